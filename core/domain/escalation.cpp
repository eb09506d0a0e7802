#include "domain/escalation.h"

#include <QtGlobal>

namespace doithoai {

template <>
std::span<const Field<Escalation>> fieldsOf<Escalation>()
{
    using C = Escalation;
    using enum FieldKind;
    using enum Window;
    static const Field<Escalation> fields[] = {
        {"session", FieldKind::SessionRef, &C::session, Drafting, QT_TRANSLATE_NOOP("Field", "Session")},
        {"petitions", PetitionRefs, &C::petitions, Drafting, QT_TRANSLATE_NOOP("Field", "Petitions")},
        {"to", Units, &C::to, Drafting, QT_TRANSLATE_NOOP("Field", "Addressees")},
        {"reason", LongText, &C::reason, Drafting, QT_TRANSLATE_NOOP("Field", "Why it is beyond competence")},
        {"proposal", LongText, &C::proposal, Drafting, QT_TRANSLATE_NOOP("Field", "Proposal")},
        {"expectedOn", Day, &C::expectedOn, Drafting, QT_TRANSLATE_NOOP("Field", "Answer expected on")},
        {"documents", LongText, &C::documents, Drafting, QT_TRANSLATE_NOOP("Field", "Related documents")},
        {"differing", LongText, &C::differing, Drafting, QT_TRANSLATE_NOOP("Field", "Opinions that still differ")},
        {"results", LongText, &C::results, Drafting, QT_TRANSLATE_NOOP("Field", "Results so far")},
        {"outgoingNumber", Text, &C::outgoingNumber, ByEvent, QT_TRANSLATE_NOOP("Field", "Outgoing number")},
        {"submittedOn", Day, &C::submittedOn, ByEvent, QT_TRANSLATE_NOOP("Field", "Submitted on")},
        {"confirmedBy", Text, &C::confirmedBy, ByEvent, QT_TRANSLATE_NOOP("Field", "Receipt confirmed by")},
        {"forwardedTo", UnitOrText, &C::forwardedTo, ByEvent, QT_TRANSLATE_NOOP("Field", "Forwarded to")},
        {"asks", LongText, &C::asks, ByEvent, QT_TRANSLATE_NOOP("Field", "What the superior asks for")},
        {"decisionNumber", Text, &C::decisionNumber, ByEvent, QT_TRANSLATE_NOOP("Field", "Number of the superior's paper")},
        {"decision", LongText, &C::decision, ByEvent, QT_TRANSLATE_NOOP("Field", "Substance of the superior's paper")},
        {"told", Text, &C::told, ByEvent, QT_TRANSLATE_NOOP("Field", "Petitioners told (yes, or why not)")},
    };
    return fields;
}

bool isFinal(EscalationState state)
{
    return state == EscalationState::Closed || state == EscalationState::Dropped;
}

} // namespace doithoai
