#include "reports/petition_reader.h"

#include "casefile/statement.h"
#include "reports/row_values.h"
#include "reports/step_cursor.h"

#include <limits>

namespace doithoai {

namespace {

/// Told by the steps alone: the promise lies among the long texts, which need not be read for it.
bool isToldBySteps(Fact fact)
{
    return fact == Fact::Promise || fact == Fact::PromiseKept;
}

QString selectPetitions(const QString& which)
{
    QString sql = QStringLiteral("SELECT \"id\", \"code\", \"state\"");
    for (std::size_t i = 0; i < factCount; ++i) {
        if (!isToldBySteps(Fact(i)))
            sql += QStringLiteral(", \"%1\"").arg(QLatin1String(keyOf(Fact(i))));
    }
    return sql + QStringLiteral(" FROM \"petition\" ") + which;
}

QString selectRows(const QString& which)
{
    return QStringLiteral(R"(SELECT "caseId", "seq", "event", "to", "effectiveOn", "recordedOn", "data" FROM "step" WHERE "kind" = 'petition' )") + which;
}

/// Reads the petition at which the statement stands. False when it makes no sense.
bool readFacts(const Statement& statement, FactWords& words, PetitionState& state, PetitionFacts& facts)
{
    const auto told = exactly<PetitionState>(statement.view(2));
    if (!told)
        return false;
    state = *told;
    int column = 3;
    for (std::size_t i = 0; i < factCount; ++i) {
        if (isToldBySteps(Fact(i)))
            continue;
        const auto value = factValue(Fact(i), statement.view(column++), words);
        if (!value)
            return false;
        facts[Fact(i)] = *value;
    }
    return true;
}

/// Adds the row at which the statement stands to the petition that was begun. False when it makes no sense.
bool takeRow(const Statement& statement, PetitionHistories& histories)
{
    PetitionHistoryRow row;
    row.seq = statement.number(1);
    if (const QByteArrayView name = statement.view(2); !name.isEmpty()) {
        const auto event = exactly<PetitionEvent>(name);
        const auto to = exactly<PetitionState>(statement.view(3));
        if (!event || !to)
            return false;
        row.isStep = true;
        row.event = *event;
        row.to = *to;
    }
    const QByteArrayView effectiveOn = statement.view(4), recordedOn = statement.view(5);
    row.effectiveOn = julianDayOf(effectiveOn);
    row.recordedOn = recordedOn == effectiveOn ? row.effectiveOn : julianDayOf(recordedOn);
    if (row.effectiveOn == 0 || row.recordedOn == 0)
        return false;
    histories.add(row);
    histories.tell(statement.view(6));
    // What the steps alone tell is as the last of them left it.
    const PetitionHistory petition = histories.begun();
    for (const ToldFact& told : petition.told(petition.rows().back())) {
        if (isToldBySteps(told.fact))
            histories.facts()[told.fact] = told.value;
    }
    return true;
}

constexpr qint64 behindAll = std::numeric_limits<qint64>::max(); // no petition has this id

/// Adds the rows of that petition to the one that was begun. Trouble::Damaged for a row that makes no sense, or whose petition
/// was passed by.
Result<void> takeRows(StepCursor& steps, qint64 id, PetitionHistories& histories)
{
    while (true) {
        const auto isAtRow = steps.isAtRow();
        if (!isAtRow)
            return tl::unexpected(isAtRow.error());
        if (!*isAtRow || steps.row().number(0) > id)
            return {};
        if (steps.row().number(0) < id || id == behindAll || !takeRow(steps.row(), histories))
            return senselessStep(steps.row());
        steps.pass();
    }
}

/// Begins one petition, known or new, and adds its rows. False when it is gone, or new and yet not behind all others.
Result<bool> readOne(CaseFile& file, qint64 id, PetitionHistories& histories)
{
    Statement one(file.connection(), selectPetitions(QStringLiteral("WHERE \"id\" = ?")));
    const auto isThere = one.bind(id).next();
    if (!isThere)
        return tl::unexpected(isThere.error());
    if (!*isThere)
        return false;
    PetitionState state{};
    PetitionFacts facts;
    if (!readFacts(one, histories.words(), state, facts))
        return senseless(one.text(1));
    if (const auto at = histories.find(id))
        histories.beginAgain(*at, one.view(1), state, facts);
    else if (histories.size() == 0 || histories[histories.size() - 1].id() < id)
        histories.begin(id, one.view(1), state, facts);
    else
        return false;
    Statement rows(file.connection(), selectRows(QStringLiteral("AND \"caseId\" = ? ORDER BY \"seq\"")));
    rows.bind(id);
    while (true) {
        const auto more = rows.next();
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            return true;
        if (!takeRow(rows, histories))
            return senselessStep(rows);
    }
}

} // namespace

Result<PetitionHistories> readPetitionHistories(CaseFile& file)
{
    Statement statement(file.connection(), selectPetitions(QStringLiteral("ORDER BY \"id\"")));
    StepCursor steps(file.connection(), selectRows(QStringLiteral("ORDER BY \"caseId\", \"seq\"")));
    PetitionHistories histories;
    while (true) {
        const auto more = statement.next();
        if (!more)
            return tl::unexpected(more.error());
        const qint64 id = *more ? statement.number(0) : behindAll;
        if (*more) {
            PetitionState state{};
            PetitionFacts facts;
            if (!readFacts(statement, histories.words(), state, facts))
                return senseless(statement.text(1));
            histories.begin(id, statement.view(1), state, facts);
        }
        if (const auto taken = takeRows(steps, id, histories); !taken)
            return tl::unexpected(taken.error());
        if (!*more)
            return histories;
    }
}

Result<bool> readAnew(CaseFile& file, const std::vector<qint64>& ids, PetitionHistories& histories)
{
    for (const qint64 id : ids) {
        const auto isRead = readOne(file, id, histories);
        if (!isRead || !*isRead)
            return isRead;
    }
    return true;
}

} // namespace doithoai
