#pragma once

#include "casefile/integrity.h"

namespace doithoai {

/// The search index must hold the words of the cases and nothing else: a damaged one finds too little and says nothing.
Result<void> checkSearch(Connection& connection, std::vector<Problem>& problems);

} // namespace doithoai
