#pragma once

#include "services/office.h"

namespace doithoai {

/// Writes a whole copy of the open file, verified by opening it. Trouble::Storage when it cannot be written; what lay
/// there stays as it was.
Result<void> saveCopy(Office& office, const QString& path);

} // namespace doithoai
