#include "ui/escalations/superior_card.h"

#include "domain/dates.h"
#include "ui/event_dialog.h"
#include "ui/wording.h"

#include <QVBoxLayout>
#include <algorithm>

namespace doithoai {

namespace {

const QString remindEvent = QStringLiteral("remind");

bool waits(EscalationState state)
{
    return state == EscalationState::Submitted || state == EscalationState::Acknowledged;
}

} // namespace

SuperiorClock::SuperiorClock(Desk& desk, QWidget* parent)
    : Card(tr("Waiting for the superior"), parent)
    , m_desk(desk)
    , m_silent(new Chip)
    , m_words(makeLabel({}, nullptr, Wrap::Yes))
    , m_ask(makeButton(eventLabel(CaseKind::Escalation, remindEvent) + QStringLiteral("…")))
{
    m_silent->setObjectName(QStringLiteral("silence"));
    m_ask->setObjectName(QStringLiteral("ask"));
    column()->addWidget(m_silent);
    column()->addWidget(m_words);
    column()->addWidget(m_ask, 0, Qt::AlignLeft);
    connect(m_ask, &QPushButton::clicked, this, [this] { runEvent(m_desk, CaseKind::Escalation, {m_code}, remindEvent, this); });
}

std::optional<int> SuperiorClock::silence(const EscalationCase& escalationCase, const WorkCalendar& calendar, QDate today)
{
    if (!waits(escalationCase.escalation.state))
        return {};
    // Being asked again is the office's word, not the superior's.
    const auto last = std::find_if(escalationCase.steps.rbegin(), escalationCase.steps.rend(), [](const Step& step) { return step.event != remindEvent; });
    return last == escalationCase.steps.rend() ? 0 : std::max(0, calendar.workdaysBetween(last->effectiveOn, today));
}

void SuperiorClock::show(const EscalationCase& escalationCase)
{
    const Escalation& escalation = escalationCase.escalation;
    m_code = escalation.code.text;
    const WorkCalendar& calendar = m_desk.office().calendar();
    const QDate today = m_desk.today();
    const std::optional<int> days = silence(escalationCase, calendar, today);
    const bool isOver = days && escalation.expectedOn && *escalation.expectedOn < today;
    m_silent->setVisible(days.has_value());
    if (days)
        m_silent->set(*days == 1 ? tr("No word for 1 working day") : tr("No word for %1 working days").arg(*days),
                      isOver ? Tone::Bad : *days >= 10 ? Tone::Warning : Tone::Info);
    QStringList lines;
    if (escalation.submittedOn)
        lines.append(tr("Submitted on %1").arg(dayWords(*escalation.submittedOn)));
    if (escalation.expectedOn)
        lines.append(isOver ? tr("Answer expected on %1: that day is over").arg(dayWords(*escalation.expectedOn))
                            : tr("Answer expected on %1").arg(dayWords(*escalation.expectedOn)));
    else if (!isFinal(escalation.state))
        lines.append(tr("No day is set by which an answer is expected: without one, cases die."));
    int asked = 0;
    for (const Step& step : escalationCase.steps) {
        if (step.event != remindEvent)
            continue;
        ++asked;
        lines.append(tr("Asked on %1, number %2").arg(dates::onScreen(step.effectiveOn), step.data.value(QString(remindEvent + QStringLiteral(".number"))).toString()));
    }
    if (days && asked == 0)
        lines.append(tr("Not asked yet."));
    m_words->setText(lines.join(u'\n'));
    bool mayAsk = false;
    if (const auto steps = m_desk.office().nextSteps(m_code, today))
        mayAsk = std::ranges::any_of(*steps, [](const NextStep& step) { return step.event == remindEvent; });
    m_ask->setVisible(mayAsk && m_desk.may(caseAct(CaseKind::Escalation, QStringLiteral("remind"))));
    setVisible(!lines.isEmpty());
}

SuperiorWords::SuperiorWords(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(8);
}

void SuperiorWords::show(const CaseSnapshot& snapshot)
{
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const QStringList events = QStringLiteral("submit acknowledge forward return decide inform").split(u' ');
    const EditorWorld world = worldOf(m_desk);
    m_isEmpty = true;
    for (const Step& step : snapshot.steps) {
        if (!events.contains(step.event))
            continue;
        m_isEmpty = false;
        auto* row = new QWidget;
        auto* column = new QVBoxLayout(row);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(1);
        const QString head = dates::onScreen(step.effectiveOn) + QStringLiteral("  ·  ") + eventLabel(CaseKind::Escalation, step.event);
        column->addWidget(makeLabel(head, "muted", Wrap::Yes));
        QStringList words;
        for (auto it = step.data.begin(); it != step.data.end(); ++it) {
            const FieldSpec field = fieldOfKind(CaseKind::Escalation, it.key());
            const QString said = it.value().toString();
            if (!field.label.isEmpty() && !said.isEmpty())
                words.append(field.label + QStringLiteral(": ") + readable(field, said, world));
        }
        if (!words.isEmpty())
            column->addWidget(makeLabel(words.join(u'\n'), nullptr, Wrap::Yes));
        row->setAccessibleName(head + u' ' + words.join(u' '));
        m_rows->addWidget(row);
    }
}

} // namespace doithoai
