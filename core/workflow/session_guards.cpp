// Guards before the session: planned, prepared, announced (Đ.5 to Đ.8).
#include "workflow/session_machine.h"

#include "calendar/deadline.h"
#include "domain/dates.h"
#include "domain/vocabulary.h"
#include "workflow/guard_words.h"

#include <QCoreApplication>
#include <algorithm>

namespace doithoai::session_guards {

using machine::isBlank;

void noProfile(SessionInquiry& inquiry)
{
    const QDate day = SessionMachine::profileDay(inquiry);
    if (!day.isValid()) {
        inquiry.miss(QCoreApplication::translate("Findings", "The day of the session is not set, so that no regulation "
                                                             "applies to it yet. Set the planned start."),
                     "plannedStart");
    } else if (!inquiry.circumstances.profiles.inForceOn(day)) {
        inquiry.miss(QCoreApplication::translate("Findings", "No regulation profile is in force on %1, the day of the "
                                                             "session. Choose another day, or import the profile of "
                                                             "the regulation that applies to it.")
                         .arg(dates::onScreen(day)),
                     "plannedStart");
    }
}

void form(SessionInquiry& inquiry)
{
    if (isBlank(inquiry.after.form)) {
        inquiry.miss(QCoreApplication::translate("Findings", "The form of the dialogue is not chosen. Choose one of the "
                                                             "forms of the regulation."),
                     "form");
        return;
    }
    // A session that was moved beyond a change of regulations may bring a form that the new one does not know.
    const std::vector<Word> forms = inquiry.profile->lists.value(QStringLiteral("form"));
    const bool isKnown = forms.empty() || std::ranges::any_of(forms, [&](const Word& word) { return word.key == inquiry.after.form; });
    if (!isKnown) {
        inquiry.miss(QCoreApplication::translate("Findings", "The form “%1” is not one of the regulation that is in force on the day of the "
                                                             "session. Choose one of its forms.")
                         .arg(Vocabulary().label(QStringLiteral("form"), inquiry.after.form)),
                     "form");
    }
}

void levels(SessionInquiry& inquiry)
{
    const Unit* organiser = inquiry.circumstances.directory.unit(inquiry.after.organiser);
    if (inquiry.after.organiser.isEmpty()) {
        inquiry.miss(QCoreApplication::translate("Findings", "The level of the organiser is not known, since no organiser "
                                                             "is named. Name the body that holds the dialogue."),
                     "organiser");
    } else if (!organiser) {
        inquiry.miss(QCoreApplication::translate("Findings", "The level of the organiser is not known: the directory has "
                                                             "no unit %1. Add the unit, or name another organiser.")
                         .arg(inquiry.after.organiser.text),
                     "organiser");
    } else if (const QDate day = SessionMachine::profileDay(inquiry); day.isValid() && !existsOn(organiser->from, organiser->to, day)) {
        inquiry.miss(QCoreApplication::translate("Findings", "There is no %1 on %2, the day of the session. Name the body "
                                                             "that is there on that day.")
                         .arg(organiser->name, dates::onScreen(day)),
                     "organiser");
    } else if (!inquiry.profile->levels.contains(organiser->level)) {
        inquiry.miss(QCoreApplication::translate("Findings", "%1 is not of a level at which dialogues are held by this "
                                                             "regulation. Name an organiser of a level that it allows.")
                         .arg(organiser->name),
                     "organiser");
    }
}

void sector(SessionInquiry& inquiry)
{
    if (isBlank(inquiry.after.sector)) {
        inquiry.miss(QCoreApplication::translate("Findings", "The sector of the session is not chosen. Choose the sector "
                                                             "that its topic belongs to."),
                     "sector");
    }
}

void plan(SessionInquiry& inquiry)
{
    const Session& session = inquiry.after;
    if (session.planned.value_or(false)) {
        if (isBlank(session.planNumber) || !session.planDate) {
            inquiry.advise(QCoreApplication::translate("Findings", "The number or the day of the plan in which the session "
                                                                   "stands is missing. Enter both."),
                           isBlank(session.planNumber) ? "planNumber" : "planDate");
        }
    } else if (isBlank(session.adHocReason)) {
        inquiry.miss(QCoreApplication::translate("Findings", "The session neither stands in the organiser's plan nor is "
                                                             "marked as ad hoc with a reason. Say that it is planned, or "
                                                             "enter the reason for an ad hoc session."),
                     session.planned ? "adHocReason" : "planned");
    }
}

namespace {

/// Whoever stands in for another post credits that one (Đ.11): so it is a post, it is there on the day of the session,
/// and it is not the post that sits in the chair.
void deputyFor(SessionInquiry& inquiry)
{
    const Session& session = inquiry.after;
    const Directory& directory = inquiry.circumstances.directory;
    if (session.deputyFor.isEmpty())
        return;
    const Post* post = directory.post(session.deputyFor);
    const QDate day = SessionMachine::profileDay(inquiry);
    if (!post || session.deputyFor == session.chair) {
        inquiry.miss(QCoreApplication::translate("Findings", "The chair cannot stand in for %1: name another post of the "
                                                             "directory than the chair's own, or leave the field blank.")
                         .arg(directory.postName(session.deputyFor)),
                     "deputyFor");
    } else if (day.isValid() && !existsOn(post->from, post->to, day)) {
        inquiry.miss(QCoreApplication::translate("Findings", "The chair cannot stand in for %1: there is no such post on %2, the "
                                                             "day of the session. Name a post of that day, or leave the field "
                                                             "blank.")
                         .arg(post->name, dates::onScreen(day)),
                     "deputyFor");
    }
}

/// A post of the directory that is not there on the day of the session chairs nothing.
void seatOnTheDay(SessionInquiry& inquiry, const PostCode& code, const char* field)
{
    const Post* post = inquiry.circumstances.directory.post(code);
    const QDate day = SessionMachine::profileDay(inquiry);
    if (post && day.isValid() && !existsOn(post->from, post->to, day)) {
        inquiry.miss(QCoreApplication::translate("Findings", "There is no post “%1” on %2, the day of the session. Name a "
                                                             "post of that day.")
                         .arg(post->name, dates::onScreen(day)),
                     field);
    }
}

} // namespace

void chair(SessionInquiry& inquiry)
{
    const Session& session = inquiry.after;
    const Directory& directory = inquiry.circumstances.directory;
    if (session.organiser.isEmpty()) {
        inquiry.miss(QCoreApplication::translate("Findings", "No organiser is named. Name the body that holds the "
                                                             "dialogue."),
                     "organiser");
    }
    if (session.chair.isEmpty()) {
        inquiry.miss(QCoreApplication::translate("Findings", "No chair is named. Name the post of the head or deputy who "
                                                             "chairs the dialogue."),
                     "chair");
    } else if (!directory.post(session.chair)) {
        inquiry.miss(QCoreApplication::translate("Findings", "The directory has no post %1. Add the post, or name another "
                                                             "chair.")
                         .arg(session.chair.text),
                     "chair");
    }
    seatOnTheDay(inquiry, session.chair, "chair");
    deputyFor(inquiry);
    for (const PostCode& coChair : session.coChairs) {
        seatOnTheDay(inquiry, coChair, "coChairs");
        if (!directory.post(coChair)) {
            inquiry.miss(QCoreApplication::translate("Findings", "The directory has no post %1, which is named as "
                                                                 "co-chair. Add the post, or take it off the list.")
                             .arg(coChair.text),
                         "coChairs");
        }
    }
}

void partyLead(SessionInquiry& inquiry)
{
    const Unit* organiser = inquiry.circumstances.directory.unit(inquiry.after.organiser);
    if (organiser && organiser->line != QLatin1String("party") && isBlank(inquiry.after.partyConsent)) {
        inquiry.miss(QCoreApplication::translate("Findings", "The consent of the Party committee to this session of %1 is "
                                                             "not on record. Enter its number and day.")
                         .arg(organiser->name),
                     "partyConsent");
    }
}

void topicBasis(SessionInquiry& inquiry)
{
    if (isBlank(inquiry.after.topicBasis)) {
        inquiry.miss(QCoreApplication::translate("Findings", "Why this topic was chosen is not on record. Write down what "
                                                             "public opinion or which concerns it follows from."),
                     "topicBasis");
    }
}

void announcement(SessionInquiry& inquiry)
{
    const Session& session = inquiry.after;
    const std::pair<bool, const char*> parts[] = {
        {!session.plannedStart, "plannedStart"},        {isBlank(session.participants), "participants"},
        {isBlank(session.venue), "venue"},              {isBlank(session.topic), "topic"},
        {isBlank(session.noticeWhere), "where"},        {isBlank(session.noticeBy), "by"},
        {isBlank(session.noticeProof), "proof"},
    };
    QStringList missing;
    const char* first = "";
    for (const auto& [isMissing, key] : parts) {
        if (!isMissing)
            continue;
        if (missing.isEmpty())
            first = key;
        missing.append(machine::labelOfKey<Session>(key));
    }
    if (!missing.isEmpty()) {
        inquiry.miss(QCoreApplication::translate("Findings", "The public announcement is not complete. Still missing: "
                                                             "%1. Enter what is missing.")
                         .arg(missing.join(QStringLiteral("; "))),
                     first);
    }
}

void leadTime(SessionInquiry& inquiry)
{
    if (!inquiry.after.plannedStart)
        return;
    const Profile& profile = *inquiry.profile;
    const WorkCalendar& calendar = inquiry.circumstances.calendar;
    const DayUnit unit = profile.noticeInWorkdays ? DayUnit::Working : DayUnit::Calendar;
    const QDate announced = inquiry.on;
    const QDate day = inquiry.after.plannedStart->date();
    const int lead = noticeLead(calendar, announced, day, unit);
    if (lead >= profile.noticeDays)
        return;
    const QString first = dates::onScreen(firstLawfulSessionDay(calendar, announced, profile.noticeDays, unit));
    if (day <= announced) {
        inquiry.miss(QCoreApplication::translate("Findings", "The notice of %1 does not come before the session, which is "
                                                             "on %2. Move the session to %3 or later, or give the reason.")
                         .arg(dates::onScreen(announced), dates::onScreen(day), first),
                     "plannedStart");
        return;
    }
    const QString text =
        unit == DayUnit::Working
            ? QCoreApplication::translate("Findings", "Less than %1 working days: announced on %2, session on %3 (only %4 "
                                                      "working days). Move the session to %5 or later, or give the "
                                                      "reason.")
            : QCoreApplication::translate("Findings", "Less than %1 days: announced on %2, session on %3 (only %4 days). "
                                                      "Move the session to %5 or later, or give the reason.");
    inquiry.miss(text.arg(QString::number(profile.noticeDays), dates::onScreen(announced), dates::onScreen(day),
                          QString::number(lead), first),
                 "plannedStart");
}

void coOrganisers(SessionInquiry& inquiry)
{
    if (inquiry.after.coOrganisers.isEmpty() || !isBlank(inquiry.after.agreement))
        return;
    QStringList names;
    for (const UnitCode& unit : inquiry.after.coOrganisers)
        names.append(inquiry.circumstances.directory.unitName(unit));
    inquiry.miss(QCoreApplication::translate("Findings", "The agreement with %1 on policy line, content, time and "
                                                         "participants is not on record. Enter it, or give the reason.")
                     .arg(names.join(QStringLiteral("; "))),
                 "agreement");
}

void somethingChanged(SessionInquiry& inquiry)
{
    const Session& was = inquiry.before.session;
    const Session& is = inquiry.after;
    if (was.plannedStart == is.plannedStart && was.plannedMinutes == is.plannedMinutes && was.venue == is.venue
        && was.topic == is.topic && was.participants == is.participants) {
        inquiry.miss(QCoreApplication::translate("Findings", "Nothing of what was announced changes. Enter the new time, "
                                                             "place, topic or participants."),
                     "plannedStart");
    }
}

void newDate(SessionInquiry& inquiry)
{
    const QDate today = inquiry.circumstances.today;
    if (inquiry.said("plannedStart").isEmpty() || !inquiry.after.plannedStart) {
        inquiry.miss(QCoreApplication::translate("Findings", "No new day is given for the session. Enter a planned start "
                                                             "later than today, %1.")
                         .arg(dates::onScreen(today)),
                     "plannedStart");
    } else if (inquiry.after.plannedStart->date() <= today) {
        inquiry.miss(QCoreApplication::translate("Findings", "The new planned start, %1, is not later than today, %2. "
                                                             "Enter a later day.")
                         .arg(dates::onScreen(*inquiry.after.plannedStart), dates::onScreen(today)),
                     "plannedStart");
    }
}

void reason(SessionInquiry& inquiry)
{
    if (!inquiry.hasReason())
        inquiry.miss(machine::reasonText());
}

} // namespace doithoai::session_guards
