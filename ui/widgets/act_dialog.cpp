#include "ui/widgets/act_dialog.h"

#include "ui/screen.h"
#include "ui/widgets/pieces.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace doithoai {

ActDialog::ActDialog(QWidget* parent)
    : QDialog(parent)
    , m_column(new QVBoxLayout)
    , m_outcome(makeLabel({}, nullptr, Wrap::Yes))
{
}

void ActDialog::begin(const QString& title, const QString& line, QPushButton* go)
{
    m_go = go;
    setWindowTitle(title);
    setAccessibleName(title);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    auto* inner = new QWidget;
    inner->setLayout(m_column);
    m_column->setContentsMargins(Theme::margin, Theme::margin, Theme::margin, Theme::gap);
    m_column->setSpacing(Theme::gap);
    m_column->addWidget(makePageHead(title, line));
    outer->addWidget(makeScrollingPage(inner), 1);
    m_outcome->setObjectName(QStringLiteral("outcome"));
    m_outcome->setContentsMargins(Theme::margin, 0, Theme::margin, Theme::gap);
    m_outcome->hide();
    outer->addWidget(m_outcome);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(Theme::margin, 0, Theme::margin, Theme::margin);
    foot->setSpacing(8);
    QPushButton* cancel = makeButton(tr("Cancel"));
    cancel->setAutoDefault(false);
    foot->addStretch(1);
    foot->addWidget(cancel);
    foot->addWidget(m_go);
    outer->addLayout(foot);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
}

void ActDialog::say(const QString& sentence, Tone tone)
{
    m_outcome->setText(sentence);
    m_outcome->setVisible(!sentence.isEmpty());
    m_outcome->setStyleSheet(QStringLiteral("QLabel { color: %1; }").arg(Theme::current().tone(tone).text.name()));
}

void ActDialog::resizeWithin(QSize wanted)
{
    constexpr int around = 20;
    const QSize room = parentWidget() != nullptr ? parentWidget()->window()->size() : QSize(1200, 760);
    resize(wanted.boundedTo(room - QSize(around, around)));
}

} // namespace doithoai
