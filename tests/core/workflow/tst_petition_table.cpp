#include "core/workflow/table_trials.h"

#include "workflow/petition_workflow.h"

using namespace doithoai;
using namespace doithoai::test;

namespace {

using PetitionTrial = Trial<PetitionCase>;

void say(PetitionTrial& trial, const char* key, const QString& text)
{
    trial.act.data.insert(QString::fromUtf8(key), text);
}

PetitionTrial goodTrial(PetitionState from, PetitionEvent event)
{
    PetitionTrial trial;
    trial.value.petition = aPetition().in(from);
    const bool isReplyDirect = event == PetitionEvent::ReplyDirect;
    trial.value.session = aSession().in(isReplyDirect ? SessionState::Announced : SessionState::InProgress).session();
    trial.value.steps = {stepOf(QStringLiteral("receive"), QString(), QStringLiteral("received"), day(2023, 2, 20)),
                         stepOf(PetitionEvent::Classify, PetitionState::Received, PetitionState::Classified, day(2023, 2, 21)),
                         stepOf(PetitionEvent::Assign, PetitionState::Classified, PetitionState::Assigned, day(2023, 2, 22)),
                         stepOf(PetitionEvent::Note, PetitionState::Assigned, from, day(2023, 3, 18))};
    trial.act.reason = QStringLiteral("Theo đề nghị");
    switch (event) {
    case PetitionEvent::ScreenOut:
        say(trial, "directedTo", QStringLiteral("Công an thành phố"));
        say(trial, "toldOn", QStringLiteral("2023-03-20"));
        break;
    case PetitionEvent::Classify:
        say(trial, "sector", QStringLiteral("economy"));
        say(trial, "urgency", QStringLiteral("normal"));
        break;
    case PetitionEvent::Assign:
        say(trial, "unit", QStringLiteral("UBND.DINHBANG"));
        say(trial, "dueOn", QStringLiteral("2023-04-10"));
        break;
    case PetitionEvent::DraftReply:
        say(trial, "draftReply", QStringLiteral("Sẽ nạo vét"));
        break;
    case PetitionEvent::AgreeReply:
        say(trial, "agreedBy", QStringLiteral("Thường trực"));
        break;
    case PetitionEvent::Answer:
        say(trial, "respondent", QStringLiteral("UBND.DINHBANG.CT"));
        say(trial, "answer", QStringLiteral("Sẽ nạo vét"));
        break;
    case PetitionEvent::ReplyDirect:
    case PetitionEvent::Reply:
        say(trial, "replyNumber", QStringLiteral("21-CV/ĐU"));
        break;
    case PetitionEvent::Transfer:
        say(trial, "competentUnit", QStringLiteral("UBND"));
        say(trial, "transferNumber", QStringLiteral("05-PC/ĐU"));
        say(trial, "noticeNumber", QStringLiteral("22-CV/ĐU"));
        break;
    case PetitionEvent::Resolve:
        say(trial, "result", QStringLiteral("Đã nạo vét xong"));
        break;
    case PetitionEvent::Merge:
        say(trial, "leading", QStringLiteral("KN-2023-0002"));
        trial.value.leading = aPetition().code(QStringLiteral("KN-2023-0002"));
        break;
    case PetitionEvent::Receive:
    case PetitionEvent::Reassign:
    case PetitionEvent::ReturnDraft:
    case PetitionEvent::Defer:
    case PetitionEvent::Note:
    case PetitionEvent::Retract:
    case PetitionEvent::TakeUp:
    case PetitionEvent::Escalate:
    case PetitionEvent::BringBack:
    case PetitionEvent::Unmerge:
    case PetitionEvent::Withdraw:
    case PetitionEvent::Reopen:
        break;
    }
    return trial;
}

std::map<QString, std::function<void(PetitionTrial&)>> spoilers()
{
    const auto blank = [](const char* key) {
        return [key](PetitionTrial& t) {
            t.act.data.remove(QString::fromUtf8(key));
            put(t.value.petition, key, {});
        };
    };
    return {
        {QStringLiteral("scope"), blank("directedTo")},
        {QStringLiteral("no-followers"), [](PetitionTrial& t) { t.value.followers = 1; }},
        {QStringLiteral("sector"), blank("sector")},
        {QStringLiteral("urgency"), blank("urgency")},
        {QStringLiteral("unit"), blank("unit")},
        {QStringLiteral("deadline"), blank("dueOn")},
        {QStringLiteral("reason"), [](PetitionTrial& t) { t.act.reason.clear(); }},
        {QStringLiteral("draftReply/reply-text"), blank("draftReply")},
        {QStringLiteral("who-agreed"), blank("agreedBy")},
        {QStringLiteral("in-session"), [](PetitionTrial& t) { t.value.session = aSession().in(SessionState::Announced).session(); }},
        {QStringLiteral("respondent"), blank("respondent")},
        {QStringLiteral("answer/reply-text"), [](PetitionTrial& t) {
             t.act.data.remove(QStringLiteral("answer"));
             t.value.petition.draftReply.clear(); }},
        {QStringLiteral("answer/promise"), [](PetitionTrial& t) { say(t, "promise", QStringLiteral("Nạo vét")); }},
        {QStringLiteral("resolve/promise"), [](PetitionTrial& t) { t.value.petition.promise = QStringLiteral("Nạo vét"); }},
        {QStringLiteral("written-reply"), blank("replyNumber")},
        {QStringLiteral("session-not-in-progress"), [](PetitionTrial& t) { t.value.session = aSession().in(SessionState::InProgress).session(); }},
        {QStringLiteral("transfer-and-tell"), blank("noticeNumber")},
        {QStringLiteral("result"), blank("result")},
        {QStringLiteral("leading"), [](PetitionTrial& t) { t.value.leading->state = PetitionState::Merged; }},
    };
}

Bench<PetitionCase, PetitionState, PetitionEvent, PetitionVerdict> bench()
{
    return {petitionTable(), goodTrial,
            [](const PetitionTrial& t, PetitionEvent event) { return judge(t.value, event, t.act, world().on(t.today)); },
            spoilers()};
}

} // namespace

TEST_CASE("The table of petitions")
{
    SECTION("takes every row when everything is right") { everyRowIsTaken(bench()); }
    SECTION("refuses every pair that it does not list, by name") { everyOtherPairIsRefused(bench()); }
    SECTION("refuses a step for each guard that fails alone") { everyGuardHolds(bench()); }
    SECTION("asks of fields that are said along with a step what setting them asks")
    {
        everyFieldIsJudgedAsByASet(bench(), [](const PetitionTrial& t, const QMap<QString, QString>& fields) {
            return judgeChange(t.value, fields, std::nullopt, world().on(t.today));
        });
    }
    SECTION("brings every state to an end")
    {
        everyStateComesToAnEnd<PetitionState>(petitionTable(),
                                              {QStringLiteral("resolved"), QStringLiteral("outOfScope"),
                                               QStringLiteral("merged"), QStringLiteral("withdrawn")},
                                              {QStringLiteral("reopen"), QStringLiteral("unmerge")});
    }
    SECTION("lets only another case send a petition up and bring it back")
    {
        for (const auto& [from, event] : {std::pair(PetitionState::Noted, PetitionEvent::Escalate),
                                          std::pair(PetitionState::Escalated, PetitionEvent::BringBack)}) {
            const PetitionTrial trial = goodTrial(from, event);
            CHECK_FALSE(judge(trial.value, event, trial.act, world().on(trial.today)).isAllowed());
            CHECK(judge(trial.value, event, trial.act, world().on(trial.today), Cause::OtherCase).isAllowed());
        }
    }
}
