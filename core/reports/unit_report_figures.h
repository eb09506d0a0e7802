#pragma once

#include "reports/session_figures.h"

namespace doithoai {

/// Which units owed a report of the period, and whose came in time, late or not (Đ.13). In the order of the directory.
/// Nothing is expected for a second half alone, nor where no regulation is in force at the period's end. The later of both days of receipt counts; a report that one of the two
/// recipients does not have, or that was sent back, is missing.
///
/// A report belongs to its period by name, and comes when the period is over: it is looked at as at `span.asOf`,
/// not as at the period's end.
struct UnitReportStanding {
    ReportFigures reports;
    int in = 0; ///< units whose figures are in, at either recipient
};
UnitReportStanding unitReportFigures(const Chosen<UnitReport>& reports, const Period& period,
                                     const Span& span, const FigureWorld& world, Behind* behind = nullptr);

} // namespace doithoai
