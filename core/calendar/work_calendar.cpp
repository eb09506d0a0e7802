#include "calendar/work_calendar.h"

#include <algorithm>

namespace doithoai
{

WorkCalendar::WorkCalendar(std::vector<DayMark> marks)
    : m_marks(std::move(marks))
{
    std::ranges::stable_sort(m_marks, {}, &DayMark::date);
    for (size_t i = 0; i < m_marks.size(); ++i) {
        m_byDay.insert(m_marks[i].date, i);
        m_years.insert(m_marks[i].date.year());
    }
}

const DayMark* WorkCalendar::mark(QDate day) const
{
    const auto it = m_byDay.constFind(day);
    return it == m_byDay.cend() ? nullptr : &m_marks[*it];
}

bool WorkCalendar::isWorkday(QDate day) const
{
    if (const DayMark* known = mark(day))
        return !known->isOff;
    return day.dayOfWeek() < Qt::Saturday;
}

bool WorkCalendar::knowsYear(int year) const
{
    return m_years.contains(year);
}

QDate WorkCalendar::workdayOnOrAfter(QDate day) const
{
    if (!day.isValid())
        return day;
    while (!isWorkday(day))
        day = day.addDays(1);
    return day;
}

QDate WorkCalendar::addWorkdays(QDate day, int count) const
{
    if (!day.isValid())
        return day;
    const int direction = count < 0 ? -1 : 1;
    for (int left = std::abs(count); left > 0;) {
        day = day.addDays(direction);
        if (isWorkday(day))
            --left;
    }
    return day;
}

int WorkCalendar::workdaysBetween(QDate from, QDate to) const
{
    if (!from.isValid() || !to.isValid())
        return 0;
    if (to < from)
        return -workdaysBetween(to, from);
    int count = 0;
    for (QDate day = from.addDays(1); day <= to; day = day.addDays(1)) {
        if (isWorkday(day))
            ++count;
    }
    return count;
}

} // namespace doithoai
