#include "ui/shell/message_strip.h"

#include "ui/widgets/pieces.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QTimer>
#include <QToolButton>

namespace doithoai {

namespace {
constexpr int goesAfterMs = 7000;
} // namespace

MessageStrip::MessageStrip(QWidget* parent)
    : QFrame(parent)
    , m_words(makeLabel({}, nullptr, Wrap::Yes))
    , m_action(makeButton({}, "link"))
    , m_end(new QTimer(this))
{
    setObjectName(QStringLiteral("messageStrip")); // its frame is not that of the words in it
    setAccessibleName(tr("Message"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::margin, 6, 8, 6);
    m_words->setObjectName(QStringLiteral("message"));
    m_action->setObjectName(QStringLiteral("messageAction"));
    m_action->hide();
    auto* close = new QToolButton;
    close->setIcon(icon(QStringLiteral("x"), Theme::current().muted));
    close->setAccessibleName(tr("Close the message"));
    close->setToolTip(tr("Close the message"));
    row->addWidget(m_words, 1);
    row->addWidget(m_action, 0, Qt::AlignTop);
    row->addWidget(close, 0, Qt::AlignTop);
    m_end->setSingleShot(true);
    m_end->setInterval(goesAfterMs);
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_end, &QTimer::timeout, this, &QWidget::hide);
    connect(m_action, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT actionTaken();
    });
    hide();
}

void MessageStrip::say(const QString& sentence, Tone tone, const QString& action)
{
    const ToneColours c = Theme::current().tone(tone);
    setStyleSheet(QStringLiteral("QFrame#messageStrip { background: %1; border: none; border-bottom: 1px solid %2; } QLabel { color: %3; }")
                      .arg(c.background.name(), c.border.name(), c.text.name()));
    m_words->setText(sentence);
    m_words->setAccessibleName(sentence);
    m_action->setText(action);
    m_action->setAccessibleName(action);
    m_action->setVisible(!action.isEmpty());
    show();
    QAccessibleEvent spoken(m_words, QAccessible::Alert);
    QAccessible::updateAccessibility(&spoken);
    if ((tone == Tone::Good || tone == Tone::Info) && action.isEmpty())
        m_end->start();
    else
        m_end->stop();
}

} // namespace doithoai
