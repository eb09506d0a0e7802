// Guards up to the session: received, screened, classified, assigned, drafted, agreed (Đ.1.2, Đ.8.1).
#include "workflow/petition_machine.h"

#include "calendar/deadline_rule.h"
#include "domain/dates.h"
#include "workflow/guard_words.h"

#include <QCoreApplication>
#include <tuple>

namespace doithoai::petition_guards {

using machine::isBlank;

namespace {

/// A day told inside an event lies neither in the future nor before the petition itself.
void judgeToldDay(PetitionInquiry& inquiry, const std::optional<QDate>& day, const char* key)
{
    if (!day)
        return;
    const QString label = machine::labelOfKey<Petition>(key);
    const QString text = machine::toldInFutureText(label, *day, inquiry.circumstances.today);
    if (!text.isEmpty())
        inquiry.missRule("future", text, QLatin1String(key));
    if (inquiry.after.receivedOn && *day < *inquiry.after.receivedOn) {
        inquiry.missRule("before-last-step",
                         QCoreApplication::translate("Findings", "“%1” (%2) lies before the day on which the petition was "
                                                                 "received, %3. Correct one of the two days.")
                             .arg(label, dates::onScreen(*day), dates::onScreen(*inquiry.after.receivedOn)),
                         QLatin1String(key));
    }
}

bool isAnonymous(const Petition& petition)
{
    return petition.petitionerKind == QLatin1String("anonymous");
}

/// Days of a year whose holidays nobody has entered are counted as if it had none: that must be seen.
void adviseUnknownYears(PetitionInquiry& inquiry, const DeadlineRule& rule)
{
    const QDate zero = rule.start == DeadlineRule::Start::Received ? inquiry.after.receivedOn.value_or(inquiry.on) : inquiry.on;
    for (const int year : explainDeadline(inquiry.circumstances.calendar, zero, rule.count, rule.unit).yearsNotEntered) {
        inquiry.advise(QCoreApplication::translate("Findings", "The working calendar of %1 has not been entered: the deadline of %2 leaves out "
                                                               "weekends only. Enter the holidays of that year; the deadline is then counted anew.")
                           .arg(year)
                           .arg(dates::onScreen(*inquiry.after.dueOn)),
                       "dueOn");
    }
}

/// The organiser itself, or a department of it: a body below it on its own level and line (a ward's is of another level).
bool isOwnDepartment(const Directory& directory, const UnitCode& competent, const UnitCode& organiser)
{
    if (competent == organiser)
        return !organiser.isEmpty();
    const Unit* own = directory.unit(organiser);
    const Unit* other = directory.unit(competent);
    return own && other && other->superior == organiser && std::tie(other->level, other->line) == std::tie(own->level, own->line);
}

} // namespace

void channels(PetitionInquiry& inquiry)
{
    if (isBlank(inquiry.after.channel)) {
        inquiry.miss(QCoreApplication::translate("Findings", "How the petition came is not said. Choose its channel."),
                     "channel");
    }
}

void content(PetitionInquiry& inquiry)
{
    if (isBlank(inquiry.after.content)) {
        inquiry.miss(QCoreApplication::translate("Findings", "The petition has no content. Write down what is asked for."),
                     "content");
    }
}

void sessionTakes(PetitionInquiry& inquiry)
{
    const SessionCode code = inquiry.after.session;
    if (code.isEmpty())
        return;
    const std::optional<Session>& session = inquiry.before.session;
    if (!session) {
        inquiry.miss(QCoreApplication::translate("Findings", "There is no session %1. Name another one, or receive the "
                                                             "petition without a session.")
                         .arg(code.text),
                     "session");
        return;
    }
    switch (session->state) {
    case SessionState::Planned:
    case SessionState::Preparing:
    case SessionState::Announced:
    case SessionState::Postponed:
    case SessionState::InProgress:
    case SessionState::Concluded:
        return;
    case SessionState::Minuted:
    case SessionState::Reported:
    case SessionState::Closed:
    case SessionState::Cancelled:
        break;
    }
    inquiry.miss(QCoreApplication::translate("Findings", "The session %1 is “%2” and takes no more petitions. Name another "
                                                         "session, or none.")
                     .arg(session->code.text, label(session->state)),
                 "session");
}

void scope(PetitionInquiry& inquiry)
{
    const Petition& petition = inquiry.after;
    const bool isDenunciation = petition.scopeKind == QLatin1String("denunciation");
    if (!inquiry.hasReason()) {
        inquiry.miss(QCoreApplication::translate("Findings", "Why the matter is out of scope is not said. Give the reason "
                                                             "in words."));
    }
    if (isBlank(petition.directedTo)) {
        inquiry.miss(isDenunciation
                         ? QCoreApplication::translate("Findings", "A denunciation is passed on, not merely directed. Name "
                                                                   "the body that it was passed on to.")
                         : QCoreApplication::translate("Findings", "Where the sender was directed is not said. Name the "
                                                                   "body in charge of the matter."),
                     "directedTo");
    }
    if (!isAnonymous(petition) && !petition.toldOn && machine::isNoReason(petition.notTold)) {
        inquiry.miss(QCoreApplication::translate("Findings", "When the sender was told is not said. Enter the day, or why "
                                                             "the sender could not be told."),
                     "toldOn");
    }
    judgeToldDay(inquiry, petition.toldOn, "toldOn");
}

void noFollowers(PetitionInquiry& inquiry)
{
    if (inquiry.before.followers > 0) {
        inquiry.miss(QCoreApplication::translate("Findings", "%1 petitions are merged into this one. Separate them from it "
                                                             "first, or merge them into another one.")
                         .arg(inquiry.before.followers));
    }
}

void sector(PetitionInquiry& inquiry)
{
    if (isBlank(inquiry.after.sector)) {
        inquiry.miss(QCoreApplication::translate("Findings", "The sector of the petition is not chosen. Choose the sector "
                                                             "that it belongs to."),
                     "sector");
    }
}

void urgency(PetitionInquiry& inquiry)
{
    if (isBlank(inquiry.after.urgency)) {
        inquiry.miss(QCoreApplication::translate("Findings", "The urgency of the petition is not chosen. Choose urgent, "
                                                             "high or normal."),
                     "urgency");
    }
}

void unit(PetitionInquiry& inquiry)
{
    if (inquiry.after.unit.isEmpty()) {
        inquiry.miss(QCoreApplication::translate("Findings", "No unit is in charge of the petition. Name the unit."),
                     "unit");
    }
}

void deadline(PetitionInquiry& inquiry)
{
    const bool isNone = inquiry.after.noDeadline.value_or(false);
    const QString in = inquiry.said("dueIn");
    const auto rule = DeadlineRule::parse(in);
    if (!in.isEmpty() && !rule) {
        inquiry.miss(QCoreApplication::translate("Findings", "“%1” is no number of days. Write for example “10 working days”, "
                                                             "“15 days” or “10 working days from receipt”, or enter a day.")
                         .arg(in),
                     "dueIn");
        return;
    }
    if (rule && inquiry.after.dueOn)
        adviseUnknownYears(inquiry, *rule);
    if (!inquiry.after.dueOn && !isNone) {
        inquiry.miss(QCoreApplication::translate("Findings", "No deadline is set for the answer. Enter a day, or say that "
                                                             "there is no deadline."),
                     "dueOn");
    } else if (const QString text = contradictoryDeadline(inquiry.after); !text.isEmpty()) {
        inquiry.miss(text, "noDeadline");
    } else if (inquiry.after.dueOn && *inquiry.after.dueOn < inquiry.on && inquiry.after.dueOn != inquiry.before.petition.dueOn) {
        inquiry.advise(machine::passedDayText(*inquiry.after.dueOn, inquiry.on), "dueOn");
    }
}

void reason(PetitionInquiry& inquiry)
{
    if (!inquiry.hasReason())
        inquiry.miss(machine::reasonText());
}

void draftedText(PetitionInquiry& inquiry)
{
    if (isBlank(inquiry.after.draftReply)) {
        inquiry.miss(QCoreApplication::translate("Findings", "The drafted reply is empty. Write down what is to be "
                                                             "answered."),
                     "draftReply");
    }
}

void whoAgreed(PetitionInquiry& inquiry)
{
    if (isBlank(inquiry.after.agreedBy)) {
        inquiry.miss(QCoreApplication::translate("Findings", "Who agreed to the reply is not said. Name the person, the "
                                                             "post or the meeting."),
                     "agreedBy");
    }
}

void transferAndTell(PetitionInquiry& inquiry)
{
    const Petition& petition = inquiry.after;
    if (isBlank(petition.competentUnit)) {
        inquiry.miss(QCoreApplication::translate("Findings", "The competent body is not named. Name the body that the "
                                                             "petition is transferred to."),
                     "competentUnit");
    }
    if (isBlank(petition.transferNumber)) {
        inquiry.miss(QCoreApplication::translate("Findings", "The number of the transfer slip is missing. Enter it; one "
                                                             "slip may carry many petitions."),
                     "transferNumber");
    }
    if (inquiry.before.session && isOwnDepartment(inquiry.circumstances.directory, UnitCode{petition.competentUnit}, inquiry.before.session->organiser)) {
        inquiry.miss(QCoreApplication::translate("Findings", "%1 belongs to the organiser of the session: giving it the "
                                                             "petition is assigning, not transferring. Use “%2”.")
                         .arg(inquiry.circumstances.directory.unitName(UnitCode{petition.competentUnit}), label(PetitionEvent::Assign)),
                     "competentUnit");
    }
    const bool isByMeans = !isBlank(petition.noticeMeans) && petition.noticeOn;
    if (isAnonymous(petition)) {
        if (petition.noticeMeans != QLatin1String("posted") || !petition.noticeOn) {
            inquiry.miss(QCoreApplication::translate("Findings", "The petitioner is not named, so that the transfer is to "
                                                                 "be posted in public. Choose “posted” and enter the day."),
                         petition.noticeMeans == QLatin1String("posted") ? "noticeOn" : "noticeMeans");
        }
    } else if (isBlank(petition.noticeNumber) && !isByMeans) {
        inquiry.miss(QCoreApplication::translate("Findings", "Transfer and notice to the petitioner are one act. Enter the "
                                                             "number of the notice, or how and on which day the "
                                                             "petitioner was told."),
                     isBlank(petition.noticeMeans) ? "noticeNumber" : "noticeOn");
    }
    judgeToldDay(inquiry, petition.noticeOn, "noticeOn");
}

} // namespace doithoai::petition_guards
