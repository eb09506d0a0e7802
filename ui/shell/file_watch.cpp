#include "ui/shell/file_watch.h"

#include <QFile>
#include <QTimer>
#include <sys/stat.h>

namespace doithoai {

namespace {
constexpr int lookEveryMs = 2000;

/// Only asked about, never opened: opening and closing it would take SQLite's locks away.
bool identify(const QString& path, quint64& device, quint64& inode)
{
    struct stat found = {};
    if (::stat(QFile::encodeName(path).constData(), &found) != 0)
        return false;
    device = found.st_dev;
    inode = found.st_ino;
    return true;
}

} // namespace

FileWatch::FileWatch(QString path, QObject* parent)
    : QObject(parent)
    , m_path(std::move(path))
    , m_timer(new QTimer(this))
{
    identify(m_path, m_device, m_inode);
    m_timer->setInterval(lookEveryMs);
    connect(m_timer, &QTimer::timeout, this, [this] { look(); });
    m_timer->start();
}

FileWatch::Standing FileWatch::standing() const
{
    quint64 device = 0;
    quint64 inode = 0;
    if (!identify(m_path, device, inode))
        return Standing::Gone;
    return device == m_device && inode == m_inode ? Standing::There : Standing::Replaced;
}

void FileWatch::look()
{
    const Standing now = standing();
    if (now == m_last)
        return;
    m_last = now;
    switch (now) {
    case Standing::There:
        Q_EMIT back();
        break;
    case Standing::Gone:
        Q_EMIT gone();
        break;
    case Standing::Replaced:
        Q_EMIT replaced();
        break;
    }
}

} // namespace doithoai
