#include "casefile/handover_queries.h"

#include "casefile/list_conditions.h"
#include "casefile/rows.h"

namespace doithoai {

Result<QList<PetitionCode>> openPetitionsNaming(CaseFile& file, const QList<UnitCode>& units)
{
    QList<PetitionCode> codes;
    if (units.isEmpty())
        return codes;
    const QString named = QStringList(units.size(), QStringLiteral("?")).join(QStringLiteral(", "));
    QStringList places;
    for (const char* column : {"unit", "promiseOwner", "competentUnit", "resolvingLevel"})
        places.append(QStringLiteral("m.\"%1\" IN (%2)").arg(QLatin1String(column), named));
    // What was promised in one that was merged is kept as long as the leading one is open (Đ.9.2).
    const QString followed = QStringLiteral("m.\"state\" = 'merged' AND m.\"promiseDue\" IS NOT NULL AND m.\"promiseOwner\" IN (%1) AND EXISTS "
                                            "(SELECT 1 FROM \"petition\" AS l WHERE l.\"code\" = m.\"leading\" AND l.\"state\" NOT IN (%2))")
                                 .arg(named, finalPetitionStates());
    Statement rows(file.connection(), QStringLiteral("SELECT m.\"code\" FROM \"petition\" AS m WHERE (m.\"state\" NOT IN (%1) AND (%2)) OR (%3) ORDER BY m.\"id\"")
                                          .arg(finalPetitionStates(), places.join(QStringLiteral(" OR ")), followed));
    for (qsizetype place = 0; place <= places.size(); ++place) {
        for (const UnitCode& unit : units)
            rows.bind(unit.text);
    }
    while (true) {
        const auto more = rows.next();
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            return codes;
        codes.append(PetitionCode{rows.text(0)});
    }
}

} // namespace doithoai
