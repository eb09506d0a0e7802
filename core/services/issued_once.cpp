#include "services/issued_once.h"

#include "casefile/paper_filing.h"
#include "services/papers.h"

#include <QLatin1String>
#include <algorithm>

namespace doithoai {

namespace {

/// A paper that a case has once, and the steps after which a further one is due. Who only changes what it says corrects it.
struct OncePaper {
    QLatin1String paper;
    QLatin1String anew; ///< events, by blanks
};

constexpr OncePaper oncePapers[] = {
    // A session that was put off is prepared and announced again (rules of `reschedule`); a mere change has its own notice.
    {QLatin1String("session-plan"), QLatin1String("postpone reschedule")},
    {QLatin1String("team-decision"), QLatin1String("postpone reschedule")},
    {QLatin1String("notice"), QLatin1String("postpone reschedule")},
    // What was reported gets a supplementary report when the minutes are corrected, and a case that was closed may go on.
    {QLatin1String("conclusions"), QLatin1String("correctMinutes reopen")},
    {QLatin1String("result-report"), QLatin1String("correctMinutes reopen")},
    // One answer to one person. A petition that was answered before its session and deferred there, or is taken up again,
    // is answered again; so is one that came back from the superior, and one whose first letter told of a promise when
    // that is kept or not.
    {QLatin1String("reply"), QLatin1String("defer takeUp reopen unmerge bringBack resolve")},
    {QLatin1String("transfer"), QLatin1String("reopen unmerge bringBack")},
    {QLatin1String("transfer-notice"), QLatin1String("reopen unmerge bringBack")},
    // What the superior sent back to be completed goes up again.
    {QLatin1String("escalation"), QLatin1String("return")},
    // Of a period, or of an organiser's period.
    {QLatin1String("plan"), QLatin1String()},
    {QLatin1String("period-report"), QLatin1String()},
    {QLatin1String("review-plan"), QLatin1String()},
    // Again and again go out, and so are not in this table:
    // change-notice: one for each change; invitations, assignment-letters: to further bodies, with further petitions;
    // escalation-letter, reminder: asked again while nothing comes; result-notice: as results come in;
    // agreement-minutes, review-minutes: of each meeting;
    // what bears no number: blank forms, sheets for the hall and the office, tables, volumes and dossiers of what there is.
};

const OncePaper* oncePaper(const QString& paper)
{
    const auto found = std::ranges::find(oncePapers, paper, &OncePaper::paper);
    return found == std::end(oncePapers) ? nullptr : found;
}

/// True when one of those events happened, or was written down, since that day. On the day itself nobody knows which came
/// first: a lawful second paper is not refused then.
bool hasStepSince(const std::vector<Step>& steps, const QStringList& events, QDate since)
{
    return std::ranges::any_of(steps, [&](const Step& step) {
        return events.contains(step.event) && std::max(step.effectiveOn, step.recordedOn) >= since;
    });
}

/// Only where a promise was made is a resolved petition told of twice.
QStringList dueAgainOf(const OncePaper& once, const Petition* petition)
{
    QStringList events = QString(once.anew).split(u' ', Qt::SkipEmptyParts);
    if (!petition || petition->promise.trimmed().isEmpty())
        events.removeAll(QStringLiteral("resolve"));
    return events;
}

} // namespace

bool isIssuedOnce(const QString& paper)
{
    return oncePaper(paper) != nullptr;
}

Result<std::optional<FrozenPaper>> standingPaper(Office& office, const QString& paper, const PaperRecord& record)
{
    const OncePaper* once = oncePaper(paper);
    if (!once)
        return std::optional<FrozenPaper>();
    const auto filed = listFiledPapers(office.file());
    if (!filed)
        return tl::unexpected(filed.error());
    const auto standing = [&](const QString& code, const std::vector<Step>& steps, const Petition* petition) -> const FrozenPaper* {
        // The newest comes first.
        const auto last = std::ranges::find_if(filed->papers, [&](const FrozenPaper& one) {
            return one.kind == paper && filed->filings.isUnder(one, code) && !isReplaced(one, filed->papers);
        });
        const bool isOvertaken = last == filed->papers.end() || hasStepSince(steps, dueAgainOf(*once, petition), last->date);
        return isOvertaken ? nullptr : &*last;
    };
    for (const PetitionCase& one : record.petitions) {
        if (const FrozenPaper* last = standing(one.petition.code.text, one.steps, &one.petition))
            return std::optional(*last);
    }
    if (!record.petitions.empty())
        return std::optional<FrozenPaper>();
    const std::vector<Step> none;
    const std::vector<Step>& steps = record.escalation ? record.escalation->steps : record.session ? record.session->steps : none;
    const FrozenPaper* last = standing(record.code, steps, nullptr);
    return last ? std::optional(*last) : std::nullopt;
}

} // namespace doithoai
