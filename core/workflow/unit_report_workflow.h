#pragma once

#include "domain/period.h"
#include "workflow/judgement.h"

namespace doithoai {

/// Judges an event on a unit's report (báo cáo định kỳ của đơn vị).
UnitReportVerdict judge(const UnitReportCase& current, UnitReportEvent event, const Act& act,
                        const Circumstances& circumstances);

/// The report that a unit owes for a period, computed from the profile in force at the period's end: not yet stored.
/// Nothing when it owes none (a second half alone, a unit that does not report, one that did not exist).
std::optional<UnitReport> expectedReport(const Unit& unit, const Period& period, const Circumstances& circumstances);

std::vector<UnitReportEvent> eventsFrom(UnitReportState state);
std::vector<EventKey> keysOf(UnitReportEvent event);
std::vector<TableRow> unitReportTable();

} // namespace doithoai
