#include "casefile/check_places.h"

#include "casefile/statement.h"

#include <QStringList>

namespace doithoai {

namespace {

const QStringList casesByNumber{QStringLiteral("session"), QStringLiteral("petition"), QStringLiteral("escalation"), QStringLiteral("unit_report")};

/// How a table's rows lead to the code of a case.
QString wayFrom(const QString& table)
{
    // The words and the person of a case lie apart under its number.
    const QString base = QString(table).remove(QStringLiteral("_text")).remove(QStringLiteral("_person"));
    if (casesByNumber.contains(base))
        return QStringLiteral("SELECT \"code\" FROM \"%1\" WHERE \"id\" = ?").arg(base);
    // A case has many papers: its number tells which one.
    if (table == QLatin1String("frozen_paper") || table == QLatin1String("frozen_paper_body"))
        return QStringLiteral("SELECT \"caseCode\" || CASE WHEN ifnull(\"number\", '') = '' THEN '' ELSE ' · ' || \"number\" END FROM \"frozen_paper\" WHERE \"id\" = ?");
    if (table == QLatin1String("attachment"))
        return QStringLiteral("SELECT \"caseCode\" FROM \"attachment\" WHERE \"id\" = ?");
    if (table == QLatin1String("step"))
        return QStringLiteral("SELECT CASE s.\"kind\" WHEN 'session' THEN (SELECT \"code\" FROM \"session\" WHERE \"id\" = s.\"caseId\") "
                              "WHEN 'petition' THEN (SELECT \"code\" FROM \"petition\" WHERE \"id\" = s.\"caseId\") "
                              "WHEN 'escalation' THEN (SELECT \"code\" FROM \"escalation\" WHERE \"id\" = s.\"caseId\") "
                              "ELSE (SELECT \"code\" FROM \"unit_report\" WHERE \"id\" = s.\"caseId\") END FROM \"step\" AS s WHERE s.\"seq\" = ?");
    return {};
}

} // namespace

QString caseOfProblem(CaseFile& file, const Problem& problem)
{
    if (problem.what != QLatin1String("row") && problem.what != QLatin1String("references") && problem.what != QLatin1String("steps"))
        return {};
    const QString way = wayFrom(problem.where.section(u' ', 0, 0));
    bool isNumber = false;
    const qint64 key = problem.where.section(u' ', 1).toLongLong(&isNumber);
    if (way.isEmpty() || !isNumber)
        return {};
    Statement row(file.connection(), way);
    row.bind(key);
    const auto more = row.next();
    return more && *more ? row.text(0) : QString();
}

QString placeOfProblem(CaseFile& file, const Problem& problem)
{
    const QString code = caseOfProblem(file, problem);
    return code.isEmpty() ? problem.where : QStringLiteral("%1 (%2)").arg(code, problem.where);
}

} // namespace doithoai
