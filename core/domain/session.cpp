#include "domain/session.h"

#include <QtGlobal>

namespace doithoai {

template <>
std::span<const Field<Session>> fieldsOf<Session>()
{
    using S = Session;
    using enum FieldKind;
    using enum Window;
    static const Field<Session> fields[] = {
        {"topic", Text, &S::topic, Planning, QT_TRANSLATE_NOOP("Field", "Topic")},
        {"form", Choice, &S::form, Planning, QT_TRANSLATE_NOOP("Field", "Form"), "form"},
        {"sector", Choice, &S::sector, Planning, QT_TRANSLATE_NOOP("Field", "Sector"), "sector"},
        {"organiser", Unit, &S::organiser, Planning, QT_TRANSLATE_NOOP("Field", "Organiser")},
        {"chair", Post, &S::chair, Planning, QT_TRANSLATE_NOOP("Field", "Chair (post)")},
        {"chairName", Text, &S::chairName, Planning, QT_TRANSLATE_NOOP("Field", "Name of the chair")},
        {"deputyFor", Post, &S::deputyFor, Planning, QT_TRANSLATE_NOOP("Field", "Stands in for (post)")},
        {"coChairs", Posts, &S::coChairs, Planning, QT_TRANSLATE_NOOP("Field", "Co-chairs (posts)")},
        {"plannedStart", Moment, &S::plannedStart, Planning, QT_TRANSLATE_NOOP("Field", "Planned start")},
        {"plannedMinutes", Number, &S::plannedMinutes, Planning, QT_TRANSLATE_NOOP("Field", "Planned length (minutes)")},
        {"venue", Text, &S::venue, Planning, QT_TRANSLATE_NOOP("Field", "Place")},
        {"participants", Text, &S::participants, Planning, QT_TRANSLATE_NOOP("Field", "Participants")},
        {"expectedAttendance", Number, &S::expectedAttendance, Team, QT_TRANSLATE_NOOP("Field", "People expected")},
        {"planned", YesNo, &S::planned, Planning, QT_TRANSLATE_NOOP("Field", "Stands in the plan")},
        {"planNumber", Text, &S::planNumber, Planning, QT_TRANSLATE_NOOP("Field", "Number of the plan")},
        {"planDate", Day, &S::planDate, Planning, QT_TRANSLATE_NOOP("Field", "Day of the plan")},
        {"adHocReason", Text, &S::adHocReason, Planning, QT_TRANSLATE_NOOP("Field", "Reason for an ad hoc session")},
        {"partyConsent", Text, &S::partyConsent, Planning,
         QT_TRANSLATE_NOOP("Field", "Consent of the Party committee (number, day)")},
        {"topicBasis", Text, &S::topicBasis, Planning, QT_TRANSLATE_NOOP("Field", "Why this topic")},
        {"moderator", Text, &S::moderator, Team, QT_TRANSLATE_NOOP("Field", "Moderator")},
        {"secretary", Text, &S::secretary, Team, QT_TRANSLATE_NOOP("Field", "Secretary")},
        {"team", LongText, &S::team, Team, QT_TRANSLATE_NOOP("Field", "Support team")},
        {"tasksPrepare", LongText, &S::tasksPrepare, Team, QT_TRANSLATE_NOOP("Field", "Tasks: preparing")},
        {"tasksHold", LongText, &S::tasksHold, Team, QT_TRANSLATE_NOOP("Field", "Tasks: holding")},
        {"tasksFollowUp", LongText, &S::tasksFollowUp, Team, QT_TRANSLATE_NOOP("Field", "Tasks: following up")},
        {"invited", LongText, &S::invited, Team, QT_TRANSLATE_NOOP("Field", "Invited bodies")},
        {"coOrganisers", Units, &S::coOrganisers, Team, QT_TRANSLATE_NOOP("Field", "Co-organisers")},
        {"agreement", LongText, &S::agreement, Team, QT_TRANSLATE_NOOP("Field", "Agreement with the co-organisers")},
        {"announcedOn", Day, &S::announcedOn, ByEvent, QT_TRANSLATE_NOOP("Field", "Announced on")},
        {"where", Text, &S::noticeWhere, ByEvent, QT_TRANSLATE_NOOP("Field", "Where it was announced")},
        {"by", Text, &S::noticeBy, ByEvent, QT_TRANSLATE_NOOP("Field", "Announced by")},
        {"proof", Text, &S::noticeProof, ByEvent, QT_TRANSLATE_NOOP("Field", "Proof of the announcement")},
        {"actualStart", Moment, &S::actualStart, Running, QT_TRANSLATE_NOOP("Field", "Opened at")},
        {"actualEnd", Moment, &S::actualEnd, Running, QT_TRANSLATE_NOOP("Field", "Ended at")},
        {"attendance", Number, &S::attendance, Running, QT_TRANSLATE_NOOP("Field", "People present")},
        {"overview", LongText, &S::overview, Running, QT_TRANSLATE_NOOP("Field", "Overview of the situation")},
        {"principlesTold", YesNo, &S::principlesTold, Running, QT_TRANSLATE_NOOP("Field", "Principles were told")},
        {"conclusions", LongText, &S::conclusions, Running, QT_TRANSLATE_NOOP("Field", "Conclusions of the chair")},
        {"differing", LongText, &S::differing, Running, QT_TRANSLATE_NOOP("Field", "Opinions that still differ")},
        {"signedBy", Text, &S::signedBy, ByEvent, QT_TRANSLATE_NOOP("Field", "Signed by")},
        {"minutesNumber", Text, &S::minutesNumber, ByEvent, QT_TRANSLATE_NOOP("Field", "Number of the minutes")},
        {"review", LongText, &S::review, Review, QT_TRANSLATE_NOOP("Field", "Internal review")},
        {"reportNumber", Text, &S::reportNumber, ByEvent, QT_TRANSLATE_NOOP("Field", "Number of the result report")},
        {"reportTo", UnitOrText, &S::reportTo, ByEvent, QT_TRANSLATE_NOOP("Field", "Reported to")},
    };
    return fields;
}

bool wasConcluded(SessionState state)
{
    switch (state) {
    case SessionState::Concluded:
    case SessionState::Minuted:
    case SessionState::Reported:
    case SessionState::Closed:
        return true;
    case SessionState::Planned:
    case SessionState::Preparing:
    case SessionState::Announced:
    case SessionState::InProgress:
    case SessionState::Postponed:
    case SessionState::Cancelled:
        return false;
    }
    Q_UNREACHABLE();
}

bool isFinal(SessionState state)
{
    return state == SessionState::Closed || state == SessionState::Cancelled;
}

} // namespace doithoai
