#include "services/transfer_advice.h"

#include "casefile/frozen_papers.h"
#include "casefile/paper_filing.h"
#include "domain/dates.h"
#include "domain/transfer_letters.h"
#include "services/papers.h"

#include <QCoreApplication>
#include <algorithm>

namespace doithoai {

namespace {

/// The slip that stands for the petition and that no transfer has used yet, with its words.
Result<std::optional<FrozenPaper>> waitingSlip(const OfficeData& office, const PetitionCase& before)
{
    const auto filed = listFiledPapers(*office.file);
    if (!filed)
        return tl::unexpected(filed.error());
    const auto slip = std::ranges::find_if(filed->papers, [&](const FrozenPaper& one) {
        return one.kind == QLatin1String("transfer") && filed->filings.isUnder(one, before.petition.code.text) && !isReplaced(one, filed->papers);
    });
    const bool isWaiting = slip != filed->papers.end() && std::ranges::none_of(before.steps, [&](const Step& step) {
        return step.event == QLatin1String("transfer") && step.effectiveOn >= slip->date;
    });
    if (!isWaiting)
        return std::optional<FrozenPaper>();
    return paperVersion(*office.file, slip->kind, slip->caseCode, slip->version);
}

} // namespace

Result<std::vector<Finding>> transferAdvice(const OfficeData& office, const PetitionCase& before, PetitionEvent event, const Petition& after,
                                            QDate today)
{
    const QString target = transferTarget(after);
    if (event != PetitionEvent::Transfer || target.isEmpty())
        return std::vector<Finding>();
    const auto slip = waitingSlip(office, before);
    if (!slip)
        return tl::unexpected(slip.error());
    const QString body = office.directory.unitName(UnitCode{target}).simplified();
    if (!*slip || (*slip)->text.isEmpty() || (*slip)->text.simplified().contains(body, Qt::CaseInsensitive))
        return std::vector<Finding>();
    const Rule rule = office.profile(today).rule(QStringLiteral("transfer-and-tell"));
    return std::vector<Finding>{
        {rule.id, rule.article, Strength::Advice,
         QCoreApplication::translate("Office", "The slip %1 of %2 went out to another body than %3. Check the body; where the slip is wrong, "
                                               "correct it by one that replaces it.")
             .arg((*slip)->number, dates::onScreen((*slip)->date), body),
         QStringLiteral("competentUnit"),
         {}}};
}

} // namespace doithoai
