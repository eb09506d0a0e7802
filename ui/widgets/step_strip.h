#pragma once

#include <QStringList>
#include <QWidget>

class QHBoxLayout;

namespace doithoai {

/// The steps of a case in a row: done, present, next, later. Each says what it is by word and sign as well as colour.
class StepStrip : public QWidget {
    Q_OBJECT

public:
    explicit StepStrip(QWidget* parent = nullptr);
    /// `present` and `next` are places in `steps`; -1 for none. Where the case left the row (postponed, cancelled),
    /// `aside` names that and `present` is the step it stood at.
    void show(const QStringList& steps, int present, int next, const QString& aside = {});

protected:
    void paintEvent(QPaintEvent* event) override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

private:
    QStringList m_steps;
    int m_present = -1;
    int m_next = -1;
    QString m_aside;
};

} // namespace doithoai
