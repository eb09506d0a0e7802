#include "ui/directory/directory_tab.h"

#include "ui/prompter.h"
#include "ui/widgets/filter_field.h"
#include "ui/widgets/pieces.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace doithoai {

namespace {
constexpr int sideBySideFrom = 800;
} // namespace

DirectoryTab::DirectoryTab(Desk& desk, const QString& filterHint, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_column(new QVBoxLayout(this))
    , m_head(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_tools(new QHBoxLayout)
{
    m_column->setContentsMargins(0, 10, 0, 0);
    m_column->setSpacing(10);
    m_tools->setSpacing(8);
    m_head->setSpacing(8);
    m_column->addLayout(m_head);
    if (!filterHint.isEmpty()) {
        m_field = new FilterField(filterHint);
        m_field->setMinimumWidth(120);
        m_head->addWidget(m_field, 1);
    }
    m_head->addLayout(m_tools, 1);
    m_tools->addStretch(1);
    if (m_field == nullptr)
        return;
    connect(m_field, &FilterField::wordsChanged, this, [this](const QString& words) { setFilter(words); });
    connect(m_field, &QLineEdit::returnPressed, this, [this] { takeFocus(); });
}

QLineEdit* DirectoryTab::filterField() const
{
    return m_field;
}

QPushButton* DirectoryTab::addTool(const QString& text, const QString& name, const std::function<void()>& act, const char* role)
{
    QPushButton* button = makeButton(text, role);
    button->setObjectName(name);
    button->setEnabled(m_desk.may(acts::changeDirectory));
    connect(button, &QPushButton::clicked, this, [act] { act(); });
    m_tools->addWidget(button);
    return button;
}

void DirectoryTab::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const auto direction = width() < sideBySideFrom ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    if (m_head->direction() != direction)
        m_head->setDirection(direction);
}

void DirectoryTab::addToTools(QWidget* widget)
{
    // Before the room that keeps the buttons to the right.
    int place = 0;
    while (place < m_tools->count() && m_tools->itemAt(place)->spacerItem() == nullptr)
        ++place;
    m_tools->insertWidget(place, widget);
}

bool DirectoryTab::mayRemove(const QString& sentence) const
{
    return m_desk.prompter().confirm({tr("Remove"), sentence, tr("The journal keeps what stood there."), tr("&Remove"), {}});
}

} // namespace doithoai
