#pragma once

#include "casefile/connection.h"

namespace doithoai {

/// The hash of a row of the journal; empty where there is no such row.
Result<QByteArray> journalHashAt(Connection& connection, qint64 seq);

/// The row that the journal of a copy ends with: its hash stands for all rows before it. In a copy of an older version of the
/// program the rows are the same: bringing a file up to date writes none anew. Trouble where it cannot be read, or has none.
Result<JournalHead> journalEndOf(const QString& path);

/// True when `file` has all that a copy of it has: the last row of the copy's journal stands in it, the same one.
Result<bool> hasAllOf(const QString& file, const QString& copy);

} // namespace doithoai
