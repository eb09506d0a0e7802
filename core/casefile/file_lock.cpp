#include "casefile/file_lock.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QThread>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace doithoai {

namespace {

constexpr int writingLasts = 1000; // milliseconds, with plenty to spare

/// True when somebody may just be writing his name into a lock: it is empty, and new. A name is written at once, so that
/// one which holds anything holds all that it ever will.
bool mayBeWritten(const QFileInfo& lock)
{
    const qint64 age = lock.lastModified().msecsTo(QDateTime::currentDateTime());
    return lock.size() == 0 && age < writingLasts;
}

/// A kill or a power cut can leave a lock file that names nobody, which no program would ever take away. Takes it away
/// when it stays like that for longer than writing a name lasts and no living process holds it.
bool removedNameless(const QLockFile& lock, const QString& path)
{
    for (const QDeadlineTimer until(writingLasts);;) {
        qint64 process = 0;
        QString host;
        QString program;
        if (lock.getLockInfo(&process, &host, &program) && process > 0)
            return false;
        const QFileInfo now(path);
        if (!now.exists())
            return true;
        if (!mayBeWritten(now) || until.hasExpired())
            break;
        QThread::msleep(20);
    }
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const bool isFree = ::flock(descriptor, LOCK_EX | LOCK_NB) == 0;
    const bool isRemoved = isFree && QFile::remove(path);
    ::close(descriptor);
    return isRemoved;
}

} // namespace

Result<std::unique_ptr<FileLock>> FileLock::take(const QString& path)
{
    const QString shown = QDir::toNativeSeparators(path);
    // Whoever comes by another name or a link must meet the same lock.
    const QFileInfo info(path);
    const QString real = info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
    constexpr qsizetype longest = 200; // bytes; the names that stand beside it for a while are longer by some
    if (QFile::encodeName(info.fileName()).size() > longest)
        return fail(Trouble::Storage,
                    QCoreApplication::translate("CaseFile", "The name of %1 is too long. Take a shorter one.").arg(shown));
    std::unique_ptr<FileLock> lock(new FileLock(real + QStringLiteral(".lock")));
    // Age alone never makes a lock stale: an office keeps its file open all day. A dead process does.
    lock->m_lock.setStaleLockTime(0);
    if (lock->m_lock.tryLock(0))
        return lock;
    if (lock->m_lock.error() == QLockFile::LockFailedError && removedNameless(lock->m_lock, real + QStringLiteral(".lock"))
        && lock->m_lock.tryLock(0))
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
