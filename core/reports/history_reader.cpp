#include "reports/history_reader.h"

#include "casefile/statement.h"
#include "reports/history_cache.h"
#include "reports/row_values.h"
#include "reports/step_cursor.h"

#include <limits>
#include <type_traits>

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

/// An ISO day, strictly; an invalid one for anything else.
QDate dayOf(QByteArrayView text)
{
    const qint32 day = julianDayOf(text);
    return day != 0 ? QDate::fromJulianDay(day) : QDate();
}

/// Each text once: the same few hundred words and codes stand in the rows of all cases.
class Words {
public:
    const QString& of(QByteArrayView utf8)
    {
        const auto known = m_known.constFind(QByteArray::fromRawData(utf8.data(), utf8.size()));
        return known != m_known.constEnd() ? *known : *m_known.insert(utf8.toByteArray(), QString::fromUtf8(utf8));
    }

private:
    QHash<QByteArray, QString> m_known;
};

/// Sets a field from what its column holds. False when that has not the shape of the field.
template <class Case>
bool read(Case& into, const Field<Case>& field, QByteArrayView text, Words& words)
{
    return std::visit(
        [&](auto member) {
            auto& value = into.*member;
            if constexpr (std::is_same_v<decltype(member), std::optional<QDate> Case::*>) {
                value = dayOf(text);
                return value->isValid();
            } else {
                return field::fromText(words.of(text), value);
            }
        },
        field.member);
}

/// Where a field is read from. The petitions of an escalation are rows of their own.
template <class Case>
QString columnOf(const Field<Case>& field)
{
    if (std::is_same_v<Case, Escalation> && QLatin1String(field.key) == QLatin1String("petitions")) {
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
    const QByteArrayView effectiveOn = rows.view(4), recordedOn = rows.view(5);
    row.effectiveOn = dayOf(effectiveOn);
    row.recordedOn = recordedOn == effectiveOn ? row.effectiveOn : dayOf(recordedOn);
    if (const QByteArrayView data = rows.view(6); data != QByteArrayView("{}"))
        row.data = data.toByteArray();
    if (Place<Case>::hasReasons)
        row.reason = rows.text(7);
    return row.effectiveOn.isValid() && row.recordedOn.isValid();
}

/// The steps of all cases of a kind, in the order of their ids.
template <class Case>
QString selectSteps()
{
    return QStringLiteral(R"(SELECT "caseId", "seq", "event", "to", "effectiveOn", "recordedOn", "data"%1
                             FROM "step" WHERE "kind" = '%2' ORDER BY "caseId", "seq")")
        .arg(Place<Case>::hasReasons ? QStringLiteral(", \"reason\"") : QString(), QLatin1String(Place<Case>::kind));
}

/// Adds the rows of a case to `rows`; none where it has none. Trouble::Damaged for a row that makes no sense, or whose case
/// was passed by.
template <class Case>
Result<void> takeRows(StepCursor& steps, qint64 id, std::vector<HistoryRow<Case>>& rows)
{
    while (true) {
        const auto isAtRow = steps.isAtRow();
        if (!isAtRow)
            return tl::unexpected(isAtRow.error());
        if (!*isAtRow || steps.row().number(0) > id)
            return {};
        if (steps.row().number(0) < id || !readRow(steps.row(), rows.emplace_back()))
            return senselessStep(steps.row());
        steps.pass();
    }
}

/// Reads the case at which the statement stands.
template <class Case>
bool readCase(const Statement& statement, const std::vector<const Field<Case>*>& columns, Case& into, Words& words)
{
    into.code.text = statement.text(1);
    const auto state = exactly<decltype(Case::state)>(statement.view(2));
    if (!state)
        return false;
    into.state = *state;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (const int column = int(i) + 3; !statement.isNull(column) && !read(into, *columns[i], statement.view(column), words))
            return false;
    }
    return true;
}

/// Reads the cases of a kind beside their rows.
template <class Case>
Result<std::vector<CaseHistory<Case>>> readKind(CaseFile& file)
{
    std::vector<const Field<Case>*> columns;
    Statement statement(file.connection(), selectCases<Case>(columns));
    StepCursor steps(file.connection(), selectSteps<Case>());
    Words words;
    std::vector<CaseHistory<Case>> histories;
    while (true) {
        const auto more = statement.next();
        if (!more)
            return tl::unexpected(more.error());
        std::vector<HistoryRow<Case>> rows;
        if (const auto taken = takeRows(steps, *more ? statement.number(0) : std::numeric_limits<qint64>::max(), rows); !taken)
            return tl::unexpected(taken.error());
        if (!*more)
            return histories;
        CaseHistory<Case>& history = histories.emplace_back();
        history.rows = std::move(rows);
        if (!readCase(statement, columns, history.current, words))
            return senseless(history.current.code.text);
    }
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
    auto petitions = petitionHistories(file);
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
