#pragma once

#include "reports/reach.h"
#include "reports/session_figures.h"

namespace doithoai {

/// The figures of one period, from values alone. `reportedOn`: the day on which the period was reported, after which
/// whatever is recorded of it is a correction.
PeriodFigures makeFigures(const ChosenHistories& histories, const Period& period, QDate asOf, QDate reportedOn,
                          const FigureWorld& world, Behind* behind = nullptr);

/// Something had happened by the end of that period, as far as it was written down by `asOf`.
bool isOnRecord(const ChosenHistories& histories, const Period& period, QDate asOf);

/// The period, the one before it and the one a year ago.
PeriodReport makeReport(const ChosenHistories& histories, const Period& period, QDate asOf, QDate reportedOn,
                        const FigureWorld& world, Behind* behind = nullptr);

/// How far back such a report looks.
Reach reachOf(const Period& period, QDate asOf, QDate reportedOn);

/// The sessions that the duty of a year counts: held from 1 January to `until`.
std::vector<DutyRow> dutyOf(const Chosen<Session>& sessions, int year, QDate until, QDate asOf,
                            const FigureWorld& world, Behind* behind = nullptr);

} // namespace doithoai
