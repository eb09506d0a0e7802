#include "ui/papers/frozen_paper.h"

#include "domain/dates.h"
#include "services/lists.h"
#include "services/name_viewing.h"
#include "ui/name_looks.h"
#include "ui/papers/paper_work.h"

#include <QCoreApplication>

namespace doithoai {

Result<void> lookAtFrozen(Desk& desk, const FrozenPaper& paper)
{
    const PaperForm* form = findPaperForm(paper.kind);
    if (form != nullptr && form->readers == Readers::Everybody)
        return {};
    const auto cases = casesOfPaper(desk.office(), paper);
    return cases ? lookAtWhole(desk, *cases) : tl::unexpected(cases.error());
}

Result<PreviewDialog::Paper> frozenForPreview(Desk& desk, const QString& kind, const QString& caseCode, int version)
{
    const Result<FrozenPaper> frozen = paperOfVersion(desk.office(), kind, caseCode, version);
    if (!frozen)
        return tl::unexpected(frozen.error());
    const PaperForm* form = findPaperForm(kind);
    if (const auto looked = lookAtFrozen(desk, *frozen); !looked)
        return tl::unexpected(looked.error());
    PreviewDialog::Paper paper;
    paper.pdf = frozen->pdf;
    paper.title = paperLabel(kind) + QStringLiteral(" · ") + caseCode;
    paper.fileName = QStringLiteral("%1-%2-%3.pdf").arg(form == nullptr ? kind : QString(QLatin1String(form->slug)), caseCode).arg(version);
    paper.fileName.replace(u'/', u'-');
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
