#pragma once

#include "casefile/integrity.h"

namespace doithoai {

/// Words that are gone, and entries of the journal that lost words, against the erasures and destructions that tell of it.
Result<void> checkRedactions(Connection& connection, std::vector<Problem>& problems);

} // namespace doithoai
