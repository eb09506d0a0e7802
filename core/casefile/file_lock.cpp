#include "casefile/file_lock.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace doithoai {

Result<std::unique_ptr<FileLock>> FileLock::take(const QString& path)
{
    const QString shown = QDir::toNativeSeparators(path);
    // Whoever comes by another name or a link must meet the same lock.
    const QFileInfo info(path);
    const QString real = info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
    std::unique_ptr<FileLock> lock(new FileLock(real + QStringLiteral(".lock")));
    // Age alone never makes a lock stale: an office keeps its file open all day. A dead process does.
    lock->m_lock.setStaleLockTime(0);
    if (lock->m_lock.tryLock(0))
        return lock;
    if (lock->m_lock.error() == QLockFile::LockFailedError) {
        qint64 process = 0;
        QString host;
        QString program;
        lock->m_lock.getLockInfo(&process, &host, &program);
        return fail(Trouble::Storage,
                    QCoreApplication::translate("CaseFile",
                                                "The file %1 is open for writing already: by %2, process %3, on the "
                                                "machine %4, since %5. Close it there first.")
                        .arg(shown, program, QString::number(process), host,
                             QFileInfo(real + QStringLiteral(".lock")).lastModified().toString(QStringLiteral("HH:mm dd/MM/yyyy"))));
    }
    return fail(
        Trouble::Storage,
        QCoreApplication::translate("CaseFile", "The folder of %1 cannot be written: nothing can be saved there.")
            .arg(shown),
        QStringLiteral("the lock file cannot be made"));
}

} // namespace doithoai
