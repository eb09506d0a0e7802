#include "reports/consolidated.h"

#include "reports/organiser_view.h"
#include "reports/own_report.h"
#include "reports/period_figures.h"

namespace doithoai {

namespace {

/// What a unit has told of a period, as far as it was written down.
QHash<QString, UnitReport> toldReports(const Chosen<UnitReport>& reports, const QString& period, QDate asOf)
{
    QHash<QString, UnitReport> told;
    UnitReport room;
    for (const CaseHistory<UnitReport>* history : reports) {
        const Cut<UnitReport> cut(*history, {asOf, asOf});
        const auto state = cut.state();
        if (state && *state != UnitReportState::Expected && history->current.period == period)
            told.insert(history->current.unit.text, cut.fields(room));
    }
    return told;
}

/// The cases of each unit's bodies.
QHash<QString, ChosenHistories> partsOf(const ChosenHistories& all, const QStringList& units, const Directory& directory)
{
    QHash<QString, QString> unitOf; // body → the unit that reports of it
    for (const QString& unit : units) {
        const QSet<UnitCode> bodies = reportedBodies(directory, UnitCode{unit});
        for (const UnitCode& body : bodies)
            unitOf.insert(body.text, unit);
    }
    QHash<QString, ChosenHistories> parts;
    for (const QString& unit : units)
        parts.insert(unit, {}); // all from the beginning, so that they stay where they are
    QHash<QString, ChosenHistories*> partOf; // by the session
    for (const CaseHistory<Session>* session : all.sessions) {
        const auto unit = unitOf.constFind(session->current.organiser.text);
        if (unit == unitOf.constEnd())
            continue;
        ChosenHistories& part = parts[*unit];
        part.sessions.push_back(session);
        partOf.insert(session->current.code.text, &part);
    }
    std::vector<ChosenHistories*> partOfWord; // by the word of the session
    if (!all.petitions.empty() && !partOf.isEmpty()) {
        const FactWords& words = all.petitions.front().words();
        for (quint32 word = 0; word < words.size(); ++word)
            partOfWord.push_back(partOf.value(words.text(word)));
    }
    for (const PetitionHistory& petition : all.petitions) {
        if (partOfWord.empty())
            break;
        if (ChosenHistories* part = partOfWord[petition.facts()[Fact::Session]])
            part->petitions.push_back(petition);
    }
    for (const CaseHistory<Escalation>* escalation : all.escalations) {
        if (ChosenHistories* part = partOf.value(escalation->current.session.text))
            part->escalations.push_back(escalation);
    }
    return parts;
}

} // namespace

std::span<const ReportedFigure> reportedFigures()
{
    static constexpr ReportedFigure figures[] = {
        {"sessions", &UnitReport::sessions},       {"lateNotices", &UnitReport::lateNotices}, {"people", &UnitReport::people},
        {"received", &UnitReport::received},       {"resolved", &UnitReport::resolved},       {"explained", &UnitReport::explained},
        {"accepted", &UnitReport::accepted},       {"transferred", &UnitReport::transferred}, {"declined", &UnitReport::declined},
        {"outOfScope", &UnitReport::outOfScope},   {"escalated", &UnitReport::escalated},     {"openInTime", &UnitReport::openInTime},
        {"openOverdue", &UnitReport::openOverdue},
    };
    return figures;
}

Consolidated consolidate(const ChosenHistories& histories, const PeriodFigures& figures, const Period& period, const FigureWorld& world)
{
    Consolidated result;
    const QStringList& units = figures.unitReports.expected;
    if (units.isEmpty())
        return result;
    const QHash<QString, UnitReport> told = toldReports(histories.unitReports, period.name(), figures.asOf);
    const QHash<QString, ChosenHistories> parts = partsOf(histories, units, world.directory);
    const auto counted = [&](const QString& unit) {
        const ChosenHistories& part = *parts.constFind(unit);
        if (part.sessions.empty()) // petitions and escalations come with their session
            return ownUnitReport({}, UnitCode{unit});
        const PeriodFigures made = makeFigures(part, period, figures.asOf, figures.asOf, world);
        return ownUnitReport(made, UnitCode{unit});
    };
    // Each of these figures counts a case once: what all have and no unit's bodies is of the others.
    const UnitReport whole = ownUnitReport(figures, {});
    for (const ReportedFigure& figure : reportedFigures()) {
        Consolidated::Total total;
        total.key = QLatin1String(figure.key);
        total.own = (whole.*figure.figure).value_or(0);
        result.totals.push_back(total);
    }
    for (const QString& unit : units) {
        Consolidated::Row row;
        row.unit = unit;
        const auto report = told.constFind(unit);
        row.isIn = report != told.constEnd();
        const UnitReport inFile = counted(unit);
        std::size_t at = 0;
        for (const ReportedFigure& figure : reportedFigures()) {
            Consolidated::Total& total = result.totals[at++];
            const std::optional<int> reported = row.isIn ? (*report).*figure.figure : std::nullopt;
            const int here = (inFile.*figure.figure).value_or(0);
            total.own -= here;
            row.figures.push_back({reported, here});
            total.units += reported.value_or(here);
            total.told += reported.has_value();
        }
        result.rows.push_back(std::move(row));
    }
    return result;
}

} // namespace doithoai
