#include "core/workflow/table_trials.h"

#include "workflow/escalation_workflow.h"
#include "workflow/unit_report_workflow.h"

using namespace doithoai;
using namespace doithoai::test;

namespace {

using EscalationTrial = Trial<EscalationCase>;
using ReportTrial = Trial<UnitReportCase>;

EscalationTrial goodTrial(EscalationState from, EscalationEvent event)
{
    EscalationTrial trial;
    trial.value.escalation = anEscalation();
    trial.value.escalation.state = from;
    trial.value.session = aSession().in(SessionState::Minuted).session();
    const bool isUp = from == EscalationState::Submitted || from == EscalationState::Acknowledged;
    trial.value.petitions = {aPetition().in(isUp ? PetitionState::Escalated : PetitionState::Noted)};
    trial.value.steps = {stepOf(QStringLiteral("draft"), QString(), QStringLiteral("drafting"), day(2023, 3, 25))};
    if (isUp) {
        trial.value.steps.push_back(
            stepOf(EscalationEvent::Submit, EscalationState::Ready, EscalationState::Submitted, day(2023, 3, 27)));
    }
    trial.act.reason = QStringLiteral("Theo đề nghị");
    const auto say = [&](const char* key, const char* text) {
        trial.act.data.insert(QString::fromUtf8(key), QString::fromUtf8(text));
    };
    switch (event) {
    case EscalationEvent::Submit:
    case EscalationEvent::Remind:
        say("number", "30-BC/ĐU");
        break;
    case EscalationEvent::Acknowledge:
        say("confirmedBy", "Văn phòng Thành ủy");
        break;
    case EscalationEvent::Forward:
        say("to", "TINHUY");
        break;
    case EscalationEvent::Return:
        say("asks", "Bổ sung bản đồ");
        break;
    case EscalationEvent::Decide:
        say("number", "77-CV/TU");
        say("decision", "Đồng ý");
        break;
    case EscalationEvent::Inform:
        say("told", "yes");
        break;
    case EscalationEvent::Draft:
    case EscalationEvent::Complete:
    case EscalationEvent::Rework:
    case EscalationEvent::Close:
    case EscalationEvent::Drop:
        break;
    }
    return trial;
}

std::map<QString, std::function<void(EscalationTrial&)>> spoilers()
{
    const auto unsaid = [](const char* key) {
        return [key](EscalationTrial& t) { t.act.data.remove(QString::fromUtf8(key)); };
    };
    return {
        {QStringLiteral("escalation-petitions"), [](EscalationTrial& t) { t.value.petitions = {aPetition().in(PetitionState::Answered)}; }},
        {QStringLiteral("escalation-dossier"), [](EscalationTrial& t) { t.value.escalation.differing.clear(); }},
        {QStringLiteral("reason"), [](EscalationTrial& t) { t.act.reason.clear(); }},
        {QStringLiteral("outgoing-number"), unsaid("number")},
        {QStringLiteral("who-confirmed"), unsaid("confirmedBy")},
        {QStringLiteral("forwarded-to"), unsaid("to")},
        {QStringLiteral("asks"), unsaid("asks")},
        {QStringLiteral("decision"), unsaid("decision")},
        {QStringLiteral("told"), unsaid("told")},
    };
}

Bench<EscalationCase, EscalationState, EscalationEvent, EscalationVerdict> bench()
{
    return {escalationTable(), goodTrial,
            [](const EscalationTrial& t, EscalationEvent e) { return judge(t.value, e, t.act, world().on(t.today)); },
            spoilers()};
}

Bench<UnitReportCase, UnitReportState, UnitReportEvent, UnitReportVerdict> reportBench()
{
    const auto good = [](UnitReportState from, UnitReportEvent) {
        ReportTrial trial;
        trial.today = day(2023, 6, 20);
        trial.value.report.unit.text = QStringLiteral("DU.DINHBANG");
        trial.value.report.period = QStringLiteral("2023-H1");
        trial.value.report.state = from;
        trial.value.steps = {stepOf(QStringLiteral("expect"), QString(), QStringLiteral("expected"), day(2023, 1, 1))};
        trial.act.reason = QStringLiteral("Thiếu số liệu");
        trial.act.data = {{QStringLiteral("number"), QStringLiteral("12-BC/ĐU")}};
        return trial;
    };
    return {unitReportTable(),
            [good](UnitReportState from, UnitReportEvent event) {
                ReportTrial trial = good(from, event);
                if (event == UnitReportEvent::Receive)
                    trial.act.data.insert(QStringLiteral("sessions"), QStringLiteral("0"));
                else if (event != UnitReportEvent::Remind)
                    trial.act.data.clear();
                return trial;
            },
            [](const ReportTrial& t, UnitReportEvent e) { return judge(t.value, e, t.act, world().on(t.today)); },
            {{QStringLiteral("outgoing-number"), [](ReportTrial& t) { t.act.data.clear(); }},
             {QStringLiteral("figures"), [](ReportTrial& t) { t.act.data.remove(QStringLiteral("sessions")); }},
             {QStringLiteral("reason"), [](ReportTrial& t) { t.act.reason.clear(); }}}};
}

} // namespace

TEST_CASE("The table of escalations")
{
    SECTION("takes every row when everything is right") { everyRowIsTaken(bench()); }
    SECTION("refuses every pair that it does not list, by name") { everyOtherPairIsRefused(bench()); }
    SECTION("refuses a step for each guard that fails alone") { everyGuardHolds(bench()); }
    SECTION("asks of fields that are said along with a step what setting them asks")
    {
        everyFieldIsJudgedAsByASet(bench(), [](const EscalationTrial& t, const QMap<QString, QString>& fields) {
            return judgeChange(t.value, fields, world().on(t.today));
        });
    }
    SECTION("brings every state to an end")
    {
        everyStateComesToAnEnd<EscalationState>(escalationTable(), {QStringLiteral("closed"), QStringLiteral("dropped")}, {});
    }
}

TEST_CASE("The table of unit reports")
{
    SECTION("takes every row when everything is right") { everyRowIsTaken(reportBench()); }
    SECTION("refuses every pair that it does not list, by name") { everyOtherPairIsRefused(reportBench()); }
    SECTION("refuses a step for each guard that fails alone") { everyGuardHolds(reportBench()); }
    SECTION("brings every state to an end")
    {
        everyStateComesToAnEnd<UnitReportState>(unitReportTable(), {QStringLiteral("accepted")}, {QStringLiteral("reopen")});
    }
}
