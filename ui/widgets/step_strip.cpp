#include "ui/widgets/step_strip.h"

#include "ui/theme.h"
#include "ui/widgets/pieces.h"

#include <QCoreApplication>
#include <QPainter>

namespace doithoai {

StepStrip::StepStrip(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StepStrip::show(const QStringList& steps, int present, int next, const QString& aside)
{
    m_steps = steps;
    m_present = present;
    m_next = next;
    m_aside = aside;
    QString words = QCoreApplication::translate("StepStrip", "Steps: %1.").arg(steps.join(QStringLiteral(", ")));
    if (present >= 0 && present < steps.size())
        words += u' ' + QCoreApplication::translate("StepStrip", "Now: %1.").arg(aside.isEmpty() ? steps[present] : aside);
    setAccessibleName(words);
    setToolTip(plainTip(words));
    update();
}

QSize StepStrip::sizeHint() const
{
    return {700, fontMetrics().height() + 16};
}

QSize StepStrip::minimumSizeHint() const
{
    return {120, fontMetrics().height() + 16};
}

void StepStrip::paintEvent(QPaintEvent*)
{
    const Theme theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int count = static_cast<int>(m_steps.size());
    if (count == 0)
        return;
    // In a narrow window the steps around the present one stand, the others shrink to a bar.
    constexpr int gap = 4;
    int widest = 0;
    for (const QString& step : std::as_const(m_steps))
        widest = std::max(widest, fontMetrics().horizontalAdvance(step) + 34);
    const int even = (width() - gap * (count - 1)) / count;
    const bool isNarrow = even < widest;
    const int mark = std::max(0, m_present);
    const auto isShown = [&](int i) { return !isNarrow || i == mark || i == m_next; };
    int shown = 0;
    for (int i = 0; i < count; ++i)
        shown += isShown(i) ? 1 : 0;
    const int bar = 22;
    const int wide = isNarrow ? (width() - gap * (count - 1) - bar * (count - shown)) / std::max(1, shown) : even;

    int x = 0;
    for (int i = 0; i < count; ++i) {
        const int w = isShown(i) ? wide : bar;
        const QRectF box = QRectF(x, 0, w, height()).adjusted(0.5, 0.5, -0.5, -0.5);
        x += w + gap;
        const bool isPresent = i == m_present;
        const bool isDone = i < m_present;
        const bool isNext = i == m_next;
        QColor back = theme.head;
        QColor words = theme.muted;
        QString text = m_steps[i];
        if (isDone) {
            back = theme.tone(Tone::Info).background;
            words = theme.text;
            text = QStringLiteral("✓ ") + text;
        }
        if (isPresent) {
            back = m_aside.isEmpty() ? theme.accent : theme.tone(Tone::Warning).background;
            words = m_aside.isEmpty() ? theme.onAccent : theme.tone(Tone::Warning).text;
            if (!m_aside.isEmpty())
                text = m_aside;
        }
        painter.setPen(Qt::NoPen);
        if (isNext) {
            back = theme.card;
            words = theme.accent;
            painter.setPen(QPen(theme.accent, 1, Qt::DashLine));
            text += QStringLiteral(" ›");
        }
        painter.setBrush(back);
        painter.drawRoundedRect(box, 4, 4);
        painter.setPen(words);
        QFont face = font();
        face.setBold(isPresent);
        painter.setFont(face);
        if (!isShown(i))
            text = isDone ? QStringLiteral("✓") : QStringLiteral("·");
        painter.drawText(box, Qt::AlignCenter,
                         QFontMetrics(face).elidedText(text, Qt::ElideRight, static_cast<int>(box.width()) - 8));
    }
}

} // namespace doithoai
