#include "casefile/silence_queries.h"

#include "casefile/list_conditions.h"
#include "casefile/rows.h"

namespace doithoai {

namespace {

/// What stands after FROM of the silent cases of a kind; its values are `until`, of sessions `today` too.
QString silentRows(CaseKind kind)
{
    const char* table = kind == CaseKind::Session ? "session" : kind == CaseKind::Petition ? "petition" : "escalation";
    const QString rows = QStringLiteral("\"%1\" AS m WHERE m.\"state\" NOT IN (%2) AND %3 <= ?").arg(QLatin1String(table), finalStates(kind), lastStepExpression(kind));
    if (kind != CaseKind::Session)
        return rows;
    return rows + QStringLiteral(" AND (m.\"actualStart\" IS NOT NULL OR m.\"plannedStart\" IS NULL OR m.\"plannedStart\" < ?)");
}

void bindDays(Statement& rows, CaseKind kind, QDate until, QDate today)
{
    rows.bind(until.toString(Qt::ISODate));
    if (kind == CaseKind::Session)
        rows.bind(today.toString(Qt::ISODate));
}

} // namespace

Result<std::vector<SilentCase>> silentCases(CaseFile& file, CaseKind kind, QDate until, QDate today, int first)
{
    // The few are found in the narrow table; only they are read with their words.
    const char* columns = kind == CaseKind::Session    ? "m.\"topic\", m.\"organiser\""
        : kind == CaseKind::Petition                   ? "(SELECT t.\"content\" FROM \"petition_text\" AS t WHERE t.\"id\" = m.\"id\"), m.\"unit\""
                                                       : "(SELECT t.\"reason\" FROM \"escalation_text\" AS t WHERE t.\"id\" = m.\"id\"), m.\"to\"";
    Statement rows(file.connection(), QStringLiteral("SELECT m.\"code\", m.\"state\", %1, %2 AS \"last\" FROM %3 ORDER BY \"last\", m.\"id\" LIMIT %4")
                                          .arg(QLatin1String(columns), lastStepExpression(kind), silentRows(kind), QString::number(first)));
    bindDays(rows, kind, until, today);
    return readAll<SilentCase>(rows, [kind](const Statement& row) -> Result<SilentCase> {
        return SilentCase{kind, row.text(0), row.text(1), row.text(2), UnitCode{row.text(3).section(u',', 0, 0).trimmed()}, row.day(4)};
    });
}

Result<int> countSilentCases(CaseFile& file, CaseKind kind, QDate until, QDate today)
{
    Statement rows(file.connection(), QStringLiteral("SELECT count(*) FROM ") + silentRows(kind));
    bindDays(rows, kind, until, today);
    const auto more = rows.next();
    if (!more)
        return tl::unexpected(more.error());
    return static_cast<int>(rows.number(0));
}

Result<std::vector<SilentUnit>> silentUnits(CaseFile& file, QDate until)
{
    Statement rows(file.connection(),
                   QStringLiteral("SELECT m.\"unit\", count(*), max(%1) AS \"last\" FROM \"petition\" AS m WHERE m.\"unit\" IS NOT NULL "
                                  "AND m.\"state\" NOT IN (%2) GROUP BY m.\"unit\" HAVING \"last\" <= ? ORDER BY \"last\", m.\"unit\"")
                       .arg(lastStepExpression(CaseKind::Petition), finalStates(CaseKind::Petition)));
    rows.bind(until);
    return readAll<SilentUnit>(rows, [](const Statement& row) -> Result<SilentUnit> {
        return SilentUnit{UnitCode{row.text(0)}, static_cast<int>(row.number(1)), row.day(2)};
    });
}

} // namespace doithoai
