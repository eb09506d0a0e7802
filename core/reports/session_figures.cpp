#include "reports/session_figures.h"

#include "calendar/deadline.h"

namespace doithoai {

namespace {

/// The last announcement before the opening; a postponement or a new day asks for another one.
void readOpening(const Cut<Session>& cut, HeldSession& held)
{
    std::optional<QDate> announced;
    cut.forEach([&](const HistoryRow<Session>& row) {
        if (!row.event)
            return;
        switch (*row.event) {
        case SessionEvent::Announce:
        case SessionEvent::AmendNotice:
            announced = row.effectiveOn;
            break;
        case SessionEvent::Postpone:
        case SessionEvent::Reschedule:
            announced.reset();
            break;
        case SessionEvent::Open:
            held.announcedOn = announced;
            held.openedSeq = row.seq;
            break;
        case SessionEvent::Plan:
        case SessionEvent::Prepare:
        case SessionEvent::Conclude:
        case SessionEvent::SignMinutes:
        case SessionEvent::CorrectMinutes:
        case SessionEvent::Report:
        case SessionEvent::Close:
        case SessionEvent::Reopen:
        case SessionEvent::Cancel:
            break;
        }
    });
}

/// The first day on which it was concluded.
QDate concludedOn(const Cut<Session>& cut)
{
    QDate first;
    cut.forEach([&](const HistoryRow<Session>& row) {
        if (row.event == SessionEvent::Conclude && !first.isValid())
            first = row.effectiveOn;
    });
    return first;
}

} // namespace

std::vector<HeldSession> heldSessions(const Chosen<Session>& sessions, const Span& span)
{
    std::vector<HeldSession> all;
    Session room;
    for (const CaseHistory<Session>* history : sessions) {
        // It belongs to the day on which it began, as that is known now, also when it was concluded or written down after
        // midnight at the end of a year.
        const Cut<Session> known(*history, {span.asOf, span.asOf});
        const auto state = known.state();
        if (!state || !wasConcluded(*state))
            continue;
        const auto began = known.fields(room).actualStart;
        if (!began || began->date() < span.from || began->date() > span.to)
            continue;
        const QDate countedBy = std::max(span.lastDay(), concludedOn(known));
        const Cut<Session> cut(*history, {countedBy, span.asOf});
        HeldSession held{cut.fields(room), began->date(), countedBy, 0, std::nullopt};
        readOpening(cut, held);
        all.push_back(std::move(held));
    }
    return all;
}

SessionFigures sessionFigures(const Chosen<Session>& sessions, const std::vector<HeldSession>& held,
                              const Span& span, const FigureWorld& world, Behind* behind)
{
    SessionFigures figures;
    const auto note = [behind](const QString& path, const SessionCode& code) {
        if (behind)
            behind->add(QStringLiteral("sessions.") + path, code.text);
    };
    const auto part = [&](Split& split, const char* name, const QString& key, const SessionCode& code) {
        ++split[key];
        note(QLatin1String(name) + u'.' + (key.isEmpty() ? QStringLiteral("none") : key), code);
    };
    for (const HeldSession& one : held) {
        const Session& session = one.session;
        const Unit* organiser = world.directory.unit(session.organiser);
        ++figures.held;
        note(QStringLiteral("held"), session.code);
        part(figures.byLevel, "byLevel", organiser ? organiser->level : QString(), session.code);
        part(figures.byForm, "byForm", session.form, session.code);
        part(figures.bySector, "bySector", session.sector, session.code);
        part(figures.byPost, "byPost", session.chair.text, session.code);
        const bool isPlanned = session.planned.value_or(false);
        ++(isPlanned ? figures.planned : figures.adHoc);
        note(isPlanned ? QStringLiteral("planned") : QStringLiteral("adHoc"), session.code);
        figures.attendance += session.attendance.value_or(0);
    }
    for (const CaseHistory<Session>* history : sessions) {
        const Cut<Session> cut(*history, span.end());
        cut.forEach([&](const HistoryRow<Session>& row) {
            if (!span.holds(row.effectiveOn))
                return;
            const SessionCode& code = history->current.code;
            if (row.event == SessionEvent::Postpone) {
                figures.postponed.push_back({code.text, row.reason});
                note(QStringLiteral("postponed"), code);
            } else if (row.event == SessionEvent::Cancel) {
                figures.cancelled.push_back({code.text, row.reason});
                note(QStringLiteral("cancelled"), code);
            }
        });
    }
    return figures;
}

NoticeFigures noticeFigures(const std::vector<HeldSession>& held, const FigureWorld& world, Behind* behind)
{
    NoticeFigures figures;
    const Profile usual;
    const auto note = [behind](const char* path, const HeldSession& one) {
        if (behind)
            behind->add(path, one.session.code.text);
    };
    for (const HeldSession& one : held) {
        if (!one.announcedOn) {
            ++figures.none;
            note("notice.none", one);
            continue;
        }
        const Profile* inForce = world.profiles.nearest(one.day);
        const Profile& profile = inForce ? *inForce : usual;
        // The distance is to the day that was announced, which is the planned one.
        const QDate announcedDay = one.session.plannedStart ? one.session.plannedStart->date() : one.day;
        const int lead = noticeLead(world.calendar, *one.announcedOn, announcedDay,
                                    profile.noticeInWorkdays ? DayUnit::Working : DayUnit::Calendar);
        const bool isInTime = lead >= profile.noticeDays;
        ++(isInTime ? figures.onTime : figures.late);
        note(isInTime ? "notice.onTime" : "notice.late", one);
    }
    return figures;
}

} // namespace doithoai
