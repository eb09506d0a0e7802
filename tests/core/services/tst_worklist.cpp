#include "office_fixture.h"

#include "casefile/due_queries.h"
#include "services/drafts.h"
#include "services/unit_reports.h"
#include "services/worklist.h"

#include <QSet>

using namespace doithoai;
using namespace doithoai::test;

namespace {

struct Work : OfficeFixture {
    std::vector<DutyStanding> duty;
    std::optional<QDate> backup = QDate(2024, 12, 31); ///< never old here, but where a test says so

    Worklist on(const char* iso)
    {
        WorkWorld world;
        world.today = day(iso);
        world.duty = duty;
        world.lastBackup = backup;
        const auto list = makeWorklist(*office, world);
        if (!list)
            FAIL(list.error().message.toStdString());
        return *list;
    }

    /// The item of a kind on a day; nothing where there is none. Of several the most pressing.
    std::optional<WorkItem> at(const char* iso, WorkKind kind)
    {
        for (const WorkItem& item : on(iso).items) {
            if (item.kind == kind)
                return item;
        }
        return std::nullopt;
    }

    std::optional<Pressing> pressing(const char* iso, WorkKind kind)
    {
        const auto item = at(iso, kind);
        return item ? std::optional(item->pressing) : std::nullopt;
    }

    /// A petition that runs, with a day on which it is due.
    QString due(const char* on)
    {
        const QString code = receive({}, "Nạo vét rãnh thoát nước");
        go(code, "classify", "2023-02-13", {{u("sector"), u("economy")}, {u("urgency"), u("normal")}});
        go(code, "assign", "2023-02-13", {{u("unit"), u("UBND.DINHBANG")}, {u("dueOn"), u(on)}});
        return code;
    }

    void sql(const QString& text)
    {
        auto transaction = office->file().begin(clerk("2023-02-01"));
        QSqlQuery query(office->file().database());
        if (!query.exec(text))
            FAIL(query.lastError().text().toStdString());
        REQUIRE(transaction->commit());
    }
};

using enum Pressing;

} // namespace

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

TEST_CASE("the day's work: petitions")
{
    Work work;

    SECTION("each stands in exactly one of overdue, today and within five working days")
    {
        const QString code = work.due("2023-04-10"); // a Monday
        CHECK_FALSE(work.at("2023-03-31", WorkKind::AnswerPetitions));
        CHECK(work.pressing("2023-04-03", WorkKind::AnswerPetitions) == ThisWeek); // five working days before
        CHECK(work.pressing("2023-04-09", WorkKind::AnswerPetitions) == ThisWeek);
        CHECK(work.pressing("2023-04-10", WorkKind::AnswerPetitions) == Today);
        CHECK(work.pressing("2023-04-11", WorkKind::AnswerPetitions) == Overdue);
        CHECK(work.at("2023-04-14", WorkKind::AnswerPetitions)->cases.front().workdays == 4);
        CHECK(work.at("2023-04-14", WorkKind::AnswerPetitions)->cases.front().code == code);
    }

    SECTION("the parts sum up to all that are due by the end of the week, and name none twice")
    {
        for (const char* on : {"2023-04-06", "2023-04-10", "2023-04-10", "2023-04-11", "2023-04-17", "2023-04-18", "2023-05-30"})
            work.due(on);
        int count = 0;
        QSet<QString> named;
        for (const WorkItem& item : work.on("2023-04-10").items) {
            if (item.kind != WorkKind::AnswerPetitions)
                continue;
            count += item.count;
            for (const WorkCase& one : item.cases) {
                CHECK_FALSE(named.contains(one.code));
                named.insert(one.code);
            }
        }
        CHECK(count == 5);
        CHECK(named.size() == 5);
    }

    SECTION("the list behind it lets through what the item counts")
    {
        work.due("2023-04-06");
        work.due("2023-04-11");
        const auto item = work.at("2023-04-10", WorkKind::AnswerPetitions);
        REQUIRE(item);
        CHECK(item->list.lateness == u("overdue"));
        CHECK(item->list.dueTo == day("2023-04-09"));
        CHECK(item->list.asOf == day("2023-04-10"));
    }

    SECTION("one that waits to be classified for three working days, not one that is due as well")
    {
        work.receive({}, "Chiếu sáng", "2023-02-10"); // a Friday
        CHECK_FALSE(work.at("2023-02-14", WorkKind::Classify));
        CHECK(work.at("2023-02-15", WorkKind::Classify)->count == 1);
        const auto classify = work.at("2023-02-15", WorkKind::Classify);
        CHECK(classify->list.state == u("received"));
        work.sql(u("UPDATE petition SET dueOn = '2023-02-14'"));
        CHECK_FALSE(work.at("2023-02-15", WorkKind::Classify));
        CHECK(work.pressing("2023-02-15", WorkKind::AnswerPetitions) == Overdue);
    }

    SECTION("collected for a session that opens within the week and not agreed: there alone")
    {
        const QString session = work.planSession();
        work.receive(session, "Vỉa hè", "2023-02-10");
        work.announce(session);
        CHECK_FALSE(work.at("2023-03-10", WorkKind::AgreeReplies));
        CHECK(work.at("2023-03-10", WorkKind::Classify));
        const auto item = work.at("2023-03-13", WorkKind::AgreeReplies);
        REQUIRE(item);
        CHECK(item->list.session == session);
        CHECK_FALSE(work.at("2023-03-13", WorkKind::Classify));
    }

    SECTION("drafts by their own day")
    {
        const QString code = work.due("2023-06-30");
        work.set(code, {{u("prepareDueOn"), u("2023-04-10")}}, "2023-02-14");
        CHECK(work.pressing("2023-04-07", WorkKind::WriteDrafts) == ThisWeek);
        CHECK(work.pressing("2023-04-10", WorkKind::WriteDrafts) == Today);
        CHECK(work.pressing("2023-04-11", WorkKind::WriteDrafts) == Overdue);
        work.go(code, "draftReply", "2023-04-11", {{u("draftReply"), u("Phường sẽ làm")}});
        CHECK_FALSE(work.at("2023-04-11", WorkKind::WriteDrafts));
    }

    SECTION("a promise a month ahead, on its day and after it")
    {
        const QString session = work.planSession();
        const QString petition = work.receive(session, "Đường trước nhà trẻ");
        work.announce(session);
        work.agree(petition);
        work.open(session);
        work.go(petition, "answer", "2023-03-18",
                {{u("respondent"), u("DU.DINHBANG.BT")}, {u("answer"), u("Sẽ sửa")}, {u("promise"), u("Sửa xong trước 30/4")},
                 {u("promiseOwner"), u("UBND phường")}, {u("promiseDue"), u("2023-04-28")}});
        CHECK_FALSE(work.at("2023-03-28", WorkKind::KeepPromise));
        CHECK(work.pressing("2023-03-30", WorkKind::KeepPromise) == Later);
        CHECK(work.pressing("2023-04-27", WorkKind::KeepPromise) == ThisWeek);
        CHECK(work.pressing("2023-04-28", WorkKind::KeepPromise) == Today);
        CHECK(work.pressing("2023-04-29", WorkKind::KeepPromise) == Overdue);
        CHECK(work.at("2023-04-28", WorkKind::KeepPromise)->cases.front().words == u("Sửa xong trước 30/4"));
        CHECK_FALSE(work.at("2023-04-28", WorkKind::AnswerPetitions));
    }

    SECTION("what ended or rests asks for nothing")
    {
        const QString code = work.due("2023-04-10");
        work.go(code, "withdraw", "2023-03-01", {}, u("Người nêu rút"));
        CHECK_FALSE(work.at("2023-04-11", WorkKind::AnswerPetitions));
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
        work.backup = day("2023-03-01");
        CHECK_FALSE(work.at("2023-03-20", WorkKind::BackUp)); // an empty file needs none
        work.receive({}, "Chiếu sáng");
        CHECK_FALSE(work.at("2023-03-08", WorkKind::BackUp));
        CHECK(work.pressing("2023-03-09", WorkKind::BackUp) == ThisWeek);
        CHECK(work.pressing("2023-04-01", WorkKind::BackUp) == Today);
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
    }
}
