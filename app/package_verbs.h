#pragma once

#include "app/files.h"

namespace doithoai::cli {

/// Takes a unit's signed file of figures in, or shows what it would change. The exit code.
int importPackage(Office& office, const QByteArray& bytes, const Call& call, Desk& desk);

} // namespace doithoai::cli
