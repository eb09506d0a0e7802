#pragma once

#include "calendar/work_calendar.h"

#include <QWidget>

namespace doithoai {

/// A year by its months: weekends, holidays and days in lieu, worked Saturdays, today. A day is chosen by a click or by
/// the arrow keys; Enter or a double click opens it.
class YearCalendar : public QWidget {
    Q_OBJECT

public:
    explicit YearCalendar(QWidget* parent = nullptr);

    void show(const WorkCalendar& calendar, int year, QDate today);
    int year() const { return m_year; }
    QDate chosen() const { return m_chosen; }
    void choose(QDate day); ///< of another year: that year is asked for
    /// What a person hears and reads of a day: its date, and what it is.
    QString wordsOf(QDate day) const;
    QRect rectOf(QDate day) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void chosenChanged(QDate day);
    void opened(QDate day);
    void yearAsked(int year);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    QSize cell() const;
    int columnsFor(int width) const;
    QSize monthSize() const;
    QRect monthRect(int month) const;
    QDate dayAt(QPoint place) const;
    void paintMonth(QPainter& painter, int month) const;

    WorkCalendar m_calendar;
    int m_year = 2023;
    QDate m_today;
    QDate m_chosen;
};

} // namespace doithoai
