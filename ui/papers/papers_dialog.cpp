#include "ui/papers/papers_dialog.h"

#include "ui/screen.h"
#include "ui/widgets/pieces.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace doithoai {

PapersDialog::PapersDialog(Desk& desk, const QString& title, QWidget* parent)
    : QDialog(parent)
    , m_list(new PaperList(desk, title))
{
    setWindowTitle(title);
    setAccessibleName(title);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* inner = new QWidget;
    auto* column = new QVBoxLayout(inner);
    column->setContentsMargins(Theme::margin, Theme::margin, Theme::margin, Theme::gap);
    column->setSpacing(Theme::gap);
    column->addWidget(makeLabel(title, "title", Wrap::Yes));
    column->addWidget(m_list);
    column->addStretch(1);
    outer->addWidget(makeScrollingPage(inner), 1);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(Theme::margin, 0, Theme::margin, Theme::margin);
    foot->addStretch(1);
    QPushButton* close = makeButton(tr("&Close"));
    close->setObjectName(QStringLiteral("close"));
    foot->addWidget(close);
    outer->addLayout(foot);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    const QSize room = parent != nullptr ? parent->window()->size() : QSize(1200, 760);
    resize(std::min(860, room.width() - 20), std::min(460, room.height() - 20));
}

} // namespace doithoai
