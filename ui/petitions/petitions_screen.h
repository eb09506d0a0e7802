#pragma once

#include "ui/list_screen.h"

namespace doithoai {

class PetitionPage;

/// All petitions of the office.
class PetitionsScreen : public ListScreen {
    Q_OBJECT

public:
    explicit PetitionsScreen(Desk& desk, QWidget* parent = nullptr);
    PetitionPage* petitionPage() const;

protected:
    Result<std::vector<ListRow>> rows(std::span<const qint64> ids) const override;
};

} // namespace doithoai
