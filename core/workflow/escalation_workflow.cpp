#include "workflow/escalation_workflow.h"

#include "workflow/escalation_machine.h"
#include "workflow/guard_words.h"
#include "workflow/machine_judge.h"

#include <QCoreApplication>

namespace doithoai {

namespace {

void sendUp(const EscalationInquiry& inquiry, std::vector<Effect>& effects)
{
    for (const Petition& petition : inquiry.before.petitions) {
        if (petition.state == PetitionState::Noted || petition.state == PetitionState::Verifying)
            effects.emplace_back(PetitionStep{petition.code, PetitionEvent::Escalate, {}});
    }
}

void bringBack(const EscalationInquiry& inquiry, const QList<PetitionCode>& codes, std::vector<Effect>& effects)
{
    for (const Petition& petition : inquiry.before.petitions) {
        if (codes.contains(petition.code) && isEscalatedHere(inquiry.before, petition))
            effects.emplace_back(PetitionStep{petition.code, PetitionEvent::BringBack, {}});
    }
}

} // namespace

std::vector<EventKey> EscalationMachine::keys(EscalationEvent event)
{
    switch (event) {
    case EscalationEvent::Submit:
        return {{"number", "outgoingNumber"}};
    case EscalationEvent::Remind:
        return {{"number", ""}};
    case EscalationEvent::Acknowledge:
        return {{"confirmedBy", "confirmedBy"}};
    case EscalationEvent::Forward:
        return {{"to", "forwardedTo"}};
    case EscalationEvent::Return:
        return {{"asks", "asks"}};
    case EscalationEvent::Decide:
        return {{"number", "decisionNumber"}, {"decision", "decision"}, {"petitions", ""}};
    case EscalationEvent::Inform:
        return {{"told", "told"}};
    case EscalationEvent::Draft:
    case EscalationEvent::Complete:
    case EscalationEvent::Rework:
    case EscalationEvent::Close:
    case EscalationEvent::Drop:
        break;
    }
    return {};
}

bool EscalationMachine::mayChange(const EscalationCase& current, const Field<Escalation>& field)
{
    return doithoai::mayChange(current.escalation.state, field.window);
}

QString EscalationMachine::closedText(const EscalationCase& current, const Field<Escalation>& field)
{
    const EscalationState state = current.escalation.state;
    QString instead = QCoreApplication::translate("Findings", "It stays as it is.");
    if (field.window == Window::ByEvent)
        instead = QCoreApplication::translate("Findings", "Only a step of the case sets it.");
    else if (state == EscalationState::Ready)
        instead = QCoreApplication::translate("Findings", "Use “%1” first.").arg(label(EscalationEvent::Rework));
    return machine::closedFieldText(fieldLabel(field.label), label(state), instead);
}

QDate EscalationMachine::earliest(const EscalationCase& current)
{
    return current.steps.size() > 1 ? current.steps.back().effectiveOn : QDate();
}

void EscalationMachine::settle(EscalationInquiry& inquiry)
{
    if (inquiry.event == EscalationEvent::Submit && !inquiry.after.submittedOn)
        inquiry.after.submittedOn = inquiry.on;
}

void EscalationMachine::carryOut(EscalationInquiry& inquiry, EscalationState, std::vector<Effect>& effects)
{
    Escalation& escalation = inquiry.after;
    switch (inquiry.event) {
    case EscalationEvent::Submit:
        sendUp(inquiry, effects);
        break;
    case EscalationEvent::Return:
        // It goes up again with a number and a confirmation of its own, from the first level on.
        escalation.outgoingNumber.clear();
        escalation.confirmedBy.clear();
        escalation.forwardedTo.clear();
        break;
    case EscalationEvent::Decide:
        bringBack(inquiry, decidedPetitions(inquiry), effects);
        break;
    case EscalationEvent::Drop:
        bringBack(inquiry, escalation.petitions, effects);
        break;
    case EscalationEvent::Draft:
    case EscalationEvent::Complete:
    case EscalationEvent::Rework:
    case EscalationEvent::Acknowledge:
    case EscalationEvent::Remind:
    case EscalationEvent::Forward:
    case EscalationEvent::Inform:
    case EscalationEvent::Close:
        break;
    }
}

int EscalationMachine::standing(EscalationState state)
{
    switch (state) {
    case EscalationState::Drafting:
        return 0;
    case EscalationState::Ready:
        return 1;
    case EscalationState::Submitted:
        return 2;
    case EscalationState::Acknowledged:
        return 3;
    case EscalationState::Answered:
        return 4;
    case EscalationState::Informed:
        return 5;
    case EscalationState::Closed:
    case EscalationState::Dropped:
        return 6;
    }
    Q_UNREACHABLE();
}

void EscalationMachine::judgeMove(const EscalationCase& current, EscalationCase& changed, const QMap<QString, QString>&,
                                  const Circumstances& circumstances, std::vector<Finding>& findings)
{
    QList<PetitionCode> stranded;
    for (const Petition& petition : current.petitions) {
        if (!changed.escalation.petitions.contains(petition.code) && isEscalatedHere(current, petition))
            stranded.append(petition.code);
    }
    if (stranded.isEmpty())
        return;
    const Profile& profile = machine::profileOn(circumstances.profiles, circumstances.today);
    findings.push_back(machine::findingOf(
        profile, QStringLiteral("escalation-petitions"), {},
        QCoreApplication::translate("Findings", "Already sent up with this escalation: %1. Leave them on the list, or drop "
                                                "the escalation to bring them back.")
            .arg(machine::listed(stranded)),
        QStringLiteral("petitions")));
}

EscalationVerdict judge(const EscalationCase& current, EscalationEvent event, const Act& act,
                        const Circumstances& circumstances)
{
    return machine::judge<EscalationMachine>(current, event, act, circumstances);
}

EscalationVerdict judgeNew(const EscalationCase& current, const Act& act, const Circumstances& circumstances)
{
    return machine::judgeNew<EscalationMachine>(current, EscalationEvent::Draft, EscalationState::Drafting, act,
                                                circumstances,
                                                *EscalationMachine::creatingGuards(EscalationEvent::Draft));
}

EscalationVerdict judgeChange(const EscalationCase& current, const QMap<QString, QString>& changes,
                              const Circumstances& circumstances)
{
    return machine::judgeChange<EscalationMachine>(current, current, changes, circumstances);
}

std::vector<EscalationEvent> eventsFrom(EscalationState state)
{
    return machine::eventsFrom<EscalationMachine>(state);
}

std::vector<EventKey> keysOf(EscalationEvent event)
{
    return EscalationMachine::keys(event);
}

std::vector<TableRow> escalationTable()
{
    return machine::exportTable<EscalationMachine>(QStringLiteral("(new)"), EscalationEvent::Draft,
                                                 EscalationState::Drafting);
}

bool mayChange(EscalationState state, Window window)
{
    return window == Window::Drafting && state == EscalationState::Drafting;
}

} // namespace doithoai
