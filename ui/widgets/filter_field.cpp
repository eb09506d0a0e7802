#include "ui/widgets/filter_field.h"

#include "ui/widgets/pieces.h"

#include <QKeyEvent>
#include <QToolButton>

namespace doithoai {

FilterField::FilterField(const QString& hint, QWidget* parent)
    : QLineEdit(parent)
{
    setClearButtonEnabled(true);
    addAction(icon(QStringLiteral("search"), Theme::current().muted), QLineEdit::LeadingPosition);
    setMaximumWidth(520);
    setPlaceholderText(hint + QStringLiteral("  (Ctrl+F)"));
    setAccessibleName(hint);
    for (QToolButton* inner : findChildren<QToolButton*>())
        inner->setAccessibleName(tr("Clear the filter"));
    connect(this, &QLineEdit::textChanged, this, [this](const QString& words) { Q_EMIT wordsChanged(words); });
}

void FilterField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace doithoai
