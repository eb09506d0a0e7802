#include "office_fixture.h"

#include "casefile/case_repository.h"
#include "casefile/integrity.h"

using namespace doithoai;
using namespace doithoai::test;

TEST_CASE_METHOD(OfficeFixture, "A session is carried from its plan to its closed dossier")
{
    const QString session = planSession();
    CHECK(session == u("ĐT-2023-001"));
    const QString explained = receive(session, "Đường làng hỏng");
    const QString deferred = receive(session, "Cống thoát nước tắc");
    const QString noted = receive(session, "Quy hoạch đất dịch vụ");
    CHECK(explained == u("KN-2023-0001"));
    CHECK(noted == u("KN-2023-0003"));
    announce(session);
    for (const QString& petition : {explained, deferred, noted})
        agree(petition);
    open(session);
    answer(explained);
    go(deferred, "defer", "2023-03-18", {{u("unit"), u("UBND.DINHBANG")}, {u("dueOn"), u("2023-04-10")}});

    SECTION("concluding with one opinion open is refused and names it")
    {
        const auto done = tryTo(session, "conclude", "2023-03-18",
                                {{u("actualEnd"), u("2023-03-18T10:30")}, {u("attendance"), u("120")}});
        REQUIRE_FALSE(done);
        CHECK(done.error().error.trouble == Trouble::Refused);
        CHECK(rules(done.error().findings).contains(u("every-voice")));
        CHECK(words(done.error()).contains(noted));
    }
    go(noted, "note", "2023-03-18", {{u("resolvingLevel"), u("city")}});
    conclude(session);

    SECTION("signing freezes the minutes and resolves what was answered, in one transaction")
    {
        told.clear();
        const StepDone done = sign(session);
        CHECK(done.state == u("minuted"));
        CHECK(done.alsoChanged == QStringList{explained});
        CHECK(told == QStringList{session, explained});
        CHECK(wasCommitted);
        CHECK(state(explained) == u("resolved"));
        CHECK(office->petition({explained})->petition.outcome == u("explained"));
        CHECK(state(deferred) == u("verifying"));
        const Step last = office->petition({explained})->steps.back();
        CHECK(last.event == u("resolve"));
        CHECK(last.effectiveOn == day("2023-03-20"));

        const auto minutes = office->minutes({session}, day("2023-05-01"));
        REQUIRE(minutes);
        CHECK(minutes->text == u("ĐT-2023-001 minuted answered verifying noted"));
        const auto papersNow = listPapers(office->file());
        REQUIRE(papersNow);
        REQUIRE(papersNow->size() == 1);
        CHECK(papersNow->front().number == u("02-BB/ĐU"));
        CHECK(papersNow->front().date == day("2023-03-20"));
        CHECK(papersNow->front().version == 1);

        SECTION("and a print with initials is made anew, but is no draft")
        {
            const int before = papers.made;
            REQUIRE(office->minutes({session}, day("2023-05-01"), Privacy::Initials));
            CHECK(papers.made == before + 1);
            CHECK_FALSE(papers.wasDraft);
        }
        SECTION("and a correction lets one sign a second version")
        {
            go(session, "correctMinutes", "2023-03-22", {}, u("Sai tên một đại biểu"));
            REQUIRE(office->minutes({session}, day("2023-03-22")));
            CHECK(papers.wasDraft);
            CHECK(state(explained) == u("resolved"));
            go(session, "signMinutes", "2023-03-23", {{u("signedBy"), u("Bí thư")}, {u("number"), u("03-BB/ĐU")}});
            CHECK(latestPaper(office->file(), u("minutes"), session)->value().version == 2);
        }
        SECTION("and the rest of the way is open to its end")
        {
            go(deferred, "reply", "2023-04-03", {{u("replyNumber"), u("15-CV/UBND")}});
            go(deferred, "resolve", "2023-04-20", {{u("result"), u("Đã khơi thông")}});
            const QString escalation = add(CaseKind::Escalation,
                                           {{u("session"), session},
                                            {u("petitions"), noted},
                                            {u("to"), u("TU")},
                                            {u("reason"), u("Vượt thẩm quyền")},
                                            {u("proposal"), u("Điều chỉnh quy hoạch")},
                                            {u("documents"), u("none")},
                                            {u("results"), u("none")}},
                                           "2023-03-25");
            CHECK(escalation == u("BC-2023-001"));
            const auto tooEarly = tryTo(escalation, "complete", "2023-03-25");
            REQUIRE_FALSE(tooEarly);
            CHECK(rules(tooEarly.error().findings).contains(u("escalation-dossier")));
            set(escalation, {{u("differing"), u("none")}}, "2023-03-25");
            go(escalation, "complete", "2023-03-26");
            const StepDone submitted = go(escalation, "submit", "2023-03-27", {{u("number"), u("20-BC/ĐU")}});
            CHECK(submitted.alsoChanged == QStringList{noted});
            CHECK(state(noted) == u("escalated"));
            go(escalation, "remind", "2023-04-27", {{u("number"), u("31-CV/ĐU")}});
            const Step reminder = office->escalation({escalation})->steps.back();
            CHECK(reminder.data.value(u("remind.number")).toString() == u("31-CV/ĐU"));
            const StepDone decided = go(escalation, "decide", "2023-05-04",
                                        {{u("number"), u("90-TB/TU")}, {u("decision"), u("Đồng ý")}});
            CHECK(decided.state == u("answered"));
            CHECK(state(noted) == u("verifying"));
            go(escalation, "inform", "2023-05-08", {{u("told"), u("yes")}});
            go(escalation, "close", "2023-05-09");
            go(noted, "reply", "2023-05-08", {{u("replyNumber"), u("22-CV/ĐU")}});
            go(noted, "resolve", "2023-05-10", {{u("result"), u("Đã điều chỉnh")}});
            set(session, {{u("review"), u("Chuẩn bị tốt")}}, "2023-05-11");
            go(session, "report", "2023-05-12", {{u("number"), u("40-BC/ĐU")}, {u("to"), u("TU")}});
            go(session, "close", "2023-05-15");
            CHECK(state(session) == u("closed"));
            const auto problems = checkFile(office->file());
            if (!problems)
                FAIL(QStringLiteral("%1 %2").arg(problems.error().message, problems.error().detail).toStdString());
            for (const Problem& problem : *problems)
                UNSCOPED_INFO(QStringLiteral("%1 %2 %3").arg(problem.what, problem.where, problem.message).toStdString());
            CHECK(problems->empty());
        }
    }
    SECTION("minutes that cannot be painted leave nothing signed")
    {
        papers.isLetterMissing = true;
        told.clear();
        const QStringList before = everything();
        const auto done = tryTo(session, "signMinutes", "2023-03-20", {{u("signedBy"), u("Bí thư")}});
        REQUIRE_FALSE(done);
        CHECK(done.error().error.message == u("A letter is missing."));
        CHECK(everything() == before);
        CHECK(told.isEmpty());
        CHECK(state(session) == u("concluded"));
        CHECK(state(explained) == u("answered"));
    }
    SECTION("before they are signed the minutes are a draft")
    {
        REQUIRE(office->minutes({session}, day("2023-03-19")));
        CHECK(papers.wasDraft);
    }
}

TEST_CASE_METHOD(OfficeFixture, "A dropped escalation gives its petitions back")
{
    const QString session = planSession();
    const QString noted = receive(session, "Quy hoạch đất dịch vụ");
    announce(session);
    agree(noted);
    open(session);
    go(noted, "note", "2023-03-18", {{u("resolvingLevel"), u("city")}});
    conclude(session);
    sign(session);
    const QString escalation = add(CaseKind::Escalation,
                                   {{u("session"), session},
                                    {u("petitions"), noted.toLower()},
                                    {u("to"), u("TU")},
                                    {u("reason"), u("Vượt thẩm quyền")},
                                    {u("proposal"), u("Điều chỉnh")},
                                    {u("documents"), u("none")},
                                    {u("differing"), u("none")},
                                    {u("results"), u("none")}},
                                   "2023-03-25");
    go(escalation, "complete", "2023-03-26");
    go(escalation, "submit", "2023-03-27", {{u("number"), u("20-BC/ĐU")}});
    go(escalation, "return", "2023-04-01", {{u("asks"), u("Bổ sung bản đồ")}});
    CHECK(state(noted) == u("escalated"));
    const StepDone dropped = go(escalation, "drop", "2023-04-05", {}, u("Đã thống nhất ở phường"));
    CHECK(dropped.alsoChanged == QStringList{noted});
    CHECK(state(noted) == u("verifying"));
    CHECK(office->petition({noted})->steps.back().effectiveOn == day("2023-04-05"));
}

TEST_CASE_METHOD(OfficeFixture, "A cancelled session lets its petitions go")
{
    const QString session = planSession();
    const QString petition = receive(session, "Đường làng hỏng");
    told.clear();
    const StepDone done = go(session, "cancel", "2023-02-20", {}, u("Trùng lịch"));
    CHECK(done.alsoChanged == QStringList{petition});
    CHECK(told == QStringList{session, petition});
    const auto free = office->petition({petition});
    REQUIRE(free);
    CHECK(free->petition.session.isEmpty());
    CHECK(free->petition.state == PetitionState::Received);

    SECTION("and one may set them into another session")
    {
        const QString other = planSession("2023-04-18T08:00");
        set(petition, {{u("session"), u("dt-2023-002")}}, "2023-02-21");
        CHECK(office->petition({petition})->petition.session.text == other);
        set(petition, {{u("session"), QString()}}, "2023-02-22");
        CHECK(office->petition({petition})->petition.session.isEmpty());
    }
}
