#include "ui/backups/second_place.h"

#include "ui/settings/view_settings.h"

#include <QDir>
#include <QFileInfo>
#include <QThread>
#include <QTimer>

namespace doithoai {

namespace {

constexpr int lookEveryMs = 60'000;

} // namespace

SecondPlace::SecondPlace(QString file, QObject* parent)
    : QObject(parent)
    , m_file(std::move(file))
    , m_timer(new QTimer(this))
{
    m_timer->setInterval(lookEveryMs);
    connect(m_timer, &QTimer::timeout, this, [this] { look(); });
    m_timer->start();
    // Whoever made this hears of a place that is there already only after it could connect.
    QTimer::singleShot(0, this, [this] { look(); });
}

SecondPlace::~SecondPlace()
{
    if (m_thread != nullptr) {
        m_thread->wait();
        delete m_thread;
    }
}

void SecondPlace::look()
{
    const QString folder = view::secondPlace();
    if (folder.isEmpty() || !QFileInfo(folder).isDir()) {
        m_isTold = false;
        m_isHere = false;
        return;
    }
    if (!std::exchange(m_isHere, true))
        Q_EMIT isHere();
    if (m_isTold)
        return;
    const auto last = lastBackup(m_file);
    if (!last)
        return;
    const auto there = lastBackup(m_file, folder);
    if (there && there->at >= last->at)
        return;
    m_isTold = true;
    Q_EMIT cameBack(folder);
}

void SecondPlace::copy()
{
    const auto last = lastBackup(m_file);
    if (m_thread != nullptr || !last)
        return;
    auto made = std::make_shared<Result<Backup>>(fail(Trouble::Storage, {}));
    m_thread = QThread::create([file = m_file, backup = *last, folder = view::secondPlace(), made] {
        *made = copyToSecondPlace(file, backup, folder);
    });
    connect(m_thread, &QThread::finished, this, [this, made] {
        std::exchange(m_thread, nullptr)->deleteLater();
        if (*made)
            Q_EMIT copied((*made)->path);
        else
            Q_EMIT failed(made->error().message);
    });
    m_thread->start(QThread::LowPriority);
}

} // namespace doithoai
