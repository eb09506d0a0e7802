#include "casefile/integrity.h"

#include "casefile/accounts.h"
#include "casefile/check_codes.h"
#include "casefile/check_journal.h"
#include "casefile/check_papers.h"
#include "casefile/check_redactions.h"
#include "casefile/check_search.h"
#include "casefile/check_steps.h"
#include "casefile/check_structure.h"
#include "casefile/connection.h"
#include "casefile/read_view.h"
#include "casefile/signing_keys.h"

#include <QCoreApplication>

#include <algorithm>

namespace doithoai {

bool hasStructureProblem(const std::vector<Problem>& problems)
{
    return std::ranges::any_of(problems, [](const Problem& problem) { return problem.what == QLatin1String("structure"); });
}

Result<std::vector<Problem>> checkFile(CaseFile& file)
{
    Connection& connection = file.connection();
    std::vector<Problem> problems;
    const auto view = ReadView::begin(connection);
    if (!view)
        return tl::unexpected(view.error());
    Result<void> done;
    for (const auto check :
         {checkStructure, checkReferences, checkSteps, checkChain, checkWords, checkRedactions, checkRows, checkPapers, checkAttachments,
          checkRegister, checkCodes, checkDrafts, checkSecrets, checkSigningKey, checkSearch}) {
        done = check(connection, problems);
        if (!done)
            break;
    }
    if (done)
        return problems;
    // What is missing or damaged makes a later check fail with any error; that it is no fault of the disk, the structure tells.
    if (done.error().trouble != Trouble::Damaged && hasStructureProblem(problems))
        return problems;
    // A page that cannot be read ends the checks; what they found before still counts.
    if (done.error().trouble != Trouble::Damaged)
        return tl::unexpected(done.error());
    problems.push_back({QStringLiteral("structure"), file.path(), done.error().message});
    return problems;
}

} // namespace doithoai
