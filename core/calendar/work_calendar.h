#pragma once

#include <QDate>
#include <QHash>
#include <QSet>
#include <QString>
#include <vector>

namespace doithoai {

/// A day that is not what its weekday says: a holiday or day in lieu, or a Saturday worked in exchange.
struct DayMark {
    QDate date;
    bool isOff = true; ///< false: a working day in exchange (làm bù)
    QString name;
    QString basis; ///< the decision it rests on

    friend bool operator==(const DayMark&, const DayMark&) = default;
};

/// The working calendar of an office: weekends, public holidays, days in lieu, working Saturdays.
class WorkCalendar {
public:
    WorkCalendar() = default;
    explicit WorkCalendar(std::vector<DayMark> marks);

    const std::vector<DayMark>& marks() const { return m_marks; }
    const DayMark* mark(QDate day) const; ///< nullptr for an ordinary day
    bool isWorkday(QDate day) const;
    bool knowsYear(int year) const; ///< false: nothing was entered for that year, a count into it only skips weekends

    QDate workdayOnOrAfter(QDate day) const;
    QDate addWorkdays(QDate day, int count) const; ///< count may be negative; day itself is not counted
    int workdaysBetween(QDate from, QDate to) const; ///< working days after `from` up to and with `to`; negative backwards

private:
    std::vector<DayMark> m_marks;
    QHash<QDate, size_t> m_byDay;
    QSet<int> m_years;
};

} // namespace doithoai
