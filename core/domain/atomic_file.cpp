#include "domain/atomic_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace doithoai {

namespace {

QString reasonOf(int error)
{
    switch (error) {
    case ENOSPC:
    case EDQUOT:
        return QCoreApplication::translate("CaseFile", "the disk is full");
    case EFBIG:
        return QCoreApplication::translate("CaseFile", "there is no room for a file of that size");
    case EACCES:
    case EPERM:
        return QCoreApplication::translate("CaseFile", "it may not be written there");
    case EROFS:
        return QCoreApplication::translate("CaseFile", "the disk is read-only");
    case ENOENT:
    case ENOTDIR:
        return QCoreApplication::translate("CaseFile", "there is no such folder");
    case ENAMETOOLONG:
        return QCoreApplication::translate("CaseFile", "its name is too long");
    case ENXIO:
        return QCoreApplication::translate("CaseFile", "nobody reads at the other end");
    case EISDIR:
        return QCoreApplication::translate("CaseFile", "it is a folder");
    case EEXIST:
        return QCoreApplication::translate("CaseFile", "there is a file of that name already");
    default:
        return QCoreApplication::translate("CaseFile", "the disk reports a fault");
    }
}

tl::unexpected<Error> writeFailed(const QString& path, int error)
{
    return fail(Trouble::Storage,
                QCoreApplication::translate("CaseFile", "The file %1 could not be written: %2.")
                    .arg(QDir::toNativeSeparators(path), reasonOf(error)),
                QString::fromLocal8Bit(std::strerror(error)));
}

/// The file stands under its name, and the name may not be on the disk yet.
tl::unexpected<Error> nameUnsure(const QString& path, int error)
{
    return fail(Trouble::Storage,
                QCoreApplication::translate("CaseFile", "The file %1 is written, but the disk reports a fault: after a power cut it may be gone. Have the disk looked at, and "
                                                        "do it again elsewhere.")
                    .arg(QDir::toNativeSeparators(path)),
                QString::fromLocal8Bit(std::strerror(error)));
}

/// A file descriptor that closes itself; `close` tells whether the last bytes went well.
class Descriptor {
public:
    explicit Descriptor(int number)
        : m_number(number)
    {
    }
    ~Descriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;

    bool isOpen() const { return m_number >= 0; }
    int number() const { return m_number; }
    bool close()
    {
        const int number = m_number;
        m_number = -1;
        return ::close(number) == 0;
    }

private:
    int m_number;
};

bool writeAll(int descriptor, const QByteArray& bytes)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t written = ::write(descriptor, bytes.constData() + done, static_cast<size_t>(bytes.size() - done));
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return false;
        done += written;
    }
    return true;
}

/// 0, or why it could not be flushed.
int flushErrorOf(const QString& path)
{
    const Descriptor file(::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC));
    return file.isOpen() && ::fsync(file.number()) == 0 ? 0 : errno;
}

/// The same of the folder that a path lies in: names in it may be lost in a power cut.
int flushErrorAround(const QString& path)
{
    return flushErrorOf(QFileInfo(path).absolutePath());
}

bool isSameFile(const QByteArray& one, const QByteArray& other)
{
    struct stat a {}, b {};
    return ::stat(one.constData(), &a) == 0 && ::stat(other.constData(), &b) == 0 && a.st_dev == b.st_dev && a.st_ino == b.st_ino;
}

Result<void> writeDevice(const QString& path, const QByteArray& bytes)
{
    // A pipe that nobody reads is refused, not waited for; one that is read is written as fast as it is.
    Descriptor device(::open(QFile::encodeName(path).constData(), O_WRONLY | O_NONBLOCK | O_CLOEXEC));
    if (!device.isOpen() || ::fcntl(device.number(), F_SETFL, ::fcntl(device.number(), F_GETFL) & ~O_NONBLOCK) != 0
        || !writeAll(device.number(), bytes))
        return writeFailed(path, errno);
    return {};
}

} // namespace

Result<void> flushToDisk(const QString& path)
{
    if (const int error = flushErrorOf(path); error != 0)
        return writeFailed(path, error);
    return {};
}

Result<void> moveToFreeName(const QString& from, const QString& to)
{
    const QByteArray source = QFile::encodeName(from);
    const QByteArray target = QFile::encodeName(to);
    // A hard link refuses a name that is taken, in one act; where the disk knows no links, look first.
    if (::link(source.constData(), target.constData()) == 0) {
        ::unlink(source.constData());
    } else if (errno == EEXIST || QFileInfo::exists(to)) {
        return writeFailed(to, EEXIST);
    } else if (::rename(source.constData(), target.constData()) != 0) {
        return writeFailed(to, errno);
    }
    // A name that a power cut may take is told to nobody: it is taken back, and whoever made the file throws it away.
    if (const int error = flushErrorAround(to); error != 0)
        return ::rename(target.constData(), source.constData()) == 0 ? writeFailed(to, error) : nameUnsure(to, error);
    return {};
}

Result<bool> moveInPlaceOf(const QString& from, const QString& to, const QString& kept)
{
    const QByteArray source = QFile::encodeName(from);
    const QByteArray target = QFile::encodeName(to);
    const QByteArray second = QFile::encodeName(kept);
    if (::link(target.constData(), second.constData()) != 0)
        return false;
    if (::rename(source.constData(), target.constData()) != 0) {
        const int error = errno;
        // A disk far away may have done it in spite of its answer: then this is the only name of what stood there.
        if (isSameFile(target, second))
            ::unlink(second.constData());
        return writeFailed(to, error);
    }
    if (const int error = flushErrorAround(to); error != 0)
        return ::rename(second.constData(), target.constData()) == 0 ? writeFailed(to, error) : nameUnsure(to, error);
    return true;
}

Result<void> atomicWrite(const QString& path, const QByteArray& bytes)
{
    const QFileInfo there(path);
    if (there.isDir())
        return writeFailed(path, EISDIR);
    if (there.exists() && !there.isFile())
        return writeDevice(path, bytes);

    const QString place = there.isSymLink() ? there.symLinkTarget() : there.absoluteFilePath();
    const QString folder = QFileInfo(place).absolutePath();
    const QString temporary =
        QStringLiteral("%1/.%2.%3.part")
            .arg(folder, QFileInfo(place).fileName(), QString::number(QRandomGenerator::system()->generate(), 36));
    const QByteArray temporaryName = QFile::encodeName(temporary);

    Descriptor file(::open(temporaryName.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666));
    if (!file.isOpen())
        return writeFailed(path, errno);
    const auto giveUp = [&](int error) {
        ::unlink(temporaryName.constData());
        return writeFailed(path, error);
    };
    struct stat before {};
    if (::stat(QFile::encodeName(place).constData(), &before) == 0
        && ::fchmod(file.number(), before.st_mode & 07777) != 0)
        return giveUp(errno);
    if (!writeAll(file.number(), bytes) || ::fsync(file.number()) != 0 || !file.close())
        return giveUp(errno);
    if (::rename(temporaryName.constData(), QFile::encodeName(place).constData()) != 0)
        return giveUp(errno);
    if (const int error = flushErrorOf(folder); error != 0)
        return nameUnsure(path, error);
    return {};
}

} // namespace doithoai
