#pragma once

#include "services/office.h"

namespace doithoai::bench {

/// Prints how long a search over everything takes as one types, and a look through the whole journal.
void measureSearch(Office& office);

} // namespace doithoai::bench
