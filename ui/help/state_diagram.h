#pragma once

#include "ui/help/machine_view.h"

#include <QHash>
#include <QRectF>
#include <QWidget>

namespace doithoai {

/// The diagram of a state machine: every state a box, every way a line; the present state is marked, and the ways out of
/// the chosen one stand out with the names of their events. Arrow keys or the mouse choose a state.
class StateDiagram : public QWidget {
    Q_OBJECT

public:
    explicit StateDiagram(QWidget* parent = nullptr);
    /// `present`: the state of the case one comes from; empty where one comes from none.
    void show(const MachineView& machine, const QString& present);
    QString chosen() const { return m_chosen; }
    void choose(const QString& state);
    QRectF boxOf(const QString& state) const { return m_boxes.value(state); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void chosenChanged(const QString& state);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void arrange();
    void paintWays(QPainter& painter) const;
    void paintStates(QPainter& painter) const;
    void paintEventNames(QPainter& painter) const;
    QPainterPath wayBetween(const QRectF& from, const QRectF& to) const;
    QSizeF boxSize() const;

    MachineView m_machine;
    int m_firstColumn = 0;
    int m_columns = 0;
    int m_rows = 0;
    QHash<QString, QRectF> m_boxes;
    QString m_present;
    QString m_chosen;
};

} // namespace doithoai
