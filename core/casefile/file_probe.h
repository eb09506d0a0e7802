#pragma once

#include "domain/result.h"

namespace doithoai {

/// What a file says of itself before it is opened for work.
struct FileMarks {
    int application = 0;
    int version = 0;
    bool needsRecovery =
        false; ///< a write was cut off; only opening for writing can mend it, the marks are then unknown
    bool isShared = false; ///< in the mode of a write-ahead log, which no file of this program has
};

/// Looks at a file read-only, through SQLite so that no lock of this process falls.
/// Trouble::Storage: not there, a folder, empty, no SQLite file, not readable. Trouble::Damaged: a broken SQLite file.
Result<FileMarks> probeFile(const QString& path);

/// True where the way to a file may not be gone: then nobody knows whether it is there.
bool isBarred(const QString& path);

/// True where no case file stands: nothing, an empty file, no SQLite file, or one with the mark of another program. Damage may
/// have made it so. False for what may not be read: nobody knows what that is.
bool isNoCaseFile(const QString& path);

/// Refuses a file that is no case file, or newer than `newest`.
Result<void> acceptMarks(const QString& path, const FileMarks& marks, int newest);

} // namespace doithoai
