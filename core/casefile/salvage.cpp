#include "casefile/salvage.h"

#include "casefile/sql_error.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QUrl>
#include <limits>
#include <memory>
#include <sqlite3.h>

namespace doithoai {

namespace {

constexpr qint64 farthestGap = 1'000'000; ///< row numbers that are tried one by one between what both ends gave

struct CloseHandle {
    void operator()(sqlite3* handle) const { sqlite3_close_v2(handle); }
};
struct EndStatement {
    void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
};
using Handle = std::unique_ptr<sqlite3, CloseHandle>;
using Rows = std::unique_ptr<sqlite3_stmt, EndStatement>;

Rows prepare(sqlite3* handle, const QString& sql)
{
    sqlite3_stmt* statement = nullptr;
    sqlite3_prepare_v2(handle, sql.toUtf8().constData(), -1, &statement, nullptr);
    return Rows(statement);
}

/// Every row that a statement gives until it ends; false when damage ended it.
template <class Take>
Result<bool> each(sqlite3_stmt* rows, Take&& take)
{
    while (true) {
        const int code = sqlite3_step(rows);
        if (code != SQLITE_ROW)
            return code == SQLITE_DONE;
        if (const Result<void> taken = take(); !taken)
            return tl::unexpected(taken.error());
    }
}

QString quoted(QString name)
{
    return u'"' + name.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

/// Reads one table.
class Table {
public:
    Table(sqlite3* handle, const QString& name, const TakeRow& take) : m_handle(handle), m_take(take) { m_found.name = name; }

    Result<SalvagedTable> read()
    {
        const Rows columns = prepare(m_handle, QStringLiteral("SELECT name FROM pragma_table_info(%1)").arg(quoted(m_found.name)));
        if (!columns)
            return lost();
        const auto named = each(columns.get(), [&]() -> Result<void> {
            m_columns.append(QString::fromUtf8(reinterpret_cast<const char*>(sqlite3_column_text(columns.get(), 0))));
            return {};
        });
        if (!named || !*named || m_columns.isEmpty())
            return lost();
        qint64 first = std::numeric_limits<qint64>::min(), last = std::numeric_limits<qint64>::max();
        auto isDone = scan(QStringLiteral("ORDER BY rowid"), [&](qint64 row) { first = row; });
        if (!isDone)
            return tl::unexpected(isDone.error());
        if (*isDone)
            return m_found;
        m_found.isWhole = false;
        isDone = scan(QStringLiteral("WHERE rowid > %1 ORDER BY rowid DESC").arg(first), [&](qint64 row) { last = row; });
        if (!isDone)
            return tl::unexpected(isDone.error());
        const bool isGap = !*isDone && first != std::numeric_limits<qint64>::min() && last != std::numeric_limits<qint64>::max();
        if (isGap && last - first <= farthestGap) {
            for (qint64 row = first + 1; row < last; ++row) {
                if (const auto one = scan(QStringLiteral("WHERE rowid = %1").arg(row), [](qint64) {}); !one)
                    return tl::unexpected(one.error());
            }
        }
        return m_found;
    }

private:
    SalvagedTable lost()
    {
        m_found.isWhole = false;
        return m_found;
    }

    template <class Note>
    Result<bool> scan(const QString& where, Note&& note)
    {
        const Rows rows = prepare(m_handle, QStringLiteral("SELECT rowid, * FROM %1 %2").arg(quoted(m_found.name), where));
        if (!rows)
            return false;
        return each(rows.get(), [&]() -> Result<void> {
            std::vector<SalvagedValue> values;
            values.reserve(size_t(m_columns.size()));
            for (int i = 0; i < int(m_columns.size()); ++i)
                values.push_back(valueAt(rows.get(), i + 1));
            if (const Result<void> taken = m_take(m_found.name, m_columns, values); !taken)
                return taken;
            ++m_found.rows;
            note(sqlite3_column_int64(rows.get(), 0));
            return {};
        });
    }

    static SalvagedValue valueAt(sqlite3_stmt* rows, int column)
    {
        if (sqlite3_column_type(rows, column) == SQLITE_BLOB) {
            const auto* bytes = static_cast<const char*>(sqlite3_column_blob(rows, column));
            return {{}, QByteArray(bytes, sqlite3_column_bytes(rows, column)), true};
        }
        const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(rows, column));
        return {QString::fromUtf8(text, sqlite3_column_bytes(rows, column)), {}, false};
    }

    sqlite3* m_handle;
    const TakeRow& m_take;
    QStringList m_columns;
    SalvagedTable m_found;
};

} // namespace

Result<std::vector<SalvagedTable>> salvage(const QString& path, const TakeRow& take)
{
    if (!QFileInfo(path).isFile())
        return fail(Trouble::Storage, QCoreApplication::translate("CaseFile", "There is no file %1.").arg(path));
    QUrl url = QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath());
    sqlite3* opened = nullptr;
    const QByteArray name = url.toEncoded() + "?immutable=1";
    const int code = sqlite3_open_v2(name.constData(), &opened, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI, nullptr);
    const Handle handle(opened);
    if (code != SQLITE_OK)
        return tl::unexpected(storageError(code, QString::fromUtf8(sqlite3_errmsg(opened))));
    sqlite3_db_config(opened, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    // A trigger or an index that cannot be read any more must not keep the tables from being read. Nothing can be written here.
    sqlite3_db_config(opened, SQLITE_DBCONFIG_WRITABLE_SCHEMA, 1, nullptr);
    const auto unreadable = [&] {
        return fail(Trouble::Damaged,
                    QCoreApplication::translate("CaseFile", "Nothing can be read of %1: not even the list of what it holds.").arg(path),
                    QString::fromUtf8(sqlite3_errmsg(opened)));
    };
    QStringList names;
    {
        // The tables of the search index hold no words of their own.
        const Rows tables = prepare(opened, QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' "
                                                           "AND name NOT LIKE '%\\_search%' ESCAPE '\\' ORDER BY name"));
        if (!tables)
            return unreadable();
        const auto named = each(tables.get(), [&]() -> Result<void> {
            names.append(QString::fromUtf8(reinterpret_cast<const char*>(sqlite3_column_text(tables.get(), 0))));
            return {};
        });
        if (!named || (!*named && names.isEmpty()))
            return unreadable();
    }
    std::vector<SalvagedTable> all;
    for (const QString& table : names) {
        auto found = Table(opened, table, take).read();
        if (!found)
            return tl::unexpected(found.error());
        all.push_back(std::move(*found));
    }
    return all;
}

} // namespace doithoai
