#include "casefile/erased_cases.h"

#include "casefile/rows.h"
#include "casefile/statement.h"

namespace doithoai {

namespace {

/// How a row of a case leads to its code; empty for tables whose rows are of no case.
QString wayToCase(const QString& table)
{
    for (const char* kind : {"session", "petition", "escalation", "unit_report"}) {
        const QString head = QLatin1String(kind);
        if (table == head || table == head + QLatin1String("_text") || table == head + QLatin1String("_person"))
            return QStringLiteral("SELECT \"code\" FROM \"%1\" WHERE \"id\" = ?").arg(head);
    }
    if (table == QLatin1String("attachment") || table == QLatin1String("register_entry") || table == QLatin1String("frozen_paper"))
        return QStringLiteral("SELECT \"caseCode\" FROM \"%1\" WHERE \"id\" = ?").arg(table);
    if (table == QLatin1String("step"))
        return QStringLiteral("SELECT CASE s.\"kind\" WHEN 'session' THEN (SELECT \"code\" FROM \"session\" WHERE \"id\" = s.\"caseId\") "
                              "WHEN 'petition' THEN (SELECT \"code\" FROM \"petition\" WHERE \"id\" = s.\"caseId\") "
                              "WHEN 'escalation' THEN (SELECT \"code\" FROM \"escalation\" WHERE \"id\" = s.\"caseId\") "
                              "ELSE (SELECT \"code\" FROM \"unit_report\" WHERE \"id\" = s.\"caseId\") END FROM \"step\" AS s WHERE s.\"seq\" = ?");
    return {};
}

} // namespace

Result<QSet<QString>> casesTakenOut(Connection& connection)
{
    Statement rows(connection, QStringLiteral("SELECT \"petition\" FROM \"erasure\" UNION SELECT \"case\" FROM \"destroyed_case\""));
    return readCodes(rows);
}

Result<QString> caseOfRowAt(Connection& connection, const QString& table, const QString& key)
{
    if (table == QLatin1String("paper_word"))
        return key.section(u'/', 1, 1);
    const QString way = wayToCase(table);
    if (way.isEmpty())
        return QString();
    Statement row(connection, way);
    row.bind(key.toLongLong());
    const auto more = row.next();
    if (!more)
        return tl::unexpected(more.error());
    return *more ? row.text(0) : QString();
}

} // namespace doithoai
