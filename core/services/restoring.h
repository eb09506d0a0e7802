#pragma once

#include "casefile/case_file.h"
#include "services/replacing.h"

namespace doithoai {

/// What became of a backup that was brought back.
struct Restored {
    QString kept;       ///< what stood there, under a dated name beside it; empty: nothing stood there
    Replacing replaced; ///< what is to be said of it
};

/// Puts a verified copy of a backup at `path`, proved before as `check` proves a file; what stood there stays beside it. The
/// file that came back notes when, so that it is not measured by backups of what it was before. `roles`: of whoever signed in to
/// the file that stands there, none where nobody was asked. Refused: the act is the keeper's (services/replacing.h). The other
/// rights are asked before: the file itself may be beyond asking. Trouble::Damaged names the first problems of the backup.
Result<Restored> restoreBackup(const QString& backup, const QString& path, const Actor& actor, const std::optional<Roles>& roles = std::nullopt);

/// When the file was brought back last; invalid: never.
Result<QDateTime> restoredAt(CaseFile& file);
Result<QDateTime> restoredAt(Connection& connection);

/// True for a backup that was made before the file was last brought back: by what the backup itself says, for the moments in the
/// names of backups follow a clock that may have run ahead. Trouble of the backup or the file.
Result<bool> isOfBeforeRestoring(CaseFile& file, const QString& backup);

} // namespace doithoai
