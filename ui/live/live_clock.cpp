#include "ui/live/live_clock.h"

#include "ui/theme.h"
#include "ui/widgets/pieces.h"

#include <QPainter>
#include <algorithm>

namespace doithoai {

QString hoursWords(int minutes)
{
    if (minutes % 60 == 0)
        return LiveClock::tr("%1 h").arg(minutes / 60);
    return QStringLiteral("%1:%2").arg(minutes / 60).arg(minutes % 60, 2, 10, QChar(u'0'));
}

LiveClock::LiveClock(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    show({}, {});
}

void LiveClock::setBounds(int minMinutes, int maxMinutes)
{
    m_min = minMinutes;
    m_max = std::max(maxMinutes, 1);
    updateGeometry();
    update();
}

void LiveClock::show(const QDateTime& start, const QDateTime& now)
{
    m_minutes = start.isValid() ? static_cast<int>(std::max<qint64>(0, start.secsTo(now) / 60)) : -1;
    const QString words = m_minutes < 0
        ? QStringLiteral("–:––")
        : QStringLiteral("%1:%2").arg(m_minutes / 60).arg(m_minutes % 60, 2, 10, QChar(u'0'));
    QString spoken = m_minutes < 0 ? tr("The session is not open yet.") : tr("The session has lasted %1.").arg(words);
    if (m_minutes > m_max)
        spoken += u' ' + tr("That is longer than %1 (Đ.8.3).").arg(hoursWords(m_max));
    if (words != m_words || spoken != accessibleName()) {
        m_words = words;
        setAccessibleName(spoken);
        setToolTip(plainTip(spoken));
        updateGeometry();
        update();
    }
}

QString LiveClock::boundWords() const
{
    return hoursWords(m_min) + QStringLiteral(" | ") + hoursWords(m_max);
}

QFont LiveClock::large() const
{
    QFont large = font();
    large.setPointSizeF(pointSize(1.6));
    large.setWeight(QFont::DemiBold);
    return large;
}

/// The same from the first minute on; a session that nobody concluded lasts hundreds of hours, and all of them are said.
int LiveClock::wordsWidth() const
{
    const QFontMetrics metrics(large());
    return std::max(metrics.horizontalAdvance(QStringLiteral("00:00")), metrics.horizontalAdvance(m_words));
}

QSize LiveClock::sizeHint() const
{
    return {wordsWidth() + 12 + 200 + 10 + fontMetrics().horizontalAdvance(boundWords()) + 6, QFontMetrics(large()).height() + 4};
}

QSize LiveClock::minimumSizeHint() const
{
    return sizeHint() - QSize(170, 0);
}

void LiveClock::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme theme = Theme::current();
    const bool isLong = m_minutes > m_max;
    const QColor loud = isLong ? QColor(0xff, 0xc9, 0x6b) : QColor(Qt::white);
    painter.setFont(large());
    painter.setPen(loud);
    const int wordsWidth = this->wordsWidth();
    painter.drawText(QRect(0, 0, wordsWidth, height()), Qt::AlignVCenter | Qt::AlignRight, m_words);
    painter.setFont(font());
    const int endWidth = fontMetrics().horizontalAdvance(boundWords()) + 2;
    painter.setPen(QColor(0xd3, 0xde, 0xe4));
    painter.drawText(QRect(width() - endWidth, 0, endWidth, height()), Qt::AlignVCenter | Qt::AlignRight, boundWords());
    const QRectF bar(wordsWidth + 12, height() / 2.0 - 4, width() - wordsWidth - endWidth - 22, 8);
    if (bar.width() < 20)
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.navCurrent.lighter(130));
    painter.drawRoundedRect(bar, 4, 4);
    QRectF passed = bar;
    passed.setWidth(bar.width() * std::clamp(double(std::max(m_minutes, 0)) / m_max, 0.0, 1.0));
    painter.setBrush(isLong ? loud : theme.navMark);
    if (passed.width() > 2)
        painter.drawRoundedRect(passed, 4, 4);
    // The marks of the least and the most.
    painter.setPen(QPen(Qt::white, 2));
    for (const int mark : {m_min, m_max}) {
        const double x = bar.left() + (bar.width() - 1) * std::min(1.0, double(mark) / m_max);
        painter.drawLine(QPointF(x, bar.top() - 4), QPointF(x, bar.bottom() + 4));
    }
}

} // namespace doithoai
