// The system's own calls that change names and flush, told to the recording disk: the program makes some of them past
// SQLite (copies, files that leave it), and SQLite's flush of a folder is seen nowhere else. The linker puts these in
// front of the C library's for the whole test program, its shared libraries included.
#include "faults/disk.h"
#include "faults/fault_vfs.h"

#include <QDir>
#include <QFile>
#include <array>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

using namespace doithoai::faults;

namespace {

QString pathOf(const char* name)
{
    return QDir::cleanPath(QDir::current().absoluteFilePath(QFile::decodeName(name)));
}

bool isWatched()
{
    return Disk::recording() != nullptr;
}

int answer(long result)
{
    return static_cast<int>(result);
}

int flush(long number, int descriptor)
{
    if (isRefused("flush", false)) {
        errno = EIO;
        return -1;
    }
    const int result = answer(::syscall(number, descriptor));
    if (isWatched() && result == 0) {
        std::array<char, 4096> name{};
        const QByteArray link = "/proc/self/fd/" + QByteArray::number(descriptor);
        const ssize_t length = ::readlink(link.constData(), name.data(), name.size() - 1);
        if (length > 0)
            Disk::recording()->flush(QFile::decodeName(QByteArray(name.data(), length)));
    }
    return result;
}

} // namespace

extern "C" {

int fsync(int descriptor)
{
    return flush(SYS_fsync, descriptor);
}

int fdatasync(int descriptor)
{
    return flush(SYS_fdatasync, descriptor);
}

int unlink(const char* name) noexcept
{
    const int result = answer(::syscall(SYS_unlinkat, AT_FDCWD, name, 0));
    if (isWatched() && result == 0)
        Disk::recording()->unlink(pathOf(name));
    return result;
}

int link(const char* from, const char* to) noexcept
{
    if (isRefused("link", false)) {
        errno = EIO;
        return -1;
    }
    const int result = answer(::syscall(SYS_linkat, AT_FDCWD, from, AT_FDCWD, to, 0));
    if (isWatched() && result == 0)
        Disk::recording()->link(pathOf(from), pathOf(to));
    return result;
}

int renameat2(int, const char* from, int, const char* to, unsigned int flags) noexcept
{
    if (isRefused("rename", false)) {
        errno = EIO;
        return -1;
    }
    const int result = answer(::syscall(SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, flags));
    if (isWatched() && result == 0)
        Disk::recording()->rename(pathOf(from), pathOf(to));
    return result;
}

int rename(const char* from, const char* to) noexcept
{
    return renameat2(AT_FDCWD, from, AT_FDCWD, to, 0);
}

int mkdir(const char* name, mode_t mode) noexcept
{
    if (isRefused("mkdir", true)) {
        errno = ENOSPC;
        return -1;
    }
    const int result = answer(::syscall(SYS_mkdirat, AT_FDCWD, name, mode));
    if (isWatched() && result == 0)
        Disk::recording()->makeFolder(pathOf(name));
    return result;
}

} // extern "C"
