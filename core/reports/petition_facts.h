#pragma once

#include "domain/petition.h"

namespace doithoai {

/// What figures look at of a petition, and nothing else. Years of petitions lie in memory while they are counted, and a whole
/// one takes four times the room. Each member is what the one of that name is in Petition.
struct PetitionFacts {
    PetitionCode code;
    PetitionState state = PetitionState::Received;
    SessionCode session;
    std::optional<QDate> receivedOn;
    QString channel;
    QString petitionerKind;
    std::optional<int> people;
    QString sector;
    QString urgency;
    UnitCode unit;
    std::optional<QDate> dueOn;
    QString answerKind;
    QString promise;
    std::optional<QDate> promiseDue;
    QString outcome;
    PetitionCode leading;
};

template <>
std::span<const Field<PetitionFacts>> fieldsOf<PetitionFacts>();

/// A promise was given with the answer (Đ.9.2).
bool hasPromise(const PetitionFacts& petition);

} // namespace doithoai
