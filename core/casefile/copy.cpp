#include "casefile/copy.h"

#include "casefile/sql_error.h"
#include "casefile/statement.h"
#include "casefile/unfinished.h"
#include "domain/atomic_file.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <sqlite3.h>

namespace doithoai {

namespace {

constexpr int mostAttempts = 4;
constexpr qsizetype longestName = 255; // bytes, of a file on every usual disk
constexpr QLatin1String journalEnding("-journal");

/// What must be the same in a copy: the count of rows of every table, the head of the journal.
Result<QStringList> fingerprint(Connection& connection)
{
    QStringList names;
    {
        Statement tables(connection,
                         QStringLiteral("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' "
                                        "AND name <> 'sqlite_schema' ORDER BY name"));
        while (true) {
            const auto more = tables.next();
            if (!more)
                return tl::unexpected(more.error());
            if (!*more)
                break;
            names.append(tables.text(0));
        }
    }
    QStringList print;
    for (const QString& name : names) {
        const auto count = connection.ask(QStringLiteral("SELECT count(*) FROM \"%1\"").arg(name));
        if (!count)
            return tl::unexpected(count.error());
        print.append(name + u' ' + *count);
    }
    const auto head = connection.ask(
        QStringLiteral("SELECT \"seq\" || ' ' || hex(\"hash\") FROM \"journal\" ORDER BY \"seq\" DESC LIMIT 1"));
    if (!head)
        return tl::unexpected(head.error());
    print.append(*head);
    return print;
}

Result<void> copyPages(sqlite3* source, const QString& to)
{
    sqlite3* target = nullptr;
    int code = sqlite3_open_v2(QFile::encodeName(to).constData(), &target, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE,
                               nullptr);
    if (code == SQLITE_OK) {
        sqlite3_exec(target, "PRAGMA synchronous = EXTRA", nullptr, nullptr, nullptr);
        if (sqlite3_backup* backup = sqlite3_backup_init(target, "main", source, "main")) {
            constexpr int pagesAtOnce = 2048; // 8 MB: the pause that a person would feel stays short
            do {
                code = sqlite3_backup_step(backup, pagesAtOnce);
                if (code == SQLITE_BUSY || code == SQLITE_LOCKED)
                    sqlite3_sleep(50);
            } while (code == SQLITE_OK || code == SQLITE_BUSY || code == SQLITE_LOCKED);
            const int finished = sqlite3_backup_finish(backup);
            if (code == SQLITE_DONE)
                code = finished;
        } else {
            code = sqlite3_errcode(target);
        }
    }
    const QString detail = target ? QString::fromUtf8(sqlite3_errmsg(target)) : QString();
    sqlite3_close(target);
    if ((code & 0xff) == SQLITE_FULL)
        return fail(Trouble::Storage,
                    QCoreApplication::translate("CaseFile", "There is no room for the copy: it was not made. The file is as it was. Make room and "
                                                            "do it again."),
                    detail);
    if (code != SQLITE_OK)
        return tl::unexpected(storageError(code, detail));
    return {};
}

Result<void> verify(Connection& source, const QString& copyPath)
{
    auto copy = Connection::open(copyPath, Connection::Access::ReadOnly);
    if (!copy)
        return tl::unexpected(copy.error());
    const auto check = (*copy)->ask(QStringLiteral("PRAGMA quick_check(1)"));
    if (!check)
        return tl::unexpected(check.error());
    const auto before = fingerprint(source);
    const auto after = fingerprint(**copy);
    if (!before)
        return tl::unexpected(before.error());
    if (!after)
        return tl::unexpected(after.error());
    if (*check != QLatin1String("ok") || *before != *after)
        return fail(
            Trouble::Damaged,
            QCoreApplication::translate("CaseFile", "The copy is not the same as the case file; it was thrown away."),
            *check);
    return {};
}

/// Copies and verifies. `isHeld`: in one read transaction, so that nobody saves meanwhile; else writers are not kept
/// waiting, and what they save may make the copy fail.
Result<void> copyOnce(Connection& source, const QString& temporary, bool isHeld)
{
    const bool isOwnView = isHeld && !source.isInTransaction();
    if (isOwnView) {
        if (auto begun = source.run(QStringLiteral("BEGIN")); !begun)
            return begun;
        // Only reading takes the view.
        (void)source.ask(QStringLiteral("SELECT count(*) FROM sqlite_schema"));
    }
    auto done = copyPages(source.handle(), temporary);
    if (done)
        done = verify(source, temporary);
    if (isOwnView)
        sqlite3_exec(source.handle(), "COMMIT", nullptr, nullptr, nullptr);
    return done;
}

} // namespace

Result<void> checkNameIsFree(const QString& path)
{
    const QFileInfo info(path);
    if (info.isDir())
        return fail(Trouble::Storage,
                    QCoreApplication::translate("CaseFile", "%1 is a folder. Add the name that the file in it is to have.").arg(QDir::toNativeSeparators(path)));
    if (info.exists() || info.isSymLink())
        return fail(Trouble::Storage,
                    QCoreApplication::translate("CaseFile", "There is a file %1 already; it was left as it is.")
                        .arg(QDir::toNativeSeparators(path)));
    // Left by a file of that name that is gone: SQLite would play it into the new one.
    if (const QFileInfo left(path + journalEnding); left.size() > 0)
        return fail(Trouble::Storage,
                    QCoreApplication::translate("CaseFile", "There is no file %1, but the rest of a saving into it, %2. Move that aside, or take another name.")
                        .arg(QDir::toNativeSeparators(path), QDir::toNativeSeparators(left.filePath())));
    return {};
}

Result<void> copyVerified(Connection& source, const QString& destination)
{
    const QFileInfo info(destination);
    if (auto isFree = checkNameIsFree(destination); !isFree)
        return isFree;
    if (!QFileInfo(info.absolutePath()).isDir())
        return fail(Trouble::Storage, QCoreApplication::translate("CaseFile", "There is no folder %1.")
                                          .arg(QDir::toNativeSeparators(info.absolutePath())));
    if (!QFileInfo(info.absolutePath()).isWritable())
        return fail(Trouble::Storage,
                    QCoreApplication::translate("CaseFile", "The file %1 could not be written: %2.")
                        .arg(QDir::toNativeSeparators(destination),
                             QCoreApplication::translate("CaseFile", "it may not be written there")));
    // What a copy to this very name left behind that was cut off.
    for (const Unfinished& one : unfinishedIn(info.absolutePath(), [&](const QString& name) { return name == info.fileName(); })) {
        if (one.isLeftBehind)
            QFile::remove(one.path);
    }
    const QString temporary = unfinishedPath(destination);
    // It is longer than the name itself, and SQLite puts its journal beside it.
    if (QFile::encodeName(QFileInfo(temporary).fileName()).size() + journalEnding.size() > longestName)
        return fail(Trouble::Storage,
                    QCoreApplication::translate("CaseFile", "The name of %1 is too long. Take a shorter one.").arg(QDir::toNativeSeparators(destination)));
    Result<void> done;
    for (int attempt = 1;; ++attempt) {
        const bool isLast = attempt == mostAttempts;
        const auto before = source.ask(QStringLiteral("PRAGMA data_version"));
        done = copyOnce(source, temporary, isLast);
        const auto after = source.ask(QStringLiteral("PRAGMA data_version"));
        // What another connection saved meanwhile makes the copy look wrong; then it is made anew.
        const bool wasDisturbed = !done && before && after && *before != *after;
        if (!wasDisturbed || isLast)
            break;
        QFile::remove(temporary);
    }
    if (done)
        done = flushToDisk(temporary);
    if (done)
        done = moveToFreeName(temporary, info.absoluteFilePath());
    if (!done) {
        QFile::remove(temporary);
        QFile::remove(temporary + journalEnding);
    }
    return done;
}

QString freeNameBeside(const QString& path, const QString& mark)
{
    // Beside the file itself, not beside a link to it: there its copies are looked for.
    const QFileInfo info(QFileInfo::exists(path) ? QFileInfo(path).canonicalFilePath() : path);
    const QString moment = QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    for (int attempt = 1;; ++attempt) {
        const QString name = QStringLiteral("%1/%2.%3-%4%5.%6")
                                 .arg(info.absolutePath(), info.completeBaseName(), mark, moment,
                                      attempt == 1 ? QString() : QStringLiteral("-%1").arg(attempt),
                                      info.suffix().isEmpty() ? QStringLiteral("doithoai") : info.suffix());
        if (!QFileInfo::exists(name))
            return name;
    }
}

} // namespace doithoai
