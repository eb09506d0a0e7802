#pragma once

#include "casefile/schema.h"

#include <QMap>

namespace doithoai {

/// What stands in a schema: kind and name ("trigger step_no_delete") → its SQL.
using SchemaParts = QMap<QString, QString>;

/// Those of an open file, without SQLite's own.
Result<SchemaParts> partsOf(Connection& connection);

/// Those that the program makes up to a version of `history`. Those of its own newest version are made once.
Result<SchemaParts> madeParts(const std::vector<Migration>& history, int version);

/// All parts of an open file in one number (BLAKE2b, hexadecimal), to be compared with `newestParts`.
Result<QByteArray> fingerprintOf(Connection& connection);

/// The same of a file as `schemaHistory()` makes it. A version that was released never changes, so it stands in the
/// sources: to work out what a sound file looks like takes far longer than all else at opening it.
extern const char newestParts[];

/// Refuses an opened file that holds what the program did not make: a trigger or a view would act in its name, with
/// every step and every reading. A file for reading only may lack triggers or have others, which there do nothing.
/// Trouble::Damaged: names what is strange.
Result<void> refuseForeignParts(Connection& connection, const std::vector<Migration>& history, int version);

} // namespace doithoai
