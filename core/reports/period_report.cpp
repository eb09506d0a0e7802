#include "reports/period_report.h"

#include "casefile/directory_repository.h"
#include "casefile/frozen_papers.h"
#include "casefile/read_view.h"
#include "reports/consolidated.h"
#include "reports/history_reader.h"
#include "reports/organiser_view.h"
#include "reports/period_figures.h"

#include <QCoreApplication>

namespace doithoai {

namespace {

/// The values that figures look at besides the cases, loaded whole.
struct LoadedWorld {
    OfficeBasis basis;
    bool deputyCredits = false;
    UnitCode ownBody; ///< whose file this is

    FigureWorld world() const { return {basis.directory, basis.calendar, basis.profiles, deputyCredits}; }
};

Result<LoadedWorld> loadWorld(CaseFile& file)
{
    auto basis = loadOfficeBasis(file);
    if (!basis)
        return tl::unexpected(basis.error());
    const bool deputyCredits = basis->settings.value(QStringLiteral("duty.deputyCredits")) == QLatin1String("yes");
    const UnitCode ownBody{basis->settings.value(QStringLiteral("office.body"))};
    return LoadedWorld{std::move(*basis), deputyCredits, ownBody};
}

/// The day of the last report of that period issued by `asOf`; `asOf` itself when none was.
Result<QDate> reportedOn(CaseFile& file, const Period& period, QDate asOf)
{
    const auto papers = listPapers(file);
    if (!papers)
        return tl::unexpected(papers.error());
    std::optional<QDate> last;
    for (const FrozenPaper& paper : *papers) {
        const bool isThis = paper.kind == QLatin1String("period-report") && paper.caseCode == period.name();
        if (isThis && paper.date.isValid() && paper.date <= asOf && (!last || paper.date > *last))
            last = paper.date;
    }
    return last.value_or(asOf);
}

/// The day of a cut-off setting (MM-DD), in a year without a leap day.
Result<QDate> cutOffOf(const QMap<QString, QString>& settings, const QString& key, QDate usual)
{
    const QString text = settings.value(key).trimmed();
    if (text.isEmpty())
        return usual;
    const QDate day = QDate::fromString(QStringLiteral("2023-") + text, Qt::ISODate);
    if (!day.isValid()) {
        return fail(Trouble::Refused,
                    QCoreApplication::translate("Reports", "The setting %1 is “%2”, which is no day of the year. Write "
                                                           "month and day, such as 06-30.")
                        .arg(key, text));
    }
    return day;
}

} // namespace

Result<PeriodReport> makePeriodReport(CaseFile& file, const Period& period, QDate asOf, const UnitCode& organiser,
                                      Behind* behind)
{
    const auto view = ReadView::begin(file.connection());
    if (!view)
        return tl::unexpected(view.error());
    const auto loaded = loadWorld(file);
    if (!loaded)
        return tl::unexpected(loaded.error());
    const auto reported = reportedOn(file, period, asOf);
    if (!reported)
        return tl::unexpected(reported.error());
    const auto histories = readHistories(file);
    if (!histories)
        return tl::unexpected(histories.error());
    const ChosenHistories asked = inReach(*histories, reachOf(period, asOf, *reported));
    if (organiser.isEmpty()) {
        PeriodReport report = makeReport(asked, period, asOf, *reported, loaded->world(), behind);
        report.consolidated = consolidate(asked, report.figures, period, loaded->world());
        return report;
    }
    const QSet<UnitCode> bodies = reportedBodies(loaded->basis.directory, organiser);
    const LoosePetitions loose = organiser == loaded->ownBody ? LoosePetitions::Count : LoosePetitions::Leave;
    PeriodReport report = makeReport(ofBodies(asked, bodies, loose), period, asOf, *reported, loaded->world(), behind);
    report.unit = organiser.text;
    keepPostsOf(report.figures, bodies);
    for (std::optional<PeriodFigures>* other : {&report.previous, &report.yearBefore}) {
        if (*other)
            keepPostsOf(**other, bodies);
    }
    return report;
}

Result<std::vector<DutyRow>> dutyBoard(CaseFile& file, int year, QDate until, QDate asOf)
{
    const auto loaded = loadWorld(file);
    if (!loaded)
        return tl::unexpected(loaded.error());
    const auto sessions = readSessionHistories(file);
    if (!sessions)
        return tl::unexpected(sessions.error());
    return dutyOf(chosen(*sessions), year, until, asOf, loaded->world());
}

Result<Period> periodOf(CaseFile& file, const QString& name)
{
    auto period = Period::parse(name);
    if (!period)
        return period;
    const auto settings = loadSettings(file);
    if (!settings)
        return tl::unexpected(settings.error());
    const auto first = cutOffOf(*settings, QStringLiteral("cutoff.h1"), QDate(2023, 6, 30));
    if (!first)
        return tl::unexpected(first.error());
    const auto second = cutOffOf(*settings, QStringLiteral("cutoff.h2"), QDate(2023, 12, 31));
    if (!second)
        return tl::unexpected(second.error());
    if (*first >= *second) {
        return fail(Trouble::Refused,
                    QCoreApplication::translate("Reports", "The settings cutoff.h1 and cutoff.h2 contradict each other: "
                                                           "the first half-year must end before the second."));
    }
    period->setCutOff(*first, *second);
    return period;
}

} // namespace doithoai
