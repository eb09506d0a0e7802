#include "ui/papers/minutes_paper.h"

#include "domain/dates.h"
#include "services/lists.h"
#include "ui/papers/frozen_paper.h"

#include <QCoreApplication>

namespace doithoai {

bool hasSignedMinutes(SessionState state)
{
    return state == SessionState::Minuted || state == SessionState::Reported || state == SessionState::Closed;
}

Result<PreviewDialog::Paper> minutesOfVersion(Desk& desk, const SessionCode& code, int version)
{
    const Result<FrozenPaper> frozen = paperOfVersion(desk.office(), QStringLiteral("minutes"), code.text, version);
    if (!frozen)
        return tl::unexpected(frozen.error());
    if (const auto looked = lookAtFrozen(desk, *frozen); !looked)
        return tl::unexpected(looked.error());
    PreviewDialog::Paper paper;
    paper.pdf = frozen->pdf;
    paper.title = QCoreApplication::translate("MinutesPaper", "Minutes of %1").arg(code.text);
    paper.fileName = QStringLiteral("bien-ban-%1-%2.pdf").arg(code.text).arg(version);
    paper.note = QCoreApplication::translate("MinutesPaper", "Version %1 as signed on %2. It cannot be changed.")
                     .arg(version)
                     .arg(dates::onScreen(frozen->date));
    Result<std::unique_ptr<PageSource>> pages = pagesOfPdf(frozen->pdf);
    if (pages)
        paper.pages = std::move(*pages);
    else
        paper.note = pages.error().message;
    return paper;
}

Result<PreviewDialog::Paper> minutesForPreview(Desk& desk, const SessionCode& sessionCode)
{
    Result<SessionCase> session = desk.office().session(sessionCode);
    if (!session)
        return tl::unexpected(session.error());
    Result<MadePaper> made = desk.office().minutes(sessionCode, desk.today());
    if (!made)
        return tl::unexpected(made.error());
    PreviewDialog::Paper paper;
    paper.pdf = made->pdf;
    paper.title = QCoreApplication::translate("MinutesPaper", "Minutes of %1").arg(sessionCode.text);
    paper.fileName = QStringLiteral("bien-ban-") + sessionCode.text + QStringLiteral(".pdf");
    if (hasSignedMinutes(session->session.state)) {
        paper.note = QCoreApplication::translate("MinutesPaper", "As signed. It cannot be changed.");
        Result<std::unique_ptr<PageSource>> pages = pagesOfPdf(made->pdf);
        if (pages)
            paper.pages = std::move(*pages);
        else
            paper.note = pages.error().message;
        return paper;
    }
    paper.note = QCoreApplication::translate("MinutesPaper", "A draft: this is how the minutes would look today.");
    const std::optional<QDateTime> start = session->session.actualStart ? session->session.actualStart : session->session.plannedStart;
    PaperContext context = desk.office().paperContext(start ? start->date() : desk.today(), desk.today());
    context.isDraft = true;
    Result<PaperPages> pages = minutesPages(*session, context);
    if (!pages)
        return tl::unexpected(pages.error());
    paper.pages = pagesOf(std::move(*pages));
    return paper;
}

} // namespace doithoai
