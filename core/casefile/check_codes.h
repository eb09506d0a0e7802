#pragma once

#include "casefile/integrity.h"

namespace doithoai {

/// The counters of codes stand where the codes that were given stand.
Result<void> checkCodes(Connection& connection, std::vector<Problem>& problems);

/// What is being typed is what was kept of it.
Result<void> checkDrafts(Connection& connection, std::vector<Problem>& problems);

} // namespace doithoai
