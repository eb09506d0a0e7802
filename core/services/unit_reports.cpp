#include "services/unit_reports.h"

#include "casefile/due_queries.h"
#include "services/settings.h"
#include "workflow/unit_report_workflow.h"

namespace doithoai {

namespace {

/// A nil return says 0 for sessions and petitions, or nothing but a note; a figure above 0 is none. Blank alone says nothing.
bool isNilReturn(const UnitReport& report)
{
    if (report.state == UnitReportState::Expected)
        return false;
    bool hasFigure = false;
    for (const std::optional<int>& figure : {report.sessions, report.lateNotices, report.people, report.received, report.resolved,
                                             report.explained, report.accepted, report.transferred, report.declined,
                                             report.outOfScope, report.escalated, report.openInTime, report.openOverdue}) {
        if (figure.value_or(0) != 0)
            return false;
        hasFigure = hasFigure || figure;
    }
    return hasFigure ? report.sessions && report.received : !report.note.isEmpty();
}

} // namespace

ReportStanding standingOf(const UnitReport& report, QDate on)
{
    const bool isIn = report.state != UnitReportState::Expected && report.receivedByTUVP && report.receivedByBDV;
    if (!isIn)
        return report.dueOn && *report.dueOn < on ? ReportStanding::Missing : ReportStanding::Awaited;
    const QDate complete = std::max(*report.receivedByTUVP, *report.receivedByBDV);
    return report.dueOn && complete > *report.dueOn ? ReportStanding::Late : ReportStanding::OnTime;
}

Period periodWithCutOffs(const Office& office, const Period& period)
{
    Period own = period;
    own.setCutOff(cutOffDay(office.settings(), QStringLiteral("cutoff.h1")).value_or(QDate(2023, 6, 30)),
                  cutOffDay(office.settings(), QStringLiteral("cutoff.h2")).value_or(QDate(2023, 12, 31)));
    return own;
}

Result<std::vector<UnitReportRow>> unitReportRows(Office& office, const Period& period, QDate on)
{
    const Period own = periodWithCutOffs(office, period);
    const auto stored = storedUnitReports(office.file(), own.name());
    if (!stored)
        return tl::unexpected(stored.error());
    std::vector<UnitReportRow> rows;
    for (const Unit& unit : office.directory().units()) {
        const auto known = std::ranges::find(*stored, unit.code, &UnitReport::unit);
        std::optional<UnitReport> report = expectedReport(unit, own, office.circumstances(on));
        if (known != stored->end())
            report = *known;
        if (!report)
            continue;
        UnitReportRow row{*report, unit.name, standingOf(*report, on), isNilReturn(*report)};
        rows.push_back(std::move(row));
    }
    return rows;
}

std::optional<Period> chasedPeriod(const Office& office, QDate on)
{
    for (const Period& period : {Period(on.year(), Period::Part::Year), Period(on.year(), Period::Part::FirstHalf),
                                 Period(on.year() - 1, Period::Part::Year)}) {
        const Profile* profile = office.profiles().inForceOn(periodWithCutOffs(office, period).to());
        if (profile == nullptr)
            continue;
        const int month = period.part() == Period::Part::Year ? profile->yearReportMonth : profile->halfYearReportMonth;
        if (on >= QDate(period.year(), month, 1))
            return period;
    }
    return std::nullopt;
}

} // namespace doithoai
