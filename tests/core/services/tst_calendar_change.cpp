#include "office_fixture.h"

#include "calendar/deadline_rule.h"
#include "services/deadline_origin.h"
#include "services/calendar_change.h"
#include "services/lists.h"

#include <QRandomGenerator>

using namespace doithoai;
using namespace doithoai::test;

namespace {

class RunningOffice : public OfficeFixture {
public:
    QString assigned(const Texts& deadline, const char* received = "2023-03-01", const char* on = "2023-03-03")
    {
        const QString code = receive({}, received, received);
        go(code, "classify", on, {{u("sector"), u("economy")}, {u("urgency"), u("normal")}});
        Texts data{{u("unit"), u("UBND.DINHBANG")}};
        data.insert(deadline);
        go(code, "assign", on, data);
        return code;
    }
    QDate dueOn(const QString& code) { return office->petition({code})->petition.dueOn.value_or(QDate()); }
    QString basis(const QString& code) { return office->petition({code})->petition.dueBasis; }
};

const DayMark holiday{day("2023-03-10"), true, u("Nghỉ đột xuất"), u("Thông báo 1")};

} // namespace

TEST_CASE_METHOD(RunningOffice, "A deadline is set in days, and keeps its basis")
{
    SECTION("a preset, a number of one's own, from the act or from the receipt")
    {
        // 1 March 2023 is a Wednesday, 3 March a Friday.
        const QString toldOf = assigned({{u("dueIn"), u("told10")}});
        CHECK(dueOn(toldOf) == day("2023-03-15"));
        CHECK(basis(toldOf).contains(u("11-QĐi/TW")));
        CHECK(dueOn(assigned({{u("dueIn"), u("10 ngày làm việc")}})) == day("2023-03-17"));
        CHECK(dueOn(assigned({{u("dueIn"), u("15 ngày")}})) == day("2023-03-20")); // the 18th is a Saturday
        CHECK(dueOn(assigned({{u("dueIn"), u("days30")}, {u("dueBasis"), u("Chủ tịch giao")}})) == day("2023-04-03"));
        CHECK(basis(assigned({{u("dueIn"), u("days30")}, {u("dueBasis"), u("Chủ tịch giao")}})) == u("Chủ tịch giao"));
    }
    SECTION("another day that is said beside it counts; the day that the form repeats does not")
    {
        const QString code = assigned({{u("dueIn"), u("working5")}, {u("dueOn"), u("2023-03-31")}});
        CHECK(dueOn(code) == day("2023-03-31"));
        go(code, "reassign", "2023-03-06", {{u("unit"), u("UBND.TAMSON")}, {u("dueIn"), u("working5")}, {u("dueOn"), u("2023-03-31")}}, u("Đúng địa bàn"));
        CHECK(dueOn(code) == day("2023-03-13"));
    }
    SECTION("such a day is by hand: no change of the calendar moves it")
    {
        const QString code = assigned({{u("dueIn"), u("working5")}, {u("dueOn"), u("2023-03-31")}});
        REQUIRE(office->importCalendar({holiday}, clerk("2023-03-08")));
        CHECK(dueOn(code) == day("2023-03-31"));
    }
    SECTION("a wrong key that was taken back leaves the count of before, and where it began")
    {
        PetitionCase petition;
        petition.petition.receivedOn = day("2023-02-20");
        const auto step = [&](const char* event, const char* on, QJsonObject data) {
            Step one;
            one.event = u(event);
            one.effectiveOn = day(on);
            one.data = std::move(data);
            petition.steps.push_back(one);
        };
        step("assign", "2023-03-02", {{u("assign.dueIn"), u("20 ngày làm việc")}, {u("dueOn"), u("2023-03-30")}});
        step("defer", "2023-03-18", {{u("dueOn"), u("2023-05-10")}});
        CHECK_FALSE(originOf(petition).rule);
        step("retract", "2023-03-18", {{u("dueOn"), u("2023-03-30")}});
        CHECK(originOf(petition).zero == day("2023-03-02"));
        REQUIRE(originOf(petition).rule);
        CHECK(originOf(petition).rule->count == 20);
    }
    SECTION("it explains itself as it was given, each day counted or skipped")
    {
        const auto explain = [&](const QString& code) { return explained(*office->petition({code}), office->calendar()); };
        const DeadlineExplanation working = explain(assigned({{u("dueIn"), u("5 working days")}}));
        CHECK(working.last == day("2023-03-10"));
        CHECK(working.days.size() == 7); // a weekend is skipped
        CHECK(working.unit == DayUnit::Working);
        const DeadlineExplanation plain = explain(assigned({{u("dueIn"), u("15 days")}}));
        CHECK(plain.unit == DayUnit::Calendar);
        CHECK(plain.isMoved);
        CHECK(plain.text().contains(u("20/03/2023")));
        CHECK(explain(assigned({{u("dueOn"), u("2023-03-10")}})).count == 5);
        // A day that somebody set stays the last one, though it is a day off.
        const DeadlineExplanation sunday = explain(assigned({{u("dueOn"), u("2023-03-12")}}));
        CHECK(sunday.last == day("2023-03-12"));
        CHECK(sunday.count == 5);
        CHECK(sunday.days.back().day == day("2023-03-12"));
        CHECK(sunday.days.back().number == 0);
        CHECK(explain(assigned({{u("dueOn"), u("2023-03-04")}})).last == day("2023-03-04"));
        CHECK_FALSE(explain(receive({}, "x", "2023-03-01")).last.isValid());
    }
    SECTION("both days of what is done stand for good")
    {
        const QString code = assigned({{u("dueIn"), u("working5")}});
        CHECK_FALSE(doneOn(*office->petition({code})).isValid());
        go(code, "withdraw", "2023-03-20", {{u("askedBy"), u("Người nêu")}}, u("Đã xong"));
        CHECK(doneOn(*office->petition({code})) == day("2023-03-20"));
        go(code, "reopen", "2023-03-22", {}, u("Chưa xong"));
        CHECK_FALSE(doneOn(*office->petition({code})).isValid());
    }
    SECTION("words that are no number of days are wrong words")
    {
        const QString code = receive({}, "x", "2023-03-01");
        go(code, "classify", "2023-03-01", {{u("sector"), u("economy")}, {u("urgency"), u("normal")}});
        const auto refused = tryTo(code, "assign", "2023-03-01", {{u("unit"), u("UBND.DINHBANG")}, {u("dueIn"), u("sớm")}});
        REQUIRE_FALSE(refused);
        CHECK(refused.error().error.trouble == Trouble::Usage);
    }
    SECTION("a year whose calendar was not entered warns with the deadline")
    {
        const QString code = receive({}, "x", "2026-12-25");
        go(code, "classify", "2026-12-25", {{u("sector"), u("economy")}, {u("urgency"), u("normal")}});
        const StepDone done = go(code, "assign", "2026-12-25", {{u("unit"), u("UBND.DINHBANG")}, {u("dueIn"), u("working10")}});
        QStringList said;
        for (const Finding& finding : done.findings)
            said.append(finding.message);
        CHECK(said.join(u' ').contains(u("2026")));
        CHECK(said.join(u' ').contains(u("2027")));
    }
}

TEST_CASE_METHOD(RunningOffice, "When the calendar changes, open deadlines are counted anew")
{
    const QString counted = assigned({{u("dueIn"), u("working10")}});  // to 17 March
    const QString before = assigned({{u("dueIn"), u("2 working days")}}); // to 7 March
    const QString byHand = assigned({{u("dueOn"), u("2023-03-10")}});
    const QString replied = assigned({{u("dueIn"), u("working10")}});
    go(replied, "draftReply", "2023-03-06", {{u("draftReply"), u("Đã rõ")}});
    go(replied, "agreeReply", "2023-03-06", {{u("agreedBy"), u("Bí thư")}});
    go(replied, "replyDirect", "2023-03-07", {{u("replyNumber"), u("9")}});
    const QString gone = assigned({{u("dueIn"), u("working10")}});
    go(gone, "withdraw", "2023-03-06", {{u("askedBy"), u("Người nêu")}}, u("Đã xong"));

    SECTION("the differences are seen before anything is written")
    {
        const QStringList rows = everything();
        const auto changes = dueChanges(*office, ChangeMarks{{holiday}, {}});
        REQUIRE(changes);
        REQUIRE(changes->size() == 2);
        CHECK((*changes)[0].petition.text == counted);
        CHECK((*changes)[0].before == day("2023-03-17"));
        CHECK((*changes)[0].after == day("2023-03-20"));
        CHECK((*changes)[1].petition.text == byHand);
        CHECK((*changes)[1].isByHand());
        CHECK((*changes)[1].after == day("2023-03-13"));
        CHECK(dueChangeLines(*changes).front().contains(u("20/03/2023")));
        REQUIRE(office->change({ChangeMarks{{holiday}, {}}}, clerk("2023-03-08"), true));
        CHECK(everything() == rows);
    }
    SECTION("they are saved with the marks, once; ended ones and those by hand keep what they had")
    {
        REQUIRE(office->change({ChangeMarks{{holiday}, {}}}, clerk("2023-03-08")));
        CHECK(dueOn(counted) == day("2023-03-20"));
        CHECK(dueOn(before) == day("2023-03-07"));
        CHECK(dueOn(byHand) == day("2023-03-10"));
        CHECK(dueOn(replied) == day("2023-03-17"));
        CHECK(dueOn(gone) == day("2023-03-17"));
        CHECK(state(counted) == u("assigned"));
        QSqlQuery query(office->file().database());
        REQUIRE(query.exec(u("SELECT count(*) FROM \"journal\" WHERE \"after\" LIKE '%2023-03-20%'")));
        REQUIRE(query.next());
        CHECK(query.value(0).toInt() > 0);

        SECTION("and counted back when the mark goes again")
        {
            const auto back = dueChanges(*office, ChangeMarks{{}, {holiday.date}});
            REQUIRE(back);
            REQUIRE(back->size() == 1);
            REQUIRE(office->change({ChangeMarks{{}, {holiday.date}}}, clerk("2023-03-09")));
            CHECK(dueOn(counted) == day("2023-03-17"));
        }
        SECTION("a second change counts on from the first")
        {
            REQUIRE(office->importCalendar({{day("2023-03-14"), true, u("Nghỉ"), {}}}, clerk("2023-03-09")));
            CHECK(dueOn(counted) == day("2023-03-21"));
        }
        SECTION("a day that a person sets afterwards is by hand")
        {
            go(counted, "reassign", "2023-03-09", {{u("unit"), u("UBND.TAMSON")}, {u("dueOn"), u("2023-03-22")}}, u("Đúng địa bàn"));
            REQUIRE(office->importCalendar({{day("2023-03-14"), true, u("Nghỉ"), {}}}, clerk("2023-03-09")));
            CHECK(dueOn(counted) == day("2023-03-22"));
        }
    }
}

TEST_CASE_METHOD(RunningOffice, "The lists part the open petitions by their deadlines, whatever day one looks on")
{
    QRandomGenerator random(7);
    const char* rules[] = {"working5", "working10", "days15", "told10", "30 days", "2 working days"};
    for (int i = 0; i < 24; ++i) {
        const QDate received = day("2023-02-01").addDays(random.bounded(60));
        const QByteArray on = received.addDays(random.bounded(4)).toString(Qt::ISODate).toLatin1();
        const Texts deadline = i % 6 == 0 ? Texts{{u("noDeadline"), u("yes")}} : Texts{{u("dueIn"), u(rules[random.bounded(6)])}};
        const QString code = assigned(deadline, received.toString(Qt::ISODate).toLatin1().constData(), on.constData());
        if (i % 5 == 0)
            go(code, "withdraw", "2023-04-10", {{u("askedBy"), u("Người nêu")}}, u("Đã xong"));
    }
    const auto count = [&](const char* lateness, QDate on) {
        ListFilter filter;
        filter.lateness = QLatin1String(lateness);
        filter.asOf = on;
        const auto rows = petitionRows(*office, filter);
        REQUIRE(rows);
        return rows->size();
    };
    const auto all = petitionRows(*office)->size();
    for (QDate on = day("2023-02-01"); on < day("2023-06-15"); on = on.addDays(1 + random.bounded(3))) {
        size_t sum = 0;
        for (const char* lateness : {"overdue", "dueToday", "dueLater", "noDeadline", "resting", "final"})
            sum += count(lateness, on);
        CHECK(sum == all);
        CHECK(count("dueToday", on) == count("overdue", on.addDays(1)) - count("overdue", on));
    }
}
