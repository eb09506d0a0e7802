#include "ui/next_step_card.h"

#include "ui/event_dialog.h"
#include "ui/widgets/finding_list.h"
#include "ui/widgets/pieces.h"
#include "ui/wording.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QVBoxLayout>

namespace doithoai {

namespace {

/// The ends of all kinds of cases, from which only taking back leads on.
bool isDone(const QString& state)
{
    static const QStringList ends = {QStringLiteral("closed"), QStringLiteral("cancelled"), QStringLiteral("resolved"),
                                     QStringLiteral("outOfScope"), QStringLiteral("merged"), QStringLiteral("withdrawn"),
                                     QStringLiteral("dropped"), QStringLiteral("accepted")};
    return ends.contains(state);
}

} // namespace

NextStepCard::NextStepCard(Desk& desk, QWidget* parent)
    : Card({}, parent)
    , m_desk(desk)
    , m_summary(makeLabel({}, nullptr, Wrap::Yes))
    , m_findings(new FindingList(FindingList::Reasons::LinkOnly))
    , m_do(makeButton({}, "primary"))
    , m_fill(makeButton(tr("&Fill in and check…")))
    , m_more(makeButton(tr("&Other steps")))
    , m_menu(new QMenu(this))
{
    m_do->setObjectName(QStringLiteral("step"));
    m_do->setAccessibleName(tr("Next step"));
    m_fill->setObjectName(QStringLiteral("fill"));
    m_more->setProperty("menu", true);
    m_more->setMenu(m_menu);
    m_menu->setAccessibleName(tr("Other steps"));
    column()->addWidget(m_summary);
    column()->addWidget(m_findings);
    column()->addSpacing(2);
    auto* rows = new QVBoxLayout;
    rows->setSpacing(6);
    auto* first = new QHBoxLayout;
    first->addWidget(m_do);
    first->addStretch(1);
    auto* second = new QHBoxLayout;
    second->addWidget(m_fill);
    second->addWidget(m_more);
    second->addStretch(1);
    rows->addLayout(first);
    rows->addLayout(second);
    column()->addLayout(rows);
    connect(m_do, &QPushButton::clicked, this, [this] { run(m_event); });
    connect(m_fill, &QPushButton::clicked, this, [this] { run(m_event); });
    connect(m_findings, &FindingList::linkFollowed, this, [this](const Finding& finding) {
        const EventDialog probe(m_desk, m_case.kind, {m_case.code}, m_event);
        if (probe.canMend(finding))
            run(m_event, &finding);
        else
            Q_EMIT fieldWanted(finding.field);
    });
}

void NextStepCard::run(const QString& event, const Finding* first)
{
    const QString field = runEvent(m_desk, m_case.kind, {m_case.code}, event, this, first);
    if (!field.isEmpty())
        Q_EMIT fieldWanted(field);
}

void NextStepCard::show(const CaseSnapshot& snapshot)
{
    m_case = snapshot;
    const Result<std::vector<NextStep>> steps = m_desk.office().nextSteps(snapshot.code, m_desk.today());
    if (!steps) {
        setHeading(tr("Next step"));
        m_summary->setText(steps.error().message);
        return;
    }
    m_event = usualEvent(snapshot.kind, snapshot.state);
    const NextStep* next = nullptr;
    for (const NextStep& step : *steps) {
        if (step.event == m_event)
            next = &step;
    }
    fillMenu(*steps);
    m_do->setVisible(next != nullptr);
    if (next == nullptr) {
        m_event.clear();
        setHeading(stateLabel(snapshot.kind, snapshot.state));
        if (m_menu->isEmpty())
            m_summary->setText(tr("Nothing more is to be done with this case."));
        else if (isDone(snapshot.state))
            m_summary->setText(tr("It is done. What may be done about it still stands under “Other steps”."));
        else
            m_summary->setText(tr("No step follows by itself. What may be done stands under “Other steps”."));
        m_findings->show({}, {});
        m_fill->hide();
        return;
    }
    const QString name = eventLabel(snapshot.kind, m_event);
    setHeading(tr("Next step: %1").arg(name));
    m_summary->setText(summaryOf(next->findings));
    const EventSpec spec = specOfEvent(snapshot.kind, m_event);
    m_findings->show(next->findings, [&](const Finding& finding) {
        if (!m_desk.mayWrite())
            return QString();
        if (finding.strength == Strength::Justified)
            return tr("Give the reason…");
        if (finding.field.isEmpty())
            return finding.rule == QLatin1String("reason") ? tr("Give the reason…") : QString();
        const bool isAsked = !spec.fieldOfKey.key(finding.field).isEmpty() || spec.fieldOfKey.contains(finding.field);
        return isAsked ? tr("Fill in…") : linkWords(finding);
    });
    m_do->setText(name);
    m_do->setAccessibleName(name);
    m_do->setEnabled(next->isAllowed && m_desk.mayWrite());
    m_do->setToolTip(next->isAllowed ? QString() : plainTip(summaryOf(next->findings)));
    m_fill->setVisible(!next->isAllowed && m_desk.mayWrite());
}

void NextStepCard::fillMenu(const std::vector<NextStep>& steps)
{
    m_menu->clear();
    for (const NextStep& step : steps) {
        if (step.event == m_event || isOnlyByOtherCase(m_case.kind, step.event))
            continue;
        QAction* action = m_menu->addAction(eventLabel(m_case.kind, step.event) + QStringLiteral("…"));
        action->setData(step.event);
        connect(action, &QAction::triggered, this, [this, event = step.event] { run(event); });
    }
    m_more->setVisible(!m_menu->isEmpty() && m_desk.mayWrite());
}

} // namespace doithoai
