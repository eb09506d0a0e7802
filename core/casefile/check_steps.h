#pragma once

#include "casefile/integrity.h"

namespace doithoai {

/// Every case has steps; each follows from the one before, and the last one ends in the case's state.
Result<void> checkSteps(Connection& connection, std::vector<Problem>& problems);

} // namespace doithoai
