#include "workflow/escalation_machine.h"

namespace doithoai {

namespace {

namespace g = escalation_guards;
using machine::About;

const EscalationGuard target{"escalation-target", g::target};
const EscalationGuard petitions{"escalation-petitions", g::petitions};
const EscalationGuard dossier{"escalation-dossier", g::dossier};
const EscalationGuard reason{"reason", g::reason, {}, About::Act};
const EscalationGuard outgoingNumber{"outgoing-number", g::outgoingNumber, {}, About::Act};
const EscalationGuard chasingNumber{"outgoing-number", g::chasingNumber, {}, About::Act};
const EscalationGuard whoConfirmed{"who-confirmed", g::whoConfirmed};
const EscalationGuard forwardedTo{"forwarded-to", g::forwardedTo, {}, About::Act};
const EscalationGuard asks{"asks", g::asks, {}, About::Act};
const EscalationGuard decision{"decision", g::decision, {}, About::Act};
const EscalationGuard told{"told", g::told};

/// Answered when the last of its petitions comes back with this decision; as it is while others still wait.
EscalationState answeredOrStay(const EscalationInquiry& inquiry)
{
    const QList<PetitionCode> decided = decidedPetitions(inquiry);
    for (const Petition& petition : inquiry.before.petitions) {
        if (isEscalatedHere(inquiry.before, petition) && !decided.contains(petition.code))
            return inquiry.before.escalation.state;
    }
    return EscalationState::Answered;
}

} // namespace

const std::vector<machine::Row<EscalationMachine>>& EscalationMachine::table()
{
    using enum EscalationState;
    using enum EscalationEvent;
    static const machine::Target<EscalationMachine> same{machine::stay<EscalationMachine>, "="};
    static const machine::Target<EscalationMachine> whenLast{answeredOrStay, "answered|="};

    static const std::vector<machine::Row<EscalationMachine>> rows = {
        {{Drafting}, Complete, Ready, {dossier}},
        {{Ready}, Rework, Drafting, {reason}},
        {{Ready}, Submit, Submitted, {outgoingNumber, dossier, petitions}},
        {{Submitted}, EscalationEvent::Acknowledge, Acknowledged, {whoConfirmed}},
        {{Submitted, Acknowledged}, Remind, same, {chasingNumber}},
        {{Submitted, Acknowledged}, Forward, same, {forwardedTo}},
        {{Submitted, Acknowledged}, Return, Drafting, {asks}},
        {{Submitted, Acknowledged}, Decide, whenLast, {decision}},
        {{Answered}, Inform, Informed, {told}},
        {{Informed}, Close, Closed, {}},
        {{Drafting, Ready}, Drop, Dropped, {reason}},
    };
    return rows;
}

const std::vector<EscalationGuard>* EscalationMachine::creatingGuards(EscalationEvent event)
{
    static const std::vector<EscalationGuard> guards = {target, petitions};
    return event == EscalationEvent::Draft ? &guards : nullptr;
}

} // namespace doithoai
