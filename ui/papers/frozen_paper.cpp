#include "ui/papers/frozen_paper.h"

#include "domain/dates.h"
#include "services/lists.h"

#include <QCoreApplication>

namespace doithoai {

QString paperKindWords(const QString& kind)
{
    const auto say = [](const char* source) { return QCoreApplication::translate("FrozenPaper", source); };
    if (kind == QLatin1String("minutes"))
        return say(QT_TRANSLATE_NOOP("FrozenPaper", "Minutes"));
    if (kind == QLatin1String("period-report"))
        return say(QT_TRANSLATE_NOOP("FrozenPaper", "Report of a period"));
    return say(QT_TRANSLATE_NOOP("FrozenPaper", "Paper"));
}

Result<PreviewDialog::Paper> frozenForPreview(Desk& desk, const QString& kind, const QString& caseCode, int version)
{
    const Result<FrozenPaper> frozen = paperOfVersion(desk.office(), kind, caseCode, version);
    if (!frozen)
        return tl::unexpected(frozen.error());
    PreviewDialog::Paper paper;
    paper.pdf = frozen->pdf;
    paper.title = paperKindWords(kind) + QStringLiteral(" · ") + caseCode;
    paper.fileName = QStringLiteral("%1-%2-%3.pdf").arg(kind == QLatin1String("minutes") ? QStringLiteral("bien-ban") : kind, caseCode).arg(version);
    paper.note = QCoreApplication::translate("FrozenPaper", "Version %1 as it left the office on %2. It cannot be changed.")
                     .arg(version)
                     .arg(dates::onScreen(frozen->date));
    Result<std::unique_ptr<PageSource>> pages = pagesOfPdf(frozen->pdf);
    if (pages)
        paper.pages = std::move(*pages);
    else
        paper.note = pages.error().message;
    return paper;
}

} // namespace doithoai
