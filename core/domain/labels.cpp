#include "domain/labels.h"

#include <QCoreApplication>

namespace doithoai
{

QString label(SessionState state)
{
    switch (state) {
    case SessionState::Planned:
        return QCoreApplication::translate("SessionState", "Planned");
    case SessionState::Preparing:
        return QCoreApplication::translate("SessionState", "Being prepared");
    case SessionState::Announced:
        return QCoreApplication::translate("SessionState", "Publicly announced");
    case SessionState::InProgress:
        return QCoreApplication::translate("SessionState", "In progress");
    case SessionState::Concluded:
        return QCoreApplication::translate("SessionState", "Concluded, minutes to be signed");
    case SessionState::Minuted:
        return QCoreApplication::translate("SessionState", "Minutes signed");
    case SessionState::Reported:
        return QCoreApplication::translate("SessionState", "Result reported");
    case SessionState::Closed:
        return QCoreApplication::translate("SessionState", "Dossier closed");
    case SessionState::Postponed:
        return QCoreApplication::translate("SessionState", "Postponed");
    case SessionState::Cancelled:
        return QCoreApplication::translate("SessionState", "Cancelled");
    }
    return {};
}

QString label(PetitionState state)
{
    switch (state) {
    case PetitionState::Received:
        return QCoreApplication::translate("PetitionState", "Received");
    case PetitionState::Classified:
        return QCoreApplication::translate("PetitionState", "Classified");
    case PetitionState::Assigned:
        return QCoreApplication::translate("PetitionState", "Assigned for an answer");
    case PetitionState::Drafted:
        return QCoreApplication::translate("PetitionState", "Answer drafted");
    case PetitionState::Agreed:
        return QCoreApplication::translate("PetitionState", "Answer agreed");
    case PetitionState::Answered:
        return QCoreApplication::translate("PetitionState", "Answered at the session");
    case PetitionState::Verifying:
        return QCoreApplication::translate("PetitionState", "Being verified, to be answered later");
    case PetitionState::Noted:
        return QCoreApplication::translate("PetitionState", "Noted, to be reported to the superior");
    case PetitionState::Transferred:
        return QCoreApplication::translate("PetitionState", "Transferred to the competent body");
    case PetitionState::Escalated:
        return QCoreApplication::translate("PetitionState", "Sent to the superior, answer awaited");
    case PetitionState::Replied:
        return QCoreApplication::translate("PetitionState", "Answered after the session");
    case PetitionState::Resolved:
        return QCoreApplication::translate("PetitionState", "Resolved and answered");
    case PetitionState::OutOfScope:
        return QCoreApplication::translate("PetitionState", "Out of scope");
    case PetitionState::Merged:
        return QCoreApplication::translate("PetitionState", "Merged into another petition");
    case PetitionState::Withdrawn:
        return QCoreApplication::translate("PetitionState", "Withdrawn by its sender");
    }
    return {};
}

QString label(EscalationState state)
{
    switch (state) {
    case EscalationState::Drafting:
        return QCoreApplication::translate("EscalationState", "Being drafted");
    case EscalationState::Ready:
        return QCoreApplication::translate("EscalationState", "Dossier complete, to be submitted");
    case EscalationState::Submitted:
        return QCoreApplication::translate("EscalationState", "Submitted");
    case EscalationState::Acknowledged:
        return QCoreApplication::translate("EscalationState", "Received by the superior");
    case EscalationState::Answered:
        return QCoreApplication::translate("EscalationState", "Answered by the superior");
    case EscalationState::Informed:
        return QCoreApplication::translate("EscalationState", "Petitioners informed");
    case EscalationState::Closed:
        return QCoreApplication::translate("EscalationState", "Closed");
    case EscalationState::Dropped:
        return QCoreApplication::translate("EscalationState", "Dropped, not submitted");
    }
    return {};
}

QString label(UnitReportState state)
{
    switch (state) {
    case UnitReportState::Expected:
        return QCoreApplication::translate("UnitReportState", "Not received");
    case UnitReportState::Received:
        return QCoreApplication::translate("UnitReportState", "Received, to be checked");
    case UnitReportState::Accepted:
        return QCoreApplication::translate("UnitReportState", "Accepted");
    }
    return {};
}

QString label(SessionEvent event)
{
    switch (event) {
    case SessionEvent::Plan:
        return QCoreApplication::translate("SessionEvent", "Plan");
    case SessionEvent::Prepare:
        return QCoreApplication::translate("SessionEvent", "Begin to prepare");
    case SessionEvent::Announce:
        return QCoreApplication::translate("SessionEvent", "Announce publicly");
    case SessionEvent::AmendNotice:
        return QCoreApplication::translate("SessionEvent", "Announce a change");
    case SessionEvent::Open:
        return QCoreApplication::translate("SessionEvent", "Open");
    case SessionEvent::Conclude:
        return QCoreApplication::translate("SessionEvent", "Conclude the session");
    case SessionEvent::SignMinutes:
        return QCoreApplication::translate("SessionEvent", "Sign the minutes");
    case SessionEvent::CorrectMinutes:
        return QCoreApplication::translate("SessionEvent", "Correct the minutes");
    case SessionEvent::Report:
        return QCoreApplication::translate("SessionEvent", "Report the result to the superior");
    case SessionEvent::Close:
        return QCoreApplication::translate("SessionEvent", "Close the dossier");
    case SessionEvent::Reopen:
        return QCoreApplication::translate("SessionEvent", "Reopen the dossier");
    case SessionEvent::Postpone:
        return QCoreApplication::translate("SessionEvent", "Postpone the session");
    case SessionEvent::Reschedule:
        return QCoreApplication::translate("SessionEvent", "Set a new time");
    case SessionEvent::Cancel:
        return QCoreApplication::translate("SessionEvent", "Cancel the session");
    }
    return {};
}

QString label(PetitionEvent event)
{
    switch (event) {
    case PetitionEvent::Receive:
        return QCoreApplication::translate("PetitionEvent", "Receive");
    case PetitionEvent::ScreenOut:
        return QCoreApplication::translate("PetitionEvent", "Screen out of scope");
    case PetitionEvent::Classify:
        return QCoreApplication::translate("PetitionEvent", "Classify");
    case PetitionEvent::Assign:
        return QCoreApplication::translate("PetitionEvent", "Assign for an answer");
    case PetitionEvent::Reassign:
        return QCoreApplication::translate("PetitionEvent", "Reassign");
    case PetitionEvent::DraftReply:
        return QCoreApplication::translate("PetitionEvent", "Draft the answer");
    case PetitionEvent::ReturnDraft:
        return QCoreApplication::translate("PetitionEvent", "Ask for changes to the draft");
    case PetitionEvent::AgreeReply:
        return QCoreApplication::translate("PetitionEvent", "Agree on the answer");
    case PetitionEvent::Answer:
        return QCoreApplication::translate("PetitionEvent", "Answer at the session");
    case PetitionEvent::Defer:
        return QCoreApplication::translate("PetitionEvent", "Verify and answer later");
    case PetitionEvent::Note:
        return QCoreApplication::translate("PetitionEvent", "Note for the superior");
    case PetitionEvent::Retract:
        return QCoreApplication::translate("PetitionEvent", "Correct the last choice");
    case PetitionEvent::TakeUp:
        return QCoreApplication::translate("PetitionEvent", "Take back to be dealt with here");
    case PetitionEvent::ReplyDirect:
        return QCoreApplication::translate("PetitionEvent", "Reply outside a session");
    case PetitionEvent::Transfer:
        return QCoreApplication::translate("PetitionEvent", "Transfer to the competent body");
    case PetitionEvent::Escalate:
        return QCoreApplication::translate("PetitionEvent", "Send to the superior");
    case PetitionEvent::BringBack:
        return QCoreApplication::translate("PetitionEvent", "Take in the superior's answer");
    case PetitionEvent::Reply:
        return QCoreApplication::translate("PetitionEvent", "Reply after the session");
    case PetitionEvent::Resolve:
        return QCoreApplication::translate("PetitionEvent", "Record the result and end");
    case PetitionEvent::Merge:
        return QCoreApplication::translate("PetitionEvent", "Merge a double");
    case PetitionEvent::Unmerge:
        return QCoreApplication::translate("PetitionEvent", "Separate again");
    case PetitionEvent::Withdraw:
        return QCoreApplication::translate("PetitionEvent", "Record the withdrawal");
    case PetitionEvent::Reopen:
        return QCoreApplication::translate("PetitionEvent", "Reopen");
    }
    return {};
}

QString label(EscalationEvent event)
{
    switch (event) {
    case EscalationEvent::Draft:
        return QCoreApplication::translate("EscalationEvent", "Draft the dossier");
    case EscalationEvent::Complete:
        return QCoreApplication::translate("EscalationEvent", "Confirm that the dossier is complete");
    case EscalationEvent::Rework:
        return QCoreApplication::translate("EscalationEvent", "Work on the dossier again");
    case EscalationEvent::Submit:
        return QCoreApplication::translate("EscalationEvent", "Submit to the superior");
    case EscalationEvent::Acknowledge:
        return QCoreApplication::translate("EscalationEvent", "Record the receipt");
    case EscalationEvent::Remind:
        return QCoreApplication::translate("EscalationEvent", "Ask for an answer");
    case EscalationEvent::Forward:
        return QCoreApplication::translate("EscalationEvent", "Record the passing to the next level");
    case EscalationEvent::Return:
        return QCoreApplication::translate("EscalationEvent", "The superior asks for more");
    case EscalationEvent::Decide:
        return QCoreApplication::translate("EscalationEvent", "Enter the superior's answer");
    case EscalationEvent::Inform:
        return QCoreApplication::translate("EscalationEvent", "Inform the petitioners");
    case EscalationEvent::Close:
        return QCoreApplication::translate("EscalationEvent", "Close");
    case EscalationEvent::Drop:
        return QCoreApplication::translate("EscalationEvent", "Drop, do not submit");
    }
    return {};
}

QString label(UnitReportEvent event)
{
    switch (event) {
    case UnitReportEvent::Expect:
        return QCoreApplication::translate("UnitReportEvent", "Expect the report");
    case UnitReportEvent::Remind:
        return QCoreApplication::translate("UnitReportEvent", "Urge the unit");
    case UnitReportEvent::Receive:
        return QCoreApplication::translate("UnitReportEvent", "Receive the report");
    case UnitReportEvent::SendBack:
        return QCoreApplication::translate("UnitReportEvent", "Send back for completion");
    case UnitReportEvent::Accept:
        return QCoreApplication::translate("UnitReportEvent", "Confirm that it meets the demands");
    case UnitReportEvent::Reopen:
        return QCoreApplication::translate("UnitReportEvent", "Reopen");
    }
    return {};
}

QString label(CaseKind kind)
{
    switch (kind) {
    case CaseKind::Session:
        return QCoreApplication::translate("CaseKind", "Session");
    case CaseKind::Petition:
        return QCoreApplication::translate("CaseKind", "Petition");
    case CaseKind::Escalation:
        return QCoreApplication::translate("CaseKind", "Escalation");
    case CaseKind::UnitReport:
        return QCoreApplication::translate("CaseKind", "Unit report");
    }
    return {};
}

QString shortLabel(SessionState state)
{
    switch (state) {
    case SessionState::Announced:
        return QCoreApplication::translate("SessionState", "Announced");
    case SessionState::Concluded:
        return QCoreApplication::translate("SessionState", "Concluded");
    case SessionState::Reported:
        return QCoreApplication::translate("SessionState", "Reported");
    case SessionState::Closed:
        return QCoreApplication::translate("SessionState", "Closed");
    case SessionState::Planned:
    case SessionState::Preparing:
    case SessionState::InProgress:
    case SessionState::Minuted:
    case SessionState::Postponed:
    case SessionState::Cancelled:
        break;
    }
    return label(state);
}

QString shortLabel(PetitionState state)
{
    switch (state) {
    case PetitionState::Assigned:
        return QCoreApplication::translate("PetitionState", "Assigned");
    case PetitionState::Drafted:
        return QCoreApplication::translate("PetitionState", "Drafted");
    case PetitionState::Agreed:
        return QCoreApplication::translate("PetitionState", "Agreed");
    case PetitionState::Answered:
        return QCoreApplication::translate("PetitionState", "Answered");
    case PetitionState::Verifying:
        return QCoreApplication::translate("PetitionState", "Answered later");
    case PetitionState::Noted:
        return QCoreApplication::translate("PetitionState", "Noted");
    case PetitionState::Transferred:
        return QCoreApplication::translate("PetitionState", "Transferred");
    case PetitionState::Escalated:
        return QCoreApplication::translate("PetitionState", "With the superior");
    case PetitionState::Replied:
        return QCoreApplication::translate("PetitionState", "Replied");
    case PetitionState::Resolved:
        return QCoreApplication::translate("PetitionState", "Resolved");
    case PetitionState::OutOfScope:
        return QCoreApplication::translate("PetitionState", "Outside");
    case PetitionState::Merged:
        return QCoreApplication::translate("PetitionState", "Merged");
    case PetitionState::Withdrawn:
        return QCoreApplication::translate("PetitionState", "Withdrawn");
    case PetitionState::Received:
    case PetitionState::Classified:
        break;
    }
    return label(state);
}

QString shortLabel(EscalationState state)
{
    switch (state) {
    case EscalationState::Ready:
        return QCoreApplication::translate("EscalationState", "Complete");
    case EscalationState::Acknowledged:
        return QCoreApplication::translate("EscalationState", "Acknowledged");
    case EscalationState::Answered:
        return QCoreApplication::translate("EscalationState", "Answered");
    case EscalationState::Informed:
        return QCoreApplication::translate("EscalationState", "Informed");
    case EscalationState::Dropped:
        return QCoreApplication::translate("EscalationState", "Dropped");
    case EscalationState::Drafting:
    case EscalationState::Submitted:
    case EscalationState::Closed:
        break;
    }
    return label(state);
}

QString shortLabel(UnitReportState state)
{
    return label(state);
}

QString label(Role role)
{
    switch (role) {
    case Role::Clerk:
        return QCoreApplication::translate("Role", "Clerk");
    case Role::MinutesTaker:
        return QCoreApplication::translate("Role", "Minutes-taker");
    case Role::Head:
        return QCoreApplication::translate("Role", "Head (approves)");
    case Role::Registry:
        return QCoreApplication::translate("Role", "Registry");
    case Role::Reader:
        return QCoreApplication::translate("Role", "Reader (looks only)");
    case Role::Keeper:
        return QCoreApplication::translate("Role", "Keeper (accounts, calendar, profiles)");
    }
    return {};
}

} // namespace doithoai
