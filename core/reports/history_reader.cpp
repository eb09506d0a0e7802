#include "reports/history_reader.h"

#include "casefile/statement.h"

#include <QCoreApplication>
#include <QSet>
#include <algorithm>
#include <iterator>

namespace doithoai {

namespace {

/// Where a kind of case lies in the file.
template <class Case>
struct Place;
template <>
struct Place<Session> {
    static constexpr auto table = "session";
    static constexpr auto kind = "session";
    static constexpr bool hasReasons = true; ///< figures give the reasons of its steps
};
template <>
struct Place<Petition> {
    static constexpr auto table = "petition";
    static constexpr auto kind = "petition";
    static constexpr bool hasReasons = false;
};
template <>
struct Place<Escalation> {
    static constexpr auto table = "escalation";
    static constexpr auto kind = "escalation";
    static constexpr bool hasReasons = false;
};
template <>
struct Place<UnitReport> {
    static constexpr auto table = "unit_report";
    static constexpr auto kind = "unitReport";
    static constexpr bool hasReasons = false;
};

tl::unexpected<Error> senseless(const QString& where)
{
    return fail(Trouble::Damaged,
                QCoreApplication::translate(
                    "Reports", "The case file is damaged: %1 makes no sense. Let it be checked, or restore a backup.")
                    .arg(where));
}

/// The value of a stable name; a small table of the kind's names, because histories are long.
template <class E>
std::optional<E> exactly(QByteArrayView name)
{
    for (const auto& [value, known] : Names<E>::all) {
        if (name == QByteArrayView(known))
            return value;
    }
    return std::nullopt;
}

/// An ISO day, strictly; an invalid one for anything else.
QDate dayOf(QByteArrayView text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return {};
    const auto number = [&](qsizetype from, qsizetype count) {
        int value = 0;
        for (qsizetype i = from; i < from + count; ++i) {
            const int digit = text[i] - '0';
            if (digit < 0 || digit > 9)
                return -1;
            value = value * 10 + digit;
        }
        return value;
    };
    return QDate(number(0, 4), number(5, 2), number(8, 2));
}

/// The promise lies among the long texts; the steps tell it, so these need not be read.
template <class Case>
bool isToldBySteps(const Field<Case>& field)
{
    return QLatin1String(field.key) == QLatin1String("promise");
}

/// Where a field is read from. The petitions of an escalation are rows of their own.
template <class Case>
QString columnOf(const Field<Case>& field)
{
    if (Case::kind == CaseKind::Escalation && QLatin1String(field.key) == QLatin1String("petitions")) {
        return QStringLiteral(R"((SELECT group_concat(p."petition") FROM "escalation_petition" AS p
                                  WHERE p."escalation" = "escalation"."id"))");
    }
    return QStringLiteral("\"%1\"").arg(QLatin1String(field.key));
}

template <class Case>
QString selectCases(std::vector<const Field<Case>*>& columns)
{
    QString sql = QStringLiteral("SELECT \"id\", \"code\", \"state\"");
    for (const Field<Case>* field : figureFields<Case>()) {
        if (isToldBySteps(*field))
            continue;
        columns.push_back(field);
        sql += QStringLiteral(", ") + columnOf(*field);
    }
    return sql + QStringLiteral(" FROM \"%1\" ORDER BY \"id\"").arg(QLatin1String(Place<Case>::table));
}

template <class Case>
bool readRow(const Statement& rows, HistoryRow<Case>& row)
{
    using Row = HistoryRow<Case>;
    row.seq = rows.number(1);
    if (const QByteArrayView event = rows.view(2); !event.isEmpty()) {
        row.event = exactly<typename Row::Event>(event);
        row.to = exactly<typename Row::State>(rows.view(3));
        if (!row.event || !row.to)
            return false;
    }
    row.effectiveOn = dayOf(rows.view(4));
    row.recordedOn = dayOf(rows.view(5));
    if (const QByteArrayView data = rows.view(6); data != QByteArrayView("{}"))
        row.data = data.toByteArray();
    if (Place<Case>::hasReasons)
        row.reason = rows.text(7);
    return row.effectiveOn.isValid() && row.recordedOn.isValid();
}

template <class Case>
QString selectRows(const QString& condition = {})
{
    return QStringLiteral(R"(SELECT "caseId", "seq", "event", "to", "effectiveOn", "recordedOn", "data"%1
                             FROM "step" WHERE "kind" = ?%2 ORDER BY "caseId", "seq")")
        .arg(Place<Case>::hasReasons ? QStringLiteral(", \"reason\"") : QString(), condition);
}

/// The rows of one case.
template <class Case>
struct CaseRows {
    qint64 id = 0;
    qint64 firstSeq = 0;
    bool isSettled = false; ///< none of its rows is kept
    std::vector<HistoryRow<Case>> rows;
};

template <class Case>
bool isSettled(const std::vector<HistoryRow<Case>>&, const Reach&)
{
    return false;
}

template <>
bool isSettled(const std::vector<HistoryRow<Petition>>& rows, const Reach& reach)
{
    std::optional<PetitionState> last;
    for (const HistoryRow<Petition>& row : rows) {
        if (!reach.isBefore(row.effectiveOn, row.recordedOn))
            return false;
        if (row.event)
            last = row.to;
    }
    return last && isFinal(*last);
}

/// Ended cases of which figures still ask: what was promised with a merged petition is followed under the leading one.
template <class Case>
Result<QSet<qint64>> readFollowed(Connection&)
{
    return QSet<qint64>();
}

template <>
Result<QSet<qint64>> readFollowed<Petition>(Connection& connection)
{
    Statement statement(connection, QStringLiteral(R"(SELECT f."id", l."id" FROM "petition" AS f
                                                      JOIN "petition" AS l ON l."code" = f."leading"
                                                      WHERE f."state" = 'merged' AND (f."promiseDue" IS NOT NULL OR f."answerKind" = 'undertaken'))"));
    QSet<qint64> ids;
    while (true) {
        const auto more = statement.next();
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            return ids;
        ids.insert(statement.number(0));
        ids.insert(statement.number(1));
    }
}

/// Reads all rows of a kind, case by case in the order of their ids.
template <class Case>
Result<std::vector<CaseRows<Case>>> readRows(Connection& connection, const Reach& reach)
{
    const auto followed = readFollowed<Case>(connection);
    if (!followed)
        return tl::unexpected(followed.error());
    Statement statement(connection, selectRows<Case>());
    statement.bind(QString::fromLatin1(Place<Case>::kind));
    std::vector<CaseRows<Case>> all;
    std::vector<HistoryRow<Case>> rows; // of the case in hand
    const auto keep = [&] {
        if (rows.empty())
            return;
        all.back().isSettled = isSettled(rows, reach) && !followed->contains(all.back().id);
        if (!all.back().isSettled)
            all.back().rows.assign(std::make_move_iterator(rows.begin()), std::make_move_iterator(rows.end()));
        rows.clear();
    };
    while (true) {
        const auto more = statement.next();
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            break;
        const qint64 id = statement.number(0);
        HistoryRow<Case> row;
        if (!readRow(statement, row))
            return senseless(QStringLiteral("step %1").arg(row.seq));
        if (all.empty() || all.back().id != id) {
            keep();
            all.push_back({id, row.seq, false, {}});
        }
        rows.push_back(std::move(row));
    }
    keep();
    return all;
}

/// The rows of one settled case, after all.
template <class Case>
Result<std::vector<HistoryRow<Case>>> readRowsOf(Connection& connection, qint64 id)
{
    Statement statement(connection, selectRows<Case>(QStringLiteral(" AND \"caseId\" = ?")));
    statement.bind(QString::fromLatin1(Place<Case>::kind)).bind(id);
    std::vector<HistoryRow<Case>> rows;
    while (true) {
        const auto more = statement.next();
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            return rows;
        HistoryRow<Case> row;
        if (!readRow(statement, row))
            return senseless(QStringLiteral("step %1").arg(row.seq));
        rows.push_back(std::move(row));
    }
}

/// Reads the case at which the statement stands.
template <class Case>
bool readCase(const Statement& statement, const std::vector<const Field<Case>*>& columns, Case& read)
{
    read.id.value = statement.number(0);
    read.code.text = statement.text(1);
    const auto state = exactly<decltype(Case::state)>(statement.view(2));
    if (!state)
        return false;
    read.state = *state;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (const int column = int(i) + 3; !statement.isNull(column) && !setText(read, *columns[i], statement.text(column)))
            return false;
    }
    return true;
}

template <class Case>
void takeFromSteps(CaseHistory<Case>& history)
{
    for (const Field<Case>* field : figureFields<Case>()) {
        if (!isToldBySteps(*field))
            continue;
        for (const HistoryRow<Case>& row : history.rows) {
            if (const auto told = row.told(QLatin1String(field->key)))
                setText(history.current, *field, *told);
        }
    }
}

/// Reads the cases of a kind beside their rows. Of the settled ones the first of each session is kept, so that there is
/// still something on record of that time.
template <class Case>
Result<std::vector<CaseHistory<Case>>> readKind(CaseFile& file, const Reach& reach)
{
    Connection& connection = file.connection();
    auto rows = readRows<Case>(connection, reach);
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<const Field<Case>*> columns;
    Statement statement(connection, selectCases<Case>(columns));
    const auto session = std::ranges::find_if(columns, [](const Field<Case>* field) { return QLatin1String(field->key) == QLatin1String("session"); });
    const int sessionColumn = int(session - columns.begin()) + 3;
    QSet<QByteArray> kept; // sessions of which a settled case is kept

    std::vector<CaseHistory<Case>> histories;
    auto own = rows->begin();
    while (true) {
        const auto more = statement.next();
        if (!more)
            return tl::unexpected(more.error());
        const bool isAtEnd = !*more;
        if (own != rows->end() && (isAtEnd || own->id < statement.number(0)))
            return senseless(QStringLiteral("step %1").arg(own->firstSeq));
        if (isAtEnd)
            return histories;
        const bool hasRows = own != rows->end() && own->id == statement.number(0);
        if (hasRows && own->isSettled) {
            const QByteArrayView of = statement.view(sessionColumn);
            if (kept.contains(QByteArray::fromRawData(of.data(), of.size()))) {
                ++own;
                continue;
            }
            kept.insert(of.toByteArray());
            auto read = readRowsOf<Case>(connection, own->id);
            if (!read)
                return tl::unexpected(read.error());
            own->rows = std::move(*read);
        }
        CaseHistory<Case>& history = histories.emplace_back();
        if (!readCase(statement, columns, history.current))
            return senseless(history.current.code.text);
        if (hasRows)
            history.rows = std::move((own++)->rows);
        takeFromSteps(history);
    }
}

} // namespace

Result<std::vector<CaseHistory<Session>>> readSessionHistories(CaseFile& file)
{
    return readKind<Session>(file, {});
}

Result<Histories> readHistories(CaseFile& file, const Reach& reach)
{
    auto sessions = readKind<Session>(file, reach);
    if (!sessions)
        return tl::unexpected(sessions.error());
    auto petitions = readKind<Petition>(file, reach);
    if (!petitions)
        return tl::unexpected(petitions.error());
    auto escalations = readKind<Escalation>(file, reach);
    if (!escalations)
        return tl::unexpected(escalations.error());
    auto unitReports = readKind<UnitReport>(file, reach);
    if (!unitReports)
        return tl::unexpected(unitReports.error());
    return Histories{std::move(*sessions), std::move(*petitions), std::move(*escalations), std::move(*unitReports)};
}

} // namespace doithoai
