#include "reports/organiser_view.h"

#include <algorithm>

namespace doithoai {

QSet<UnitCode> reportedBodies(const Directory& directory, const UnitCode& unit)
{
    QSet<UnitCode> bodies{unit};
    const Unit* own = directory.unit(unit);
    const bool isOfWard = own != nullptr && own->level == QLatin1String("ward") && own->line == QLatin1String("party");
    if (!isOfWard || own->place.isEmpty())
        return bodies;
    for (const Unit& other : directory.units()) {
        if (other.level == own->level && other.place == own->place)
            bodies.insert(other.code);
    }
    return bodies;
}

ChosenHistories ofBodies(ChosenHistories histories, const QSet<UnitCode>& bodies, LoosePetitions loose)
{
    std::erase_if(histories.sessions, [&](const auto* session) { return !bodies.contains(session->current.organiser); });
    QSet<QString> sessions;
    for (const auto* session : histories.sessions)
        sessions.insert(session->current.code.text);
    std::erase_if(histories.petitions, [&](const PetitionHistory& petition) {
        const quint32 session = petition.facts()[Fact::Session];
        return session == FactWords::Blank ? loose == LoosePetitions::Leave : !sessions.contains(petition.text(session));
    });
    std::erase_if(histories.escalations, [&](const auto* escalation) { return !sessions.contains(escalation->current.session.text); });
    std::erase_if(histories.unitReports, [&](const auto* report) { return !bodies.contains(report->current.unit); });
    return histories;
}

void keepPostsOf(PeriodFigures& figures, const QSet<UnitCode>& bodies)
{
    std::erase_if(figures.duty, [&](const DutyRow& row) { return !bodies.contains(UnitCode{row.unit}); });
    ReportFigures& reports = figures.unitReports;
    const auto isOther = [&](const QString& unit) { return !bodies.contains(UnitCode{unit}); };
    for (QStringList* units : {&reports.expected, &reports.onTime, &reports.late, &reports.missing})
        units->removeIf(isOther);
    figures.coverageExpected = int(reports.expected.size());
    figures.coverageIn = std::min(figures.coverageIn, figures.coverageExpected);
}

} // namespace doithoai
