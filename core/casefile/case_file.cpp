#include "casefile/case_file.h"

#include "casefile/connection.h"
#include "casefile/copy.h"
#include "casefile/file_lock.h"
#include "casefile/file_probe.h"
#include "casefile/schema_parts.h"
#include "casefile/sql_error.h"
#include "casefile/transaction_parts.h"
#include "domain/atomic_file.h"
#include "domain/dates.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <malloc.h>
#include <sqlite3.h>

namespace doithoai {

namespace {

/// The program itself, when it makes or migrates a file.
Actor program()
{
    return {QStringLiteral("doithoai"), QDate::currentDate(), false};
}

Result<void> quickCheck(Connection& connection)
{
    const auto answer = connection.ask(QStringLiteral("PRAGMA quick_check(1)"));
    if (!answer)
        return tl::unexpected(answer.error());
    if (*answer != QLatin1String("ok"))
        return fail(
            Trouble::Damaged,
            QCoreApplication::translate("CaseFile", "The case file is damaged. Restore it from the latest backup."),
            *answer);
    // Of a large file it has read all, and kept the last of it: far more than what comes now will ask for.
    constexpr qint64 large = qint64(16) << 20; // bytes
    if (QFileInfo(connection.path()).size() > large) {
        sqlite3_db_release_memory(connection.handle());
        malloc_trim(0);
    }
    return {};
}

/// The last row of the journal where the machine's clock lies before it; rows of a rehearsal say nothing of the clock.
Result<std::optional<QDateTime>> clockBehindRow(Connection& connection)
{
    const auto last = connection.ask(
        QStringLiteral("SELECT \"at\" FROM \"journal\" WHERE \"rehearsal\" = 0 ORDER BY \"seq\" DESC LIMIT 1"));
    if (!last)
        return tl::unexpected(last.error());
    const QDateTime written = QDateTime::fromString(*last, Qt::ISODateWithMs);
    if (!written.isValid() || written <= QDateTime::currentDateTime())
        return std::optional<QDateTime>();
    return std::optional(written);
}

QString clockWarning(const QDateTime& written)
{
    return QCoreApplication::translate("CaseFile", "The clock of this machine says %1, but the last entry of the journal was "
                                                   "written at %2. Set the clock before you record anything.")
        .arg(dates::onScreen(QDateTime::currentDateTime()), dates::onScreen(written.toLocalTime()));
}

/// Makes the verified copy that stays beside the file, then migrates. Says what was done.
Result<QString> update(const QString& path, Connection& connection, int version, const std::vector<Migration>& history,
                       const TellUpdate& tell)
{
    const QString copy = freeNameBeside(path, QStringLiteral("v%1").arg(version));
    if (auto copied = copyVerified(connection, copy); !copied)
        return tl::unexpected(copied.error());
    if (auto migrated = migrate(connection, history, program(), tell); !migrated)
        return tl::unexpected(migrated.error());
    return QCoreApplication::translate("CaseFile", "The file was brought up to date, from version %1 to %2: %3 As it was before, it lies at %4.")
        .arg(version).arg(history.back().version).arg(summariesSince(history, version).join(u' '), QDir::toNativeSeparators(copy));
}

} // namespace

struct CaseFile::Parts {
    std::unique_ptr<FileLock> lock; ///< outlives the connection
    std::shared_ptr<Connection> connection;
    QString path;
    Access access = Access::ReadOnly;
    QStringList warnings;
    QString cacheFolder;
    std::optional<QDateTime> clockBehind;
};

CaseFile::CaseFile(std::unique_ptr<Parts> parts)
    : m_parts(std::move(parts))
{
}

CaseFile::~CaseFile()
{
    m_parts->connection.reset();
}

Result<std::unique_ptr<CaseFile>> CaseFile::create(const QString& path)
{
    if (auto isFree = checkNameIsFree(path); !isFree)
        return tl::unexpected(isFree.error());
    auto lock = FileLock::take(path);
    if (!lock)
        return tl::unexpected(lock.error());
    auto parts = std::make_unique<Parts>();
    parts->lock = std::move(*lock);
    parts->path = path;
    parts->access = Access::ReadWrite;
    const auto build = [&]() -> Result<void> {
        auto connection = Connection::open(path, Connection::Access::Create);
        if (!connection)
            return tl::unexpected(connection.error());
        parts->connection = std::move(*connection);
        if (auto made = migrate(*parts->connection, schemaHistory(), program()); !made)
            return made;
        return flushToDisk(QFileInfo(path).absolutePath());
    };
    if (auto built = build(); !built) {
        parts->connection.reset();
        QFile::remove(path);
        QFile::remove(path + QStringLiteral("-journal"));
        return tl::unexpected(notMade(built.error(), path));
    }
    return std::unique_ptr<CaseFile>(new CaseFile(std::move(parts)));
}

Result<std::unique_ptr<CaseFile>> CaseFile::open(const QString& path, Access access, const TellUpdate& tell)
{
    return open(path, access, schemaHistory(), tell);
}

std::optional<int> CaseFile::olderVersion(const QString& path)
{
    const auto marks = probeFile(path);
    const bool isOlder = marks && !marks->needsRecovery && acceptMarks(path, *marks, schemaVersion) && marks->version < schemaVersion;
    return isOlder ? std::optional(marks->version) : std::nullopt;
}

Result<QStringList> CaseFile::bringUpToDate(const QString& path, const TellUpdate& tell)
{
    if (!olderVersion(path))
        return QStringList();
    const auto opened = open(path, Access::ReadWrite, tell);
    return opened ? Result<QStringList>((*opened)->warnings()) : tl::unexpected<Error>(opened.error());
}

void CaseFile::addWarnings(const QStringList& sentences)
{
    m_parts->warnings = sentences + m_parts->warnings;
    m_parts->warnings.removeDuplicates();
}

Result<std::unique_ptr<CaseFile>> CaseFile::open(const QString& path, Access access,
                                                 const std::vector<Migration>& history, const TellUpdate& tell)
{
    const int newest = history.back().version;
    auto parts = std::make_unique<Parts>();
    parts->path = path;
    parts->access = access;
    const bool isWriting = access == Access::ReadWrite;
    // Nothing is put beside a file that is not there.
    if (isWriting && QFileInfo(path).isFile()) {
        auto lock = FileLock::take(path);
        if (!lock)
            return tl::unexpected(lock.error());
        parts->lock = std::move(*lock);
    }

    auto marks = probeFile(path);
    if (!marks)
        return tl::unexpected(marks.error());
    if (marks->needsRecovery && !isWriting)
        return fail(Trouble::Storage, QCoreApplication::translate(
                                          "CaseFile", "The last saving of %1 was cut off. Open it once for writing: it "
                                                      "then mends itself.")
                                          .arg(QDir::toNativeSeparators(path)));
    if (!marks->needsRecovery) {
        if (auto accepted = acceptMarks(path, *marks, newest); !accepted)
            return tl::unexpected(accepted.error());
    }
    if (marks->isShared && !isWriting)
        return fail(Trouble::Storage,
                    QCoreApplication::translate("CaseFile", "Another program left %1 in a way in which it cannot be read without being "
                                                            "changed. Open it once for writing: it is then put right.")
                        .arg(QDir::toNativeSeparators(path)));

    auto connection = Connection::open(path, isWriting ? Connection::Access::ReadWrite : Connection::Access::ReadOnly);
    if (!connection)
        return tl::unexpected(connection.error());
    parts->connection = std::move(*connection);
    Connection& opened = *parts->connection;
    if (isWriting && opened.isReadOnly())
        return fail(Trouble::Storage,
                    QCoreApplication::translate("CaseFile", "The file %1 is read-only: nothing can be saved in it.")
                        .arg(QDir::toNativeSeparators(path)));
    if (marks->needsRecovery || marks->isShared) {
        marks = probeFile(path);
        if (!marks)
            return tl::unexpected(marks.error());
        if (auto accepted = acceptMarks(path, *marks, newest); !accepted)
            return tl::unexpected(accepted.error());
    }
    if (auto sound = quickCheck(opened); !sound)
        return tl::unexpected(sound.error());
    if (auto own = refuseForeignParts(opened, history, marks->version); !own)
        return tl::unexpected(own.error());
    if (marks->version < newest) {
        if (!isWriting)
            return fail(Trouble::Storage,
                        QCoreApplication::translate("CaseFile",
                                                    "%1 was written by an older version of this program. Open it once "
                                                    "for writing: it is then brought up to date.")
                            .arg(QDir::toNativeSeparators(path)));
        auto done = update(path, opened, marks->version, history, tell);
        if (!done)
            return tl::unexpected(done.error());
        parts->warnings.append(*done);
        if (auto own = refuseForeignParts(opened, history, newest); !own)
            return tl::unexpected(own.error());
    }
    const auto behind = clockBehindRow(opened);
    if (!behind)
        return tl::unexpected(behind.error());
    parts->clockBehind = *behind;
    if (*behind)
        parts->warnings.append(clockWarning(**behind));
    return std::unique_ptr<CaseFile>(new CaseFile(std::move(parts)));
}

Result<void> CaseFile::isInItsPlace() const
{
    int hasMoved = 0;
    sqlite3_file_control(connection().handle(), "main", SQLITE_FCNTL_HAS_MOVED, &hasMoved);
    if (hasMoved != 0)
        return tl::unexpected(storageError(SQLITE_READONLY_DBMOVED, QStringLiteral("the file has moved")));
    return {};
}

QString CaseFile::path() const
{
    return m_parts->path;
}

CaseFile::Access CaseFile::access() const
{
    return m_parts->access;
}

QSqlDatabase CaseFile::database() const
{
    return m_parts->connection->database();
}

void CaseFile::setCacheFolder(const QString& folder)
{
    m_parts->cacheFolder = folder;
}

const QString& CaseFile::cacheFolder() const
{
    return m_parts->cacheFolder;
}

Connection& CaseFile::connection() const
{
    return *m_parts->connection;
}

Result<Transaction> CaseFile::begin(const Actor& actor)
{
    if (auto begun = m_parts->connection->begin(actor); !begun)
        return tl::unexpected(begun.error());
    auto parts = std::make_unique<Transaction::Parts>();
    parts->connection = m_parts->connection;
    parts->actor = actor;
    return Transaction(std::move(parts));
}

std::optional<QDateTime> CaseFile::clockBehind() const
{
    return m_parts->clockBehind;
}

const QStringList& CaseFile::warnings() const
{
    return m_parts->warnings;
}

} // namespace doithoai
