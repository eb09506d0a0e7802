#include "casefile/statement.h"

#include "casefile/sql_error.h"
#include "domain/dates.h"

#include <sqlite3.h>

namespace doithoai {

namespace {

/// While one statement runs nothing takes back what its triggers wrote; when it fails, all of it goes.
class JournalHeadKeeper {
public:
    explicit JournalHeadKeeper(JournalContext& context)
        : m_context(context)
    {
        m_context.keepsHead = true;
    }
    ~JournalHeadKeeper()
    {
        m_context.keepsHead = false;
        m_context.head.reset();
    }
    JournalHeadKeeper(const JournalHeadKeeper&) = delete;
    JournalHeadKeeper& operator=(const JournalHeadKeeper&) = delete;

private:
    JournalContext& m_context;
};

} // namespace

void StatementEnd::operator()(sqlite3_stmt* statement) const
{
    sqlite3_finalize(statement);
}

Statement::Statement(Connection& connection, const QString& sql)
    : m_connection(connection)
    , m_kept(connection.prepared(sql))
    , m_statement(std::move(m_kept))
{
    connection.makeUpForRollBack();
    if (m_statement)
        return;
    const QByteArray text = sql.toUtf8();
    const char* rest = nullptr;
    sqlite3_stmt* made = nullptr;
    const int code = sqlite3_prepare_v3(connection.handle(), text.constData(), static_cast<int>(text.size()) + 1,
                                        SQLITE_PREPARE_PERSISTENT, &made, &rest);
    m_statement.reset(made);
    if (code != SQLITE_OK)
        m_trouble = storageError(connection.handle());
    else if (!made || !QByteArrayView(rest, text.constEnd()).trimmed().isEmpty())
        m_trouble = storageError(SQLITE_ERROR, QStringLiteral("not one statement: ") + sql);
}

Statement::~Statement()
{
    if (m_trouble)
        return;
    sqlite3_reset(m_statement.get());
    sqlite3_clear_bindings(m_statement.get());
    m_kept = std::move(m_statement);
}

bool Statement::takesValue()
{
    if (m_trouble)
        return false;
    if (m_bound == 0 && !m_bytes.empty()) {
        sqlite3_clear_bindings(m_statement.get());
        m_bytes.clear();
    }
    return true;
}

Statement& Statement::bound(int code)
{
    if (code != SQLITE_OK && !m_trouble)
        m_trouble = storageError(m_connection.handle());
    return *this;
}

Statement& Statement::bind(const QString& text)
{
    if (!text.isEmpty())
        return bindText(text);
    return takesValue() ? bound(sqlite3_bind_null(m_statement.get(), ++m_bound)) : *this;
}

Statement& Statement::bind(QDate day)
{
    return bind(dates::stored(day));
}

Statement& Statement::bind(qint64 number)
{
    return takesValue() ? bound(sqlite3_bind_int64(m_statement.get(), ++m_bound, number)) : *this;
}

Statement& Statement::bind(const QByteArray& bytes)
{
    if (!takesValue())
        return *this;
    if (bytes.isNull())
        return bound(sqlite3_bind_null(m_statement.get(), ++m_bound));
    m_bytes.push_back(bytes);
    return bound(sqlite3_bind_blob64(m_statement.get(), ++m_bound, m_bytes.back().constData(),
                                     static_cast<sqlite3_uint64>(bytes.size()), SQLITE_STATIC));
}

Statement& Statement::bind(const QVariant& value)
{
    if (!value.isValid())
        return bind(QString());
    const int type = value.metaType().id();
    if (type == QMetaType::QByteArray)
        return bind(value.toByteArray());
    if (type == QMetaType::Int || type == QMetaType::LongLong || type == QMetaType::Bool)
        return bind(qint64(value.toLongLong()));
    const QString text = value.toString();
    return text.isNull() ? bind(text) : bindText(text);
}

Statement& Statement::bindText(const QString& text)
{
    if (!takesValue())
        return *this;
    const QByteArray& bytes = m_bytes.emplace_back(text.toUtf8());
    return bound(sqlite3_bind_text64(m_statement.get(), ++m_bound, bytes.isNull() ? "" : bytes.constData(),
                                     static_cast<sqlite3_uint64>(bytes.size()), SQLITE_STATIC, SQLITE_UTF8));
}

Result<void> Statement::step()
{
    // A fault may have made SQLite roll the transaction back on its own: what is written then would stand alone.
    if (m_connection.isInTransaction() && sqlite3_get_autocommit(m_connection.handle())
        && !sqlite3_stmt_readonly(m_statement.get()))
        return tl::unexpected(storageError(SQLITE_FULL, QStringLiteral("SQLite had rolled back already")));
    const JournalHeadKeeper keeper(m_connection.m_journal);
    const int code = sqlite3_step(m_statement.get());
    m_hasRow = code == SQLITE_ROW;
    if (code == SQLITE_ROW || code == SQLITE_DONE)
        return {};
    Error error = storageError(m_connection.handle());
    sqlite3_reset(m_statement.get());
    return tl::unexpected(std::move(error));
}

Result<void> Statement::run()
{
    if (m_trouble)
        return tl::unexpected(*m_trouble);
    if (m_isRunning)
        sqlite3_reset(m_statement.get());
    m_isRunning = true;
    m_isFirst = true;
    m_bound = 0;
    if (auto stepped = step(); !stepped)
        return stepped;
    if (!m_hasRow)
        sqlite3_reset(m_statement.get());
    return {};
}

Result<bool> Statement::next()
{
    if (!m_isRunning) {
        if (auto ran = run(); !ran)
            return tl::unexpected(ran.error());
    }
    const bool isAtFirst = std::exchange(m_isFirst, false);
    if (!isAtFirst && m_hasRow) {
        if (auto stepped = step(); !stepped)
            return tl::unexpected(stepped.error());
    }
    return m_hasRow;
}

QString Statement::text(int column) const
{
    return QString::fromUtf8(view(column));
}

qint64 Statement::number(int column) const
{
    return sqlite3_column_int64(m_statement.get(), column);
}

QByteArray Statement::bytes(int column) const
{
    const auto* bytes = static_cast<const char*>(sqlite3_column_blob(m_statement.get(), column));
    return QByteArray(bytes, sqlite3_column_bytes(m_statement.get(), column));
}

QByteArrayView Statement::view(int column) const
{
    // As they lie in the row: asked for as text SQLite would first add a zero behind them, and with no memory for that
    // answer as if nothing stood there.
    const auto* bytes = static_cast<const char*>(sqlite3_column_blob(m_statement.get(), column));
    if (!bytes && sqlite3_errcode(m_connection.handle()) == SQLITE_NOMEM)
        m_connection.noteFailedRead();
    return QByteArrayView(bytes, bytes ? sqlite3_column_bytes(m_statement.get(), column) : 0);
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL;
}

qint64 Statement::insertedId() const
{
    return sqlite3_last_insert_rowid(m_connection.handle());
}

qint64 Statement::changedRows() const
{
    return sqlite3_changes(m_connection.handle());
}

} // namespace doithoai
