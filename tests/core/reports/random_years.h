#pragma once

#include "casefile/case_file.h"

#include <QDate>

namespace doithoai::test {

/// What a made-up office did: how much of it there is in the file.
struct RandomYears {
    int sessions = 0, petitions = 0, escalations = 0, rows = 0;
};

/// Fills a file of Từ Sơn with invented years that obey the tables of the machines: sessions held, postponed, cancelled,
/// their petitions and escalations with every kind of end, reopened, merged, written down late. The same seed gives the
/// same years. The rows are written straight into their tables: the services would take minutes.
RandomYears fillWithRandomYears(CaseFile& file, unsigned seed, int sessions, QDate from, QDate until);

} // namespace doithoai::test
