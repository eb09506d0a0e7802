#include "core/documents/after_fixture.h"
#include "core/documents/golden_record.h"

#include "documents/paper_form.h"
#include "domain/transfer_letters.h"
#include "support/catch.h"

#include <QRegularExpression>

using namespace doithoai;

namespace {

/// Forms that are filled in by pen, in the hall or by whoever gets them.
const QStringList penForms{QStringLiteral("slip"), QStringLiteral("opinion-slip"), QStringLiteral("attendance-list"),
                           QStringLiteral("answer-sheets"), QStringLiteral("unit-form")};

/// Where a paper waits for a hand: its dots, and lines to write on.
QStringList roomIn(const std::vector<Document>& documents)
{
    static const QRegularExpression dots(QStringLiteral("\\.{4,}"));
    QStringList room;
    for (const Document& document : documents) {
        for (const Paragraph* paragraph : paragraphsOf(document)) {
            QString words;
            for (const Run& run : paragraph->runs)
                words += run.text;
            if (words.contains(dots))
                room.append(words);
        }
        for (const Block& block : document.blocks) {
            if (std::holds_alternative<WriteLines>(block))
                room.append(QStringLiteral("lines for ") + std::get<WriteLines>(block).word);
        }
    }
    return room;
}

/// The same with nothing told that a step does not ask for.
PaperRecord pared(PaperRecord record)
{
    const auto pare = [](Session& s) {
        for (QString* words : {&s.team, &s.tasksPrepare, &s.tasksHold, &s.tasksFollowUp, &s.conclusions, &s.review, &s.secretary, &s.noticeBy,
                               &s.noticeProof, &s.planNumber, &s.topicBasis, &s.differing, &s.overview})
            words->clear();
        s.expectedAttendance.reset();
    };
    const auto bare = [](Petition& p) {
        p.prepareDueOn.reset();
        p.promiseOwner.clear();
        p.legalBasis.clear();
        p.direction.clear();
        if (p.state == PetitionState::Agreed)
            p.draftReply.clear();
    };
    for (SessionCase& one : record.sessions) {
        pare(one.session);
        one.session.venue.clear();
        one.session.participants.clear();
    }
    if (record.session) {
        pare(record.session->session);
        for (PetitionOnRecord& one : record.session->petitions)
            bare(one.petition);
    }
    for (PetitionCase& one : record.petitions)
        bare(one.petition);
    if (record.escalation) {
        Escalation& e = record.escalation->escalation;
        for (QString* words : {&e.reason, &e.proposal, &e.results, &e.differing, &e.documents})
            words->clear();
    }
    record.words.clear();
    return record;
}

PaperRecord numbered(PaperRecord record, QDate day)
{
    record.signing.number = QStringLiteral("21");
    record.signing.date = record.signing.date.value_or(day);
    record.words.insert(lettersWord, QStringLiteral("22,23,24,25,26,27"));
    return record;
}

/// The paper as it leaves the office.
Result<WrittenPaper> leaving(const AfterFixture& fixture, const char* paper, const PaperRecord& record)
{
    PaperContext context = fixture.context();
    context.isIssue = true;
    return writePaper(*findPaperForm(QLatin1String(paper)), numbered(record, context.today), nullptr, context);
}

QString wordsOf(const WrittenPaper& paper)
{
    QString words;
    for (const Document& document : paper.documents) {
        for (const Paragraph* paragraph : paragraphsOf(document)) {
            for (const Run& run : paragraph->runs)
                words += run.text;
            words += u'\n';
        }
    }
    return words;
}

QString leavingWords(const AfterFixture& fixture, const char* paper, const PaperRecord& record)
{
    const auto written = leaving(fixture, paper, record);
    INFO((written ? std::string(paper) : written.error().message.toStdString()));
    REQUIRE(written);
    CHECK(roomIn(written->documents) == QStringList());
    return wordsOf(*written);
}

QString refusal(const AfterFixture& fixture, const char* paper, const PaperRecord& record)
{
    INFO(paper);
    const auto written = leaving(fixture, paper, record);
    REQUIRE_FALSE(written);
    CHECK(written.error().trouble == Trouble::Refused);
    CHECK_FALSE(written.error().message.contains(u'%'));
    return written.error().message;
}

} // namespace

TEST_CASE("No paper leaves the office with dots for a hand but the forms that are filled in by pen")
{
    const GoldenRecord golden;
    const PeriodReport report = golden.report();
    for (const PaperForm& form : paperForms()) {
        int made = 0;
        for (const bool isState : {false, true}) {
            for (const PaperRecord& whole : golden.recordsFor(form, isState)) {
                for (const PaperRecord& record : {whole, pared(whole)}) {
                    PaperContext context = golden.context(form, {});
                    context.isIssue = true;
                    const auto written = writePaper(form, numbered(record, context.today), record.periodName.isEmpty() ? nullptr : &report, context);
                    INFO(form.name << (written ? std::string() : ": " + written.error().message.toStdString()));
                    if (!written) { // it stays in the office, with a sentence
                        CHECK(written.error().trouble == Trouble::Refused);
                        CHECK_FALSE(written.error().message.contains(u'%'));
                        continue;
                    }
                    ++made;
                    INFO(roomIn(written->documents).join(u'\n').toStdString());
                    CHECK((penForms.contains(QLatin1String(form.name)) || roomIn(written->documents).isEmpty()));
                }
            }
        }
        INFO(form.name);
        CHECK((made > 0 || form.words.size() > 0)); // what only a person can tell must be written first
    }
}

TEST_CASE("What an issued paper can do without is left out, with its number")
{
    const AfterFixture fixture;

    SECTION("the contact, which a draft has dots for and the office's setting tells")
    {
        const PaperRecord record = fixture.heldRecord();
        for (const char* paper : {"notice", "result-notice"}) {
            INFO(paper);
            CHECK(fixture.make(paper, record)->text.contains(QStringLiteral("iên hệ")));
            CHECK_FALSE(leavingWords(fixture, paper, record).contains(QStringLiteral("iên hệ")));
            PaperContext context = fixture.context();
            context.settings.insert(QStringLiteral("papers.contact"), QStringLiteral("Văn phòng, 0222 3831 000"));
            const auto written = writePaper(*findPaperForm(QLatin1String(paper)), record, nullptr, context);
            CHECK(wordsOf(*written).contains(QStringLiteral("0222 3831 000")));
        }
        CHECK_FALSE(leavingWords(fixture, "reply", fixture.about({QStringLiteral("KN-2023-0003")})).contains(QStringLiteral("đề nghị liên hệ")));
    }
    SECTION("the scale and the tasks of a session's plan")
    {
        PaperRecord record = fixture.record();
        CHECK(leavingWords(fixture, "session-plan", record).contains(QStringLiteral("PHÂN CÔNG THỰC HIỆN")));
        record.session->session.tasksHold.clear();
        const QString some = leavingWords(fixture, "session-plan", record);
        CHECK(some.contains(QStringLiteral("1. Chuẩn bị đối thoại")));
        CHECK_FALSE(some.contains(QStringLiteral("2. Tiến hành đối thoại")));
        const QString none = leavingWords(fixture, "session-plan", pared(record));
        CHECK_FALSE(none.contains(QStringLiteral("PHÂN CÔNG THỰC HIỆN")));
        CHECK_FALSE(none.contains(QStringLiteral("Quy mô")));
        CHECK(none.contains(QStringLiteral("IV- KINH PHÍ")));
    }
    SECTION("an assessment that nobody wrote")
    {
        const PaperRecord record = fixture.heldRecord();
        const QString text = leavingWords(fixture, "result-report", record);
        CHECK(text.contains(QStringLiteral("1. Hạn chế"))); // what was passed with a reason
        CHECK_FALSE(text.contains(QStringLiteral("Ưu điểm")));
        PaperRecord written = record;
        written.words.insert(QStringLiteral("result-report/good"), QStringLiteral("Đông đủ."));
        CHECK(leavingWords(fixture, "result-report", written).contains(QStringLiteral("2. Hạn chế")));
    }
    SECTION("conclusions that nobody wrote")
    {
        PaperRecord record = fixture.heldRecord();
        record.session->session.conclusions.clear();
        CHECK(leavingWords(fixture, "conclusions", record).contains(QStringLiteral("I- KẾT LUẬN VỀ TỪNG NHÓM")));
    }
}

TEST_CASE("An assignment that has no deadline says so")
{
    const AfterFixture fixture;
    PaperRecord record = fixture.record();
    const auto forEach = [&record](auto change) {
        for (PetitionOnRecord& one : record.session->petitions)
            change(one.petition);
    };
    CHECK(leavingWords(fixture, "assignment-letters", record).contains(QStringLiteral("Thời hạn gửi dự thảo: chậm nhất ngày 10 tháng 3 năm 2023")));
    forEach([](Petition& p) { p.prepareDueOn.reset(); });
    SECTION("until when it is to be answered, where no day was set for the draft")
    {
        const QString text = leavingWords(fixture, "assignment-letters", record);
        CHECK(text.contains(QStringLiteral("Thời hạn trả lời: chậm nhất ngày 15 tháng 4 năm 2023")));
        CHECK_FALSE(text.contains(QStringLiteral("Thời hạn gửi dự thảo")));
    }
    SECTION("in words, also on a draft")
    {
        forEach([](Petition& p) {
            p.dueOn.reset();
            p.noDeadline = true;
        });
        const QString words = QStringLiteral("Thời hạn gửi dự thảo: không ấn định thời hạn");
        CHECK(leavingWords(fixture, "assignment-letters", record).contains(words));
        CHECK(fixture.make("assignment-letters", record)->text.contains(words));
    }
}

TEST_CASE("What only a person can tell is asked for before the paper is issued")
{
    const AfterFixture fixture;

    SECTION("when and where the review of a session was, and what was said")
    {
        PaperRecord record = fixture.heldRecord();
        record.session->session.review.clear();
        const QString sentence = refusal(fixture, "review-minutes", record);
        for (const char* word : {"(when)", "(where)", "(discussion)"})
            CHECK(sentence.contains(QLatin1String(word)));
        record.words.insert(QStringLiteral("review-minutes/when"), QStringLiteral("14 giờ 00, ngày 20 tháng 3 năm 2023"));
        record.words.insert(QStringLiteral("review-minutes/where"), QStringLiteral("Phòng họp số 2"));
        record.session->session.review = QStringLiteral("Chuẩn bị kỹ, trả lời đúng trọng tâm");
        const QString text = leavingWords(fixture, "review-minutes", record);
        CHECK(text.contains(QStringLiteral("Cuộc họp kết thúc cùng ngày")));
        CHECK_FALSE(text.contains(QStringLiteral("BÀI HỌC")));
    }
    SECTION("when the replies were agreed, unless that was on one day")
    {
        PaperRecord record = fixture.record();
        CHECK(refusal(fixture, "agreement-minutes", record).contains(QStringLiteral("(meeting)")));
        Step agreed;
        agreed.event = QStringLiteral("agreeReply");
        agreed.effectiveOn = QDate(2023, 3, 10);
        record.session->petitions[0].steps.push_back(agreed);
        const QString text = leavingWords(fixture, "agreement-minutes", record);
        CHECK(text.contains(QStringLiteral("Thời gian, địa điểm họp: ngày 10 tháng 3 năm 2023")));
        CHECK(text.contains(QStringLiteral("chưa có dự thảo trả lời")));
        agreed.effectiveOn = QDate(2023, 3, 13);
        record.session->petitions[1].steps.push_back(agreed);
        CHECK(refusal(fixture, "agreement-minutes", record).contains(QStringLiteral("(meeting)")));
        record.words.insert(QStringLiteral("agreement-minutes/meeting"), QStringLiteral("8 giờ 00, ngày 14/3/2023, phòng họp số 2"));
        CHECK(leavingWords(fixture, "agreement-minutes", record).contains(QStringLiteral("phòng họp số 2")));
    }
    SECTION("whom the invitations invite")
    {
        PaperRecord record = fixture.bare();
        Session& session = record.session->session;
        session.topic = QStringLiteral("Hạ tầng");
        session.venue = QStringLiteral("Hội trường");
        session.plannedStart = QDateTime(QDate(2023, 3, 18), QTime(8, 0));
        CHECK(refusal(fixture, "invitations", record).contains(QStringLiteral("(guests)")));
        CHECK(fixture.make("invitations", record)); // a blank one may be printed
        record.words.insert(QStringLiteral("invitations/guests"), QStringLiteral("Ông Nguyễn Văn Tám"));
        CHECK(leavingWords(fixture, "invitations", record).contains(QStringLiteral("Ông Nguyễn Văn Tám")));
    }
    SECTION("why something is beyond competence, in the dossier or in the paper")
    {
        PaperRecord record = fixture.escalated();
        record.escalation->escalation.reason.clear();
        record.escalation->escalation.results.clear();
        const QString sentence = refusal(fixture, "escalation", record);
        CHECK(sentence.contains(QStringLiteral("(reason)")));
        CHECK(sentence.contains(QStringLiteral("(results)")));
        CHECK_FALSE(sentence.contains(QStringLiteral("(proposal)")));
        record.words.insert(QStringLiteral("escalation/reason"), QStringLiteral("Vượt thẩm quyền của phường"));
        record.escalation->escalation.results = QStringLiteral("none");
        CHECK(leavingWords(fixture, "escalation", record).contains(QStringLiteral("Vượt thẩm quyền của phường")));
    }
    SECTION("a notice that was posted")
    {
        PaperRecord record = fixture.record();
        CHECK_FALSE(leavingWords(fixture, "posting-proof", pared(record)).contains(QStringLiteral("Người chứng kiến")));
        record.session->session.announcedOn.reset();
        CHECK(refusal(fixture, "posting-proof", record).contains(record.code));
    }
}

TEST_CASE("A change of what was announced is told whole")
{
    const AfterFixture fixture;
    PaperRecord record = fixture.record();
    Session& session = record.session->session;
    Step change;
    change.event = QStringLiteral("amendNotice");
    change.effectiveOn = QDate(2023, 3, 8);

    SECTION("also where only the length is another")
    {
        record.session->steps.front().data.insert(QStringLiteral("plannedMinutes"), QStringLiteral("120"));
        session.plannedMinutes = 150;
        change.data.insert(QStringLiteral("plannedMinutes"), QStringLiteral("150"));
        record.session->steps.push_back(change);
        const QString text = leavingWords(fixture, "change-notice", record);
        CHECK(text.contains(QStringLiteral("Thời lượng\n2 giờ\n2 giờ 30 phút")));
    }
    SECTION("and else a person writes it")
    {
        record.session->steps.front().data = {}; // what was told before is not on record
        record.session->steps.push_back(change);
        CHECK(refusal(fixture, "change-notice", record).contains(QStringLiteral("(change)")));
        record.words.insert(QStringLiteral("change-notice/change"), QStringLiteral("Niêm yết thêm tại chợ."));
        CHECK(leavingWords(fixture, "change-notice", record).contains(QStringLiteral("Niêm yết thêm tại chợ.")));
    }
    SECTION("and a session that was never announced is not said to have been")
    {
        record.session->steps.clear();
        session.announcedOn.reset();
        session.state = SessionState::Postponed;
        const QString text = leavingWords(fixture, "change-notice", record);
        CHECK_FALSE(text.contains(QStringLiteral("đã thông báo công khai")));
        CHECK(text.contains(QStringLiteral("dự kiến tổ chức hội nghị đối thoại với chủ đề")));
    }
}

TEST_CASE("A plan that leaves the office has no row to be filled in")
{
    const GoldenRecord golden;
    const PaperForm& plan = *findPaperForm(QStringLiteral("plan"));
    PaperContext context = golden.context(plan, {});
    context.isIssue = true;
    PaperRecord record = golden.recordsFor(plan, false).front();
    REQUIRE_FALSE(record.sessions.empty());

    SECTION("where the place of a session is not settled")
    {
        record.sessions.resize(1);
        record.sessions.front().session.venue.clear();
        record.sessions.front().session.planned = true;
        const auto written = writePaper(plan, record, nullptr, context);
        REQUIRE(written);
        CHECK(roomIn(written->documents) == QStringList());
    }
    SECTION("and no plan without a session leaves it")
    {
        record.sessions.clear();
        const auto written = writePaper(plan, record, nullptr, context);
        REQUIRE_FALSE(written);
        CHECK(written.error().trouble == Trouble::Refused);
        context.isIssue = false;
        CHECK(writePaper(plan, record, nullptr, context));
    }
    SECTION("and no leader's sheet does without the leader's name")
    {
        const PaperForm& sheet = *findPaperForm(QStringLiteral("leader-sheet"));
        const PeriodReport report = golden.report();
        PaperRecord year = golden.recordsFor(sheet, false).front();
        year.post.text = QStringLiteral("UBND.QLDT.PT");
        REQUIRE(golden.directory.holder(year.post, QDate(2023, 7, 3)) == nullptr);
        CHECK_FALSE(writePaper(sheet, year, &report, context));
        context.isIssue = false;
        CHECK(writePaper(sheet, year, &report, context));
    }
    SECTION("and the steps of a review are those whose day is known, or that a person wrote")
    {
        const PaperForm& review = *findPaperForm(QStringLiteral("review-plan"));
        PaperRecord year = golden.recordsFor(review, false).front();
        const PeriodReport report = golden.report();
        const auto words = [&] {
            const auto written = writePaper(review, year, &report, context);
            REQUIRE(written);
            CHECK(roomIn(written->documents) == QStringList());
            return wordsOf(*written);
        };
        CHECK_FALSE(words().contains(QStringLiteral("Xin ý kiến, hoàn thiện báo cáo")));
        CHECK_FALSE(words().contains(QStringLiteral("HÌNH THỨC, THỜI GIAN")));
        year.words.insert(QStringLiteral("review-plan/schedule"), QStringLiteral("Xin ý kiến, hoàn thiện báo cáo | 05/7/2023\nTổ chức hội nghị | 12/7/2023"));
        CHECK(words().contains(QStringLiteral("Tổ chức hội nghị\n12/7/2023")));
    }
}
