#pragma once

#include "ui/list_screen.h"

namespace doithoai {

class SessionPage;

/// The dialogues of the office.
class SessionsScreen : public ListScreen {
    Q_OBJECT

public:
    explicit SessionsScreen(Desk& desk, QWidget* parent = nullptr);
    SessionPage* sessionPage() const;

protected:
    Result<std::vector<ListRow>> rows(std::span<const qint64> ids) const override;
};

} // namespace doithoai
