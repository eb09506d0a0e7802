// The keyboard in the live screen: its own keys go before all others, and where the cursor stands.
#include "ui/live/live_screen.h"

#include "ui/live/opinion_pane.h"
#include "ui/live/queue_pane.h"
#include "ui/live/session_words_pane.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollArea>
#include <QTimer>

namespace doithoai {

/// The keys of this screen go before everything else while it is seen, also before those of the window around it.
bool LiveScreen::eventFilter(QObject* watched, QEvent* event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (!isKey || !isVisible())
        return QWidget::eventFilter(watched, event);
    auto* widget = qobject_cast<QWidget*>(watched);
    if (widget == nullptr)
        return QWidget::eventFilter(watched, event);
    // A list of names that popped up keeps its own keys; the keys of this screen close it and go on.
    const bool isNames = widget->windowType() == Qt::Popup && widget->focusProxy() != nullptr && isAncestorOf(widget->focusProxy());
    if (!isNames && widget != this && !isAncestorOf(widget))
        return QWidget::eventFilter(watched, event);
    auto* pressed = static_cast<QKeyEvent*>(event);
    const QKeySequence keys(QKeyCombination(pressed->modifiers() & ~Qt::KeypadModifier, Qt::Key(pressed->key())));
    for (const LiveKey& own : m_keys) {
        if (own.keys != keys || (isNames && pressed->key() == Qt::Key_Escape))
            continue;
        if (isNames)
            widget->hide();
        pressed->accept();
        if (event->type() == QEvent::KeyPress)
            own.act();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void LiveScreen::takeFocus()
{
    const QString field = m_notes.lastField();
    if (m_notes.isEmpty() || field.isEmpty()) {
        focusWork();
    } else if (field == QLatin1String("newcomer")) {
        showPane(Pane::Queue);
        m_queue->newcomer()->setFocus(Qt::OtherFocusReason);
    } else if (m_notes.lastPetition().isEmpty()) {
        m_words->focusField(field);
    } else {
        m_opinion->focusField(field);
    }
    // Where the window is low, what has the cursor is scrolled to once the page has its size.
    QTimer::singleShot(0, this, [this] { followFocus(QApplication::focusWidget()); });
}

void LiveScreen::focusWork()
{
    showPane(m_inHand.isEmpty() ? Pane::Queue : Pane::Opinion);
    if (m_inHand.isEmpty())
        m_queue->newcomer()->setFocus(Qt::OtherFocusReason);
    else
        m_opinion->focusField({});
}

void LiveScreen::escape()
{
    QWidget* focused = QApplication::focusWidget();
    if (m_words->isUnfolded() && focused != nullptr && m_words->isAncestorOf(focused)) {
        m_words->fold();
        focusWork();
    } else if (!m_inHand.isEmpty() && focused != nullptr && !m_opinion->isAncestorOf(focused)) {
        focusWork();
    } else {
        leave();
    }
}

void LiveScreen::followFocus(QWidget* focused)
{
    if (focused == nullptr || !isVisible() || !isAncestorOf(focused))
        return;
    for (QWidget* widget = focused; widget != nullptr && widget != this; widget = widget->parentWidget()) {
        const QString field = widget->property("liveField").toString();
        if (field.isEmpty())
            continue;
        const bool isOpinion = m_opinion->isAncestorOf(widget) && !m_words->isAncestorOf(widget);
        m_notes.stayAt(isOpinion ? m_inHand.text : QString(), field);
        break;
    }
    if (m_opinion->isAncestorOf(focused))
        m_opinionScroll->ensureWidgetVisible(focused, 10, 40);
}

} // namespace doithoai
