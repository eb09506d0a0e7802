#include "worklist_fixture.h"

#include "casefile/pending_promises.h"
#include "services/drafts.h"
#include "services/unit_reports.h"

#include <QRegularExpression>

using namespace doithoai;
using namespace doithoai::test;

using enum Pressing;

TEST_CASE("the day's work: sessions")
{
    Work work;

    SECTION("the last day to announce is near, today, passed; ten days before the session, not moved by a day off")
    {
        // 18 March 2023 − 10 days = 8 March, a Wednesday.
        work.planSession();
        CHECK_FALSE(work.at("2023-02-28", WorkKind::Announce));
        CHECK(work.pressing("2023-03-07", WorkKind::Announce) == ThisWeek);
        CHECK(work.pressing("2023-03-08", WorkKind::Announce) == Today);
        CHECK(work.pressing("2023-03-09", WorkKind::Announce) == Overdue);
        const auto item = work.at("2023-03-08", WorkKind::Announce);
        REQUIRE(item);
        CHECK(item->article == u("Đ.8.3"));
        CHECK(item->cases.front().day == day("2023-03-08"));
        CHECK(item->cases.front().event == u("prepare"));
        CHECK(item->place == WorkPlace::Sessions);
    }

    SECTION("a day that passed without an announcement asks for a new one, and nothing else of that session")
    {
        work.planSession();
        CHECK(work.pressing("2023-03-18", WorkKind::Announce) == Overdue);
        CHECK_FALSE(work.at("2023-03-18", WorkKind::NewDate));
        CHECK(work.pressing("2023-03-19", WorkKind::NewDate) == Overdue);
        CHECK_FALSE(work.at("2023-03-19", WorkKind::Announce));
    }

    SECTION("an announced one opens on its day, and should have been opened after it")
    {
        const QString session = work.planSession();
        work.announce(session);
        CHECK_FALSE(work.at("2023-03-17", WorkKind::OpenSession));
        CHECK(work.on("2023-03-17").next->kind == WorkKind::OpenSession);
        CHECK(work.pressing("2023-03-18", WorkKind::OpenSession) == Today);
        CHECK(work.pressing("2023-03-19", WorkKind::OpenSession) == Overdue);
        CHECK_FALSE(work.at("2023-03-10", WorkKind::Announce));
    }

    SECTION("a held one is named by the one step that comes next")
    {
        const QString session = work.planSession();
        work.announce(session);
        work.open(session);
        CHECK(work.pressing("2023-03-18", WorkKind::Conclude) == Today);
        CHECK(work.pressing("2023-03-19", WorkKind::Conclude) == Overdue);
        work.conclude(session);
        CHECK(work.pressing("2023-03-20", WorkKind::SignMinutes) == ThisWeek);
        CHECK(work.pressing("2023-03-28", WorkKind::SignMinutes) == Today);
        CHECK_FALSE(work.at("2023-03-28", WorkKind::WriteReview));
        work.sign(session);
        CHECK_FALSE(work.at("2023-03-21", WorkKind::SignMinutes));
        CHECK(work.at("2023-03-21", WorkKind::WriteReview)->article == u("Đ.10.1"));
        CHECK_FALSE(work.at("2023-03-21", WorkKind::ReportResult));
        work.set(session, {{u("review"), u("Chuẩn bị tốt")}}, "2023-03-21");
        CHECK_FALSE(work.at("2023-03-22", WorkKind::WriteReview));
        CHECK(work.at("2023-03-22", WorkKind::ReportResult)->event == u("report"));
    }

    SECTION("one whose day lies ahead (a clock that was wrong) has not waited, however far ahead it is")
    {
        const QString session = work.planSession();
        work.announce(session);
        work.open(session);
        work.conclude(session);
        const auto early = work.at("2023-01-04", WorkKind::SignMinutes);
        REQUIRE(early);
        CHECK(early->cases.front().isAhead);
        CHECK(early->pressing == ThisWeek);
        CHECK_FALSE(work.at("2023-03-28", WorkKind::SignMinutes)->cases.front().isAhead);
    }
}

TEST_CASE("the day's work: the superior's silence")
{
    Work work;
    const QString session = work.planSession();
    const QString petition = work.receive(session, "Nâng mức hỗ trợ");
    work.announce(session);
    work.agree(petition);
    work.open(session);
    work.go(petition, "note", "2023-03-18", {{u("resolvingLevel"), u("province")}});
    work.conclude(session);
    CHECK(work.at("2023-03-20", WorkKind::SendUp)->count == 1);
    work.sign(session);
    const QString code = work.add(CaseKind::Escalation,
                                  {{u("session"), session}, {u("petitions"), petition}, {u("to"), u("TU")}, {u("reason"), u("Vượt thẩm quyền")},
                                   {u("documents"), u("none")}, {u("differing"), u("none")}, {u("results"), u("none")}},
                                  "2023-03-21");
    CHECK_FALSE(work.at("2023-03-21", WorkKind::SendUp));
    CHECK(work.pressing("2023-03-21", WorkKind::FinishDossier) == Later);
    work.go(code, "complete", "2023-03-22");
    CHECK(work.pressing("2023-03-22", WorkKind::FinishDossier) == ThisWeek);
    work.go(code, "submit", "2023-03-23", {{u("number"), u("05-BC/ĐU")}}); // a Thursday

    SECTION("is counted in working days since the last step, and offers to ask for an opinion")
    {
        const auto next = work.at("2023-03-24", WorkKind::AskSuperior);
        REQUIRE(next);
        CHECK(next->pressing == Later);
        CHECK(next->cases.front().workdays == 1);
        CHECK(next->cases.front().event == u("remind"));
        CHECK(work.pressing("2023-04-13", WorkKind::AskSuperior) == ThisWeek); // fifteen working days
        CHECK(work.at("2023-04-21", WorkKind::AskSuperior)->cases.front().workdays == 21);
        work.go(code, "remind", "2023-04-21", {{u("number"), u("06-CV/ĐU")}});
        CHECK(work.at("2023-04-24", WorkKind::AskSuperior)->cases.front().workdays == 1);
    }

    SECTION("has not begun where the last step lies ahead (a clock that was wrong)")
    {
        const auto early = work.at("2023-01-04", WorkKind::AskSuperior);
        REQUIRE(early);
        CHECK(early->cases.front().isAhead);
        CHECK(early->pressing == Later);
    }

    SECTION("presses when its opinion was expected")
    {
        work.sql(u("UPDATE escalation SET expectedOn = '2023-04-05'"));
        CHECK(work.pressing("2023-04-04", WorkKind::AskSuperior) == Later);
        CHECK(work.pressing("2023-04-05", WorkKind::AskSuperior) == Today);
        CHECK(work.pressing("2023-04-06", WorkKind::AskSuperior) == Overdue);
    }
}

TEST_CASE("the day's work: the office")
{
    Work work;

    SECTION("units' reports from the first of June, pressing by their day; nothing of the year before the file was begun")
    {
        work.receive({}, "Chiếu sáng");
        CHECK_FALSE(work.at("2023-05-31", WorkKind::CollectReports));
        CHECK(work.pressing("2023-06-01", WorkKind::CollectReports) == Later);
        CHECK(work.pressing("2023-06-14", WorkKind::CollectReports) == ThisWeek);
        CHECK(work.pressing("2023-06-15", WorkKind::CollectReports) == Today);
        const auto late = work.at("2023-06-16", WorkKind::CollectReports);
        REQUIRE(late);
        CHECK(late->pressing == Overdue);
        CHECK(late->count == 12);
        CHECK(late->total == 12);
        CHECK(work.at("2023-12-01", WorkKind::CollectReports)->period == u("2023"));
        CHECK(work.at("2024-03-01", WorkKind::CollectReports)->period == u("2023"));

        work.go(u("BCDV-2023-H1-DU.TAMSON"), "receive", "2023-06-14",
                {{u("receivedByTUVP"), u("2023-06-14")}, {u("receivedByBDV"), u("2023-06-14")}, {u("sessions"), u("1")}});
        CHECK(work.at("2023-06-16", WorkKind::CollectReports)->count == 11);
        CHECK(work.at("2023-06-16", WorkKind::CollectReports)->done == 1);
        CHECK(work.at("2023-06-16", WorkKind::CheckReports)->cases.front().code == u("BCDV-2023-H1-DU.TAMSON"));
        // With one of both recipients it is not in.
        work.go(u("BCDV-2023-H1-DU.DINHBANG"), "receive", "2023-06-14", {{u("receivedByTUVP"), u("2023-06-14")}, {u("sessions"), u("0")}});
        CHECK(work.at("2023-06-16", WorkKind::CollectReports)->count == 11);
    }

    SECTION("the calendar of next year from November, of this year at once")
    {
        // The program brings the calendars of 2023 to 2025.
        CHECK_FALSE(work.at("2025-10-31", WorkKind::EnterCalendar));
        CHECK(work.pressing("2025-11-01", WorkKind::EnterCalendar) == Later);
        CHECK(work.pressing("2025-12-01", WorkKind::EnterCalendar) == ThisWeek);
        CHECK(work.pressing("2026-01-02", WorkKind::EnterCalendar) == Today);
        CHECK(work.at("2026-01-02", WorkKind::EnterCalendar)->year == 2026);
        CHECK_FALSE(work.at("2023-12-31", WorkKind::EnterCalendar));
    }

    SECTION("the backup after seven days, and where there is something and none was made")
    {
        work.isFresh = false;
        work.backup = day("2023-03-01");
        CHECK_FALSE(work.at("2023-03-20", WorkKind::BackUp)); // an empty file needs none
        work.receive({}, "Chiếu sáng");
        CHECK_FALSE(work.at("2023-03-08", WorkKind::BackUp));
        CHECK(work.pressing("2023-03-09", WorkKind::BackUp) == ThisWeek);
        CHECK(work.pressing("2023-04-01", WorkKind::BackUp) == Today);
        const auto ahead = work.at("2023-02-20", WorkKind::BackUp);
        REQUIRE(ahead); // one of a day that is still to come says nothing of today
        CHECK(ahead->pressing == ThisWeek);
        CHECK(ahead->count < 0);
        work.backup.reset();
        CHECK_FALSE(work.at("2023-03-08", WorkKind::BackUp)->day.isValid());
    }

    SECTION("the duty counted back from 31 December")
    {
        work.duty = {{u("DU.DINHBANG.BT"), 2, 1}, {u("TU.BT"), 2, 2}};
        // 31 December − 10 days = 21 December.
        const auto item = work.at("2023-06-01", WorkKind::HoldSessions);
        REQUIRE(item);
        CHECK(item->pressing == Later);
        CHECK(item->count == 1);
        CHECK(item->cases.front().code == u("DU.DINHBANG.BT"));
        CHECK(work.pressing("2023-12-20", WorkKind::HoldSessions) == ThisWeek);
        CHECK(work.pressing("2023-12-21", WorkKind::HoldSessions) == Today);
        CHECK(work.pressing("2023-12-22", WorkKind::HoldSessions) == Overdue);
        work.planSession("2023-11-18T08:00");
        CHECK_FALSE(work.at("2023-06-01", WorkKind::HoldSessions));
        CHECK(work.on("2023-06-01").duty.held == 3);
        CHECK(work.on("2023-06-01").duty.unplanned == 0);
        // What was planned and not held makes nothing up.
        CHECK(work.at("2023-11-19", WorkKind::HoldSessions));
        // The seeded regulation ends on 30 June 2025: after it nobody can say what a post owes.
        CHECK_FALSE(work.at("2026-11-25", WorkKind::HoldSessions));
        CHECK(work.on("2026-11-25").duty.posts == 0);
    }

    SECTION("what was left in the middle of typing, not what is being typed")
    {
        REQUIRE(keepDraft(*work.office, {u("add:petition"), {}, {{u("content"), u("Chiếu sáng")}}, {}, {}}, clerk("2023-03-01")));
        CHECK_FALSE(work.at("2023-03-01", WorkKind::FinishTyping));
        WorkWorld later;
        later.today = day("2023-03-01");
        later.now = QDateTime::currentDateTime().addSecs(3600);
        const auto list = makeWorklist(*work.office, later);
        REQUIRE(list);
        CHECK(std::ranges::count(list->items, WorkKind::FinishTyping, &WorkItem::kind) == 1);
    }

    SECTION("a new file asks for nothing")
    {
        CHECK(work.on("2023-02-01").items.empty());
        CHECK(work.on("2023-02-01").pressing() == 0);
    }

    SECTION("the most pressing stands first")
    {
        work.due("2023-03-01");
        work.planSession();
        work.isFresh = false;
        work.backup = day("2023-01-01");
        const Worklist list = work.on("2023-03-08");
        CHECK(std::ranges::is_sorted(list.items, {}, &WorkItem::pressing));
        CHECK(list.items.size() >= 3);
        CHECK(list.pressing() == static_cast<int>(std::ranges::count_if(list.items, [](const WorkItem& i) { return i.pressing <= Today; })));
    }
}

TEST_CASE("the day's work of a large file")
{
    Work work;
    work.sql(u(R"(WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100000)
        INSERT INTO petition (code, codeFolded, state, receivedOn, channel, unit, dueOn)
        SELECT printf('KN-2023-%05d', i), printf('kn-2023-%05d', i),
               CASE WHEN i % 50 = 0 THEN 'assigned' WHEN i % 50 = 1 THEN 'received' WHEN i % 50 = 2 THEN 'verifying' ELSE 'resolved' END,
               date('2023-01-01', '+' || (i % 180) || ' days'), 'submitted',
               CASE i % 2 WHEN 0 THEN 'UBND.DINHBANG' END, date('2023-02-01', '+' || (i % 200) || ' days') FROM n)"));

    SECTION("is answered with counts and the first few")
    {
        const Worklist list = work.on("2023-04-10");
        const auto overdue = std::ranges::find_if(list.items, [](const WorkItem& i) { return i.kind == WorkKind::AnswerPetitions; });
        REQUIRE(overdue != list.items.end());
        CHECK(overdue->count > 1000);
        CHECK(overdue->cases.size() == 4);
        CHECK(list.open.petitions == 6000);
    }

    SECTION("no question reads the table of petitions from end to end")
    {
        QSqlQuery plan(work.office->file().database());
        REQUIRE(plan.exec(u("EXPLAIN QUERY PLAN SELECT count(*) FROM petition AS m INDEXED BY petition_by_due WHERE m.dueOn IS NOT NULL "
                            "AND m.state IN ('received', 'assigned') AND m.dueOn <= '2023-04-10'")));
        while (plan.next())
            CHECK(plan.value(3).toString().contains(u("SEARCH")));
        REQUIRE(plan.exec(u("EXPLAIN QUERY PLAN SELECT * FROM ") + pendingPromises()));
        while (plan.next())
            CHECK_FALSE(QRegularExpression(u("^SCAN [a-z]\\b")).match(plan.value(3).toString()).hasMatch());
    }
}
