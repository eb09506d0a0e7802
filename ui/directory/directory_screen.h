#pragma once

#include "ui/screen.h"

class QTabWidget;

namespace doithoai {

class CalendarTab;
class DirectoryTab;
class OfficialsTab;
class PostsTab;
class RegulationsTab;
class UnitsTab;

/// What the office's world is made of: units, posts, officials, the working calendar, the regulations.
class DirectoryScreen : public Screen {
    Q_OBJECT

public:
    explicit DirectoryScreen(Desk& desk, QWidget* parent = nullptr);

    void reload() override;
    QLineEdit* filterField() const override;
    void takeFocus() override;
    bool canAdd() const override;
    void addNew() override;
    /// A search puts its words into the filter of the tab that finds them.
    void showFiltered(const ListFilter& filter) override;

    QTabWidget* tabs() const { return m_tabs; }
    UnitsTab* units() const { return m_units; }
    PostsTab* posts() const { return m_posts; }
    OfficialsTab* officials() const { return m_officials; }
    CalendarTab* calendar() const { return m_calendar; }
    RegulationsTab* regulations() const { return m_regulations; }

private:
    DirectoryTab* present() const;

    QTabWidget* m_tabs;
    UnitsTab* m_units;
    PostsTab* m_posts;
    OfficialsTab* m_officials;
    CalendarTab* m_calendar;
    RegulationsTab* m_regulations;
};

} // namespace doithoai
