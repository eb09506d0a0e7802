#include "ui/people/password_line.h"

#include "ui/widgets/pieces.h"

#include <QAction>
#include <QCoreApplication>
#include <QToolButton>

namespace doithoai {

QLineEdit* makePasswordLine(const QString& name)
{
    auto* line = new QLineEdit;
    line->setEchoMode(QLineEdit::Password);
    line->setAccessibleName(name);
    line->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    const QString words = QCoreApplication::translate("PasswordLine", "Show what is typed");
    QAction* eye = line->addAction(icon(QStringLiteral("eye"), Theme::current().muted), QLineEdit::TrailingPosition);
    eye->setCheckable(true);
    eye->setToolTip(words);
    QObject::connect(eye, &QAction::toggled, line, [line](bool isShown) {
        line->setEchoMode(isShown ? QLineEdit::Normal : QLineEdit::Password);
    });
    for (QToolButton* inner : line->findChildren<QToolButton*>())
        inner->setAccessibleName(words);
    return line;
}

} // namespace doithoai
