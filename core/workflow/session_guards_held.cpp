// Guards of the session itself: opened, concluded, its minutes signed, reported, closed (Đ.8.2, Đ.9, Đ.10).
#include "workflow/session_machine.h"

#include "domain/dates.h"
#include "workflow/guard_words.h"

#include <QCoreApplication>

namespace doithoai::session_guards {

using machine::isBlank;
using machine::listed;

namespace {

/// What was collected for the session and is still to be dealt with there: not final, transferred or replied.
bool isCollected(const Petition& petition)
{
    return !isFinal(petition.state) && petition.state != PetitionState::Transferred
        && petition.state != PetitionState::Replied;
}

bool isClassified(const Petition& petition)
{
    return petition.state != PetitionState::Received && petition.state != PetitionState::Classified
        && !isBlank(petition.sector) && !isBlank(petition.urgency) && !petition.unit.isEmpty();
}

/// The reply to what was collected is agreed on: by its state, or since somebody stands for it.
bool isAgreed(const Petition& petition)
{
    using enum PetitionState;
    const auto isOneOf = [&](std::initializer_list<PetitionState> states) {
        return std::ranges::find(states, petition.state) != states.end();
    };
    return isOneOf({Agreed, Answered})
        || (!isOneOf({Received, Classified, Assigned, Drafted}) && !isBlank(petition.agreedBy));
}

/// Raised, but not yet in any class of Đ.9.2.
bool isWithoutClass(const Petition& petition)
{
    switch (petition.state) {
    case PetitionState::Received:
    case PetitionState::Classified:
    case PetitionState::Assigned:
    case PetitionState::Drafted:
    case PetitionState::Agreed:
        return true;
    case PetitionState::Answered:
    case PetitionState::Verifying:
    case PetitionState::Noted:
    case PetitionState::Transferred:
    case PetitionState::Escalated:
    case PetitionState::Replied:
    case PetitionState::Resolved:
    case PetitionState::OutOfScope:
    case PetitionState::Merged:
    case PetitionState::Withdrawn:
        break;
    }
    return false;
}

/// It was spoken to at the session, so that its sector stands in the minutes.
bool isSpokenTo(const Petition& petition)
{
    switch (petition.state) {
    case PetitionState::Answered:
    case PetitionState::Verifying:
    case PetitionState::Noted:
    case PetitionState::Escalated:
    case PetitionState::Replied:
    case PetitionState::Resolved:
        return true;
    case PetitionState::Received:
    case PetitionState::Classified:
    case PetitionState::Assigned:
    case PetitionState::Drafted:
    case PetitionState::Agreed:
    case PetitionState::Transferred:
    case PetitionState::OutOfScope:
    case PetitionState::Merged:
    case PetitionState::Withdrawn:
        break;
    }
    return false;
}

template <class Test>
QList<PetitionCode> petitionsThat(const SessionCase& session, Test test)
{
    QList<PetitionCode> codes;
    for (const PetitionOnRecord& record : session.petitions) {
        if (test(record.petition))
            codes.append(record.petition.code);
    }
    return codes;
}

} // namespace

void team(SessionInquiry& inquiry)
{
    if (isBlank(inquiry.after.team)) {
        inquiry.miss(QCoreApplication::translate("Findings", "The support team is not appointed. Enter who belongs to it."),
                     "team");
    }
    if (isBlank(inquiry.after.secretary)) {
        inquiry.miss(QCoreApplication::translate("Findings", "The support team has no secretary. Name who writes the "
                                                             "minutes."),
                     "secretary");
    }
}

void classified(SessionInquiry& inquiry)
{
    const auto open = petitionsThat(inquiry.before,
                                    [](const Petition& p) { return isCollected(p) && !isClassified(p); });
    if (!open.isEmpty()) {
        inquiry.miss(QCoreApplication::translate("Findings", "Not yet classified by sector and urgency and assigned to a "
                                                             "unit: %1. Classify and assign them, or give the reason.")
                         .arg(listed(open)),
                     "petitions");
    }
}

void agreed(SessionInquiry& inquiry)
{
    const auto open = petitionsThat(inquiry.before, [](const Petition& p) { return isCollected(p) && !isAgreed(p); });
    if (!open.isEmpty()) {
        inquiry.miss(QCoreApplication::translate("Findings", "No intended reply has been discussed and agreed for: %1. "
                                                             "Draft and agree the replies, or give the reason.")
                         .arg(listed(open)),
                     "petitions");
    }
}

void tasks(SessionInquiry& inquiry)
{
    const std::pair<bool, const char*> phases[] = {
        {isBlank(inquiry.after.tasksPrepare), "tasksPrepare"},
        {isBlank(inquiry.after.tasksHold), "tasksHold"},
        {isBlank(inquiry.after.tasksFollowUp), "tasksFollowUp"},
    };
    QStringList missing;
    const char* first = "";
    for (const auto& [isMissing, key] : phases) {
        if (!isMissing)
            continue;
        if (missing.isEmpty())
            first = key;
        missing.append(machine::labelOfKey<Session>(key));
    }
    if (!missing.isEmpty()) {
        inquiry.miss(QCoreApplication::translate("Findings", "Tasks are not given for every phase. Missing: %1. Enter who "
                                                             "does what, or give the reason.")
                         .arg(missing.join(QStringLiteral("; "))),
                     first);
    }
}

void notBeforePlanned(SessionInquiry& inquiry)
{
    const Session& session = inquiry.after;
    const QDate today = inquiry.circumstances.today;
    const QDate planned = session.plannedStart ? session.plannedStart->date() : QDate();
    if (!session.actualStart) {
        inquiry.miss(QCoreApplication::translate("Findings", "When the session opened is not said, and %1 is not its "
                                                             "planned day. Enter the day and the time.")
                         .arg(dates::onScreen(inquiry.on)),
                     "actualStart");
        return;
    }
    const QDate opened = session.actualStart->date();
    const QDate earliest = std::min(inquiry.on, opened);
    if (planned.isValid() && earliest < planned) {
        inquiry.miss(QCoreApplication::translate("Findings", "The session is announced for %1 and cannot open on %2. Open "
                                                             "it on its day, or announce another day first.")
                         .arg(dates::onScreen(planned), dates::onScreen(earliest)),
                     "actualStart");
    }
    const QString label = machine::labelOfKey<Session>("actualStart");
    if (const QString text = machine::toldInFutureText(label, opened, today); !text.isEmpty())
        inquiry.missRule("future", text, QStringLiteral("actualStart"));
}

void prepared(SessionInquiry& inquiry)
{
    const auto open = petitionsThat(inquiry.before, [](const Petition& p) {
        return isCollected(p)
            && (isBlank(p.plannedClass) || isBlank(p.legalBasis) || isBlank(p.direction) || isBlank(p.resolveBy)
                || isBlank(p.resolvingLevel));
    });
    if (!open.isEmpty()) {
        inquiry.miss(QCoreApplication::translate("Findings", "Planned class, legal basis, direction, time or level of "
                                                             "resolving is still missing for: %1. Enter what is missing.")
                         .arg(listed(open)),
                     "petitions");
    }
}

void invited(SessionInquiry& inquiry)
{
    if (!isBlank(inquiry.after.invited))
        return;
    QList<UnitCode> units;
    for (const PetitionOnRecord& record : inquiry.before.petitions) {
        const UnitCode& unit = record.petition.unit;
        if (isCollected(record.petition) && !unit.isEmpty() && unit != inquiry.after.organiser && !units.contains(unit))
            units.append(unit);
    }
    if (units.isEmpty())
        return;
    QStringList names;
    for (const UnitCode& unit : units)
        names.append(inquiry.circumstances.directory.unitName(unit));
    inquiry.miss(QCoreApplication::translate("Findings", "No invited body is on record, although petitions are assigned "
                                                         "to: %1. Enter who is invited to attend and to answer.")
                     .arg(names.join(QStringLiteral("; "))),
                 "invited");
}

void everyVoice(SessionInquiry& inquiry)
{
    const auto open = petitionsThat(inquiry.before, isWithoutClass);
    if (!open.isEmpty()) {
        inquiry.miss(QCoreApplication::translate("Findings", "These opinions are in no class yet: %1. Answer, defer or "
                                                             "note each of them (or transfer, merge, withdraw or screen "
                                                             "it out).")
                         .arg(listed(open)),
                     "petitions");
    }
}

void endAfterStart(SessionInquiry& inquiry)
{
    const Session& session = inquiry.after;
    if (!session.actualEnd) {
        inquiry.miss(QCoreApplication::translate("Findings", "When the session ended is not said. Enter the day and the "
                                                             "time."),
                     "actualEnd");
        return;
    }
    if (session.actualStart && *session.actualEnd <= *session.actualStart) {
        inquiry.miss(QCoreApplication::translate("Findings", "The session ended on %1, which is not after its start on %2. "
                                                             "Correct one of the two times.")
                         .arg(dates::onScreen(*session.actualEnd), dates::onScreen(*session.actualStart)),
                     "actualEnd");
    }
    const QString label = machine::labelOfKey<Session>("actualEnd");
    const QString text = machine::toldInFutureText(label, session.actualEnd->date(), inquiry.circumstances.today);
    if (!text.isEmpty())
        inquiry.missRule("future", text, QStringLiteral("actualEnd"));
}

void attendance(SessionInquiry& inquiry)
{
    if (inquiry.after.attendance.value_or(-1) < 0) {
        inquiry.miss(QCoreApplication::translate("Findings", "The number of people present is not given. Enter it in "
                                                             "digits."),
                     "attendance");
    }
}

void duration(SessionInquiry& inquiry)
{
    const Session& session = inquiry.after;
    if (!session.actualStart || !session.actualEnd || *session.actualEnd <= *session.actualStart)
        return;
    const qint64 minutes = session.actualStart->secsTo(*session.actualEnd) / 60;
    if (minutes < inquiry.profile->minMinutes || minutes > inquiry.profile->maxMinutes) {
        inquiry.miss(QCoreApplication::translate("Findings", "The session took %1 minutes; %2 to %3 are recommended. Check "
                                                             "the times; if they are right, nothing is to be done.")
                         .arg(QString::number(minutes), QString::number(inquiry.profile->minMinutes),
                              QString::number(inquiry.profile->maxMinutes)),
                     "actualEnd");
    }
}

void followedUp(SessionInquiry& inquiry)
{
    const auto deferred = petitionsThat(inquiry.before, [](const Petition& p) {
        return p.state == PetitionState::Verifying
            && (p.unit.isEmpty() || (!p.dueOn && !p.noDeadline.value_or(false)));
    });
    if (!deferred.isEmpty()) {
        inquiry.miss(QCoreApplication::translate("Findings", "To be answered later, but without a unit or a deadline: %1. "
                                                             "Name the unit in charge and the day (or no deadline).")
                         .arg(listed(deferred)),
                     "petitions");
    }
    const auto noted = petitionsThat(inquiry.before, [](const Petition& p) {
        return p.state == PetitionState::Noted && isBlank(p.resolvingLevel);
    });
    if (!noted.isEmpty()) {
        inquiry.miss(QCoreApplication::translate("Findings", "Noted, but without the level that is to resolve it: %1. Name "
                                                             "the level or the body.")
                         .arg(listed(noted)),
                     "petitions");
    }
}

void principles(SessionInquiry& inquiry)
{
    if (!inquiry.after.principlesTold.value_or(false)) {
        inquiry.miss(QCoreApplication::translate("Findings", "It is not on record that the chair told the principles of "
                                                             "the dialogue. Record it, or give the reason."),
                     "principlesTold");
    }
    if (isBlank(inquiry.after.overview)) {
        inquiry.miss(QCoreApplication::translate("Findings", "The overview of the economic and social situation is not on "
                                                             "record. Enter it, or give the reason."),
                     "overview");
    }
}

void secretary(SessionInquiry& inquiry)
{
    if (isBlank(inquiry.after.secretary)) {
        inquiry.miss(QCoreApplication::translate("Findings", "The secretary of the minutes is not named. Name who signs "
                                                             "beside the chair."),
                     "secretary");
    }
}

void spokenSectors(SessionInquiry& inquiry)
{
    const auto open = petitionsThat(inquiry.before, [](const Petition& p) { return isSpokenTo(p) && isBlank(p.sector); });
    if (!open.isEmpty()) {
        inquiry.miss(QCoreApplication::translate("Findings", "Spoken to, but without a sector: %1. Choose the sector of "
                                                             "each before the minutes are signed.")
                         .arg(listed(open)),
                     "petitions");
    }
}

} // namespace doithoai::session_guards
