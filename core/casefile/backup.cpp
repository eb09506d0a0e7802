#include "casefile/integrity.h"

#include "casefile/connection.h"
#include "casefile/copy.h"
#include "casefile/file_lock.h"
#include "domain/atomic_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace doithoai {

namespace {

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
    const QString left = path + QStringLiteral("-journal");
    if (QFileInfo::exists(left) && !QFile::rename(left, aside + QStringLiteral("-journal"))) {
        QFile::rename(aside, path);
        return notMoved(left);
    }
    return {};
}

} // namespace

Result<void> backupTo(CaseFile& file, const QString& destination)
{
    return copyVerified(file.connection(), destination);
}

Result<QString> restoreFrom(const QString& backup, const QString& path)
{
    auto source = CaseFile::open(backup, CaseFile::Access::ReadOnly);
    if (!source)
        return tl::unexpected(source.error());
    const QFileInfo there(path);
    if (there.isDir())
        return fail(Trouble::Storage, QCoreApplication::translate("CaseFile", "%1 is a folder, not a case file.")
                                          .arg(QDir::toNativeSeparators(path)));
    if (there.exists() && there.canonicalFilePath() == QFileInfo(backup).canonicalFilePath())
        return fail(Trouble::Storage,
                    QCoreApplication::translate("CaseFile", "The backup and the file to restore are the same file."));
    // Nobody may have the file open while another one takes its name.
    const auto lock = FileLock::take(path);
    if (!lock)
        return tl::unexpected(lock.error());

    const QString target = there.exists() ? there.canonicalFilePath() : there.absoluteFilePath();
    const QString copy = freeNameBeside(target, QStringLiteral("restoring"));
    if (auto copied = copyVerified((*source)->connection(), copy); !copied)
        return tl::unexpected(copied.error());
    QString aside;
    if (there.exists()) {
        aside = freeNameBeside(target, QStringLiteral("before-restore"));
        if (auto moved = moveAside(target, aside); !moved) {
            QFile::remove(copy);
            return tl::unexpected(moved.error());
        }
    }
    if (auto named = moveToFreeName(copy, target); !named) {
        QFile::remove(copy);
        if (!aside.isEmpty())
            QFile::rename(aside, target);
        return tl::unexpected(named.error());
    }
    return aside;
}

} // namespace doithoai
