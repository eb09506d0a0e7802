#include "services/rehearsal.h"

#include "casefile/check_places.h"
#include "casefile/journal_reader.h"
#include "casefile/statement.h"
#include "casefile/unfinished.h"
#include "services/file_check.h"
#include "services/unfinished_copies.h"

#include <QCoreApplication>
#include <QTemporaryDir>

namespace doithoai {

namespace {

Result<qint64> countOf(CaseFile& file, const QString& table)
{
    const auto count = file.connection().ask(QStringLiteral("SELECT count(*) FROM \"%1\"").arg(table));
    if (!count)
        return tl::unexpected(count.error());
    return count->toLongLong();
}

} // namespace

Result<Rehearsal> lookThrough(CaseFile& file)
{
    Rehearsal rehearsal;
    const std::pair<const char*, qint64*> counts[] = {{"session", &rehearsal.sessions},
                                                      {"petition", &rehearsal.petitions},
                                                      {"escalation", &rehearsal.escalations},
                                                      {"frozen_paper", &rehearsal.papers}};
    for (const auto& [table, into] : counts) {
        const auto count = countOf(file, QLatin1String(table));
        if (!count)
            return tl::unexpected(count.error());
        *into = *count;
    }
    const auto head = journalHead(file);
    if (!head)
        return tl::unexpected(head.error());
    rehearsal.journalRows = *head;
    if (*head > 0) {
        const auto last = journalEntries(file, {*head});
        if (!last)
            return tl::unexpected(last.error());
        if (!last->empty())
            rehearsal.lastWrite = last->front().at;
    }
    auto problems = checkWhole(file);
    if (!problems)
        return tl::unexpected(problems.error());
    rehearsal.problems = std::move(*problems);
    // Whoever reads them has not this copy to ask: it may be gone by then.
    for (Problem& problem : rehearsal.problems)
        problem.where = placeOfProblem(file, problem);
    return rehearsal;
}

Result<Rehearsal> rehearseRestore(const QString& backup)
{
    (void)clearLeftRehearsals();
    const QTemporaryDir folder(passingFolder());
    if (!folder.isValid()) {
        return fail(Trouble::Storage, QCoreApplication::translate("Backups", "There is no room to try the backup out: %1")
                                          .arg(folder.errorString()));
    }
    const QString path = folder.filePath(QStringLiteral("rehearsal.doithoai"));
    if (const auto restored = restoreFrom(backup, path); !restored)
        return tl::unexpected(restored.error());
    auto file = CaseFile::open(path, CaseFile::Access::ReadOnly);
    if (!file)
        return tl::unexpected(file.error());
    return lookThrough(**file);
}

} // namespace doithoai
