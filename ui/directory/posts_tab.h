#pragma once

#include "ui/directory/directory_tab.h"

namespace doithoai {

class RowTable;

/// The posts with their unit, quota (Đ.11), days and who holds them today.
class PostsTab : public DirectoryTab {
    Q_OBJECT

public:
    explicit PostsTab(Desk& desk, QWidget* parent = nullptr);

    void reload() override;
    void takeFocus() override;
    void addNew() override;
    void setFilter(const QString& words) override;
    bool choose(const QString& code) override;
    RowTable* table() const { return m_table; }

private:
    void edit();
    void remove();
    void showTools();

    RowTable* m_table;
    QPushButton* m_edit;
    QPushButton* m_remove;
};

} // namespace doithoai
