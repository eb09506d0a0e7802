#pragma once

#include "calendar/work_calendar.h"

#include <QList>
#include <QString>
#include <optional>
#include <vector>

namespace doithoai {

enum class DayUnit { Calendar, Working };

/// One day of a count: was it counted, and why not.
struct CountedDay {
    QDate day;
    int number = 0; ///< 1, 2, 3 …; 0 when skipped
    QString why;    ///< of a skipped day: weekend or the name of the holiday; of a worked Saturday: its name
};

/// A deadline that explains itself: day 0, every day counted and skipped and why, the last day.
struct DeadlineExplanation {
    QDate dayZero;
    int count = 0;
    DayUnit unit = DayUnit::Working;
    std::vector<CountedDay> days;
    QDate last;
    bool isMoved = false;         ///< a calendar deadline that fell on a day off and went to the next working day
    QList<int> yearsNotEntered;   ///< years counted into for which the calendar knows nothing

    /// The explanation in sentences, one a line, in the language of the window.
    QString text() const;
};

/// A deadline of `count` days after `dayZero`. One in calendar days that ends on a day off ends on the next working day.
DeadlineExplanation explainDeadline(const WorkCalendar& calendar, QDate dayZero, int count, DayUnit unit);

/// How far a public notice lies before its session, the day of the session not counted (Đ.8.3). Negative when after it.
int noticeLead(const WorkCalendar& calendar, QDate announcedOn, QDate sessionDay, DayUnit unit);

/// The last lawful day to announce a session: a least distance, which no day off moves (Đ.8.3).
QDate lastDayToAnnounce(const WorkCalendar& calendar, QDate sessionDay, int leadDays, DayUnit unit);

/// The first lawful day of a session announced on that day (Đ.8.3).
QDate firstLawfulSessionDay(const WorkCalendar& calendar, QDate announcedOn, int leadDays, DayUnit unit);

} // namespace doithoai
