#include "ui/directory/year_calendar.h"

#include "ui/language.h"
#include "ui/theme.h"
#include "ui/wording.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace doithoai {

namespace {
constexpr int between = 18;
constexpr int days = 7;
constexpr int weeks = 6;
constexpr int months = 12;
} // namespace

YearCalendar::YearCalendar(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Working calendar of the year"));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void YearCalendar::show(const WorkCalendar& calendar, int year, QDate today)
{
    m_calendar = calendar;
    m_year = year;
    m_today = today;
    if (m_chosen.year() != year)
        m_chosen = today.year() == year ? today : QDate(year, 1, 1);
    setAccessibleDescription(wordsOf(m_chosen));
    updateGeometry();
    update();
}

QSize YearCalendar::cell() const
{
    const QFontMetrics metrics(font());
    return {std::max(24, metrics.horizontalAdvance(QStringLiteral("30")) + 10), metrics.height() + 5};
}

QSize YearCalendar::monthSize() const
{
    const QSize one = cell();
    return {one.width() * days, one.height() * (weeks + 2)};
}

int YearCalendar::columnsFor(int width) const
{
    const int fitting = (width + between) / (monthSize().width() + between);
    for (const int columns : {4, 3, 2}) {
        if (fitting >= columns)
            return columns;
    }
    return 1;
}

int YearCalendar::heightForWidth(int width) const
{
    const int rows = months / columnsFor(width);
    return rows * (monthSize().height() + between) - between;
}

QSize YearCalendar::sizeHint() const
{
    const int width = 3 * (monthSize().width() + between) - between;
    return {width, heightForWidth(width)};
}

QSize YearCalendar::minimumSizeHint() const
{
    return {monthSize().width(), monthSize().height()};
}

QRect YearCalendar::monthRect(int month) const
{
    const int columns = columnsFor(width());
    const int wide = (width() + between) / columns;
    const int column = (month - 1) % columns;
    const int row = (month - 1) / columns;
    return {QPoint(column * wide, row * (monthSize().height() + between)), monthSize()};
}

QRect YearCalendar::rectOf(QDate day) const
{
    if (day.year() != m_year)
        return {};
    const QSize one = cell();
    const int first = QDate(m_year, day.month(), 1).dayOfWeek() - 1;
    const int place = first + day.day() - 1;
    return QRect(monthRect(day.month()).topLeft() + QPoint((place % days) * one.width(), (place / days + 2) * one.height()), one);
}

QDate YearCalendar::dayAt(QPoint place) const
{
    for (QDate day(m_year, 1, 1); day.year() == m_year; day = day.addDays(1)) {
        if (rectOf(day).contains(place))
            return day;
    }
    return {};
}

QString YearCalendar::wordsOf(QDate day) const
{
    QString words = dayWords(day);
    if (const DayMark* mark = m_calendar.mark(day)) {
        words += QStringLiteral(" · ") + (mark->isOff ? tr("day off") : tr("worked in exchange"));
        for (const QString& more : {mark->name, mark->basis}) {
            if (!more.isEmpty())
                words += QStringLiteral(" · ") + more;
        }
    } else if (day.dayOfWeek() >= Qt::Saturday) {
        words += QStringLiteral(" · ") + tr("weekend");
    } else {
        words += QStringLiteral(" · ") + tr("working day");
    }
    return words;
}

void YearCalendar::choose(QDate day)
{
    if (!day.isValid() || day == m_chosen)
        return;
    m_chosen = day;
    if (day.year() != m_year)
        Q_EMIT yearAsked(day.year());
    setAccessibleDescription(wordsOf(day));
    QAccessibleEvent told(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&told);
    update();
    Q_EMIT chosenChanged(day);
}

void YearCalendar::paintMonth(QPainter& painter, int month) const
{
    const Theme theme = Theme::current();
    const QSize one = cell();
    const QRect room = monthRect(month);
    QFont heading = font();
    heading.setBold(true);
    painter.setFont(heading);
    painter.setPen(theme.text);
    painter.drawText(QRect(room.topLeft(), QSize(room.width(), one.height())), Qt::AlignLeft | Qt::AlignVCenter,
                     QLocale(presentLanguage()).standaloneMonthName(month));
    QFont small = font();
    small.setPointSizeF(pointSize(0.82));
    painter.setFont(small);
    painter.setPen(theme.muted);
    const QStringList heads = tr("Mo Tu We Th Fr Sa Su").split(u' ');
    for (int i = 0; i < days; ++i) {
        painter.drawText(QRect(room.topLeft() + QPoint(i * one.width(), one.height()), one), Qt::AlignCenter, heads.value(i));
    }
    painter.setFont(font());
    for (QDate day(m_year, month, 1); day.month() == month && day.year() == m_year; day = day.addDays(1)) {
        const QRect box = rectOf(day).adjusted(1, 1, -1, -1);
        const DayMark* mark = m_calendar.mark(day);
        QColor words = day.dayOfWeek() >= Qt::Saturday ? theme.muted : theme.text;
        if (mark != nullptr) {
            const ToneColours colours = theme.tone(mark->isOff ? Tone::Bad : Tone::Good);
            painter.setPen(colours.border);
            painter.setBrush(colours.background);
            painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
            words = colours.text;
        } else if (day.dayOfWeek() >= Qt::Saturday) {
            painter.fillRect(box, theme.head);
        }
        painter.setPen(words);
        painter.drawText(box, Qt::AlignCenter, QString::number(day.day()));
        // Not by colour alone: a worked day is underlined, today has a ring.
        if (mark != nullptr && !mark->isOff)
            painter.drawLine(box.left() + 6, box.bottom() - 2, box.right() - 6, box.bottom() - 2);
        if (day == m_today || day == m_chosen) {
            painter.setBrush(Qt::NoBrush);
            QPen ring(day == m_chosen && hasFocus() ? theme.accent : theme.muted);
            ring.setWidthF(day == m_chosen ? 2 : 1);
            if (day != m_chosen)
                ring.setStyle(Qt::DotLine);
            painter.setPen(ring);
            painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        }
    }
}

void YearCalendar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int month = 1; month <= months; ++month)
        paintMonth(painter, month);
}

void YearCalendar::mousePressEvent(QMouseEvent* event)
{
    choose(dayAt(event->pos()));
}

void YearCalendar::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (const QDate day = dayAt(event->pos()); day.isValid())
        Q_EMIT opened(day);
}

void YearCalendar::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        choose(m_chosen.addDays(-1));
        return;
    case Qt::Key_Right:
        choose(m_chosen.addDays(1));
        return;
    case Qt::Key_Up:
        choose(m_chosen.addDays(-days));
        return;
    case Qt::Key_Down:
        choose(m_chosen.addDays(days));
        return;
    case Qt::Key_PageUp:
        choose(m_chosen.addMonths(-1));
        return;
    case Qt::Key_PageDown:
        choose(m_chosen.addMonths(1));
        return;
    case Qt::Key_Home:
        choose(QDate(m_year, 1, 1));
        return;
    case Qt::Key_End:
        choose(QDate(m_year, months, 31));
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        Q_EMIT opened(m_chosen);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

bool YearCalendar::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        const QDate day = dayAt(help->pos());
        QToolTip::showText(help->globalPos(), day.isValid() ? wordsOf(day).toHtmlEscaped() : QString(), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace doithoai
