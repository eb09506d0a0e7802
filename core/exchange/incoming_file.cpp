#include "exchange/incoming_file.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QLocale>
#include <QThread>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace doithoai {

namespace {

constexpr int silenceLasts = 150; ///< milliseconds that a pipe's writer has to come

tl::unexpected<Error> unreadable(const QString& path, int error)
{
    return fail(Trouble::Storage,
                QCoreApplication::translate("Import", "The file %1 cannot be read. Check its name and whether you may read it.")
                    .arg(QDir::toNativeSeparators(path)),
                QString::fromLocal8Bit(std::strerror(error)));
}

tl::unexpected<Error> noFile(const QString& path)
{
    return fail(Trouble::Storage,
                QCoreApplication::translate("Import", "%1 is no file that can be taken in: it is a folder or a device.")
                    .arg(QDir::toNativeSeparators(path)));
}

tl::unexpected<Error> tooLarge(const QString& path, qint64 most)
{
    const QString limit = QLocale().formattedDataSize(most, 0, QLocale::DataSizeSIFormat);
    return fail(Trouble::Refused,
                QCoreApplication::translate("Import", "%1 is larger than any file of this kind that an office writes (%2). "
                                                      "Nothing was read.")
                    .arg(QDir::toNativeSeparators(path), limit));
}

/// Closes what was opened, on every way out.
struct Opened {
    explicit Opened(int descriptor) : number(descriptor) {}
    Opened(const Opened&) = delete;
    Opened& operator=(const Opened&) = delete;

    const int number; ///< −1: nothing was opened
    ~Opened()
    {
        if (number >= 0)
            ::close(number);
    }
};

/// Reads until the end, or one byte more than `most`; −1 and errno when that fails.
qint64 readAll(int descriptor, QByteArray& bytes, qint64 most)
{
    constexpr qsizetype step = 1 << 18;
    while (bytes.size() <= most) {
        const qsizetype before = bytes.size();
        bytes.resize(before + std::min<qsizetype>(step, most + 1 - before));
        const ssize_t count = ::read(descriptor, bytes.data() + before, size_t(bytes.size() - before));
        bytes.resize(before + std::max<ssize_t>(count, 0));
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return count;
    }
    return bytes.size();
}

/// Waits a little for the first byte of a pipe; from then on it is read as any file. False: nobody writes into it.
bool hasWriter(int descriptor, QByteArray& first)
{
    for (const QDeadlineTimer until(silenceLasts); !until.hasExpired(); QThread::msleep(5)) {
        char byte = 0;
        const ssize_t count = ::read(descriptor, &byte, 1);
        if (count > 0)
            first.append(byte);
        // No byte yet, but somebody holds the other end.
        if (count > 0 || (count < 0 && errno == EAGAIN))
            return ::fcntl(descriptor, F_SETFL, ::fcntl(descriptor, F_GETFL) & ~O_NONBLOCK) == 0;
    }
    return false;
}

} // namespace

Result<QByteArray> readIncoming(const QString& path, qint64 most)
{
    const Opened file{::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC)};
    struct stat about {};
    if (file.number < 0 || ::fstat(file.number, &about) != 0)
        return errno == ENXIO ? noFile(path) : unreadable(path, errno);
    const bool isPipe = S_ISFIFO(about.st_mode);
    if (!S_ISREG(about.st_mode) && !isPipe)
        return noFile(path);
    if (about.st_size > most)
        return tooLarge(path, most);
    QByteArray bytes;
    if (isPipe && !hasWriter(file.number, bytes)) {
        return fail(Trouble::Storage,
                    QCoreApplication::translate("Import", "%1 is a pipe into which nobody writes: there is nothing to read.")
                        .arg(QDir::toNativeSeparators(path)));
    }
    bytes.reserve(qsizetype(std::min<qint64>(about.st_size, most) + 1));
    if (readAll(file.number, bytes, most) < 0)
        return unreadable(path, errno);
    if (bytes.size() > most)
        return tooLarge(path, most);
    return bytes;
}

} // namespace doithoai
