#include "workflow/session_workflow.h"

#include "workflow/machine_judge.h"
#include "workflow/session_machine.h"

#include <QCoreApplication>

namespace doithoai {

std::vector<EventKey> SessionMachine::keys(SessionEvent event)
{
    switch (event) {
    case SessionEvent::Announce:
        return {{"where", "where"}, {"by", "by"}, {"proof", "proof"}};
    case SessionEvent::AmendNotice:
        return {{"plannedStart", "plannedStart"}, {"plannedMinutes", "plannedMinutes"}, {"venue", "venue"},
                {"topic", "topic"},               {"participants", "participants"},     {"where", "where"},
                {"by", "by"},                     {"proof", "proof"}};
    case SessionEvent::Open:
        return {{"actualStart", "actualStart"}};
    case SessionEvent::Conclude:
        return {{"actualEnd", "actualEnd"}, {"attendance", "attendance"}};
    case SessionEvent::SignMinutes:
        return {{"signedBy", "signedBy"}, {"secretary", "secretary"}, {"number", "minutesNumber"}};
    case SessionEvent::Report:
        return {{"number", "reportNumber"}, {"to", "reportTo"}};
    case SessionEvent::Reschedule:
        return {{"plannedStart", "plannedStart"}};
    case SessionEvent::Plan:
    case SessionEvent::Prepare:
    case SessionEvent::CorrectMinutes:
    case SessionEvent::Close:
    case SessionEvent::Reopen:
    case SessionEvent::Postpone:
    case SessionEvent::Cancel:
        break;
    }
    return {};
}

bool SessionMachine::mayChange(const SessionCase& current, const Field<Session>& field)
{
    return doithoai::mayChange(current.session.state, field.window);
}

QString SessionMachine::closedText(const SessionCase& current, const Field<Session>& field)
{
    const SessionState state = current.session.state;
    const bool isMinutesSigned = state == SessionState::Minuted || state == SessionState::Reported;
    const bool isNotice = std::ranges::any_of(keys(SessionEvent::AmendNotice), [&](const EventKey& key) {
        return QLatin1String(key.field) == QLatin1String(field.key);
    });
    QString instead = QCoreApplication::translate("Findings", "It stays as it is.");
    if (state == SessionState::Announced && isNotice) {
        instead = QCoreApplication::translate("Findings", "Use “%1”.").arg(label(SessionEvent::AmendNotice));
    } else if (state == SessionState::Announced && field.window == Window::Planning) {
        instead = QCoreApplication::translate("Findings", "Use “%1”, change it then, and announce anew.")
                      .arg(label(SessionEvent::Postpone));
    } else if (QLatin1String(field.key) == QLatin1String("secretary") && standing(state) < standing(SessionState::Minuted)) {
        instead = QCoreApplication::translate("Findings", "Give it along with “%1”.").arg(label(SessionEvent::SignMinutes));
    } else if (isMinutesSigned && field.window == Window::Running) {
        instead = QCoreApplication::translate("Findings", "Use “%1”.").arg(label(SessionEvent::CorrectMinutes));
    } else if (state == SessionState::Closed && field.window == Window::Review) {
        instead = QCoreApplication::translate("Findings", "Use “%1”.").arg(label(SessionEvent::Reopen));
    } else if (field.window == Window::ByEvent) {
        instead = QCoreApplication::translate("Findings", "Only a step of the case sets it.");
    }
    return machine::closedFieldText(fieldLabel(field.label), label(state), instead);
}

QDate SessionMachine::earliest(const SessionCase& current)
{
    return current.steps.size() > 1 ? current.steps.back().effectiveOn : QDate();
}

QDate SessionMachine::profileDay(const SessionInquiry& inquiry)
{
    const Session& session = inquiry.after;
    const bool isOpened = inquiry.event == SessionEvent::Open || standing(session.state) >= standing(SessionState::InProgress);
    if (isOpened && session.actualStart)
        return session.actualStart->date();
    return session.plannedStart ? session.plannedStart->date() : QDate();
}

int SessionMachine::standing(SessionState state)
{
    switch (state) {
    case SessionState::Planned:
        return 0;
    case SessionState::Preparing:
    case SessionState::Postponed:
        return 1;
    case SessionState::Announced:
        return 2;
    case SessionState::InProgress:
        return 3;
    case SessionState::Concluded:
        return 4;
    case SessionState::Minuted:
        return 5;
    case SessionState::Reported:
        return 6;
    case SessionState::Closed:
    case SessionState::Cancelled:
        return 7;
    }
    Q_UNREACHABLE();
}

namespace {

/// The hours of the session as it was held, where they are told anew, lie not in the future.
void judgeTold(const Session& was, const Session& is, const Circumstances& circumstances, std::vector<Finding>& findings)
{
    const Profile& profile = machine::profileOn(circumstances.profiles, circumstances.today);
    const auto judge = [&](const std::optional<QDateTime>& before, const std::optional<QDateTime>& now, const char* key) {
        if (!now || before == now)
            return;
        const QString text = machine::toldInFutureText(machine::labelOfKey<Session>(key), now->date(), circumstances.today);
        if (!text.isEmpty())
            findings.push_back(machine::findingOf(profile, QStringLiteral("future"), {}, text, QLatin1String(key)));
    };
    judge(was.actualStart, is.actualStart, "actualStart");
    judge(was.actualEnd, is.actualEnd, "actualEnd");
}

} // namespace

void SessionMachine::judgeMove(const SessionCase& current, SessionCase& changed, const QMap<QString, QString>&,
                               const Circumstances& circumstances, std::vector<Finding>& findings)
{
    judgeTold(current.session, changed.session, circumstances, findings);
}

const std::vector<SessionGuard>* SessionMachine::creatingGuards(SessionEvent event)
{
    // A session may be planned for a day that no profile covers yet; it cannot be prepared before one does.
    static const std::vector<SessionGuard> guards = {
        {"no-profile", session_guards::noProfile, {Strength::Advice, true}}};
    return event == SessionEvent::Plan ? &guards : nullptr;
}

SessionVerdict judge(const SessionCase& current, SessionEvent event, const Act& act, const Circumstances& circumstances)
{
    return machine::judge<SessionMachine>(current, event, act, circumstances);
}

SessionVerdict judgeNew(const Session& draft, const Act& act, const Circumstances& circumstances)
{
    SessionCase value;
    value.session = draft;
    SessionVerdict verdict =
        machine::judgeNew<SessionMachine>(value, SessionEvent::Plan, SessionState::Planned, act, circumstances,
                                          *SessionMachine::creatingGuards(SessionEvent::Plan));
    if (!draft.plannedStart) {
        // Its code carries the year of the planned start.
        for (Finding& finding : verdict.findings) {
            if (finding.rule == QLatin1String("no-profile"))
                finding.strength = Strength::Required;
        }
        verdict.next.reset();
    }
    judgeTold(Session{}, draft, circumstances, verdict.findings);
    if (anyBlocks(verdict.findings))
        verdict.next.reset();
    return verdict;
}

SessionVerdict judgeChange(const SessionCase& current, const QMap<QString, QString>& changes,
                           const Circumstances& circumstances)
{
    return machine::judgeChange<SessionMachine>(current, current, changes, circumstances);
}

std::vector<SessionEvent> eventsFrom(SessionState state)
{
    return machine::eventsFrom<SessionMachine>(state);
}

std::vector<EventKey> keysOf(SessionEvent event)
{
    return SessionMachine::keys(event);
}

std::vector<TableRow> sessionTable()
{
    return machine::exportTable<SessionMachine>(QStringLiteral("(new)"), SessionEvent::Plan,
                                                 SessionState::Planned);
}

bool mayChange(SessionState state, Window window)
{
    const int standing = SessionMachine::standing(state);
    if (state == SessionState::Cancelled)
        return false;
    switch (window) {
    case Window::Planning:
        return standing <= SessionMachine::standing(SessionState::Preparing);
    case Window::Team:
        return standing <= SessionMachine::standing(SessionState::Announced);
    case Window::Running:
        return standing <= SessionMachine::standing(SessionState::Concluded);
    case Window::Review:
        return standing <= SessionMachine::standing(SessionState::Reported);
    case Window::Content:
    case Window::Handling:
    case Window::Placement:
    case Window::Drafting:
    case Window::ByEvent:
        break;
    }
    return false;
}

} // namespace doithoai
