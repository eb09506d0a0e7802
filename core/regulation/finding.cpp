#include "regulation/finding.h"

#include <QCoreApplication>
#include <algorithm>

namespace doithoai
{

QString label(Strength strength)
{
    switch (strength) {
    case Strength::Required:
        return QCoreApplication::translate("Strength", "Required");
    case Strength::Justified:
        return QCoreApplication::translate("Strength", "A reason must be given");
    case Strength::Advice:
        return QCoreApplication::translate("Strength", "Advice");
    }
    return {};
}

bool anyBlocks(const std::vector<Finding>& findings)
{
    return std::ranges::any_of(findings, &Finding::blocks);
}

QJsonObject toJson(const Finding& finding)
{
    QJsonObject json{
        {QStringLiteral("rule"), finding.rule},
        {QStringLiteral("article"), finding.article},
        {QStringLiteral("strength"), nameOf(finding.strength)},
        {QStringLiteral("message"), finding.message},
    };
    if (!finding.field.isEmpty())
        json.insert(QStringLiteral("field"), finding.field);
    if (!finding.justification.isEmpty())
        json.insert(QStringLiteral("justification"), finding.justification);
    return json;
}

QJsonArray toJson(const std::vector<Finding>& findings)
{
    QJsonArray array;
    for (const Finding& finding : findings)
        array.append(toJson(finding));
    return array;
}

} // namespace doithoai
