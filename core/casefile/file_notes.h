#pragma once

#include "casefile/case_file.h"

namespace doithoai {

/// What the file keeps of itself beside its cases: when it was brought back from a backup, which doubt of the clock was
/// answered. Journaled like everything else.
Result<QString> fileNote(CaseFile& file, const QString& key); ///< empty: none
Result<QString> fileNote(Connection& connection, const QString& key);
/// Expects an open transaction.
Result<void> keepFileNote(CaseFile& file, const QString& key, const QString& text);

} // namespace doithoai
