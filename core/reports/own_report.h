#pragma once

#include "domain/unit_report.h"
#include "reports/figures.h"

namespace doithoai {

/// What a body reports of itself for a period (Đ.13), counted from its own file: the figures of the form, without the
/// days of receipt. All are numbers: a body that counts has no blanks.
UnitReport ownUnitReport(const PeriodFigures& figures, const UnitCode& unit);

} // namespace doithoai
