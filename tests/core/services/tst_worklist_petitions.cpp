#include "worklist_fixture.h"

#include <QSet>

using namespace doithoai;
using namespace doithoai::test;

using enum Pressing;

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
