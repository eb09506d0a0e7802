#pragma once

#include "ui/directory/directory_tab.h"

class QLabel;

namespace doithoai {

class Card;
class RowTable;

/// The regulations with their dates, numbers and rules. They are looked at, never edited here: a new one comes as a file.
class RegulationsTab : public DirectoryTab {
    Q_OBJECT

public:
    explicit RegulationsTab(Desk& desk, QWidget* parent = nullptr);

    void reload() override;
    void takeFocus() override;
    void addNew() override; ///< asks for the file of a regulation
    bool choose(const QString& id) override;
    RowTable* profiles() const { return m_profiles; }
    RowTable* rules() const { return m_rules; }

private:
    void showProfile();

    RowTable* m_profiles;
    Card* m_facts;
    QLabel* m_numbers;
    RowTable* m_rules;
};

} // namespace doithoai
