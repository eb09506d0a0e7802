#pragma once

#include "domain/result.h"

#include <QLockFile>
#include <memory>

namespace doithoai {

/// The one writer of a case file: a lock file beside it that names its holder. It recovers by itself after a crash.
class FileLock {
public:
    /// Trouble::Storage with the holder's program, process and host when another one holds it.
    static Result<std::unique_ptr<FileLock>> take(const QString& path);

private:
    explicit FileLock(const QString& lockPath)
        : m_lock(lockPath)
    {
    }

    QLockFile m_lock;
};

} // namespace doithoai
