#pragma once

#include "domain/directory.h"
#include "reports/figures.h"
#include "reports/history.h"

#include <QSet>

namespace doithoai {

/// The bodies whose work a unit's report tells of (Đ.13): a ward's Party committee of all bodies of its ward, every other
/// unit of its own.
QSet<UnitCode> reportedBodies(const Directory& directory, const UnitCode& unit);

/// Petitions that stand in no session: in a unit's own file they are the unit's, elsewhere nobody's.
enum class LoosePetitions { Count, Leave };

/// Of all histories those of these organisers: their sessions, the petitions and escalations that stand in them, their
/// reports.
ChosenHistories ofBodies(ChosenHistories histories, const QSet<UnitCode>& bodies, LoosePetitions loose);

/// The duty of the posts of these bodies alone, and which of them reported.
void keepPostsOf(PeriodFigures& figures, const QSet<UnitCode>& bodies);

} // namespace doithoai
