#pragma once

#include "casefile/silence_queries.h"
#include "services/office.h"

namespace doithoai {

/// So many working days without a step make a case silent: the setting silence.days, 15 where it is not set. No article
/// asks for it; it is the office's own watch.
int silenceDays(const Office& office);

/// The last day on which a step must have been taken: a case whose last step is not after it is silent on `on`.
QDate silentSince(const Office& office, QDate on, int days);

/// The word for `ListFilter::lateness` that lets through what had no step after that day.
QString silentFilter(QDate until);

/// What has been silent for at least `days` working days on that day, with how long.
struct Silence {
    struct Case {
        SilentCase silent;
        int workdays = 0;
    };
    struct Unit {
        SilentUnit silent;
        int workdays = 0;
    };
    int days = 0;
    std::vector<Case> cases;
    std::vector<Unit> units;
};
Result<Silence> silenceOn(Office& office, QDate on, int days);

} // namespace doithoai
