#pragma once

#include "workflow/machine.h"

namespace doithoai {

/// The machine of a petition, for the table engine.
struct PetitionMachine {
    using Case = PetitionCase;
    using Subject = Petition;
    using State = PetitionState;
    using Event = PetitionEvent;
    using Verdict = PetitionVerdict;

    static const std::vector<machine::Row<PetitionMachine>>& table();
    static const std::vector<machine::Guard<PetitionMachine>>* creatingGuards(PetitionEvent event);
    static const Petition& subject(const PetitionCase& value) { return value.petition; }
    static Petition& subjectOf(PetitionCase& value) { return value.petition; }
    static const std::vector<Step>& steps(const PetitionCase& value) { return value.steps; }
    static std::vector<EventKey> keys(PetitionEvent event);
    static bool mayChange(const PetitionCase& current, const Field<Petition>& field);
    static QString closedText(const PetitionCase& current, const Field<Petition>& field);
    /// Nothing of a petition lies before the day on which it was received.
    static QDate earliest(const PetitionCase& current);
    static QDate profileDay(const machine::Inquiry<PetitionMachine>& inquiry) { return inquiry.on; }
    /// Default values: the agreed reply, the kind of an answer, the outcome, the kind of what is out of scope.
    static void settle(machine::Inquiry<PetitionMachine>& inquiry);
    /// Clears what must be said anew.
    static void carryOut(machine::Inquiry<PetitionMachine>& inquiry, PetitionState next, std::vector<Effect>& effects);
    /// A step that may be retracted keeps what stood before in the fields that it writes.
    static void keepBefore(const Petition& before, PetitionEvent event, QMap<QString, QString>& written);
    static int standing(PetitionState state);
    /// The day of receipt and the way into and out of sessions.
    static void judgeMove(const PetitionCase& current, PetitionCase& changed,
                          const QMap<QString, QString>& changes, const Circumstances& circumstances,
                          std::vector<Finding>& findings);
    static void judgeReceipt(const PetitionCase& current, const Petition& changed, const Circumstances& circumstances,
                             std::vector<Finding>& findings);
    static void judgePlacement(const PetitionCase& current, const PetitionCase& changed,
                               const Circumstances& circumstances, std::vector<Finding>& findings);
};

using PetitionInquiry = machine::Inquiry<PetitionMachine>;
using PetitionGuard = machine::Guard<PetitionMachine>;

/// The sentence where a day is set and it is said that there is no deadline; else empty.
QString contradictoryDeadline(const Petition& petition);
/// What a petition says against itself: so it is neither received nor changed.
std::vector<Finding> contradictions(const Petition& petition, const Circumstances& circumstances);

/// The guards of petitions, each named by its rule. What they ask stands in rules.md under that id.
namespace petition_guards {

void channels(PetitionInquiry& inquiry);
void content(PetitionInquiry& inquiry);
void sessionTakes(PetitionInquiry& inquiry);
void scope(PetitionInquiry& inquiry);
void noFollowers(PetitionInquiry& inquiry);
void sector(PetitionInquiry& inquiry);
void urgency(PetitionInquiry& inquiry);
void unit(PetitionInquiry& inquiry);
void deadline(PetitionInquiry& inquiry);
void reason(PetitionInquiry& inquiry);
void draftedText(PetitionInquiry& inquiry);
void whoAgreed(PetitionInquiry& inquiry);

void inSession(PetitionInquiry& inquiry);
void respondent(PetitionInquiry& inquiry);
void answeredText(PetitionInquiry& inquiry);
void promiseMade(PetitionInquiry& inquiry);
void writtenReply(PetitionInquiry& inquiry);
void sessionNotInProgress(PetitionInquiry& inquiry);
void transferAndTell(PetitionInquiry& inquiry);
void result(PetitionInquiry& inquiry);
void promiseReported(PetitionInquiry& inquiry);
void leading(PetitionInquiry& inquiry);

} // namespace petition_guards
} // namespace doithoai
