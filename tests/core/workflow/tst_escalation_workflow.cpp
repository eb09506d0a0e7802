#include "support/case_builders.h"
#include "support/catch.h"

#include "domain/period.h"
#include "workflow/escalation_workflow.h"
#include "workflow/unit_report_workflow.h"

using namespace doithoai;
using namespace doithoai::test;

namespace {

using Data = QMap<QString, QString>;

EscalationCase twoPetitions(EscalationState state, PetitionState petitions)
{
    EscalationCase value;
    value.escalation = anEscalation();
    value.escalation.state = state;
    value.session = aSession().in(SessionState::Minuted).session();
    value.escalation.petitions = {PetitionCode{QStringLiteral("KN-2023-0001")}, PetitionCode{QStringLiteral("KN-2023-0002")}};
    value.petitions = {aPetition().in(petitions), aPetition().code(QStringLiteral("KN-2023-0002")).in(petitions)};
    value.steps = {stepOf(QStringLiteral("draft"), QString(), QStringLiteral("drafting"), day(2023, 3, 25))};
    if (petitions == PetitionState::Escalated)
        value.steps.push_back(stepOf(EscalationEvent::Submit, EscalationState::Ready, EscalationState::Submitted, day(2023, 3, 27)));
    return value;
}

EscalationVerdict take(const EscalationCase& value, EscalationEvent event, const Data& data = {})
{
    Act act;
    act.data = data;
    act.reason = QStringLiteral("Theo đề nghị");
    return judge(value, event, act, world().on(day(2023, 4, 10)));
}

bool has(const std::vector<Finding>& findings, const char* rule)
{
    return std::ranges::any_of(findings, [&](const Finding& f) { return f.rule == QLatin1String(rule); });
}

} // namespace

TEST_CASE("Drafting an escalation")
{
    const Circumstances april = world().on(day(2023, 4, 10));
    EscalationCase value = twoPetitions(EscalationState::Drafting, PetitionState::Noted);
    SECTION("is for the direct superior of the organiser or of a co-organiser")
    {
        CHECK(judgeNew(value, Act(), april).isAllowed());
        value.escalation.to = {UnitCode{QStringLiteral("UBND")}};
        CHECK(has(judgeNew(value, Act(), april).findings, "escalation-target"));
        value.session->coOrganisers = {UnitCode{QStringLiteral("UBND.DINHBANG")}};
        CHECK(judgeNew(value, Act(), april).isAllowed());
    }
    SECTION("names each petition that cannot go up, and why")
    {
        value.petitions[0].state = PetitionState::Answered;
        value.otherOpen.insert(PetitionCode{QStringLiteral("KN-2023-0002")}, EscalationCode{QStringLiteral("BC-2023-009")});
        const auto verdict = judgeNew(value, Act(), april);
        REQUIRE(has(verdict.findings, "escalation-petitions"));
        CHECK(verdict.findings[0].message.contains(QStringLiteral("KN-2023-0001")));
        CHECK(verdict.findings[0].message.contains(QStringLiteral("BC-2023-009")));
    }
    SECTION("refuses a dossier whose differing opinions are neither given nor stated as none")
    {
        value.escalation.differing.clear();
        const auto verdict = take(value, EscalationEvent::Complete);
        REQUIRE(verdict.findings.size() == 1);
        CHECK(verdict.findings[0].rule == QStringLiteral("escalation-dossier"));
        CHECK(verdict.findings[0].field == QStringLiteral("differing"));
        CHECK(take(value, EscalationEvent::Complete, {{QStringLiteral("differing"), QStringLiteral("none")}}).isAllowed());
    }
}

TEST_CASE("Submitting an escalation")
{
    SECTION("sends those up that are not up yet, and keeps the first day")
    {
        EscalationCase value = twoPetitions(EscalationState::Ready, PetitionState::Escalated);
        value.petitions[1].state = PetitionState::Noted;
        value.escalation.submittedOn = day(2023, 3, 27);
        const auto verdict = take(value, EscalationEvent::Submit, {{QStringLiteral("number"), QStringLiteral("31-BC")}});
        REQUIRE(verdict.isAllowed());
        REQUIRE(verdict.effects.size() == 1);
        CHECK(std::get<PetitionStep>(verdict.effects[0]).petition.text == QStringLiteral("KN-2023-0002"));
        CHECK(verdict.after.submittedOn == day(2023, 3, 27));
    }
    SECTION("asks for a new number after the superior has returned it")
    {
        const auto verdict = take(twoPetitions(EscalationState::Submitted, PetitionState::Escalated), EscalationEvent::Return,
                                  {{QStringLiteral("asks"), QStringLiteral("Bản đồ")}});
        REQUIRE(verdict.next == EscalationState::Drafting);
        CHECK(verdict.after.outgoingNumber.isEmpty());
        CHECK(verdict.effects.empty());
    }
}

TEST_CASE("The superior's answer")
{
    const EscalationCase value = twoPetitions(EscalationState::Acknowledged, PetitionState::Escalated);
    Data decision = {{QStringLiteral("number"), QStringLiteral("77-CV/TU")}, {QStringLiteral("decision"), QStringLiteral("Đồng ý")}};
    SECTION("brings those back that it names, and is complete with the last")
    {
        decision.insert(QStringLiteral("petitions"), QStringLiteral("KN-2023-0002"));
        const auto first = take(value, EscalationEvent::Decide, decision);
        CHECK(first.next == EscalationState::Acknowledged);
        REQUIRE(first.effects.size() == 1);
        CHECK(first.after.petitions.size() == 2);
        CHECK(first.written.value(QStringLiteral("decide.petitions")) == QStringLiteral("KN-2023-0002"));
        EscalationCase rest = value;
        rest.petitions[1].state = PetitionState::Verifying;
        decision.remove(QStringLiteral("petitions"));
        const auto last = take(rest, EscalationEvent::Decide, decision);
        CHECK(last.next == EscalationState::Answered);
        CHECK(last.effects.size() == 1);
    }
    SECTION("skips petitions that have left meanwhile")
    {
        EscalationCase left = value;
        left.petitions[0].state = PetitionState::Withdrawn;
        const auto verdict = take(left, EscalationEvent::Decide, decision);
        CHECK(verdict.next == EscalationState::Answered);
        CHECK(verdict.effects.size() == 1);
    }
    SECTION("does not speak of petitions of others")
    {
        decision.insert(QStringLiteral("petitions"), QStringLiteral("KN-2023-0077"));
        CHECK(has(take(value, EscalationEvent::Decide, decision).findings, "decision"));
    }
    SECTION("may be passed on one level at a time")
    {
        CHECK(take(value, EscalationEvent::Forward, {{QStringLiteral("to"), QStringLiteral("TINHUY")}}).isAllowed());
        CHECK(has(take(value, EscalationEvent::Forward, {{QStringLiteral("to"), QStringLiteral("UBNDTINH")}}).findings, "forwarded-to"));
    }
}

TEST_CASE("A returned escalation")
{
    EscalationCase value = twoPetitions(EscalationState::Drafting, PetitionState::Escalated);
    SECTION("keeps the petitions that are up on its list, and drops bring them back")
    {
        CHECK(has(judgeChange(value, {{QStringLiteral("petitions"), QStringLiteral("KN-2023-0001")}}, world().on(day(2023, 4, 10))).findings, "escalation-petitions"));
        CHECK(judgeChange(value, {{QStringLiteral("results"), QStringLiteral("Đã nạo vét")}}, world().on(day(2023, 4, 10))).isAllowed());
        CHECK(take(value, EscalationEvent::Drop).effects.size() == 2);
    }
    SECTION("changes only while it is drafted")
    {
        value.escalation.state = EscalationState::Submitted;
        CHECK(has(judgeChange(value, {{QStringLiteral("results"), QStringLiteral("x")}}, world().on(day(2023, 4, 10))).findings, "not-now"));
    }
}

TEST_CASE("The report that a unit owes")
{
    const Circumstances june = world().on(day(2023, 6, 10));
    const Unit unit = *world().directory.unit(UnitCode{QStringLiteral("DU.DINHBANG")});
    SECTION("is for the first half and for the year, never for the second half alone")
    {
        const auto half = expectedReport(unit, Period(2023, Period::Part::FirstHalf), june);
        REQUIRE(half);
        CHECK(half->code.text == QStringLiteral("BCDV-2023-H1-DU.DINHBANG"));
        CHECK(half->dueOn == day(2023, 6, 15));
        CHECK(expectedReport(unit, Period(2023, Period::Part::Year), june)->dueOn == day(2023, 12, 15));
        CHECK_FALSE(expectedReport(unit, Period(2023, Period::Part::SecondHalf), june));
    }
    SECTION("is not owed by a unit that does not report or did not exist, nor where no profile is in force")
    {
        Unit gone = unit;
        gone.to = day(2022, 12, 31);
        CHECK_FALSE(expectedReport(gone, Period(2023, Period::Part::FirstHalf), june));
        Unit silent = unit;
        silent.reports = false;
        CHECK_FALSE(expectedReport(silent, Period(2023, Period::Part::FirstHalf), june));
        CHECK_FALSE(expectedReport(unit, Period(2020, Period::Part::FirstHalf), june));
        // The regulation began on 29 December; that year's report would have been due on the 15th.
        CHECK_FALSE(expectedReport(unit, Period(2022, Period::Part::Year), june));
    }
    SECTION("is expected from the first day of its period, and blank is not zero")
    {
        UnitReportCase value;
        value.report = *expectedReport(unit, Period(2023, Period::Part::FirstHalf), june);
        CHECK(judge(value, UnitReportEvent::Expect, Act(), june).on == day(2023, 1, 1));
        value.report.unit.text = QStringLiteral("DU.X");
        CHECK(has(judge(value, UnitReportEvent::Expect, Act(), june).findings, "unit-existed"));
        Act nil;
        nil.data = {{QStringLiteral("sessions"), QStringLiteral("0")}, {QStringLiteral("people"), QString()}};
        const auto verdict = judge(value, UnitReportEvent::Receive, nil, june);
        REQUIRE(verdict.isAllowed());
        CHECK(verdict.after.sessions == 0);
        CHECK_FALSE(verdict.after.people);
        nil.data = {{QStringLiteral("sessions"), QStringLiteral("-1")}};
        CHECK(has(judge(value, UnitReportEvent::Receive, nil, june).findings, "figures"));
    }
}
