#include "ui/widgets/bar_chart_view.h"

#include "ui/language.h"
#include "ui/theme.h"

#include <QPainter>
#include <algorithm>

namespace doithoai {

namespace {
constexpr int groupGap = 10;
constexpr int numberGap = 6;
} // namespace

BarChartView::BarChartView(const QString& title, const QStringList& series, QWidget* parent)
    : QWidget(parent)
    , m_series(series)
{
    setAccessibleName(title);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void BarChartView::setGroups(std::vector<Group> groups)
{
    m_groups = std::move(groups);
    describe();
    updateGeometry();
    update();
}

void BarChartView::describe()
{
    QStringList lines;
    for (const Group& group : m_groups) {
        QStringList values;
        for (std::size_t i = 0; i < group.values.size(); ++i) {
            values.append(QStringLiteral("%1: %2").arg(m_series.value(int(i)),
                                                       group.values[i] ? countWords(*group.values[i]) : QStringLiteral("–")));
        }
        lines.append(QStringLiteral("%1 – %2").arg(group.label, values.join(QStringLiteral(", "))));
    }
    setAccessibleDescription(lines.join(QStringLiteral(". ")));
}

int BarChartView::barHeight() const
{
    return fontMetrics().height();
}

int BarChartView::labelWidth() const
{
    int widest = 0;
    for (const Group& group : m_groups)
        widest = std::max(widest, fontMetrics().horizontalAdvance(group.label));
    return std::min(widest, std::max(80, width() * 2 / 5));
}

int BarChartView::legendHeight() const
{
    return fontMetrics().height() + groupGap;
}

QSize BarChartView::sizeHint() const
{
    int height = legendHeight();
    for (const Group& group : m_groups)
        height += int(group.values.size()) * barHeight() + groupGap;
    return {420, height};
}

QSize BarChartView::minimumSizeHint() const
{
    return {240, sizeHint().height()};
}

void BarChartView::paintBar(QPainter& painter, const QRectF& area, std::size_t series) const
{
    const Theme theme = Theme::current();
    painter.setPen(QPen(theme.accent, 1));
    if (series == 0) {
        painter.setBrush(theme.accent);
    } else {
        painter.setBrush(theme.card);
        painter.drawRect(area);
        painter.setBrush(series == 1 ? QBrush(theme.accent, Qt::BDiagPattern) : QBrush(Qt::NoBrush));
    }
    painter.drawRect(area);
}

void BarChartView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme theme = Theme::current();
    const QFontMetrics metrics = fontMetrics();
    const int bar = barHeight();
    // What the fillings mean, in the order of the bars.
    int x = 0;
    for (int i = 0; i < m_series.size(); ++i) {
        paintBar(painter, QRectF(x + 0.5, 2.5, bar * 1.4, bar - 5), std::size_t(i));
        painter.setPen(theme.text);
        painter.drawText(x + int(bar * 1.4) + 5, metrics.ascent(), m_series[i]);
        x += int(bar * 1.4) + 5 + metrics.horizontalAdvance(m_series[i]) + 18;
    }
    int most = 1;
    int numbers = 0;
    for (const Group& group : m_groups) {
        for (const std::optional<int>& value : group.values) {
            most = std::max(most, value.value_or(0));
            numbers = std::max(numbers, metrics.horizontalAdvance(countWords(value.value_or(0))));
        }
    }
    const int left = labelWidth() + 10;
    const int room = std::max(20, width() - left - numbers - 2 * numberGap);
    int y = legendHeight();
    for (const Group& group : m_groups) {
        const int height = int(group.values.size()) * bar;
        painter.setPen(theme.text);
        painter.drawText(QRect(0, y, left - 10, height), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, group.label);
        for (std::size_t i = 0; i < group.values.size(); ++i) {
            const std::optional<int>& value = group.values[i];
            const double length = value ? double(room) * *value / most : 0;
            if (value && *value > 0)
                paintBar(painter, QRectF(left + 0.5, y + 2.5, std::max(2.0, length), bar - 5), i);
            painter.setPen(i == 0 ? theme.text : theme.muted);
            painter.drawText(left + int(length) + numberGap, y + metrics.ascent(), value ? countWords(*value) : QStringLiteral("–"));
            y += bar;
        }
        y += groupGap;
    }
}

} // namespace doithoai
