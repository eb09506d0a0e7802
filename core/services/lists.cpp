#include "services/lists.h"

#include "casefile/paper_filing.h"
#include "services/name_viewing.h"

#include <QCoreApplication>
#include <algorithm>

namespace doithoai {

Result<std::vector<SessionRow>> sessionRows(Office& office, const ListFilter& filter)
{
    return listSessions(office.file(), filter);
}

Result<std::vector<PetitionRow>> petitionRows(Office& office, const ListFilter& filter)
{
    auto rows = listPetitions(office.file(), filter);
    if (rows && areViewsRecorded(office)) {
        for (PetitionRow& row : *rows)
            row.petition = asListed(office, std::move(row.petition));
    }
    return rows;
}

Result<std::vector<EscalationRow>> escalationRows(Office& office, const ListFilter& filter)
{
    return listEscalations(office.file(), filter);
}

Result<std::vector<FrozenPaper>> paperRows(Office& office, const QString& caseCode)
{
    Result<std::vector<FrozenPaper>> papers = listPapers(office.file());
    if (!papers || caseCode.isEmpty())
        return papers;
    const auto filings = PaperFilings::load(office.file());
    if (!filings)
        return tl::unexpected(filings.error());
    std::erase_if(*papers, [&](const FrozenPaper& paper) { return !filings->isUnder(paper, caseCode); });
    return papers;
}

Result<FrozenPaper> paperOfVersion(Office& office, const QString& kind, const QString& caseCode, int version)
{
    Result<std::optional<FrozenPaper>> paper = paperVersion(office.file(), kind, caseCode, version);
    if (!paper)
        return tl::unexpected(paper.error());
    if (!*paper)
        return fail(Trouble::Usage,
                    QCoreApplication::translate("Office", "%1 has no signed version %2.").arg(caseCode).arg(version));
    return std::move(**paper);
}

} // namespace doithoai
