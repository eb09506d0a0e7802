#include "reports/history_reader.h"

#include "casefile/statement.h"

#include <QCoreApplication>

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
Result<void> readCases(Connection& connection, std::vector<CaseHistory<Case>>& histories)
{
    std::vector<const Field<Case>*> columns;
    Statement rows(connection, selectCases<Case>(columns));
    while (true) {
        const auto more = rows.next();
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            return {};
        CaseHistory<Case> history;
        history.current.id.value = rows.number(0);
        history.current.code.text = rows.text(1);
        const auto state = exactly<decltype(Case::state)>(rows.view(2));
        bool isSound = state.has_value();
        if (state)
            history.current.state = *state;
        for (std::size_t i = 0; i < columns.size(); ++i) {
            if (const int column = int(i) + 3; !rows.isNull(column))
                isSound = setText(history.current, *columns[i], rows.text(column)) && isSound;
        }
        if (!isSound)
            return senseless(history.current.code.text);
        histories.push_back(std::move(history));
    }
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

/// Reads all rows of a kind, ordered by case as the cases are.
template <class Case>
Result<void> readRows(Connection& connection, std::vector<CaseHistory<Case>>& histories)
{
    Statement rows(connection, QStringLiteral(R"(SELECT "caseId", "seq", "event", "to", "effectiveOn", "recordedOn", "data"%1
                                                 FROM "step" WHERE "kind" = ? ORDER BY "caseId", "seq")")
                                   .arg(Place<Case>::hasReasons ? QStringLiteral(", \"reason\"") : QString()));
    rows.bind(QString::fromLatin1(Place<Case>::kind));
    auto history = histories.begin();
    while (true) {
        const auto more = rows.next();
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            return {};
        const qint64 id = rows.number(0);
        while (history != histories.end() && history->current.id.value < id)
            ++history;
        HistoryRow<Case> row;
        const bool isSound = readRow(rows, row);
        if (!isSound || history == histories.end() || history->current.id.value != id)
            return senseless(QStringLiteral("step %1").arg(row.seq));
        history->rows.push_back(std::move(row));
    }
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

template <class Case>
Result<std::vector<CaseHistory<Case>>> readKind(CaseFile& file)
{
    std::vector<CaseHistory<Case>> histories;
    if (auto done = readCases(file.connection(), histories); !done)
        return tl::unexpected(done.error());
    if (auto done = readRows(file.connection(), histories); !done)
        return tl::unexpected(done.error());
    for (CaseHistory<Case>& history : histories)
        takeFromSteps(history);
    return histories;
}

} // namespace

Result<std::vector<CaseHistory<Session>>> readSessionHistories(CaseFile& file)
{
    return readKind<Session>(file);
}

Result<Histories> readHistories(CaseFile& file)
{
    auto sessions = readKind<Session>(file);
    if (!sessions)
        return tl::unexpected(sessions.error());
    auto petitions = readKind<Petition>(file);
    if (!petitions)
        return tl::unexpected(petitions.error());
    auto escalations = readKind<Escalation>(file);
    if (!escalations)
        return tl::unexpected(escalations.error());
    auto unitReports = readKind<UnitReport>(file);
    if (!unitReports)
        return tl::unexpected(unitReports.error());
    return Histories{std::move(*sessions), std::move(*petitions), std::move(*escalations), std::move(*unitReports)};
}

} // namespace doithoai
