#include "calendar/deadline.h"

#include "domain/dates.h"

#include <QCoreApplication>
#include <QStringList>

namespace doithoai
{

namespace
{

QString whyOff(const WorkCalendar& calendar, QDate day)
{
    if (const DayMark* mark = calendar.mark(day))
        return mark->name;
    return day.dayOfWeek() == Qt::Saturday ? QCoreApplication::translate("Deadline", "Saturday")
                                           : QCoreApplication::translate("Deadline", "Sunday");
}

CountedDay skipped(const WorkCalendar& calendar, QDate day)
{
    return CountedDay{day, 0, whyOff(calendar, day)};
}

CountedDay counted(const WorkCalendar& calendar, QDate day, int number)
{
    const DayMark* mark = calendar.mark(day);
    return CountedDay{day, number, mark && !mark->isOff ? mark->name : QString()};
}

void noteYear(const WorkCalendar& calendar, QDate day, QList<int>& years)
{
    if (!calendar.knowsYear(day.year()) && !years.contains(day.year()))
        years.append(day.year());
}

QString lineOf(const CountedDay& day)
{
    const QString when = dates::onScreen(day.day);
    if (day.number == 0)
        return QCoreApplication::translate("Deadline", "%1: not counted (%2).").arg(when, day.why);
    const QString number = QString::number(day.number);
    if (!day.why.isEmpty())
        return QCoreApplication::translate("Deadline", "%1: day %2 (%3).").arg(when, number, day.why);
    return QCoreApplication::translate("Deadline", "%1: day %2.").arg(when, number);
}

} // namespace

QString DeadlineExplanation::text() const
{
    QStringList lines;
    const QString start = unit == DayUnit::Working
                              ? QCoreApplication::translate(
                                    "Deadline", "Counted from %1, %2 working days; that day itself is not counted.")
                              : QCoreApplication::translate(
                                    "Deadline", "Counted from %1, %2 calendar days; that day itself is not counted.");
    lines.append(start.arg(dates::onScreen(dayZero), QString::number(count)));
    for (const CountedDay& day : days)
        lines.append(lineOf(day));
    if (isMoved)
        lines.append(QCoreApplication::translate(
            "Deadline", "The last day is a day off, so the deadline goes to the next working day."));
    lines.append(QCoreApplication::translate("Deadline", "The last day is %1.").arg(dates::onScreen(last)));
    for (const int year : yearsNotEntered) {
        lines.append(QCoreApplication::translate(
                         "Deadline",
                         "The working calendar of %1 has not been entered: only weekends were taken into account. "
                         "Enter the holidays of that year and look at this deadline again.")
                         .arg(year));
    }
    return lines.join(u'\n');
}

DeadlineExplanation explainDeadline(const WorkCalendar& calendar, QDate dayZero, int count, DayUnit unit)
{
    DeadlineExplanation result;
    result.dayZero = dayZero;
    result.count = count;
    result.unit = unit;
    if (!dayZero.isValid())
        return result;
    QDate day = dayZero;
    for (int number = 0; number < count;) {
        day = day.addDays(1);
        noteYear(calendar, day, result.yearsNotEntered);
        if (unit == DayUnit::Working && !calendar.isWorkday(day))
            result.days.push_back(skipped(calendar, day));
        else
            result.days.push_back(counted(calendar, day, ++number));
    }
    if (unit == DayUnit::Calendar) {
        while (count > 0 && !calendar.isWorkday(day)) {
            result.isMoved = true;
            day = day.addDays(1);
            noteYear(calendar, day, result.yearsNotEntered);
            if (!calendar.isWorkday(day))
                result.days.push_back(skipped(calendar, day));
        }
    }
    result.last = day;
    return result;
}

int noticeLead(const WorkCalendar& calendar, QDate announcedOn, QDate sessionDay, DayUnit unit)
{
    if (unit == DayUnit::Calendar)
        return static_cast<int>(announcedOn.daysTo(sessionDay));
    // The day of the session is not counted, the day of the notice is: the last lawful day is then the session's day
    // less so many working days, as with calendar days.
    return calendar.workdaysBetween(announcedOn.addDays(-1), sessionDay.addDays(-1));
}

QDate lastDayToAnnounce(const WorkCalendar& calendar, QDate sessionDay, int leadDays, DayUnit unit)
{
    if (unit == DayUnit::Calendar || !sessionDay.isValid())
        return sessionDay.addDays(-leadDays);
    QDate day = sessionDay;
    while (noticeLead(calendar, day, sessionDay, unit) < leadDays)
        day = day.addDays(-1);
    return day;
}

QDate firstLawfulSessionDay(const WorkCalendar& calendar, QDate announcedOn, int leadDays, DayUnit unit)
{
    if (unit == DayUnit::Calendar || !announcedOn.isValid())
        return announcedOn.addDays(leadDays);
    QDate day = announcedOn;
    while (noticeLead(calendar, announcedOn, day, unit) < leadDays)
        day = day.addDays(1);
    return day;
}

} // namespace doithoai
