#include "ui/widgets/head_line.h"

#include "ui/widgets/flow_layout.h"
#include "ui/widgets/pieces.h"

#include <QBoxLayout>
#include <QEvent>
#include <algorithm>

namespace doithoai {

namespace {
constexpr int between = 8;
constexpr int leastForWords = 260; ///< what words that wrap need to be read at all
} // namespace

QWidget* besideItsName(const QString& name, QWidget* control)
{
    auto* both = new QWidget;
    auto* line = new QHBoxLayout(both);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(between);
    QLabel* words = makeLabel(name, "muted");
    words->setBuddy(control);
    line->addWidget(words);
    line->addWidget(control);
    return both;
}

HeadLine::HeadLine(QLayout* words, const QList<QWidget*>& controls, QWidget* parent)
    : QWidget(parent)
    , m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_words(new QWidget)
    , m_room(new QWidget)
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(between);
    words->setContentsMargins(0, 0, 0, 0);
    m_words->setLayout(words);
    m_room->setLayout(new FlowLayout(between));
    m_layout->addWidget(m_words, 1);
    m_layout->addWidget(m_room, 0);
    for (QWidget* control : controls)
        addControl(control);
}

void HeadLine::addControl(QWidget* control)
{
    m_controls.append(control);
    m_room->layout()->addWidget(control);
    arrange();
}

QSize HeadLine::minimumSizeHint() const
{
    const int least = std::max(m_words->minimumSizeHint().width(), m_room->layout()->minimumSize().width());
    return {least, QWidget::minimumSizeHint().height()};
}

void HeadLine::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void HeadLine::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        arrange();
}

void HeadLine::arrange()
{
    int needed = -between;
    for (const QWidget* control : std::as_const(m_controls))
        needed += control->isHidden() ? 0 : control->sizeHint().width() + between;
    needed = std::max(0, needed);
    // On a page that was not shown yet the width says nothing.
    const bool isNarrow = testAttribute(Qt::WA_Resized) && width() < needed + between + std::max(leastForWords, m_words->minimumSizeHint().width());
    m_layout->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_layout->setAlignment(m_room, isNarrow ? Qt::Alignment() : Qt::AlignTop);
    m_room->setMinimumWidth(isNarrow ? 0 : needed);
    m_room->setFixedHeight(m_room->layout()->heightForWidth(isNarrow ? std::max(width(), 1) : needed));
}

} // namespace doithoai
