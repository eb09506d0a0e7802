#include "ui/widgets/section.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace doithoai {

namespace {
/// About four lines: who wants to read on opens it.
constexpr qsizetype summaryCharacters = 420;
} // namespace

Section::Section(const QString& heading, QWidget* content, QWidget* parent)
    : QFrame(parent)
    , m_head(new QToolButton)
    , m_summary(makeLabel({}, nullptr, Wrap::Yes))
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
    column->setSpacing(4);
    column->addWidget(m_head, 0, Qt::AlignLeft);
    column->addWidget(m_summary);
    column->addWidget(content);
    m_summary->hide();
    connect(m_head, &QToolButton::toggled, this, [this](bool isOn) {
        m_content->setVisible(isOn);
        m_summary->setVisible(!isOn && !m_summary->text().isEmpty());
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
    m_summary->setText(words.size() > summaryCharacters ? words.left(summaryCharacters).trimmed() + QStringLiteral("…") : words);
    m_summary->setVisible(!isOpen() && !words.isEmpty());
}

} // namespace doithoai
