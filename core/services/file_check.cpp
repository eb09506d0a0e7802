#include "services/file_check.h"

#include "casefile/file_probe.h"
#include "casefile/journal_ends.h"
#include "casefile/statement.h"
#include "casefile/step_shapes.h"
#include "domain/dates.h"
#include "services/backups.h"
#include "services/case_machine.h"
#include "services/copy_names.h"
#include "services/other_copies.h"
#include "services/own_copies.h"
#include "services/rehearsal.h"
#include "services/restoring.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <algorithm>

namespace doithoai {

namespace {

/// True when a row of the table leads from the one state to the other by that event. "←" leads back to a state before,
/// which only the case's own steps know: there any state of the machine will do.
bool isAllowed(const std::vector<TableRow>& table, const StepShape& shape)
{
    return std::ranges::any_of(table, [&](const TableRow& row) {
        const bool isFrom = shape.from.isEmpty() ? &row == &table.front() : row.from == shape.from;
        if (!isFrom || row.event != shape.event)
            return false;
        return std::ranges::any_of(row.to.split(u'|'), [&](const QString& text) {
            const QString to = text.trimmed();
            if (to == QLatin1String("="))
                return shape.to == shape.from;
            if (to == QStringLiteral("←"))
                return shape.to != shape.from
                    && std::ranges::any_of(table, [&](const TableRow& other) { return other.from == shape.to; });
            return to == shape.to;
        });
    });
}

template <class Case>
void checkShapes(const std::vector<StepShape>& shapes, CaseKind kind, std::vector<Problem>& problems)
{
    const std::vector<TableRow> table = Machine<Case>::table();
    for (const StepShape& shape : shapes) {
        if (shape.kind != kind || isAllowed(table, shape))
            continue;
        const auto said = [](const QString& name) { return name.isEmpty() ? QStringLiteral("—") : name; };
        problems.push_back({QStringLiteral("steps"), shape.code,
                            QCoreApplication::translate("CaseFile", "The step %1 is none that this kind of case knows: %2 from %3 "
                                                                    "to %4.")
                                .arg(QString::number(shape.seq), said(shape.event), said(shape.from), said(shape.to))});
    }
}

/// A row of the journal that a backup ends with and the file does not have.
struct Lack {
    qint64 seq = 0;
    bool isMissing = false; ///< false: the file has another row there
};

/// What a backup that was made since the file was last brought back has and the file has not. In one that cannot be read
/// nothing can be looked up. Trouble of the file itself.
Result<std::optional<Lack>> lackBeside(CaseFile& file, const QString& backup)
{
    const auto end = journalEndOf(backup);
    if (!end)
        return std::nullopt;
    const auto own = journalHashAt(file.connection(), end->seq);
    if (!own)
        return tl::unexpected(own.error());
    if (*own == end->hash || isOfBeforeRestoring(file, backup).value_or(true))
        return std::nullopt;
    return Lack{end->seq, own->isEmpty()};
}

/// True where a copy has all that the file has, of the same restoring, and goes on from there.
bool goesOnFrom(CaseFile& file, const QString& copy)
{
    const auto own = restoredAt(file);
    const auto other = Connection::open(copy, Connection::Access::ReadOnly);
    const auto theirs = other ? restoredAt(**other) : tl::unexpected(other.error());
    return own && theirs && *own == *theirs && hasAllOf(copy, file.path()).value_or(false);
}

/// The backups of the file: under its name, and under a former one.
std::vector<Backup> allBackupsOf(const QString& path)
{
    std::vector<Backup> backups = backupsOf(path);
    for (const RenamedCopy& one : renamedCopies(path)) {
        if (one.isOfFormerName() && !one.isBeside)
            backups.push_back(one.copy);
    }
    const QDateTime now = QDateTime::currentDateTime();
    std::ranges::stable_sort(backups, [&](const Backup& a, const Backup& b) {
        const bool isAheadA = isAhead(a, now);
        const bool isAheadB = isAhead(b, now);
        return isAheadA != isAheadB ? isAheadB : a.at > b.at;
    });
    return backups;
}

Problem lossOf(const Backup& backup, const Lack& lack)
{
    // Several may be of one minute.
    const QString made = QStringLiteral("%1 (%2)").arg(dates::onScreen(backup.at), QFileInfo(backup.path).fileName());
    return {QStringLiteral("journal"), QString::number(lack.seq),
            lack.isMissing ? QCoreApplication::translate("CaseFile", "The journal ends before row %1, which the backup of %2 has: what was "
                                                                "recorded last is missing. Compare with that backup.")
                            .arg(lack.seq).arg(made)
                      : QCoreApplication::translate("CaseFile", "Row %1 of the journal is another one than in the backup of %2: the "
                                                                "journal was written anew. Compare with that backup.")
                            .arg(lack.seq).arg(made)};
}

} // namespace

Result<std::vector<Problem>> checkWhole(CaseFile& file)
{
    auto problems = checkFile(file);
    if (!problems)
        return problems;
    const auto shapes = stepShapes(file);
    if (!shapes) {
        // A part that is missing makes SQLite refuse to ask it: that is no fault of the disk.
        if (hasStructureProblem(*problems))
            return problems;
        if (shapes.error().trouble != Trouble::Damaged)
            return tl::unexpected(shapes.error());
        problems->push_back({QStringLiteral("steps"), file.path(), shapes.error().message});
        return problems;
    }
    for (const CaseKind kind : allKinds)
        withKind(kind, [&](auto of) { checkShapes<typename decltype(of)::type>(*shapes, kind, *problems); });
    return problems;
}

bool isGoodBackup(const QString& backup)
{
    if (CaseFile::olderVersion(backup)) {
        const auto found = rehearseRestore(backup);
        return found && found->isGood();
    }
    const auto copy = CaseFile::open(backup, CaseFile::Access::ReadOnly);
    const auto problems = copy ? checkWhole(**copy) : tl::unexpected<Error>(copy.error());
    // The index of the search is put together anew when a copy is brought back into work: no case is lost with it.
    return problems && std::ranges::all_of(*problems, [](const Problem& problem) { return problem.what == QLatin1String("search"); });
}

Result<std::vector<Problem>> checkAgainstBackup(CaseFile& file)
{
    for (const Backup& backup : allBackupsOf(file.path())) {
        const auto lack = lackBeside(file, backup.path);
        if (!lack)
            return tl::unexpected(lack.error());
        // One under another name may be of a copy that went its own way, and is gone: it counts where it only goes on from the file.
        const bool isRenamed = !momentOfBackup(file.path(), QFileInfo(backup.path).fileName()).isValid();
        if (*lack && isRenamed && !goesOnFrom(file, backup.path))
            continue;
        // A newer one that agrees was made of the file as it is now: what an older one has is lost all the same. One that is
        // damaged itself proves nothing against the file; another one may.
        if (*lack && isGoodBackup(backup.path))
            return std::vector<Problem>{lossOf(backup, **lack)};
    }
    return std::vector<Problem>();
}

std::optional<Backup> fullerBackup(CaseFile& file)
{
    // The program itself backs the older copy up as it closes: one that agrees says nothing of those before it.
    constexpr int days = 8;
    const QDateTime now = QDateTime::currentDateTime();
    const OwnCopies copies(file.path());
    std::optional<QDateTime> newest;
    // Each is opened once: this is asked at every opening.
    for (const Backup& backup : namedBackups(file.path())) {
        if (isAhead(backup, now))
            continue;
        newest = newest.value_or(backup.at);
        if (backup.at < newest->addDays(-days))
            break;
        const auto lack = lackBeside(file, backup.path);
        if (lack && *lack && copies.of(backup.path) == Kinship::Own)
            return backup;
    }
    return std::nullopt;
}

Error seenBesideBackups(Error error, const QString& path)
{
    if (error.trouble != Trouble::Storage || !isNoCaseFile(path) || !hasWholeBackups(path))
        return error;
    error.trouble = Trouble::Damaged;
    error.message += u' ' + QCoreApplication::translate("Backups", "But backups of it lie in %1: the case file that stood there was damaged or taken away.")
                                .arg(QDir::toNativeSeparators(backupFolder(path)));
    return error;
}

QString adviceOnDamage(const QString& path)
{
    const std::vector<Backup> backups = allBackupsOf(path);
    const auto isGood = [](const Backup& backup) { return isGoodBackup(backup.path); };
    // A newer one may have been made of the file as it is now, which has lost something.
    if (const auto file = CaseFile::open(path, CaseFile::Access::ReadOnly)) {
        const auto isFuller = [&](const Backup& backup) {
            const auto lack = momentOfBackup(path, QFileInfo(backup.path).fileName()).isValid() ? lackBeside(**file, backup.path) : std::nullopt;
            return lack && *lack && isGood(backup);
        };
        if (const auto fuller = std::ranges::find_if(backups, isFuller); fuller != backups.end())
            return QCoreApplication::translate("Backups", "Keep the file as it is. The backup %1, made at %2, is good and has what the file has lost: restore it beside the file and "
                                                          "compare.")
                .arg(QDir::toNativeSeparators(fuller->path), dates::onScreen(fuller->at));
    }
    if (const auto good = std::ranges::find_if(backups, isGood); good != backups.end())
        return QCoreApplication::translate("Backups", "Keep the file as it is. The newest good backup is %1, made at %2: restore it beside "
                                                      "the file and compare.")
            .arg(QDir::toNativeSeparators(good->path), dates::onScreen(good->at));
    // Where a backup was brought back that was none, what stood there before is the last good one.
    const OwnCopies own(path);
    std::vector<Backup> beside = copiesBeside(path);
    std::ranges::sort(beside, std::ranges::greater(), &Backup::at);
    const auto aside = std::ranges::find_if(beside, [&](const Backup& copy) { return own.of(copy.path) != Kinship::Foreign && isGood(copy); });
    if (aside != beside.end())
        return QCoreApplication::translate("Backups", "Keep the file as it is. There is no good backup in %1, but what was set aside at %2 is good: %3. "
                                                      "Restore it beside the file and compare.")
            .arg(QDir::toNativeSeparators(backupFolder(path)), dates::onScreen(aside->at), QDir::toNativeSeparators(aside->path));
    // A file that cannot be asked who it is may have had another name when its backups were made.
    const std::vector<Backup> others = own.isKnown() ? std::vector<Backup>() : copiesOfFilesGone(path);
    if (const auto other = std::ranges::find_if(others, isGood); other != others.end())
        return QCoreApplication::translate("Backups", "Keep the file as it is. There is no good backup under its name, but %1, made at %2, is a good one of a file that is no "
                                                      "longer there: perhaps of this one, under an earlier name. Restore it beside the file and compare.")
            .arg(QDir::toNativeSeparators(other->path), dates::onScreen(other->at));
    return QCoreApplication::translate("Backups", "There is no good backup in %1. Keep the file as it is, and look for a copy of it "
                                                  "elsewhere.")
        .arg(QDir::toNativeSeparators(backupFolder(path)));
}

Result<std::vector<Problem>> checkFileAt(const QString& path)
{
    const auto file = CaseFile::open(path, CaseFile::Access::ReadOnly);
    if (!file)
        return tl::unexpected(file.error());
    auto problems = checkWhole(**file);
    if (!problems)
        return problems;
    auto missing = checkAgainstBackup(**file);
    if (!missing && hasStructureProblem(*problems))
        return problems;
    if (!missing)
        return missing;
    std::ranges::move(*missing, std::back_inserter(*problems));
    return problems;
}

} // namespace doithoai
