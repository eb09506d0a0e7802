#include "reports/period_figures.h"

#include "reports/duty.h"
#include "reports/petition_figures.h"
#include "reports/unit_report_figures.h"

#include <algorithm>
#include <future>
#include <tuple>

namespace doithoai {

namespace {

/// So many are counted before a thread has begun.
constexpr std::size_t fewPetitions = 5000;

/// A row that changes in which period a session is counted: it corrects the day on which it began, or concludes it after the
/// span in which it began.
bool isCorrection(const CaseHistory<Session>& history, const HistoryRow<Session>& row, QDate lastDay)
{
    const auto tellsStart = [&](const HistoryRow<Session>& one) { return one.told(QLatin1String("actualStart")); };
    const bool moves = row.event == SessionEvent::Conclude || (row.event != SessionEvent::Open && tellsStart(row));
    return moves && std::ranges::any_of(history.rows, [&](const HistoryRow<Session>& one) {
        const QDate began = QDateTime::fromString(tellsStart(one).value_or(QString()), Qt::ISODate).date();
        return began.isValid() && began <= lastDay;
    });
}

/// Other cases belong to a period by the days of their steps alone.
template <class Case>
bool isCorrection(const CaseHistory<Case>& /*history*/, const HistoryRow<Case>& /*row*/, QDate /*lastDay*/)
{
    return false;
}

/// The same of a petition; `wasThere`: it counted at the end of the span as the report knew it.
bool isCorrection(const PetitionHistory& petition, const PetitionHistoryRow& row, qint64 lastDay, bool wasThere)
{
    return &row != &petition.rows().front() && std::ranges::any_of(petition.told(row), [&](const ToldFact& told) {
        return isCorrected(told.fact) && (wasThere || (told.fact == Fact::ReceivedOn && told.value != 0 && told.value <= lastDay));
    });
}

/// Codes of cases with steps effective by the end of the span that were written down after it was reported: also those
/// of before it, for they change what it was given.
template <class Case>
void addCorrections(const Chosen<Case>& histories, const Span& span, QDate reportedOn,
                    QStringList& codes)
{
    for (const CaseHistory<Case>* history : histories) {
        const bool isCorrected = std::any_of(history->rows.begin(), history->rows.end(), [&](const auto& row) {
            return row.recordedOn > reportedOn && (row.effectiveOn <= span.lastDay() || isCorrection(*history, row, span.lastDay()));
        });
        if (isCorrected)
            codes.append(history->current.code.text);
    }
}

void addCorrections(const ChosenPetitions& petitions, const Span& span, QDate reportedOn, QStringList& codes)
{
    const qint64 lastDay = span.lastDay().toJulianDay(), reported = reportedOn.toJulianDay();
    for (const PetitionHistory& petition : petitions) {
        if (std::ranges::all_of(petition.rows(), [&](const PetitionHistoryRow& row) { return row.recordedOn <= reported; }))
            continue;
        const bool wasThere = PetitionCut(petition, {span.lastDay(), reportedOn}).exists();
        const bool isCorrected = std::ranges::any_of(petition.rows(), [&](const PetitionHistoryRow& row) {
            return row.recordedOn > reported && (row.effectiveOn <= lastDay || isCorrection(petition, row, lastDay, wasThere));
        });
        if (isCorrected)
            codes.append(petition.code());
    }
}

bool anyBy(const ChosenPetitions& petitions, AsAt day)
{
    return std::ranges::any_of(petitions, [&](const PetitionHistory& petition) { return PetitionCut(petition, day).exists(); });
}

template <class Case>
bool anyBy(const Chosen<Case>& histories, AsAt day)
{
    return std::any_of(histories.begin(), histories.end(),
                       [&](const CaseHistory<Case>* history) { return Cut<Case>(*history, day).exists(); });
}

Span spanOf(const Period& period, QDate asOf)
{
    return {period.from(), period.to(), asOf};
}

} // namespace

std::vector<DutyRow> dutyOf(const Chosen<Session>& sessions, int year, QDate until, QDate asOf,
                            const FigureWorld& world, Behind* behind)
{
    const Span span{QDate(year, 1, 1), until, asOf};
    return dutyRows(heldSessions(sessions, span), span.from, until, world, behind);
}

PeriodFigures makeFigures(const ChosenHistories& histories, const Period& period, QDate asOf, QDate reportedOn,
                          const FigureWorld& world, Behind* behind)
{
    const Span span = spanOf(period, asOf);
    const std::vector<HeldSession> held = heldSessions(histories.sessions, span);

    PeriodFigures figures;
    figures.period = period.name();
    figures.from = span.from;
    figures.to = span.to;
    figures.asOf = asOf;
    figures.sessions = sessionFigures(histories.sessions, held, span, world, behind);
    figures.notice = noticeFigures(held, world, behind);
    figures.petitions =
        petitionFigures(histories.petitions, held, returnsOf(histories.escalations), span, figures.unbalanced, behind);
    const Span year{QDate(period.year(), 1, 1), span.to, asOf};
    const std::vector<HeldSession> thisYear = heldSessions(histories.sessions, year);
    figures.duty = dutyRows(thisYear, year.from, year.to, world, behind);
    figures.dutyOthers = int(std::ranges::count_if(thisYear, [&figures](const HeldSession& one) {
        return std::ranges::find(figures.duty, one.session.chair.text, &DutyRow::post) == figures.duty.end();
    }));

    UnitReportStanding standing = unitReportFigures(histories.unitReports, period, span, world, behind);
    figures.coverageIn = standing.in;
    figures.coverageExpected = int(standing.reports.expected.size());
    figures.unitReports = std::move(standing.reports);

    addCorrections(histories.sessions, span, reportedOn, figures.corrections);
    addCorrections(histories.petitions, span, reportedOn, figures.corrections);
    addCorrections(histories.escalations, span, reportedOn, figures.corrections);
    if (behind) {
        for (const QString& code : std::as_const(figures.corrections))
            behind->add("corrections", code);
        for (const QString& code : std::as_const(figures.unbalanced))
            behind->add("unbalanced", code);
    }
    return figures;
}

bool isOnRecord(const ChosenHistories& histories, const Period& period, QDate asOf)
{
    const AsAt end = spanOf(period, asOf).end();
    return anyBy(histories.sessions, end) || anyBy(histories.petitions, end) || anyBy(histories.escalations, end) ||
           anyBy(histories.unitReports, end);
}

Reach reachOf(const Period& period, QDate asOf, QDate reportedOn)
{
    return {std::min({period.from(), period.previous().from(), period.yearBefore().from()}), std::min(asOf, reportedOn)};
}

PeriodReport makeReport(const ChosenHistories& histories, const Period& period, QDate asOf, QDate reportedOn,
                        const FigureWorld& world, Behind* behind)
{
    // Earlier periods stand beside it for comparison; their own corrections were listed in their own reports.
    const auto beside = [&](const Period& other) -> std::optional<PeriodFigures> {
        if (!isOnRecord(histories, other, asOf))
            return std::nullopt;
        return makeFigures(histories, other, asOf, asOf, world);
    };
    // Of many petitions they are counted at the same time as the period itself, where the machine has a second processor.
    const auto how = histories.petitions.size() > fewPetitions ? std::launch::async | std::launch::deferred : std::launch::deferred;
    auto others = std::async(how, [&] { return std::pair(beside(period.previous()), beside(period.yearBefore())); });
    PeriodReport report;
    report.figures = makeFigures(histories, period, asOf, reportedOn, world, behind);
    for (const HeldSession& held : heldSessions(histories.sessions, spanOf(period, asOf)))
        report.heldSessions.append(held.session.code.text);
    std::tie(report.previous, report.yearBefore) = others.get();
    return report;
}

} // namespace doithoai
