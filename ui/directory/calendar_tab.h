#pragma once

#include "ui/directory/directory_tab.h"

class QLabel;
class QSpinBox;

namespace doithoai {

class RowTable;
class YearCalendar;
struct ChangeMarks;

/// The working calendar: a year by its months and the list of its marks. Deadlines are counted over it.
class CalendarTab : public DirectoryTab {
    Q_OBJECT

public:
    explicit CalendarTab(Desk& desk, QWidget* parent = nullptr);

    void reload() override;
    void takeFocus() override;
    void addNew() override;
    /// A day as ISO text: its year is shown and it is chosen.
    bool choose(const QString& day) override;
    YearCalendar* calendar() const { return m_calendar; }
    RowTable* marks() const { return m_marks; }
    QSpinBox* year() const { return m_year; }
    QLabel* warning() const { return m_warning; }

private:
    void showYear();
    void showChosen();
    void edit(QDate day);
    void remove();
    void takeFromFile();
    QString moved(const ChangeMarks& change) const; ///< what it does to open deadlines, a line each
    QString touched(QDate day) const; ///< which open deadlines lie on that day

    QSpinBox* m_year;
    QLabel* m_warning;
    QLabel* m_chosen;
    YearCalendar* m_calendar;
    RowTable* m_marks;
    QPushButton* m_edit;
    QPushButton* m_remove;
};

} // namespace doithoai
