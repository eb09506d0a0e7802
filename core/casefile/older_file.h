#pragma once

#include "casefile/connection.h"

namespace doithoai {

/// Opens a file for reading as it was written, also one of an older version of the program: proved as far as opening proves a
/// file, and nothing is done to it. Trouble::Storage, Trouble::Damaged.
Result<std::shared_ptr<Connection>> openAsWritten(const QString& path);

/// Brings a copy up to date that nobody else knows yet, and proves it as far as opening does. Unlike opening for writing it
/// leaves no copy of the copy. Does nothing to one of the present version.
Result<void> updateCopy(const QString& path);

} // namespace doithoai
