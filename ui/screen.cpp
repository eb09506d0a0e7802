#include "ui/screen.h"

#include "ui/widgets/pieces.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace doithoai {

Screen::Screen(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
{
    setProperty("role", QStringLiteral("page"));
    setAttribute(Qt::WA_StyledBackground);
}

QWidget* makeScrollingPage(QWidget* content)
{
    content->setProperty("role", QStringLiteral("plain"));
    auto* scroll = new QScrollArea;
    scroll->setProperty("role", QStringLiteral("plain"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    return scroll;
}

QWidget* makePageHead(const QString& title, const QString& line)
{
    auto* head = new QWidget;
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(makeLabel(title, "title", Wrap::Yes));
    if (!line.isEmpty())
        column->addWidget(makeLabel(line, "muted", Wrap::Yes));
    return head;
}

} // namespace doithoai
