#include "casefile/check_journal.h"

#include "casefile/journal_functions.h"
#include "casefile/journal_triggers.h"
#include "casefile/statement.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace doithoai {

namespace {

const char mostProblems[] = " LIMIT 100"; // of one table; more would help nobody

std::optional<QByteArrayView> cellOf(const Statement& row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.view(column));
}

/// What proves each entry that lost a person's words, since it lost them: entry → hash.
Result<QHash<qint64, QByteArray>> redactedHashes(Connection& connection)
{
    QHash<qint64, QByteArray> hashes;
    Statement rows(connection, QStringLiteral("SELECT \"entry\", \"hash\" FROM \"journal_redaction\" ORDER BY \"id\""));
    while (true) {
        const auto more = rows.next();
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            return hashes;
        hashes.insert(rows.number(0), rows.bytes(1)); // the last one counts
    }
}

/// True when each word, salted, gives the digest that the picture carries, and none of them is missing. Words that were
/// erased are absent as a whole.
bool wordsFit(const QString& words, const QString& picture, const QByteArray& salt, const QSet<QString>& personal)
{
    if (words.isEmpty())
        return true;
    const QJsonDocument document = QJsonDocument::fromJson(words.toUtf8());
    if (!document.isObject())
        return false;
    const QJsonObject told = document.object();
    const QJsonObject digests = QJsonDocument::fromJson(picture.toUtf8()).object();
    for (auto it = told.begin(); it != told.end(); ++it) {
        if (digests.value(it.key()).toString().toLatin1() != saltedDigest(salt, it.value().toString().toUtf8()))
            return false;
    }
    return std::ranges::all_of(personal, [&](const QString& column) {
        constexpr int digits = 64;
        return told.contains(column) || digests.value(column).toString().size() != digits;
    });
}

/// Entries of a table with personal words that have no row for them: erased words leave one behind.
Result<void> checkWordRows(Connection& connection, const JournaledTable& table, std::vector<Problem>& problems)
{
    Statement bare(connection, QStringLiteral("SELECT j.\"seq\" FROM \"journal\" AS j WHERE j.\"table\" = '%1' AND NOT EXISTS "
                                              "(SELECT 1 FROM \"journal_words\" AS w WHERE w.\"seq\" = j.\"seq\") LIMIT 100")
                                   .arg(table.name));
    while (true) {
        const auto more = bare.next();
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            return {};
        problems.push_back({QStringLiteral("journal"), bare.text(0),
                            QCoreApplication::translate("CaseFile", "The words that belong to this entry are gone.")});
    }
}

Result<void> collect(Statement& rows, const QString& table, const QString& message, std::vector<Problem>& problems)
{
    while (true) {
        const auto more = rows.next();
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            return {};
        problems.push_back({QStringLiteral("row"), table + u' ' + rows.text(0), message});
    }
}

Result<void> checkTable(Connection& connection, const JournaledTable& table, std::vector<Problem>& problems)
{
    const QString key = QStringLiteral("CAST(%1 AS TEXT)").arg(table.key(QStringLiteral("r")));
    {
        Statement changed(
            connection,
            QStringLiteral("SELECT %2 FROM \"%1\" AS r LEFT JOIN temp.\"last_picture\" AS l ON l.\"table\" = '%1' AND "
                           "l.\"key\" = %2 "
                           "LEFT JOIN \"journal\" AS j ON j.\"seq\" = l.\"seq\" LEFT JOIN \"journal_words\" AS w "
                           "ON w.\"seq\" = l.\"seq\" WHERE j.\"after\" IS NOT %3%4")
                .arg(table.name, key, table.image(QStringLiteral("r"), QStringLiteral("w.\"salt\"")),
                     QLatin1String(mostProblems)));
        if (auto done = collect(
                changed, table.name,
                QCoreApplication::translate("CaseFile", "The row is not what the journal says was written."), problems);
            !done)
            return done;
    }
    Statement gone(
        connection,
        QStringLiteral(
            "SELECT l.\"key\" FROM temp.\"last_picture\" AS l JOIN \"journal\" AS j ON j.\"seq\" = l.\"seq\" "
            "WHERE l.\"table\" = '%1' AND j.\"after\" IS NOT NULL EXCEPT SELECT %2 FROM \"%1\" AS r%3")
            .arg(table.name, key, QLatin1String(mostProblems)));
    return collect(gone, table.name,
                   QCoreApplication::translate("CaseFile", "The row is gone, but the journal knows of no removal."),
                   problems);
}

} // namespace

Result<void> checkChain(Connection& connection, std::vector<Problem>& problems)
{
    const auto redacted = redactedHashes(connection);
    if (!redacted)
        return tl::unexpected(redacted.error());
    Statement rows(connection, QStringLiteral("SELECT \"seq\", \"at\", \"by\", \"rehearsal\", \"table\", \"key\", \"before\", \"after\", "
                                              "\"hash\" FROM \"journal\" ORDER BY \"seq\""));
    constexpr int hashColumn = 8;
    ChainHasher hasher;
    QByteArray previous;
    qint64 expected = 1;
    while (true) {
        const auto more = rows.next();
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            return {};
        const qint64 seq = rows.number(0);
        const auto report = [&](const QString& message) {
            problems.push_back({QStringLiteral("journal"), QString::number(seq), message});
        };
        if (seq != expected)
            report(QCoreApplication::translate("CaseFile", "Entries of the journal are missing before this one."));
        hasher.begin(previous);
        for (int column = 0; column < hashColumn; ++column)
            hasher.add(cellOf(rows, column));
        previous = rows.bytes(hashColumn);
        // Of an entry that lost a person's words, the redaction proves what stands there since; its hash is that of before.
        const auto since = redacted->constFind(seq);
        if (hasher.hash() != (since == redacted->cend() ? previous : *since))
            report(QCoreApplication::translate(
                "CaseFile", "The entry of the journal does not fit the one before it: one of them was "
                            "changed, moved or removed."));
        expected = seq + 1;
    }
}

Result<void> checkWords(Connection& connection, std::vector<Problem>& problems)
{
    const auto tables = journaledTables(connection);
    if (!tables)
        return tl::unexpected(tables.error());
    QHash<QString, QSet<QString>> personal;
    for (const JournaledTable& table : *tables) {
        if (table.personal.isEmpty())
            continue;
        personal.insert(table.name, table.personal);
        if (auto checked = checkWordRows(connection, table, problems); !checked)
            return checked;
    }
    Statement rows(connection,
                   QStringLiteral("SELECT w.\"seq\", w.\"salt\", w.\"before\", w.\"after\", j.\"before\", j.\"after\", j.\"table\" "
                                  "FROM \"journal_words\" AS w LEFT JOIN \"journal\" AS j ON j.\"seq\" = w.\"seq\" "
                                  "WHERE w.\"before\" IS NOT NULL OR w.\"after\" IS NOT NULL "
                                  // Words that were emptied prove nothing any more, only that their salt is one, or is gone too.
                                  "OR length(w.\"salt\") NOT IN (0, %1) OR j.\"seq\" IS NULL ORDER BY w.\"seq\"").arg(saltBytes));
    while (true) {
        const auto more = rows.next();
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            return {};
        const QSet<QString> columns = personal.value(rows.text(6));
        const QByteArray salt = rows.bytes(1);
        // Words that lie ahead of the journal would meet its next entries.
        const bool hasEntry = !rows.isNull(6);
        if (!hasEntry || salt.size() != saltBytes || !wordsFit(rows.text(2), rows.text(4), salt, columns)
            || !wordsFit(rows.text(3), rows.text(5), salt, columns))
            problems.push_back({QStringLiteral("journal"), rows.text(0),
                                QCoreApplication::translate(
                                    "CaseFile", "The words kept beside this entry are not those that were written.")});
    }
}

Result<void> checkRows(Connection& connection, std::vector<Problem>& problems)
{
    const auto tables = journaledTables(connection);
    if (!tables)
        return tl::unexpected(tables.error());
    // A TEMP table lies outside the file: a file that is opened for reading only can be checked as well.
    for (const QString& sql :
         {QStringLiteral("DROP TABLE IF EXISTS temp.\"last_picture\""),
          QStringLiteral("CREATE TEMP TABLE \"last_picture\" (\"table\" TEXT, \"key\" TEXT, \"seq\" INTEGER, "
                         "PRIMARY KEY (\"table\", \"key\")) WITHOUT ROWID"),
          QStringLiteral("INSERT INTO temp.\"last_picture\" SELECT \"table\", \"key\", max(\"seq\") FROM "
                         "main.\"journal\" GROUP BY 1, 2")}) {
        if (auto done = connection.run(sql); !done)
            return done;
    }
    for (const JournaledTable& table : *tables) {
        if (auto done = checkTable(connection, table, problems); !done)
            return done;
    }
    return {};
}

} // namespace doithoai
