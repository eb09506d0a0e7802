#pragma once

#include "workflow/machine.h"

namespace doithoai {

/// The machine of a session, for the table engine.
struct SessionMachine {
    using Case = SessionCase;
    using Subject = Session;
    using State = SessionState;
    using Event = SessionEvent;
    using Verdict = SessionVerdict;

    static const std::vector<machine::Row<SessionMachine>>& table();
    static const std::vector<machine::Guard<SessionMachine>>* creatingGuards(SessionEvent event);
    static const Session& subject(const SessionCase& value) { return value.session; }
    static Session& subjectOf(SessionCase& value) { return value.session; }
    static const std::vector<Step>& steps(const SessionCase& value) { return value.steps; }
    static std::vector<EventKey> keys(SessionEvent event);
    static bool mayChange(const SessionCase& current, const Field<Session>& field);
    static QString closedText(const SessionCase& current, const Field<Session>& field);
    /// Nothing of the case lies before this day; the creating step is no bound.
    static QDate earliest(const SessionCase& current);
    /// The profile is that of the planned start, from the opening on that of the actual one.
    static QDate profileDay(const machine::Inquiry<SessionMachine>& inquiry);
    /// What follows from the act before it is judged: default values, the day of the notice.
    static void settle(machine::Inquiry<SessionMachine>& inquiry);
    /// What the step clears in the session and brings about in other cases.
    static void carryOut(machine::Inquiry<SessionMachine>& inquiry, SessionState next, std::vector<Effect>& effects);
    /// How far a state is on the way: a step that led further than the present state was taken back since.
    static int standing(SessionState state);
    static void judgeMove(const SessionCase& current, SessionCase& changed, const QMap<QString, QString>& changes,
                          const Circumstances& circumstances, std::vector<Finding>& findings);
};

using SessionInquiry = machine::Inquiry<SessionMachine>;
using SessionGuard = machine::Guard<SessionMachine>;

/// The guards of sessions, each named by its rule. What they ask stands in rules.md under that id.
namespace session_guards {

void noProfile(SessionInquiry& inquiry);
void form(SessionInquiry& inquiry);
void levels(SessionInquiry& inquiry);
void sector(SessionInquiry& inquiry);
void plan(SessionInquiry& inquiry);
void chair(SessionInquiry& inquiry);
void partyLead(SessionInquiry& inquiry);
void topicBasis(SessionInquiry& inquiry);

void announcement(SessionInquiry& inquiry);
void leadTime(SessionInquiry& inquiry);
void coOrganisers(SessionInquiry& inquiry);
void somethingChanged(SessionInquiry& inquiry);
void newDate(SessionInquiry& inquiry);
void reason(SessionInquiry& inquiry);

void team(SessionInquiry& inquiry);
void classified(SessionInquiry& inquiry);
void agreed(SessionInquiry& inquiry);
void tasks(SessionInquiry& inquiry);
void notBeforePlanned(SessionInquiry& inquiry);
void prepared(SessionInquiry& inquiry);
void invited(SessionInquiry& inquiry);

void everyVoice(SessionInquiry& inquiry);
void endAfterStart(SessionInquiry& inquiry);
void attendance(SessionInquiry& inquiry);
void duration(SessionInquiry& inquiry);
void followedUp(SessionInquiry& inquiry);
void principles(SessionInquiry& inquiry);
void secretary(SessionInquiry& inquiry);
void spokenSectors(SessionInquiry& inquiry);

void review(SessionInquiry& inquiry);
void resultReport(SessionInquiry& inquiry);
void assignments(SessionInquiry& inquiry);
void allFinal(SessionInquiry& inquiry);
void policyProposals(SessionInquiry& inquiry);

} // namespace session_guards
} // namespace doithoai
