#include "casefile/check_places.h"

#include "casefile/erased_cases.h"
#include "casefile/statement.h"

namespace doithoai {

namespace {

/// A case has many papers: its number tells which one.
QString paperOf(CaseFile& file, qint64 key)
{
    Statement row(file.connection(), QStringLiteral("SELECT \"caseCode\" || CASE WHEN ifnull(\"number\", '') = '' THEN '' ELSE ' · ' || \"number\" END "
                                                    "FROM \"frozen_paper\" WHERE \"id\" = ?"));
    row.bind(key);
    const auto more = row.next();
    return more && *more ? row.text(0) : QString();
}

} // namespace

QString caseOfProblem(CaseFile& file, const Problem& problem)
{
    if (problem.what != QLatin1String("row") && problem.what != QLatin1String("references") && problem.what != QLatin1String("steps"))
        return {};
    const QString table = problem.where.section(u' ', 0, 0);
    const QString key = problem.where.section(u' ', 1);
    bool isNumber = false;
    const qint64 number = key.toLongLong(&isNumber);
    if (!isNumber)
        return {};
    if (table == QLatin1String("frozen_paper") || table == QLatin1String("frozen_paper_body"))
        return paperOf(file, number);
    return caseOfRowAt(file.connection(), table, key).value_or(QString());
}

QString placeOfProblem(CaseFile& file, const Problem& problem)
{
    const QString code = caseOfProblem(file, problem);
    return code.isEmpty() ? problem.where : QStringLiteral("%1 (%2)").arg(code, problem.where);
}

} // namespace doithoai
