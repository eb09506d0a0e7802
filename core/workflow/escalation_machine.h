#pragma once

#include "workflow/machine.h"

namespace doithoai {

/// The machine of an escalation, for the table engine.
struct EscalationMachine {
    using Case = EscalationCase;
    using Subject = Escalation;
    using State = EscalationState;
    using Event = EscalationEvent;
    using Verdict = EscalationVerdict;

    static const std::vector<machine::Row<EscalationMachine>>& table();
    static const std::vector<machine::Guard<EscalationMachine>>* creatingGuards(EscalationEvent event);
    static const Escalation& subject(const EscalationCase& value) { return value.escalation; }
    static Escalation& subjectOf(EscalationCase& value) { return value.escalation; }
    static const std::vector<Step>& steps(const EscalationCase& value) { return value.steps; }
    static std::vector<EventKey> keys(EscalationEvent event);
    static bool mayChange(const EscalationCase& current, const Field<Escalation>& field);
    static QString closedText(const EscalationCase& current, const Field<Escalation>& field);
    /// Nothing of the case lies before this day; the creating step is no bound.
    static QDate earliest(const EscalationCase& current);
    static QDate profileDay(const machine::Inquiry<EscalationMachine>& inquiry) { return inquiry.on; }
    static void settle(machine::Inquiry<EscalationMachine>& inquiry);
    /// Sends the petitions up and brings them back; clears what must be said anew.
    static void carryOut(machine::Inquiry<EscalationMachine>& inquiry, EscalationState next,
                         std::vector<Effect>& effects);
    static int standing(EscalationState state);
    /// A petition that is up with this escalation cannot be taken off its list.
    static void judgeMove(const EscalationCase& current, EscalationCase& changed, const QMap<QString, QString>& changes,
                          const Circumstances& circumstances, std::vector<Finding>& findings);
};

using EscalationInquiry = machine::Inquiry<EscalationMachine>;
using EscalationGuard = machine::Guard<EscalationMachine>;

/// It has submitted before: petitions that are escalated and in no other open escalation are its own.
bool hasSubmitted(const EscalationCase& current);
bool isEscalatedHere(const EscalationCase& current, const Petition& petition);
/// The petitions that a `decide` means: those named, all when none is named.
QList<PetitionCode> decidedPetitions(const EscalationInquiry& inquiry);

/// The guards of escalations, each named by its rule. What they ask stands in rules.md under that id.
namespace escalation_guards {

void target(EscalationInquiry& inquiry);
void petitions(EscalationInquiry& inquiry);
void dossier(EscalationInquiry& inquiry);
void reason(EscalationInquiry& inquiry);
void outgoingNumber(EscalationInquiry& inquiry);
void chasingNumber(EscalationInquiry& inquiry);
void whoConfirmed(EscalationInquiry& inquiry);
void forwardedTo(EscalationInquiry& inquiry);
void asks(EscalationInquiry& inquiry);
void decision(EscalationInquiry& inquiry);
void told(EscalationInquiry& inquiry);

} // namespace escalation_guards
} // namespace doithoai
