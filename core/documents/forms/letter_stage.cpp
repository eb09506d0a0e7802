#include "documents/forms/letter_stage.h"

#include "documents/forms/issue_needs.h"
#include "domain/labels.h"
#include "domain/privacy.h"

#include <QCoreApplication>
#include <algorithm>

namespace doithoai {

namespace {

bool wasTaken(const std::vector<Step>& steps, const char* event)
{
    return std::ranges::any_of(steps, [event](const Step& step) { return step.event == QLatin1String(event); });
}

} // namespace

Stage transferStage(const PetitionCase& one)
{
    const Petition& petition = one.petition;
    using enum PetitionState;
    // A denunciation is passed on by the step that finds it outside the scope.
    if (isDenunciation(petition))
        return petition.state == OutOfScope ? Stage::Done : Stage::ToCome;
    if (wasTaken(one.steps, "transfer") || !petition.transferNumber.trimmed().isEmpty())
        return Stage::Done;
    switch (petition.state) {
    case Transferred:
        return Stage::Done;
    case Received:
    case Classified:
    case Assigned:
    case Drafted:
    case Agreed:
    case Verifying:
    case Noted:
        return Stage::ToCome;
    case Answered:
    case Escalated:
    case Replied:
    case Resolved:
    case OutOfScope:
    case Merged:
    case Withdrawn:
        break;
    }
    return Stage::Never;
}

Stage replyStage(const PetitionCase& one)
{
    const Petition& petition = one.petition;
    using enum PetitionState;
    if (wasTaken(one.steps, "reply") || wasTaken(one.steps, "replyDirect") || !petition.replyNumber.trimmed().isEmpty())
        return Stage::Done;
    switch (petition.state) {
    case Replied:
        return Stage::Done;
    case Resolved:
        // The body that it was transferred to answers; what was answered in the hall may still be confirmed by letter.
        return wasTaken(one.steps, "transfer") ? Stage::Never : Stage::ToCome;
    case Received:
    case Classified:
    case Assigned:
    case Drafted:
    case Agreed:
    case Answered:
    case Verifying:
    case Noted:
    case Escalated:
        return Stage::ToCome;
    case Transferred:
    case OutOfScope:
    case Merged:
    case Withdrawn:
        break;
    }
    return Stage::Never;
}

EscalationState stateOn(const EscalationCase& one, QDate on)
{
    std::optional<EscalationState> state;
    bool wentOn = false;
    for (const Step& step : one.steps) {
        if (step.effectiveOn.isValid() && step.effectiveOn > on)
            wentOn = true;
        else
            state = fromName<EscalationState>(step.to);
    }
    return wentOn ? state.value_or(EscalationState::Drafting) : one.escalation.state;
}

Stage submissionStage(const EscalationCase& one, QDate on)
{
    using enum EscalationState;
    switch (stateOn(one, on)) {
    case Drafting:
    case Ready:
        return Stage::ToCome;
    case Dropped:
        return Stage::Never;
    case Submitted:
    case Acknowledged:
    case EscalationState::Answered:
    case Informed:
    case EscalationState::Closed:
        break;
    }
    return Stage::Done;
}

Stage askingStage(const EscalationCase& one, QDate on)
{
    using enum EscalationState;
    switch (stateOn(one, on)) {
    case Drafting:
    case Ready:
        return Stage::ToCome;
    case Submitted:
    case Acknowledged:
        return stepOn(one.steps, "remind", on) ? Stage::Done : Stage::ToCome;
    case EscalationState::Answered:
    case Informed:
    case EscalationState::Closed:
    case Dropped:
        break;
    }
    return Stage::Never;
}

namespace {

Stage heldStage(const Session& session)
{
    if (session.state == SessionState::Cancelled)
        return Stage::Never;
    return wasConcluded(session.state) ? Stage::Done : Stage::ToCome;
}

} // namespace

Result<PaperContext> ofHeldSession(const PaperInput& input, const char* paper)
{
    const Session& session = input.record.session->session;
    const Stage stage = heldStage(session);
    if (stage == Stage::Never) {
        return fail(Trouble::Refused, QCoreApplication::translate("Papers", "The session “%1” was called off: there is no result to tell of. Print the "
                                                                            "notice of the change (change-notice).")
                                          .arg(session.code.text));
    }
    if (stage == Stage::ToCome && input.context.isIssue) {
        return fail(Trouble::Refused, QCoreApplication::translate("Papers", "The session “%1” has not ended yet (%2): there is no result to tell of. Issue "
                                                                            "this paper when the session is concluded.")
                                          .arg(session.code.text, label(session.state)));
    }
    if (const auto told = checkNeeds(input, {"topic", "venue"}); !told)
        return tl::unexpected(told.error());
    return atStage(stage, input, paper);
}

const Step* stepOn(const std::vector<Step>& steps, const char* event, QDate on)
{
    const auto found = std::find_if(steps.rbegin(), steps.rend(), [&](const Step& step) {
        return step.event == QLatin1String(event) && step.effectiveOn == on;
    });
    return found == steps.rend() ? nullptr : &*found;
}

PaperContext atStage(Stage stage, const PaperInput& input, const char* paper)
{
    PaperContext context = input.context;
    const bool isIssued = std::ranges::any_of(input.record.issued, [paper](const IssuedPaper& one) { return one.kind == QLatin1String(paper); });
    if (stage == Stage::ToCome && !context.isIssue && !isIssued)
        context.isDraft = true;
    return context;
}

} // namespace doithoai
