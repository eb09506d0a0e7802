#include "app/list_request.h"
#include "casefile/case_lists.h"
#include "casefile/case_past.h"
#include "domain/privacy.h"
#include "reports/period_report.h"
#include "services/name_viewing.h"
#include "services/unit_reports.h"
#include "workflow/petition_workflow.h"
#include "workflow/unit_report_workflow.h"

#include <QSet>
#include <algorithm>

namespace doithoai::cli {

namespace {

/// The day on which a report was in at every recipient that has it: the later one.
std::optional<QDate> receivedOn(const UnitReport& report)
{
    if (report.receivedByTUVP && report.receivedByBDV)
        return std::max(*report.receivedByTUVP, *report.receivedByBDV);
    return report.receivedByTUVP ? report.receivedByTUVP : report.receivedByBDV;
}

/// Puts a case back to the day that is asked about. False when it was not there yet.
template <class Case>
Result<bool> stood(const ListRequest& request, Case& value)
{
    if (!request.isPast())
        return true;
    const auto past = rewind(request.office.file(), value, request.asOf);
    if (!past)
        return tl::unexpected(past.error());
    return past->isThere;
}

/// The reports that units owe for a period: stored ones as they stand, the others as they are expected.
Result<std::vector<UnitReport>> reportsOf(const ListRequest& request, const Period& period)
{
    std::vector<UnitReport> result;
    const Circumstances circumstances = request.office.circumstances(request.call.actor.today);
    for (const Unit& unit : request.office.directory().units()) {
        const auto expected = expectedReport(unit, period, circumstances);
        if (!expected)
            continue;
        const auto stored = request.office.unitReport(expected->code);
        if (!stored)
            return tl::unexpected(stored.error());
        result.push_back(stored->report);
        UnitReport& report = result.back();
        if (stored->steps.empty())
            continue;
        const auto was = stood(request, report);
        if (!was)
            return tl::unexpected(was.error());
        if (!*was)
            report = *expected;
    }
    return result;
}

/// The period that is asked for; without one the half-year and the year that the day lies in.
Result<std::vector<Period>> periodsOf(const ListRequest& request)
{
    if (request.period)
        return std::vector<Period>{*request.period};
    std::vector<Period> result;
    for (const char* shape : {"%1-H1", "%1"}) {
        auto period = periodOf(request.office.file(), QString::fromLatin1(shape).arg(request.asOf.year()));
        if (!period)
            return tl::unexpected(period.error());
        result.push_back(*period);
    }
    return result;
}

/// Lateness ends when a report is in; whether it came late stays to be seen, at both of its recipients.
Cell standingCell(ReportStanding standing)
{
    const auto words = [&] {
        switch (standing) {
        case ReportStanding::OnTime:
            return QCoreApplication::translate("CommandLine", "on time");
        case ReportStanding::Late:
            return QCoreApplication::translate("CommandLine", "late");
        case ReportStanding::Awaited:
            return QCoreApplication::translate("CommandLine", "awaited");
        case ReportStanding::Missing:
            break;
        }
        return QCoreApplication::translate("CommandLine", "missing");
    };
    return Cell(nameOf(standing), words());
}

/// Collects tasks, in the order of their days.
class Tasks {
public:
    explicit Tasks(const ListRequest& request) : m_request(request) {}

    void add(const QString& what, const QString& code, const QString& owner, const std::optional<QDate>& due)
    {
        const Lateness lateness = doithoai::latenessOf(due, m_request.asOf);
        const auto unit = m_request.office.directory().findUnit(owner);
        if (!m_request.wantsLateness(lateness) || !m_request.wantsDay(due)
            || !(m_request.unit.isEmpty() || unit == m_request.unit))
            return;
        m_rows.push_back({due.value_or(QDate(9999, 12, 31)),
                          {what, code, Cell(owner, m_request.office.directory().unitName(UnitCode{owner})), dayCell(due),
                           latenessCell(lateness)}});
    }

    void move(ListTable& table)
    {
        std::ranges::stable_sort(m_rows, {}, &Row::due);
        for (Row& row : m_rows)
            table.rows.push_back(std::move(row.cells));
    }

private:
    struct Row {
        QDate due;
        std::vector<Cell> cells;
    };
    const ListRequest& m_request;
    std::vector<Row> m_rows;
};

bool isBeforeSpoken(PetitionState state)
{
    switch (state) {
    case PetitionState::Received:
    case PetitionState::Classified:
    case PetitionState::Assigned:
        return true;
    case PetitionState::Drafted:
    case PetitionState::Agreed:
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

void addTasksOf(const Petition& p, QDate on, Tasks& tasks)
{
    if (isBeforeSpoken(p.state) && p.prepareDueOn) {
        tasks.add(QCoreApplication::translate("CommandLine", "Draft the reply"), p.code.text, p.unit.text, p.prepareDueOn);
    }
    const Lateness lateness = doithoai::latenessOf(p, on);
    if (lateness == Lateness::Resting || lateness == Lateness::Final)
        return;
    if (p.state == PetitionState::Answered) {
        tasks.add(QCoreApplication::translate("CommandLine", "Keep the promise: %1").arg(p.promise), p.code.text,
                  p.promiseOwner, p.promiseDue);
    } else {
        tasks.add(QCoreApplication::translate("CommandLine", "Answer the petition"), p.code.text, p.unit.text, p.dueOn);
    }
}

/// The task of each petition. What was promised in one that was merged since is kept under the leading one (Đ.9.2).
Result<void> addPetitionTasks(const ListRequest& request, Tasks& tasks)
{
    auto petitions = listPetitions(request.office.file(), {});
    if (!petitions)
        return tl::unexpected(petitions.error());
    QSet<QString> open;
    std::vector<Petition> followers;
    for (PetitionRow& row : *petitions) {
        Petition& p = row.petition;
        const auto was = stood(request, p);
        if (!was)
            return tl::unexpected(was.error());
        if (!*was)
            continue;
        if (!isFinal(p.state))
            open.insert(p.code.text);
        const bool isFollower = p.state == PetitionState::Merged && p.promiseDue;
        if (p.state != PetitionState::Answered && !isFollower) {
            addTasksOf(p, request.asOf, tasks);
            continue;
        }
        // What was promised is one of its long texts.
        auto whole = request.office.petition(p.code);
        if (!whole)
            return tl::unexpected(whole.error());
        if (const auto then = stood(request, whole->petition); !then)
            return tl::unexpected(then.error());
        whole->petition = asListed(request.office, std::move(whole->petition));
        if (isFollower)
            followers.push_back(std::move(whole->petition));
        else
            addTasksOf(whole->petition, request.asOf, tasks);
    }
    for (const Petition& p : followers) {
        if (open.contains(p.leading.text))
            tasks.add(QCoreApplication::translate("CommandLine", "Keep the promise made in %1, merged into this one: %2").arg(p.code.text, p.promise),
                      p.leading.text, p.promiseOwner, p.promiseDue);
    }
    return {};
}

/// The tasks of a session, a line each: those of its coming phase (Đ.8.2).
void addTasksOf(const Session& s, Tasks& tasks)
{
    const auto addLines = [&](const QString& lines, const std::optional<QDate>& due) {
        for (const QString& line : lines.split(u'\n', Qt::SkipEmptyParts))
            tasks.add(line.trimmed(), s.code.text, s.organiser.text, due);
    };
    const auto day = s.plannedStart ? std::optional(s.plannedStart->date()) : std::nullopt;
    switch (s.state) {
    case SessionState::Planned:
    case SessionState::Preparing:
    case SessionState::Announced:
        addLines(s.tasksPrepare, day);
        addLines(s.tasksHold, day);
        return;
    case SessionState::InProgress:
        addLines(s.tasksHold, day);
        return;
    case SessionState::Concluded:
    case SessionState::Minuted:
    case SessionState::Reported:
        addLines(s.tasksFollowUp, std::nullopt);
        return;
    case SessionState::Closed:
    case SessionState::Postponed:
    case SessionState::Cancelled:
        return;
    }
}

} // namespace

Lateness latenessOf(const UnitReport& report, QDate on)
{
    return report.state == UnitReportState::Expected ? doithoai::latenessOf(report.dueOn, on) : Lateness::Final;
}

Result<ListTable> unitReportTable(const ListRequest& request)
{
    ListTable table{{{"code", QT_TRANSLATE_NOOP("CommandLine", "Code")},
                     {"state", QT_TRANSLATE_NOOP("CommandLine", "State")},
                     {"unit", QT_TRANSLATE_NOOP("CommandLine", "Unit")},
                     {"period", QT_TRANSLATE_NOOP("CommandLine", "Period")},
                     {"dueOn", QT_TRANSLATE_NOOP("CommandLine", "Report due on")},
                     {"receivedOn", QT_TRANSLATE_NOOP("CommandLine", "Report received on")},
                     {"lateness", QT_TRANSLATE_NOOP("CommandLine", "Deadline")},
                     {"standing", QT_TRANSLATE_NOOP("CommandLine", "Came")},
                     {"receivedByTUVP", QT_TRANSLATE_NOOP("CommandLine", "At Văn phòng Thành ủy on")},
                     {"receivedByBDV", QT_TRANSLATE_NOOP("CommandLine", "At Ban Dân vận on")}},
                    {}};
    const auto state = stateOf<UnitReportState>(request.state);
    if (!state)
        return tl::unexpected(state.error());
    const auto periods = periodsOf(request);
    if (!periods)
        return tl::unexpected(periods.error());
    for (const Period& period : *periods) {
        const auto reports = reportsOf(request, period);
        if (!reports)
            return tl::unexpected(reports.error());
        for (const UnitReport& r : *reports) {
            const Lateness lateness = latenessOf(r, request.asOf);
            if (!request.wantsUnit(r.unit) || !request.wantsLateness(lateness) || (*state && r.state != **state))
                continue;
            table.rows.push_back({r.code.text, Cell(nameOf(r.state), shortLabel(r.state)),
                                  Cell(r.unit.text, request.office.directory().unitName(r.unit)), r.period, dayCell(r.dueOn),
                                  dayCell(receivedOn(r)), latenessCell(lateness), standingCell(standingOf(r, request.asOf)),
                                  dayCell(r.receivedByTUVP), dayCell(r.receivedByBDV)});
        }
    }
    return table;
}

Result<ListTable> taskTable(const ListRequest& request)
{
    ListTable table{{{"what", QT_TRANSLATE_NOOP("CommandLine", "Task")},
                     {"case", QT_TRANSLATE_NOOP("CommandLine", "Case")},
                     {"owner", QT_TRANSLATE_NOOP("CommandLine", "Owner")},
                     {"dueOn", QT_TRANSLATE_NOOP("CommandLine", "To be done by")},
                     {"lateness", QT_TRANSLATE_NOOP("CommandLine", "Deadline")}},
                    {}};
    CaseFile& file = request.office.file();
    Tasks tasks(request);
    auto sessions = listSessions(file, {});
    if (!sessions)
        return tl::unexpected(sessions.error());
    for (const SessionRow& row : *sessions) {
        // A list has a session without its long texts.
        auto whole = request.office.session(row.session.code);
        if (!whole)
            return tl::unexpected(whole.error());
        const auto was = stood(request, whole->session);
        if (!was)
            return tl::unexpected(was.error());
        if (*was)
            addTasksOf(whole->session, tasks);
    }
    if (const auto added = addPetitionTasks(request, tasks); !added)
        return tl::unexpected(added.error());
    auto escalations = listEscalations(file, {});
    if (!escalations)
        return tl::unexpected(escalations.error());
    for (EscalationRow& row : *escalations) {
        Escalation& e = row.escalation;
        const auto was = stood(request, e);
        if (!was)
            return tl::unexpected(was.error());
        const Lateness lateness = latenessOf(e, request.asOf);
        if (*was && lateness != Lateness::Resting && lateness != Lateness::Final) {
            tasks.add(QCoreApplication::translate("CommandLine", "Await the superior's opinion"), e.code.text,
                      e.to.isEmpty() ? QString() : e.to.front().text, e.expectedOn);
        }
    }
    const auto periods = periodsOf(request);
    if (!periods)
        return tl::unexpected(periods.error());
    for (const Period& period : *periods) {
        const auto reports = reportsOf(request, period);
        if (!reports)
            return tl::unexpected(reports.error());
        for (const UnitReport& r : *reports) {
            if (r.state == UnitReportState::Expected)
                tasks.add(QCoreApplication::translate("CommandLine", "Report of the unit for %1").arg(r.period), r.code.text,
                          r.unit.text, r.dueOn);
        }
    }
    tasks.move(table);
    return table;
}

Result<ListTable> dutyTable(const ListRequest& request)
{
    ListTable table{{{"post", QT_TRANSLATE_NOOP("CommandLine", "Post")},
                     {"unit", QT_TRANSLATE_NOOP("CommandLine", "Unit")},
                     {"required", QT_TRANSLATE_NOOP("CommandLine", "Required")},
                     {"held", QT_TRANSLATE_NOOP("CommandLine", "Held")},
                     {"byHead", QT_TRANSLATE_NOOP("CommandLine", "By the head")},
                     {"byDeputy", QT_TRANSLATE_NOOP("CommandLine", "By a deputy")},
                     {"missing", QT_TRANSLATE_NOOP("CommandLine", "Missing")}},
                    {}};
    const int year = request.period ? request.period->year() : request.asOf.year();
    const QDate until = request.period ? request.period->to() : QDate(year, 12, 31);
    // Within the year nobody is in default (Đ.11).
    if (request.asOf < QDate(year, 12, 31))
        table.headings.back().label = QT_TRANSLATE_NOOP("CommandLine", "Still to be held by 31 December");
    const auto rows = dutyBoard(request.office.file(), year, until, request.asOf);
    if (!rows)
        return tl::unexpected(rows.error());
    const Directory& directory = request.office.directory();
    for (const DutyRow& row : *rows) {
        if (!request.wantsUnit(UnitCode{row.unit}))
            continue;
        table.rows.push_back({Cell(row.post, directory.postName(PostCode{row.post})),
                              Cell(row.unit, directory.unitName(UnitCode{row.unit})), row.required, row.held, row.byHead,
                              row.byDeputy, row.missing});
    }
    return table;
}

} // namespace doithoai::cli
