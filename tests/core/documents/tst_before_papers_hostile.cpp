#include "core/documents/record_fixture.h"

#include "support/catch.h"

using namespace doithoai;

namespace {

const char* const allPapers[] = {"session-plan", "team-decision", "notice", "change-notice", "posting-proof", "receipt", "assignment-letters",
                                 "agreement-minutes", "invitations", "programme", "attendance-list", "slip", "opinion-slip", "answer-sheets"};

/// A record that every paper can be made from: with petitions of its own and a change.
PaperRecord fullRecord(const RecordFixture& fixture, const char* organiser = "DU.DINHBANG")
{
    PaperRecord record = fixture.record(organiser);
    Step step;
    step.seq = 60;
    step.event = QStringLiteral("amendNotice");
    step.to = QStringLiteral("announced");
    step.effectiveOn = QDate(2023, 3, 8);
    step.data = {{QStringLiteral("venue"), record.session->session.venue}};
    record.session->steps.push_back(step);
    PetitionCase petition;
    petition.petition = record.session->petitions.front().petition;
    petition.session = record.session->session;
    record.petitions.push_back(std::move(petition));
    return record;
}

/// Puts words into every text that people type.
void fillWith(PaperRecord& record, const QString& words)
{
    Session& s = record.session->session;
    for (QString* text : {&s.topic, &s.chairName, &s.venue, &s.participants, &s.topicBasis, &s.partyConsent, &s.moderator, &s.secretary, &s.team,
                          &s.tasksPrepare, &s.tasksHold, &s.tasksFollowUp, &s.invited, &s.agreement, &s.noticeWhere, &s.noticeBy, &s.noticeProof,
                          &s.planNumber})
        *text = words;
    const auto fill = [&words](Petition& p) {
        for (QString* text : {&p.petitioner, &p.address, &p.content, &p.legalBasis, &p.direction, &p.resolveBy, &p.draftReply, &p.agreedBy, &p.dueBasis})
            *text = words;
    };
    for (PetitionOnRecord& row : record.session->petitions)
        fill(row.petition);
    for (PetitionCase& row : record.petitions) {
        fill(row.petition);
        row.session = s;
    }
    record.signing.name = words;
}

} // namespace

TEST_CASE("Every paper before a session is valid PDF/A-1b in both layouts")
{
    const RecordFixture fixture;
    const char* organiser = GENERATE("DU.DINHBANG", "UBND.DINHBANG");
    const PaperRecord record = fullRecord(fixture, organiser);
    for (const char* paper : allPapers) {
        INFO(organiser << ' ' << paper);
        const auto made = fixture.make(paper, record);
        REQUIRE(made.has_value());
        QString complaint;
        CHECK(PaperReader(made->pdf).isValidA1b(&complaint));
        INFO(complaint.toStdString());
        CHECK(made->pdf.contains("/Lang (vi-VN)"));
    }
}

TEST_CASE("A case of which nothing is known prints with dots before a session")
{
    const RecordFixture fixture;
    for (const char* paper : {"session-plan", "team-decision", "notice", "posting-proof", "invitations", "programme", "attendance-list", "slip",
                              "opinion-slip"}) {
        INFO(paper);
        const auto made = fixture.make(paper, fixture.bare());
        REQUIRE(made.has_value());
        CHECK(made->text.contains(QStringLiteral("........")));
    }
}

TEST_CASE("Public papers before a session show no telephone and no address")
{
    const RecordFixture fixture;
    PaperRecord record = fullRecord(fixture);
    record.session->petitions.front().petition.content += QStringLiteral(" Gọi tôi, Nguyễn Văn Thành, số 0912 345 001.");
    int seen = 0;
    for (const char* paper : allPapers) {
        if (findPaperForm(QLatin1String(paper))->readers != Readers::Everybody)
            continue;
        ++seen;
        for (const Privacy privacy : {Privacy::Initials, Privacy::None}) {
            INFO(paper);
            const auto made = fixture.make(paper, record, privacy);
            REQUIRE(made.has_value());
            for (const char* secret : {"0912", "Nguyễn Văn Thành", "khu phố Xuân Đài, phường", "Trần Thị Bưởi", "Ao Sen"})
                CHECK_FALSE(made->text.contains(QString::fromUtf8(secret), Qt::CaseInsensitive));
        }
        // Whatever privacy is asked for, a paper that hangs on a board has neither.
        const auto full = fixture.make(paper, record, Privacy::Full);
        REQUIRE(full.has_value());
        CHECK_FALSE(full->text.contains(QStringLiteral("0912")));
        CHECK_FALSE(full->text.contains(QStringLiteral("Khu phố Xuân Đài, phường")));
    }
    CHECK(seen == 5);
}

TEST_CASE("Hostile words before a session print as they were typed")
{
    const RecordFixture fixture;
    PaperRecord record = fullRecord(fixture);
    SECTION("markup, placeholders, tabs and marks of direction")
    {
        fillWith(record, QStringLiteral("<script>a</script> <img src=file:///etc/passwd> %1 %2 &amp;\tmột\u202Ehai\u200Fba"));
        for (const char* paper : allPapers) {
            if (QLatin1String(paper) == QLatin1String("slip") || QLatin1String(paper) == QLatin1String("opinion-slip"))
                continue; // they show but the topic, on a narrow line
            INFO(paper);
            const auto made = fixture.make(paper, record, Privacy::Full);
            REQUIRE(made.has_value());
            const QString text = squeezed(made->text);
            CHECK(text.contains(QStringLiteral("<script>a</script><imgsrc=file:///etc/passwd>%1%2&amp;mộthaiba"), Qt::CaseInsensitive));
            CHECK_FALSE(squeezed(PaperReader(made->pdf).text()).contains(QStringLiteral("root:")));
        }
    }
    SECTION("a line of 40,000 letters flows over pages and is not lost")
    {
        QString line;
        for (int i = 0; line.size() < 40'000; ++i)
            line += QStringLiteral("từ%1 ").arg(i);
        record.session->petitions.front().petition.content = line;
        record.petitions.front().petition.content = line;
        for (const char* paper : {"assignment-letters", "agreement-minutes", "invitations", "answer-sheets"}) {
            INFO(paper);
            const auto made = fixture.make(paper, record, Privacy::Full);
            REQUIRE(made.has_value());
            const QString text = PaperReader(made->pdf).text();
            for (const int i : {0, 2500, 5000})
                CHECK(text.contains(QStringLiteral("từ%1").arg(i)));
        }
        CHECK(fixture.make("receipt", record).has_value());
        CHECK(fixture.make("programme", record).has_value());
        record.session->session.topic = line;
        record.session->session.team = line;
        record.session->session.invited = line;
        for (const char* paper : allPapers) {
            INFO(paper);
            CHECK(fixture.make(paper, record).has_value());
        }
    }
    SECTION("a letter that no font has is refused by name")
    {
        fillWith(record, QStringLiteral("Cảm ơn \U0001F600"));
        for (const char* paper : allPapers) {
            INFO(paper);
            const auto made = fixture.make(paper, record, Privacy::Full);
            REQUIRE_FALSE(made);
            CHECK(made.error().trouble == Trouble::Refused);
            CHECK(made.error().message.contains(QStringLiteral("U+1F600")));
        }
    }
    SECTION("a name of 120 letters, and a petition of three pages")
    {
        const QString name = QStringLiteral("Nguyễn Phúc Bảo ").repeated(8).left(120);
        const QString content = QStringLiteral("Đường ngõ hỏng nhiều năm, mưa là ngập, dân đã nhiều lần kiến nghị. ").repeated(130);
        record.session->session.chairName = name;
        record.session->petitions.front().petition.petitioner = name;
        record.session->petitions.front().petition.content = content;
        record.petitions.front().petition = record.session->petitions.front().petition;
        for (const char* paper : allPapers) {
            INFO(paper);
            CHECK(fixture.make(paper, record).has_value());
        }
        const PaperReader sheets(fixture.make("answer-sheets", record)->pdf);
        CHECK(sheets.pages() > 5);
        CHECK(squeezed(sheets.text()).count(squeezed(QStringLiteral("Ghi tại hội nghị"))) == 3);
    }
}
