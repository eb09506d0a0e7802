#include "core/documents/after_fixture.h"

#include "documents/paper_form.h"
#include "domain/transfer_letters.h"
#include "support/catch.h"

using namespace doithoai;

namespace {

/// The paper as it leaves the office.
Result<MadePaper> leaving(const AfterFixture& fixture, const char* paper, const PaperRecord& record)
{
    PaperContext context = fixture.context();
    context.isIssue = true;
    return makePaper(*findPaperForm(QLatin1String(paper)), record, nullptr, context);
}

/// The sentence that keeps it in the office.
QString refusal(const AfterFixture& fixture, const char* paper, const PaperRecord& record)
{
    const auto made = leaving(fixture, paper, record);
    REQUIRE_FALSE(made);
    CHECK(made.error().trouble == Trouble::Refused);
    CHECK_FALSE(made.error().message.contains(u'%'));
    return made.error().message;
}

bool hasDots(const MadePaper& paper)
{
    return paper.text.contains(QStringLiteral("....."));
}

} // namespace

TEST_CASE("A slip that is issued before its transfer is recorded")
{
    const AfterFixture fixture;
    PaperRecord record = fixture.about({QStringLiteral("KN-2023-0003")});
    record.petitions.front().petition.state = PetitionState::Agreed;
    record.signing.number = QStringLiteral("7");
    record.signing.date = QDate(2023, 4, 3);
    record.words.insert(lettersWord, QStringLiteral("21"));

    SECTION("does not leave the office without the body that it goes to")
    {
        for (const char* paper : {"transfer", "transfer-notice"}) {
            const QString sentence = refusal(fixture, paper, record);
            CHECK(sentence.contains(QStringLiteral("KN-2023-0003")));
            CHECK(sentence.contains(QStringLiteral("“to”")));
        }
        CHECK(fixture.make("transfer", record)); // a draft may be looked at
    }
    SECTION("goes to the body that its word names, by code or by name, on the slip, in its letter and in the register")
    {
        for (const char* words : {"UBND.QLDT", "Phòng Quản lý đô thị"}) {
            record.words.insert(targetWord, QString::fromUtf8(words));
            const auto made = leaving(fixture, "transfer", record);
            REQUIRE(made);
            CHECK(made->subject.endsWith(QStringLiteral(" đến Phòng Quản lý đô thị")));
            CHECK(made->text.contains(QStringLiteral("Kính gửi: Phòng Quản lý đô thị")));
            CHECK(made->text.contains(QStringLiteral("đã chuyển đến Phòng Quản lý đô thị")));
            CHECK_FALSE(hasDots(*made));
        }
        record.words.insert(targetWord, QStringLiteral("Công ty Điện lực"));
        CHECK(leaving(fixture, "transfer", record)->text.contains(QStringLiteral("Kính gửi: Công ty Điện lực")));
    }
    SECTION("passes a denunciation on to the body of the word too")
    {
        Petition& petition = record.petitions.front().petition;
        petition.scopeKind = QStringLiteral("denunciation");
        CHECK(refusal(fixture, "transfer", record).contains(QStringLiteral("KN-2023-0003")));
        record.words.insert(targetWord, QStringLiteral("Ủy ban Kiểm tra Thành ủy"));
        CHECK(leaving(fixture, "transfer", record)->text.contains(QStringLiteral("Kính gửi: Ủy ban Kiểm tra Thành ủy")));
    }
    SECTION("goes where the case says once that is recorded")
    {
        record.words.insert(targetWord, QStringLiteral("Công ty Điện lực"));
        record.petitions.front().petition.competentUnit = QStringLiteral("UBND.QLDT");
        const auto made = leaving(fixture, "transfer", record);
        CHECK(made->text.contains(QStringLiteral("Kính gửi: Phòng Quản lý đô thị")));
        CHECK_FALSE(made->text.contains(QStringLiteral("Điện lực")));
    }
    SECTION("carries what one body is to get: the rest needs a slip of its own")
    {
        PaperRecord both = fixture.about({QStringLiteral("KN-2023-0011"), QStringLiteral("KN-2023-0003")});
        both.petitions.back().petition.state = PetitionState::Agreed;
        both.words.insert(targetWord, both.petitions.front().petition.competentUnit);
        both.signing.number = QStringLiteral("7");
        CHECK(leaving(fixture, "transfer", both));
        both.words.insert(targetWord, QStringLiteral("Công ty Điện lực"));
        CHECK_FALSE(leaving(fixture, "transfer", both));
    }
    SECTION("asks for a reply until the day that somebody wrote, and else for none")
    {
        record.words.insert(targetWord, QStringLiteral("UBND.QLDT"));
        CHECK(hasDots(*fixture.make("transfer", record)));
        record.words.insert(QStringLiteral("transfer/until"), QStringLiteral("30/6/2023."));
        CHECK(leaving(fixture, "transfer", record)->text.contains(QStringLiteral(" trước 30/6/2023.")));
    }
}

TEST_CASE("A paper about a session does not leave the office with dots for what it has to tell")
{
    const AfterFixture fixture;
    PaperRecord record = fixture.heldRecord();
    Session& session = record.session->session;

    SECTION("the place, the participants, the hour of a notice, a plan and invitations")
    {
        session.venue.clear();
        for (const char* paper : {"notice", "session-plan", "invitations"}) {
            INFO(paper);
            CHECK(refusal(fixture, paper, record).contains(QStringLiteral("venue")));
            CHECK(fixture.make(paper, record));
        }
        session.participants.clear();
        session.plannedStart.reset();
        const QString sentence = refusal(fixture, "notice", record);
        for (const char* field : {"venue", "participants", "plannedStart"})
            CHECK(sentence.contains(QLatin1String(field)));
    }
    SECTION("the team of the decision that appoints it")
    {
        CHECK(leaving(fixture, "team-decision", record));
        session.team.clear();
        CHECK(refusal(fixture, "team-decision", record).contains(QStringLiteral("team")));
    }
    SECTION("the result of a session that has not ended")
    {
        for (const char* paper : {"result-report", "result-notice", "conclusions"}) {
            INFO(paper);
            session.state = SessionState::Minuted;
            CHECK(leaving(fixture, paper, record));
            session.state = SessionState::InProgress;
            CHECK(refusal(fixture, paper, record).contains(session.code.text));
            CHECK(fixture.make(paper, record));
        }
    }
}

TEST_CASE("No letter is issued to whom nobody knows any more")
{
    const AfterFixture fixture;
    const auto erase = [](PaperRecord& record) {
        Petition& petition = record.petitions.front().petition;
        petition.petitioner = QStringLiteral("(đã xóa)");
        petition.address.clear();
        petition.phone.clear();
    };
    SECTION("a reply: the sentence names the other way")
    {
        PaperRecord record = fixture.recordFor("reply");
        REQUIRE(leaving(fixture, "reply", record));
        erase(record);
        const QString sentence = refusal(fixture, "reply", record);
        CHECK(sentence.contains(record.petitions.front().petition.code.text));
        CHECK(sentence.contains(QStringLiteral("replyNotNeeded")));
        CHECK(fixture.make("reply", record)); // may be looked at
    }
    SECTION("a slip goes to its body alone")
    {
        PaperRecord record = fixture.recordFor("transfer");
        record.petitions.resize(1);
        REQUIRE(leaving(fixture, "transfer", record)->text.contains(QStringLiteral("thông báo chuyển kiến nghị")));
        erase(record);
        CHECK(refusal(fixture, "transfer-notice", record).contains(record.petitions.front().petition.code.text));
        const auto slip = leaving(fixture, "transfer", record);
        REQUIRE(slip);
        CHECK(slip->text.contains(QStringLiteral("PHIẾU CHUYỂN")));
        CHECK_FALSE(slip->text.contains(QStringLiteral("Kính gửi: (đã xóa)")));
        CHECK_FALSE(slip->text.contains(QStringLiteral("Người nêu kiến nghị (để biết)")));
    }
}
