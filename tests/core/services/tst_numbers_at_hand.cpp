#include "office_fixture.h"

#include "casefile/integrity.h"
#include "services/lists.h"
#include "services/numbers_at_hand.h"
#include "services/papers.h"

using namespace doithoai;
using namespace doithoai::test;

namespace {

/// Papers with the symbols of their kinds.
class PapersOfKinds : public FakePapers {
public:
    Result<MadePaper> paper(const QString& name, const PaperRecord& record, const PaperContext& context, CaseFile& file) override
    {
        static const QMap<QString, QString> symbols{{u("reply"), u("CV")}, {u("reminder"), u("CV")}, {u("transfer"), u("PC")},
                                                    {u("transfer-notice"), u("CV")}};
        auto written = FakePapers::paper(name, record, context, file);
        if (written)
            written->symbol = symbols.value(name, written->symbol);
        if (written) // as the slip names the body that it goes to
            written->text += u' ' + context.directory.unitName(UnitCode{record.words.value(u("transfer/to"))});
        return written;
    }
};

struct NumbersFixture : OfficeFixture {
    NumbersFixture()
    {
        const QString path = office->file().path();
        office.reset();
        auto opened = Office::open(std::move(*CaseFile::open(path, CaseFile::Access::ReadWrite)), kinds);
        REQUIRE(opened);
        office = std::move(*opened);
        QObject::connect(office.get(), &Office::caseChanged, office.get(), [this](CaseKind, const QString& code) { told.append(code); });
        session = planSession();
        for (const char* content : {"Đề nghị nạo vét rãnh", "Đề nghị lắp đèn"}) {
            petitions.append(receive(session, content));
            if (petitions.size() == 2) // one letter goes to one person
                set(petitions.back(), {{u("petitioner"), u("Vũ Hữu Ích")}}, "2023-02-10");
            go(petitions.back(), "classify", "2023-02-12", {{u("sector"), u("economy")}, {u("urgency"), u("normal")}});
        }
    }

    Outcome<FrozenPaper> tryIssue(const char* paper, const QStringList& codes, const char* today, const char* number = "",
                                  const QStringList& letters = {}, std::optional<int> replaces = {})
    {
        PaperIssue issue;
        issue.ask = {u(paper), u(paper) == u("reminder") ? PaperSubject::UnitReport : PaperSubject::Petitions, codes, {}};
        issue.signing.number = u(number);
        issue.letters = letters;
        issue.replaces = replaces;
        return issuePaper(*office, issue, clerk(today));
    }
    FrozenPaper issue(const char* paper, const QStringList& codes, const char* today, const char* number = "", const QStringList& letters = {},
                      std::optional<int> replaces = {})
    {
        auto done = tryIssue(paper, codes, today, number, letters, replaces);
        if (!done)
            FAIL(words(done.error()).toStdString());
        return *done;
    }
    /// The outgoing register, oldest first: "PC 1 KN-2023-0001".
    QStringList lines()
    {
        QStringList all;
        const auto rows = registerRows(*office);
        REQUIRE(rows);
        for (const RegisterEntry& line : *rows)
            all.prepend(QStringLiteral("%1 %2 %3 v%4").arg(line.symbol, line.printed, line.caseCode).arg(line.version));
        return all;
    }
    Texts atHand(const QString& code, const char* event) { return *numbersAtHand(*office, code, u(event)); }
    /// The event with nothing but these words, as the command line takes it.
    void take(const QString& code, const char* event, const char* today, const Texts& data = {})
    {
        const auto act = withNumbersAtHand(*office, code, u(event), Act{{}, {}, {}, data});
        REQUIRE(act);
        go(code, event, today, act->data);
    }
    QStringList problems()
    {
        QStringList all;
        const auto found = checkFile(office->file());
        REQUIRE(found);
        for (const Problem& problem : *found)
            all.append(problem.what + u' ' + problem.where + u' ' + problem.message);
        return all;
    }

    PapersOfKinds kinds;
    QString session;
    QStringList petitions;
};

} // namespace

TEST_CASE_METHOD(NumbersFixture, "A transfer takes the number of its slip and of each letter")
{
    SECTION("in one act, filed under every petition")
    {
        told.clear();
        const FrozenPaper slip = issue("transfer", petitions, "2023-03-06");
        CHECK(slip.number == u("1"));
        CHECK(lines()
              == QStringList{u("PC 1 KN-2023-0001 v1"), u("CV 1 KN-2023-0001 v1"), u("CV 2 KN-2023-0001 v1")});
        CHECK(told == petitions);
        for (const QString& petition : petitions) {
            const auto rows = paperRows(*office, petition);
            REQUIRE(rows);
            REQUIRE(rows->size() == 1);
            CHECK(rows->front().hash == slip.hash);
            const auto record = paperRecord(*office, {u("transfer"), PaperSubject::Petitions, {petition}, {}}, day("2023-03-07"));
            REQUIRE(record);
            CHECK(record->issued.size() == 1);
        }
        CHECK(paperRows(*office)->size() == 1);
        CHECK(problems() == QStringList());
    }
    SECTION("typed ones are kept, and the rest goes on from them")
    {
        issue("transfer", petitions, "2023-03-06", "7", {u("21")});
        CHECK(lines()
              == QStringList{u("PC 7 KN-2023-0001 v1"), u("CV 21 KN-2023-0001 v1"), u("CV 22 KN-2023-0001 v1")});
    }
    SECTION("a letter's number that went out, and more numbers than letters, are refused and leave the file as it was")
    {
        issue("transfer", {petitions[0]}, "2023-03-06", "7", {u("21")});
        const QStringList before = everything();
        const auto taken = tryIssue("transfer", {petitions[1]}, "2023-03-06", "8", {u("21-CV/ĐU")});
        REQUIRE_FALSE(taken);
        CHECK(taken.error().error.trouble == Trouble::Refused);
        CHECK(tryIssue("transfer", {petitions[1]}, "2023-03-06", "8", {u("22"), u("23")}).error().error.trouble == Trouble::Usage);
        CHECK(everything() == before);
    }
    SECTION("a correction keeps both lines of the register")
    {
        issue("transfer", {petitions[0]}, "2023-03-06", "7", {u("21")});
        issue("transfer", {petitions[0]}, "2023-03-07", "7", {u("21")}, 1);
        CHECK(lines() == QStringList{u("PC 7 KN-2023-0001 v2"), u("CV 21 KN-2023-0001 v2")});
        CHECK(problems() == QStringList());
    }
    SECTION("a correction that names no numbers takes new ones for the slip and the letter, though the case knows the old ones")
    {
        issue("transfer", {petitions[0]}, "2023-03-06", "7", {u("21")});
        take(petitions[0], "transfer", "2023-03-06", {{u("competentUnit"), u("UBND.QLDT")}});
        REQUIRE(office->petition({petitions[0]})->petition.noticeNumber == u("21"));
        issue("transfer", {petitions[0]}, "2023-03-07", "", {}, 1);
        CHECK(lines() == QStringList{u("PC 7 KN-2023-0001 v1"), u("CV 21 KN-2023-0001 v1"), u("PC 8 KN-2023-0001 v2"), u("CV 22 KN-2023-0001 v2")});
        CHECK(problems() == QStringList());
    }
    SECTION("the step finds both numbers, each petition that of its own letter")
    {
        issue("transfer", petitions, "2023-03-06", "7", {u("21")});
        CHECK(atHand(petitions[0], "transfer") == Texts{{u("transferNumber"), u("7")}, {u("noticeNumber"), u("21")}});
        take(petitions[1], "TRANSFER", "2023-03-07", {{u("competentUnit"), u("UBND.QLDT")}});
        const Petition petition = office->petition({petitions[1]})->petition;
        CHECK(petition.transferNumber == u("7"));
        CHECK(petition.noticeNumber == u("22"));
        CHECK(atHand(petitions[1], "transfer").isEmpty());
    }
    SECTION("a step that names another body than the slip is told so, and taken")
    {
        const auto told = [&](const QString& petition, const char* body, const char* on = "2023-03-07") {
            const StepDone done = go(petition, "transfer", on,
                                     {{u("competentUnit"), u(body)}, {u("transferNumber"), u("7")}, {u("noticeNumber"), u("21")}});
            QStringList all;
            for (const Finding& finding : done.findings) {
                if (finding.rule == u("transfer-and-tell")) {
                    CHECK(finding.strength == Strength::Advice);
                    all.append(finding.message);
                }
            }
            return all.join(u'\n');
        };
        REQUIRE(keepPaperWord(*office, u("transfer"), petitions[0], u("to"), u("UBND.QLDT"), clerk("2023-03-06")));
        issue("transfer", petitions, "2023-03-06", "7", {u("21")});
        const QString sentence = told(petitions[1], "UBND.TNMT");
        CHECK(sentence.contains(u("7")));
        CHECK(sentence.contains(office->directory().unitName({u("UBND.TNMT")})));
        CHECK(told(petitions[0], "UBND.QLDT").isEmpty());
        // Opened again it goes elsewhere: that slip is of the transfer that was.
        go(petitions[0], "resolve", "2023-03-08", {{u("result"), u("Đã chuyển")}});
        go(petitions[0], "reopen", "2023-03-09", {}, u("Đơn vị trả lại"));
        CHECK(told(petitions[0], "UBND.TNMT", "2023-03-10").isEmpty());
    }
    SECTION("who was told otherwise gets no number of a letter")
    {
        issue("transfer", {petitions[0]}, "2023-03-06", "7", {u("21")});
        take(petitions[0], "transfer", "2023-03-07",
             {{u("competentUnit"), u("UBND.QLDT")}, {u("noticeMeans"), u("telephone")}, {u("noticeOn"), u("2023-03-06")}});
        CHECK(office->petition({petitions[0]})->petition.noticeNumber.isEmpty());
    }
    SECTION("numbers that the step named before the paper was issued are those that it takes")
    {
        go(petitions[0], "transfer", "2023-03-06",
           {{u("competentUnit"), u("UBND.QLDT")}, {u("transferNumber"), u("9")}, {u("noticeNumber"), u("33")}});
        CHECK(issue("transfer", {petitions[0]}, "2023-03-07").number == u("9"));
        CHECK(lines() == QStringList{u("PC 9 KN-2023-0001 v1"), u("CV 33 KN-2023-0001 v1")});
    }
}

TEST_CASE_METHOD(NumbersFixture, "The number of a paper that was issued is at hand for the step that asks for it")
{
    SECTION("a reply")
    {
        announce(session);
        for (const QString& petition : petitions)
            go(petition, "assign", "2023-03-07", {{u("unit"), u("UBND.DINHBANG")}, {u("dueOn"), u("2023-04-10")}});
        issue("reply", {petitions[1]}, "2023-03-08", "4"); // before the session: it answers nothing that comes after
        go(session, "open", "2023-03-18", {{u("actualStart"), u("2023-03-18T08:05")}}, {},
           {{u("agreed"), u("Chưa kịp")}});
        for (const QString& petition : petitions)
            go(petition, "defer", "2023-03-18");
        CHECK(atHand(petitions[0], "reply").isEmpty());
        CHECK(atHand(petitions[1], "reply").isEmpty());
        issue("reply", {petitions[0]}, "2023-03-25", "12");
        CHECK(atHand(petitions[0], "reply") == Texts{{u("replyNumber"), u("12")}});
        CHECK(atHand(petitions[0], "resolve").isEmpty());
        CHECK(atHand(petitions[1], "reply").isEmpty());
        SECTION("is taken when it is left out")
        {
            take(petitions[0], "reply", "2023-03-26");
            CHECK(office->petition({petitions[0]})->petition.replyNumber == u("12"));
        }
        SECTION("and not when another is typed, or none is needed")
        {
            take(petitions[0], "reply", "2023-03-26", {{u("ReplyNumber"), u("13")}});
            CHECK(office->petition({petitions[0]})->petition.replyNumber == u("13"));
            issue("reply", {petitions[1]}, "2023-03-25", "14");
            take(petitions[1], "reply", "2023-03-26", {{u("replyNotNeeded"), u("Đã gặp trực tiếp")}});
            CHECK(office->petition({petitions[1]})->petition.replyNumber.isEmpty());
        }
    }
    SECTION("a reminder, once for each letter")
    {
        const QString report = u("BCDV-2023-H1-DU.TAMSON");
        CHECK(atHand(report, "remind").isEmpty());
        issue("reminder", {report}, "2023-06-20", "40");
        CHECK(atHand(report, "remind") == Texts{{u("number"), u("40")}});
        take(report, "remind", "2023-06-20");
        CHECK(atHand(report, "remind").isEmpty());
        issue("reminder", {report}, "2023-06-20", "41");
        CHECK(atHand(report, "remind") == Texts{{u("number"), u("41")}});
    }
}
