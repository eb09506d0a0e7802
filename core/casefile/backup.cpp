#include "casefile/integrity.h"

#include "casefile/connection.h"
#include "casefile/copy.h"
#include "casefile/file_lock.h"
#include "casefile/older_file.h"
#include "casefile/restore.h"
#include "domain/atomic_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace doithoai {

namespace {

const QString savingEnding = QStringLiteral("-journal");

tl::unexpected<Error> notMoved(const QString& path)
{
    return fail(Trouble::Storage,
                QCoreApplication::translate("CaseFile", "The file %1 could not be moved aside; it was left as it is.")
                    .arg(QDir::toNativeSeparators(path)));
}

/// Moves a file aside with what SQLite left beside it: a left journal would be played into the file that takes its
/// name.
Result<void> moveAside(const QString& path, const QString& aside)
{
    if (!QFile::rename(path, aside))
        return notMoved(path);
    const QString left = path + savingEnding;
    if (QFileInfo::exists(left) && !QFile::rename(left, aside + savingEnding)) {
        QFile::rename(aside, path);
        return notMoved(left);
    }
    return {};
}

/// Lets SQLite play a cut-off saving back into the file that it belongs to. A file that is too damaged for that keeps it.
void finishSaving(const QString& path)
{
    if (QFileInfo(path + savingEnding).size() == 0)
        return;
    if (const auto connection = Connection::open(path, Connection::Access::ReadWrite))
        (void)(*connection)->ask(QStringLiteral("SELECT count(*) FROM sqlite_schema"));
}

/// What went wrong, and where that is which stood there, if not in its place.
tl::unexpected<Error> toldWhere(Error error, const QString& aside)
{
    if (QFileInfo::exists(aside))
        error.message += u' ' + QCoreApplication::translate("CaseFile", "What stood there before is %1 now.").arg(QDir::toNativeSeparators(aside));
    return tl::unexpected(std::move(error));
}

/// Puts the copy in the place of what stands there, which stays under the name `aside`. In one act where the disk can,
/// so that there is a file of that name at every moment. When it fails what stood there has its name again.
Result<void> exchangeFile(const QString& copy, const QString& target, const QString& aside)
{
    finishSaving(target);
    if (QFileInfo(target + savingEnding).size() == 0) {
        const auto isDone = moveInPlaceOf(copy, target, aside);
        if (!isDone)
            return toldWhere(isDone.error(), aside);
        if (*isDone)
            return {};
    }
    if (auto moved = moveAside(target, aside); !moved)
        return moved;
    const auto named = moveToFreeName(copy, target);
    if (named)
        return {};
    if (!QFileInfo::exists(target))
        (void)moveAside(aside, target);
    return toldWhere(named.error(), aside);
}

/// Of a file that is gone its journal may be left, which would be played into the one that takes its name.
Result<void> moveLeftJournal(const QString& target)
{
    const QString left = target + savingEnding;
    if (QFileInfo(left).size() == 0 || QFile::rename(left, freeNameBeside(target, QStringLiteral("before-restore")) + savingEnding))
        return {};
    return notMoved(left);
}

} // namespace

void finishCutOffSaving(const QString& path)
{
    if (QFileInfo(path + savingEnding).size() == 0 || !QFileInfo(path).isFile())
        return;
    if (const auto lock = FileLock::take(path))
        finishSaving(path);
}

Result<void> backupTo(CaseFile& file, const QString& destination)
{
    return copyVerified(file.connection(), destination);
}

Result<QString> restoreFrom(const QString& backup, const QString& path)
{
    return restoreProved(backup, path, [](const QString&) { return Result<void>(); });
}

Result<QString> restoreProved(const QString& backup, const QString& path, const std::function<Result<void>(const QString& copy)>& prove)
{
    const auto source = openAsWritten(backup);
    if (!source)
        return tl::unexpected(source.error());
    const QFileInfo there(path);
    if (there.isDir())
        return fail(Trouble::Storage, QCoreApplication::translate("CaseFile", "%1 is a folder, not a case file.")
                                          .arg(QDir::toNativeSeparators(path)));
    if (there.exists() && there.canonicalFilePath() == QFileInfo(backup).canonicalFilePath())
        return fail(Trouble::Storage,
                    QCoreApplication::translate("CaseFile", "The backup and the file to restore are the same file."));
    if (!QFileInfo(there.absolutePath()).isDir())
        return fail(Trouble::Storage, QCoreApplication::translate("CaseFile", "There is no folder %1.")
                                          .arg(QDir::toNativeSeparators(there.absolutePath())));
    // Nobody may have the file open while another one takes its name.
    const auto lock = FileLock::take(path);
    if (!lock)
        return tl::unexpected(lock.error());

    const QString target = there.exists() ? there.canonicalFilePath() : there.absoluteFilePath();
    const QString copy = freeNameBeside(target, QStringLiteral("restoring"));
    if (auto copied = copyVerified(**source, copy); !copied)
        return tl::unexpected(copied.error());
    // The backup itself stays as it was written, whatever version of the program did.
    Result<void> ready = updateCopy(copy);
    if (ready)
        ready = prove(copy);
    if (!ready) {
        QFile::remove(copy);
        QFile::remove(copy + savingEnding);
        return tl::unexpected(ready.error());
    }
    const QString aside = there.exists() ? freeNameBeside(target, QStringLiteral("before-restore")) : QString();
    const auto take = [&] { return moveLeftJournal(target).and_then([&] { return moveToFreeName(copy, target); }); };
    if (auto put = aside.isEmpty() ? take() : exchangeFile(copy, target, aside); !put) {
        QFile::remove(copy);
        return tl::unexpected(put.error());
    }
    return aside;
}

} // namespace doithoai
