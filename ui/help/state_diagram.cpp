#include "ui/help/state_diagram.h"

#include "ui/case_specs.h"
#include "ui/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <cmath>

namespace doithoai {

namespace {
constexpr qreal gapAcross = 26;
constexpr qreal gapDown = 46;
constexpr qreal edge = 12;
} // namespace

StateDiagram::StateDiagram(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StateDiagram::show(const MachineView& machine, const QString& present)
{
    m_machine = machine;
    m_firstColumn = 0;
    int lastColumn = 0;
    m_rows = 0;
    for (const MachineView::State& state : machine.states) {
        m_firstColumn = std::min(m_firstColumn, state.column);
        lastColumn = std::max(lastColumn, state.column);
        m_rows = std::max(m_rows, state.rank + 1);
    }
    m_columns = lastColumn - m_firstColumn + 1;
    m_present = machine.state(present) != nullptr ? present : QString();
    arrange();
    updateGeometry();
    choose(m_present.isEmpty() ? machine.states.front().name : m_present);
}

void StateDiagram::choose(const QString& state)
{
    m_chosen = state;
    setAccessibleName(tr("Diagram of the steps. Chosen: %1").arg(stateLabel(m_machine.kind, state)));
    update();
    Q_EMIT chosenChanged(state);
}

QSizeF StateDiagram::boxSize() const
{
    const QFontMetricsF metrics(font());
    qreal widest = 0;
    for (const MachineView::State& state : m_machine.states)
        widest = std::max(widest, metrics.horizontalAdvance(shortStateLabel(m_machine.kind, state.name)));
    return {std::max<qreal>(widest + 26, 124), metrics.height() + 14};
}

QSize StateDiagram::sizeHint() const
{
    if (m_rows == 0)
        return {200, 100};
    const QSizeF box = boxSize();
    return QSizeF(m_columns * (box.width() + gapAcross) - gapAcross + 2 * edge, m_rows * (box.height() + gapDown) - gapDown + 2 * edge).toSize();
}

void StateDiagram::arrange()
{
    m_boxes.clear();
    const QSizeF box = boxSize();
    const qreal left = std::max(edge, (width() - (m_columns * (box.width() + gapAcross) - gapAcross)) / 2);
    for (const MachineView::State& state : m_machine.states) {
        m_boxes.insert(state.name, QRectF(QPointF(left + (state.column - m_firstColumn) * (box.width() + gapAcross),
                                                  edge + state.rank * (box.height() + gapDown)),
                                          box));
    }
}

QPainterPath StateDiagram::wayBetween(const QRectF& from, const QRectF& to) const
{
    QPainterPath path;
    const qreal pitch = from.height() + gapDown;
    const qreal rows = (to.top() - from.top()) / pitch;
    if (std::abs(to.left() - from.left()) < 1) {
        if (rows > 0 && rows < 1.5) {
            path.moveTo(from.center().x(), from.bottom());
            path.lineTo(to.center().x(), to.top());
            return path;
        }
        // Past other states, or back: around by the side.
        const bool isBack = rows < 0;
        const qreal side = isBack ? from.left() : from.right();
        const qreal out = (isBack ? -1 : 1) * (gapAcross * 0.4 + std::abs(rows) * 5);
        path.moveTo(side, from.center().y());
        path.cubicTo(side + out, from.center().y(), side + out, to.center().y(), side, to.center().y());
        return path;
    }
    const bool isRight = to.left() > from.left();
    const QPointF begin(isRight ? from.right() : from.left(), from.center().y());
    if (std::abs(rows) < 0.5) {
        path.moveTo(begin);
        path.lineTo(isRight ? to.left() : to.right(), to.center().y());
        return path;
    }
    const QPointF end(to.center().x(), rows > 0 ? to.top() : to.bottom());
    path.moveTo(begin);
    path.cubicTo(QPointF(begin.x() + (isRight ? 30 : -30), begin.y()), QPointF(end.x(), begin.y()), end);
    return path;
}

void StateDiagram::paintWays(QPainter& painter) const
{
    const Theme theme = Theme::current();
    const auto draw = [&](const QString& from, const QString& to, const QColor& colour, qreal breadth) {
        if (from == to)
            return;
        const QPainterPath path = wayBetween(m_boxes.value(from), m_boxes.value(to));
        painter.setPen(QPen(colour, breadth));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(path);
        const QPointF tip = path.pointAtPercent(1);
        const qreal angle = path.angleAtPercent(0.97) * M_PI / 180;
        QPainterPath head(tip);
        for (const qreal turn : {0.45, -0.45})
            head.lineTo(tip - QPointF(std::cos(angle + turn), -std::sin(angle + turn)) * 8);
        head.closeSubpath();
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawPath(head);
    };
    for (const MachineView::State& state : m_machine.states) {
        for (const MachineView::Way& way : state.ways) {
            for (const QString& to : way.to)
                draw(state.name, to, theme.border, 1);
        }
    }
    if (const MachineView::State* chosen = m_machine.state(m_chosen)) {
        for (const MachineView::Way& way : chosen->ways) {
            for (const QString& to : way.to)
                draw(chosen->name, to, theme.accent, 2);
        }
    }
}

void StateDiagram::paintStates(QPainter& painter) const
{
    const Theme theme = Theme::current();
    for (const MachineView::State& state : m_machine.states) {
        const QRectF box = m_boxes.value(state.name);
        const bool isPresent = state.name == m_present;
        const bool isChosen = state.name == m_chosen;
        const ToneColours tone = theme.tone(stateTone(m_machine.kind, state.name));
        painter.setBrush(isPresent ? theme.accent : tone.background);
        painter.setPen(QPen(isChosen ? theme.accent : tone.border, isChosen ? 2.4 : 1));
        painter.drawRoundedRect(box, 6, 6);
        // A final state carries a second line, as a seal does.
        if (state.isFinal)
            painter.drawRoundedRect(box.adjusted(3, 3, -3, -3), 4, 4);
        QFont face = font();
        face.setBold(isPresent);
        painter.setFont(face);
        painter.setPen(isPresent ? theme.onAccent : tone.text);
        painter.drawText(box.adjusted(6, 0, -6, 0), Qt::AlignCenter,
                         QFontMetricsF(face).elidedText((isPresent ? QStringLiteral("▶ ") : QString()) + shortStateLabel(m_machine.kind, state.name),
                                                        Qt::ElideRight, box.width() - 8));
        if (isChosen && hasFocus()) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(theme.text, 1, Qt::DotLine));
            painter.drawRoundedRect(box.adjusted(-4, -4, 4, 4), 8, 8);
        }
    }
}

void StateDiagram::paintEventNames(QPainter& painter) const
{
    const MachineView::State* chosen = m_machine.state(m_chosen);
    if (chosen == nullptr)
        return;
    // The events that lead to a state stand above it.
    QMap<QString, QStringList> names;
    for (const MachineView::Way& way : chosen->ways) {
        for (const QString& to : way.to) {
            if (to != m_chosen)
                names[to].append(eventLabel(m_machine.kind, way.event));
        }
    }
    const Theme theme = Theme::current();
    QFont face = font();
    face.setPointSizeF(pointSize(0.82));
    painter.setFont(face);
    const QFontMetricsF metrics(face);
    for (auto it = names.begin(); it != names.end(); ++it) {
        it->removeDuplicates();
        const QRectF box = m_boxes.value(it.key());
        const QString words = metrics.elidedText(it->join(QStringLiteral(" · ")), Qt::ElideRight, box.width() + gapAcross - 10);
        QRectF room(0, 0, metrics.horizontalAdvance(words) + 10, metrics.height() + 2);
        room.moveCenter(QPointF(box.center().x(), box.top() - room.height() / 2 - 9));
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.card);
        painter.drawRoundedRect(room, 3, 3);
        painter.setPen(theme.accent);
        painter.drawText(room, Qt::AlignCenter, words);
    }
}

void StateDiagram::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintWays(painter);
    paintStates(painter);
    paintEventNames(painter);
}

void StateDiagram::mousePressEvent(QMouseEvent* event)
{
    for (auto it = m_boxes.cbegin(); it != m_boxes.cend(); ++it) {
        if (it->contains(event->position()))
            choose(it.key());
    }
}

void StateDiagram::keyPressEvent(QKeyEvent* event)
{
    const QPointF here = m_boxes.value(m_chosen).center();
    QPointF way;
    switch (event->key()) {
    case Qt::Key_Left:
        way = {-1, 0};
        break;
    case Qt::Key_Right:
        way = {1, 0};
        break;
    case Qt::Key_Up:
        way = {0, -1};
        break;
    case Qt::Key_Down:
        way = {0, 1};
        break;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    // The nearest state in that direction; what lies aside counts thrice.
    QString best;
    qreal least = 1e9;
    for (auto it = m_boxes.cbegin(); it != m_boxes.cend(); ++it) {
        const QPointF to = it->center() - here;
        const qreal along = QPointF::dotProduct(to, way);
        const qreal aside = std::abs(to.x() * way.y()) + std::abs(to.y() * way.x());
        if (along > 1 && along + 3 * aside < least) {
            least = along + 3 * aside;
            best = it.key();
        }
    }
    if (!best.isEmpty())
        choose(best);
}

void StateDiagram::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void StateDiagram::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void StateDiagram::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace doithoai
