#pragma once

#include "casefile/integrity.h"

namespace doithoai {

/// SQLite's own integrity check, and every table, index and trigger as the program makes them.
Result<void> checkStructure(Connection& connection, std::vector<Problem>& problems);
/// Every reference of a row to another one.
Result<void> checkReferences(Connection& connection, std::vector<Problem>& problems);

} // namespace doithoai
