#pragma once

#include "ui/desk.h"

namespace doithoai {

/// Takes the figures of units from a table that the person chooses (CSV or XLSX): tries it first and shows what would come
/// in, then asks. `unit`: whose form it is, where one row is chosen; empty: the table names its units. True when something
/// was written.
bool takeInTable(Desk& desk, const QString& period, const QString& unit);

} // namespace doithoai
