#include "ui/widgets/pieces.h"

#include "ui/language.h"
#include "ui/screen.h"

#include <QCalendarWidget>
#include <QFile>
#include <QHBoxLayout>
#include <QLocale>
#include <QMessageBox>
#include <QPainter>
#include <QResizeEvent>
#include <QScrollArea>
#include <QSvgRenderer>
#include <QTextCharFormat>
#include <QTextDocument>
#include <QToolButton>
#include <QVBoxLayout>

namespace doithoai {

QLabel* makeLabel(const QString& text, const char* role, Wrap wrap)
{
    auto* made = new QLabel;
    made->setTextFormat(Qt::PlainText);
    made->setText(text);
    made->setWordWrap(wrap == Wrap::Yes);
    if (role != nullptr)
        made->setProperty("role", QString::fromLatin1(role));
    return made;
}

QString plainTip(const QString& words)
{
    return words.isEmpty() ? QString() : Qt::convertFromPlainText(words, Qt::WhiteSpaceNormal);
}

void setPlainDetails(QMessageBox& box, const QString& words)
{
    // The label is made with its first words; it must be plain before it gets those of others.
    box.setInformativeText(QStringLiteral(" "));
    if (auto* label = box.findChild<QLabel*>(QStringLiteral("qt_msgbox_informativelabel"))) {
        label->setTextFormat(Qt::PlainText);
        label->setOpenExternalLinks(false);
        box.setInformativeText(words);
    } else {
        box.setInformativeText(plainTip(words));
    }
}

QPushButton* makeButton(const QString& text, const char* role)
{
    auto* made = new QPushButton(text);
    made->setAccessibleName(QString(text).remove(u'&'));
    made->setAutoDefault(false);
    if (role != nullptr)
        made->setProperty("role", QString::fromLatin1(role));
    if (role != nullptr && qstrcmp(role, "link") == 0)
        made->setCursor(Qt::PointingHandCursor);
    return made;
}

QIcon icon(const QString& name, const QColor& colour)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray drawing = file.readAll().replace("currentColor", colour.name().toLatin1());
    QSvgRenderer renderer(drawing);
    QIcon made;
    for (const int size : {18, 36, 72}) {
        QPixmap pixmap(size, size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        renderer.render(&painter);
        painter.end();
        made.addPixmap(pixmap);
    }
    return made;
}

Chip::Chip(const QString& text, Tone tone, QWidget* parent)
    : QLabel(parent)
    , m_tone(tone)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    set(text, tone);
}

QString chipWords(const QString& words)
{
    return words.left(1).toUpper() + words.mid(1);
}

void Chip::set(const QString& text, Tone tone)
{
    setText(chipWords(text));
    m_tone = tone;
    paintOver();
}

void Chip::paintOver()
{
    const ToneColours c = Theme::current().tone(m_tone);
    setStyleSheet(QStringLiteral("QLabel { background: %1; color: %2; border: 1px solid %3; border-radius: 4px;"
                                 " padding: 1px 6px; font-size: %4pt; }")
                      .arg(c.background.name(), c.text.name(), c.border.name(),
                           QString::number(pointSize(0.88), 'f', 1)));
}

Card::Card(const QString& heading, QWidget* parent)
    : QFrame(parent)
    , m_heading(makeLabel(heading, "heading", Wrap::Yes))
    , m_column(new QVBoxLayout(this))
{
    setProperty("role", QStringLiteral("card"));
    m_column->setContentsMargins(14, 12, 14, 12);
    m_column->setSpacing(8);
    m_column->addWidget(m_heading);
    m_heading->setVisible(!heading.isEmpty());
}

void Card::setHeading(const QString& heading)
{
    m_heading->setText(heading);
    m_heading->setVisible(!heading.isEmpty());
}

EmptyState::EmptyState(const QString& heading, const QString& advice, const QString& action, QWidget* parent)
    : QWidget(parent)
    , m_heading(makeLabel(heading, "heading", Wrap::Yes))
    , m_advice(makeLabel(advice, "muted", Wrap::Yes))
    , m_button(makeButton(action, "primary"))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 16);
    column->addStretch(1);
    for (QLabel* line : {m_heading, m_advice}) {
        line->setAlignment(Qt::AlignHCenter);
        column->addWidget(line);
    }
    column->addSpacing(8);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch(2);
    m_button->setVisible(!action.isEmpty());
}

void EmptyState::setTexts(const QString& heading, const QString& advice)
{
    m_heading->setText(heading);
    m_advice->setText(advice);
}

TwoPanes::TwoPanes(QWidget* main, QWidget* side, int sideWidth, int narrowBelow, Side how, QWidget* parent)
    : QWidget(parent)
    , m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_side(side)
    // What comes next stands first.
    , m_whenNarrow(how == Side::Follows ? QBoxLayout::TopToBottom : QBoxLayout::BottomToTop)
    , m_sideWidth(sideWidth)
    , m_narrowBelow(narrowBelow)
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(Theme::gap);
    m_layout->addWidget(main, 1);
    if (how == Side::Scrolls) {
        m_scroll = static_cast<QScrollArea*>(makeScrollingPage(side));
        m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        side->installEventFilter(this);
        m_layout->addWidget(m_scroll);
    } else {
        m_layout->addWidget(side);
    }
    arrange();
}

bool TwoPanes::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_side && event->type() == QEvent::LayoutRequest)
        arrange();
    return QWidget::eventFilter(watched, event);
}

void TwoPanes::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void TwoPanes::arrange()
{
    const bool isNarrow = width() < m_narrowBelow;
    const auto direction = isNarrow ? m_whenNarrow : QBoxLayout::LeftToRight;
    if (m_layout->direction() != direction)
        m_layout->setDirection(direction);
    // In a narrow window both take the whole width.
    QWidget* pane = m_scroll != nullptr ? static_cast<QWidget*>(m_scroll) : m_side;
    pane->setMinimumWidth(isNarrow ? 0 : m_sideWidth);
    pane->setMaximumWidth(isNarrow ? QWIDGETSIZE_MAX : m_sideWidth);
    if (m_scroll == nullptr)
        return;
    constexpr int leastHeight = 200;
    const int height = m_side->hasHeightForWidth() ? m_side->heightForWidth(width()) : m_side->sizeHint().height();
    m_scroll->setMinimumHeight(isNarrow ? height : leastHeight);
    m_scroll->setMaximumHeight(isNarrow ? height : QWIDGETSIZE_MAX);
    m_scroll->setVerticalScrollBarPolicy(isNarrow ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
}

void dressCalendar(QCalendarWidget& calendar)
{
    calendar.setLocale(QLocale(presentLanguage())); // which sets the first day of the week anew
    calendar.setFirstDayOfWeek(Qt::Monday);
    QTextCharFormat off;
    off.setForeground(Theme::current().tone(Tone::Bad).text);
    calendar.setWeekdayTextFormat(Qt::Saturday, off);
    calendar.setWeekdayTextFormat(Qt::Sunday, off);
    // The style's own arrows are green, whatever the colours around them.
    for (const auto& [name, sign] : {std::pair{"qt_calendar_prevmonth", u'‹'}, std::pair{"qt_calendar_nextmonth", u'›'}}) {
        if (auto* button = calendar.findChild<QToolButton*>(QLatin1String(name))) {
            button->setToolButtonStyle(Qt::ToolButtonTextOnly);
            button->setText(QString(QChar(sign)));
        }
    }
}

} // namespace doithoai
