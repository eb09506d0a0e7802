#include "ui/sessions/date_planner.h"

#include "calendar/deadline.h"
#include "domain/dates.h"
#include "services/lists.h"
#include "ui/wording.h"
#include "workflow/session_workflow.h"

#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace doithoai {

PlannerCalendar::PlannerCalendar(QWidget* parent)
    : QCalendarWidget(parent)
{
    setAccessibleName(tr("Day of the session"));
    setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    dressCalendar(*this);
    setGridVisible(false);
    for (QToolButton* button : findChildren<QToolButton*>()) {
        button->setFocusPolicy(Qt::TabFocus);
        const bool isBack = button->objectName().contains(QLatin1String("prev"));
        const bool isForth = button->objectName().contains(QLatin1String("next"));
        if (isBack || isForth) {
            button->setAccessibleName(isBack ? tr("Month before") : tr("Next month"));
            button->setIcon(icon(isBack ? QStringLiteral("back") : QStringLiteral("forth"), Theme::current().muted));
        }
    }
    connect(this, &QCalendarWidget::activated, this, &PlannerCalendar::dayTaken);
}

void PlannerCalendar::show(const QHash<QDate, DayNote>& notes, QDate planned, QDate lastToAnnounce)
{
    m_notes = notes;
    m_planned = planned;
    m_lastToAnnounce = lastToAnnounce;
    updateCells();
}

void PlannerCalendar::paintCell(QPainter* painter, const QRect& rect, QDate date) const
{
    const Theme theme = Theme::current();
    const DayNote note = m_notes.value(date);
    const bool isOtherMonth = date.month() != monthShown();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF cell = QRectF(rect).adjusted(1.5, 1.5, -1.5, -1.5);
    painter->setPen(Qt::NoPen);
    if (date == m_planned)
        painter->setBrush(theme.accent);
    else if (note.isOff)
        painter->setBrush(theme.tone(Tone::Neutral).background);
    else if (note.isLawful && !isOtherMonth)
        painter->setBrush(theme.tone(Tone::Good).background);
    else
        painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(cell, 5, 5);
    if (date == selectedDate()) {
        painter->setPen(QPen(theme.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(cell, 5, 5);
    }
    if (date == m_lastToAnnounce) {
        // The last day of the notice carries a flag at its foot.
        painter->setPen(QPen(theme.tone(Tone::Warning).text, 2.4));
        painter->drawLine(QPointF(cell.left() + 5, cell.bottom() - 2), QPointF(cell.right() - 5, cell.bottom() - 2));
    }
    if (note.hasSession) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(date == m_planned ? theme.onAccent : theme.accent);
        painter->drawEllipse(QPointF(cell.right() - 5, cell.top() + 5), 2.5, 2.5);
    }
    QColor ink = isOtherMonth ? theme.muted : theme.text;
    if (date == m_planned)
        ink = theme.onAccent;
    else if (note.isOff)
        ink = theme.tone(Tone::Bad).text;
    painter->setPen(ink);
    painter->drawText(rect, Qt::AlignCenter, QString::number(date.day()));
    painter->restore();
}

DatePlanner::DatePlanner(Desk& desk, QWidget* parent)
    : Card(tr("Day of the session and its notice"), parent)
    , m_desk(desk)
    , m_words(makeLabel({}, nullptr, Wrap::Yes))
    , m_calendar(new PlannerCalendar)
    , m_day(makeLabel({}, "small", Wrap::Yes))
{
    m_words->setObjectName(QStringLiteral("plannerWords"));
    column()->addWidget(m_words);
    column()->addWidget(m_calendar);
    column()->addWidget(m_day);
    column()->addWidget(makeLabel(tr("Green: a session announced today may be held. Grey: a day off. A dot: other sessions. Underlined: the last day to announce. Enter takes the day."),
                                  "small", Wrap::Yes));
    connect(m_calendar, &QCalendarWidget::currentPageChanged, this, [this] { fillMonth(); });
    connect(m_calendar, &QCalendarWidget::selectionChanged, this, [this] {
        const QString words = m_calendar->note(m_calendar->selectedDate()).words;
        m_day->setText(dayWords(m_calendar->selectedDate()) + (words.isEmpty() ? QString() : QStringLiteral(" · ") + words));
    });
    connect(m_calendar, &PlannerCalendar::dayTaken, this, [this](QDate day) { take(day); });
}

void DatePlanner::show(const Session& session)
{
    const bool isAnother = session.code != m_session.code || session.plannedStart != m_session.plannedStart;
    m_session = session;
    const bool isOpen = mayChange(session.state, Window::Planning) || session.state == SessionState::Announced;
    setVisible(isOpen);
    if (!isOpen)
        return;
    m_calendar->setEnabled(m_desk.may(caseAct(CaseKind::Session, QStringLiteral("set"))) && mayChange(session.state, Window::Planning));
    if (isAnother)
        m_calendar->setSelectedDate(session.plannedStart ? session.plannedStart->date() : m_desk.today());
    say(session);
    fillMonth();
}

void DatePlanner::say(const Session& session)
{
    const QDate day = session.plannedStart ? session.plannedStart->date() : QDate();
    const Profile* profile = m_desk.office().profiles().inForceOn(day.isValid() ? day : m_desk.today());
    if (profile == nullptr) {
        m_words->setText(tr("No regulation is in force on that day."));
        return;
    }
    const DayUnit unit = profile->noticeInWorkdays ? DayUnit::Working : DayUnit::Calendar;
    const WorkCalendar& calendar = m_desk.office().calendar();
    QStringList lines;
    if (day.isValid()) {
        lines.append(tr("Last lawful day to announce: %1.").arg(dayWords(lastDayToAnnounce(calendar, day, profile->noticeDays, unit))));
        if (!calendar.isWorkday(day))
            lines.append(tr("The session lies on a day off."));
        if (!calendar.knowsYear(day.year()))
            lines.append(tr("The working calendar of %1 has not been entered: only weekends are known.").arg(day.year()));
    }
    if (session.announcedOn) {
        if (day.isValid())
            lines.append(tr("Announced on %1: %2 days before.").arg(dates::onScreen(*session.announcedOn)).arg(noticeLead(calendar, *session.announcedOn, day, unit)));
        lines.append(tr("First lawful date for that notice: %1.").arg(dayWords(firstLawfulSessionDay(calendar, *session.announcedOn, profile->noticeDays, unit))));
    } else {
        lines.append(tr("Announced today, the session may be held from %1.").arg(dayWords(firstLawfulSessionDay(calendar, m_desk.today(), profile->noticeDays, unit))));
    }
    m_words->setText(lines.join(u'\n'));
}

void DatePlanner::fillMonth()
{
    const QDate first(m_calendar->yearShown(), m_calendar->monthShown(), 1);
    const QDate from = first.addDays(-10);
    const QDate to = first.addDays(45);
    const WorkCalendar& calendar = m_desk.office().calendar();
    QHash<QDate, PlannerCalendar::DayNote> notes;
    const QDate announced = m_session.announcedOn.value_or(m_desk.today());
    for (QDate day = from; day <= to; day = day.addDays(1)) {
        PlannerCalendar::DayNote note;
        note.isOff = !calendar.isWorkday(day);
        if (const DayMark* mark = calendar.mark(day))
            note.words = mark->name;
        else if (note.isOff)
            note.words = tr("weekend");
        const Profile* profile = m_desk.office().profiles().inForceOn(day);
        const DayUnit unit = profile != nullptr && profile->noticeInWorkdays ? DayUnit::Working : DayUnit::Calendar;
        note.isLawful = profile != nullptr && noticeLead(calendar, announced, day, unit) >= profile->noticeDays;
        notes.insert(day, note);
    }
    ListFilter filter;
    filter.from = from;
    filter.to = to;
    if (const auto rows = sessionRows(m_desk.office(), filter)) {
        for (const SessionRow& row : *rows) {
            if (row.session.code == m_session.code || !row.session.plannedStart)
                continue;
            PlannerCalendar::DayNote& note = notes[row.session.plannedStart->date()];
            note.hasSession = true;
            const bool isSameChair = !m_session.chair.isEmpty() && row.session.chair == m_session.chair;
            note.words += (note.words.isEmpty() ? QString() : QStringLiteral("; ")) + row.session.code.text
                + (isSameChair ? QStringLiteral(" (") + tr("the same chair") + u')' : QString());
        }
    }
    const QDate planned = m_session.plannedStart ? m_session.plannedStart->date() : QDate();
    QDate last;
    if (planned.isValid()) {
        if (const Profile* profile = m_desk.office().profiles().inForceOn(planned))
            last = lastDayToAnnounce(calendar, planned, profile->noticeDays, profile->noticeInWorkdays ? DayUnit::Working : DayUnit::Calendar);
    }
    m_calendar->show(notes, planned, last);
}

void DatePlanner::take(QDate day)
{
    if (!m_desk.may(caseAct(CaseKind::Session, QStringLiteral("set"))) || !mayChange(m_session.state, Window::Planning))
        return;
    const QTime time = m_session.plannedStart ? m_session.plannedStart->time() : QTime(8, 0);
    const QString text = QDateTime(day, time).toString(QStringLiteral("yyyy-MM-ddTHH:mm"));
    if (const auto done = m_desk.edit(CaseKind::Session, m_session.code.text, QStringLiteral("plannedStart"), text); !done)
        m_desk.say(sentenceOf(done.error()), Tone::Bad);
}

} // namespace doithoai
