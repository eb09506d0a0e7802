#include "casefile/salvage.h"

#include "casefile/file_probe.h"
#include "casefile/mended_head.h"
#include "casefile/sql_error.h"
#include "casefile/unfinished.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStringList>
#include <QTemporaryDir>
#include <QUrl>
#include <algorithm>
#include <limits>
#include <memory>
#include <sqlite3.h>

namespace doithoai {

namespace {

constexpr qint64 farthestGap = 1'000'000; ///< row numbers that are tried one by one between what both ends gave
constexpr int triesOfAStep = 1024;        ///< in a wider gap: that many without a row, and the steps double

/// Tables that every case file has, of every version.
const QStringList ownTables{QStringLiteral("journal"),  QStringLiteral("meta"),       QStringLiteral("session"),
                            QStringLiteral("petition"), QStringLiteral("escalation"), QStringLiteral("step")};

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

/// Reads one table. `other`: the same file as it may be as well, or null; only rows that both have are taken.
class Table {
public:
    Table(sqlite3* handle, sqlite3* other, const QString& name, const TakeRow& take)
        : m_handle(handle), m_take(take)
    {
        m_found.name = name;
        m_hasOther = other != nullptr;
        if (m_hasOther)
            m_same = prepare(other, QStringLiteral("SELECT * FROM %1 WHERE rowid = ?").arg(quoted(name)));
    }

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
        if (!*isDone) {
            if (const auto between = readBetween(first, last); !between)
                return tl::unexpected(between.error());
        }
        return m_found;
    }

private:
    SalvagedTable lost()
    {
        m_found.isWhole = false;
        return m_found;
    }

    /// What lies between the damage that ended the reading from the front and that which ended it from the back: after every
    /// place that gives nothing it is gone on. Either end may have given nothing at all.
    Result<void> readBetween(qint64 first, qint64 last)
    {
        const Rows place = prepare(m_handle, QStringLiteral("SELECT rowid FROM %1 WHERE rowid >= ?").arg(quoted(m_found.name)));
        if (!place)
            return {};
        const auto isReadable = [&](qint64 row) {
            sqlite3_reset(place.get());
            sqlite3_bind_int64(place.get(), 1, row);
            const int code = sqlite3_step(place.get());
            sqlite3_reset(place.get());
            return code == SQLITE_ROW || code == SQLITE_DONE;
        };
        const qint64 front = first == std::numeric_limits<qint64>::min() ? 0 : first; // the program's own numbers begin at 1
        const bool isNear = last != std::numeric_limits<qint64>::max() && last - front <= farthestGap;
        qint64 step = 1;
        int tries = 0;
        qint64 row = front; // was tried
        while (row < last - step) {
            row += step;
            if (!isReadable(row)) {
                if (!isNear && ++tries % triesOfAStep == 0 && step < std::numeric_limits<qint64>::max() / 4)
                    step *= 2;
                continue;
            }
            // A wide step may have gone over the first of them.
            for (qint64 bad = row - step; row - bad > 1;) {
                const qint64 middle = bad + (row - bad) / 2;
                (isReadable(middle) ? row : bad) = middle;
            }
            const auto isDone = scan(QStringLiteral("WHERE rowid >= %1 AND rowid < %2 ORDER BY rowid").arg(row).arg(last),
                                     [&](qint64 read) { row = std::max(row, read); });
            if (!isDone)
                return tl::unexpected(isDone.error());
            if (*isDone)
                return {};
            step = 1;
            tries = 0;
        }
        return {};
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
            if (m_hasOther && !isSame(sqlite3_column_int64(rows.get(), 0), values)) {
                m_found.isWhole = false;
                note(sqlite3_column_int64(rows.get(), 0));
                return {};
            }
            if (const Result<void> taken = m_take(m_found.name, m_columns, values); !taken)
                return taken;
            ++m_found.rows;
            note(sqlite3_column_int64(rows.get(), 0));
            return {};
        });
    }

    bool isSame(qint64 row, const std::vector<SalvagedValue>& values)
    {
        if (!m_same)
            return false;
        sqlite3_reset(m_same.get());
        sqlite3_bind_int64(m_same.get(), 1, row);
        if (sqlite3_step(m_same.get()) != SQLITE_ROW || sqlite3_column_count(m_same.get()) != int(values.size()))
            return false;
        for (size_t i = 0; i < values.size(); ++i) {
            const SalvagedValue other = valueAt(m_same.get(), int(i));
            if (other.isBytes != values[i].isBytes || other.text != values[i].text || other.bytes != values[i].bytes)
                return false;
        }
        return true;
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
    Rows m_same;
    bool m_hasOther = false;
    QStringList m_columns;
    SalvagedTable m_found;
};

/// By its head; 0 where it tells none.
int sizeOfPages(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? pageSizeOf(file.read(longestHead)) : 0;
}

bool hasOwnHead(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && isOwnHead(file.read(longestHead));
}

/// What is read in the place of a file; the file itself is as it was.
/// Of one whose last saving was cut off, its own pages are half of one saving, half of another: a copy of it and of its journal,
/// in which SQLite has put back what was before. Of one with a damaged head, a copy with the head that the program writes: under
/// a wrong one none of its pages, or the wrong parts of them, would be read.
class Readable {
public:
    explicit Readable(const QString& file)
        : m_folder(passingFolder()), m_path(file)
    {
        playBack(file);
        if (!hasOwnHead(m_path))
            mend();
        fillPage();
    }

    const QString& path() const { return m_path; } ///< the file itself where nothing is wrong, or no copy can be made
    const QString& asZeros() const { return m_asZeros; } ///< of one that ends inside a page, the same with zeros in the rest of it
    bool isUnsure() const { return m_isTorn && m_asZeros.isEmpty(); } ///< it ends so, and there are no two to compare

    /// Once more, where the head seemed to be as it should and nothing could be read behind it. False where it was done before.
    bool mend()
    {
        if (m_isMended || !m_folder.isValid() || QFileInfo(m_path).size() == 0)
            return false;
        m_isMended = true;
        const QString copy = m_folder.filePath(QStringLiteral("rescue-head.doithoai"));
        if (!QFile::copy(m_asZeros.isEmpty() ? m_path : m_asZeros, copy))
            return false;
        QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
        m_asZeros.clear();
        mendHead(copy);
        m_path = copy;
        fillPage();
        return true;
    }

private:
    void playBack(const QString& file)
    {
        const QString journal = file + QStringLiteral("-journal");
        if (QFileInfo(journal).size() == 0 || !m_folder.isValid())
            return;
        const QString copy = m_folder.filePath(QStringLiteral("rescue.doithoai"));
        if (!QFile::copy(file, copy) || !QFile::copy(journal, copy + QStringLiteral("-journal")))
            return;
        constexpr auto mayWrite = QFile::ReadOwner | QFile::WriteOwner; // the copies of files that may only be read
        QFile::setPermissions(copy, mayWrite);
        QFile::setPermissions(copy + QStringLiteral("-journal"), mayWrite);
        sqlite3* opened = nullptr;
        if (sqlite3_open_v2(QFile::encodeName(copy).constData(), &opened, SQLITE_OPEN_READWRITE, nullptr) == SQLITE_OK)
            sqlite3_exec(opened, "SELECT count(*) FROM sqlite_schema", nullptr, nullptr, nullptr);
        sqlite3_close(opened);
        m_path = copy;
    }

    /// Where the file was cut off inside a page SQLite would read zeros for the rest of it, and rows without words. In a copy
    /// other bytes are put there: what reads the same in both stands in the file.
    void fillPage()
    {
        const int pageSize = sizeOfPages(m_path);
        const qint64 size = QFileInfo(m_path).size();
        if (pageSize == 0 || size % pageSize == 0)
            return;
        m_isTorn = true;
        QFile filled(m_folder.filePath(QStringLiteral("rescue-page.doithoai")));
        filled.remove();
        if (!m_folder.isValid() || !QFile::copy(m_path, filled.fileName()) || !filled.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
            || !filled.open(QIODevice::Append))
            return;
        const QByteArray rest(pageSize - size % pageSize, '\xff');
        if (filled.write(rest) != rest.size() || !filled.flush())
            return;
        m_asZeros = m_path;
        m_path = filled.fileName();
    }

    QTemporaryDir m_folder;
    QString m_path;
    bool m_isMended = false;
    bool m_isTorn = false;
    QString m_asZeros;
};

/// A file as it is read, and what its tables are called.
struct Opened {
    Handle handle;
    QStringList names;
    int code = SQLITE_OK;
    QString detail;
    bool isRead = false; ///< the list of what it holds, or a part of it

    bool hasOwn() const
    {
        return std::ranges::any_of(names, [](const QString& table) { return ownTables.contains(table); });
    }
};

Opened openToRead(const QString& path)
{
    Opened opened;
    const QByteArray name = QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath()).toEncoded() + "?immutable=1";
    sqlite3* handle = nullptr;
    opened.code = sqlite3_open_v2(name.constData(), &handle, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI, nullptr);
    opened.handle.reset(handle);
    if (opened.code == SQLITE_OK) {
        sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
        // A trigger or an index that cannot be read any more must not keep the tables from being read. Nothing can be written here.
        sqlite3_db_config(handle, SQLITE_DBCONFIG_WRITABLE_SCHEMA, 1, nullptr);
        // The tables of the search index hold no words of their own.
        const Rows tables = prepare(handle, QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' "
                                                           "AND name NOT LIKE '%\\_search%' ESCAPE '\\' ORDER BY name"));
        if (tables) {
            const auto named = each(tables.get(), [&]() -> Result<void> {
                opened.names.append(QString::fromUtf8(reinterpret_cast<const char*>(sqlite3_column_text(tables.get(), 0))));
                return {};
            });
            opened.isRead = named && (*named || !opened.names.isEmpty());
        }
    }
    opened.detail = QString::fromUtf8(sqlite3_errmsg(handle));
    return opened;
}

} // namespace

Result<std::vector<SalvagedTable>> salvage(const QString& path, const TakeRow& take)
{
    const bool isUnreachable = isBarred(path);
    if (!isUnreachable && !QFileInfo(path).isFile())
        return fail(Trouble::Storage, QCoreApplication::translate("CaseFile", "There is no file %1.").arg(path));
    if (isUnreachable || !QFileInfo(path).isReadable())
        return fail(Trouble::Storage, QCoreApplication::translate("CaseFile", "%1 may not be read.").arg(QDir::toNativeSeparators(path)));
    Readable whole(path);
    Opened opened = openToRead(whole.path());
    if ((!opened.isRead || !opened.hasOwn()) && whole.mend())
        opened = openToRead(whole.path());
    if (opened.code != SQLITE_OK)
        return tl::unexpected(storageError(opened.code, opened.detail));
    if (!opened.isRead)
        return fail(Trouble::Damaged,
                    QCoreApplication::translate("CaseFile", "Nothing can be read of %1: not even the list of what it holds.").arg(path), opened.detail);
    if (!opened.hasOwn()) {
        return fail(Trouble::Damaged,
                    QCoreApplication::translate("CaseFile", "Nothing can be read of %1: it is empty, or no table of a case file is left in it.")
                        .arg(QDir::toNativeSeparators(path)));
    }
    const Opened zeros = whole.asZeros().isEmpty() ? Opened{} : openToRead(whole.asZeros());
    std::vector<SalvagedTable> all;
    for (const QString& table : opened.names) {
        auto found = Table(opened.handle.get(), zeros.handle.get(), table, take).read();
        if (!found)
            return tl::unexpected(found.error());
        found->isWhole = found->isWhole && !whole.isUnsure();
        all.push_back(std::move(*found));
    }
    return all;
}

} // namespace doithoai
