#include "reports/unit_report_figures.h"

#include <algorithm>

namespace doithoai {

namespace {

bool owesReports(const Unit& unit, const Span& span)
{
    const bool wasThere = (!unit.from || *unit.from <= span.to) && (!unit.to || *unit.to >= span.from);
    return unit.reports && wasThere;
}

QDate dueDay(const Period& period, const Profile& profile)
{
    return period.part() == Period::Part::FirstHalf
               ? QDate(period.year(), profile.halfYearReportMonth, profile.halfYearReportDay)
               : QDate(period.year(), profile.yearReportMonth, profile.yearReportDay);
}

} // namespace

UnitReportStanding unitReportFigures(const Chosen<UnitReport>& reports, const Period& period,
                                     const Span& span, const FigureWorld& world, Behind* behind)
{
    UnitReportStanding standing;
    const auto note = [behind](const char* path, const QString& code) {
        if (behind)
            behind->add(path, code);
    };
    const Profile* profile = world.profiles.inForceOn(span.to);
    if (period.part() == Period::Part::SecondHalf || !profile || dueDay(period, *profile) < profile->from)
        return standing;

    struct Arrival {
        bool isIn = false;
        std::optional<QDate> complete; ///< the later of both days of receipt
        std::optional<QDate> dueOn;
    };
    QHash<QString, Arrival> arrivals;
    const QString name = period.name();
    UnitReport room;
    for (const CaseHistory<UnitReport>* history : reports) {
        const Cut<UnitReport> cut(*history, {span.asOf, span.asOf});
        const auto state = cut.state();
        if (!state || history->current.period != name)
            continue;
        const UnitReport& report = cut.fields(room);
        Arrival arrival;
        arrival.dueOn = report.dueOn;
        arrival.isIn = *state != UnitReportState::Expected;
        if (arrival.isIn && report.receivedByTUVP && report.receivedByBDV)
            arrival.complete = std::max(*report.receivedByTUVP, *report.receivedByBDV);
        arrivals.insert(history->current.unit.text, arrival);
    }

    const QDate usualDue = dueDay(period, *profile);
    for (const Unit& unit : world.directory.units()) {
        if (!owesReports(unit, span))
            continue;
        const QString& code = unit.code.text;
        const Arrival arrival = arrivals.value(code);
        standing.reports.expected.append(code);
        note("unitReports.expected", code);
        note("coverage.expected", code);
        if (arrival.isIn) {
            ++standing.in;
            note("coverage.in", code);
        }
        if (!arrival.complete) {
            standing.reports.missing.append(code);
            note("unitReports.missing", code);
        } else if (*arrival.complete <= arrival.dueOn.value_or(usualDue)) {
            standing.reports.onTime.append(code);
            note("unitReports.onTime", code);
        } else {
            standing.reports.late.append(code);
            note("unitReports.late", code);
        }
    }
    return standing;
}

} // namespace doithoai
