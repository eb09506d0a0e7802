#include "reports/petition_reader.h"

#include "casefile/statement.h"
#include "reports/row_values.h"

#include <QSet>
#include <limits>

namespace doithoai {

namespace {

/// Told by the steps alone: the promise lies among the long texts, which need not be read for it.
bool isToldBySteps(Fact fact)
{
    return fact == Fact::Promise || fact == Fact::PromiseKept;
}

QString selectPetitions()
{
    QString sql = QStringLiteral("SELECT \"id\", \"code\", \"state\"");
    for (std::size_t i = 0; i < factCount; ++i) {
        if (!isToldBySteps(Fact(i)))
            sql += QStringLiteral(", \"%1\"").arg(QLatin1String(keyOf(Fact(i))));
    }
    return sql + QStringLiteral(" FROM \"petition\" ORDER BY \"id\"");
}

/// Begins the petition at which the statement stands. False when it makes no sense.
bool beginPetition(const Statement& statement, PetitionHistories& histories)
{
    const auto state = exactly<PetitionState>(statement.view(2));
    if (!state)
        return false;
    PetitionFacts facts;
    int column = 3;
    for (std::size_t i = 0; i < factCount; ++i) {
        if (isToldBySteps(Fact(i)))
            continue;
        const auto value = factValue(Fact(i), statement.view(column++), histories.words());
        if (!value)
            return false;
        facts[Fact(i)] = *value;
    }
    histories.begin(statement.view(1), *state, facts);
    return true;
}

/// The rows of all petitions, taken petition by petition in the order of their ids.
class PetitionRows {
public:
    explicit PetitionRows(Connection& connection)
        : m_statement(connection, QStringLiteral(R"(SELECT "caseId", "seq", "event", "to", "effectiveOn", "recordedOn", "data"
                                                    FROM "step" WHERE "kind" = 'petition' ORDER BY "caseId", "seq")"))
    {
    }

    /// Adds the rows of that petition to the last one. Trouble::Damaged for a row that makes no sense, or whose petition was
    /// passed by.
    Result<void> takeTo(qint64 id, PetitionHistories& histories)
    {
        if (m_standing == Standing::Before) {
            if (const auto moved = move(); !moved)
                return moved;
        }
        while (m_standing == Standing::At && m_statement.number(0) <= id) {
            if (m_statement.number(0) < id || !takeRow(histories))
                return senseless(QStringLiteral("step %1").arg(m_statement.number(1)));
            if (const auto moved = move(); !moved)
                return moved;
        }
        return {};
    }

private:
    enum class Standing { Before, At, After };

    bool takeRow(PetitionHistories& histories)
    {
        PetitionHistoryRow row;
        row.seq = m_statement.number(1);
        if (const QByteArrayView name = m_statement.view(2); !name.isEmpty()) {
            const auto event = exactly<PetitionEvent>(name);
            const auto to = exactly<PetitionState>(m_statement.view(3));
            if (!event || !to)
                return false;
            row.isStep = true;
            row.event = *event;
            row.to = *to;
        }
        const QByteArrayView effectiveOn = m_statement.view(4), recordedOn = m_statement.view(5);
        row.effectiveOn = julianDayOf(effectiveOn);
        row.recordedOn = recordedOn == effectiveOn ? row.effectiveOn : julianDayOf(recordedOn);
        if (row.effectiveOn == 0 || row.recordedOn == 0)
            return false;
        histories.add(row, m_statement.view(6));
        return true;
    }

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

/// Which petitions figures ask for. Of the settled ones the first of each session is, so that there is still something on
/// record of that time, and those with which a promise was merged: it is followed under the leading one.
class AskedPetitions {
public:
    explicit AskedPetitions(const Reach& reach)
        : m_from(reach.from.toJulianDay()), m_recordedBy(reach.recordedBy.toJulianDay())
    {
    }

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

    bool operator()(const PetitionHistory& petition)
    {
        if (!isSettled(petition) || (!m_mergedPromises.isEmpty() && m_mergedPromises.contains(petition.code())))
            return true;
        const auto before = m_settledOf.size();
        m_settledOf.insert(petition.facts()[Fact::Session]);
        return m_settledOf.size() > before;
    }

private:
    bool isSettled(const PetitionHistory& petition) const
    {
        std::optional<PetitionState> last;
        for (const PetitionHistoryRow& row : petition.rows()) {
            if (row.effectiveOn >= m_from || row.effectiveOn > m_recordedBy || row.recordedOn > m_recordedBy)
                return false;
            if (row.isStep)
                last = row.to;
        }
        return last && isFinal(*last);
    }

    qint64 m_from, m_recordedBy; ///< Julian days of the reach
    QSet<QString> m_mergedPromises; ///< codes of the merged and of the leading ones
    QSet<quint32> m_settledOf;      ///< sessions of which a settled one was asked for
};

/// What the steps alone tell is as the last of them left it.
void takeFromSteps(PetitionHistories& histories)
{
    const PetitionHistory last = histories[histories.size() - 1];
    PetitionFacts& facts = histories.lastFacts();
    for (const PetitionHistoryRow& row : last.rows()) {
        for (const ToldFact& told : last.told(row)) {
            if (isToldBySteps(told.fact))
                facts[told.fact] = told.value;
        }
    }
}

} // namespace

Result<PetitionHistories> readPetitionHistories(CaseFile& file, const Reach& reach)
{
    AskedPetitions asked(reach);
    if (const auto read = asked.readMergedPromises(file.connection()); !read)
        return tl::unexpected(read.error());
    Statement statement(file.connection(), selectPetitions());
    PetitionRows rows(file.connection());
    PetitionHistories histories;
    while (true) {
        const auto more = statement.next();
        if (!more)
            return tl::unexpected(more.error());
        const qint64 id = *more ? statement.number(0) : std::numeric_limits<qint64>::max();
        if (*more && !beginPetition(statement, histories))
            return senseless(statement.text(1));
        if (const auto taken = rows.takeTo(id, histories); !taken)
            return tl::unexpected(taken.error());
        if (!*more)
            return histories;
        if (asked(histories[histories.size() - 1]))
            takeFromSteps(histories);
        else
            histories.drop();
    }
}

} // namespace doithoai
