#pragma once

#include "services/office.h"

namespace doithoai {

/// Carries out a list of recorded acts through the office, each on its own day, as an office would have done them:
/// `{"today", "by", "add"|"do"|"set", "code", "event", "on", "with", "reason", "justify"}`.
/// Stops at the first that is refused, and names it.
Result<void> replay(Office& office, const QByteArray& acts);

} // namespace doithoai
