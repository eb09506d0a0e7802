#include "ui/people/idle_watch.h"

#include <QCoreApplication>
#include <QEvent>
#include <QTimer>

namespace doithoai {

IdleWatch::IdleWatch(QObject* parent)
    : QObject(parent)
    , m_timer(new QTimer(this))
{
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, &IdleWatch::leftAlone);
    QCoreApplication::instance()->installEventFilter(this);
}

void IdleWatch::setMinutes(int minutes)
{
    m_minutes = minutes;
    m_timer->setInterval(minutes * 60'000);
    if (minutes > 0)
        m_timer->start();
    else
        m_timer->stop();
}

bool IdleWatch::eventFilter(QObject* watched, QEvent* event)
{
    const QEvent::Type type = event->type();
    const bool isTouch = type == QEvent::KeyPress || type == QEvent::MouseButtonPress || type == QEvent::MouseMove || type == QEvent::Wheel
        || type == QEvent::TouchBegin || type == QEvent::InputMethod;
    if (isTouch && m_minutes > 0)
        m_timer->start();
    return QObject::eventFilter(watched, event);
}

} // namespace doithoai
