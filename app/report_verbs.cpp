#include "app/editable.h"
#include "app/paper_verbs.h"
#include "documents/papers.h"
#include "reports/figure_list.h"
#include "reports/period_report.h"
#include "services/named_cases.h"
#include "services/papers.h"

#include <QCoreApplication>

namespace doithoai::cli {

namespace {

/// What is asked of a report besides its period.
struct Wanted {
    QDate asOf;
    UnitCode unit;
    QString behind; ///< path of a figure; empty: the report itself
};

/// Every path that has a number, of this report: those of rules.md, of its splits, posts and units.
bool isFigure(const QString& path, const QJsonObject& figures)
{
    if (findFigure(path) != nullptr)
        return true;
    QJsonValue value = figures;
    // A code of a unit or a post has dots of its own, and its rows lie in an array.
    if (path.startsWith(QLatin1String("duty.")) || path.startsWith(QLatin1String("petitions.byUnit.")))
        return path.count(u'.') >= 2;
    for (const QString& key : path.split(u'.')) {
        if (!value.isObject() || !value.toObject().contains(key))
            return path.startsWith(QLatin1String("sessions.byPost."));
        value = value[key];
    }
    return true;
}

Result<Wanted> wantedOf(const Call& call, Office& office)
{
    Wanted wanted;
    const auto asOf = call.day("as-of");
    if (!asOf)
        return tl::unexpected(asOf.error());
    wanted.asOf = asOf->isValid() ? *asOf : call.actor.today;
    if (call.has("issued")) {
        const auto paper = issuedPaper(office, QStringLiteral("period-report"), call.words[1].toUpper());
        if (!paper)
            return tl::unexpected(paper.error());
        if (!*paper) {
            return fail(Trouble::Usage, QCoreApplication::translate("CommandLine", "No report of the period %1 was issued.").arg(call.words[1]));
        }
        wanted.asOf = (*paper)->date;
    }
    if (call.has("unit")) {
        const auto unit = office.directory().findUnit(call.option("unit"));
        if (!unit)
            return fail(Trouble::Usage, QCoreApplication::translate("CommandLine", "There is no unit “%1”.").arg(call.option("unit")));
        wanted.unit = *unit;
    }
    wanted.behind = call.option("behind");
    return wanted;
}

Result<PeriodReport> reportOf(Office& office, const QString& name, const Wanted& wanted, Behind* behind)
{
    const auto period = periodOf(office.file(), name);
    if (!period)
        return tl::unexpected(period.error());
    return makePeriodReport(office.file(), *period, wanted.asOf, wanted.unit, behind);
}

Result<MadePaper> reportPaper(const Office& office, const PeriodReport& report, QDate today)
{
    const PaperContext context = office.paperContext(report.figures.to, today);
    return makePeriodReportPaper(report, keptReportWords(office.settings(), wordsKeyOf(report)), context);
}

/// The cases behind one figure, a line each: code, day, state, what it is about.
int showBehind(Office& office, const PeriodReport& report, const Behind& behind, const Wanted& wanted, const Call& call, Desk& desk)
{
    if (!isFigure(wanted.behind, toJson(report.figures))) {
        return desk.out.fail(Error{Trouble::Usage,
                                   QCoreApplication::translate("CommandLine", "There is no figure “%1” in this report. Its paths are those of “report --format json”.")
                                       .arg(wanted.behind), {}});
    }
    const auto cases = namedCases(office, behind.of(wanted.behind));
    if (!cases)
        return desk.out.fail(cases.error());
    if (call.isJson()) {
        QJsonArray array;
        for (const NamedCase& one : *cases) {
            array.append(QJsonObject{{QStringLiteral("code"), one.code}, {QStringLiteral("state"), one.state},
                                     {QStringLiteral("day"), one.day.toString(Qt::ISODate)}, {QStringLiteral("what"), one.words}});
        }
        desk.out.json(QJsonObject{{QStringLiteral("period"), report.figures.period}, {QStringLiteral("figure"), wanted.behind},
                                  {QStringLiteral("count"), int(cases->size())}, {QStringLiteral("cases"), array}});
        return 0;
    }
    for (const NamedCase& one : *cases) {
        desk.out.line(QStringLiteral("%1  %2  %3  %4").arg(one.code.leftJustified(14), one.day.toString(Qt::ISODate).leftJustified(10),
                                                          one.state.leftJustified(18), one.words.simplified().left(100)));
    }
    desk.out.message(QCoreApplication::translate("CommandLine", "%n case(s) count to %1.", nullptr, int(cases->size())).arg(wanted.behind));
    return 0;
}

} // namespace

int runReport(const Call& call, Desk& desk)
{
    if (const auto asOf = call.day("as-of"); !asOf)
        return desk.out.fail(asOf.error());
    if (call.has("o")) {
        if (const auto name = checkPaperName(call.option("o")); !name)
            return desk.out.fail(name.error());
    }
    if (const auto period = Period::parse(call.words[1]); !period)
        return desk.out.fail(period.error());
    auto office = openOffice(call.words[0], CaseFile::Access::ReadOnly, desk);
    if (!office)
        return desk.out.fail(office.error());
    const auto wanted = wantedOf(call, **office);
    if (!wanted)
        return desk.out.fail(wanted.error());
    Behind behind;
    const auto report = reportOf(**office, call.words[1], *wanted, wanted->behind.isEmpty() ? nullptr : &behind);
    if (!report)
        return desk.out.fail(report.error());
    if (!wanted->behind.isEmpty())
        return showBehind(**office, *report, behind, *wanted, call, desk);
    if (call.isJson())
        desk.out.json(toJson(*report));
    else if (!call.has("o"))
        desk.out.line(periodReportText(*report, (*office)->paperContext(report->figures.to, call.actor.today)));
    if (!report->figures.isOver()) {
        desk.out.message(QCoreApplication::translate("CommandLine", "The period %1 is not over on this day: its figures are not final.")
                             .arg(report->figures.period));
    }
    if (!report->figures.balanced()) {
        desk.out.message(QCoreApplication::translate("CommandLine", "The report does not balance. Look at: %1.")
                             .arg(report->figures.unbalanced.join(QStringLiteral(", "))));
    }
    if (!call.has("o"))
        return 0;
    const QString path = call.option("o");
    if (!isPdfName(path))
        return saveFile(editableReport(*report, (*office)->paperContext(report->figures.to, call.actor.today), path), path, call, desk);
    return savePaper(reportPaper(**office, *report, call.actor.today), path, call, desk);
}

} // namespace doithoai::cli
