#include "calendar/deadline_rule.h"
#include "support/catch.h"

#include <QRandomGenerator>

using namespace doithoai;

namespace {

using Start = DeadlineRule::Start;

/// A calendar with marks strewn over a year and a half: holidays, long ones too, and worked weekends.
WorkCalendar strewn(QRandomGenerator& random)
{
    std::vector<DayMark> marks;
    QDate day(2023, 1, 1);
    while (day < QDate(2024, 7, 1)) {
        day = day.addDays(1 + random.bounded(25));
        const bool isWeekend = day.dayOfWeek() >= Qt::Saturday;
        for (int length = 1 + random.bounded(6); length > 0; --length, day = day.addDays(1))
            marks.push_back({day, !(isWeekend && day.dayOfWeek() >= Qt::Saturday), QStringLiteral("n"), {}});
    }
    return WorkCalendar(std::move(marks));
}

} // namespace

TEST_CASE("A deadline said in days is read as a person writes it")
{
    struct Case {
        const char* text;
        std::optional<DeadlineRule> rule;
    };
    const auto rule = [](int count, DayUnit unit, Start start = Start::Act) { return DeadlineRule{count, unit, start}; };
    const Case table[] = {
        {"told10", rule(10, DayUnit::Working, Start::Received)},
        {"working15", rule(15, DayUnit::Working)},
        {"DAYS30", rule(30, DayUnit::Calendar)},
        {"10 working days", rule(10, DayUnit::Working)},
        {"10 ngày làm việc", rule(10, DayUnit::Working)},
        {"10 ngay lam viec tu ngay tiep nhan", rule(10, DayUnit::Working, Start::Received)},
        {"10 working days from receipt", rule(10, DayUnit::Working, Start::Received)},
        {"15 ngày kể từ ngày nhận", rule(15, DayUnit::Calendar, Start::Received)},
        {"1 working day", rule(1, DayUnit::Working)},
        {"15 ngày", rule(15, DayUnit::Calendar)},
        {"15 days", rule(15, DayUnit::Calendar)},
        {"7 calendar act", rule(7, DayUnit::Calendar)},
        {"7 working received", rule(7, DayUnit::Working, Start::Received)},
        {"10", std::nullopt},
        {"0 working days", std::nullopt},
        {"1000 days", std::nullopt},
        {"-3 days", std::nullopt},
        {"soon", std::nullopt},
        {"10 weeks", std::nullopt},
        {"", std::nullopt},
    };
    for (const Case& one : table) {
        INFO(one.text);
        CHECK(DeadlineRule::parse(QString::fromUtf8(one.text)) == one.rule);
    }

    SECTION("each preset is read by its key and its stable text, and names its basis")
    {
        for (const DeadlinePreset& preset : deadlinePresets()) {
            INFO(preset.key);
            CHECK(DeadlineRule::parse(QString::fromLatin1(preset.key)) == preset.rule);
            CHECK(DeadlineRule::parse(preset.rule.stableText()) == preset.rule);
            CHECK(preset.rule.basis() == QString::fromUtf16(preset.basis));
            CHECK(preset.rule.basis().contains(QString::number(preset.rule.count)));
        }
    }
    SECTION("a number of one's own has a basis too, set by the office")
    {
        CHECK(rule(7, DayUnit::Calendar).basis() == QStringLiteral("7 ngày kể từ ngày giao (cơ quan đặt)"));
    }
}

TEST_CASE("An explained deadline counts every day once, over random calendars")
{
    QRandomGenerator random(20230318);
    for (int round = 0; round < 400; ++round) {
        const WorkCalendar calendar = strewn(random);
        const QDate zero = QDate(2023, 1, 1).addDays(random.bounded(400));
        const int count = 1 + random.bounded(40);
        const DayUnit unit = random.bounded(2) == 0 ? DayUnit::Working : DayUnit::Calendar;
        const DeadlineExplanation explained = explainDeadline(calendar, zero, count, unit);
        // No day is left out between day 0 and the last one, which is named itself unless a move ends on it.
        QDate day = zero;
        int number = 0;
        for (const CountedDay& one : explained.days) {
            day = day.addDays(1);
            REQUIRE(one.day == day);
            if (one.number > 0)
                REQUIRE(one.number == ++number);
            else
                REQUIRE_FALSE(one.why.isEmpty());
            if (unit == DayUnit::Working)
                REQUIRE((one.number > 0) == calendar.isWorkday(day));
        }
        REQUIRE(number == count);
        REQUIRE(calendar.isWorkday(explained.last));
        REQUIRE((explained.last == day || (explained.isMoved && explained.last == day.addDays(1))));
        if (unit == DayUnit::Working)
            REQUIRE(calendar.workdaysBetween(zero, explained.last) == count);
    }
}

TEST_CASE("One is warned when three quarters of the time have passed")
{
    const QDate zero(2023, 3, 1);
    CHECK(warningDay(zero, QDate(2023, 3, 21)) == QDate(2023, 3, 16));
    CHECK(warningDay(zero, zero) == zero);
    for (int days = 1; days < 200; ++days) {
        const QDate last = zero.addDays(days);
        const QDate warned = warningDay(zero, last);
        CHECK(warned <= last);
        CHECK(4 * zero.daysTo(warned) >= 3 * days);
        CHECK(4 * zero.daysTo(warned.addDays(-1)) < 3 * days);
    }
}
