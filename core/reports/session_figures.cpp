#include "reports/session_figures.h"

#include "calendar/deadline.h"

namespace doithoai {

namespace {

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

} // namespace

std::vector<HeldSession> heldSessions(const std::vector<CaseHistory<Session>>& sessions, const Span& span)
{
    std::vector<HeldSession> all;
    Session room;
    for (const CaseHistory<Session>& history : sessions) {
        const Cut<Session> cut(history, span.end());
        const auto state = cut.state();
        if (!state || !wasConcluded(*state))
            continue;
        const Session& fields = cut.fields(room);
        if (!fields.actualStart || fields.actualStart->date() < span.from || fields.actualStart->date() > span.to)
            continue;
        HeldSession held{fields, fields.actualStart->date(), 0, std::nullopt};
        readOpening(cut, held);
        all.push_back(std::move(held));
    }
    return all;
}

SessionFigures sessionFigures(const std::vector<CaseHistory<Session>>& sessions, const std::vector<HeldSession>& held,
                              const Span& span, const FigureWorld& world)
{
    SessionFigures figures;
    for (const HeldSession& one : held) {
        const Session& session = one.session;
        const Unit* organiser = world.directory.unit(session.organiser);
        ++figures.held;
        ++figures.byLevel[organiser ? organiser->level : QString()];
        ++figures.byForm[session.form];
        ++figures.bySector[session.sector];
        ++figures.byPost[session.chair.text];
        ++(session.planned.value_or(false) ? figures.planned : figures.adHoc);
        figures.attendance += session.attendance.value_or(0);
    }
    for (const CaseHistory<Session>& history : sessions) {
        const Cut<Session> cut(history, span.end());
        cut.forEach([&](const HistoryRow<Session>& row) {
            if (!span.holds(row.effectiveOn))
                return;
            if (row.event == SessionEvent::Postpone)
                figures.postponed.push_back({history.current.code.text, row.reason});
            else if (row.event == SessionEvent::Cancel)
                figures.cancelled.push_back({history.current.code.text, row.reason});
        });
    }
    return figures;
}

NoticeFigures noticeFigures(const std::vector<HeldSession>& held, const FigureWorld& world)
{
    NoticeFigures figures;
    const Profile usual;
    for (const HeldSession& one : held) {
        if (!one.announcedOn) {
            ++figures.none;
            continue;
        }
        const Profile* inForce = world.profiles.nearest(one.day);
        const Profile& profile = inForce ? *inForce : usual;
        // The distance is to the day that was announced, which is the planned one.
        const QDate announcedDay = one.session.plannedStart ? one.session.plannedStart->date() : one.day;
        const int lead = noticeLead(world.calendar, *one.announcedOn, announcedDay,
                                    profile.noticeInWorkdays ? DayUnit::Working : DayUnit::Calendar);
        ++(lead >= profile.noticeDays ? figures.onTime : figures.late);
    }
    return figures;
}

} // namespace doithoai
