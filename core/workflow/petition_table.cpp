#include "workflow/petition_machine.h"

namespace doithoai {

namespace {

namespace g = petition_guards;
using machine::About;

const PetitionGuard channels{"channels", g::channels};
const PetitionGuard content{"content", g::content};
const PetitionGuard sessionTakes{"session-takes", g::sessionTakes, {}, About::Act};
const PetitionGuard scope{"scope", g::scope, {}, About::Act};
const PetitionGuard noFollowers{"no-followers", g::noFollowers, {}, About::Act};
const PetitionGuard sector{"sector", g::sector};
const PetitionGuard urgency{"urgency", g::urgency};
const PetitionGuard unit{"unit", g::unit};
const PetitionGuard deadline{"deadline", g::deadline};
const PetitionGuard reason{"reason", g::reason, {}, About::Act};
const PetitionGuard draftedText{"reply-text", g::draftedText};
const PetitionGuard whoAgreed{"who-agreed", g::whoAgreed};
const PetitionGuard inSession{"in-session", g::inSession, {}, About::Act};
const PetitionGuard respondent{"respondent", g::respondent};
const PetitionGuard answeredText{"reply-text", g::answeredText};
const PetitionGuard promiseMade{"promise", g::promiseMade};
const PetitionGuard writtenReply{"written-reply", g::writtenReply};
const PetitionGuard sessionNotInProgress{"session-not-in-progress", g::sessionNotInProgress, {}, About::Act};
const PetitionGuard transferAndTell{"transfer-and-tell", g::transferAndTell};
const PetitionGuard result{"result", g::result};
const PetitionGuard promiseReported{"promise", g::promiseReported};
const PetitionGuard leading{"leading", g::leading, {}, About::Act};

/// The last step was answer, defer or note: then it may have been a wrong key.
bool hasJustBeenSpokenTo(const PetitionCase& current)
{
    if (current.steps.empty())
        return false;
    const auto last = fromName<PetitionEvent>(current.steps.back().event);
    return last == PetitionEvent::Answer || last == PetitionEvent::Defer || last == PetitionEvent::Note;
}

PetitionState stateBefore(const PetitionInquiry& inquiry)
{
    return fromName<PetitionState>(inquiry.before.steps.back().from).value_or(PetitionState::Received);
}

PetitionState receivedOrVerifying(const PetitionInquiry& inquiry)
{
    const std::optional<Session>& session = inquiry.before.session;
    return session && wasConcluded(session->state) ? PetitionState::Verifying : PetitionState::Received;
}

} // namespace

const std::vector<machine::Row<PetitionMachine>>& PetitionMachine::table()
{
    using enum PetitionState;
    using enum PetitionEvent;
    constexpr bool onlyByOtherCase = true;
    static const machine::Target<PetitionMachine> same{machine::stay<PetitionMachine>, "="};
    static const machine::Target<PetitionMachine> back{stateBefore, "←"};
    static const machine::Target<PetitionMachine> takenUpAgain{receivedOrVerifying, "received|verifying"};
    static const std::vector<PetitionState> beforeAnswer = {Received, Classified, Assigned, Drafted, PetitionState::Agreed};
    static const std::vector<PetitionState> open = {Received,  Classified, Assigned, Drafted,     Agreed, Answered,
                                                    Verifying, Noted,      Transferred, Escalated, Replied};

    static const std::vector<machine::Row<PetitionMachine>> rows = {
        {{Received, Classified, Assigned, Drafted, Agreed, Verifying, Noted}, ScreenOut, OutOfScope, {scope, noFollowers}},
        {{Received}, Classify, Classified, {sector, urgency}},
        {{Classified}, Assign, Assigned, {unit, deadline}},
        {{Assigned, Drafted, Agreed, Verifying, Noted}, Reassign, same, {unit, deadline, reason}},
        {{Assigned}, DraftReply, Drafted, {draftedText}},
        {{Drafted, Agreed}, ReturnDraft, Assigned, {reason}},
        {{Drafted}, AgreeReply, Agreed, {whoAgreed}},
        {beforeAnswer, Answer, Answered, {inSession, respondent, answeredText, promiseMade}},
        {beforeAnswer, Defer, Verifying, {inSession}},
        {beforeAnswer, Note, Noted, {inSession}},
        {{Answered, Verifying, Noted}, Retract, back, {inSession, reason}, false, hasJustBeenSpokenTo},
        {{Noted}, TakeUp, Verifying, {unit, deadline}},
        {{Agreed}, ReplyDirect, Replied, {writtenReply, sessionNotInProgress}},
        {{Classified, Assigned, Drafted, Agreed, Verifying, Noted}, Transfer, Transferred, {transferAndTell}},
        {{Noted, Verifying}, Escalate, Escalated, {}, onlyByOtherCase},
        {{Escalated}, BringBack, Verifying, {}, onlyByOtherCase},
        {{Verifying}, Reply, Replied, {writtenReply}},
        {{Answered, Replied, Transferred}, Resolve, Resolved, {result, promiseReported}},
        {open, Merge, Merged, {leading, noFollowers}},
        {{Merged}, Unmerge, takenUpAgain, {reason}},
        {open, Withdraw, Withdrawn, {reason, noFollowers}},
        {{Resolved, Withdrawn}, Reopen, Verifying, {reason}},
        {{OutOfScope}, Reopen, takenUpAgain, {reason}},
    };
    return rows;
}

const std::vector<PetitionGuard>* PetitionMachine::creatingGuards(PetitionEvent event)
{
    static const std::vector<PetitionGuard> guards = {channels, content, sessionTakes};
    return event == PetitionEvent::Receive ? &guards : nullptr;
}

} // namespace doithoai
