#include "casefile/taken_out.h"

#include "casefile/connection.h"
#include "casefile/rows.h"
#include "casefile/statement.h"

#include <QSet>
#include <algorithm>

namespace doithoai {

namespace {

/// A file of an older version knows of no erasures.
Result<bool> knowsErasures(Connection& connection)
{
    const auto tables =
        connection.ask(QStringLiteral("SELECT count(*) FROM sqlite_schema WHERE \"name\" IN ('erasure', 'destroyed_case', 'journal_redaction')"));
    constexpr int all = 3;
    return tables.map([](const QString& count) { return count.toInt() == all; });
}

Result<std::vector<TakenOut::OfCase>> takenOutCases(Connection& connection)
{
    Statement rows(connection, QStringLiteral("SELECT \"petition\", \"at\" FROM \"erasure\" UNION ALL SELECT c.\"case\", d.\"code\" FROM "
                                              "\"destroyed_case\" AS c JOIN \"destruction\" AS d ON d.\"id\" = c.\"destruction\""));
    return readAll<TakenOut::OfCase>(rows, [](const Statement& row) -> Result<TakenOut::OfCase> { return TakenOut::OfCase{row.text(0), row.text(1)}; });
}

/// Every row of words is written with words.
Result<std::vector<TakenOut::OfEntry>> takenOutEntries(Connection& connection)
{
    Statement rows(connection, QStringLiteral("SELECT j.\"seq\", j.\"hash\", NULL FROM \"journal_words\" AS w JOIN \"journal\" AS j ON j.\"seq\" = w.\"seq\" "
                                              "WHERE w.\"before\" IS NULL AND w.\"after\" IS NULL UNION ALL "
                                              "SELECT j.\"seq\", j.\"hash\", r.\"hash\" FROM \"journal_redaction\" AS r JOIN \"journal\" AS j ON j.\"seq\" = r.\"entry\""));
    return readAll<TakenOut::OfEntry>(rows, [](const Statement& row) -> Result<TakenOut::OfEntry> {
        return TakenOut::OfEntry{row.number(0), row.bytes(1), row.bytes(2)};
    });
}

/// The codes of the cases that a copy has as they were before they were taken out. `isKnowing`: it has tables for what was.
Result<QStringList> casesHeld(Connection& copy, const std::vector<TakenOut::OfCase>& taken, bool isKnowing)
{
    QSet<QString> facts, asked;
    if (isKnowing) {
        const auto known = takenOutCases(copy);
        if (!known)
            return tl::unexpected(known.error());
        for (const TakenOut::OfCase& one : *known)
            facts.insert(one.caseCode + u'\n' + one.fact);
    }
    QStringList codes;
    for (const TakenOut::OfCase& one : taken) {
        if (facts.contains(one.caseCode + u'\n' + one.fact) || asked.contains(one.caseCode))
            continue;
        asked.insert(one.caseCode);
        Statement row(copy, QStringLiteral("SELECT 1 FROM \"petition\" WHERE \"code\" = ?1 UNION ALL SELECT 1 FROM \"session\" WHERE \"code\" = ?1 "
                                           "UNION ALL SELECT 1 FROM \"escalation\" WHERE \"code\" = ?1"));
        row.bindText(one.caseCode);
        const auto isThere = row.next();
        if (!isThere)
            return tl::unexpected(isThere.error());
        if (*isThere)
            codes.append(one.caseCode);
    }
    return codes;
}

/// True when the copy has an act of its own, which the file does not have, that took words out of each of the cases.
Result<bool> areErasedOtherwise(Connection& copy, const QStringList& codes, const std::vector<TakenOut::OfCase>& taken)
{
    QSet<QString> known, own;
    for (const TakenOut::OfCase& one : taken)
        known.insert(one.caseCode + u'\n' + one.fact);
    const auto theirs = takenOutCases(copy);
    if (!theirs)
        return tl::unexpected(theirs.error());
    for (const TakenOut::OfCase& one : *theirs) {
        if (!known.contains(one.caseCode + u'\n' + one.fact))
            own.insert(one.caseCode);
    }
    return std::ranges::all_of(codes, [&](const QString& code) { return own.contains(code); });
}

Result<bool> holdsEntries(Connection& copy, const std::vector<TakenOut::OfEntry>& taken, bool isKnowing)
{
    const QString words = QStringLiteral("SELECT 1 FROM \"journal\" AS j JOIN \"journal_words\" AS w ON w.\"seq\" = j.\"seq\" WHERE j.\"seq\" = ? AND j.\"hash\" = ? "
                                         "AND (w.\"before\" IS NOT NULL OR w.\"after\" IS NOT NULL)");
    const QString entry = QStringLiteral("SELECT 1 FROM \"journal\" AS j WHERE j.\"seq\" = ? AND j.\"hash\" = ?");
    const QString picture = entry + QStringLiteral(" AND NOT EXISTS (SELECT 1 FROM \"journal_redaction\" AS r WHERE r.\"entry\" = j.\"seq\" AND r.\"hash\" = ?)");
    for (const TakenOut::OfEntry& one : taken) {
        const bool isPicture = !one.redaction.isEmpty();
        Statement row(copy, !isPicture ? words : isKnowing ? picture : entry);
        row.bind(one.seq).bind(one.hash);
        if (isPicture && isKnowing)
            row.bind(one.redaction);
        if (const auto is = row.next(); !is || *is)
            return is;
    }
    return false;
}

} // namespace

Result<TakenOut> loadTakenOut(CaseFile& file)
{
    auto cases = takenOutCases(file.connection());
    if (!cases)
        return tl::unexpected(cases.error());
    auto entries = takenOutEntries(file.connection());
    if (!entries)
        return tl::unexpected(entries.error());
    return TakenOut{std::move(*cases), std::move(*entries)};
}

Result<Held> heldIn(const QString& path, const TakenOut& taken)
{
    const auto copy = Connection::open(path, Connection::Access::ReadOnly);
    if (!copy)
        return tl::unexpected(copy.error());
    const auto isKnowing = knowsErasures(**copy);
    if (!isKnowing)
        return tl::unexpected(isKnowing.error());
    const auto cases = casesHeld(**copy, taken.cases, *isKnowing);
    if (!cases)
        return tl::unexpected(cases.error());
    if (!cases->isEmpty()) {
        const auto isOtherwise = *isKnowing ? areErasedOtherwise(**copy, *cases, taken.cases) : Result<bool>(false);
        if (!isOtherwise)
            return tl::unexpected(isOtherwise.error());
        if (!*isOtherwise)
            return Held::Words;
    }
    const auto hasEntries = holdsEntries(**copy, taken.entries, *isKnowing);
    if (!hasEntries)
        return tl::unexpected(hasEntries.error());
    return *hasEntries ? Held::Words : cases->isEmpty() ? Held::Nothing : Held::ErasedOtherwise;
}

Result<QStringList> heldAgain(Connection& file, Connection& copy)
{
    const auto isKnowing = knowsErasures(file);
    if (!isKnowing || !*isKnowing)
        return isKnowing ? Result<QStringList>() : tl::unexpected(isKnowing.error());
    const auto taken = takenOutCases(file);
    if (!taken)
        return tl::unexpected(taken.error());
    const auto isCopyKnowing = knowsErasures(copy);
    if (!isCopyKnowing)
        return tl::unexpected(isCopyKnowing.error());
    auto codes = casesHeld(copy, *taken, *isCopyKnowing);
    if (codes)
        codes->sort();
    return codes;
}

} // namespace doithoai
