#include "reports/history_reader.h"

#include "casefile/statement.h"

#include <QCoreApplication>
#include <QSet>
#include <array>
#include <functional>
#include <iterator>
#include <limits>
#include <string_view>
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
struct Place<PetitionFacts> {
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

/// The value of a stable name. The lengths are known beforehand: histories are long.
template <class E>
std::optional<E> exactly(QByteArrayView name)
{
    static constexpr auto all = [] {
        std::array<std::pair<E, std::string_view>, Names<E>::all.size()> views{};
        for (std::size_t i = 0; i < views.size(); ++i)
            views[i] = Names<E>::all[i];
        return views;
    }();
    const std::string_view told(name.data(), std::size_t(name.size()));
    for (const auto& [value, known] : all) {
        if (told == known)
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
    const QByteArrayView effectiveOn = rows.view(4), recordedOn = rows.view(5);
    row.effectiveOn = dayOf(effectiveOn);
    row.recordedOn = recordedOn == effectiveOn ? row.effectiveOn : dayOf(recordedOn);
    if (const QByteArrayView data = rows.view(6); data != QByteArrayView("{}"))
        row.data = data.toByteArray();
    if (Place<Case>::hasReasons)
        row.reason = rows.text(7);
    return row.effectiveOn.isValid() && row.recordedOn.isValid();
}

/// The rows of all cases of a kind, taken case by case in the order of their ids.
template <class Case>
class RowsByCase {
public:
    explicit RowsByCase(Connection& connection)
        : m_statement(connection, QStringLiteral(R"(SELECT "caseId", "seq", "event", "to", "effectiveOn", "recordedOn", "data"%1
                                                    FROM "step" WHERE "kind" = ? ORDER BY "caseId", "seq")")
                                      .arg(Place<Case>::hasReasons ? QStringLiteral(", \"reason\"") : QString()))
    {
        m_statement.bind(QString::fromLatin1(Place<Case>::kind));
    }

    /// Puts the rows of a case into `rows`; none where it has none. Trouble::Damaged for a row that makes no sense, or whose
    /// case was passed by.
    Result<void> take(qint64 id, std::vector<HistoryRow<Case>>& rows)
    {
        rows.clear();
        if (m_standing == Standing::Before) {
            if (const auto moved = move(); !moved)
                return moved;
        }
        while (m_standing == Standing::At && m_statement.number(0) <= id) {
            if (m_statement.number(0) < id || !readRow(m_statement, rows.emplace_back()))
                return senseless(QStringLiteral("step %1").arg(m_statement.number(1)));
            if (const auto moved = move(); !moved)
                return moved;
        }
        return {};
    }

private:
    enum class Standing { Before, At, After };

    Result<void> move()
    {
        const auto more = m_statement.next();
        if (!more)
            return tl::unexpected(more.error());
        m_standing = *more ? Standing::At : Standing::After;
        return {};
    }

    Statement m_statement;
    Standing m_standing = Standing::Before;
};

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

/// Reads the cases of a kind beside their rows, as far as `isAskedFor` a case and its rows.
template <class Case, class Ask>
Result<std::vector<CaseHistory<Case>>> readKind(CaseFile& file, Ask isAskedFor)
{
    std::vector<const Field<Case>*> columns;
    Statement statement(file.connection(), selectCases<Case>(columns));
    RowsByCase<Case> rowsByCase(file.connection());
    std::vector<HistoryRow<Case>> rows;
    Words words;
    std::vector<CaseHistory<Case>> histories;
    while (true) {
        const auto more = statement.next();
        if (!more)
            return tl::unexpected(more.error());
        if (const auto taken = rowsByCase.take(*more ? statement.number(0) : std::numeric_limits<qint64>::max(), rows); !taken)
            return tl::unexpected(taken.error());
        if (!*more)
            return histories;
        Case current;
        if (!readCase(statement, columns, current, words))
            return senseless(current.code.text);
        if (!isAskedFor(current, rows))
            continue;
        CaseHistory<Case>& history = histories.emplace_back();
        history.current = std::move(current);
        history.rows.assign(std::make_move_iterator(rows.begin()), std::make_move_iterator(rows.end()));
        takeFromSteps(history);
    }
}

constexpr auto everyCase = [](const auto&, const auto&) { return true; };

/// Which petitions figures ask for. Of the settled ones the first of each session is, so that there is still something on
/// record of that time, and those with which a promise was merged: it is followed under the leading one.
class AskedPetitions {
public:
    explicit AskedPetitions(const Reach& reach) : m_reach(reach) {}

    Result<void> readMergedPromises(Connection& connection)
    {
        Statement statement(connection, QStringLiteral(R"(SELECT "code", "leading" FROM "petition" WHERE "leading" IS NOT NULL AND "state" = 'merged'
                                                          AND ("promiseDue" IS NOT NULL OR "answerKind" = 'undertaken'))"));
        while (true) {
            const auto more = statement.next();
            if (!more)
                return tl::unexpected(more.error());
            if (!*more)
                return {};
            m_mergedPromises << statement.text(0) << statement.text(1);
        }
    }

    bool operator()(const PetitionFacts& petition, const std::vector<HistoryRow<PetitionFacts>>& rows)
    {
        if (!isSettled(rows) || m_mergedPromises.contains(petition.code.text))
            return true;
        const auto before = m_settledOf.size();
        m_settledOf.insert(petition.session.text);
        return m_settledOf.size() > before;
    }

private:
    bool isSettled(const std::vector<HistoryRow<PetitionFacts>>& rows) const
    {
        std::optional<PetitionState> last;
        for (const HistoryRow<PetitionFacts>& row : rows) {
            if (!m_reach.isBefore(row.effectiveOn, row.recordedOn))
                return false;
            if (row.event)
                last = row.to;
        }
        return last && isFinal(*last);
    }

    const Reach& m_reach;
    QSet<QString> m_mergedPromises; ///< codes of the merged and of the leading ones
    QSet<QString> m_settledOf;      ///< sessions of which a settled one was asked for
};

} // namespace

Result<std::vector<CaseHistory<Session>>> readSessionHistories(CaseFile& file)
{
    return readKind<Session>(file, everyCase);
}

Result<Histories> readHistories(CaseFile& file, const Reach& reach)
{
    auto sessions = readKind<Session>(file, everyCase);
    if (!sessions)
        return tl::unexpected(sessions.error());
    AskedPetitions asked(reach);
    if (const auto read = asked.readMergedPromises(file.connection()); !read)
        return tl::unexpected(read.error());
    auto petitions = readKind<PetitionFacts>(file, std::ref(asked));
    if (!petitions)
        return tl::unexpected(petitions.error());
    auto escalations = readKind<Escalation>(file, everyCase);
    if (!escalations)
        return tl::unexpected(escalations.error());
    auto unitReports = readKind<UnitReport>(file, everyCase);
    if (!unitReports)
        return tl::unexpected(unitReports.error());
    return Histories{std::move(*sessions), std::move(*petitions), std::move(*escalations), std::move(*unitReports)};
}

} // namespace doithoai
