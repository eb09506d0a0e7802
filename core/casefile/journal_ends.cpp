#include "casefile/journal_ends.h"

#include "casefile/sql_error.h"
#include "casefile/statement.h"

#include <sqlite3.h>

namespace doithoai {

Result<QByteArray> journalHashAt(Connection& connection, qint64 seq)
{
    Statement row(connection, QStringLiteral("SELECT \"hash\" FROM \"journal\" WHERE \"seq\" = ?"));
    row.bind(seq);
    const auto more = row.next();
    if (!more)
        return tl::unexpected(more.error());
    return *more ? row.bytes(0) : QByteArray();
}

Result<JournalHead> journalEndOf(const QString& path)
{
    const auto copy = Connection::open(path, Connection::Access::ReadOnly);
    if (!copy)
        return tl::unexpected(copy.error());
    Statement row(**copy, QStringLiteral("SELECT \"seq\", \"hash\" FROM \"journal\" ORDER BY \"seq\" DESC LIMIT 1"));
    const auto more = row.next();
    if (!more)
        return tl::unexpected(more.error());
    if (!*more)
        return tl::unexpected(storageError(SQLITE_CORRUPT, QStringLiteral("an empty journal")));
    return JournalHead{row.number(0), row.bytes(1)};
}

Result<bool> hasAllOf(const QString& file, const QString& copy)
{
    const auto end = journalEndOf(copy);
    if (!end)
        return tl::unexpected(end.error());
    const auto own = Connection::open(file, Connection::Access::ReadOnly);
    if (!own)
        return tl::unexpected(own.error());
    const auto hash = journalHashAt(**own, end->seq);
    if (!hash)
        return tl::unexpected(hash.error());
    return !hash->isEmpty() && *hash == end->hash;
}

} // namespace doithoai
