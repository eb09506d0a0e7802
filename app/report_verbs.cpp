#include "app/editable.h"
#include "documents/papers.h"
#include "reports/period_report.h"

#include <QCoreApplication>

namespace doithoai::cli {

namespace {

Result<PeriodReport> reportOf(Office& office, const QString& name, QDate asOf)
{
    const auto period = periodOf(office.file(), name);
    if (!period)
        return tl::unexpected(period.error());
    return makePeriodReport(office.file(), *period, asOf);
}

Result<MadePaper> reportPaper(const Office& office, const PeriodReport& report, QDate today)
{
    const PaperContext context = office.paperContext(report.figures.to, today);
    return makePeriodReportPaper(report, keptReportWords(office.settings(), report.figures.period), context);
}

} // namespace

int runReport(const Call& call, Desk& desk)
{
    const auto asOf = call.day("as-of");
    if (!asOf)
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
    const auto report = reportOf(**office, call.words[1], asOf->isValid() ? *asOf : call.actor.today);
    if (!report)
        return desk.out.fail(report.error());
    if (call.isJson())
        desk.out.json(toJson(*report));
    else if (!call.has("o"))
        desk.out.line(periodReportText(*report, (*office)->paperContext(report->figures.to, call.actor.today)));
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
