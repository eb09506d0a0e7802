#include "casefile/connection.h"

#include "casefile/journal_functions.h"
#include "casefile/search_index.h"
#include "casefile/sql_error.h"

#include <QCoreApplication>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>
#include <QVariant>
#include <QtEndian>
#include <array>
#include <sqlite3.h>

namespace doithoai {

namespace {

struct Pragma {
    const char* name;
    const char* set;
    const char* readBack; ///< null: whatever it answers
};

// What each is for stands in the design of the file: what was acknowledged survives a power cut, a bad page is noticed.
// 16 MB of pages that were read are kept, for a window that is open all day; what is being written may take 64 MB before
// any of it goes to the disk: how many pages that are, SQLite works out by their size.
constexpr Pragma pragmas[] = {
    {"busy_timeout", "5000", "5000"},   {"temp_store", "MEMORY", "2"},
    {"foreign_keys", "ON", "1"},        {"recursive_triggers", "ON", "1"},
    {"cell_size_check", "ON", "1"},     {"mmap_size", "0", "0"},
    {"cache_size", "-16384", "-16384"}, {"cache_spill", "-65536", nullptr},
    {"journal_mode", "TRUNCATE", "truncate"},
    {"synchronous", "EXTRA", "3"},      {"trusted_schema", "OFF", "0"},
    {"secure_delete", "ON", "1"},
};

/// Prepared ahead: a rollback must not need the memory whose want it answers.
const QString rollBackSql = QStringLiteral("ROLLBACK");

sqlite3* handleOf(const QSqlDatabase& database)
{
    const QVariant handle = database.driver()->handle();
    if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return nullptr;
    return *static_cast<sqlite3* const*>(handle.constData());
}

/// How often the file was written, by its own count on the disk; nothing when that cannot be read.
std::optional<quint32> changesOnDisk(sqlite3* handle)
{
    sqlite3_file* file = nullptr;
    std::array<uchar, 4> count{};
    constexpr sqlite3_int64 place = 24; // in the file's head
    if (sqlite3_file_control(handle, "main", SQLITE_FCNTL_FILE_POINTER, &file) != SQLITE_OK || !file || !file->pMethods
        || file->pMethods->xRead(file, count.data(), int(count.size()), place) != SQLITE_OK)
        return std::nullopt;
    return qFromBigEndian<quint32>(count.data());
}

/// What became of a transaction whose commit was answered with a fault.
enum class Fate { Gone, Kept, Unknown };

/// A fault in the very last flush comes when the transaction stands in the file already and cannot be taken back.
Fate fateOf(Connection& connection, std::optional<quint32> changesBefore)
{
    // Reading plays back what is still to be played back.
    if (!connection.ask(QStringLiteral("SELECT count(*) FROM sqlite_schema")))
        return Fate::Unknown;
    const auto changes = changesOnDisk(connection.handle());
    if (!changes || !changesBefore)
        return Fate::Unknown;
    return *changes == *changesBefore ? Fate::Gone : Fate::Kept;
}

/// Writes nothing new and has all of the file flushed with it.
bool flushAgain(Connection& connection)
{
    const auto version = connection.ask(QStringLiteral("PRAGMA user_version"));
    if (!version || sqlite3_exec(connection.handle(), "BEGIN IMMEDIATE", nullptr, nullptr, nullptr) != SQLITE_OK)
        return false;
    const bool isWritten = connection.run(QStringLiteral("PRAGMA user_version = %1").arg(*version)).has_value()
        && sqlite3_exec(connection.handle(), "COMMIT", nullptr, nullptr, nullptr) == SQLITE_OK;
    if (!isWritten)
        connection.rollBack();
    return isWritten;
}

} // namespace

Connection::Connection(QString path, QString name)
    : m_path(std::move(path))
    , m_name(std::move(name))
{
}

Connection::~Connection()
{
    if (m_journal.isOpen)
        rollBack();
    m_prepared.clear();
    m_journal.lastRow.reset();
    m_journal.addRow.reset();
    {
        QSqlDatabase database = QSqlDatabase::database(m_name, false);
        database.close();
    }
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::shared_ptr<Connection>> Connection::open(const QString& path, Access access)
{
    // SQLite would count every piece of memory that it takes, under a lock; nobody asks for the count. It takes this only
    // before its first use: later it stays as it is.
    [[maybe_unused]] static const int counting = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    const QString name = QStringLiteral("casefile-") + QUuid::createUuid().toString(QUuid::WithoutBraces);
    std::shared_ptr<Connection> connection(new Connection(path, name));
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(path);
        database.setConnectOptions(access == Access::ReadOnly
                                       ? QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=5000")
                                       : QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
        if (!database.open())
            return tl::unexpected(storageError(database.lastError()));
        connection->m_journal.handle = handleOf(database);
    }
    if (!connection->m_journal.handle)
        return fail(Trouble::Storage, QCoreApplication::translate("CaseFile", "SQLite cannot be used on this machine."),
                    QStringLiteral("the driver has no sqlite3 handle"));
    if (auto configured = connection->configure(access); !configured)
        return tl::unexpected(configured.error());
    return connection;
}

Result<void> Connection::configure(Access access)
{
    const std::pair<int, int> options[] = {{SQLITE_DBCONFIG_DEFENSIVE, 1},
                                           {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
                                           {SQLITE_DBCONFIG_DQS_DML, 0},
                                           {SQLITE_DBCONFIG_DQS_DDL, 0},
                                           {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0}};
    for (const auto& [option, value] : options) {
        int now = -1;
        if (sqlite3_db_config(handle(), option, value, &now) != SQLITE_OK || now != value)
            return fail(Trouble::Storage,
                        QCoreApplication::translate("CaseFile", "SQLite cannot be used on this machine."),
                        QStringLiteral("option %1 reads back %2").arg(option).arg(now));
    }
    if (!registerJournalFunctions(m_journal))
        return tl::unexpected(storageError(handle()));
    sqlite3_stmt* rollBackStatement = nullptr;
    if (sqlite3_prepare_v3(handle(), "ROLLBACK", -1, SQLITE_PREPARE_PERSISTENT, &rollBackStatement, nullptr) != SQLITE_OK)
        return tl::unexpected(storageError(handle()));
    prepared(rollBackSql).reset(rollBackStatement);
    for (const Pragma& pragma : pragmas) {
        const QString name = QLatin1String(pragma.name);
        // A file that is opened for reading only keeps the journal mode it has; memory has its own ways.
        const bool isMemory = m_path == QLatin1String(":memory:");
        if ((name == QLatin1String("journal_mode") && (access == Access::ReadOnly || isMemory))
            || (name == QLatin1String("mmap_size") && isMemory))
            continue;
        if (auto set = ask(QStringLiteral("PRAGMA %1 = %2").arg(name, QLatin1String(pragma.set))); !set)
            return tl::unexpected(set.error());
        const auto now = ask(QStringLiteral("PRAGMA %1").arg(name));
        if (!now)
            return tl::unexpected(now.error());
        if (pragma.readBack != nullptr && *now != QLatin1String(pragma.readBack))
            return fail(Trouble::Storage,
                        QCoreApplication::translate("CaseFile", "SQLite cannot be used on this machine."),
                        QStringLiteral("pragma %1 reads back %2").arg(name, *now));
    }
    return {};
}

QSqlDatabase Connection::database() const
{
    return QSqlDatabase::database(m_name, false);
}

bool Connection::isReadOnly() const
{
    return sqlite3_db_readonly(handle(), "main") != 0;
}

void Connection::makeUpForRollBack()
{
    if (m_owesRollBack)
        rollBack();
}

Result<void> Connection::run(const QString& sql)
{
    makeUpForRollBack();
    QSqlQuery query(database());
    query.setForwardOnly(true);
    if (!query.exec(sql))
        return tl::unexpected(storageError(query.lastError()));
    return {};
}

Result<QString> Connection::ask(const QString& sql)
{
    makeUpForRollBack();
    QSqlQuery query(database());
    query.setForwardOnly(true);
    if (!query.exec(sql))
        return tl::unexpected(storageError(query.lastError()));
    const QString answer = query.next() ? query.value(0).toString() : QString();
    // A value for which there was no memory reads as if nothing stood there.
    if (sqlite3_errcode(handle()) == SQLITE_NOMEM)
        return tl::unexpected(storageError(SQLITE_NOMEM, QStringLiteral("an answer could not be read")));
    return answer;
}

Result<void> Connection::begin(const Actor& actor)
{
    if (m_journal.isOpen)
        return fail(Trouble::Storage,
                    QCoreApplication::translate("CaseFile", "The program is already saving: finish that first."),
                    QStringLiteral("a transaction is open"));
    if (isReadOnly())
        return tl::unexpected(storageError(SQLITE_READONLY, QStringLiteral("begin on a read-only file")));
    // A rollback that failed for want of memory is made up for.
    if (!sqlite3_get_autocommit(handle()))
        rollBack();
    if (sqlite3_exec(handle(), "BEGIN IMMEDIATE", nullptr, nullptr, nullptr) != SQLITE_OK)
        return tl::unexpected(storageError(handle()));
    const QDateTime now = QDateTime::currentDateTime();
    const QDateTime moment = actor.isRehearsal && actor.today.isValid() ? QDateTime(actor.today, now.time()) : now;
    m_journal.isOpen = true;
    m_hasFailedRead = false;
    m_journal.by = actor.by.toUtf8();
    m_journal.at = moment.toOffsetFromUtc(moment.offsetFromUtc()).toString(Qt::ISODateWithMs).toUtf8();
    m_journal.isRehearsal = actor.isRehearsal;
    return {};
}

Result<void> Connection::commit()
{
    if (!m_journal.isOpen)
        return fail(Trouble::Storage, QCoreApplication::translate("CaseFile", "There is nothing to save."),
                    QStringLiteral("no transaction is open"));
    // A full disk makes SQLite roll back on its own: then there is nothing left to commit.
    if (sqlite3_get_autocommit(handle())) {
        m_journal.isOpen = false;
        m_search.clear();
        return tl::unexpected(storageError(SQLITE_FULL, QStringLiteral("SQLite had rolled back already")));
    }
    if (auto written = writeSearch(); !written) {
        rollBack();
        return written;
    }
    if (m_hasFailedRead) {
        rollBack();
        return tl::unexpected(storageError(SQLITE_NOMEM, QStringLiteral("a value could not be read")));
    }
    const auto changesBefore = changesOnDisk(handle());
    if (sqlite3_exec(handle(), "COMMIT", nullptr, nullptr, nullptr) != SQLITE_OK) {
        Error error = storageError(handle());
        rollBack();
        const Fate fate = fateOf(*this, changesBefore);
        if (fate == Fate::Kept && flushAgain(*this))
            return {};
        if (fate != Fate::Gone)
            error.message = QCoreApplication::translate(
                "CaseFile", "The disk reports a fault at the end of saving: it cannot be told whether this was saved. Close "
                            "the file, open it again and look before you do it once more.");
        return tl::unexpected(std::move(error));
    }
    m_journal.isOpen = false;
    return {};
}

void Connection::rollBack()
{
    if (!sqlite3_get_autocommit(handle())) {
        sqlite3_stmt* const statement = prepared(rollBackSql).get();
        sqlite3_step(statement);
        if (sqlite3_reset(statement) != SQLITE_OK)
            qWarning("rollback failed: %s", sqlite3_errmsg(handle()));
    }
    m_owesRollBack = !sqlite3_get_autocommit(handle());
    m_journal.isOpen = false;
    m_search.clear();
}

Result<void> Connection::keepForSearch(SearchChange change)
{
    constexpr std::size_t most = 10000; // keeps the memory of a long import small
    m_search.push_back(std::move(change));
    return m_search.size() < most ? Result<void>() : writeSearch();
}

Result<void> Connection::writeSearch()
{
    const std::vector<SearchChange> changes = std::exchange(m_search, {});
    if (changes.empty())
        return {};
    // Outside of a transaction the mark would begin one, and end it.
    if (sqlite3_get_autocommit(handle()))
        return tl::unexpected(storageError(SQLITE_FULL, QStringLiteral("SQLite had rolled back already")));
    const auto mark = [&](const char* sql) -> Result<void> {
        if (sqlite3_exec(handle(), sql, nullptr, nullptr, nullptr) != SQLITE_OK)
            return tl::unexpected(storageError(handle()));
        return {};
    };
    const auto writeAll = [&]() -> Result<void> {
        for (const SearchChange& change : changes) {
            if (auto written = writeSearchChange(*this, change); !written)
                return written;
        }
        return {};
    };
    if (auto marked = mark("SAVEPOINT search"); !marked)
        return marked;
    Result<void> written = writeAll();
    if (!written && written.error().trouble == Trouble::Damaged) {
        // After a disk that failed the index may go by what it has in memory and take the file for damaged, until it is
        // rolled back; a person who is told of damage puts a backup in the place of the file.
        if (auto back = mark("ROLLBACK TO search"); !back)
            return back;
        written = writeAll();
    }
    return written ? mark("RELEASE search") : written;
}

Result<QByteArray> Connection::salt()
{
    if (m_salt.isEmpty()) {
        const auto text = ask(QStringLiteral("SELECT \"value\" FROM \"meta\" WHERE \"key\" = 'salt'"));
        if (!text)
            return tl::unexpected(text.error());
        m_salt = QByteArray::fromHex(text->toLatin1());
    }
    return m_salt;
}

} // namespace doithoai
