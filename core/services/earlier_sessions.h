#pragma once

#include "services/office.h"

namespace doithoai {

/// The sessions that the same chair held before this one, by their days, with their petitions: what was promised there is
/// reported on when this one opens (Đ.9.2). A deputy's session counts to the post that was stood in for.
/// Trouble::Storage or Trouble::Damaged when the file cannot be read.
Result<std::vector<SessionCase>> earlierSessions(Office& office, const Session& session);

} // namespace doithoai
