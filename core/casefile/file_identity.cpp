#include "casefile/file_identity.h"

#include "casefile/case_file.h"
#include "casefile/file_probe.h"
#include "casefile/sql_error.h"

#include <QFile>
#include <limits>
#include <sqlite3.h>

namespace doithoai {

namespace {

/// A foreign file may say something endless where the value should stand.
constexpr int mostSteps = 100000;

Result<QByteArray> readSalt(sqlite3* handle)
{
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_busy_timeout(handle, 5000);
    sqlite3_progress_handler(handle, mostSteps, [](void*) { return 1; }, nullptr);
    sqlite3_stmt* statement = nullptr;
    QByteArray salt;
    int code = sqlite3_prepare_v2(handle, "SELECT \"value\" FROM \"meta\" WHERE \"key\" = 'salt'", -1, &statement, nullptr);
    if (code == SQLITE_OK) {
        code = sqlite3_step(statement);
        if (code == SQLITE_ROW)
            salt = QByteArray(static_cast<const char*>(sqlite3_column_blob(statement, 0)), sqlite3_column_bytes(statement, 0));
    }
    sqlite3_finalize(statement);
    if (code != SQLITE_ROW && code != SQLITE_DONE)
        return tl::unexpected(storageError(handle));
    if (salt.isEmpty())
        return tl::unexpected(storageError(SQLITE_CORRUPT, QStringLiteral("no value of its own")));
    return salt;
}

} // namespace

Result<QByteArray> identityOf(const QString& path)
{
    const auto marks = probeFile(path);
    if (!marks)
        return tl::unexpected(marks.error());
    if (const auto accepted = acceptMarks(path, *marks, std::numeric_limits<int>::max()); !accepted)
        return tl::unexpected(accepted.error());
    // Even a reader would put something beside it.
    if (marks->isShared)
        return tl::unexpected(storageError(SQLITE_CANTOPEN, QStringLiteral("a write-ahead log")));
    sqlite3* handle = nullptr;
    const int code = sqlite3_open_v2(QFile::encodeName(path).constData(), &handle, SQLITE_OPEN_READONLY, nullptr);
    auto salt = code == SQLITE_OK ? readSalt(handle) : tl::unexpected(storageError(code, path));
    sqlite3_close(handle);
    return salt;
}

} // namespace doithoai
