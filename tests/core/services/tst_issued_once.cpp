#include "office_fixture.h"

#include "services/issued_once.h"
#include "services/papers.h"

using namespace doithoai;
using namespace doithoai::test;

namespace {

struct OnceFixture : OfficeFixture {
    OnceFixture()
    {
        session = planSession();
        for (const char* content : {"Đề nghị nạo vét rãnh", "Đề nghị lắp đèn"})
            petitions.append(receive(session, content));
    }

    Outcome<FrozenPaper> tryIssue(PaperSubject about, const char* paper, const QStringList& codes, const char* today,
                                  std::optional<int> replaces = {})
    {
        PaperIssue issue;
        issue.ask = {u(paper), about, codes, about == PaperSubject::Period ? u("2023-H1") : QString()};
        issue.replaces = replaces;
        if (u(paper) == u("transfer")) // its letters stand in the same book here
            issue.letters = {QString::number(letter += 5)};
        return issuePaper(*office, issue, clerk(today));
    }
    FrozenPaper issue(PaperSubject about, const char* paper, const QStringList& codes, const char* today, std::optional<int> replaces = {})
    {
        auto done = tryIssue(about, paper, codes, today, replaces);
        if (!done)
            FAIL(words(done.error()).toStdString());
        return *done;
    }
    /// The sentence of the refusal, after which nothing has changed.
    QString refused(PaperSubject about, const char* paper, const QStringList& codes, const char* today)
    {
        const QStringList before = everything();
        const auto done = tryIssue(about, paper, codes, today);
        REQUIRE_FALSE(done);
        CHECK(done.error().error.trouble == Trouble::Refused);
        CHECK(everything() == before);
        return done.error().error.message;
    }
    /// Through the session, where both are deferred.
    void defer()
    {
        announce(session);
        for (const QString& petition : petitions)
            agree(petition);
        open(session);
        for (const QString& petition : petitions)
            go(petition, "defer", "2023-03-18");
        conclude(session);
    }

    QString session;
    QStringList petitions;
    int letter = 90;
};

} // namespace

TEST_CASE_METHOD(OnceFixture, "A paper that its case has once is not issued beside the one that went out")
{
    using enum PaperSubject;

    SECTION("a notice: the sentence names the number, the day and the version to be replaced")
    {
        const FrozenPaper first = issue(Session, "notice", {session}, "2023-03-06");
        const QString sentence = refused(Session, "notice", {session}, "2023-03-07");
        CHECK(sentence.contains(session));
        CHECK(sentence.contains(first.number));
        CHECK(sentence.contains(u("06/03/2023")));
        CHECK(issue(Session, "notice", {session}, "2023-03-07", 1).version == 2);
        CHECK(refused(Session, "notice", {session}, "2023-03-08").contains(u("07/03/2023")));
        CHECK(problems() == QStringList());
    }
    SECTION("a session that was put off is announced again")
    {
        issue(Session, "notice", {session}, "2023-03-06");
        go(session, "prepare", "2023-03-06");
        go(session, "postpone", "2023-03-08", {}, u("Mưa lũ"));
        go(session, "reschedule", "2023-03-09", {{u("plannedStart"), u("2023-04-08T08:00")}});
        CHECK(issue(Session, "notice", {session}, "2023-03-10").version == 2);
        refused(Session, "notice", {session}, "2023-03-20");
    }
    SECTION("a reply, also where it answered several")
    {
        defer();
        issue(Petitions, "reply", petitions, "2023-03-22");
        CHECK(refused(Petitions, "reply", {petitions[1]}, "2023-03-23").contains(petitions[0]));
        CHECK(refused(Petitions, "reply", petitions, "2023-03-23").contains(petitions[0]));
        for (const QString& petition : petitions) {
            go(petition, "reply", "2023-03-24", {{u("replyNumber"), u("1")}});
            go(petition, "resolve", "2023-03-25", {{u("result"), u("Đã làm")}});
        }
        refused(Petitions, "reply", {petitions[1]}, "2023-03-26");
        go(petitions[1], "reopen", "2023-03-27", {}, u("Dân phản ánh chưa xong"));
        issue(Petitions, "reply", {petitions[1]}, "2023-03-28");
        refused(Petitions, "reply", {petitions[0]}, "2023-03-28");
    }
    SECTION("a reply that told of a promise is followed by one that tells of its end")
    {
        announce(session);
        for (const QString& petition : petitions)
            agree(petition);
        open(session);
        go(petitions[0], "answer", "2023-03-18",
           {{u("respondent"), u("DU.DINHBANG.BT")}, {u("answer"), u("Sẽ nạo vét")}, {u("promise"), u("Nạo vét rãnh")},
            {u("promiseOwner"), u("UBND.DINHBANG")}, {u("promiseDue"), u("2023-06-30")}});
        issue(Petitions, "reply", {petitions[0]}, "2023-03-22");
        refused(Petitions, "reply", {petitions[0]}, "2023-03-23");
        go(petitions[0], "resolve", "2023-06-20", {{u("result"), u("Đã nạo vét")}, {u("promiseKept"), u("yes")}});
        issue(Petitions, "reply", {petitions[0]}, "2023-06-21");
    }
    SECTION("a reply before the session, of what the session then deferred")
    {
        announce(session);
        for (const QString& petition : petitions)
            agree(petition);
        issue(Petitions, "reply", {petitions[0]}, "2023-03-10");
        open(session);
        go(petitions[0], "defer", "2023-03-18");
        issue(Petitions, "reply", {petitions[0]}, "2023-03-25");
        refused(Petitions, "reply", {petitions[0]}, "2023-03-26");
    }
    SECTION("a slip, while others go out for other petitions")
    {
        issue(Petitions, "transfer", {petitions[0]}, "2023-03-06");
        issue(Petitions, "transfer", {petitions[1]}, "2023-03-06");
        CHECK(refused(Petitions, "transfer", petitions, "2023-03-07").contains(petitions[0]));
    }
    SECTION("a report to the superior, until that asks for more")
    {
        defer();
        go(petitions[0], "retract", "2023-03-18", {}, u("Gõ nhầm"));
        go(petitions[0], "note", "2023-03-18", {{u("resolvingLevel"), u("city")}});
        sign(session);
        const QString code = add(CaseKind::Escalation, {{u("session"), session}, {u("petitions"), petitions[0]}, {u("to"), u("TU")},
                                                        {u("reason"), u("Vượt thẩm quyền")}, {u("documents"), u("none")},
                                                        {u("differing"), u("none")}, {u("results"), u("none")}},
                                 "2023-03-21");
        issue(Escalation, "escalation", {code}, "2023-03-22");
        refused(Escalation, "escalation", {code}, "2023-03-23");
        // An opinion is asked for as often as none comes.
        issue(Escalation, "escalation-letter", {code}, "2023-03-24");
        issue(Escalation, "escalation-letter", {code}, "2023-03-25");
    }
    SECTION("what is filed under a period")
    {
        for (const char* paper : {"plan", "review-plan", "period-report"}) {
            issue(Period, paper, {}, "2023-07-05");
            CHECK(refused(Period, paper, {}, "2023-07-06").contains(u("2023-H1")));
        }
        issue(Period, "plan", {u("DU.DINHBANG")}, "2023-07-05"); // of another body
    }
    SECTION("while further invitations, notices of changes and reminders stand beside those before them")
    {
        for (const char* paper : {"invitations", "change-notice", "result-notice", "assignment-letters", "slip"}) {
            issue(Session, paper, {session}, "2023-03-06");
            CHECK_FALSE(issue(Session, paper, {session}, "2023-03-07").replaces);
        }
        for (const char* today : {"2023-07-05", "2023-07-20"})
            issue(UnitReport, "reminder", {u("BCDV-2023-H1-DU.TAMSON")}, today);
    }
}
