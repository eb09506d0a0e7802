#include "app/files.h"
#include "documents/papers.h"
#include "domain/atomic_file.h"
#include "reports/period_report.h"

#include <QCoreApplication>

namespace doithoai::cli {

namespace {

/// How a paper is to look: its layout and how much of a petitioner it shows.
struct Look {
    QString layout;
    Privacy privacy = Privacy::Full;
};

Error usage(const Call& call, const QString& sentence)
{
    return {Trouble::Usage, sentence + u'\n' + usageLine(*call.verb), {}};
}

Result<Look> lookOf(const Call& call)
{
    static const QStringList layouts{QStringLiteral("hd36"), QStringLiteral("hd05"), QStringLiteral("nd30"),
                                     QStringLiteral("other")};
    Look look;
    look.layout = call.option("profile").toLower();
    if (call.has("profile") && !layouts.contains(look.layout)) {
        return tl::unexpected(usage(call, QCoreApplication::translate("CommandLine", "There is no layout “%1”. There is: %2.")
                                              .arg(call.option("profile"), layouts.join(QStringLiteral(", ")))));
    }
    if (call.has("privacy")) {
        const auto privacy = fromName<Privacy>(call.option("privacy"));
        if (!privacy) {
            return tl::unexpected(usage(call, QCoreApplication::translate("CommandLine", "There is no privacy “%1”. There "
                                                                                         "is: full, initials, none.")
                                                  .arg(call.option("privacy"))));
        }
        look.privacy = *privacy;
    }
    return look;
}

Result<PeriodReport> reportOf(Office& office, const QString& name, QDate asOf)
{
    const auto period = periodOf(office.file(), name);
    if (!period)
        return tl::unexpected(period.error());
    return makePeriodReport(office.file(), *period, asOf);
}

Result<MadePaper> reportPaper(const Office& office, const PeriodReport& report, const Look& look, QDate today)
{
    PaperContext context = office.paperContext(report.figures.to, today);
    context.layout = look.layout;
    context.privacy = look.privacy;
    return makePeriodReportPaper(report, keptReportWords(office.settings(), report.figures.period), context);
}

int save(const Result<MadePaper>& paper, const QString& path, const Call& call, Desk& desk)
{
    if (!paper)
        return desk.out.fail(Refusal{paper.error(), {}}, call.isJson());
    if (const auto written = atomicWrite(path, paper->pdf); !written)
        return desk.out.fail(written.error());
    desk.out.message(QCoreApplication::translate("CommandLine", "The paper %1 is written.").arg(path));
    return 0;
}

Result<MadePaper> minutesOf(const Office& office, const Call& call, const Look& look)
{
    const auto known = office.resolve(call.words[2]);
    if (!known)
        return tl::unexpected(known.error());
    if (known->kind != CaseKind::Session) {
        return fail(Trouble::Usage, QCoreApplication::translate("CommandLine", "“%1” is no session.").arg(known->code));
    }
    return office.minutes(SessionCode{known->code}, call.actor.today, look.privacy, look.layout);
}

} // namespace

int runPrint(const Call& call, Desk& desk)
{
    const QString paper = call.words[1].toLower();
    const bool isMinutes = paper == QLatin1String("minutes");
    if (!isMinutes && paper != QLatin1String("period-report")) {
        return desk.out.fail(usage(call, QCoreApplication::translate("CommandLine", "There is no paper “%1”. There is: %2.")
                                             .arg(call.words[1], QStringLiteral("minutes, period-report"))));
    }
    if (call.words.size() < 3) {
        return desk.out.fail(usage(call, isMinutes
                                       ? QCoreApplication::translate("CommandLine", "Name the session whose minutes are to be "
                                                                                    "printed.")
                                       : QCoreApplication::translate("CommandLine", "Name the period whose report is to be "
                                                                                    "printed.")));
    }
    if (!call.has("o"))
        return desk.out.fail(usage(call, QCoreApplication::translate("CommandLine", "Say where the paper goes: -o OUT.pdf.")));
    const QString path = call.option("o");
    if (const auto name = checkPaperName(path); !name)
        return desk.out.fail(name.error());
    const auto look = lookOf(call);
    if (!look)
        return desk.out.fail(look.error());
    auto office = openOffice(call.words[0], CaseFile::Access::ReadOnly, desk);
    if (!office)
        return desk.out.fail(office.error());
    if (isMinutes)
        return save(minutesOf(**office, call, *look), path, call, desk);
    const auto report = reportOf(**office, call.words[2], call.actor.today);
    if (!report)
        return desk.out.fail(report.error());
    return save(reportPaper(**office, *report, *look, call.actor.today), path, call, desk);
}

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
    return save(reportPaper(**office, *report, Look{}, call.actor.today), call.option("o"), call, desk);
}

} // namespace doithoai::cli
