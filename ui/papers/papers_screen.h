#pragma once

#include "services/lists.h"
#include "ui/screen.h"

class QLabel;
class QPushButton;
class QTabWidget;

namespace doithoai {

class FilterField;
class PaperList;
class RegisterView;
class RowTable;

/// All papers that were signed or issued, as they left the office; the register of what went out and came in; the papers
/// about the office's file.
class PapersScreen : public Screen {
    Q_OBJECT

public:
    explicit PapersScreen(Desk& desk, QWidget* parent = nullptr);

    void reload() override;
    QLineEdit* filterField() const override;
    void showFiltered(const ListFilter& filter) override;
    void takeFocus() override;

    /// Goes to that side of the register and asks for a paper to be entered.
    void addToRegister(bool isIncoming);
    QTabWidget* tabs() const { return m_tabs; }
    RegisterView* outgoing() const { return m_outgoing; }
    RegisterView* incoming() const { return m_incoming; }
    PaperList* officePapers() const { return m_office; }
    RowTable* table() const { return m_table; }
    QLabel* details() const { return m_details; }

private:
    const FrozenPaper* chosen() const;
    void look();
    void goToCase();
    void save();
    void showChosen();

    QTabWidget* m_tabs;
    RegisterView* m_outgoing;
    RegisterView* m_incoming;
    PaperList* m_office;
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
