#pragma once

#include "support/catch.h"
#include "ui/widgets/field_form.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTimer>
#include <functional>

namespace doithoai {

/// Lets the window do what it put off.
inline void settle()
{
    QApplication::processEvents();
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QApplication::processEvents();
}

/// Waits, as a person does, until something is so; a test that waits in vain goes on and fails at its check.
inline bool comesTrue(const std::function<bool()>& isSo)
{
    const QDeadlineTimer end(4000);
    while (!isSo() && !end.hasExpired())
        QApplication::processEvents(QEventLoop::AllEvents, 20);
    return isSo();
}

/// What the window says above its screens; empty where it says nothing.
inline QString message(QWidget& window)
{
    const auto* words = window.findChild<QLabel*>(QStringLiteral("message"));
    return words->isVisibleTo(&window) ? words->text() : QString();
}

inline void click(QAbstractButton* button)
{
    REQUIRE(button != nullptr);
    REQUIRE(button->isEnabled());
    QTest::mouseClick(button, Qt::LeftButton);
}

/// Types words into the control that has them, in the place of what stood there.
inline void typeInto(QWidget* control, const QString& words)
{
    REQUIRE(control != nullptr);
    control->setFocus();
    if (auto* line = qobject_cast<QLineEdit*>(control))
        line->selectAll();
    if (auto* lines = qobject_cast<QPlainTextEdit*>(control))
        lines->selectAll();
    QTest::keyClick(control, Qt::Key_Delete);
    for (const QChar letter : words)
        QTest::sendKeyEvent(QTest::Click, control, Qt::Key_unknown, QString(letter), Qt::NoModifier);
}

/// Fills a form: what is typed by keys, what is chosen from a list as its choice.
inline void fill(FieldForm* form, const QMap<QString, QString>& words)
{
    for (auto it = words.begin(); it != words.end(); ++it) {
        FieldEditor* editor = form->editor(it.key());
        INFO(it.key().toStdString());
        REQUIRE(editor != nullptr);
        const bool isTyped = editor->inherits("doithoai::LineEditor") || editor->inherits("doithoai::LongTextEditor")
            || editor->inherits("doithoai::DayEditor");
        if (isTyped)
            typeInto(editor->control(), it.value());
        else
            editor->setText(it.value());
    }
    Q_EMIT form->edited();
}

/// Does `act`, which opens a dialog, and then `inside` with that dialog. Answers whether a dialog came.
template <class Dialog>
bool withDialog(const std::function<void()>& act, const std::function<void(Dialog&)>& inside)
{
    bool isSeen = false;
    QTimer timer;
    timer.setInterval(5);
    QObject::connect(&timer, &QTimer::timeout, &timer, [&] {
        auto* dialog = qobject_cast<Dialog*>(QApplication::activeModalWidget());
        if (dialog == nullptr || isSeen)
            return;
        isSeen = true;
        timer.stop();
        inside(*dialog);
        if (dialog->isVisible())
            dialog->reject();
    });
    timer.start();
    act();
    settle();
    return isSeen;
}

} // namespace doithoai
