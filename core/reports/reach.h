#pragma once

#include "reports/history.h"

namespace doithoai {

/// How far back figures look.
struct Reach {
    QDate from;       ///< the first day of the earliest period that is counted
    QDate recordedBy; ///< what was written down later is looked at, whenever it happened
};

/// All histories but those of settled petitions: whose steps all lie before the reach, and which had ended with them. They
/// are in none of its figures. The first of each session stays, so that there is still something on record of that time, and
/// those with which a promise was merged: it is followed under the leading one.
ChosenHistories inReach(const Histories& histories, const Reach& reach);

} // namespace doithoai
