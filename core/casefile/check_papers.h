#pragma once

#include "casefile/integrity.h"

namespace doithoai {

class Connection;

/// Signed and issued papers against the hashes that they were frozen with.
Result<void> checkPapers(Connection& connection, std::vector<Problem>& problems);

/// Attached files against the hashes of their bytes.
Result<void> checkAttachments(Connection& connection, std::vector<Problem>& problems);

/// Lines of the register against the papers that they name, and numbers of papers against the register.
Result<void> checkRegister(Connection& connection, std::vector<Problem>& problems);

} // namespace doithoai
