#include "ui/escalations/dossier_checklist.h"

#include "domain/dates.h"
#include "ui/case_specs.h"
#include "ui/wording.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace doithoai {

namespace {

bool isStatedAsNone(const QString& words)
{
    return words.compare(QLatin1String("none"), Qt::CaseInsensitive) == 0 || words.compare(QStringLiteral("không có"), Qt::CaseInsensitive) == 0;
}

} // namespace

DossierChecklist::DossierChecklist(Desk& desk, QWidget* parent)
    : Card(tr("Parts of the dossier"), parent)
    , m_desk(desk)
    , m_rows(new QVBoxLayout)
{
    m_rows->setSpacing(8);
    column()->addLayout(m_rows);
}

void DossierChecklist::show(const EscalationCase& value)
{
    const Escalation& escalation = value.escalation;
    m_code = escalation.code;
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        if (item->widget() != nullptr) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    // What is missing is asked of the workflow: of the step that needs the dossier next.
    std::vector<Finding> missing;
    const bool isBeingMade = escalation.state == EscalationState::Drafting || escalation.state == EscalationState::Ready;
    if (isBeingMade) {
        const QString event = nameOf(escalation.state == EscalationState::Drafting ? EscalationEvent::Complete : EscalationEvent::Submit);
        if (const Result<NextStep> step = m_desk.office().rehearse(escalation.code.text, event, {}, m_desk.today())) {
            for (const Finding& finding : step->findings) {
                if (finding.rule == QLatin1String("escalation-dossier"))
                    missing.push_back(finding);
            }
        }
    }
    const std::tuple<QString, QString, QString> parts[] = {
        {tr("Signed minutes and dossier of the session"), QString(), escalation.session.text},
        {tr("Related documents"), QStringLiteral("documents"), escalation.documents},
        {tr("Opinions that still differ"), QStringLiteral("differing"), escalation.differing},
        {tr("Results so far"), QStringLiteral("results"), escalation.results},
    };
    for (const auto& [name, key, words] : parts) {
        const auto found = std::ranges::find(missing, key, &Finding::field);
        if (found != missing.end())
            addPart(name, key, Standing::Missing, found->message);
        else
            addPart(name, key, isStatedAsNone(words) ? Standing::None : Standing::There, {});
    }
    addPetitions(value);
    addClock(value);
}

void DossierChecklist::addPart(const QString& name, const QString& key, Standing standing, const QString& sentence)
{
    const Theme theme = Theme::current();
    auto* row = new QWidget;
    auto* columns = new QHBoxLayout(row);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(7);
    const bool isMissing = standing == Standing::Missing;
    QLabel* sign = makeLabel(isMissing ? QStringLiteral("✗") : standing == Standing::None ? QStringLiteral("–") : QStringLiteral("✓"));
    sign->setFixedWidth(14);
    sign->setStyleSheet(QStringLiteral("QLabel { color: %1; font-weight: 700; }")
                            .arg(theme.tone(isMissing ? Tone::Bad : standing == Standing::None ? Tone::Neutral : Tone::Good).text.name()));
    columns->addWidget(sign, 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(makeLabel(standing == Standing::None ? tr("%1: stated as none").arg(name) : name, nullptr, Wrap::Yes));
    row->setAccessibleName(name + QStringLiteral(": ") + (isMissing ? tr("missing") : standing == Standing::None ? tr("stated as none") : tr("there")));
    if (isMissing) {
        words->addWidget(makeLabel(sentence, "small", Wrap::Yes));
        auto* links = new QHBoxLayout;
        links->setSpacing(10);
        if (!key.isEmpty() && m_desk.mayWrite()) {
            QPushButton* go = makeButton(tr("Go to the field"), "link");
            go->setAccessibleName(tr("Go to the field") + QStringLiteral(": ") + name);
            connect(go, &QPushButton::clicked, this, [this, key] { Q_EMIT fieldWanted(key); });
            links->addWidget(go);
            QPushButton* none = makeButton(tr("There is none"), "link");
            none->setObjectName(QStringLiteral("none:") + key);
            none->setAccessibleName(tr("There is none") + QStringLiteral(": ") + name);
            connect(none, &QPushButton::clicked, this, [this, key] { stateNone(key); });
            links->addWidget(none);
        }
        links->addStretch(1);
        words->addLayout(links);
    }
    columns->addLayout(words, 1);
    m_rows->addWidget(row);
}

void DossierChecklist::stateNone(const QString& key)
{
    if (const auto done = m_desk.edit(CaseKind::Escalation, m_code.text, key, QStringLiteral("none")); !done)
        m_desk.say(sentenceOf(done.error()), Tone::Bad);
}

void DossierChecklist::addPetitions(const EscalationCase& value)
{
    m_rows->addWidget(makeLabel(tr("Petitions that it carries"), "heading", Wrap::Yes));
    for (const Petition& petition : value.petitions) {
        auto* row = new QWidget;
        auto* columns = new QHBoxLayout(row);
        columns->setContentsMargins(0, 0, 0, 0);
        QPushButton* link = makeButton(petition.code.text, "link");
        connect(link, &QPushButton::clicked, this, [this, code = petition.code.text] { m_desk.open(CaseKind::Petition, code); });
        columns->addWidget(link);
        const QString state = nameOf(petition.state);
        columns->addWidget(new Chip(shortStateLabel(CaseKind::Petition, state), stateTone(CaseKind::Petition, state)));
        columns->addStretch(1);
        m_rows->addWidget(row);
    }
    if (value.petitions.empty())
        m_rows->addWidget(makeLabel(tr("None yet."), "muted"));
}

void DossierChecklist::addClock(const EscalationCase& value)
{
    const EscalationState state = value.escalation.state;
    if ((state != EscalationState::Submitted && state != EscalationState::Acknowledged) || value.steps.empty())
        return;
    const WorkCalendar& calendar = m_desk.office().calendar();
    m_rows->addWidget(makeLabel(tr("Waiting for the superior"), "heading", Wrap::Yes));
    const int silent = calendar.workdaysBetween(value.steps.back().effectiveOn, m_desk.today());
    auto* chip = new Chip(silent == 1 ? tr("no opinion yet, 1 working day") : tr("no opinion yet, %1 working days").arg(silent),
                          silent > 15 ? Tone::Warning : Tone::Info);
    chip->setObjectName(QStringLiteral("silence"));
    m_rows->addWidget(chip);
    QStringList lines;
    if (value.escalation.submittedOn)
        lines.append(tr("Submitted on %1.").arg(dates::onScreen(*value.escalation.submittedOn)));
    if (value.escalation.expectedOn)
        lines.append(tr("An answer is expected by %1.").arg(dayWords(*value.escalation.expectedOn)));
    int reminders = 0;
    for (const Step& step : value.steps)
        reminders += step.event == nameOf(EscalationEvent::Remind) ? 1 : 0;
    if (reminders > 0)
        lines.append(tr("Asked for its opinion: %1 times.").arg(reminders));
    if (!lines.isEmpty())
        m_rows->addWidget(makeLabel(lines.join(u'\n'), "muted", Wrap::Yes));
}

} // namespace doithoai
