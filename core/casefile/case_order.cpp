// The order of lists: by a column's value, by the rank of the name behind it, or by words as Vietnamese sorts them.
#include "casefile/case_index.h"
#include "casefile/list_conditions.h"
#include "casefile/statement.h"

#include <QCollator>
#include <QLocale>
#include <algorithm>
#include <optional>

namespace doithoai {

namespace {

/// Longer words decide no order that a person could see.
constexpr int sortedLetters = 80;

enum class By { Value, Rank, Words, GivenName };

struct SortKey {
    const char* key;
    By by;
    QString expression;
    const char* join = "";
};

const char* const textOfPetition = " JOIN \"petition_text\" AS t ON t.\"id\" = m.\"id\"";
const char* const personOfPetition = " JOIN \"petition_person\" AS p ON p.\"id\" = m.\"id\"";
const char* const textOfEscalation = " JOIN \"escalation_text\" AS t ON t.\"id\" = m.\"id\"";

/// Codes of one year sort by their number, also past its usual digits.
QString byCode(const char* column)
{
    return QStringLiteral("CASE WHEN m.\"%1\" IS NOT NULL THEN printf('%s%08d', substr(m.\"%1\", 1, 8), "
                          "CAST(substr(m.\"%1\", 9) AS INTEGER)) END")
        .arg(QLatin1String(column));
}

/// Where a denunciation would stand among names must not give its sender away.
QString unlessDenunciation(const char* column)
{
    return QStringLiteral("CASE WHEN m.\"scopeKind\" IS NOT 'denunciation' THEN %1 END").arg(QLatin1String(column));
}

QString column(const char* name)
{
    return QStringLiteral("m.\"%1\"").arg(QLatin1String(name));
}

std::vector<SortKey> keysOfKind(CaseKind kind)
{
    switch (kind) {
    case CaseKind::Session:
        return {{"code", By::Value, byCode("code")},
                {"topic", By::Words, column("topic")},
                {"chair", By::Rank, column("chair")},
                {"organiser", By::Rank, column("organiser")},
                {"start", By::Value, QStringLiteral("coalesce(m.\"actualStart\", m.\"plannedStart\")")},
                {"announcedOn", By::Value, column("announcedOn")},
                {"sector", By::Rank, column("sector")},
                {"form", By::Rank, column("form")},
                {"venue", By::Words, column("venue")},
                {"attendance", By::Value, column("attendance")},
                {"state", By::Rank, column("state")},
                {"petitions", By::Value,
                 QStringLiteral("(SELECT count(*) FROM \"petition\" AS q WHERE q.\"session\" = m.\"code\" AND q.\"state\" "
                                "NOT IN (%1))")
                     .arg(finalPetitionStates())}};
    case CaseKind::Petition:
        return {{"code", By::Value, byCode("code")},
                {"petitioner", By::GivenName, unlessDenunciation("p.\"petitioner\""), personOfPetition},
                {"address", By::Words, unlessDenunciation("p.\"address\""), personOfPetition},
                {"phone", By::Value, unlessDenunciation("p.\"phone\""), personOfPetition},
                {"content", By::Words, QStringLiteral("substr(t.\"content\", 1, %1)").arg(sortedLetters), textOfPetition},
                {"topic", By::Words, column("topic")},
                {"receivedOn", By::Value, column("receivedOn")},
                {"channel", By::Rank, column("channel")},
                {"sector", By::Rank, column("sector")},
                {"urgency", By::Rank, column("urgency")},
                {"unit", By::Rank, column("unit")},
                {"session", By::Value, byCode("session")},
                {"deadline", By::Value, dueExpression(kind)},
                {"state", By::Rank, column("state")}};
    case CaseKind::Escalation:
        return {{"code", By::Value, byCode("code")},
                {"session", By::Value, byCode("session")},
                {"to", By::Rank, QStringLiteral("substr(m.\"to\" || ',', 1, instr(m.\"to\" || ',', ',') - 1)")},
                {"petitions", By::Value,
                 QStringLiteral("(SELECT count(*) FROM \"escalation_petition\" AS q WHERE q.\"escalation\" = m.\"id\")")},
                {"reason", By::Words, QStringLiteral("substr(t.\"reason\", 1, %1)").arg(sortedLetters), textOfEscalation},
                {"outgoingNumber", By::Words, column("outgoingNumber")},
                {"submittedOn", By::Value, column("submittedOn")},
                {"expectedOn", By::Value, column("expectedOn")},
                {"state", By::Rank, column("state")}};
    case CaseKind::UnitReport:
        break;
    }
    return {};
}

QString newestFirst(CaseKind kind)
{
    switch (kind) {
    case CaseKind::Session:
        return QStringLiteral("m.\"plannedStart\" DESC, m.\"id\" DESC");
    case CaseKind::Petition:
        return QStringLiteral("m.\"receivedOn\" DESC, m.\"id\" DESC");
    case CaseKind::Escalation:
    case CaseKind::UnitReport:
        break;
    }
    return QStringLiteral("m.\"id\" DESC");
}

QString tableOfKind(CaseKind kind)
{
    switch (kind) {
    case CaseKind::Session:
        return QStringLiteral("session");
    case CaseKind::Petition:
        return QStringLiteral("petition");
    case CaseKind::Escalation:
        return QStringLiteral("escalation");
    case CaseKind::UnitReport:
        break;
    }
    return QStringLiteral("unit_report");
}

/// "Nguyễn Văn Thành" as "Thành Nguyễn Văn": people are sorted by their given name.
QString givenNameFirst(const QString& name)
{
    const QString plain = name.simplified();
    const qsizetype last = plain.lastIndexOf(u' ');
    return last < 0 ? plain : plain.mid(last + 1) + u' ' + plain.left(last);
}

struct WordsOfCase {
    qint64 id;
    std::optional<QCollatorSortKey> key; ///< nothing: the cell is empty and stands last
};

struct RankOfCase {
    qint64 id;
    qsizetype rank;
};

template <class Row, class Less>
std::vector<qint64> sortedIds(std::vector<Row>& rows, bool isDescending, Less less)
{
    std::stable_sort(rows.begin(), rows.end(), [&](const Row& a, const Row& b) { return isDescending ? less(b, a) : less(a, b); });
    std::vector<qint64> ids;
    ids.reserve(rows.size());
    for (const Row& row : rows)
        ids.push_back(row.id);
    return ids;
}

/// Goes through all rows of a statement.
template <class Visit>
Result<void> visit(Statement& rows, Visit visit)
{
    while (true) {
        const auto more = rows.next();
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            return {};
        visit(rows);
    }
}

Result<std::vector<qint64>> byWords(Statement& rows, bool isDescending, bool isName)
{
    QCollator collator(QLocale(QLocale::Vietnamese, QLocale::Vietnam));
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::vector<WordsOfCase> cases;
    std::vector<qint64> empty;
    // Sort keys are dear, and names of persons and places come again and again.
    QHash<QString, std::optional<QCollatorSortKey>> known;
    const auto read = visit(rows, [&](const Statement& row) {
        const QString words = row.text(1);
        if (words.isEmpty()) {
            empty.push_back(row.number(0));
            return;
        }
        std::optional<QCollatorSortKey>& key = known[words];
        if (!key)
            key = collator.sortKey(isName ? givenNameFirst(words) : words);
        cases.push_back({row.number(0), key});
    });
    if (!read)
        return tl::unexpected(read.error());
    std::vector<qint64> ids = sortedIds(cases, isDescending, [](const WordsOfCase& a, const WordsOfCase& b) {
        return a.key->compare(*b.key) < 0;
    });
    ids.insert(ids.end(), empty.begin(), empty.end());
    return ids;
}

Result<std::vector<qint64>> byRank(Statement& rows, const ListOrder& order)
{
    QHash<QByteArray, qsizetype> ranks;
    for (qsizetype i = 0; i < order.ranks.size(); ++i)
        ranks.insert(order.ranks[i].toUtf8(), i);
    std::vector<RankOfCase> cases;
    std::vector<qint64> empty;
    const auto read = visit(rows, [&](const Statement& row) {
        const QByteArrayView value = row.view(1);
        if (value.isEmpty())
            empty.push_back(row.number(0));
        else
            cases.push_back({row.number(0),
                             ranks.value(QByteArray::fromRawData(value.data(), value.size()), order.ranks.size())});
    });
    if (!read)
        return tl::unexpected(read.error());
    std::vector<qint64> ids = sortedIds(cases, order.isDescending,
                                        [](const RankOfCase& a, const RankOfCase& b) { return a.rank < b.rank; });
    ids.insert(ids.end(), empty.begin(), empty.end());
    return ids;
}

} // namespace

QStringList sortKeys(CaseKind kind)
{
    QStringList names;
    for (const SortKey& key : keysOfKind(kind))
        names.append(QLatin1String(key.key));
    return names;
}

Result<std::vector<qint64>> sortedCases(CaseFile& file, CaseKind kind, const ListFilter& filter, const ListOrder& order)
{
    const std::vector<SortKey> keys = keysOfKind(kind);
    const auto wanted = std::ranges::find_if(keys, [&](const SortKey& key) { return order.key == QLatin1String(key.key); });
    const bool isNewestFirst = wanted == keys.end();
    const ListConditions conditions = conditionsOf(kind, filter);
    const bool isByValue = isNewestFirst || wanted->by == By::Value;
    QString sql = QStringLiteral("SELECT m.\"id\"");
    if (!isByValue)
        sql += QStringLiteral(", ") + wanted->expression;
    sql += QStringLiteral(" FROM \"%1\" AS m").arg(tableOfKind(kind));
    if (!isNewestFirst)
        sql += QLatin1String(wanted->join);
    sql += conditions.sql() + QStringLiteral(" ORDER BY ");
    // What is the same in the column stays newest first; an empty cell stands last either way.
    if (!isNewestFirst && isByValue)
        sql += wanted->expression
            + (order.isDescending ? QStringLiteral(" DESC NULLS LAST, ") : QStringLiteral(" ASC NULLS LAST, "));
    sql += newestFirst(kind);
    Statement rows(file.connection(), sql);
    conditions.bindTo(rows);
    if (!isByValue) {
        return wanted->by == By::Rank ? byRank(rows, order)
                                      : byWords(rows, order.isDescending, wanted->by == By::GivenName);
    }
    std::vector<qint64> ids;
    if (const auto read = visit(rows, [&](const Statement& row) { ids.push_back(row.number(0)); }); !read)
        return tl::unexpected(read.error());
    return ids;
}

} // namespace doithoai
