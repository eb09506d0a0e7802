#pragma once

#include "app/verbs.h"

namespace doithoai::cli {

/// Units end, another takes over what is open with them.
int runHandover(const Call& call, Desk& desk);

} // namespace doithoai::cli
