#include "casefile/schema_parts.h"

#include "casefile/sql_error.h"
#include "casefile/statement.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QMutex>
#include <QSqlError>
#include <QSqlQuery>

namespace doithoai {

namespace {

Result<SchemaParts> makeParts(const std::vector<Migration>& history, int version)
{
    auto reference = Connection::open(QStringLiteral(":memory:"), Connection::Access::Create);
    if (!reference)
        return tl::unexpected(reference.error());
    std::vector<Migration> upTo = history;
    std::erase_if(upTo, [version](const Migration& migration) { return migration.version > version; });
    if (auto made = migrate(**reference, upTo, {}); !made)
        return tl::unexpected(made.error());
    return partsOf(**reference);
}

tl::unexpected<Error> foreign(const QStringList& names)
{
    constexpr int shown = 3;
    return fail(Trouble::Damaged,
                QCoreApplication::translate("CaseFile", "The case file holds parts that this program did not make (%1). They could act "
                                                        "in its name: nothing is done with the file. Restore it from the latest backup.")
                    .arg(names.mid(0, shown).join(QStringLiteral(", "))),
                names.join(u'\n'));
}

/// All parts but those that SQLite makes by itself. Its names alone are no proof: with a writable schema anything takes one.
const QString ownParts = QStringLiteral(
    "FROM sqlite_schema WHERE (\"name\" GLOB 'sqlite_*' AND ((\"type\" = 'index' AND \"sql\" IS NULL) OR (\"type\" = 'table' AND \"rootpage\" > 0 "
    "AND (\"name\" = 'sqlite_sequence' OR \"name\" GLOB 'sqlite_stat[1-4]')))) IS NOT TRUE");

bool actsOnItsOwn(const QString& part)
{
    return part.startsWith(QLatin1String("trigger ")) || part.startsWith(QLatin1String("view "));
}

} // namespace

const char newestParts[] = "dfded149e6530ac56c9ffdd17eb2e73c20b1ebc18bb6da74fa17877d391276dd";

Result<SchemaParts> partsOf(Connection& connection)
{
    SchemaParts parts;
    QSqlQuery query(connection.database());
    query.setForwardOnly(true);
    if (!query.exec(QStringLiteral("SELECT type || ' ' || name, sql ") + ownParts))
        return tl::unexpected(storageError(query.lastError()));
    while (query.next())
        parts.insert(query.value(0).toString(), query.value(1).toString());
    return parts;
}

Result<SchemaParts> madeParts(const std::vector<Migration>& history, int version)
{
    const bool isOwn = &history == &schemaHistory() && version == history.back().version;
    if (!isOwn)
        return makeParts(history, version);
    static QMutex mutex;
    static SchemaParts own;
    const QMutexLocker locker(&mutex);
    if (own.isEmpty()) {
        auto made = makeParts(history, version);
        if (!made)
            return made;
        own = std::move(*made);
    }
    return own;
}

Result<QByteArray> fingerprintOf(Connection& connection)
{
    Statement parts(connection, QStringLiteral("SELECT type, name, sql ") + ownParts + QStringLiteral(" ORDER BY type, name"));
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    while (true) {
        const auto more = parts.next();
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            return hash.result().toHex();
        for (int column = 0; column < 3; ++column) {
            const QByteArrayView words = parts.view(column);
            // The length in front keeps what belongs to one part apart from the next.
            hash.addData(QByteArray(QByteArray::number(words.size()) + ':'));
            hash.addData(words);
        }
    }
}

Result<void> refuseForeignParts(Connection& connection, const std::vector<Migration>& history, int version)
{
    if (connection.isReadOnly()) {
        const auto strange = connection.ask(QStringLiteral(
            "SELECT group_concat(type || ' ' || name, ', ') FROM sqlite_schema WHERE type = 'view' "
            "OR (type = 'table' AND sql LIKE 'create virtual %' AND sql NOT LIKE '% using fts5%')"));
        if (!strange)
            return tl::unexpected(strange.error());
        return strange->isEmpty() ? Result<void>() : foreign({*strange});
    }
    if (&history == &schemaHistory() && version == history.back().version) {
        const auto fingerprint = fingerprintOf(connection);
        if (!fingerprint)
            return tl::unexpected(fingerprint.error());
        if (*fingerprint == newestParts)
            return {};
    }
    const auto found = partsOf(connection);
    if (!found)
        return tl::unexpected(found.error());
    const auto made = madeParts(history, version);
    if (!made)
        return tl::unexpected(made.error());
    // A file of an earlier version has the triggers as the program wrote them then; they are written anew when it is
    // brought up to date.
    const bool isNewest = version == history.back().version;
    QStringList strange;
    for (auto it = found->cbegin(); it != found->cend(); ++it) {
        if (!made->contains(it.key()) ? isNewest || actsOnItsOwn(it.key()) : isNewest && made->value(it.key()) != it.value())
            strange.append(it.key());
    }
    for (auto it = made->cbegin(); isNewest && it != made->cend(); ++it) {
        if (!found->contains(it.key()))
            strange.append(it.key());
    }
    return strange.isEmpty() ? Result<void>() : foreign(strange);
}

} // namespace doithoai
