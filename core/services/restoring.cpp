#include "services/restoring.h"

#include "casefile/check_places.h"
#include "casefile/connection.h"
#include "casefile/file_notes.h"
#include "casefile/restore.h"
#include "services/backups.h"
#include "services/file_check.h"

#include <QCoreApplication>
#include <QDir>
#include <algorithm>

namespace doithoai {

namespace {

constexpr QLatin1String noteKey("restoredAt");
constexpr size_t mostProblems = 3;

/// Later than any that the file at `path`, its backups and the one that is brought back know: also where a clock that ran ahead
/// was put right since.
QDateTime restoringMoment(const QString& path, const QString& backup)
{
    QDateTime moment = QDateTime::currentDateTimeUtc();
    QStringList copies{path, backup};
    for (const Backup& one : backupsOf(path))
        copies.append(one.path);
    for (const QString& copy : copies) {
        const auto there = Connection::open(copy, Connection::Access::ReadOnly);
        const auto last = there ? restoredAt(**there) : tl::unexpected(there.error());
        if (last && last->isValid() && *last >= moment)
            moment = last->addMSecs(1);
    }
    return moment;
}

/// What `check` would find in the copy keeps it from becoming the file.
Result<void> proveCopy(const QString& copy, const QString& backup)
{
    const auto file = CaseFile::open(copy, CaseFile::Access::ReadOnly);
    if (!file)
        return tl::unexpected(file.error());
    const auto problems = checkWhole(**file);
    if (!problems)
        return tl::unexpected(problems.error());
    if (problems->empty())
        return {};
    QStringList lines;
    for (size_t i = 0; i < std::min(problems->size(), mostProblems); ++i)
        lines.append(QStringLiteral("%1: %2").arg(placeOfProblem(**file, (*problems)[i]), (*problems)[i].message));
    if (problems->size() > mostProblems)
        lines.append(QCoreApplication::translate("Restoring", "and %1 more").arg(problems->size() - mostProblems));
    return fail(Trouble::Damaged,
                QCoreApplication::translate("Restoring", "The backup %1 is damaged, or somebody changed it. Nothing was brought back: take another one.").arg(QDir::toNativeSeparators(backup))
                    + u'\n' + lines.join(u'\n'));
}

} // namespace

Result<Restored> restoreBackup(const QString& backup, const QString& path, const Actor& actor, const std::optional<Roles>& roles)
{
    auto replaced = lookAtReplacing(backup, path);
    if (!replaced)
        return tl::unexpected(replaced.error());
    if (const auto allowed = mayReplaceFile(*replaced, roles); !allowed)
        return tl::unexpected(allowed.error());
    const QDateTime now = restoringMoment(path, backup);
    auto kept = restoreProved(backup, path, [&](const QString& copy) { return proveCopy(copy, backup); });
    if (!kept)
        return tl::unexpected(kept.error());
    Restored restored{std::move(*kept), std::move(*replaced)};
    // It is back already: a note that cannot be kept takes nothing away.
    auto file = CaseFile::open(path, CaseFile::Access::ReadWrite);
    if (!file)
        return restored;
    auto transaction = (*file)->begin(actor);
    if (transaction && keepFileNote(**file, noteKey, now.toString(Qt::ISODateWithMs)))
        (void)transaction->commit();
    return restored;
}

Result<QDateTime> restoredAt(Connection& connection)
{
    const auto note = fileNote(connection, noteKey);
    if (!note)
        return tl::unexpected(note.error());
    return QDateTime::fromString(*note, Qt::ISODate);
}

Result<QDateTime> restoredAt(CaseFile& file)
{
    return restoredAt(file.connection());
}

Result<bool> isOfBeforeRestoring(CaseFile& file, const QString& backup)
{
    const auto own = restoredAt(file.connection());
    if (!own)
        return tl::unexpected(own.error());
    if (!own->isValid())
        return false;
    const auto copy = Connection::open(backup, Connection::Access::ReadOnly);
    if (!copy)
        return tl::unexpected(copy.error());
    const auto theirs = restoredAt(**copy);
    if (!theirs)
        return tl::unexpected(theirs.error());
    return !theirs->isValid() || *theirs < *own;
}

} // namespace doithoai
