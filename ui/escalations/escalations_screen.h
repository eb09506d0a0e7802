#pragma once

#include "ui/list_screen.h"

namespace doithoai {

/// What was sent, or is to be sent, to the superior.
class EscalationsScreen : public ListScreen {
    Q_OBJECT

public:
    explicit EscalationsScreen(Desk& desk, QWidget* parent = nullptr);

protected:
    Result<std::vector<ListRow>> rows(std::span<const qint64> ids) const override;
};

} // namespace doithoai
