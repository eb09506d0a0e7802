#include "faults/small_disk.h"

#include <QFile>
#include <QProcess>

#include <fcntl.h>
#include <sys/mount.h>
#include <sys/statvfs.h>
#include <unistd.h>

namespace doithoai::faults {

namespace {

constexpr qint64 wholeDisk = 32 * 1024 * 1024; // bytes; what is too much of it is filled up

bool run(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.setStandardErrorFile(QProcess::nullDevice());
    process.setProcessEnvironment([] {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("PATH"), QStringLiteral("/usr/sbin:/usr/bin:/sbin:/bin"));
        return environment;
    }());
    // By way of the shell: the path above is where it looks.
    process.start(QStringLiteral("/bin/sh"), QStringList{QStringLiteral("-c"), program + QStringLiteral(" \"$@\""), program} + arguments);
    return process.waitForFinished() && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

qint64 roomAt(const QString& path)
{
    struct statvfs room {};
    return ::statvfs(QFile::encodeName(path).constData(), &room) == 0 ? qint64(room.f_bavail) * qint64(room.f_frsize) : -1;
}

} // namespace

const char* SmallDisk::nameOf(Kind kind)
{
    return kind == Kind::Memory ? "tmpfs" : "ext4 on a loop device";
}

SmallDisk::SmallDisk(Kind kind, int kilobytes)
{
    if (kind == Kind::Real) {
        m_isThere = putUpReal() && leave(kilobytes);
        return;
    }
    const QByteArray size = "size=" + QByteArray::number(kilobytes) + 'k';
    m_isThere = ::mount("doithoai-test", QFile::encodeName(path()).constData(), "tmpfs", 0, size.constData()) == 0;
}

bool SmallDisk::putUpReal()
{
    const QString image = m_image.filePath(QStringLiteral("disk"));
    QFile file(image);
    if (!file.open(QIODevice::WriteOnly) || !file.resize(wholeDisk))
        return false;
    file.close();
    return run(QStringLiteral("mkfs.ext4"), {QStringLiteral("-q"), QStringLiteral("-F"), QStringLiteral("-m"), QStringLiteral("0"), image})
        && run(QStringLiteral("mount"), {QStringLiteral("-o"), QStringLiteral("loop"), image, path()});
}

SmallDisk::~SmallDisk()
{
    // Also when nothing was put up there: then it does nothing.
    ::umount2(QFile::encodeName(path()).constData(), MNT_DETACH);
}

bool SmallDisk::leave(int kilobytes) const
{
    const QByteArray ballast = QFile::encodeName(path() + QStringLiteral("/lost+found/ballast"));
    ::sync(); // what was written and has no block yet takes room too
    const int descriptor = ::open(ballast.constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    const qint64 room = roomAt(path());
    if (descriptor < 0 || room < 0)
        return false;
    qint64 more = room - qint64(kilobytes) * 1024;
    const off_t end = ::lseek(descriptor, 0, SEEK_END);
    bool isDone = more == 0 || (more < 0 && end + more >= 0 && ::ftruncate(descriptor, end + more) == 0);
    // The ballast needs some blocks to find its blocks by.
    constexpr qint64 little = 16 * 1024;
    for (; !isDone && more > 0; more -= little)
        isDone = ::posix_fallocate(descriptor, end, more) == 0;
    ::close(descriptor);
    return isDone;
}

} // namespace doithoai::faults
