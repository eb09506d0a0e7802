#pragma once

#include "domain/result.h"

#include <QSqlError>

struct sqlite3;

namespace doithoai {

/// A sentence for what SQLite answered. `code` is SQLite's result code, extended or not.
/// Damage is Trouble::Damaged, a constraint that refuses a row Trouble::Refused, everything else Trouble::Storage.
Error storageError(int code, const QString& detail);
Error storageError(const QSqlError& error);
/// The same for the latest trouble of a connection.
Error storageError(sqlite3* handle);

/// A row that cannot be what the program wrote: unknown state, a day that is none, a column of the wrong shape.
Error damagedRow(const QString& table, const QString& key, const QString& column);


/// What kept a new file from being made, of which nothing was left: a full disk is told as such, whatever the last fault was
/// that it gave.
Error notMade(Error error, const QString& path);

} // namespace doithoai
