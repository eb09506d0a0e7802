#include "worklist_fixture.h"

#include "casefile/case_lists.h"

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

TEST_CASE("the day's work: a promise that is kept under the petition that leads the one it was made in")
{
    Work work;
    const QString session = work.planSession();
    const QString promised = work.receive(session, "Đường trước nhà trẻ");
    const QString leading = work.receive(session, "Đường vào trường mẫu giáo");
    const QString late = work.receive(session, "Sau cùng");
    work.announce(session);
    for (const QString& code : {promised, leading, late})
        work.agree(code);
    work.open(session);
    const auto promise = [&](const QString& code, const char* words, const char* until) {
        work.go(code, "answer", "2023-03-18",
                {{u("respondent"), u("DU.DINHBANG.BT")}, {u("answer"), u("Sẽ sửa")}, {u("promise"), u(words)},
                 {u("promiseOwner"), u("UBND phường")}, {u("promiseDue"), u(until)}});
    };
    const auto merge = [&](const QString& code) { work.go(code, "merge", "2023-03-18", {{u("leading"), leading}}); };
    const auto named = [](const std::optional<WorkItem>& item) {
        QStringList codes;
        for (const WorkCase& one : item ? item->cases : std::vector<WorkCase>())
            codes.append(one.code + (one.follower.isEmpty() ? QString() : u'<' + one.follower));
        return codes;
    };
    const QString led = leading + u'<' + promised;
    promise(promised, "Sửa xong trước 30/4", "2023-04-28");
    merge(promised);

    SECTION("stands under that one by its day, with its own words, and says whose it is")
    {
        work.answer(leading);
        CHECK_FALSE(work.at("2023-03-28", WorkKind::KeepPromise));
        CHECK(work.pressing("2023-03-30", WorkKind::KeepPromise) == Later);
        CHECK(work.pressing("2023-04-28", WorkKind::KeepPromise) == Today);
        CHECK(work.pressing("2023-04-29", WorkKind::KeepPromise) == Overdue);
        const auto item = work.at("2023-04-28", WorkKind::KeepPromise);
        REQUIRE(item);
        CHECK(named(item) == QStringList{led});
        CHECK(item->cases.front().words == u("Sửa xong trước 30/4"));
        CHECK(item->cases.front().day == day("2023-04-28"));
        CHECK(item->cases.front().event == u("resolve"));
    }
    SECTION("stands there in every open state; what still has to be dealt with itself is not resolved yet")
    {
        const auto item = work.at("2023-04-28", WorkKind::KeepPromise);
        REQUIRE(item);
        CHECK(named(item) == QStringList{led});
        CHECK(item->cases.front().event.isEmpty());
    }
    SECTION("and the list behind the item has that petition, and no other")
    {
        promise(late, "Lắp đèn", "2023-05-30");
        for (const char* on : {"2023-04-27", "2023-04-28", "2023-04-29"}) {
            const auto item = work.at(on, WorkKind::KeepPromise);
            REQUIRE(item);
            CHECK(item->count == 1);
            const auto rows = listPetitions(work.office->file(), item->list);
            REQUIRE(rows);
            REQUIRE(rows->size() == 1);
            CHECK(rows->front().petition.code.text == leading);
        }
        ListFilter all;
        all.hasPromiseOnly = true;
        CHECK(listPetitions(work.office->file(), all)->size() == 2);
    }
    SECTION("the earliest of several counts, its own on the same day")
    {
        promise(late, "Lắp đèn", "2023-04-25");
        merge(late);
        CHECK(named(work.at("2023-04-25", WorkKind::KeepPromise)) == QStringList{leading + u'<' + late});
        promise(leading, "Làm biển báo", "2023-04-25");
        const auto item = work.at("2023-04-25", WorkKind::KeepPromise);
        REQUIRE(item);
        CHECK(named(item) == QStringList{leading});
        CHECK(item->count == 1);
        CHECK(item->cases.front().words == u("Làm biển báo"));
        CHECK_FALSE(work.on("2023-04-28").items.empty());
        CHECK(work.pressing("2023-04-28", WorkKind::KeepPromise) == Overdue);
    }
    SECTION("its own later day gives way to it")
    {
        promise(leading, "Làm biển báo", "2023-05-15");
        CHECK(named(work.at("2023-04-28", WorkKind::KeepPromise)) == QStringList{led});
    }
    SECTION("is one thing to do: the result of the leading petition is not asked for beside it")
    {
        work.answer(leading);
        work.answer(late);
        work.conclude(session);
        work.sign(session);
        CHECK(work.state(leading) == u("answered"));
        CHECK_FALSE(work.at("2023-04-28", WorkKind::WriteResults));
        CHECK(named(work.at("2023-04-28", WorkKind::KeepPromise)) == QStringList{led});
        work.go(leading, "resolve", "2023-04-28", {{u("result"), u("Đã sửa")}, {u("promiseKept"), u("yes")}});
        CHECK_FALSE(work.at("2023-04-29", WorkKind::KeepPromise));
    }
    SECTION("is gone from there when it is separated")
    {
        work.go(promised, "unmerge", "2023-03-18", {}, u("Hai việc khác nhau"));
        CHECK_FALSE(work.at("2023-04-28", WorkKind::KeepPromise));
    }
}
