#include "app/list_request.h"
#include "domain/privacy.h"
#include "casefile/case_lists.h"
#include "casefile/case_past.h"
#include "services/silence.h"
#include "workflow/petition_workflow.h"

namespace doithoai::cli {

namespace {

/// The filter that the file itself can answer. As at an earlier day only the words are looked for in the file: everything
/// else is judged after rewinding.
ListFilter filterOf(const ListRequest& request, const QString& stableState)
{
    ListFilter filter;
    filter.search = request.search;
    filter.asOf = request.asOf;
    if (request.isPast())
        return filter;
    filter.state = stableState;
    filter.unit = request.unit.text;
    if (request.isWarnedOnly)
        filter.lateness = QStringLiteral("warned");
    if (request.silentDays)
        filter.lateness = silentFilter(silentSince(request.office, request.asOf, *request.silentDays));
    if (request.period) {
        filter.from = request.period->from();
        filter.to = request.period->to();
    }
    return filter;
}

template <class State>
QString stable(const std::optional<State>& state)
{
    return state ? nameOf(*state) : QString();
}

template <class State>
Cell stateCell(State state)
{
    return Cell(nameOf(state), shortLabel(state));
}

template <class Tag>
QStringList texts(const QList<Code<Tag>>& codes)
{
    QStringList result;
    for (const auto& code : codes)
        result.append(code.text);
    return result;
}

/// What the filters of a list ask of a case, as it stood on an earlier day (casefile/list_conditions.cpp asks it of the
/// present one).
struct Asked {
    bool isOfUnit = false;
    std::optional<QDate> day; ///< of which a period is asked
    bool isAwaited = false;   ///< a session whose day has not come is not silent
    std::optional<QDate> due;
    QDate dueSetOn;
};

Asked askedOf(const ListRequest& request, const Session& s, const Past&)
{
    const auto planned = s.plannedStart ? std::optional(s.plannedStart->date()) : std::nullopt;
    const bool wasHeld = wasConcluded(s.state) && s.actualStart;
    return {request.wantsUnit(s.organiser), wasHeld ? std::optional(s.actualStart->date()) : planned,
            !s.actualStart && planned && *planned >= request.asOf, {}, {}};
}

Asked askedOf(const ListRequest& request, const Petition& p, const Past& past)
{
    const bool isPromise = p.state == PetitionState::Answered;
    Asked asked{request.wantsUnit(p.unit), p.receivedOn, false, isPromise ? p.promiseDue : p.dueOn, p.receivedOn.value_or(QDate())};
    for (auto it = past.toldOn.constBegin(); it != past.toldOn.constEnd(); ++it) {
        const bool isDue = isPromise ? it.key() == QLatin1String("promiseDue")
                                     : it.key() == QLatin1String("dueOn") || it.key().endsWith(QLatin1String(".dueIn"));
        if (isDue && (!asked.dueSetOn.isValid() || it.value() > asked.dueSetOn))
            asked.dueSetOn = it.value();
    }
    return asked;
}

Asked askedOf(const ListRequest& request, const Escalation& e, const Past& past)
{
    return {request.unit.isEmpty() || e.to.contains(request.unit), past.firstOn, false, {}, {}};
}

/// Three quarters of the time from setting the deadline to its day have gone by, and the day has not.
bool isWarned(const Asked& asked, Lateness lateness, QDate on)
{
    if ((lateness != Lateness::DueToday && lateness != Lateness::DueLater) || !asked.due || !asked.dueSetOn.isValid())
        return false;
    return 4 * asked.dueSetOn.daysTo(on) >= 3 * asked.dueSetOn.daysTo(*asked.due);
}

Lateness latenessOn(const Session&, QDate)
{
    return Lateness::NoDeadline;
}

Lateness latenessOn(const Petition& petition, QDate on)
{
    return doithoai::latenessOf(petition, on);
}

Lateness latenessOn(const Escalation& escalation, QDate on)
{
    return latenessOf(escalation, on);
}

/// True when the case is to be shown: it was there on the day, and as the filters ask.
template <class Case, class State>
Result<bool> stood(const ListRequest& request, Case& value, const std::optional<State>& state)
{
    if (!request.isPast())
        return !state || value.state == *state;
    const auto past = rewind(request.office.file(), value, request.asOf);
    if (!past)
        return tl::unexpected(past.error());
    if (!past->isThere || (state && value.state != *state))
        return false;
    const Asked asked = askedOf(request, value, *past);
    if (!asked.isOfUnit || !request.wantsDay(asked.day))
        return false;
    if (request.isWarnedOnly && !isWarned(asked, latenessOn(value, request.asOf), request.asOf))
        return false;
    if (!request.silentDays)
        return true;
    return !isFinal(value.state) && !asked.isAwaited
        && past->lastOn <= silentSince(request.office, request.asOf, *request.silentDays);
}

/// How many petitions stood in each session on an earlier day, and how many of them were open.
struct Counted {
    int petitions = 0;
    int open = 0;
};

Result<QHash<SessionCode, Counted>> countPetitions(const ListRequest& request)
{
    QHash<SessionCode, Counted> counted;
    auto rows = listPetitions(request.office.file(), {});
    if (!rows)
        return tl::unexpected(rows.error());
    for (PetitionRow& row : *rows) {
        Petition& p = row.petition;
        const auto past = rewind(request.office.file(), p, request.asOf);
        if (!past)
            return tl::unexpected(past.error());
        if (!past->isThere || p.session.isEmpty())
            continue;
        Counted& of = counted[p.session];
        ++of.petitions;
        of.open += !isFinal(p.state);
    }
    return counted;
}

/// A session lies overdue when its planned day has passed and it was neither held nor put off.
bool isOverdue(const Session& session, QDate on)
{
    switch (session.state) {
    case SessionState::Planned:
    case SessionState::Preparing:
    case SessionState::Announced:
        return session.plannedStart && session.plannedStart->date() < on;
    case SessionState::InProgress:
    case SessionState::Concluded:
    case SessionState::Minuted:
    case SessionState::Reported:
    case SessionState::Closed:
    case SessionState::Postponed:
    case SessionState::Cancelled:
        break;
    }
    return false;
}

} // namespace

Cell latenessCell(Lateness lateness)
{
    const auto words = [&]() -> QString {
        switch (lateness) {
        case Lateness::Overdue:
            return QCoreApplication::translate("CommandLine", "overdue");
        case Lateness::DueToday:
            return QCoreApplication::translate("CommandLine", "due today");
        case Lateness::DueLater:
            return QCoreApplication::translate("CommandLine", "due later");
        case Lateness::NoDeadline:
            return QCoreApplication::translate("CommandLine", "no deadline");
        case Lateness::Resting:
            return QCoreApplication::translate("CommandLine", "resting");
        case Lateness::Final:
            break;
        }
        return QCoreApplication::translate("CommandLine", "ended");
    };
    return Cell(nameOf(lateness), words());
}

Lateness latenessOf(const Escalation& escalation, QDate on)
{
    switch (escalation.state) {
    case EscalationState::Drafting:
    case EscalationState::Ready:
    case EscalationState::Submitted:
    case EscalationState::Acknowledged:
        return doithoai::latenessOf(escalation.expectedOn, on);
    case EscalationState::Answered:
    case EscalationState::Informed:
        return Lateness::Resting;
    case EscalationState::Closed:
    case EscalationState::Dropped:
        break;
    }
    return Lateness::Final;
}

Result<ListTable> sessionTable(const ListRequest& request)
{
    ListTable table{{{"code", QT_TRANSLATE_NOOP("CommandLine", "Code")},
                     {"state", QT_TRANSLATE_NOOP("CommandLine", "State")},
                     {"topic", QT_TRANSLATE_NOOP("CommandLine", "Topic")},
                     {"organiser", QT_TRANSLATE_NOOP("CommandLine", "Organiser")},
                     {"chair", QT_TRANSLATE_NOOP("CommandLine", "Chair")},
                     {"plannedStart", QT_TRANSLATE_NOOP("CommandLine", "Planned start")},
                     {"actualStart", QT_TRANSLATE_NOOP("CommandLine", "Actual start")},
                     {"announcedOn", QT_TRANSLATE_NOOP("CommandLine", "Announced on")},
                     {"petitions", QT_TRANSLATE_NOOP("CommandLine", "Petitions")},
                     {"open", QT_TRANSLATE_NOOP("CommandLine", "Open")}},
                    {}};
    const auto state = stateOf<SessionState>(request.state);
    if (!state)
        return tl::unexpected(state.error());
    auto rows = listSessions(request.office.file(), filterOf(request, stable(*state)));
    if (!rows)
        return tl::unexpected(rows.error());
    QHash<SessionCode, Counted> counted;
    if (request.isPast()) {
        auto then = countPetitions(request);
        if (!then)
            return tl::unexpected(then.error());
        counted = std::move(*then);
    }
    const Directory& directory = request.office.directory();
    for (SessionRow& row : *rows) {
        Session& s = row.session;
        if (request.isPast()) {
            const Counted then = counted.value(s.code);
            row.petitions = then.petitions;
            row.open = then.open;
        }
        const auto isShown = stood(request, s, *state);
        if (!isShown)
            return tl::unexpected(isShown.error());
        if (!*isShown || (request.isOverdueOnly && !isOverdue(s, request.asOf)))
            continue;
        table.rows.push_back({s.code.text, stateCell(s.state), s.topic,
                              Cell(s.organiser.text, directory.unitName(s.organiser)),
                              Cell(s.chair.text, directory.postName(s.chair)), momentCell(s.plannedStart),
                              momentCell(s.actualStart), dayCell(s.announcedOn), row.petitions, row.open});
    }
    return table;
}

Result<ListTable> petitionTable(const ListRequest& request)
{
    ListTable table{{{"code", QT_TRANSLATE_NOOP("CommandLine", "Code")},
                     {"state", QT_TRANSLATE_NOOP("CommandLine", "State")},
                     {"session", QT_TRANSLATE_NOOP("CommandLine", "Session")},
                     {"receivedOn", QT_TRANSLATE_NOOP("CommandLine", "Received on")},
                     {"petitioner", QT_TRANSLATE_NOOP("CommandLine", "Petitioner")},
                     {"content", QT_TRANSLATE_NOOP("CommandLine", "Content")},
                     {"sector", QT_TRANSLATE_NOOP("CommandLine", "Sector")},
                     {"urgency", QT_TRANSLATE_NOOP("CommandLine", "Urgency")},
                     {"unit", QT_TRANSLATE_NOOP("CommandLine", "Unit in charge")},
                     {"dueOn", QT_TRANSLATE_NOOP("CommandLine", "Due on")},
                     {"lateness", QT_TRANSLATE_NOOP("CommandLine", "Deadline")}},
                    {}};
    const auto state = stateOf<PetitionState>(request.state);
    if (!state)
        return tl::unexpected(state.error());
    auto rows = listPetitions(request.office.file(), filterOf(request, stable(*state)));
    if (!rows)
        return tl::unexpected(rows.error());
    for (PetitionRow& row : *rows) {
        Petition& p = row.petition;
        const auto isShown = stood(request, p, *state);
        if (!isShown)
            return tl::unexpected(isShown.error());
        const Lateness lateness = doithoai::latenessOf(p, request.asOf);
        if (!*isShown || !request.wantsLateness(lateness))
            continue;
        if (request.hasInitials)
            p = withInitials(std::move(p));
        table.rows.push_back({p.code.text, stateCell(p.state), p.session.text, dayCell(p.receivedOn),
                              p.petitioner, p.content,
                              Cell(p.sector, request.vocabulary.label(QStringLiteral("sector"), p.sector)),
                              Cell(p.urgency, request.vocabulary.label(QStringLiteral("urgency"), p.urgency)),
                              Cell(p.unit.text, request.office.directory().unitName(p.unit)), dayCell(p.dueOn),
                              latenessCell(lateness)});
    }
    return table;
}

Result<ListTable> escalationTable(const ListRequest& request)
{
    ListTable table{{{"code", QT_TRANSLATE_NOOP("CommandLine", "Code")},
                     {"state", QT_TRANSLATE_NOOP("CommandLine", "State")},
                     {"session", QT_TRANSLATE_NOOP("CommandLine", "Session")},
                     {"to", QT_TRANSLATE_NOOP("CommandLine", "To")},
                     {"petitions", QT_TRANSLATE_NOOP("CommandLine", "Petitions")},
                     {"submittedOn", QT_TRANSLATE_NOOP("CommandLine", "Submitted on")},
                     {"expectedOn", QT_TRANSLATE_NOOP("CommandLine", "Expected on")},
                     {"lateness", QT_TRANSLATE_NOOP("CommandLine", "Deadline")}},
                    {}};
    const auto state = stateOf<EscalationState>(request.state);
    if (!state)
        return tl::unexpected(state.error());
    auto rows = listEscalations(request.office.file(), filterOf(request, stable(*state)));
    if (!rows)
        return tl::unexpected(rows.error());
    for (EscalationRow& row : *rows) {
        Escalation& e = row.escalation;
        const auto isShown = stood(request, e, *state);
        if (!isShown)
            return tl::unexpected(isShown.error());
        const Lateness lateness = latenessOf(e, request.asOf);
        if (!*isShown || !request.wantsLateness(lateness))
            continue;
        table.rows.push_back({e.code.text, stateCell(e.state), e.session.text, codesCell(texts(e.to)),
                              codesCell(texts(e.petitions)), dayCell(e.submittedOn), dayCell(e.expectedOn),
                              latenessCell(lateness)});
    }
    return table;
}

} // namespace doithoai::cli
