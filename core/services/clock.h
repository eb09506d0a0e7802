#pragma once

#include "services/office.h"

namespace doithoai {

/// The person was told that the machine's clock lies before the journal's last row, and goes on all the same: journaled, so
/// that whoever reads the days later knows. Does nothing while the clock goes on.
Result<void> acceptClock(Office& office, const Actor& actor);

} // namespace doithoai
