// What a petition's act settles before it is judged, and what its step clears.
#include "workflow/petition_machine.h"

#include "calendar/deadline_rule.h"
#include "workflow/guard_words.h"

#include <algorithm>

namespace doithoai {

namespace {

using machine::isBlank;

/// A day takes the place of "no deadline", and the other way round.
void settleDeadline(Petition& petition, bool saysDay, bool saysNone)
{
    if (saysDay && !saysNone)
        petition.noDeadline.reset();
    else if (saysNone && !saysDay && petition.noDeadline.value_or(false))
        petition.dueOn.reset();
}

/// How the day was counted, in the words that counting gave it: then they are of that day only. A basis in words of one's own
/// ("by the plan of the city") may hold for another day as well.
bool isCounted(const QString& basis)
{
    const auto rule = DeadlineRule::parse(basis);
    return rule && rule->basis() == basis;
}

/// Another day, or none, that takes the place of a counted one leaves the words of the counting behind.
void settleBasis(Petition& petition, const Petition& before)
{
    const bool isAnother = petition.dueOn != before.dueOn || petition.noDeadline.value_or(false) != before.noDeadline.value_or(false);
    if (isAnother && petition.dueBasis == before.dueBasis && isCounted(petition.dueBasis))
        petition.dueBasis.clear();
}

/// A deadline that is said as a number of days becomes a day, with its basis in words. Whoever says another day than the
/// case has (a form repeats that one) means that day. False where nothing is counted.
bool countDeadline(PetitionInquiry& inquiry)
{
    const auto rule = DeadlineRule::parse(inquiry.said("dueIn"));
    const QString day = inquiry.said("dueOn");
    const std::optional<QDate> present = inquiry.before.petition.dueOn;
    if (!rule || (!day.isEmpty() && (!present || day != present->toString(Qt::ISODate))))
        return false;
    Petition& petition = inquiry.after;
    const QDate zero = rule->start == DeadlineRule::Start::Received ? petition.receivedOn.value_or(inquiry.on) : inquiry.on;
    petition.dueOn = explainDeadline(inquiry.circumstances.calendar, zero, rule->count, rule->unit).last;
    if (inquiry.said("dueBasis").isEmpty() || inquiry.said("dueBasis") == inquiry.before.petition.dueBasis)
        petition.dueBasis = rule->basis();
    return true;
}

void settleHandling(PetitionInquiry& inquiry)
{
    Petition& petition = inquiry.after;
    const bool isCountedNow = countDeadline(inquiry);
    settleDeadline(petition, !inquiry.said("dueOn").isEmpty() || !inquiry.said("dueIn").isEmpty(), !inquiry.said("noDeadline").isEmpty());
    if (!isCountedNow)
        settleBasis(petition, inquiry.before.petition);
    if (const QString text = contradictoryDeadline(petition); inquiry.event == PetitionEvent::Defer && !text.isEmpty())
        inquiry.missRule("deadline", text, QStringLiteral("noDeadline")); // the others ask for the deadline itself
}

void settleAnswer(PetitionInquiry& inquiry)
{
    Petition& petition = inquiry.after;
    if (petition.state == PetitionState::Agreed && isBlank(petition.answer))
        petition.answer = petition.draftReply;
    if (isBlank(petition.answerKind)) {
        petition.answerKind =
            isBlank(petition.promise) ? QStringLiteral("explained") : QStringLiteral("undertaken");
    }
}

void clearAnswer(Petition& petition)
{
    petition.answer.clear();
    petition.answerKind.clear();
    petition.respondent.clear();
    petition.respondentName.clear();
    petition.onBehalfOfChair.reset();
    petition.promise.clear();
    petition.promiseOwner.clear();
    petition.promiseDue.reset();
    petition.continues.reset();
}

/// A petition that is open again needs papers, notices and a result of its own.
void clearEnd(Petition& petition)
{
    petition.replyNumber.clear();
    petition.replyNotNeeded.clear();
    petition.competentUnit.clear();
    petition.transferNumber.clear();
    petition.noticeNumber.clear();
    petition.noticeMeans.clear();
    petition.noticeOn.reset();
    petition.promiseKept.reset();
    petition.result.clear();
    petition.outcome.clear();
    petition.leading = {};
    petition.askedBy.clear();
    petition.scopeKind.clear();
    petition.directedTo.clear();
    petition.toldOn.reset();
    petition.notTold.clear();
}

/// Under which key the step of an event keeps what stood in a field before it.
QString keyBefore(const QString& event, QLatin1String key)
{
    return event + QStringLiteral(".before.") + key;
}

/// What the wrong key said of the handling is taken back: what stood there before the step, which the step kept. What was
/// set since is no word of that key. A step of an older file kept nothing: there an earlier step says it.
void restoreHandling(Petition& petition, const std::vector<Step>& steps)
{
    const QJsonObject said = steps.back().data;
    const auto isAsSaid = [&](const Field<Petition>& field) { return textOf(petition, field) == said.value(QLatin1String(field.key)).toString(); };
    // A day, "no deadline" and the words of its count are one thing: where any of them was set since, all of them stay.
    const auto isOfDeadline = [](QLatin1String key) { return key == QLatin1String("dueOn") || key == QLatin1String("noDeadline") || key == QLatin1String("dueBasis"); };
    const bool hasNewDeadline = std::ranges::any_of(fieldsOf<Petition>(), [&](const Field<Petition>& field) {
        return isOfDeadline(QLatin1String(field.key)) && said.contains(QLatin1String(field.key)) && !isAsSaid(field);
    });
    for (const Field<Petition>& field : fieldsOf<Petition>()) {
        const QLatin1String key(field.key);
        if (hasNewDeadline && isOfDeadline(key))
            continue;
        if (field.window != Window::Handling || !said.contains(key) || !isAsSaid(field))
            continue;
        if (const auto kept = said.constFind(keyBefore(steps.back().event, key)); kept != said.constEnd()) {
            setText(petition, field, kept->toString());
            continue;
        }
        for (auto step = steps.rbegin() + 1; step != steps.rend(); ++step) {
            if (step->data.contains(key)) {
                setText(petition, field, step->data.value(key).toString());
                break;
            }
        }
    }
}

} // namespace

void PetitionMachine::settle(PetitionInquiry& inquiry)
{
    Petition& petition = inquiry.after;
    switch (inquiry.event) {
    case PetitionEvent::ScreenOut:
        if (isBlank(petition.scopeKind))
            petition.scopeKind = QStringLiteral("other");
        break;
    case PetitionEvent::Assign:
    case PetitionEvent::Reassign:
    case PetitionEvent::TakeUp:
    case PetitionEvent::Defer:
        settleHandling(inquiry);
        break;
    case PetitionEvent::Answer:
        settleAnswer(inquiry);
        break;
    case PetitionEvent::Resolve:
        if (isBlank(petition.outcome)) {
            petition.outcome = petition.state == PetitionState::Transferred ? QStringLiteral("transferred")
                                                                            : QStringLiteral("done");
        }
        break;
    case PetitionEvent::Receive:
    case PetitionEvent::Classify:
    case PetitionEvent::DraftReply:
    case PetitionEvent::ReturnDraft:
    case PetitionEvent::AgreeReply:
    case PetitionEvent::Note:
    case PetitionEvent::Retract:
    case PetitionEvent::ReplyDirect:
    case PetitionEvent::Transfer:
    case PetitionEvent::Escalate:
    case PetitionEvent::BringBack:
    case PetitionEvent::Reply:
    case PetitionEvent::Merge:
    case PetitionEvent::Unmerge:
    case PetitionEvent::Withdraw:
    case PetitionEvent::Reopen:
        break;
    }
}

void PetitionMachine::carryOut(PetitionInquiry& inquiry, PetitionState next, std::vector<Effect>&)
{
    Petition& petition = inquiry.after;
    switch (inquiry.event) {
    case PetitionEvent::ReturnDraft:
        petition.agreedBy.clear();
        break;
    case PetitionEvent::Retract:
        if (petition.state == PetitionState::Answered)
            clearAnswer(petition);
        restoreHandling(petition, inquiry.before.steps);
        break;
    case PetitionEvent::Unmerge:
    case PetitionEvent::Reopen:
        clearEnd(petition);
        if (next == PetitionState::Received) {
            clearAnswer(petition);
            petition.agreedBy.clear();
        }
        break;
    case PetitionEvent::Receive:
    case PetitionEvent::ScreenOut:
    case PetitionEvent::Classify:
    case PetitionEvent::Assign:
    case PetitionEvent::Reassign:
    case PetitionEvent::DraftReply:
    case PetitionEvent::AgreeReply:
    case PetitionEvent::Answer:
    case PetitionEvent::Defer:
    case PetitionEvent::Note:
    case PetitionEvent::TakeUp:
    case PetitionEvent::ReplyDirect:
    case PetitionEvent::Transfer:
    case PetitionEvent::Escalate:
    case PetitionEvent::BringBack:
    case PetitionEvent::Reply:
    case PetitionEvent::Resolve:
    case PetitionEvent::Merge:
    case PetitionEvent::Withdraw:
        break;
    }
}

void PetitionMachine::keepBefore(const Petition& before, PetitionEvent event, QMap<QString, QString>& written)
{
    if (event != PetitionEvent::Answer && event != PetitionEvent::Defer && event != PetitionEvent::Note)
        return;
    for (const Field<Petition>& field : fieldsOf<Petition>()) {
        const QLatin1String key(field.key);
        if (field.window == Window::Handling && written.contains(key))
            written.insert(keyBefore(nameOf(event), key), textOf(before, field));
    }
}

void PetitionMachine::judgeMove(const PetitionCase& current, PetitionCase& changed,
                                const QMap<QString, QString>& changes, const Circumstances& circumstances,
                                std::vector<Finding>& findings)
{
    const Petition& was = current.petition;
    Petition& is = changed.petition;
    settleDeadline(is, is.dueOn && is.dueOn != was.dueOn, changes.contains(QStringLiteral("noDeadline")));
    if (!changes.contains(QStringLiteral("dueBasis")))
        settleBasis(is, was);
    judgeReceipt(current, is, circumstances, findings);
    // A file may hold one from before: it is in nobody's way until somebody touches what contradicts itself.
    const std::vector<Finding> before = contradictions(was, circumstances);
    for (Finding& finding : contradictions(is, circumstances)) {
        if (changes.contains(finding.field) || before.empty())
            findings.push_back(std::move(finding));
    }
    if (is.session != was.session)
        judgePlacement(current, changed, circumstances, findings);
}

} // namespace doithoai
