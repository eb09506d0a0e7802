#pragma once

#include "domain/unit_report.h"
#include "reports/figures.h"
#include "reports/session_figures.h"

#include <span>

namespace doithoai {

/// A figure that units report (Đ.13), by its key.
struct ReportedFigure {
    const char* key;
    std::optional<int> UnitReport::*figure;
};
/// All of them, in the order of the form.
std::span<const ReportedFigure> reportedFigures();

/// The figures of the units beside what the office's own file has of them (Đ.14). A session is counted once: where a unit
/// has told a figure, that figure stands for all its bodies; where it has not, what the file has of them does, and the
/// unit stands among those that did not tell it, for blank is not zero. `report` has the standing of the units.
Consolidated consolidate(const ChosenHistories& histories, const PeriodFigures& figures, const Period& period, const FigureWorld& world);

} // namespace doithoai
