#include "ui/live/live_style.h"

#include "ui/theme.h"
#include "ui/widgets/pieces.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QResizeEvent>
#include <QStyle>

namespace doithoai {

QLabel* makeKeyCap(const QString& keys)
{
    QLabel* cap = makeLabel(keys, "keycap");
    cap->setAlignment(Qt::AlignCenter);
    cap->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    return cap;
}

QWidget* makeKeyedLabel(const QString& label, const QString& keys, QWidget* buddy)
{
    auto* line = new QWidget;
    auto* columns = new QHBoxLayout(line);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(6);
    QLabel* words = makeLabel(label, "small");
    words->setBuddy(buddy);
    columns->addWidget(words);
    if (!keys.isEmpty())
        columns->addWidget(makeKeyCap(keys));
    columns->addStretch(1);
    return line;
}

KeyHints::KeyHints(const QList<Hint>& hints, QWidget* parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    for (const Hint& hint : hints) {
        auto* piece = new QWidget(this);
        auto* columns = new QHBoxLayout(piece);
        columns->setContentsMargins(0, 0, 0, 0);
        columns->setSpacing(5);
        columns->addWidget(makeKeyCap(hint.keys));
        columns->addWidget(makeLabel(hint.words, "small"));
        m_pieces.append(piece);
    }
}

int KeyHints::arrange(int width, bool isMoving) const
{
    constexpr int gap = 12;
    constexpr int lineGap = 4;
    int x = 0;
    int y = 0;
    int lineHeight = 0;
    for (QWidget* piece : m_pieces) {
        const QSize size = piece->sizeHint();
        if (x > 0 && x + size.width() > width) {
            x = 0;
            y += lineHeight + lineGap;
            lineHeight = 0;
        }
        if (isMoving)
            piece->setGeometry(x, y, std::min(size.width(), width), size.height());
        x += size.width() + gap;
        lineHeight = std::max(lineHeight, size.height());
    }
    return y + lineHeight;
}

int KeyHints::heightForWidth(int width) const
{
    return arrange(width, false);
}

QSize KeyHints::sizeHint() const
{
    return {280, arrange(280, false)};
}

QSize KeyHints::minimumSizeHint() const
{
    int widest = 0;
    for (const QWidget* piece : m_pieces)
        widest = std::max(widest, piece->sizeHint().width());
    return {widest, m_pieces.isEmpty() ? 0 : m_pieces.first()->sizeHint().height()};
}

void KeyHints::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange(width(), true);
}

KeyButton::KeyButton(const QString& words, const QString& keys, const char* role, QWidget* parent)
    : QPushButton(parent)
    , m_words(makeLabel(words, "keywords", Wrap::Yes))
    , m_keys(keys)
{
    if (role != nullptr)
        setProperty("role", QString::fromLatin1(role));
    setProperty("large", true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 6, 8, 7);
    column->setSpacing(4);
    m_words->setAlignment(Qt::AlignCenter);
    column->addStretch(1);
    column->addWidget(m_words);
    QLabel* cap = makeKeyCap(keys);
    column->addWidget(cap, 0, Qt::AlignHCenter);
    column->addStretch(1);
    for (QLabel* label : {m_words, cap})
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setWords(words);
}

void KeyButton::setWords(const QString& words)
{
    m_words->setText(words);
    setAccessibleName(words + QStringLiteral(" (") + m_keys + u')');
}

void KeyButton::changeEvent(QEvent* event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::EnabledChange)
        m_words->setEnabled(isEnabled());
}

int KeyButton::heightForWidth(int width) const
{
    return layout()->totalHeightForWidth(width);
}

QSize KeyButton::sizeHint() const
{
    return {150, heightForWidth(150)};
}

QSize KeyButton::minimumSizeHint() const
{
    return {110, heightForWidth(110)};
}

QString liveStyleSheet()
{
    const Theme theme = Theme::current();
    const auto points = [](double factor) -> QString { return QString::number(pointSize(factor), 'f', 1) + QStringLiteral("pt"); };
    const QString edge = (theme.isDark ? theme.border.lighter(150) : theme.border.darker(118)).name();
    return QStringLiteral(R"(
QLabel[role="keycap"] { background: %1; color: %2; border: 1px solid %3; border-bottom: 2px solid %3; border-radius: 4px;
    padding: 0px 5px; font-size: %4; font-family: "Liberation Mono", "DejaVu Sans Mono", monospace; }
QFrame[role="livehead"] { background: %5; border: none; }
QFrame[role="livehead"] QLabel { color: white; }
QFrame[role="livehead"] QLabel[role="muted"] { color: #d3dee4; }
QFrame[role="livehead"] QLabel[role="keycap"] { color: %2; }
QFrame[role="livefoot"] { background: %6; border: none; border-top: 1px solid %7; }
QFrame[role="agreed"] { background: %8; border: 1px solid %9; border-radius: 6px; }
QPushButton[large="true"] QLabel[role="keywords"] { font-weight: 600; color: %2; }
QPushButton[large="true"][role="primary"] QLabel[role="keywords"] { color: %10; }
QPushButton[large="true"] QLabel[role="keywords"]:disabled { color: %11; font-weight: 400; }
QPushButton:checked { background: %13; border: 1px solid %12; }
QListWidget { background: transparent; border: 1px solid transparent; border-radius: 5px; }
QListWidget:focus { border: 1px solid %12; }
QListWidget::item { padding: 3px 6px; border-radius: 4px; }
QTextEdit[role="minutes"] { background: transparent; color: %2; border: 1px solid transparent; border-radius: 5px; }
QTextEdit[role="minutes"]:focus { border: 1px solid %12; }
)")
        .arg(theme.head.name(), theme.text.name(), edge, points(0.82), theme.nav.name(), theme.foot.name(), theme.border.name(),
             theme.tone(Tone::Good).background.name(), theme.tone(Tone::Good).border.name())
        .arg(theme.onAccent.name(), theme.muted.name(), theme.accent.name(), theme.selection.name());
}

} // namespace doithoai
