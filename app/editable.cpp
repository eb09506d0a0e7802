#include "app/editable.h"

#include "documents/odt_file.h"
#include "documents/paper_settings.h"
#include "documents/paper_tables.h"
#include "documents/report_sheets.h"
#include "domain/atomic_file.h"
#include "reports/period_report.h"

#include <QCoreApplication>

namespace doithoai::cli {

namespace {

Result<QByteArray> editable(const Result<WrittenPaper>& paper, const PaperContext& context, const QString& path)
{
    if (!paper)
        return tl::unexpected(paper.error());
    if (!isXlsxName(path))
        return odtOf(paper->documents, paper->profile, context.settings.value(paper_setting::duplex) == QLatin1String("yes"));
    const auto sheets = sheetsOf(paper->documents);
    if (!sheets)
        return tl::unexpected(sheets.error());
    return xlsxOf(paper->documents.front().title, *sheets);
}

} // namespace

bool isPdfName(const QString& path)
{
    return path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive);
}

Result<QByteArray> editablePaper(Office& office, const WantedPaper& wanted, const PaperLook& look, QDate today, const QString& path)
{
    const auto record = paperRecord(office, wanted.ask, today);
    if (!record)
        return tl::unexpected(record.error());
    PaperContext context = office.paperContext(dayOf(*record, today), today);
    context.layout = look.layout;
    context.privacy = privacyOf(*wanted.form, look);
    if (qstrcmp(wanted.form->name, "minutes") == 0) {
        const SessionState state = record->session->session.state;
        context.isDraft = state != SessionState::Minuted && state != SessionState::Reported && state != SessionState::Closed;
    }
    std::optional<PeriodReport> figures;
    if (!record->periodName.isEmpty()) {
        const auto period = periodOf(office.file(), record->periodName);
        if (!period)
            return tl::unexpected(period.error());
        auto report = makePeriodReport(office.file(), *period, figuresDay(wanted.ask.paper, record->signing, today), record->organiser);
        if (!report)
            return tl::unexpected(report.error());
        figures = std::move(*report);
    }
    return editable(writePaper(*wanted.form, *record, figures ? &*figures : nullptr, context), context, path);
}

Result<QByteArray> editableOf(const PaperForm& form, const PaperRecord& record, const PaperContext& context, const QString& path)
{
    return editable(writePaper(form, record, nullptr, context), context, path);
}

Result<QByteArray> editableReport(const PeriodReport& report, const PaperContext& context, const QString& path)
{
    if (isXlsxName(path))
        return xlsxOf(QStringLiteral("Số liệu báo cáo %1").arg(report.figures.period), reportSheets(report, context));
    PaperRecord record;
    record.code = record.periodName = report.figures.period;
    record.from = report.figures.from;
    record.to = report.figures.to;
    return editable(writePaper(*findPaperForm(QStringLiteral("period-report")), record, &report, context), context, path);
}

int saveFile(const Result<QByteArray>& bytes, const QString& path, const Call& call, Desk& desk)
{
    if (!bytes)
        return desk.out.fail(Refusal{bytes.error(), {}}, call.isJson());
    if (const auto written = atomicWrite(path, *bytes); !written)
        return desk.out.fail(written.error());
    desk.out.message(QCoreApplication::translate("CommandLine", "The file %1 is written.").arg(path));
    return 0;
}

} // namespace doithoai::cli
