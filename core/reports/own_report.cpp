#include "reports/own_report.h"

namespace doithoai {

UnitReport ownUnitReport(const PeriodFigures& figures, const UnitCode& unit)
{
    const PetitionFigures& petitions = figures.petitions;
    const PetitionFigures::Open& open = petitions.openAtEnd;
    UnitReport report;
    report.unit = unit;
    report.period = figures.period;
    report.sessions = figures.sessions.held;
    report.lateNotices = figures.notice.late + figures.notice.none;
    report.people = figures.sessions.attendance;
    report.received = petitions.received;
    report.resolved = petitions.closed.resolved;
    report.explained = petitions.outcomes.explained;
    report.accepted = petitions.outcomes.accepted;
    report.transferred = petitions.transferred;
    report.declined = petitions.outcomes.declined;
    report.outOfScope = petitions.closed.outOfScope;
    report.escalated = petitions.escalated;
    report.openOverdue = open.overdue;
    report.openInTime = open.sum() - open.overdue;
    return report;
}

} // namespace doithoai
