#include "domain/petition.h"

#include <QtGlobal>

namespace doithoai {

template <>
std::span<const Field<Petition>> fieldsOf<Petition>()
{
    using P = Petition;
    using enum FieldKind;
    using enum Window;
    constexpr bool personal = true;
    static const Field<Petition> fields[] = {
        {"session", FieldKind::SessionRef, &P::session, Placement, QT_TRANSLATE_NOOP("Field", "Session")},
        {"receivedOn", Day, &P::receivedOn, Content, QT_TRANSLATE_NOOP("Field", "Received on")},
        {"channel", Choice, &P::channel, Content, QT_TRANSLATE_NOOP("Field", "Channel"), "channel"},
        {"petitioner", Text, &P::petitioner, Content, QT_TRANSLATE_NOOP("Field", "Petitioner"), nullptr, personal},
        {"petitionerKind", Choice, &P::petitionerKind, Content, QT_TRANSLATE_NOOP("Field", "Kind of petitioner"),
         "petitionerKind"},
        {"people", Number, &P::people, Content, QT_TRANSLATE_NOOP("Field", "Number of people")},
        {"households", Number, &P::households, Content, QT_TRANSLATE_NOOP("Field", "Number of households")},
        {"address", Text, &P::address, Content, QT_TRANSLATE_NOOP("Field", "Address"), nullptr, personal},
        {"phone", Text, &P::phone, Content, QT_TRANSLATE_NOOP("Field", "Telephone"), nullptr, personal},
        {"content", LongText, &P::content, Content, QT_TRANSLATE_NOOP("Field", "Content of the petition"), nullptr,
         personal},
        {"opinionKind", Choice, &P::opinionKind, Content, QT_TRANSLATE_NOOP("Field", "Kind of opinion"), "opinionKind"},
        {"aboutOfficials", YesNo, &P::aboutOfficials, Content, QT_TRANSLATE_NOOP("Field", "About officials")},
        {"sector", Choice, &P::sector, Handling, QT_TRANSLATE_NOOP("Field", "Sector"), "sector"},
        {"topic", Text, &P::topic, Handling, QT_TRANSLATE_NOOP("Field", "Topic")},
        {"urgency", Choice, &P::urgency, Handling, QT_TRANSLATE_NOOP("Field", "Urgency"), "urgency"},
        {"plannedClass", Choice, &P::plannedClass, Handling, QT_TRANSLATE_NOOP("Field", "Planned class"), "class"},
        {"legalBasis", Text, &P::legalBasis, Handling, QT_TRANSLATE_NOOP("Field", "Legal basis")},
        {"direction", LongText, &P::direction, Handling, QT_TRANSLATE_NOOP("Field", "Direction of resolving")},
        {"resolveBy", Text, &P::resolveBy, Handling, QT_TRANSLATE_NOOP("Field", "Time of resolving")},
        {"resolvingLevel", LevelOrUnit, &P::resolvingLevel, Handling, QT_TRANSLATE_NOOP("Field", "Level that resolves it"),
         "level"},
        {"unit", FieldKind::Unit, &P::unit, Handling, QT_TRANSLATE_NOOP("Field", "Unit in charge")},
        {"prepareDueOn", Day, &P::prepareDueOn, Handling, QT_TRANSLATE_NOOP("Field", "Draft due on")},
        {"dueOn", Day, &P::dueOn, Handling, QT_TRANSLATE_NOOP("Field", "Answer due on")},
        {"noDeadline", YesNo, &P::noDeadline, Handling, QT_TRANSLATE_NOOP("Field", "No deadline")},
        {"dueBasis", Text, &P::dueBasis, Handling, QT_TRANSLATE_NOOP("Field", "Basis of the deadline")},
        {"draftReply", LongText, &P::draftReply, ByEvent, QT_TRANSLATE_NOOP("Field", "Drafted reply"), nullptr, personal},
        {"agreedBy", Text, &P::agreedBy, ByEvent, QT_TRANSLATE_NOOP("Field", "Agreed by")},
        {"answer", LongText, &P::answer, ByEvent, QT_TRANSLATE_NOOP("Field", "Answer"), nullptr, personal},
        {"answerKind", Choice, &P::answerKind, ByEvent, QT_TRANSLATE_NOOP("Field", "Kind of answer"), "answerKind"},
        {"respondent", PostOrText, &P::respondent, ByEvent, QT_TRANSLATE_NOOP("Field", "Respondent (post)")},
        {"respondentName", Text, &P::respondentName, ByEvent, QT_TRANSLATE_NOOP("Field", "Name of the respondent")},
        {"onBehalfOfChair", YesNo, &P::onBehalfOfChair, ByEvent, QT_TRANSLATE_NOOP("Field", "On behalf of the chair")},
        {"promise", LongText, &P::promise, ByEvent, QT_TRANSLATE_NOOP("Field", "Promise")},
        {"promiseOwner", UnitOrText, &P::promiseOwner, ByEvent, QT_TRANSLATE_NOOP("Field", "Who keeps the promise")},
        {"promiseDue", Day, &P::promiseDue, ByEvent, QT_TRANSLATE_NOOP("Field", "Promised until")},
        {"continues", YesNo, &P::continues, ByEvent, QT_TRANSLATE_NOOP("Field", "Followed after the minutes")},
        {"replyNumber", Text, &P::replyNumber, ByEvent, QT_TRANSLATE_NOOP("Field", "Number of the written reply")},
        {"replyNotNeeded", Text, &P::replyNotNeeded, ByEvent, QT_TRANSLATE_NOOP("Field", "Why no written reply is needed")},
        {"competentUnit", UnitOrText, &P::competentUnit, ByEvent, QT_TRANSLATE_NOOP("Field", "Competent body")},
        {"transferNumber", Text, &P::transferNumber, ByEvent, QT_TRANSLATE_NOOP("Field", "Number of the transfer slip")},
        {"noticeNumber", Text, &P::noticeNumber, ByEvent,
         QT_TRANSLATE_NOOP("Field", "Number of the notice to the petitioner")},
        {"noticeMeans", Choice, &P::noticeMeans, ByEvent, QT_TRANSLATE_NOOP("Field", "How the petitioner was told"),
         "noticeMeans"},
        {"noticeOn", Day, &P::noticeOn, ByEvent, QT_TRANSLATE_NOOP("Field", "When the petitioner was told")},
        {"promiseKept", YesNo, &P::promiseKept, ByEvent, QT_TRANSLATE_NOOP("Field", "Promise kept")},
        {"result", LongText, &P::result, ByEvent, QT_TRANSLATE_NOOP("Field", "Result"), nullptr, personal},
        {"outcome", Choice, &P::outcome, ByEvent, QT_TRANSLATE_NOOP("Field", "Outcome"), "outcome"},
        {"leading", FieldKind::PetitionRef, &P::leading, ByEvent, QT_TRANSLATE_NOOP("Field", "Leading petition")},
        {"askedBy", Text, &P::askedBy, ByEvent, QT_TRANSLATE_NOOP("Field", "Who asked for it")},
        {"scopeKind", Choice, &P::scopeKind, ByEvent, QT_TRANSLATE_NOOP("Field", "Kind of matter out of scope"), "scopeKind"},
        {"directedTo", UnitOrText, &P::directedTo, ByEvent, QT_TRANSLATE_NOOP("Field", "Directed or passed on to")},
        {"toldOn", Day, &P::toldOn, ByEvent, QT_TRANSLATE_NOOP("Field", "Sender told on")},
        {"notTold", Text, &P::notTold, ByEvent, QT_TRANSLATE_NOOP("Field", "Why the sender could not be told")},
    };
    return fields;
}

bool isFinal(PetitionState state)
{
    switch (state) {
    case PetitionState::Resolved:
    case PetitionState::OutOfScope:
    case PetitionState::Merged:
    case PetitionState::Withdrawn:
        return true;
    case PetitionState::Received:
    case PetitionState::Classified:
    case PetitionState::Assigned:
    case PetitionState::Drafted:
    case PetitionState::Agreed:
    case PetitionState::Answered:
    case PetitionState::Verifying:
    case PetitionState::Noted:
    case PetitionState::Transferred:
    case PetitionState::Escalated:
    case PetitionState::Replied:
        return false;
    }
    Q_UNREACHABLE();
}

int peopleBehind(const QString& petitionerKind, const std::optional<int>& people)
{
    return petitionerKind == QLatin1String("group") ? people.value_or(1) : 1;
}

} // namespace doithoai
