#pragma once

#include "casefile/case_file.h"

namespace doithoai {

/// Puts a verified copy of a backup at `path`; what stood there stays beside it under a dated name, which is returned (empty
/// when nothing stood there). The file that came back notes when, so that it is not measured by backups of what it was
/// before. Whether whoever does it may is asked before: the file itself may be beyond asking.
Result<QString> restoreBackup(const QString& backup, const QString& path, const Actor& actor);

/// When the file was brought back last; invalid: never.
Result<QDateTime> restoredAt(CaseFile& file);

} // namespace doithoai
