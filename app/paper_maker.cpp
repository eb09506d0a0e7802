#include "app/paper_maker.h"

#include "app/dossiers.h"
#include "casefile/frozen_papers.h"
#include "documents/minutes_volume.h"
#include "documents/paper_form.h"
#include "documents/papers.h"
#include "reports/period_report.h"

#include <QCoreApplication>

namespace doithoai {

namespace {

/// The volume of a period's minutes, each as it was frozen last.
Result<MadePaper> volumeOf(CaseFile& file, const PaperRecord& record, const PaperContext& context)
{
    return makeMinutesVolume({record, context, [&file](const SessionCode& code) -> Result<std::optional<std::pair<QString, QByteArray>>> {
                                  const auto head = latestPaper(file, QStringLiteral("minutes"), code.text);
                                  if (!head)
                                      return tl::unexpected(head.error());
                                  if (!*head)
                                      return std::optional<std::pair<QString, QByteArray>>();
                                  const auto whole = paperVersion(file, (*head)->kind, (*head)->caseCode, (*head)->version);
                                  if (!whole)
                                      return tl::unexpected(whole.error());
                                  if (!*whole)
                                      return std::optional<std::pair<QString, QByteArray>>();
                                  return std::optional(std::pair((*whole)->number, (*whole)->pdf));
                              }});
}

} // namespace

Result<MadePaper> DocumentsPaperMaker::minutes(const SessionCase& session, const PaperContext& context)
{
    return makeMinutes(session, context);
}

Result<MadePaper> DocumentsPaperMaker::paper(const QString& name, const PaperRecord& record, const PaperContext& context,
                                             CaseFile& file)
{
    const PaperForm* form = findPaperForm(name);
    if (!form)
        return fail(Trouble::Usage, QCoreApplication::translate("Papers", "There is no paper “%1”.").arg(name));
    if (name == QLatin1String("dossier")) {
        auto made = dossierOf(file, record, context);
        return made ? Result<MadePaper>(std::move(made->paper)) : tl::unexpected(made.error());
    }
    if (name == QLatin1String("minutes-volume"))
        return volumeOf(file, record, context);
    if (record.periodName.isEmpty())
        return makePaper(*form, record, nullptr, context);
    const auto period = periodOf(file, record.periodName);
    if (!period)
        return tl::unexpected(period.error());
    const auto report = makePeriodReport(file, *period, figuresDay(name, record.signing, context.today), record.organiser);
    if (!report)
        return tl::unexpected(report.error());
    if (context.isIssue && !report->figures.balanced()) {
        return fail(Trouble::Refused,
                    QCoreApplication::translate("Papers", "The figures of %1 do not balance, so the report cannot leave the office. "
                                                          "Look at: %2.")
                        .arg(record.periodName, report->figures.unbalanced.join(QStringLiteral(", "))));
    }
    return makePaper(*form, record, &*report, context);
}

} // namespace doithoai
