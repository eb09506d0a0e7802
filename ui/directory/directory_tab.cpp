#include "ui/directory/directory_tab.h"

#include "ui/prompter.h"
#include "ui/widgets/filter_field.h"
#include "ui/widgets/head_line.h"
#include "ui/widgets/pieces.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace doithoai {

DirectoryTab::DirectoryTab(Desk& desk, const QString& filterHint, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_column(new QVBoxLayout(this))
    , m_words(new QHBoxLayout)
    , m_head(new HeadLine(m_words, {}))
{
    m_column->setContentsMargins(0, 10, 0, 0);
    m_column->setSpacing(10);
    m_words->setSpacing(8);
    m_column->addWidget(m_head);
    if (!filterHint.isEmpty()) {
        m_field = new FilterField(filterHint);
        m_field->setMinimumWidth(120);
        m_words->addWidget(m_field, 1);
    }
    m_words->addStretch(m_field != nullptr ? 0 : 1);
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
    m_head->addControl(button);
    return button;
}

void DirectoryTab::addToTools(QWidget* widget)
{
    // Before the room that keeps the buttons to the right.
    m_words->insertWidget(m_words->count() - 1, widget);
}

bool DirectoryTab::mayRemove(const QString& sentence) const
{
    return m_desk.prompter().confirm({tr("Remove"), sentence, tr("The journal keeps what stood there."), tr("&Remove"), {}});
}

} // namespace doithoai
