#include "casefile/file_probe.h"

#include "casefile/case_file.h"
#include "casefile/mended_head.h"
#include "casefile/sql_error.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>
#include <array>
#include <cerrno>
#include <cstring>
#include <sqlite3.h>
#include <sys/stat.h>

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

/// True where the pages behind a head that is none show that a case file stands there. Read in the same way.
bool isOwnBehindHead(sqlite3* handle)
{
    sqlite3_file* file = nullptr;
    constexpr qsizetype enough = 2 << 20; // the tables of a new file lie in its first pages
    QByteArray pages(enough, '\0');
    if (sqlite3_file_control(handle, "main", SQLITE_FCNTL_FILE_POINTER, &file) != SQLITE_OK || !file || !file->pMethods)
        return false;
    const int code = file->pMethods->xRead(file, pages.data(), int(pages.size()), 0);
    return (code == SQLITE_OK || code == SQLITE_IOERR_SHORT_READ) && isCaseFileBehindHead(pages);
}

bool isSQLite(const std::array<uchar, 100>& head)
{
    return std::memcmp(head.data(), "SQLite format 3", 16) == 0;
}

/// The number that a pragma or a query answers, or the result code of SQLite.
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

/// True where all tables stand that a case file of any version has: then a wrong mark is no other program's.
bool hasOwnTables(sqlite3* handle)
{
    constexpr int all = 6;
    return pragma(handle, "SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name IN ('journal', 'meta', 'session', 'petition', 'escalation', 'step')") == all;
}

bool hasOwnMarks(const FileMarks& marks)
{
    return marks.application == applicationId && marks.version >= 1;
}

/// What a look at a file that is there came to.
struct Look {
    FileMarks marks;
    int code = SQLITE_OK; ///< what SQLite answered
    bool isOdd = false;   ///< a head as SQLite writes none
    bool isOwnBehind = false; ///< by its head no SQLite file, or no file of this program, and a case file by what lies behind
    QString detail;
};

Look lookAt(const QString& path)
{
    Look look;
    sqlite3* handle = nullptr;
    look.code = sqlite3_open_v2(QFile::encodeName(path).constData(), &handle, SQLITE_OPEN_READONLY, nullptr);
    FileMarks& marks = look.marks;
    if (look.code == SQLITE_OK) {
        const auto head = headOf(handle);
        constexpr uchar shared = 2;     // a write-ahead log, which even a reader would make
        constexpr quint32 newest = 4;   // format of a schema
        marks.isShared = isSQLite(head) && (head[18] == shared || head[19] == shared);
        look.isOdd = isSQLite(head) && qFromBigEndian<quint32>(head.data() + 44) > newest;
        if (look.isOdd || marks.isShared) {
            sqlite3_close(handle);
            marks.application = int(qFromBigEndian<quint32>(head.data() + 68));
            marks.version = int(qFromBigEndian<quint32>(head.data() + 60));
            return look;
        }
        sqlite3_busy_timeout(handle, 5000);
        const auto application = pragma(handle, "PRAGMA application_id");
        const auto version = application ? pragma(handle, "PRAGMA user_version") : application;
        if (version) {
            marks.application = *application;
            marks.version = *version;
        } else {
            look.code = version.error();
        }
    }
    if (handle)
        look.detail = QString::fromUtf8(sqlite3_errmsg(handle));
    if (handle && look.code == SQLITE_OK)
        look.isOwnBehind = !hasOwnMarks(marks) && hasOwnTables(handle);
    else
        look.isOwnBehind = handle && (look.code & 0xff) == SQLITE_NOTADB && isOwnBehindHead(handle);
    sqlite3_close(handle);
    if (look.code == SQLITE_READONLY_ROLLBACK || look.code == SQLITE_READONLY_RECOVERY) {
        marks.needsRecovery = true;
        look.code = SQLITE_OK;
    }
    return look;
}

bool isNoDatabase(const Look& look)
{
    return (look.code & 0xff) == SQLITE_NOTADB;
}

} // namespace

bool isBarred(const QString& path)
{
    struct stat found {};
    return ::stat(QFile::encodeName(path).constData(), &found) != 0 && errno == EACCES;
}

Result<FileMarks> probeFile(const QString& path)
{
    const QFileInfo info(path);
    const QString shown = QDir::toNativeSeparators(path);
    const auto mayNotBeRead = [&](const QString& detail) {
        return fail(Trouble::Storage, QCoreApplication::translate("CaseFile", "%1 may not be read.").arg(shown), detail);
    };
    if (info.isDir())
        return fail(Trouble::Storage,
                    QCoreApplication::translate("CaseFile", "%1 is a folder, not a case file.").arg(shown));
    if (isBarred(path))
        return mayNotBeRead(QStringLiteral("its folder may not be entered"));
    if (!info.exists())
        return fail(Trouble::Storage, QCoreApplication::translate("CaseFile", "There is no file %1.").arg(shown));
    if (info.size() == 0)
        return fail(Trouble::Storage,
                    QCoreApplication::translate("CaseFile", "%1 is empty: it is not a case file.").arg(shown));

    const Look look = lookAt(path);
    if (look.isOdd || look.isOwnBehind)
        return fail(Trouble::Damaged,
                    QCoreApplication::translate("CaseFile", "The case file is damaged. Restore it from the latest backup."));
    if (isNoDatabase(look))
        return notACaseFile(path, look.detail);
    const int primary = look.code & 0xff;
    if (primary == SQLITE_CANTOPEN || primary == SQLITE_PERM || primary == SQLITE_AUTH)
        return mayNotBeRead(look.detail);
    if (look.code != SQLITE_OK)
        return tl::unexpected(storageError(look.code, look.detail));
    return look.marks;
}

bool isNoCaseFile(const QString& path)
{
    const QFileInfo info(path);
    if (info.isDir() || isBarred(path))
        return false;
    if (!info.exists() || info.size() == 0)
        return true;
    const Look look = lookAt(path);
    if (look.isOwnBehind)
        return false;
    return isNoDatabase(look) || (look.code == SQLITE_OK && !look.isOdd && !look.marks.needsRecovery && !hasOwnMarks(look.marks));
}

Result<void> acceptMarks(const QString& path, const FileMarks& marks, int newest)
{
    if (!hasOwnMarks(marks))
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
