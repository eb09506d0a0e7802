#include "casefile/check_search.h"

#include "casefile/case_table.h"
#include "casefile/search_index.h"

#include <QCoreApplication>

namespace doithoai {

namespace {

// So many cases are indexed anew at once: it bounds the memory that the check of a large file takes.
constexpr int atOnce = 20'000;

/// What an index holds, as sums that no order changes.
struct IndexSum {
    quint64 words = 0; ///< which word stands where in which case
    quint64 sizes = 0; ///< how many words a case has
    qint64 cases = 0, tokens = 0;

    friend bool operator==(const IndexSum&, const IndexSum&) = default;
};

/// A number as SQLite packs it: seven bits a byte, the highest first. `at` moves behind it.
qint64 unpacked(QByteArrayView bytes, qsizetype& at)
{
    quint64 number = 0;
    while (at < bytes.size()) {
        const auto byte = static_cast<uchar>(bytes[at++]);
        number = number << 7 | (byte & 0x7f);
        if ((byte & 0x80) == 0)
            break;
    }
    return qint64(number);
}

/// Adds how many words each case has, as the index keeps it.
Result<void> addSizes(Connection& connection, const QString& schema, const QString& index, IndexSum& sum)
{
    Statement rows(connection, QStringLiteral("SELECT \"id\", \"sz\" FROM %1.\"%2_docsize\"").arg(schema, index));
    while (true) {
        const auto more = rows.next();
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            return {};
        const QByteArrayView size = rows.view(1);
        sum.sizes += qHashBits(size.data(), size_t(size.size()), size_t(rows.number(0)));
        ++sum.cases;
        qsizetype at = 0;
        sum.tokens += unpacked(size, at);
    }
}

/// True when the totals of the index, which stand in its first record, are those.
Result<bool> hasTotals(Connection& connection, const QString& index, const IndexSum& sum)
{
    Statement row(connection, QStringLiteral("SELECT \"block\" FROM main.\"%1_data\" WHERE \"id\" = 1").arg(index));
    const auto more = row.next();
    if (!more)
        return tl::unexpected(more.error());
    qsizetype at = 0;
    const QByteArrayView block = *more ? row.view(0) : QByteArrayView();
    const qint64 cases = unpacked(block, at);
    return cases == sum.cases && unpacked(block, at) == sum.tokens;
}

/// True when every word that the index lists is found by asking for it: the way to a word is kept apart from the words.
Result<bool> findsItsWords(Connection& connection, const QString& index)
{
    const QString vocabulary = QStringLiteral("temp.\"search_terms\"");
    for (const QString& sql : {QStringLiteral("DROP TABLE IF EXISTS %1").arg(vocabulary),
                               QStringLiteral("CREATE VIRTUAL TABLE %1 USING fts5vocab('main', '%2', 'row')").arg(vocabulary, index)}) {
        if (auto done = connection.run(sql); !done)
            return tl::unexpected(done.error());
    }
    bool isFound = true;
    {
        Statement terms(connection, QStringLiteral("SELECT \"term\", \"doc\" FROM %1").arg(vocabulary));
        while (isFound) {
            const auto more = terms.next();
            if (!more)
                return tl::unexpected(more.error());
            if (!*more)
                break;
            Statement asked(connection, QStringLiteral("SELECT count(*) FROM main.\"%1\" WHERE \"%1\" MATCH ?").arg(index));
            asked.bindText(QString(u'"' + terms.text(0) + u'"'));
            const auto answered = asked.next();
            if (!answered)
                return tl::unexpected(answered.error());
            isFound = asked.number(0) == terms.number(1);
        }
    }
    if (auto dropped = connection.run(QStringLiteral("DROP TABLE %1").arg(vocabulary)); !dropped)
        return tl::unexpected(dropped.error());
    return isFound;
}

/// Adds up what an index holds.
Result<void> addUp(Connection& connection, const QString& schema, const QString& index, IndexSum& sum)
{
    const QString vocabulary = QStringLiteral("temp.\"search_vocabulary\"");
    for (const QString& sql : {QStringLiteral("DROP TABLE IF EXISTS %1").arg(vocabulary),
                               QStringLiteral("CREATE VIRTUAL TABLE %1 USING fts5vocab('%2', '%3', 'instance')")
                                   .arg(vocabulary, schema, index)}) {
        if (auto done = connection.run(sql); !done)
            return done;
    }
    {
        Statement rows(connection, QStringLiteral("SELECT \"term\", \"doc\", \"offset\" FROM %1").arg(vocabulary));
        while (true) {
            const auto more = rows.next();
            if (!more)
                return tl::unexpected(more.error());
            if (!*more)
                break;
            const QByteArrayView word = rows.view(0);
            const size_t place = qHashMulti(size_t(0), rows.number(1), rows.number(2));
            sum.words += qHashBits(word.data(), size_t(word.size()), place);
        }
    }
    if (auto dropped = connection.run(QStringLiteral("DROP TABLE %1").arg(vocabulary)); !dropped)
        return dropped;
    return addSizes(connection, schema, index, sum);
}

/// An index beside the file, of the same make, without anything in it.
Result<void> beginIndex(Connection& connection)
{
    for (const QString& sql : {QStringLiteral("DROP TABLE IF EXISTS temp.\"search_expected\""),
                               QStringLiteral("CREATE VIRTUAL TABLE temp.\"search_expected\" USING fts5(\"words\", content='', "
                                              "tokenize=\"unicode61 remove_diacritics 0\")")}) {
        if (auto done = connection.run(sql); !done)
            return done;
    }
    return {};
}

/// What the words of all cases of a kind give.
template <class Case>
Result<IndexSum> expectedSum(Connection& connection)
{
    IndexSum sum;
    if (auto begun = beginIndex(connection); !begun)
        return tl::unexpected(begun.error());
    qint64 last = 0;
    while (true) {
        // By stretches: no statement may be reading while tables come and go.
        int read = 0;
        {
            Statement rows(connection,
                           wholeCase<Case>().sql() + QStringLiteral(" WHERE m.\"id\" > ? ORDER BY m.\"id\" LIMIT %1").arg(atOnce));
            rows.bind(last);
            while (true) {
                const auto more = rows.next();
                if (!more)
                    return tl::unexpected(more.error());
                if (!*more)
                    break;
                const auto one = wholeCase<Case>().read(rows);
                if (!one)
                    return tl::unexpected(one.error());
                last = one->id.value;
                ++read;
                Statement add(connection,
                              QStringLiteral("INSERT INTO temp.\"search_expected\" (\"rowid\", \"words\") VALUES (?, ?)"));
                add.bind(one->id.value).bind(searchWords(*one));
                if (auto added = add.run(); !added)
                    return tl::unexpected(added.error());
            }
        }
        if (read == 0)
            break;
        auto added = addUp(connection, QStringLiteral("temp"), QStringLiteral("search_expected"), sum);
        if (added)
            added = beginIndex(connection);
        if (!added)
            return tl::unexpected(added.error());
    }
    if (auto dropped = connection.run(QStringLiteral("DROP TABLE temp.\"search_expected\"")); !dropped)
        return tl::unexpected(dropped.error());
    return sum;
}

template <class Case>
Result<void> checkIndex(Connection& connection, std::vector<Problem>& problems)
{
    const QString index = QLatin1String(namesOf<Case>().table) + QStringLiteral("_search");
    const auto expected = expectedSum<Case>(connection);
    if (!expected)
        return tl::unexpected(expected.error());
    IndexSum found;
    if (auto added = addUp(connection, QStringLiteral("main"), index, found); !added)
        return added;
    const auto totals = hasTotals(connection, index, *expected);
    if (!totals)
        return tl::unexpected(totals.error());
    const auto ways = findsItsWords(connection, index);
    if (!ways)
        return tl::unexpected(ways.error());
    if (found != *expected || !*totals || !*ways)
        problems.push_back({QStringLiteral("search"), index,
                            QCoreApplication::translate("CaseFile", "The search index does not hold the words of the cases: a "
                                                                    "search may miss some. The cases themselves are not touched "
                                                                    "by this.")});
    return {};
}

} // namespace

Result<void> checkSearch(Connection& connection, std::vector<Problem>& problems)
{
    if (auto done = checkIndex<Session>(connection, problems); !done)
        return done;
    if (auto done = checkIndex<Petition>(connection, problems); !done)
        return done;
    return checkIndex<Escalation>(connection, problems);
}

} // namespace doithoai
