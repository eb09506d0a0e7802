#include "workflow/petition_workflow.h"

#include "domain/dates.h"
#include "workflow/guard_words.h"
#include "workflow/machine_judge.h"
#include "workflow/petition_machine.h"

#include <QCoreApplication>

namespace doithoai {

namespace {

bool isMinutesSigned(const std::optional<Session>& session)
{
    return session && wasConcluded(session->state) && session->state != SessionState::Concluded;
}

/// A petition leaves its session only before that opens; a cancelled one never opened.
bool mayLeave(const std::optional<Session>& session)
{
    return !session || (session->state != SessionState::InProgress && !wasConcluded(session->state));
}

/// Who answers and until when: what the lateness of a petition, and whose it was, is told by.
bool isDeadline(QLatin1String key)
{
    return key == QLatin1String("unit") || key == QLatin1String("dueOn") || key == QLatin1String("noDeadline")
        || key == QLatin1String("dueBasis");
}

/// The step that takes a petition up again which has ended.
PetitionEvent wayOut(PetitionState state)
{
    return state == PetitionState::Merged ? PetitionEvent::Unmerge : PetitionEvent::Reopen;
}

} // namespace

std::vector<EventKey> PetitionMachine::keys(PetitionEvent event)
{
    switch (event) {
    case PetitionEvent::ScreenOut:
        return {{"kind", "scopeKind"}, {"directedTo", "directedTo"}, {"toldOn", "toldOn"}, {"notTold", "notTold"}};
    case PetitionEvent::Classify:
        return {{"sector", "sector"}, {"topic", "topic"}, {"urgency", "urgency"}};
    case PetitionEvent::Assign:
    case PetitionEvent::Reassign:
    case PetitionEvent::TakeUp:
    case PetitionEvent::Defer:
        return {{"unit", "unit"}, {"dueIn", ""}, {"dueOn", "dueOn"}, {"noDeadline", "noDeadline"}, {"dueBasis", "dueBasis"}};
    case PetitionEvent::DraftReply:
        return {{"draftReply", "draftReply"}};
    case PetitionEvent::AgreeReply:
        return {{"agreedBy", "agreedBy"}};
    case PetitionEvent::Answer:
        return {{"respondent", "respondent"},
                {"respondentName", "respondentName"},
                {"onBehalfOfChair", "onBehalfOfChair"},
                {"answer", "answer"},
                {"answerKind", "answerKind"},
                {"promise", "promise"},
                {"promiseOwner", "promiseOwner"},
                {"promiseDue", "promiseDue"},
                {"continues", "continues"}};
    case PetitionEvent::Note:
        return {{"resolvingLevel", "resolvingLevel"}};
    case PetitionEvent::Transfer:
        return {{"competentUnit", "competentUnit"},
                {"transferNumber", "transferNumber"},
                {"noticeNumber", "noticeNumber"},
                {"noticeMeans", "noticeMeans"},
                {"noticeOn", "noticeOn"}};
    case PetitionEvent::Reply:
    case PetitionEvent::ReplyDirect:
        return {{"replyNumber", "replyNumber"}, {"replyNotNeeded", "replyNotNeeded"}};
    case PetitionEvent::Resolve:
        return {{"result", "result"}, {"outcome", "outcome"}, {"promiseKept", "promiseKept"}};
    case PetitionEvent::Merge:
        return {{"leading", "leading"}};
    case PetitionEvent::Withdraw:
        return {{"askedBy", "askedBy"}};
    case PetitionEvent::Receive:
    case PetitionEvent::ReturnDraft:
    case PetitionEvent::Retract:
    case PetitionEvent::Escalate:
    case PetitionEvent::BringBack:
    case PetitionEvent::Unmerge:
    case PetitionEvent::Reopen:
        break;
    }
    return {};
}

bool PetitionMachine::mayChange(const PetitionCase& current, const Field<Petition>& field)
{
    // Which session: judged as a move, with what the other session says to it.
    return field.window == Window::Placement || doithoai::mayChange(current.petition.state, field, current.session);
}

QString PetitionMachine::closedText(const PetitionCase& current, const Field<Petition>& field)
{
    QString instead = QCoreApplication::translate("Findings", "Only a step of the case sets it.");
    if (field.window != Window::ByEvent) {
        // Nothing but its end and the signed minutes of its session closes such a field.
        const bool isOfDeadline = isDeadline(QLatin1String(field.key));
        if (isOfDeadline && isFinal(current.petition.state)) {
            instead = QCoreApplication::translate("Findings", "It ended with that unit and that deadline. If it has to go on, use "
                                                              "“%1” first.")
                          .arg(label(wayOut(current.petition.state)));
        } else if (isOfDeadline) {
            instead = QCoreApplication::translate("Findings", "Use “%1”.").arg(label(PetitionEvent::Reassign));
        } else {
            instead = QCoreApplication::translate("Findings", "The minutes of %1 are signed: use “%2” on that session first.")
                          .arg(current.session->code.text, label(SessionEvent::CorrectMinutes));
        }
    }
    return machine::closedFieldText(fieldLabel(field.label), label(current.petition.state), instead);
}

QDate PetitionMachine::earliest(const PetitionCase& current)
{
    QDate earliest = current.petition.receivedOn.value_or(QDate());
    if (current.steps.size() > 1 && (!earliest.isValid() || current.steps.back().effectiveOn > earliest))
        earliest = current.steps.back().effectiveOn;
    return earliest;
}

int PetitionMachine::standing(PetitionState state)
{
    switch (state) {
    case PetitionState::Received:
        return 0;
    case PetitionState::Classified:
        return 1;
    case PetitionState::Assigned:
        return 2;
    case PetitionState::Drafted:
        return 3;
    case PetitionState::Agreed:
        return 4;
    case PetitionState::Answered:
    case PetitionState::Verifying:
    case PetitionState::Noted:
        return 5;
    case PetitionState::Transferred:
    case PetitionState::Escalated:
    case PetitionState::Replied:
        return 6;
    case PetitionState::Resolved:
    case PetitionState::OutOfScope:
    case PetitionState::Merged:
    case PetitionState::Withdrawn:
        return 7;
    }
    Q_UNREACHABLE();
}

void PetitionMachine::judgeReceipt(const PetitionCase& current, const Petition& changed,
                                   const Circumstances& circumstances, std::vector<Finding>& findings)
{
    if (changed.receivedOn == current.petition.receivedOn)
        return;
    const Profile& profile = machine::profileOn(circumstances.profiles, circumstances.today);
    const QString key = QStringLiteral("receivedOn");
    if (!changed.receivedOn) {
        findings.push_back(machine::findingOf(
            profile, QStringLiteral("before-last-step"), {},
            QCoreApplication::translate("Findings", "The day of receipt cannot be blank. Enter the day on which the "
                                                    "petition came."),
            key));
        return;
    }
    const QString future =
        machine::toldInFutureText(machine::labelOfKey<Petition>("receivedOn"), *changed.receivedOn, circumstances.today);
    if (!future.isEmpty())
        findings.push_back(machine::findingOf(profile, QStringLiteral("future"), {}, future, key));
    if (current.steps.size() > 1 && *changed.receivedOn > current.steps[1].effectiveOn) {
        findings.push_back(machine::findingOf(
            profile, QStringLiteral("before-last-step"), {},
            QCoreApplication::translate("Findings", "The petition was already dealt with on %1, so that it cannot have "
                                                    "been received on %2. Give that day or an earlier one.")
                .arg(dates::onScreen(current.steps[1].effectiveOn), dates::onScreen(*changed.receivedOn)),
            key));
    }
}

void PetitionMachine::judgePlacement(const PetitionCase& current, const PetitionCase& changed,
                                     const Circumstances& circumstances, std::vector<Finding>& findings)
{
    if (!mayLeave(current.session)) {
        const Profile& profile = machine::profileOn(circumstances.profiles, circumstances.today);
        findings.push_back(machine::findingOf(
            profile, QStringLiteral("not-now"), {},
            QCoreApplication::translate("Findings", "The petition was raised for %1, which is “%2”: it can leave a session "
                                                    "only before that opens. It stays there, and goes on under its own "
                                                    "number.")
                .arg(current.session->code.text, label(current.session->state)),
            QStringLiteral("session")));
    }
    const Act act;
    PetitionInquiry inquiry(changed, PetitionEvent::Receive, act, circumstances);
    inquiry.takeUp("session-takes", {});
    petition_guards::sessionTakes(inquiry);
    findings.insert(findings.end(), inquiry.findings.begin(), inquiry.findings.end());
}

PetitionVerdict judge(const PetitionCase& current, PetitionEvent event, const Act& act, const Circumstances& circumstances,
                      Cause cause)
{
    return machine::judge<PetitionMachine>(current, event, act, circumstances, cause == Cause::OtherCase);
}

PetitionVerdict judgeNew(const Petition& draft, const std::optional<Session>& session, const Act& act,
                         const Circumstances& circumstances)
{
    PetitionCase value;
    value.petition = draft;
    value.session = session;
    Act dated = act;
    if (!draft.receivedOn)
        value.petition.receivedOn = act.on.isValid() ? act.on : circumstances.today;
    if (!act.on.isValid() || act.on <= circumstances.today)
        dated.on = *value.petition.receivedOn;
    PetitionVerdict verdict = machine::judgeNew<PetitionMachine>(value, PetitionEvent::Receive, PetitionState::Received, dated, circumstances,
                                                                 *PetitionMachine::creatingGuards(PetitionEvent::Receive));
    for (Finding& finding : contradictions(verdict.after, circumstances)) {
        verdict.findings.push_back(std::move(finding));
        verdict.next.reset();
    }
    return verdict;
}

PetitionVerdict judgeChange(const PetitionCase& current, const QMap<QString, QString>& changes,
                            const std::optional<Session>& newSession, const Circumstances& circumstances)
{
    PetitionCase changed = current;
    for (auto it = changes.cbegin(); it != changes.cend(); ++it) {
        if (it.key().compare(QLatin1String("session"), Qt::CaseInsensitive) == 0)
            changed.session = newSession;
    }
    return machine::judgeChange<PetitionMachine>(current, changed, changes, circumstances);
}

std::vector<PetitionEvent> eventsFrom(PetitionState state)
{
    return machine::eventsFrom<PetitionMachine>(state);
}

std::vector<EventKey> keysOf(PetitionEvent event)
{
    return PetitionMachine::keys(event);
}

std::vector<TableRow> petitionTable()
{
    return machine::exportTable<PetitionMachine>(QStringLiteral("(new)"), PetitionEvent::Receive,
                                                 PetitionState::Received);
}

bool mayChange(PetitionState, Window window, const std::optional<Session>& session)
{
    switch (window) {
    case Window::Content:
    case Window::Handling:
        return !isMinutesSigned(session);
    case Window::Placement:
        return mayLeave(session);
    case Window::Planning:
    case Window::Team:
    case Window::Running:
    case Window::Review:
    case Window::Drafting:
    case Window::ByEvent:
        break;
    }
    return false;
}

bool mayChange(PetitionState state, const Field<Petition>& field, const std::optional<Session>& session)
{
    const bool isFrozen = isFinal(state) && isDeadline(QLatin1String(field.key));
    return !isFrozen && mayChange(state, field.window, session);
}

Lateness latenessOf(const Petition& petition, QDate on)
{
    switch (petition.state) {
    case PetitionState::Resolved:
    case PetitionState::OutOfScope:
    case PetitionState::Merged:
    case PetitionState::Withdrawn:
        return Lateness::Final;
    case PetitionState::Transferred:
    case PetitionState::Escalated:
    case PetitionState::Replied:
        return Lateness::Resting;
    case PetitionState::Answered:
        return petition.promiseDue ? latenessOf(petition.promiseDue, on) : Lateness::Resting;
    case PetitionState::Received:
    case PetitionState::Classified:
    case PetitionState::Assigned:
    case PetitionState::Drafted:
    case PetitionState::Agreed:
    case PetitionState::Verifying:
    case PetitionState::Noted:
        break;
    }
    return latenessOf(petition.dueOn, on);
}

} // namespace doithoai
