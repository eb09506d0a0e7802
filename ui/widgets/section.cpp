#include "ui/widgets/section.h"

#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace doithoai {

Section::Section(const QString& heading, QWidget* content, QWidget* parent)
    : QFrame(parent)
    , m_head(new QToolButton)
    , m_summary(makeLabel({}, "muted", Wrap::Yes))
    , m_content(content)
{
    setProperty("role", QStringLiteral("card"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(10, 8, 14, 10);
    column->setSpacing(8);
    m_head->setText(heading);
    m_head->setAccessibleName(heading);
    m_head->setCheckable(true);
    m_head->setChecked(true);
    m_head->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_head->setArrowType(Qt::DownArrow);
    m_head->setProperty("role", QStringLiteral("section"));
    auto* row = new QHBoxLayout;
    row->setSpacing(10);
    row->addWidget(m_head);
    row->addWidget(m_summary, 1);
    column->addLayout(row);
    column->addWidget(content);
    connect(m_head, &QToolButton::toggled, this, [this](bool isOn) {
        m_content->setVisible(isOn);
        m_head->setArrowType(isOn ? Qt::DownArrow : Qt::RightArrow);
    });
}

bool Section::isOpen() const
{
    return m_head->isChecked();
}

void Section::setOpen(bool isOpen)
{
    m_head->setChecked(isOpen);
}

void Section::setSummary(const QString& words)
{
    m_summary->setText(words);
}

} // namespace doithoai
