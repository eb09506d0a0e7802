#include "reports/petition_facts.h"

namespace doithoai {

namespace {

/// Only read and followed: no screen offers it, so that its kind, its window and its label are never asked for.
Field<PetitionFacts> fact(const char* key, Field<PetitionFacts>::Member member)
{
    return {key, FieldKind::Text, member, Window::ByEvent, ""};
}

} // namespace

template <>
std::span<const Field<PetitionFacts>> fieldsOf<PetitionFacts>()
{
    using F = PetitionFacts;
    static const Field<F> fields[] = {
        fact("session", &F::session),       fact("receivedOn", &F::receivedOn),         fact("channel", &F::channel),
        fact("petitionerKind", &F::petitionerKind), fact("people", &F::people),         fact("sector", &F::sector),
        fact("urgency", &F::urgency),       fact("unit", &F::unit),                     fact("dueOn", &F::dueOn),
        fact("answerKind", &F::answerKind), fact("promise", &F::promise),               fact("promiseDue", &F::promiseDue),
        fact("outcome", &F::outcome),       fact("leading", &F::leading),
    };
    return fields;
}

bool hasPromise(const PetitionFacts& petition)
{
    return !petition.promise.isEmpty() || petition.promiseDue || petition.answerKind == QLatin1String("undertaken");
}

} // namespace doithoai
