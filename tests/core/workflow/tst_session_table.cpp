#include "core/workflow/table_trials.h"

#include "workflow/session_workflow.h"

using namespace doithoai;
using namespace doithoai::test;

namespace {

using SessionTrial = Trial<SessionCase>;

void say(SessionTrial& trial, const char* key, const QString& text)
{
    trial.act.data.insert(QString::fromUtf8(key), text);
}

/// A case in that state, with one petition in the stage that the next step asks for, and an act that meets every guard.
SessionTrial goodTrial(SessionState from, SessionEvent event)
{
    const bool isBefore = from == SessionState::Planned || from == SessionState::Preparing
        || from == SessionState::Announced || from == SessionState::Postponed;
    const bool isEnd = from == SessionState::Reported || from == SessionState::Closed;
    auto petition = aPetition().in(isBefore ? PetitionState::Agreed
                                   : isEnd  ? PetitionState::Resolved
                                            : PetitionState::Answered);
    petition.set("plannedClass", QStringLiteral("answered")).set("legalBasis", QStringLiteral("Luật Đất đai"));
    petition.set("direction", QStringLiteral("Nạo vét")).set("resolveBy", QStringLiteral("Quý II"));
    SessionTrial trial{aSession().in(from).withPetition(petition), {}};
    trial.today = day(2023, 5, 20);
    trial.act.reason = QStringLiteral("Theo đề nghị của chủ trì");
    switch (event) {
    case SessionEvent::Announce:
    case SessionEvent::AmendNotice:
        trial.act.on = day(2023, 3, 8);
        trial.today = day(2023, 3, 8);
        say(trial, "where", QStringLiteral("Bảng tin phường"));
        say(trial, "by", QStringLiteral("Văn phòng Đảng ủy"));
        say(trial, "proof", QStringLiteral("Ảnh chụp"));
        if (event == SessionEvent::AmendNotice)
            say(trial, "venue", QStringLiteral("Nhà văn hóa khu phố"));
        break;
    case SessionEvent::Open:
        trial.act.on = day(2023, 3, 18);
        for (const char* key : {"team", "secretary", "tasksPrepare", "tasksHold", "tasksFollowUp", "invited"})
            say(trial, key, QStringLiteral("Văn phòng"));
        break;
    case SessionEvent::Conclude:
        trial.act.on = day(2023, 3, 18);
        say(trial, "actualEnd", QStringLiteral("2023-03-18T10:30"));
        say(trial, "attendance", QStringLiteral("120"));
        break;
    case SessionEvent::Report:
        say(trial, "number", QStringLiteral("15-BC/ĐU"));
        say(trial, "to", QStringLiteral("TU"));
        say(trial, "review", QStringLiteral("Chuẩn bị tốt"));
        break;
    case SessionEvent::Reschedule:
        say(trial, "plannedStart", QStringLiteral("2023-06-10T08:00"));
        break;
    case SessionEvent::Plan:
    case SessionEvent::Prepare:
    case SessionEvent::SignMinutes:
    case SessionEvent::CorrectMinutes:
    case SessionEvent::Close:
    case SessionEvent::Reopen:
    case SessionEvent::Postpone:
    case SessionEvent::Cancel:
        break;
    }
    return trial;
}

std::map<QString, std::function<void(SessionTrial&)>> spoilers()
{
    const auto blank = [](const char* key) {
        return [key](SessionTrial& t) {
            t.act.data.remove(QString::fromUtf8(key));
            put(t.value.session, key, {});
        };
    };
    const auto petition = [](PetitionBuilder builder) {
        return [builder](SessionTrial& t) { t.value.petitions = {{builder, {}}}; };
    };
    return {
        {QStringLiteral("no-profile"), [](SessionTrial& t) { put(t.value.session, "plannedStart", QStringLiteral("2022-03-18T08:00")); }},
        {QStringLiteral("amendNotice/no-profile"), [](SessionTrial& t) { say(t, "plannedStart", QStringLiteral("2025-07-18T08:00")); }},
        {QStringLiteral("open/no-profile"), [](SessionTrial& t) {
             put(t.value.session, "plannedStart", QStringLiteral("2022-03-18T08:00"));
             say(t, "actualStart", QStringLiteral("2022-03-18T08:00")); }},
        {QStringLiteral("reschedule/no-profile"), [](SessionTrial& t) { say(t, "plannedStart", QStringLiteral("2025-07-18T08:00")); }},
        {QStringLiteral("form"), blank("form")},
        {QStringLiteral("levels"), [](SessionTrial& t) { put(t.value.session, "organiser", QStringLiteral("TINHUY")); }},
        {QStringLiteral("sector"), blank("sector")},
        {QStringLiteral("plan"), blank("planned")},
        {QStringLiteral("chair"), blank("chair")},
        {QStringLiteral("party-lead"), [](SessionTrial& t) { put(t.value.session, "organiser", QStringLiteral("UBND.DINHBANG")); }},
        {QStringLiteral("topic-basis"), blank("topicBasis")},
        {QStringLiteral("announcement"), blank("venue")},
        {QStringLiteral("announce/announcement"), blank("proof")},
        {QStringLiteral("amendNotice/announcement"), [](SessionTrial& t) { say(t, "venue", QString()); }},
        {QStringLiteral("lead-time"), [](SessionTrial& t) { t.act.on = day(2023, 3, 9); t.today = t.act.on; }},
        {QStringLiteral("co-organisers"), [](SessionTrial& t) { put(t.value.session, "coOrganisers", QStringLiteral("UBND.DINHBANG")); }},
        {QStringLiteral("something-changed"), [](SessionTrial& t) { t.act.data.remove(QStringLiteral("venue")); }},
        {QStringLiteral("new-date"), [](SessionTrial& t) { say(t, "plannedStart", QStringLiteral("2023-05-20T08:00")); }},
        {QStringLiteral("reason"), [](SessionTrial& t) { t.act.reason = QStringLiteral(" "); }},
        {QStringLiteral("team"), blank("secretary")},
        {QStringLiteral("classified"), petition(aPetition().in(PetitionState::Agreed).set("sector", {}))},
        {QStringLiteral("agreed"), petition(aPetition().in(PetitionState::Drafted))},
        {QStringLiteral("tasks"), blank("tasksFollowUp")},
        {QStringLiteral("not-before-planned"), [](SessionTrial& t) {
             t.act.on = day(2023, 3, 17);
             say(t, "actualStart", QStringLiteral("2023-03-17T08:00")); }},
        {QStringLiteral("prepared"), petition(aPetition().in(PetitionState::Agreed))},
        {QStringLiteral("invited"), blank("invited")},
        {QStringLiteral("every-voice"), petition(aPetition().in(PetitionState::Agreed))},
        {QStringLiteral("end-after-start"), [](SessionTrial& t) { say(t, "actualEnd", QStringLiteral("2023-03-18T08:00")); }},
        {QStringLiteral("attendance"), blank("attendance")},
        {QStringLiteral("duration"), [](SessionTrial& t) { say(t, "actualEnd", QStringLiteral("2023-03-18T11:01")); }},
        {QStringLiteral("followed-up"), petition(aPetition().in(PetitionState::Verifying).set("unit", {}))},
        {QStringLiteral("principles"), blank("overview")},
        {QStringLiteral("secretary"), blank("secretary")},
        {QStringLiteral("spoken-sectors"), petition(aPetition().in(PetitionState::Answered).set("sector", {}))},
        {QStringLiteral("review"), blank("review")},
        {QStringLiteral("result-report"), [](SessionTrial& t) { say(t, "to", QStringLiteral("UBND")); }},
        {QStringLiteral("assignments"), blank("conclusions")},
        {QStringLiteral("all-final"), petition(aPetition().in(PetitionState::Verifying))},
        {QStringLiteral("policy-proposals"), [](SessionTrial& t) {
             Escalation escalation = anEscalation();
             escalation.state = EscalationState::Dropped;
             escalation.proposal = QStringLiteral("Sửa mức hỗ trợ");
             t.value.escalations = {{escalation, {}}}; }},
    };
}

Bench<SessionCase, SessionState, SessionEvent, SessionVerdict> bench()
{
    return {sessionTable(), goodTrial,
            [](const SessionTrial& t, SessionEvent event) { return judge(t.value, event, t.act, world().on(t.today)); },
            spoilers()};
}

} // namespace

TEST_CASE("The table of sessions")
{
    SECTION("takes every row when everything is right") { everyRowIsTaken(bench()); }
    SECTION("refuses every pair that it does not list, by name") { everyOtherPairIsRefused(bench()); }
    SECTION("refuses a step for each guard that fails alone") { everyGuardHolds(bench()); }
    SECTION("asks of fields that are said along with a step what setting them asks")
    {
        everyFieldIsJudgedAsByASet(bench(), [](const SessionTrial& t, const QMap<QString, QString>& fields) {
            return judgeChange(t.value, fields, world().on(t.today));
        });
    }
    SECTION("brings every state to an end")
    {
        everyStateComesToAnEnd<SessionState>(sessionTable(), {QStringLiteral("closed"), QStringLiteral("cancelled")},
                                             {QStringLiteral("reopen")});
    }
}
