#include "casefile/integrity.h"

#include "casefile/check_journal.h"
#include "casefile/check_steps.h"
#include "casefile/check_structure.h"
#include "casefile/connection.h"
#include "casefile/statement.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace doithoai {

namespace {

Result<void> checkPapers(Connection& connection, std::vector<Problem>& problems)
{
    Statement rows(
        connection,
        QStringLiteral(
            "SELECT p.\"kind\", p.\"caseCode\", p.\"version\", p.\"hash\", b.\"pdf\" FROM \"frozen_paper\" AS p "
            "LEFT JOIN \"frozen_paper_body\" AS b ON b.\"id\" = p.\"id\" ORDER BY p.\"id\""));
    while (true) {
        const auto more = rows.next();
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            return {};
        if (QCryptographicHash::hash(rows.bytes(4), QCryptographicHash::Sha256) != rows.bytes(3))
            problems.push_back(
                {QStringLiteral("paper"),
                 QStringLiteral("%1 %2/%3").arg(rows.text(0), rows.text(1)).arg(rows.number(2)),
                 QCoreApplication::translate("CaseFile", "The kept paper is not the one that was signed or issued.")});
    }
}

} // namespace

Result<std::vector<Problem>> checkFile(CaseFile& file)
{
    Connection& connection = file.connection();
    std::vector<Problem> problems;
    // One view of the file for all checks, also while another process writes.
    const bool isOwnView = !connection.isInTransaction();
    if (isOwnView) {
        if (auto begun = connection.run(QStringLiteral("BEGIN")); !begun)
            return tl::unexpected(begun.error());
    }
    Result<void> done;
    for (const auto check :
         {checkStructure, checkReferences, checkSteps, checkChain, checkWords, checkRows, checkPapers}) {
        done = check(connection, problems);
        if (!done)
            break;
    }
    if (isOwnView) {
        if (auto ended = connection.run(QStringLiteral("ROLLBACK")); !ended && done)
            done = ended;
    }
    if (done)
        return problems;
    // A page that cannot be read ends the checks; what they found before still counts.
    if (done.error().trouble != Trouble::Damaged)
        return tl::unexpected(done.error());
    problems.push_back({QStringLiteral("structure"), file.path(), done.error().message});
    return problems;
}

} // namespace doithoai
