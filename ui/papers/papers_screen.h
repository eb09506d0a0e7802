#pragma once

#include "services/lists.h"
#include "ui/screen.h"

class QLabel;
class QPushButton;

namespace doithoai {

class FilterField;
class RowTable;

/// All papers that were signed or issued, as they left the office: to look at, to save as a file, to go to their case.
class PapersScreen : public Screen {
    Q_OBJECT

public:
    explicit PapersScreen(Desk& desk, QWidget* parent = nullptr);

    void reload() override;
    QLineEdit* filterField() const override;
    void showFiltered(const ListFilter& filter) override;
    void takeFocus() override;

    RowTable* table() const { return m_table; }
    QLabel* details() const { return m_details; }

private:
    const FrozenPaper* chosen() const;
    void look();
    void goToCase();
    void save();
    void showChosen();

    FilterField* m_field;
    QLabel* m_count;
    RowTable* m_table;
    QLabel* m_details;
    QPushButton* m_look;
    QPushButton* m_case;
    QPushButton* m_save;
    std::vector<FrozenPaper> m_papers;
};

} // namespace doithoai
