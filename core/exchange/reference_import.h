#pragma once

#include "exchange/petition_import.h"

namespace doithoai {

/// Tables of units, posts, officials and days of the calendar, with the keys of the contract as headings.
/// Each is all or nothing: Trouble::Refused names row and column, and nothing is written.
Outcome<ImportResult> importUnits(Office& office, const QByteArray& table, const Actor& actor, bool isDryRun);
Outcome<ImportResult> importPosts(Office& office, const QByteArray& table, const Actor& actor, bool isDryRun);
Outcome<ImportResult> importOfficials(Office& office, const QByteArray& table, const Actor& actor, bool isDryRun);
Outcome<ImportResult> importCalendar(Office& office, const QByteArray& table, const Actor& actor, bool isDryRun);

} // namespace doithoai
