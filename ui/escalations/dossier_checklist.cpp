#include "ui/escalations/dossier_checklist.h"

#include "ui/case_specs.h"
#include "ui/widgets/pieces.h"
#include "ui/widgets/text_editors.h"
#include "ui/wording.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QVBoxLayout>
#include <algorithm>

namespace doithoai {

namespace {

const QString dossierRule = QStringLiteral("escalation-dossier");
const QString none = QStringLiteral("none");

} // namespace

DossierChecklist::DossierChecklist(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    addPart(QStringLiteral("minutes"), tr("Signed minutes of the session"), false);
    addPart(QStringLiteral("summary"), tr("Summary: why it is beyond competence, and the proposal"), false);
    for (const char* name : {"documents", "differing", "results"})
        addPart(QString::fromLatin1(name), fieldOfKind(CaseKind::Escalation, QString::fromLatin1(name)).label, true);
}

void DossierChecklist::addPart(const QString& name, const QString& heading, bool mayBeNone)
{
    Part part;
    part.name = name;
    auto* row = new QWidget;
    row->setObjectName(QStringLiteral("part:") + name);
    auto* columns = new QHBoxLayout(row);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(8);
    part.sign = makeLabel({}, "heading");
    part.sign->setFixedWidth(18);
    columns->addWidget(part.sign, 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(3);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    part.heading = makeLabel(heading, nullptr, Wrap::Yes);
    head->addWidget(part.heading, 1);
    if (mayBeNone) {
        part.none = new QCheckBox(tr("There are none"));
        part.none->setObjectName(QStringLiteral("none:") + name);
        part.none->setAccessibleName(tr("There are none") + QStringLiteral(": ") + heading);
        connect(part.none, &QCheckBox::clicked, this, [this, name](bool isNone) {
            const auto done = m_desk.edit(CaseKind::Escalation, m_code, name, isNone ? none : QString());
            if (!done)
                m_desk.say(sentenceOf(done.error()), Tone::Bad);
        });
        head->addWidget(part.none, 0, Qt::AlignTop);
    }
    part.link = makeButton({}, "link");
    part.link->hide(); // until it has words
    part.link->setObjectName(QStringLiteral("go:") + name);
    head->addWidget(part.link, 0, Qt::AlignTop);
    connect(part.link, &QPushButton::clicked, this, [this, name] {
        if (name == QLatin1String("minutes"))
            m_desk.open(CaseKind::Session, m_session);
        else
            Q_EMIT fieldWanted(name == QLatin1String("summary") ? QStringLiteral("reason") : name);
    });
    words->addLayout(head);
    part.words = makeLabel({}, "small", Wrap::Yes);
    words->addWidget(part.words);
    if (mayBeNone) {
        part.form = new FieldForm(fieldsOfKind(CaseKind::Escalation), {{QString(), {name}}}, worldOf(m_desk));
        static_cast<LongTextEditor*>(part.form->editor(name))->setLines(2);
        // The heading of the part has the same words.
        part.form->setLabelVisible(name, false);
        words->addWidget(part.form);
        m_forms.append(part.form);
    }
    columns->addLayout(words, 1);
    layout()->addWidget(row);
    m_parts.push_back(part);
}

/// What the next step that asks for the dossier misses in it.
std::vector<Finding> DossierChecklist::findings(const EscalationCase& escalation) const
{
    const bool isReady = escalation.escalation.state == EscalationState::Ready;
    const QString event = isReady ? QStringLiteral("submit") : QStringLiteral("complete");
    const auto answer = m_desk.office().rehearse(m_code, event, {}, m_desk.today());
    if (!answer)
        return {};
    std::vector<Finding> missed;
    for (const Finding& finding : answer->findings) {
        if (finding.rule == dossierRule)
            missed.push_back(finding);
    }
    return missed;
}

void DossierChecklist::show(const EscalationCase& escalationCase, bool mayChange)
{
    const Escalation& escalation = escalationCase.escalation;
    m_code = escalation.code.text;
    m_session = escalation.session.text;
    const bool isJudged = escalation.state == EscalationState::Drafting || escalation.state == EscalationState::Ready;
    const std::vector<Finding> missed = isJudged ? findings(escalationCase) : std::vector<Finding>();
    const auto findingFor = [&](const QString& field) {
        return std::ranges::find_if(missed, [&](const Finding& f) { return f.field == field; });
    };
    for (Part& part : m_parts) {
        const QString field = part.form != nullptr ? part.name : QString();
        const bool isSummary = part.name == QLatin1String("summary");
        const auto finding = isSummary ? missed.end() : findingFor(field);
        const QString text = part.name == QLatin1String("documents") ? escalation.documents
            : part.name == QLatin1String("differing")                ? escalation.differing
                                                                      : escalation.results;
        const bool isNone = part.form != nullptr && text == none;
        if (finding != missed.end())
            set(part, Standing::Missing, finding->message);
        else if (isNone)
            set(part, Standing::None, tr("It is stated that there are none."));
        else if (isSummary && (escalation.reason.isEmpty() || escalation.proposal.isEmpty()))
            set(part, Standing::Open, tr("Not written in full yet: no rule asks for it, the superior will."));
        else if (escalation.state == EscalationState::Dropped)
            set(part, Standing::Open, tr("The dossier was dropped."));
        else
            set(part, Standing::There, part.form == nullptr && !isSummary ? tr("The signed minutes of %1.").arg(m_session) : QString());
        if (part.none != nullptr) {
            part.none->setChecked(isNone);
            part.none->setVisible(mayChange);
            const bool isShown = !isNone && (mayChange || !text.isEmpty());
            part.form->setVisible(isShown);
        }
        const bool isMissing = finding != missed.end();
        part.link->setText(part.name == QLatin1String("minutes") ? tr("Go to the session")
                           : isSummary                           ? tr("Go to the field")
                                                                 : tr("Fill in"));
        part.link->setAccessibleName(part.link->text() + QStringLiteral(": ") + part.words->text());
        part.link->setVisible(part.name == QLatin1String("minutes") || (isSummary && mayChange) || (isMissing && mayChange));
    }
}

void DossierChecklist::set(Part& part, Standing standing, const QString& words)
{
    Tone tone = Tone::Neutral;
    QString sign = QStringLiteral("–");
    QString name = tr("open");
    switch (standing) {
    case Standing::There:
        tone = Tone::Good;
        sign = QStringLiteral("✓");
        name = tr("there");
        break;
    case Standing::Missing:
        tone = Tone::Bad;
        sign = QStringLiteral("✗");
        name = tr("missing");
        break;
    case Standing::None:
        tone = Tone::Good;
        sign = QStringLiteral("✓");
        name = tr("stated as none");
        break;
    case Standing::Open:
        break;
    }
    part.sign->setText(sign);
    part.sign->setAccessibleName(name);
    part.sign->setToolTip(name);
    part.sign->setStyleSheet(QStringLiteral("QLabel { color: %1; font-weight: 700; }").arg(Theme::current().tone(tone).text.name()));
    part.words->setText(words);
    part.words->setVisible(!words.isEmpty());
}

QString DossierChecklist::signOf(const QString& partName) const
{
    const auto part = std::ranges::find(m_parts, partName, &Part::name);
    return part == m_parts.end() ? QString() : part->sign->text();
}

QCheckBox* DossierChecklist::noneBox(const QString& partName) const
{
    const auto part = std::ranges::find(m_parts, partName, &Part::name);
    return part == m_parts.end() ? nullptr : part->none;
}

} // namespace doithoai
