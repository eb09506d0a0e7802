#pragma once

#include "casefile/case_file.h"
#include "reports/behind.h"
#include "reports/figures.h"

namespace doithoai {

/// The report of a period as at `asOf` (steps effective by the earlier of the period's end and asOf, recorded by asOf).
/// `organiser`: of what that unit reports (reportedBodies) alone, a sheet of its own; empty: of all. `behind` takes the
/// cases of each number of the period itself.
Result<PeriodReport> makePeriodReport(CaseFile& file, const Period& period, QDate asOf, const UnitCode& organiser = {},
                                      Behind* behind = nullptr);

/// The duty board of a year: posts with a quota, from 1 January to `until` (Đ.11).
Result<std::vector<DutyRow>> dutyBoard(CaseFile& file, int year, QDate until, QDate asOf);

/// The period of that name with the cut-off days of the office's settings.
Result<Period> periodOf(CaseFile& file, const QString& name);

} // namespace doithoai
