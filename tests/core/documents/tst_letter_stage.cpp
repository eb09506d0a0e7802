#include "core/documents/after_fixture.h"

#include "support/catch.h"

using namespace doithoai;

namespace {

const QString draft = squeezed(QStringLiteral("DỰ THẢO"));

Step taken(const char* event, const char* to, QDate on)
{
    Step step;
    step.event = QLatin1String(event);
    step.to = QLatin1String(to);
    step.effectiveOn = on;
    return step;
}

/// A reminder's record: what a unit owes, seen from a day.
PaperRecord owed(std::vector<Step> steps)
{
    PaperRecord record;
    UnitReportCase one;
    one.report.code.text = QStringLiteral("BCDV-2023-H1-DU.DINHBANG");
    one.report.unit.text = QStringLiteral("DU.DINHBANG");
    one.report.period = QStringLiteral("2023-H1");
    one.report.dueOn = QDate(2023, 6, 15);
    one.steps = std::move(steps);
    record.code = one.report.code.text;
    record.unitReport = std::move(one);
    return record;
}

} // namespace

TEST_CASE("A letter of a step that was not taken")
{
    AfterFixture fixture;
    const auto withState = [&](const char* code, PetitionState state) {
        PaperRecord record = fixture.about({QString::fromUtf8(code)});
        record.petitions.front().petition.state = state;
        return record;
    };
    SECTION("is a draft while the step can still come, and no longer when it is issued or was taken")
    {
        PaperRecord record = withState("KN-2023-0003", PetitionState::Agreed);
        record.petitions.front().petition.competentUnit = QStringLiteral("UBND.QLDT");
        for (const char* paper : {"transfer", "reply"}) {
            INFO(paper);
            CHECK(fixture.text(paper, record).contains(draft));
            PaperContext leaving = fixture.context();
            leaving.isIssue = true;
            CHECK_FALSE(makePaper(*findPaperForm(QLatin1String(paper)), record, nullptr, leaving)->text.contains(QStringLiteral("DỰ THẢO")));
            PaperRecord issued = record;
            issued.issued.push_back({QLatin1String(paper), record.code, 1, QStringLiteral("3"), QDate(2023, 4, 3), {}, {}});
            CHECK_FALSE(fixture.text(paper, issued).contains(draft));
        }
        record.petitions.front().steps.push_back(taken("reply", "replied", QDate(2023, 4, 3)));
        CHECK_FALSE(fixture.text("reply", record).contains(draft));
        CHECK_FALSE(fixture.text("transfer", fixture.about({QStringLiteral("KN-2023-0011")})).contains(draft));
    }
    SECTION("is refused where the step can come no more, naming the petition")
    {
        for (const PetitionState state : {PetitionState::Answered, PetitionState::Escalated, PetitionState::Replied, PetitionState::Resolved,
                                          PetitionState::OutOfScope, PetitionState::Merged, PetitionState::Withdrawn}) {
            const auto made = fixture.make("transfer", withState("KN-2023-0003", state));
            REQUIRE_FALSE(made);
            CHECK(made.error().trouble == Trouble::Refused);
            CHECK(made.error().message.contains(QStringLiteral("KN-2023-0003")));
        }
        for (const PetitionState state : {PetitionState::Transferred, PetitionState::OutOfScope, PetitionState::Merged, PetitionState::Withdrawn}) {
            const auto made = fixture.make("reply", withState("KN-2023-0003", state));
            REQUIRE_FALSE(made);
            CHECK(made.error().trouble == Trouble::Refused);
            CHECK_FALSE(made.error().message.contains(u'%'));
        }
    }
    SECTION("still passes a denunciation on, which is never transferred")
    {
        CHECK_FALSE(fixture.text("transfer", fixture.about({QStringLiteral("KN-2023-0008")})).contains(draft));
    }
    SECTION("of an answer that was carried out tells the result, not what was intended")
    {
        PaperRecord record = withState("KN-2023-0003", PetitionState::Replied);
        Petition& petition = record.petitions.front().petition;
        petition.direction = QStringLiteral("Cần kiểm tra lại phương án");
        requireWords(fixture.text("reply", record), {"Hướng giải quyết: Cần kiểm tra lại phương án."});
        petition.result = QStringLiteral("Đã lắp 12 bộ đèn.");
        petition.resolveBy = QStringLiteral("trong quý II");
        const QString told = fixture.text("reply", record);
        requireWords(told, {"Đã lắp 12 bộ đèn."});
        requireNone(told, {"Hướng giải quyết", "trong quý II"});
    }
    SECTION("of a result shows no deadline of what waits for the superior, and names the superior in words")
    {
        PaperRecord record = fixture.heldRecord();
        for (PetitionOnRecord& one : record.session->petitions) {
            if (one.petition.state != PetitionState::Noted)
                continue;
            one.petition.state = PetitionState::Escalated;
            one.petition.dueOn = QDate(2023, 4, 7);
        }
        const QString notice = squeezed(fixture.make("result-notice", record)->text);
        requireWords(notice, {"Khi cấp trên có ý kiến"});
        requireNone(notice, {"07/04/2023"});
        for (PetitionOnRecord& one : record.session->petitions)
            one.petition.resolvingLevel = QStringLiteral("city");
        const QString report = fixture.text("result-report", record);
        requireNone(report, {"Đề nghị city"});
        requireWords(report, {"Đề nghị Ban Thường vụ Thành ủy Từ Sơn xem xét"});
    }
    SECTION("of a session that is not over is a draft, and there is none of one that was called off")
    {
        for (const char* paper : {"conclusions", "result-notice", "result-report"}) {
            INFO(paper);
            PaperRecord record = fixture.heldRecord();
            CHECK_FALSE(fixture.text(paper, record).contains(draft));
            record.session->session.state = SessionState::Announced;
            CHECK(fixture.text(paper, record).contains(draft));
            record.session->session.state = SessionState::Cancelled;
            CHECK_FALSE(fixture.make(paper, record));
        }
    }
}

TEST_CASE("A letter to the superior tells what held on its day")
{
    AfterFixture fixture;
    PaperRecord record = fixture.escalated();
    EscalationCase& one = *record.escalation;
    one.escalation.state = EscalationState::Answered;
    one.escalation.outgoingNumber = QStringLiteral("15-BC/ĐU");
    one.escalation.submittedOn = QDate(2023, 4, 10);
    one.escalation.forwardedTo = QStringLiteral("UBND");
    one.steps = {taken("draft", "drafting", QDate(2023, 3, 27)),   taken("complete", "ready", QDate(2023, 4, 5)),
                 taken("submit", "submitted", QDate(2023, 4, 10)), taken("remind", "submitted", QDate(2023, 5, 22)),
                 taken("forward", "submitted", QDate(2023, 5, 30)), taken("decide", "answered", QDate(2023, 6, 20))};
    one.steps[3].data = {{QStringLiteral("remind.number"), QStringLiteral("20")}};
    const auto on = [&](QDate day, const char* paper = "escalation-letter") {
        record.signing.date = day;
        PaperContext context = fixture.context();
        context.today = QDate(2023, 12, 20);
        return makePaper(*findPaperForm(QLatin1String(paper)), record, nullptr, context);
    };
    SECTION("before the report went out it speaks of no report")
    {
        const QString text = squeezed(on(QDate(2023, 4, 6))->text);
        requireNone(text, {"đã báo cáo", "15-BC/ĐU", "chưa nhận được ý kiến", "chuyển tiếp"});
        requireWords(text, {"DỰ THẢO"});
    }
    SECTION("while the superior is silent it says so of that day, and not of what came later")
    {
        const QString text = squeezed(on(QDate(2023, 5, 15))->text);
        requireWords(text, {"Ngày 10 tháng 4 năm 2023", "đã báo cáo", "Đến ngày 15 tháng 5 năm 2023, Đảng ủy phường Đình Bảng chưa nhận được ý kiến"});
        requireNone(text, {"chuyển tiếp", "Đến nay"});
        requireWords(squeezed(on(QDate(2023, 6, 1))->text), {"Nội dung này đã được chuyển tiếp đến UBND thành phố Từ Sơn"});
    }
    SECTION("of the day on which it was recorded is that letter, finished")
    {
        requireNone(squeezed(on(QDate(2023, 5, 22))->text), {"DỰ THẢO"});
        record.signing.date.reset();
        PaperContext context = fixture.context();
        context.today = QDate(2023, 5, 22);
        requireWords(squeezed(makePaper(*findPaperForm(QStringLiteral("escalation-letter")), record, nullptr, context)->text), {"20-CV/ĐU"});
    }
    SECTION("is refused once the superior has answered, and its report where it was dropped")
    {
        const auto late = on(QDate(2023, 6, 21));
        REQUIRE_FALSE(late);
        CHECK(late.error().message.contains(QStringLiteral("BC-2023-001")));
        CHECK(on(QDate(2023, 6, 21), "escalation"));
        one.steps = {taken("draft", "drafting", QDate(2023, 3, 27)), taken("drop", "dropped", QDate(2023, 4, 5))};
        one.escalation.state = EscalationState::Dropped;
        CHECK_FALSE(on(QDate(2023, 4, 6), "escalation"));
        CHECK(on(QDate(2023, 4, 4), "escalation"));
    }
    SECTION("the report that has not gone out is a draft")
    {
        one.steps.resize(2);
        one.escalation.state = EscalationState::Ready;
        one.escalation.submittedOn.reset();
        one.escalation.outgoingNumber.clear();
        requireWords(squeezed(on(QDate(2023, 4, 6), "escalation")->text), {"DỰ THẢO"});
    }
}

TEST_CASE("A reminder tells what had arrived by its day")
{
    const AfterFixture fixture;
    PaperRecord record = owed({taken("remind", "expected", QDate(2023, 6, 19))});
    record.unitReport->steps.front().data = {{QStringLiteral("remind.number"), QStringLiteral("112")}};
    record.unitReport->report.receivedByTUVP = QDate(2023, 6, 17);
    record.unitReport->report.receivedByBDV = QDate(2023, 6, 26);
    const auto on = [&](QDate day) {
        PaperContext context = fixture.context();
        context.today = day;
        return makePaper(*findPaperForm(QStringLiteral("reminder")), record, nullptr, context);
    };
    SECTION("of an earlier day names both that had nothing then, as a draft")
    {
        requireWords(squeezed(on(QDate(2023, 6, 16))->text), {"DỰ THẢO", "Văn phòng Thành ủy và Ban Dân vận Thành ủy chưa nhận được"});
    }
    SECTION("of the day that was recorded is the finished letter")
    {
        const QString text = squeezed(on(QDate(2023, 6, 19))->text);
        requireWords(text, {"112-CV", "ngày 19 tháng 6 năm 2023, Ban Dân vận Thành ủy chưa nhận được"});
        requireNone(text, {"DỰ THẢO"});
    }
    SECTION("is refused once it is in")
    {
        CHECK_FALSE(on(QDate(2023, 6, 26)));
    }
}
