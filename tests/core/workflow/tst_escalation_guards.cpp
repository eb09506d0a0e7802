#include "support/case_builders.h"
#include "support/catch.h"

#include "domain/labels.h"
#include "domain/period.h"
#include "workflow/escalation_workflow.h"
#include "workflow/unit_report_machine.h"
#include "workflow/unit_report_workflow.h"

using namespace doithoai;
using namespace doithoai::test;

namespace {

using Data = QMap<QString, QString>;

const QDate april(2023, 4, 10);

EscalationCase caseIn(EscalationState state, PetitionState petition)
{
    EscalationCase value;
    value.escalation = anEscalation();
    value.escalation.state = state;
    value.session = aSession().in(SessionState::Minuted).session();
    value.petitions = {aPetition().in(petition)};
    value.steps = {stepOf(QStringLiteral("draft"), QString(), QStringLiteral("drafting"), day(2023, 3, 25))};
    if (petition == PetitionState::Escalated)
        value.steps.push_back(stepOf(EscalationEvent::Submit, EscalationState::Ready, EscalationState::Submitted, day(2023, 3, 27)));
    return value;
}

EscalationVerdict take(const EscalationCase& value, EscalationEvent event, const Data& data = {})
{
    Act act;
    act.data = data;
    act.reason = QStringLiteral("Theo đề nghị");
    return judge(value, event, act, world().on(april));
}

/// The message of the finding of that rule; empty when there is none.
QString said(const std::vector<Finding>& findings, const char* rule)
{
    const auto it = std::ranges::find_if(findings, [&](const Finding& f) { return f.rule == QLatin1String(rule); });
    return it == findings.end() ? QString() : it->message;
}

bool speaks(const std::vector<Finding>& findings, const char* rule, const QString& words)
{
    return said(findings, rule).contains(words);
}

} // namespace

TEST_CASE("The addressee of an escalation")
{
    EscalationCase value = caseIn(EscalationState::Drafting, PetitionState::Noted);
    const auto draft = [&] { return judgeNew(value, Act(), world().on(april)).findings; };
    SECTION("cannot be found without a session")
    {
        value.session.reset();
        CHECK(speaks(draft(), "escalation-target", QStringLiteral("is not named")));
    }
    SECTION("cannot be found where the directory does not know the organiser, or knows nobody above it")
    {
        value.session->organiser.text = QStringLiteral("DU.KHONGCO");
        CHECK(speaks(draft(), "escalation-target", QStringLiteral("DU.KHONGCO")));
        value.session->organiser.text = QStringLiteral("TINHUY");
        CHECK(speaks(draft(), "escalation-target", QStringLiteral("no direct superior")));
    }
    SECTION("cannot be found where the session has no organiser")
    {
        value.session->organiser = {};
        CHECK(speaks(draft(), "escalation-target", QStringLiteral("has no organiser")));
    }
    SECTION("is named once where two organisers stand below the same body")
    {
        value.session->organiser.text = QStringLiteral("UBND.DINHBANG");
        value.session->coOrganisers = {UnitCode{QStringLiteral("UBND.TNMT")}};
        const QString message = said(draft(), "escalation-target");
        CHECK(message.count(world().directory.unitName(UnitCode{QStringLiteral("UBND")})) == 1);
    }
}

TEST_CASE("The petitions of an escalation")
{
    EscalationCase value = caseIn(EscalationState::Drafting, PetitionState::Noted);
    const auto draft = [&] { return judgeNew(value, Act(), world().on(april)).findings; };
    SECTION("are named") {
        value.escalation.petitions.clear();
        CHECK(speaks(draft(), "escalation-petitions", QStringLiteral("No petition is named")));
    }
    SECTION("are on record, and of this session")
    {
        value.escalation.petitions.append(PetitionCode{QStringLiteral("KN-2023-0099")});
        CHECK(speaks(draft(), "escalation-petitions", QStringLiteral("KN-2023-0099 is not on record")));
        value = caseIn(EscalationState::Drafting, PetitionState::Noted);
        value.petitions[0].session.text = QStringLiteral("ĐT-2023-077");
        CHECK(speaks(draft(), "escalation-petitions", QStringLiteral("is not of this session")));
    }
    SECTION("are not up with somebody else")
    {
        value.petitions[0].state = PetitionState::Escalated;
        CHECK(speaks(draft(), "escalation-petitions", label(PetitionState::Escalated)));
    }
    SECTION("come back only from the escalation that they are up with")
    {
        EscalationCase up = caseIn(EscalationState::Acknowledged, PetitionState::Escalated);
        const Data decision = {{QStringLiteral("decisionNumber"), QStringLiteral("77-CV")}, {QStringLiteral("decision"), QStringLiteral("Đồng ý")}};
        CHECK(take(up, EscalationEvent::Decide, decision).effects.size() == 1);
        up.otherOpen.insert(PetitionCode{QStringLiteral("KN-2023-0001")}, EscalationCode{QStringLiteral("BC-2023-009")});
        CHECK(take(up, EscalationEvent::Decide, decision).effects.empty());
    }
    SECTION("may be taken off the list while they are not up")
    {
        value.escalation.petitions.append(PetitionCode{QStringLiteral("KN-2023-0002")});
        value.petitions.push_back(aPetition().code(QStringLiteral("KN-2023-0002")).in(PetitionState::Noted));
        CHECK(judgeChange(value, {{QStringLiteral("petitions"), QStringLiteral("KN-2023-0001")}}, world().on(april)).isAllowed());
    }
}

TEST_CASE("The dossier of an escalation")
{
    const auto complete = [](std::optional<SessionState> state) {
        EscalationCase value = caseIn(EscalationState::Drafting, PetitionState::Noted);
        if (state)
            value.session->state = *state;
        else
            value.session.reset();
        return take(value, EscalationEvent::Complete).isAllowed();
    };
    SECTION("holds the signed minutes of its session")
    {
        CHECK_FALSE(complete(std::nullopt));
        for (const auto& [state, name] : Names<SessionState>::all) {
            INFO(name);
            const bool isSigned = state == SessionState::Minuted || state == SessionState::Reported || state == SessionState::Closed;
            CHECK(complete(state) == isSigned);
        }
    }
    SECTION("holds what the step adds, and names each part that it lacks")
    {
        EscalationCase value = caseIn(EscalationState::Drafting, PetitionState::Noted);
        value.escalation.documents.clear();
        value.escalation.results.clear();
        CHECK(take(value, EscalationEvent::Complete).findings.size() == 2);
    }
}

TEST_CASE("Passing an escalation on")
{
    EscalationCase value = caseIn(EscalationState::Submitted, PetitionState::Escalated);
    const auto forward = [&](const char* key, const char* to) {
        return take(value, EscalationEvent::Forward, {{QString::fromLatin1(key), QString::fromUtf8(to)}});
    };
    SECTION("may be said by either name of the key")
    {
        CHECK(forward("to", "TINHUY").isAllowed());
        CHECK(forward("forwardedTo", "TINHUY").isAllowed());
        CHECK(said(forward("to", "").findings, "forwarded-to").contains(QStringLiteral("is not said")));
    }
    SECTION("to a body outside the directory is taken as it is said")
    {
        CHECK(forward("to", "Ban Bí thư").isAllowed());
    }
    SECTION("goes on from the body that has it now")
    {
        value.escalation.forwardedTo = QStringLiteral("UBND");
        CHECK(forward("to", "UBNDTINH").isAllowed());
        CHECK_FALSE(forward("to", "TINHUY").isAllowed());
    }
    SECTION("knows nothing above the highest body, and nothing of one that left the directory")
    {
        value.escalation.forwardedTo = QStringLiteral("TINHUY");
        CHECK_FALSE(forward("to", "TU").isAllowed());
        value.escalation.forwardedTo.clear();
        value.escalation.to = {UnitCode{QStringLiteral("KHONGCO")}};
        CHECK_FALSE(forward("to", "TINHUY").isAllowed());
    }
}

TEST_CASE("The paper of the superior")
{
    const EscalationCase value = caseIn(EscalationState::Acknowledged, PetitionState::Escalated);
    const QString text = QStringLiteral("Đồng ý");
    CHECK(take(value, EscalationEvent::Decide, {{QStringLiteral("number"), text}, {QStringLiteral("decision"), text}}).isAllowed());
    CHECK(take(value, EscalationEvent::Decide, {{QStringLiteral("decisionNumber"), text}, {QStringLiteral("decision"), text}}).isAllowed());
    CHECK(speaks(take(value, EscalationEvent::Decide, {{QStringLiteral("decision"), text}}).findings, "decision", QStringLiteral("number")));
    CHECK(speaks(take(value, EscalationEvent::Decide, {{QStringLiteral("number"), text}}).findings, "decision", QStringLiteral("substance")));
    SECTION("decides upon what is with the superior: what left meanwhile is skipped, nothing else is no decision")
    {
        EscalationCase some = value;
        some.escalation.petitions.append(PetitionCode{QStringLiteral("KN-2023-0002")});
        some.petitions.push_back(aPetition().code(QStringLiteral("KN-2023-0002")).in(PetitionState::Verifying));
        const auto decide = [&](const char* codes) {
            return take(some, EscalationEvent::Decide,
                        {{QStringLiteral("number"), text}, {QStringLiteral("decision"), text}, {QStringLiteral("petitions"), QString::fromLatin1(codes)}});
        };
        CHECK(decide("").isAllowed());
        CHECK(decide("KN-2023-0001,KN-2023-0002").isAllowed());
        CHECK(speaks(decide("KN-2023-0002").findings, "decision", QStringLiteral("still wait there: KN-2023-0001")));
        some.petitions.front().state = PetitionState::Withdrawn;
        CHECK(speaks(decide("KN-2023-0002").findings, "decision", QStringLiteral("Leave the petitions out")));
        CHECK(decide("").next == EscalationState::Answered);
    }
}

TEST_CASE("A field of an escalation that is closed")
{
    const auto change = [](EscalationState state, const char* key) {
        const auto verdict = judgeChange(caseIn(state, PetitionState::Noted), {{QString::fromLatin1(key), QStringLiteral("x")}}, world().on(april));
        return said(verdict.findings, "not-now");
    };
    CHECK(change(EscalationState::Drafting, "decision").contains(QStringLiteral("Only a step")));
    CHECK(change(EscalationState::Ready, "proposal").contains(label(EscalationEvent::Rework)));
    CHECK(change(EscalationState::Submitted, "proposal").contains(QStringLiteral("It stays as it is")));
    CHECK(change(EscalationState::Drafting, "nothing").contains(QStringLiteral("no field")));
    CHECK(change(EscalationState::Drafting, "expectedOn").contains(QStringLiteral("cannot be read")));
}

TEST_CASE("Data that a step does not take")
{
    const EscalationCase value = caseIn(EscalationState::Drafting, PetitionState::Noted);
    const auto complete = [&](const char* key, const char* text) {
        return said(take(value, EscalationEvent::Complete, {{QString::fromLatin1(key), QString::fromUtf8(text)}}).findings, "not-now");
    };
    CHECK(complete("nothing", "x").contains(QStringLiteral("takes no")));
    CHECK(complete("session", "ĐT-2023-002").contains(QStringLiteral("Change it first")));
    CHECK(complete("petitions", "KN-2023-0002").contains(QStringLiteral("Change it first")));
    CHECK(complete("decision", "x").contains(QStringLiteral("Only a step")));
    CHECK(complete("expectedOn", "mai").contains(QStringLiteral("cannot be read")));
    CHECK(complete("proposal", "Sửa mức hỗ trợ").isEmpty());
}

TEST_CASE("Which reports are owed, and when")
{
    const Circumstances june = world().on(day(2023, 6, 20));
    Unit unit = *world().directory.unit(UnitCode{QStringLiteral("DU.DINHBANG")});
    const auto isOwed = [&](std::optional<QDate> from, std::optional<QDate> to) {
        unit.from = from;
        unit.to = to;
        Directory directory({unit}, {}, {});
        const Circumstances around{world().profiles, world().calendar, directory, day(2023, 6, 20)};
        UnitReportCase value;
        value.report.unit = unit.code;
        value.report.period = QStringLiteral("2023-H1");
        const bool isExpected = judge(value, UnitReportEvent::Expect, Act(), around).isAllowed();
        CHECK(expectedReport(unit, Period(2023, Period::Part::FirstHalf), around).has_value() == isExpected);
        return isExpected;
    };
    SECTION("by a unit that existed on some day of the period")
    {
        CHECK(isOwed({}, {}));
        CHECK(isOwed(day(2023, 6, 30), {}));
        CHECK_FALSE(isOwed(day(2023, 7, 1), {}));
        CHECK(isOwed({}, day(2023, 1, 1)));
        CHECK_FALSE(isOwed({}, day(2022, 12, 31)));
    }
    SECTION("not for a period that cannot be read, whose days nobody knows")
    {
        UnitReportCase value;
        value.report.unit = unit.code;
        value.report.period = QStringLiteral("2023-Q1");
        CHECK_FALSE(judge(value, UnitReportEvent::Expect, Act(), june).isAllowed());
        CHECK_FALSE(UnitReportMachine::earliest(value).isValid());
        Act act;
        const machine::Inquiry<UnitReportMachine> inquiry(value, UnitReportEvent::Expect, act, june);
        CHECK(UnitReportMachine::profileDay(inquiry) == june.today);
    }
}

TEST_CASE("The figures of a unit's report")
{
    UnitReportCase value;
    value.report.unit.text = QStringLiteral("DU.DINHBANG");
    value.report.period = QStringLiteral("2023-H1");
    value.steps = {stepOf(QStringLiteral("expect"), QString(), QStringLiteral("expected"), day(2023, 1, 1))};
    const auto receive = [&](const Data& data) {
        Act act;
        act.data = data;
        return judge(value, UnitReportEvent::Receive, act, world().on(day(2023, 6, 20)));
    };
    CHECK_FALSE(receive({}).isAllowed());
    CHECK(receive({{QStringLiteral("note"), QStringLiteral("Không phát sinh")}}).isAllowed());
    CHECK(receive({{QStringLiteral("people"), QString()}}).isAllowed());
    SECTION("come on the day of the step at both recipients when nothing else is said; what is said of one is said of that one only")
    {
        const auto days = [&](const Data& data) {
            const UnitReport report = receive(data).after;
            return std::pair{report.receivedByTUVP.value_or(QDate()), report.receivedByBDV.value_or(QDate())};
        };
        const QString sessions = QStringLiteral("sessions");
        CHECK(days({{sessions, QStringLiteral("2")}}) == std::pair{day(2023, 6, 20), day(2023, 6, 20)});
        CHECK(days({{sessions, QStringLiteral("2")}, {QStringLiteral("receivedByBDV"), QStringLiteral("2023-06-14")}}) == std::pair{QDate(), day(2023, 6, 14)});
        value.report.receivedByTUVP = day(2023, 6, 12);
        CHECK(days({{sessions, QStringLiteral("2")}}) == std::pair{day(2023, 6, 12), QDate()});
    }
    SECTION("come anew after they were sent back: the days of the first receipt are none of the second")
    {
        value.report.state = UnitReportState::Received;
        value.report.receivedByTUVP = value.report.receivedByBDV = day(2023, 6, 10);
        Act act;
        act.reason = QStringLiteral("Thiếu số liệu");
        const auto back = judge(value, UnitReportEvent::SendBack, act, world().on(day(2023, 6, 12)));
        REQUIRE(back.next == UnitReportState::Expected);
        CHECK_FALSE(back.after.receivedByTUVP);
        CHECK(back.written.contains(QStringLiteral("receivedByBDV")));
        value.report = back.after;
        const UnitReport again = receive({{QStringLiteral("sessions"), QStringLiteral("2")}}).after;
        CHECK(again.receivedByTUVP == day(2023, 6, 20));
        CHECK(again.receivedByBDV == day(2023, 6, 20));
        UnitReportCase accepted = value;
        accepted.report = again;
        accepted.report.state = UnitReportState::Accepted;
        CHECK(judge(accepted, UnitReportEvent::Reopen, act, world().on(day(2023, 6, 21))).after.receivedByTUVP == day(2023, 6, 20));
    }
    CHECK(receive({{QStringLiteral("sessions"), QStringLiteral("2")}, {QStringLiteral("receivedByBDV"), QStringLiteral("2023-06-20")}}).isAllowed());
    CHECK(said(receive({{QStringLiteral("sessions"), QStringLiteral("2")}, {QStringLiteral("receivedByTUVP"), QStringLiteral("2023-06-21")}}).findings, "future")
              .contains(QStringLiteral("lies in the future")));
    CHECK(said(receive({{QStringLiteral("dueOn"), QStringLiteral("2023-06-21")}, {QStringLiteral("sessions"), QStringLiteral("2")}}).findings, "not-now")
              .contains(QStringLiteral("Only a step")));
}
