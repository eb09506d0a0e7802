#pragma once

#include "calendar/work_calendar.h"
#include "domain/session.h"
#include "regulation/profile.h"
#include "ui/desk.h"
#include "ui/widgets/pieces.h"

#include <QCalendarWidget>

namespace doithoai {

/// A month that shows which days are days off and why, when a session may lawfully be held, and what else is planned.
/// The keys of a calendar move in it; Enter or a double click takes a day.
class PlannerCalendar : public QCalendarWidget {
    Q_OBJECT

public:
    /// What a day says about itself, in words: the holiday, the other session, the mark of the notice.
    struct DayNote {
        QString words;
        bool isOff = false;
        bool hasSession = false;
        bool isLawful = true; ///< a session announced today could be held
    };
    explicit PlannerCalendar(QWidget* parent = nullptr);
    void show(const QHash<QDate, DayNote>& notes, QDate planned, QDate lastToAnnounce);
    DayNote note(QDate day) const { return m_notes.value(day); }

Q_SIGNALS:
    void dayTaken(QDate day);

protected:
    void paintCell(QPainter* painter, const QRect& rect, QDate date) const override;

private:
    QHash<QDate, DayNote> m_notes;
    QDate m_planned;
    QDate m_lastToAnnounce;
};

/// Plans the day of a session (Đ.8.3): the last lawful day to announce it, the first lawful date for a notice of today or
/// of the day of announcing, weekends and days off. Nothing lawful is kept out; what comes too early for its notice is
/// marked.
class DatePlanner : public Card {
    Q_OBJECT

public:
    explicit DatePlanner(Desk& desk, QWidget* parent = nullptr);
    /// Hidden where the day of the session can no longer be planned.
    void show(const Session& session);
    PlannerCalendar* calendar() const { return m_calendar; }
    QString words() const { return m_words->text(); }

private:
    void fillMonth();
    void say(const Session& session);
    void take(QDate day);

    Desk& m_desk;
    Session m_session;
    QLabel* m_words;
    PlannerCalendar* m_calendar;
    QLabel* m_day;
};

} // namespace doithoai
