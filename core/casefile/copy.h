#pragma once

#include "casefile/connection.h"

namespace doithoai {

/// Copies a file whole through SQLite, to a name that must be free: under a temporary name first, then verified
/// (structure, count of rows in every table, head of the journal), flushed, and given its name.
Result<void> copyVerified(Connection& source, const QString& destination);

/// Trouble::Storage when something stands at that path, or is left of a file that stood there.
Result<void> checkNameIsFree(const QString& path);

/// A free name beside a file, with a mark and the moment in it: phuong.v1-20230318-080000.doithoai
QString freeNameBeside(const QString& path, const QString& mark);

} // namespace doithoai
