#include "services/worklist_parts.h"

#include "calendar/deadline.h"

namespace doithoai {

namespace {

/// The list behind an item shows one state, or all that are open where its sessions are in several.
void narrow(WorkItem& item, SessionState state)
{
    const QString name = nameOf(state);
    item.list.isOpenOnly = true;
    item.list.state = item.count == 1 || item.list.state == name ? name : QString();
}

} // namespace

Result<void> WorkTable::addSessions()
{
    // What was held may rest some days before it is late: no article sets a day.
    constexpr int patience = 5;
    auto sessions = sessionsToFollow(m_office.file());
    if (!sessions)
        return tl::unexpected(sessions.error());
    m_sessions = std::move(*sessions);
    for (const SessionDue& session : m_sessions) {
        WorkCase one;
        one.kind = CaseKind::Session;
        one.code = session.code.text;
        one.words = session.topic;
        one.who = m_office.directory().unitName(session.organiser);
        const std::optional<QDateTime> start = session.actualStart ? session.actualStart : session.plannedStart;
        if (start)
            one.start = *start;
        const auto from = [&](QDate day) {
            one.day = day;
            one.workdays = workdaysTo(day);
            return one;
        };
        const auto since = [&](WorkKind kind, const char* event) {
            const QDate held = session.actualEnd ? session.actualEnd->date() : one.start.date();
            const WorkCase behind = from(held);
            const bool isLate = !isAhead(held) && behind.workdays > patience;
            WorkItem& it = add(kind, isLate ? Pressing::Today : Pressing::ThisWeek, WorkPlace::Sessions, behind);
            by(it, event);
            narrow(it, session.state);
        };
        switch (session.state) {
        case SessionState::Planned:
        case SessionState::Preparing: {
            if (!session.plannedStart)
                break;
            const QDate day = session.plannedStart->date();
            if (day < today()) {
                WorkItem& it = add(WorkKind::NewDate, Pressing::Overdue, WorkPlace::Sessions, from(day));
                by(it, "postpone");
                it.list.to = today().addDays(-1);
                it.list.isOpenOnly = true;
                break;
            }
            const Profile* profile = m_office.profiles().inForceOn(day);
            if (profile == nullptr)
                break;
            const QDate last = lastDayToAnnounce(m_office.calendar(), day, profile->noticeDays,
                                                 profile->noticeInWorkdays ? DayUnit::Working : DayUnit::Calendar);
            if (last > m_week) {
                comesNext(WorkKind::Announce, last, from(last));
                break;
            }
            WorkItem& it = add(WorkKind::Announce, pressingOn(last), WorkPlace::Sessions, from(last));
            by(it, session.state == SessionState::Planned ? "prepare" : "announce");
            narrow(it, session.state);
            break;
        }
        case SessionState::Postponed: {
            WorkItem& it = add(WorkKind::NewDate, Pressing::Later, WorkPlace::Sessions, one);
            by(it, "reschedule");
            narrow(it, session.state);
            break;
        }
        case SessionState::Announced: {
            if (!session.plannedStart)
                break;
            const QDate day = session.plannedStart->date();
            if (day > today()) {
                comesNext(WorkKind::OpenSession, day, from(day));
                break;
            }
            WorkItem& it = add(WorkKind::OpenSession, pressingOn(day), WorkPlace::Sessions, from(day));
            by(it, "open");
            narrow(it, session.state);
            it.list.to = today();
            break;
        }
        case SessionState::InProgress: {
            WorkItem& it = add(WorkKind::Conclude, pressingOn(one.start.date()), WorkPlace::Sessions, from(one.start.date()));
            by(it, "conclude");
            narrow(it, session.state);
            break;
        }
        case SessionState::Concluded:
            since(WorkKind::SignMinutes, "signMinutes");
            break;
        case SessionState::Minuted:
            if (session.hasReview)
                since(WorkKind::ReportResult, "report");
            else
                since(WorkKind::WriteReview, "");
            break;
        case SessionState::Reported:
            since(WorkKind::WriteReview, "");
            break;
        case SessionState::Closed:
        case SessionState::Cancelled:
            break;
        }
    }
    return {};
}

void WorkTable::addDuty()
{
    if (m_world.duty.empty())
        return;
    const int year = today().year();
    const QDate end(year, 12, 31);
    // Where no regulation will be in force at the year's end, nobody can say what it asks of a post.
    const Profile* profile = m_office.profiles().inForceOn(end);
    if (profile == nullptr)
        return;
    DutyOutlook& outlook = m_list.duty;
    outlook.year = year;
    const DayUnit unit = profile->noticeInWorkdays ? DayUnit::Working : DayUnit::Calendar;
    outlook.lastDayToAnnounce = lastDayToAnnounce(m_office.calendar(), end, profile->noticeDays, unit);
    outlook.canStillBeHeld = today() <= outlook.lastDayToAnnounce;
    std::vector<WorkCase> without;
    for (const DutyStanding& post : m_world.duty) {
        ++outlook.posts;
        outlook.required += post.required;
        outlook.held += std::min(post.held, post.required);
        int planned = 0;
        for (const SessionDue& session : m_sessions) {
            const bool isAhead = session.state == SessionState::Planned || session.state == SessionState::Preparing
                || session.state == SessionState::Announced || session.state == SessionState::InProgress;
            const bool isOfPost = session.chair.text == post.post || session.coChairs.contains(PostCode{post.post});
            // One that is not announced when the last day has passed can no longer be lawful within the year.
            const bool counts = outlook.canStillBeHeld || session.state == SessionState::Announced || session.state == SessionState::InProgress;
            if (isAhead && isOfPost && counts && session.plannedStart && session.plannedStart->date().year() == year
                && session.plannedStart->date() >= today())
                ++planned;
        }
        const int missing = std::max(0, post.required - post.held - planned);
        if (missing == 0)
            continue;
        outlook.unplanned += missing;
        ++outlook.postsUnplanned;
        WorkCase one;
        one.code = post.post;
        one.words = m_office.directory().postName(PostCode{post.post});
        one.workdays = missing;
        without.push_back(std::move(one));
    }
    if (outlook.postsUnplanned == 0)
        return;
    WorkItem it = item(WorkKind::HoldSessions, outlook.canStillBeHeld ? pressingOn(outlook.lastDayToAnnounce) : Pressing::Overdue,
                       WorkPlace::Duty);
    it.count = outlook.postsUnplanned;
    it.day = outlook.lastDayToAnnounce;
    it.year = year;
    it.done = outlook.held;
    it.total = outlook.required;
    if (without.size() > firstFew)
        without.resize(firstFew);
    it.cases = std::move(without);
    m_list.items.push_back(std::move(it));
}

} // namespace doithoai
