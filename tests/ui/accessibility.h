#pragma once

#include "ui/theme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QButtonGroup>
#include <QComboBox>
#include <QHeaderView>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTabBar>
#include <QTest>
#include <QToolButton>
#include <cmath>

namespace doithoai {

/// What a walk through the widget tree finds fault with, one sentence each.
class AccessibilityWalk {
public:
    explicit AccessibilityWalk(QWidget& root)
        : m_root(root)
    {
    }

    QStringList faults() const
    {
        QStringList found;
        for (QWidget* widget : m_root.findChildren<QWidget*>()) {
            if (!widget->isVisibleTo(&m_root) || isInner(widget))
                continue;
            if (isControl(widget)) {
                if (nameOf(widget).isEmpty())
                    found.append(QStringLiteral("has no name: ") + describe(widget));
                if (!hasKey(widget))
                    found.append(QStringLiteral("has no key: ") + describe(widget));
            }
            if (isClipped(widget))
                found.append(QStringLiteral("is clipped: ") + describe(widget));
        }
        return found + doubles();
    }

    /// A key that two of them have only moves the focus between them.
    QStringList doubles() const
    {
        QMap<QString, QStringList> byKey;
        const auto add = [&](const QString& text) {
            if (const QKeySequence key = QKeySequence::mnemonic(text); !key.isEmpty())
                byKey[key.toString()].append(text);
        };
        for (QWidget* widget : m_root.findChildren<QWidget*>()) {
            if (!widget->isVisibleTo(&m_root) || widget->window() != m_root.window())
                continue;
            if (const auto* button = qobject_cast<QAbstractButton*>(widget); button != nullptr && button->isEnabled())
                add(button->text());
            if (const auto* label = qobject_cast<QLabel*>(widget); label != nullptr && label->buddy() != nullptr && label->buddy()->isVisibleTo(&m_root))
                add(label->text());
            if (const auto* bar = qobject_cast<QTabBar*>(widget)) {
                for (int at = 0; at < bar->count(); ++at)
                    add(bar->tabText(at));
            }
        }
        QStringList found;
        for (auto it = byKey.begin(); it != byKey.end(); ++it) {
            if (it->size() > 1)
                found.append(QStringLiteral("have one key, %1: ").arg(it.key()) + it->join(QStringLiteral(" | ")));
        }
        return found;
    }

    /// Presses Tab until the focus is where it began. Empty when every stop could be left again.
    QString trap() const
    {
        QWidget* first = QApplication::focusWidget();
        if (first == nullptr) {
            QTest::keyClick(&m_root, Qt::Key_Tab);
            first = QApplication::focusWidget();
        }
        if (first == nullptr)
            return QStringLiteral("nothing takes the focus");
        const auto most = m_root.findChildren<QWidget*>().size() + 10;
        QWidget* last = first;
        for (qsizetype i = 0; i < most; ++i) {
            QTest::keyClick(last, Qt::Key_Tab);
            QWidget* now = QApplication::focusWidget();
            if (now == last)
                return QStringLiteral("Tab stays in ") + describe(now);
            if (now == first)
                return {};
            last = now;
        }
        return QStringLiteral("Tab does not come back to ") + describe(first);
    }

private:
    /// Parts of a bigger control, which is named and reached as a whole.
    static bool isInner(const QWidget* widget)
    {
        if (widget->objectName().startsWith(QLatin1String("qt_")))
            return true;
        for (const QWidget* above = widget->parentWidget(); above != nullptr; above = above->parentWidget()) {
            if (qobject_cast<const QLineEdit*>(above) != nullptr || qobject_cast<const QComboBox*>(above) != nullptr
                || qobject_cast<const QTabBar*>(above) != nullptr || above->inherits("QCalendarView"))
                return true;
            if (qobject_cast<const QAbstractItemView*>(above) != nullptr && qobject_cast<const QAbstractButton*>(widget) != nullptr)
                return true;
        }
        return qobject_cast<const QHeaderView*>(widget) != nullptr || qobject_cast<const QScrollBar*>(widget) != nullptr;
    }

    static bool isControl(const QWidget* widget)
    {
        return qobject_cast<const QAbstractButton*>(widget) != nullptr || qobject_cast<const QLineEdit*>(widget) != nullptr
            || qobject_cast<const QComboBox*>(widget) != nullptr || qobject_cast<const QPlainTextEdit*>(widget) != nullptr
            || qobject_cast<const QAbstractItemView*>(widget) != nullptr || qobject_cast<const QTabBar*>(widget) != nullptr
            || (widget->focusPolicy() != Qt::NoFocus && qobject_cast<const QAbstractScrollArea*>(widget) == nullptr
                && widget->focusProxy() == nullptr && !widget->isWindow());
    }

    static QString nameOf(const QWidget* widget)
    {
        if (!widget->accessibleName().isEmpty())
            return widget->accessibleName();
        const auto* tabs = qobject_cast<const QTabBar*>(widget);
        return tabs != nullptr ? tabs->tabText(0) : QString();
    }

    /// Tab reaches it, or a key of its own presses it.
    static bool hasKey(const QWidget* widget)
    {
        if (!widget->isEnabled() || (widget->focusPolicy() & Qt::TabFocus) != 0)
            return true;
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        if (button == nullptr)
            return false;
        // In a group of which one is chosen, Tab goes to that one and the arrow keys to the others.
        const bool isOneOfGroup = button->group() != nullptr && button->group()->exclusive();
        return isOneOfGroup || !button->shortcut().isEmpty() || button->text().contains(u'&');
    }

    static bool isClipped(const QWidget* widget)
    {
        if (const auto* label = qobject_cast<const QLabel*>(widget)) {
            if (label->text().isEmpty() || label->width() <= 0)
                return false;
            if (label->wordWrap())
                return label->heightForWidth(label->width()) > label->height() + 1;
            return label->sizeHint().width() > label->width() + 1 || label->sizeHint().height() > label->height() + 2;
        }
        if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
            return !button->text().isEmpty() && button->sizeHint().width() > button->width() + 1;
        return false;
    }

    static QString describe(const QWidget* widget)
    {
        QString words = QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName() + QStringLiteral(" “") + widget->accessibleName() + u'”';
        if (const auto* label = qobject_cast<const QLabel*>(widget))
            words += QStringLiteral(" text: ") + label->text().left(60);
        if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
            words += QStringLiteral(" text: ") + button->text();
        words += QStringLiteral(" %1×%2 wants %3×%4").arg(widget->width()).arg(widget->height()).arg(widget->sizeHint().width()).arg(widget->sizeHint().height());
        if (widget->parentWidget() != nullptr)
            words += QStringLiteral(" in ") + QString::fromLatin1(widget->parentWidget()->metaObject()->className());
        return words;
    }

    QWidget& m_root;
};

/// The contrast of two colours as the web's guidelines count it: 1 to 21.
inline double contrast(const QColor& a, const QColor& b)
{
    const auto light = [](const QColor& colour) {
        const auto part = [](double value) { return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4); };
        return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
    };
    const double x = light(a) + 0.05;
    const double y = light(b) + 0.05;
    return std::max(x, y) / std::min(x, y);
}

} // namespace doithoai
