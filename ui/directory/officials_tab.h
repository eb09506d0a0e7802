#pragma once

#include "services/directory_acts.h"
#include "ui/directory/directory_tab.h"

namespace doithoai {

class RowTable;

/// The officials with their terms of office: who held which post from when to when, and who came after.
class OfficialsTab : public DirectoryTab {
    Q_OBJECT

public:
    explicit OfficialsTab(Desk& desk, QWidget* parent = nullptr);

    void reload() override;
    void takeFocus() override;
    void addNew() override;
    void setFilter(const QString& words) override;
    /// The first term of that post or of an official of that name.
    bool choose(const QString& codeOrName) override;
    RowTable* table() const { return m_table; }

private:
    std::optional<Term> chosenTerm() const;
    void correct();
    void end();
    void succeed();
    void remove();
    void showTools();

    RowTable* m_table;
    std::vector<Term> m_terms;
    QPushButton* m_correct;
    QPushButton* m_end;
    QPushButton* m_succeed;
    QPushButton* m_remove;
};

} // namespace doithoai
