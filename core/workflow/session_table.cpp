#include "workflow/session_machine.h"

namespace doithoai {

const std::vector<machine::Row<SessionMachine>>& SessionMachine::table()
{
    using enum SessionState;
    using enum SessionEvent;
    using machine::About;
    namespace g = session_guards;

    static const SessionGuard noProfile{"no-profile", g::noProfile};
    static const SessionGuard form{"form", g::form};
    static const SessionGuard levels{"levels", g::levels};
    static const SessionGuard sector{"sector", g::sector};
    static const SessionGuard plan{"plan", g::plan, {Strength::Justified}};
    static const SessionGuard chair{"chair", g::chair};
    static const SessionGuard partyLead{"party-lead", g::partyLead, {Strength::Advice}};
    static const SessionGuard topicBasis{"topic-basis", g::topicBasis, {Strength::Advice}};
    static const SessionGuard announcement{"announcement", g::announcement};
    static const SessionGuard leadTime{"lead-time", g::leadTime, {Strength::Justified}};
    static const SessionGuard coOrganisers{"co-organisers", g::coOrganisers, {Strength::Justified}};
    static const SessionGuard somethingChanged{"something-changed", g::somethingChanged, {}, About::Act};
    static const SessionGuard newDate{"new-date", g::newDate, {}, About::Act};
    static const SessionGuard reason{"reason", g::reason, {}, About::Act};
    static const SessionGuard team{"team", g::team};
    static const SessionGuard classified{"classified", g::classified, {Strength::Justified}};
    static const SessionGuard agreed{"agreed", g::agreed, {Strength::Justified}};
    static const SessionGuard tasks{"tasks", g::tasks, {Strength::Justified}};
    static const SessionGuard notBeforePlanned{"not-before-planned", g::notBeforePlanned};
    static const SessionGuard prepared{"prepared", g::prepared, {Strength::Advice}};
    static const SessionGuard invited{"invited", g::invited, {Strength::Advice}};
    static const SessionGuard everyVoice{"every-voice", g::everyVoice};
    static const SessionGuard endAfterStart{"end-after-start", g::endAfterStart};
    static const SessionGuard attendance{"attendance", g::attendance};
    static const SessionGuard duration{"duration", g::duration, {Strength::Advice}};
    static const SessionGuard followedUp{"followed-up", g::followedUp};
    static const SessionGuard principles{"principles", g::principles, {Strength::Justified}};
    static const SessionGuard secretary{"secretary", g::secretary};
    static const SessionGuard spokenSectors{"spoken-sectors", g::spokenSectors};
    static const SessionGuard reviewOrReason{"review", g::review, {Strength::Justified, true}};
    static const SessionGuard review{"review", g::review, {Strength::Required, true}};
    static const SessionGuard resultReport{"result-report", g::resultReport};
    static const SessionGuard assignments{"assignments", g::assignments, {Strength::Advice}};
    static const SessionGuard allFinal{"all-final", g::allFinal, {Strength::Justified}};
    static const SessionGuard policyProposals{"policy-proposals", g::policyProposals, {Strength::Advice}};

    static const std::vector<machine::Row<SessionMachine>> rows = {
        {{Planned}, Prepare, Preparing, {noProfile, form, levels, sector, plan, chair, partyLead, topicBasis}},
        {{Preparing}, Announce, Announced, {announcement, leadTime, coOrganisers}},
        {{Announced}, AmendNotice, Announced, {somethingChanged, announcement, leadTime, noProfile}},
        {{Announced}, Open, InProgress,
         {team, classified, agreed, tasks, notBeforePlanned, noProfile, prepared, invited}},
        {{InProgress}, Conclude, Concluded, {everyVoice, endAfterStart, attendance, duration}},
        {{Concluded}, SignMinutes, Minuted, {everyVoice, followedUp, principles, secretary, spokenSectors}},
        {{Minuted, Reported}, CorrectMinutes, Concluded, {reason}},
        {{Minuted}, Report, Reported, {reviewOrReason, resultReport, assignments}},
        {{Reported}, Close, Closed, {review, allFinal, policyProposals}},
        {{Closed}, Reopen, Reported, {reason}},
        {{Planned, Preparing, Announced}, Postpone, Postponed, {reason}},
        {{Postponed}, Reschedule, Preparing,
         {newDate, noProfile, form, levels, sector, plan, chair, partyLead, topicBasis}},
        {{Planned, Preparing, Announced, Postponed}, Cancel, Cancelled, {reason}},
    };
    return rows;
}

} // namespace doithoai
