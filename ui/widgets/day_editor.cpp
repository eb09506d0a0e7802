#include "ui/widgets/day_editor.h"

#include "domain/dates.h"
#include "ui/widgets/pieces.h"
#include "ui/widgets/typed_text.h"

#include <QCalendarWidget>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

namespace doithoai {

DayEditor::DayEditor(Holds holds, QWidget* parent)
    : FieldEditor(parent)
    , m_holds(holds)
    , m_line(new QLineEdit)
    , m_button(new QToolButton)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_line, 1);
    layout->addWidget(m_button);
    setFocusProxy(m_line);
    m_line->setPlaceholderText(holds == Holds::Day ? QCoreApplication::translate("DayEditor", "dd/mm/yyyy")
                                                   : QCoreApplication::translate("DayEditor", "dd/mm/yyyy hh:mm"));
    m_button->setIcon(icon(QStringLiteral("calendar"), Theme::current().muted));
    m_button->setToolTip(QCoreApplication::translate("DayEditor", "Choose the day from a calendar") + QStringLiteral(" (F4)"));
    connect(m_button, &QToolButton::clicked, this, [this] { pick(); });
    typed::keepPlain(m_line, [this](const QString& sentence) { setProblem(sentence); });
    m_line->installEventFilter(this);
    connect(m_line, &QLineEdit::textEdited, this, [this] { Q_EMIT edited(); });
    connect(m_line, &QLineEdit::editingFinished, this, [this] {
        setProblem(unreadable());
        Q_EMIT finished();
    });
}

QString DayEditor::text() const
{
    const QString typed = m_line->text().trimmed();
    if (m_holds == Holds::Day) {
        const auto day = dates::parseDay(typed);
        return day ? field::toText(day) : typed;
    }
    const auto moment = dates::parseMoment(typed);
    return moment ? field::toText(moment) : typed;
}

/// What cannot be a day stays as typed and gets its sentence when the field is left.
QString DayEditor::unreadable() const
{
    const QString typed = m_line->text().trimmed();
    if (typed.isEmpty())
        return {};
    if (m_holds == Holds::Day ? dates::parseDay(typed).has_value() : dates::parseMoment(typed).has_value())
        return {};
    return m_holds == Holds::Day
        ? QCoreApplication::translate("DayEditor", "“%1” is no day of the calendar. Write it as 18/03/2023.").arg(typed)
        : QCoreApplication::translate("DayEditor", "“%1” is no day with a time. Write it as 18/03/2023 08:00.").arg(typed);
}

bool DayEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress && m_button->isVisibleTo(this)) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isDown = key->key() == Qt::Key_Down && key->modifiers().testFlag(Qt::AltModifier);
        if (isDown || key->key() == Qt::Key_F4) {
            pick();
            return true;
        }
    }
    return FieldEditor::eventFilter(watched, event);
}

void DayEditor::setText(const QString& text)
{
    setProblem({});
    QString shown = text;
    if (m_holds == Holds::Day) {
        if (const auto day = dates::parseDay(text))
            shown = dates::onScreen(*day);
    } else if (const auto moment = dates::parseMoment(text)) {
        shown = dates::onScreen(*moment);
    }
    m_line->setText(shown);
}

void DayEditor::pick()
{
    auto* popup = new QWidget(this, Qt::Popup);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    auto* column = new QVBoxLayout(popup);
    column->setContentsMargins(4, 4, 4, 4);
    auto* calendar = new QCalendarWidget;
    calendar->setAccessibleName(m_line->accessibleName());
    dressCalendar(*calendar);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    int widest = 0;
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day)
        widest = std::max(widest, calendar->fontMetrics().horizontalAdvance(calendar->locale().dayName(day, QLocale::ShortFormat)));
    constexpr int besideName = 26;
    calendar->setMinimumWidth(7 * (widest + besideName)); // where they would be cut all of them read “T…”
    QTime time(8, 0);
    if (const auto moment = dates::parseMoment(m_line->text())) {
        calendar->setSelectedDate(moment->date());
        time = moment->time();
    } else if (const auto day = dates::parseDay(m_line->text())) {
        calendar->setSelectedDate(*day);
    }
    column->addWidget(calendar);
    const auto take = [this, popup, time](QDate day) {
        m_line->setText(m_holds == Holds::Day ? dates::onScreen(day) : dates::onScreen(QDateTime(day, time)));
        popup->close();
        setProblem({});
        Q_EMIT edited();
        Q_EMIT finished();
    };
    connect(calendar, &QCalendarWidget::clicked, this, take);
    connect(calendar, &QCalendarWidget::activated, this, take);
    popup->move(mapToGlobal(QPoint(0, height())));
    popup->show();
    calendar->setFocus();
}

void DayEditor::setReadOnly(bool isReadOnly)
{
    m_line->setReadOnly(isReadOnly);
    m_button->setVisible(!isReadOnly);
}

void DayEditor::setName(const QString& name)
{
    m_line->setAccessibleName(name);
    m_button->setAccessibleName(QCoreApplication::translate("DayEditor", "Calendar for: %1").arg(name));
}

QWidget* DayEditor::control() const
{
    return m_line;
}

} // namespace doithoai
