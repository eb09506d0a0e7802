#include "casefile/former_persons.h"

#include "casefile/statement.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace doithoai {

namespace {

/// Reads on from where it was left.
Result<void> readOn(Connection& connection, FormerPersons& known)
{
    // By how they begin: most words are contents, and need not be looked at.
    Statement rows(connection, QStringLiteral("SELECT w.\"seq\", w.\"before\" FROM \"journal_words\" AS w WHERE w.\"seq\" > ? AND "
                                              "substr(w.\"before\", 1, 8) IN ('{\"petiti', '{\"addres', '{\"phone\"') ORDER BY w.\"seq\""));
    rows.bind(known.seenTo);
    while (true) {
        const auto more = rows.next();
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            break;
        Statement entry(connection, QStringLiteral("SELECT \"key\" FROM \"journal\" WHERE \"seq\" = ? AND \"table\" = 'petition_person'"));
        entry.bind(rows.number(0));
        const auto is = entry.next();
        if (!is)
            return tl::unexpected(is.error());
        if (!*is)
            continue;
        const QJsonObject words = QJsonDocument::fromJson(rows.bytes(1)).object();
        const auto text = [&](const char* key) { return words.value(QLatin1String(key)).toString(); };
        known.byPetition[entry.number(0)].push_back({text("petitioner"), text("address"), text("phone")});
    }
    Statement last(connection, QStringLiteral("SELECT max(\"seq\") FROM \"journal_words\""));
    const auto has = last.next();
    if (!has)
        return tl::unexpected(has.error());
    known.seenTo = std::max(known.seenTo, last.number(0));
    return {};
}

} // namespace

Result<FormerPersons> allFormerPersons(Connection& connection)
{
    FormerPersons all;
    if (const auto read = readOn(connection, all); !read)
        return tl::unexpected(read.error());
    return all;
}

Result<std::vector<FormerPerson>> formerPersons(Connection& connection, qint64 petition)
{
    // What is not committed may be taken back, and its numbers given to other entries.
    FormerPersons own;
    FormerPersons& known = connection.isInTransaction() ? own : connection.keptFormerPersons();
    if (const auto read = readOn(connection, known); !read)
        return tl::unexpected(read.error());
    const auto found = known.byPetition.find(petition);
    return found == known.byPetition.end() ? std::vector<FormerPerson>() : found->second;
}

} // namespace doithoai
