#include "casefile/check_redactions.h"

#include "casefile/erased_cases.h"
#include "casefile/journal_triggers.h"
#include "casefile/statement.h"
#include "casefile/word_places.h"
#include "domain/destruction_words.h"
#include "domain/person_words.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <limits>

namespace doithoai {

namespace {

/// The entries that one act wrote, an erasure or a destruction: they follow each other, of one moment and by one hand.
struct ErasingAct {
    qint64 first = 0;
    qint64 last = 0;
    int facts = 0; ///< cases erased, protocols
};
using ErasingActs = std::vector<ErasingAct>;

const ErasingAct* actAt(const ErasingActs& acts, qint64 seq)
{
    const auto after = std::ranges::upper_bound(acts, seq, {}, &ErasingAct::first);
    if (after == acts.begin() || seq > std::prev(after)->last)
        return nullptr;
    return &*std::prev(after);
}

/// The nearest entry of another act before or behind this one; none: `otherwise`.
Result<qint64> nextOfOther(Connection& connection, const Statement& fact, bool isBefore, qint64 otherwise)
{
    Statement row(connection, QStringLiteral("SELECT \"seq\" FROM \"journal\" WHERE \"seq\" %1 ? AND (\"at\" <> ? OR \"by\" <> ?) ORDER BY \"seq\"%2 LIMIT 1")
                                  .arg(isBefore ? QStringLiteral("<") : QStringLiteral(">"), isBefore ? QStringLiteral(" DESC") : QString()));
    row.bind(fact.number(0)).bindText(fact.text(1)).bindText(fact.text(2));
    const auto more = row.next();
    if (!more)
        return tl::unexpected(more.error());
    return *more ? row.number(0) : otherwise;
}

Result<ErasingActs> erasingActs(Connection& connection)
{
    ErasingActs acts;
    Statement facts(connection, QStringLiteral("SELECT \"seq\", \"at\", \"by\" FROM \"journal\" WHERE \"table\" IN ('erasure', 'destruction') ORDER BY \"seq\""));
    while (true) {
        const auto more = facts.next();
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            return acts;
        if (!acts.empty() && facts.number(0) <= acts.back().last) {
            ++acts.back().facts;
            continue;
        }
        const auto before = nextOfOther(connection, facts, true, 0);
        if (!before)
            return tl::unexpected(before.error());
        const auto behind = nextOfOther(connection, facts, false, std::numeric_limits<qint64>::max());
        if (!behind)
            return tl::unexpected(behind.error());
        acts.push_back({*before + 1, *behind - 1, 1});
    }
}

/// What an entry tells of, and its pictures as they stand now.
struct Entry {
    qint64 seq = 0;
    QString table, key;
    std::optional<QString> before, after;
};

Result<void> report(Connection& connection, const Entry& entry, const QString& message, std::vector<Problem>& problems)
{
    const auto code = caseOfRowAt(connection, entry.table, entry.key);
    if (!code)
        return tl::unexpected(code.error());
    problems.push_back({QStringLiteral("journal"), code->isEmpty() ? QString::number(entry.seq) : QStringLiteral("%1 · %2").arg(*code).arg(entry.seq), message});
    return {};
}

Result<void> reportChanged(Connection& connection, const Entry& entry, std::vector<Problem>& problems)
{
    return report(connection, entry,
                  QCoreApplication::translate("CaseFile", "This entry was changed as if a person's words had been taken out of it, and no erasure tells of it."),
                  problems);
}

/// "table/key" of the rows that were written in such an act: by it the words of their past went too.
Result<QSet<QString>> rowsWrittenIn(Connection& connection, const ErasingActs& acts)
{
    QSet<QString> names;
    for (const ErasingAct& act : acts) {
        Statement rows(connection, QStringLiteral("SELECT \"table\", \"key\" FROM \"journal\" WHERE \"seq\" BETWEEN ? AND ?"));
        rows.bind(act.first).bind(act.last);
        while (true) {
            const auto more = rows.next();
            if (!more)
                return tl::unexpected(more.error());
            if (!*more)
                break;
            names.insert(rows.text(0) + u'/' + rows.text(1));
        }
    }
    return names;
}

/// The last entry by an erasure of a program that did not yet say of every entry that it lost words; 0 where there was none.
Result<qint64> lastUntold(Connection& connection, const ErasingActs& acts)
{
    Statement row(connection, QStringLiteral("SELECT min(\"seq\") FROM \"journal\" WHERE \"table\" = 'meta' AND \"key\" = ?"));
    row.bindText(emptiedNote);
    if (const auto more = row.next(); !more)
        return tl::unexpected(more.error());
    const qint64 told = row.isNull(0) ? std::numeric_limits<qint64>::max() : row.number(0);
    qint64 last = 0;
    for (const ErasingAct& act : acts)
        last = act.last < told ? act.last : last;
    return last;
}

/// Words that were emptied although nothing tells of it: neither is the case one that was erased or destroyed, nor did an
/// erasure write the row, nor does a redaction of the entry itself tell that its words went.
Result<void> checkEmptied(Connection& connection, const ErasingActs& acts, std::vector<Problem>& problems)
{
    const auto covered = casesTakenOut(connection);
    if (!covered)
        return tl::unexpected(covered.error());
    const auto written = rowsWrittenIn(connection, acts);
    if (!written)
        return tl::unexpected(written.error());
    const auto untold = lastUntold(connection, acts);
    if (!untold)
        return tl::unexpected(untold.error());
    Statement rows(connection, QStringLiteral("SELECT w.\"seq\", j.\"table\", j.\"key\" FROM \"journal_words\" AS w JOIN \"journal\" AS j ON j.\"seq\" = w.\"seq\" "
                                              "WHERE w.\"before\" IS NULL AND w.\"after\" IS NULL AND NOT EXISTS "
                                              "(SELECT 1 FROM \"journal_redaction\" AS r WHERE r.\"entry\" = w.\"seq\") "
                                              "AND (w.\"seq\" > ? OR j.\"table\" = 'petition_person') ORDER BY 1"));
    rows.bind(*untold);
    constexpr int most = 100; // more would help nobody
    for (int found = 0; found < most;) {
        const auto more = rows.next();
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            return {};
        const Entry entry{rows.number(0), rows.text(1), rows.text(2), {}, {}};
        if (written->contains(entry.table + u'/' + entry.key))
            continue;
        const auto code = caseOfRowAt(connection, entry.table, entry.key);
        if (!code)
            return tl::unexpected(code.error());
        if (covered->contains(*code))
            continue;
        if (const auto told = report(connection, entry,
                                     QCoreApplication::translate("CaseFile", "The words that belong to this entry are gone, and no erasure tells of it."), problems);
            !told)
            return told;
        ++found;
    }
    return {};
}

/// Rows whose entries an erasure or a destruction may change: those with words about persons.
bool mayLoseWords(const QString& table, const QString& key)
{
    static const QSet<QString> tables{
        QStringLiteral("session"), QStringLiteral("session_text"), QStringLiteral("petition"), QStringLiteral("petition_text"), QStringLiteral("petition_person"),
        QStringLiteral("escalation"), QStringLiteral("escalation_text"), QStringLiteral("unit_report"), QStringLiteral("unit_report_text"),
        QStringLiteral("step"), QStringLiteral("paper_word"), QStringLiteral("attachment"), QStringLiteral("register_entry"), QStringLiteral("frozen_paper")};
    return tables.contains(table) || (table == QLatin1String("setting") && isReportProse(key));
}

bool hasMark(const std::optional<QString>& picture)
{
    return picture && (picture->contains(erasedWords) || picture->contains(destroyedWords));
}

/// The entries that tell of rows whose past lost words, by row: the journal itself knows them by their number alone.
Result<void> gatherRows(Connection& connection)
{
    // A TEMP table lies outside the file, which may be open for reading only.
    for (const QString& sql :
         {QStringLiteral("DROP TABLE IF EXISTS temp.\"redacted_row\""),
          QStringLiteral("CREATE TEMP TABLE \"redacted_row\" (\"table\" TEXT, \"key\" TEXT, \"seq\" INTEGER, PRIMARY KEY (\"table\", \"key\", \"seq\")) WITHOUT ROWID"),
          QStringLiteral("INSERT INTO temp.\"redacted_row\" SELECT \"table\", \"key\", \"seq\" FROM main.\"journal\" WHERE (\"table\", \"key\") IN "
                         "(SELECT e.\"table\", e.\"key\" FROM main.\"journal_redaction\" AS r JOIN main.\"journal\" AS e ON e.\"seq\" = r.\"entry\")")}) {
        if (auto done = connection.run(sql); !done)
            return done;
    }
    return {};
}

/// The entry right before or behind another one that tells of the same row.
Result<std::optional<Entry>> neighbour(Connection& connection, const Entry& entry, bool isBefore)
{
    Statement row(connection, QStringLiteral("SELECT j.\"seq\", j.\"before\", j.\"after\" FROM temp.\"redacted_row\" AS r JOIN \"journal\" AS j ON j.\"seq\" = r.\"seq\" "
                                             "WHERE r.\"seq\" %1 ? AND r.\"table\" = ? AND r.\"key\" = ? ORDER BY r.\"seq\"%2 LIMIT 1")
                                  .arg(isBefore ? QStringLiteral("<") : QStringLiteral(">"), isBefore ? QStringLiteral(" DESC") : QString()));
    row.bind(entry.seq).bindText(entry.table).bindText(entry.key);
    const auto more = row.next();
    if (!more)
        return tl::unexpected(more.error());
    if (!*more)
        return std::nullopt;
    return Entry{row.number(0), entry.table, entry.key, row.isNull(1) ? std::nullopt : std::optional(row.text(1)),
                 row.isNull(2) ? std::nullopt : std::optional(row.text(2))};
}

/// What an entry found is what the one before it left: words go out of both by the same act. Personal columns are digests, each
/// under a salt of its own.
bool follow(const std::optional<QString>& after, const std::optional<QString>& before, const QSet<QString>& personal)
{
    if (!after || !before)
        return true;
    const QJsonObject left = QJsonDocument::fromJson(after->toUtf8()).object();
    const QJsonObject found = QJsonDocument::fromJson(before->toUtf8()).object();
    for (auto it = left.begin(); it != left.end(); ++it) {
        if (!personal.contains(it.key()) && found.contains(it.key()) && found.value(it.key()) != it.value())
            return false;
    }
    return true;
}

/// Looks at the redactions one after the other.
class Redactions {
public:
    Redactions(Connection& connection, const ErasingActs& acts, std::vector<Problem>& problems) : m_connection(connection), m_acts(acts), m_problems(problems) {}

    Result<void> load()
    {
        const auto tables = journaledTables(m_connection);
        if (!tables)
            return tl::unexpected(tables.error());
        for (const JournaledTable& table : *tables)
            m_personal.insert(table.name, table.personal);
        return gatherRows(m_connection);
    }

    /// `told`: where the journal tells of the redaction. `isOfWords`: only the words beside the entry went, not its pictures.
    Result<void> look(qint64 told, const Entry& entry, bool isOfWords)
    {
        const auto lawful = isLawful(told, entry, isOfWords);
        if (!lawful)
            return tl::unexpected(lawful.error());
        return *lawful ? Result<void>() : reportChanged(m_connection, entry, m_problems);
    }

private:
    Result<bool> isLawful(qint64 told, const Entry& entry, bool isOfWords)
    {
        const ErasingAct* act = actAt(m_acts, told);
        if (!act || entry.seq >= told || !mayLoseWords(entry.table, entry.key))
            return false;
        // One act goes through an entry once; two of one moment can hardly be told apart.
        if (++m_times[{act->first, entry.seq}] > act->facts)
            return false;
        if (isOfWords)
            return true;
        if (!hasMark(entry.before) && !hasMark(entry.after))
            return false;
        const auto next = neighbour(m_connection, entry, false);
        if (!next)
            return tl::unexpected(next.error());
        // What stands in the file keeps its own picture: the entry that first tells of a row loses words only behind a later one.
        if (!entry.before && (!*next || (*next)->seq >= told))
            return false;
        const auto previous = neighbour(m_connection, entry, true);
        if (!previous)
            return tl::unexpected(previous.error());
        const QSet<QString> personal = m_personal.value(entry.table);
        return (!*next || follow(entry.after, (*next)->before, personal)) && (!*previous || follow((*previous)->after, entry.before, personal));
    }

    Connection& m_connection;
    const ErasingActs& m_acts;
    std::vector<Problem>& m_problems;
    QHash<QString, QSet<QString>> m_personal;
    QHash<std::pair<qint64, qint64>, int> m_times; ///< by act and entry
};

} // namespace

Result<void> checkRedactions(Connection& connection, std::vector<Problem>& problems)
{
    const auto acts = erasingActs(connection);
    if (!acts)
        return tl::unexpected(acts.error());
    if (auto checked = checkEmptied(connection, *acts, problems); !checked)
        return checked;
    Redactions redactions(connection, *acts, problems);
    if (auto loaded = redactions.load(); !loaded)
        return loaded;
    Statement rows(connection, QStringLiteral("SELECT j.\"seq\", r.\"entry\", e.\"table\", e.\"key\", e.\"before\", e.\"after\", r.\"hash\" IS e.\"hash\" FROM \"journal\" AS j "
                                              "JOIN \"journal_redaction\" AS r ON r.\"id\" = CAST(j.\"key\" AS INTEGER) LEFT JOIN \"journal\" AS e ON e.\"seq\" = r.\"entry\" "
                                              "WHERE j.\"table\" = 'journal_redaction' ORDER BY 1"));
    while (true) {
        const auto more = rows.next();
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            return {};
        Entry entry{rows.number(1), rows.text(2), rows.text(3), {}, {}};
        if (!rows.isNull(4))
            entry.before = rows.text(4);
        if (!rows.isNull(5))
            entry.after = rows.text(5);
        if (const auto looked = redactions.look(rows.number(0), entry, rows.number(6) != 0); !looked)
            return looked;
    }
}

} // namespace doithoai
