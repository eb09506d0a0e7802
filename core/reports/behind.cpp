#include "reports/behind.h"

#include <QHash>
#include <QSet>

namespace doithoai {

QStringList sourcesOf(const QString& path)
{
    static const QHash<QString, QStringList> sources = {
        {QStringLiteral("petitions.toDealWith"),
         {QStringLiteral("petitions.carriedOver"), QStringLiteral("petitions.received"), QStringLiteral("petitions.reopened")}},
        {QStringLiteral("petitions.people"), {QStringLiteral("petitions.received")}},
        {QStringLiteral("petitions.answeredShare"), {QStringLiteral("petitions.raised.answered")}},
        {QStringLiteral("petitions.answeredShareN"), {QStringLiteral("petitions.raised")}},
        {QStringLiteral("sessions.attendance"), {QStringLiteral("sessions.held")}},
        {QStringLiteral("balanced"), {QStringLiteral("unbalanced")}},
    };
    if (path.startsWith(QLatin1String("petitions.byUnit."))) {
        // The median and its n are of those that were answered.
        for (const QLatin1String end : {QLatin1String(".medianDays"), QLatin1String(".n")}) {
            if (path.endsWith(end))
                return {path.chopped(end.size()) + QStringLiteral(".answered")};
        }
    }
    return sources.value(path, {path});
}

QStringList Behind::of(const QString& path) const
{
    QStringList codes;
    QSet<QString> known;
    for (const QString& source : sourcesOf(path)) {
        const QString below = source + u'.';
        for (auto it = m_codes.lowerBound(source); it != m_codes.end() && it.key().startsWith(source); ++it) {
            if (it.key() != source && !it.key().startsWith(below))
                continue;
            for (const QString& code : *it) {
                if (!known.contains(code))
                    codes.append(code);
                known.insert(code);
            }
        }
    }
    return codes;
}

} // namespace doithoai
