#pragma once

#include "domain/result.h"

namespace doithoai {

class Desk;

/// Backs the file up before an import writes into it: whatever it brings in, the file as it was can be brought back. The
/// error is a whole sentence, and says that nothing was taken in.
Result<void> backUpFirst(Desk& desk);

} // namespace doithoai
