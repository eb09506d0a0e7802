#include "support/catch.h"

#include "calendar/deadline.h"

using namespace doithoai;
using namespace Qt::StringLiterals;

namespace
{

DayMark off(QDate day, const QString& name)
{
    return DayMark{day, true, name, {}};
}

WorkCalendar aCalendar()
{
    return WorkCalendar({off(QDate(2023, 4, 29), u"Giỗ Tổ"_s), off(QDate(2023, 4, 30), u"30/4"_s),
                         off(QDate(2023, 5, 1), u"1/5"_s), off(QDate(2023, 5, 2), u"Nghỉ bù"_s),
                         off(QDate(2023, 5, 3), u"Nghỉ bù"_s), off(QDate(2024, 4, 29), u"Hoán đổi với 04/5"_s),
                         off(QDate(2024, 4, 30), u"30/4"_s), off(QDate(2024, 5, 1), u"1/5"_s),
                         DayMark{QDate(2024, 5, 4), false, u"Làm bù cho 29/4"_s, {}}});
}

} // namespace

TEST_CASE("The working calendar knows weekends, holidays and Saturdays worked in exchange")
{
    const WorkCalendar calendar = aCalendar();
    CHECK(calendar.isWorkday(QDate(2023, 4, 28)));
    CHECK_FALSE(calendar.isWorkday(QDate(2023, 5, 2)));
    CHECK_FALSE(calendar.isWorkday(QDate(2023, 5, 6)));
    CHECK(calendar.isWorkday(QDate(2024, 5, 4)));
    CHECK(calendar.knowsYear(2024));
    CHECK_FALSE(calendar.knowsYear(2025));
    CHECK(calendar.workdayOnOrAfter(QDate(2023, 4, 29)) == QDate(2023, 5, 4));

    SECTION("counting forth and back agree")
    {
        CHECK(calendar.addWorkdays(QDate(2023, 4, 28), 1) == QDate(2023, 5, 4));
        CHECK(calendar.addWorkdays(QDate(2023, 5, 4), -1) == QDate(2023, 4, 28));
        CHECK(calendar.workdaysBetween(QDate(2023, 4, 28), QDate(2023, 5, 8)) == 3);
        CHECK(calendar.workdaysBetween(QDate(2023, 5, 8), QDate(2023, 4, 28)) == -3);
        CHECK(calendar.addWorkdays(QDate(2023, 4, 28), 0) == QDate(2023, 4, 28));
    }
    SECTION("the last mark of a day counts")
    {
        const WorkCalendar twice({off(QDate(2023, 9, 1), u"a"_s), DayMark{QDate(2023, 9, 1), false, u"b"_s, {}}});
        CHECK(twice.isWorkday(QDate(2023, 9, 1)));
    }
}

TEST_CASE("A deadline explains itself")
{
    const WorkCalendar calendar = aCalendar();

    SECTION("working days skip weekends and holidays by name")
    {
        const auto deadline = explainDeadline(calendar, QDate(2023, 4, 27), 3, DayUnit::Working);
        CHECK(deadline.last == QDate(2023, 5, 5));
        CHECK(deadline.days.size() == 8);
        CHECK(deadline.days.at(1).number == 0);
        CHECK(deadline.days.at(1).why == u"Giỗ Tổ"_s);
        CHECK(deadline.days.back().number == 3);
        CHECK(deadline.yearsNotEntered.isEmpty());
        CHECK(deadline.text().contains(u"29/04/2023: not counted (Giỗ Tổ)."_s));
        CHECK(deadline.text().endsWith(u"The last day is 05/05/2023."_s));
    }
    SECTION("a Saturday worked in exchange is counted")
    {
        const auto deadline = explainDeadline(calendar, QDate(2024, 5, 2), 2, DayUnit::Working);
        CHECK(deadline.last == QDate(2024, 5, 4));
        CHECK(deadline.days.back().why == u"Làm bù cho 29/4"_s);
    }
    SECTION("calendar days that end on a day off go to the next working day")
    {
        const auto deadline = explainDeadline(calendar, QDate(2023, 4, 20), 10, DayUnit::Calendar);
        CHECK(deadline.isMoved);
        CHECK(deadline.last == QDate(2023, 5, 4));
        const auto straight = explainDeadline(calendar, QDate(2023, 4, 18), 10, DayUnit::Calendar);
        CHECK_FALSE(straight.isMoved);
        CHECK(straight.last == QDate(2023, 4, 28));
    }
    SECTION("counting into a year that nobody entered warns")
    {
        const auto deadline = explainDeadline(calendar, QDate(2024, 12, 25), 10, DayUnit::Working);
        CHECK(deadline.yearsNotEntered == QList<int>{2025});
        CHECK(deadline.text().contains(u"2025"_s));
    }
    SECTION("no day zero, no deadline")
    {
        CHECK_FALSE(explainDeadline(calendar, QDate(), 3, DayUnit::Working).last.isValid());
    }
}

TEST_CASE("A public notice lies ten days before its session, the session's own day not counted")
{
    const WorkCalendar calendar = aCalendar();
    const QDate session(2023, 3, 18);

    SECTION("in calendar days, whatever days off lie between")
    {
        CHECK(noticeLead(calendar, QDate(2023, 3, 8), session, DayUnit::Calendar) == 10);
        CHECK(noticeLead(calendar, QDate(2023, 3, 10), session, DayUnit::Calendar) == 8);
        CHECK(noticeLead(calendar, QDate(2023, 3, 20), session, DayUnit::Calendar) == -2);
        CHECK(lastDayToAnnounce(calendar, session, 10, DayUnit::Calendar) == QDate(2023, 3, 8));
        CHECK(firstLawfulSessionDay(calendar, QDate(2023, 3, 5), 10, DayUnit::Calendar) == QDate(2023, 3, 15));
        // A least distance is not moved by a day off.
        CHECK(lastDayToAnnounce(calendar, QDate(2023, 5, 10), 10, DayUnit::Calendar) == QDate(2023, 4, 30));
    }
    SECTION("in working days where a profile says so")
    {
        CHECK(noticeLead(calendar, QDate(2023, 4, 28), QDate(2023, 5, 5), DayUnit::Working) == 2);
        CHECK(lastDayToAnnounce(calendar, QDate(2023, 5, 5), 2, DayUnit::Working) == QDate(2023, 4, 28));
        CHECK(firstLawfulSessionDay(calendar, QDate(2023, 4, 28), 2, DayUnit::Working) == QDate(2023, 5, 5));
    }
    SECTION("last lawful day and first lawful session agree with the count, day by day")
    {
        for (const DayUnit unit : {DayUnit::Calendar, DayUnit::Working}) {
            for (QDate day(2023, 4, 1); day < QDate(2023, 6, 1); day = day.addDays(1)) {
                const QDate last = lastDayToAnnounce(calendar, day, 10, unit);
                CHECK(noticeLead(calendar, last, day, unit) >= 10);
                CHECK(noticeLead(calendar, last.addDays(1), day, unit) < 10);
                const QDate first = firstLawfulSessionDay(calendar, day, 10, unit);
                CHECK(noticeLead(calendar, day, first, unit) >= 10);
                CHECK(noticeLead(calendar, day, first.addDays(-1), unit) < 10);
            }
        }
    }
}
