#include "casefile/file_probe.h"

#include "casefile/case_file.h"
#include "casefile/sql_error.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>
#include <array>
#include <cstring>
#include <sqlite3.h>

namespace doithoai {

namespace {

tl::unexpected<Error> notACaseFile(const QString& path, const QString& detail)
{
    return fail(Trouble::Storage,
                QCoreApplication::translate("CaseFile", "%1 is not a case file of this program.")
                    .arg(QDir::toNativeSeparators(path)),
                detail);
}

/// The head of the file as it stands on the disk, before SQLite does anything with it. Read through SQLite's own
/// handle: another one, closed, would take away the locks that this program holds.
std::array<uchar, 100> headOf(sqlite3* handle)
{
    std::array<uchar, 100> head{};
    sqlite3_file* file = nullptr;
    if (sqlite3_file_control(handle, "main", SQLITE_FCNTL_FILE_POINTER, &file) != SQLITE_OK || !file || !file->pMethods
        || file->pMethods->xRead(file, head.data(), int(head.size()), 0) != SQLITE_OK)
        head.fill(0);
    return head;
}

bool isSQLite(const std::array<uchar, 100>& head)
{
    return std::memcmp(head.data(), "SQLite format 3", 16) == 0;
}

/// A pragma's number, or the result code of SQLite.
tl::expected<int, int> pragma(sqlite3* handle, const char* sql)
{
    sqlite3_stmt* statement = nullptr;
    int code = sqlite3_prepare_v2(handle, sql, -1, &statement, nullptr);
    int number = 0;
    if (code == SQLITE_OK) {
        code = sqlite3_step(statement);
        if (code == SQLITE_ROW)
            number = sqlite3_column_int(statement, 0);
    }
    sqlite3_finalize(statement);
    if (code != SQLITE_ROW)
        return tl::unexpected(sqlite3_extended_errcode(handle));
    return number;
}

} // namespace

Result<FileMarks> probeFile(const QString& path)
{
    const QFileInfo info(path);
    const QString shown = QDir::toNativeSeparators(path);
    if (info.isDir())
        return fail(Trouble::Storage,
                    QCoreApplication::translate("CaseFile", "%1 is a folder, not a case file.").arg(shown));
    if (!info.exists())
        return fail(Trouble::Storage, QCoreApplication::translate("CaseFile", "There is no file %1.").arg(shown));
    if (info.size() == 0)
        return fail(Trouble::Storage,
                    QCoreApplication::translate("CaseFile", "%1 is empty: it is not a case file.").arg(shown));

    sqlite3* handle = nullptr;
    int code = sqlite3_open_v2(QFile::encodeName(path).constData(), &handle, SQLITE_OPEN_READONLY, nullptr);
    FileMarks marks;
    if (code == SQLITE_OK) {
        const auto head = headOf(handle);
        constexpr uchar shared = 2;     // a write-ahead log, which even a reader would make
        constexpr quint32 newest = 4;   // format of a schema
        marks.isShared = isSQLite(head) && (head[18] == shared || head[19] == shared);
        const bool isOdd = isSQLite(head) && qFromBigEndian<quint32>(head.data() + 44) > newest;
        if (isOdd || marks.isShared) {
            sqlite3_close(handle);
            marks.application = int(qFromBigEndian<quint32>(head.data() + 68));
            marks.version = int(qFromBigEndian<quint32>(head.data() + 60));
            if (!isOdd)
                return marks;
            return fail(Trouble::Damaged,
                        QCoreApplication::translate("CaseFile", "The case file is damaged. Restore it from the latest backup."));
        }
        sqlite3_busy_timeout(handle, 5000);
        const auto application = pragma(handle, "PRAGMA application_id");
        const auto version = application ? pragma(handle, "PRAGMA user_version") : application;
        if (version) {
            marks.application = *application;
            marks.version = *version;
        } else {
            code = version.error();
        }
    }
    const QString detail = handle ? QString::fromUtf8(sqlite3_errmsg(handle)) : QString();
    sqlite3_close(handle);
    if (code == SQLITE_READONLY_ROLLBACK || code == SQLITE_READONLY_RECOVERY) {
        marks.needsRecovery = true;
        return marks;
    }
    if ((code & 0xff) == SQLITE_NOTADB)
        return notACaseFile(path, detail);
    if ((code & 0xff) == SQLITE_CANTOPEN || (code & 0xff) == SQLITE_PERM || (code & 0xff) == SQLITE_AUTH)
        return fail(Trouble::Storage, QCoreApplication::translate("CaseFile", "%1 may not be read.").arg(shown),
                    detail);
    if (code != SQLITE_OK)
        return tl::unexpected(storageError(code, detail));
    return marks;
}

Result<void> acceptMarks(const QString& path, const FileMarks& marks, int newest)
{
    if (marks.application != applicationId || marks.version < 1)
        return notACaseFile(
            path, QStringLiteral("application_id %1, user_version %2").arg(marks.application).arg(marks.version));
    if (marks.version > newest)
        return fail(Trouble::Storage,
                    QCoreApplication::translate("CaseFile",
                                                "%1 was written by a newer version of this program. Update the "
                                                "program; the file was left as it is.")
                        .arg(QDir::toNativeSeparators(path)),
                    QStringLiteral("user_version %1, known %2").arg(marks.version).arg(newest));
    return {};
}

} // namespace doithoai
