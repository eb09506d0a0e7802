#include "ui/widgets/walked_box.h"

#include <QComboBox>
#include <QKeyEvent>
#include <utility>

namespace doithoai {

WalkedBox::WalkedBox(QComboBox* box)
    : QObject(box)
{
    box->installEventFilter(this);
    connect(box, &QComboBox::activated, this, [this] {
        m_isWalking = m_isByKey;
        if (!m_isWalking)
            Q_EMIT chosen();
    });
}

bool WalkedBox::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && std::exchange(m_isWalking, false)) {
            Q_EMIT chosen();
            return true;
        }
        // These open the list, which takes the keys from then on.
        m_isByKey = key->key() != Qt::Key_F4 && key->key() != Qt::Key_Space && !key->modifiers().testFlag(Qt::AltModifier);
    } else if (event->type() == QEvent::MouseButtonPress) {
        m_isByKey = false;
    } else if (event->type() == QEvent::FocusOut) {
        const Qt::FocusReason why = static_cast<QFocusEvent*>(event)->reason();
        const bool isLeft = why != Qt::PopupFocusReason && why != Qt::ActiveWindowFocusReason;
        if (isLeft && std::exchange(m_isWalking, false))
            Q_EMIT left();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace doithoai
