#pragma once

#include "domain/directory.h"
#include "ui/directory/directory_tab.h"

class QTreeWidget;

namespace doithoai {

/// The units as a tree by their superiors, with level, line, days and successor.
class UnitsTab : public DirectoryTab {
    Q_OBJECT

public:
    explicit UnitsTab(Desk& desk, QWidget* parent = nullptr);

    void reload() override;
    void takeFocus() override;
    void addNew() override;
    void setFilter(const QString& words) override;
    bool choose(const QString& code) override;
    QTreeWidget* tree() const { return m_tree; }
    QString chosen() const; ///< the code of the unit that is marked

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void edit();
    void end();
    void handOver(); ///< several units end, one takes over what is open
    void remove();
    void showTools();

    QTreeWidget* m_tree;
    QPushButton* m_edit;
    QPushButton* m_end;
    QPushButton* m_remove;
    QString m_filter;
};

} // namespace doithoai
