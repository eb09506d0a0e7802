#include "casefile/journal_triggers.h"

#include "casefile/statement.h"
#include "domain/escalation.h"
#include "domain/petition.h"
#include "domain/session.h"
#include "domain/unit_report.h"

namespace doithoai {

namespace {

QString quoted(const QString& name)
{
    return u'"' + name + u'"';
}

template <class Case>
void addPersonal(QSet<QString>& columns)
{
    for (const Field<Case>& f : fieldsOf<Case>()) {
        if (f.personal)
            columns.insert(QLatin1String(f.key));
    }
}

/// The personal columns of a table; a table's name begins with the name of its case's table.
QSet<QString> personalColumns(const QString& table, const QStringList& columns)
{
    // Titles and words of papers may name a person as well.
    static const QHash<QString, QSet<QString>> ofPapers = {
        {QStringLiteral("paper_word"), {QStringLiteral("text")}},
        {QStringLiteral("attachment"), {QStringLiteral("title"), QStringLiteral("fileName")}},
        {QStringLiteral("register_entry"), {QStringLiteral("subject"), QStringLiteral("partner")}},
    };
    QSet<QString> personal = ofPapers.value(table);
    if (table.startsWith(QLatin1String("petition")))
        addPersonal<Petition>(personal);
    else if (table.startsWith(QLatin1String("session")))
        addPersonal<Session>(personal);
    else if (table.startsWith(QLatin1String("escalation")))
        addPersonal<Escalation>(personal);
    else if (table.startsWith(QLatin1String("unit_report")))
        addPersonal<UnitReport>(personal);
    return personal & QSet<QString>(columns.begin(), columns.end());
}

QString journalRow(const JournaledTable& table, const QString& before, const QString& after, const QString& key)
{
    const auto image = [&](const QString& row) {
        return row.isEmpty() ? QStringLiteral("NULL") : table.image(row, QStringLiteral("doithoai_same_salt()"));
    };
    return QStringLiteral("  SELECT doithoai_journal('%1', %2,\n    %3,\n    %4);\n")
        .arg(table.name, table.key(key), image(before), image(after));
}

QString wordsRow(const JournaledTable& table, const QString& before, const QString& after)
{
    if (table.personal.isEmpty())
        return {};
    const auto words = [&](const QString& row) { return row.isEmpty() ? QStringLiteral("NULL") : table.words(row); };
    return QStringLiteral(
               "INSERT INTO \"journal_words\" (\"seq\", \"salt\", \"before\", \"after\")\n"
               "  VALUES (ifnull((SELECT max(\"seq\") FROM \"journal\"), 0) + 1, doithoai_salt(), %1, %2);\n")
        .arg(words(before), words(after));
}

QString trigger(const JournaledTable& table, const QString& verb, const QString& condition, const QString& before,
                const QString& after)
{
    const QString key = after.isEmpty() ? before : after;
    return QStringLiteral("CREATE TRIGGER \"journal_%1_%2\" AFTER %3 ON \"%1\"%4 BEGIN\n%5%6END")
        .arg(table.name, verb.toLower(), verb, condition, wordsRow(table, before, after),
             journalRow(table, before, after, key));
}

/// The triggers of a table: name → SQL.
QMap<QString, QString> triggersOf(const JournaledTable& table)
{
    QStringList changed;
    for (const QString& column : table.columns)
        changed.append(QStringLiteral("OLD.\"%1\" IS NOT NEW.\"%1\"").arg(column));
    const QString oldRow = QStringLiteral("OLD");
    const QString newRow = QStringLiteral("NEW");
    const QString name = QStringLiteral("journal_%1_").arg(table.name);
    return {{name + QLatin1String("insert"), trigger(table, QStringLiteral("INSERT"), {}, {}, newRow)},
            {name + QLatin1String("update"),
             trigger(table, QStringLiteral("UPDATE"),
                     QStringLiteral(" WHEN %1").arg(changed.join(QStringLiteral(" OR "))), oldRow, newRow)},
            {name + QLatin1String("delete"), trigger(table, QStringLiteral("DELETE"), {}, oldRow, {})}};
}

Result<JournaledTable> describe(Connection& connection, const QString& name)
{
    JournaledTable table;
    table.name = name;
    QMap<qint64, QString> keys;
    Statement info(connection, QStringLiteral("SELECT name, type, pk FROM pragma_table_info(?) ORDER BY cid"));
    info.bindText(name);
    while (true) {
        const auto more = info.next();
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            break;
        const QString column = info.text(0);
        table.columns.append(column);
        if (info.text(1) == QLatin1String("BLOB"))
            table.blobs.insert(column);
        if (info.number(2) > 0)
            keys.insert(info.number(2), column);
    }
    table.keyColumns = keys.values();
    table.personal = personalColumns(name, table.columns);
    if (name == QLatin1String("frozen_paper_body"))
        table.bulky = {QStringLiteral("text"), QStringLiteral("pdf")};
    if (name == QLatin1String("attachment_body"))
        table.bulky = {QStringLiteral("bytes")};
    return table;
}

} // namespace

QString JournaledTable::key(const QString& row) const
{
    QStringList parts;
    for (const QString& column : keyColumns) {
        const QString value = row + u'.' + quoted(column);
        parts.append(blobs.contains(column) ? QStringLiteral("lower(hex(%1))").arg(value) : value);
    }
    return parts.join(QStringLiteral(" || '/' || "));
}

QString JournaledTable::image(const QString& row, const QString& salt) const
{
    QStringList parts;
    for (const QString& column : columns) {
        QString value = row + u'.' + quoted(column);
        if (personal.contains(column))
            value = QStringLiteral("doithoai_digest(%1, %2)").arg(salt, value);
        else if (bulky.contains(column))
            value = QStringLiteral("doithoai_digest(x'', %1)").arg(value);
        parts.append(QStringLiteral("'%1', %2").arg(column, value));
    }
    return QStringLiteral("doithoai_image(%1)").arg(parts.join(QStringLiteral(", ")));
}

QString JournaledTable::words(const QString& row) const
{
    QStringList parts;
    for (const QString& column : columns) {
        if (personal.contains(column))
            parts.append(QStringLiteral("'%1', %2.\"%1\"").arg(column, row));
    }
    return QStringLiteral("doithoai_image(%1)").arg(parts.join(QStringLiteral(", ")));
}

Result<std::vector<JournaledTable>> journaledTables(Connection& connection)
{
    QStringList names;
    {
        Statement tables(connection,
                         QStringLiteral("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' "
                                        "AND name NOT GLOB 'sqlite_*' AND name NOT IN ('journal', 'journal_words', "
                                        "'counter', 'draft', 'signing_key', 'account_secret') ORDER BY name"));
        while (true) {
            const auto more = tables.next();
            if (!more)
                return tl::unexpected(more.error());
            if (!*more)
                break;
            names.append(tables.text(0));
        }
    }
    std::vector<JournaledTable> described;
    for (const QString& name : names) {
        auto table = describe(connection, name);
        if (!table)
            return tl::unexpected(table.error());
        described.push_back(std::move(*table));
    }
    return described;
}

Result<void> renewJournalTriggers(Connection& connection)
{
    QMap<QString, QString> standing;
    {
        Statement triggers(connection, QStringLiteral("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' "
                                                      "AND sql LIKE '%doithoai_journal(%'"));
        while (true) {
            const auto more = triggers.next();
            if (!more)
                return tl::unexpected(more.error());
            if (!*more)
                break;
            standing.insert(triggers.text(0), triggers.text(1));
        }
    }
    const auto tables = journaledTables(connection);
    if (!tables)
        return tl::unexpected(tables.error());
    // Those that stand as they would be written stay: a new file goes through every version, and SQLite reads each
    // trigger anew with every change of the schema.
    QMap<QString, QString> missing;
    for (const JournaledTable& table : *tables)
        missing.insert(triggersOf(table));
    for (auto it = standing.cbegin(); it != standing.cend(); ++it) {
        if (missing.value(it.key()) == it.value()) {
            missing.remove(it.key());
        } else if (auto dropped = connection.run(QStringLiteral("DROP TRIGGER ") + quoted(it.key())); !dropped) {
            return dropped;
        }
    }
    for (const QString& sql : missing) {
        if (auto created = connection.run(sql); !created)
            return created;
    }
    return {};
}

} // namespace doithoai
