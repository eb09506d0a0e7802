#include "ui/escalations/escalation_page.h"

#include "services/lists.h"
#include "ui/escalations/dossier_checklist.h"
#include "ui/next_step_card.h"
#include "ui/screen.h"
#include "ui/steps_view.h"
#include "ui/widgets/finding_list.h"
#include "ui/widgets/step_strip.h"
#include "ui/wording.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace doithoai {

namespace {

QStringList keys(const char* list)
{
    return QString::fromLatin1(list).split(u' ');
}

QWidget* inPage(QWidget* widget)
{
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(14, 12, 14, 12);
    column->addWidget(widget);
    column->addStretch(1);
    return makeScrollingPage(content);
}

} // namespace

EscalationPage::EscalationPage(Desk& desk, QWidget* parent)
    : CasePage(desk, CaseKind::Escalation, parent)
    , m_title(makeLabel({}, "title", Wrap::Yes))
    , m_line(makeLabel({}, "muted", Wrap::Yes))
    , m_state(new Chip)
    , m_strip(new StepStrip)
    , m_tabs(new QTabWidget)
    , m_next(new NextStepCard(desk))
    , m_parts(new DossierChecklist(desk))
    , m_steps(new StepsView)
{
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(Theme::margin, 10, Theme::margin, Theme::gap);
    column->setSpacing(10);
    auto* back = new QToolButton;
    back->setIcon(icon(QStringLiteral("back"), Theme::current().muted));
    back->setAccessibleName(tr("Back to the list of escalations"));
    back->setToolTip(tr("Back to the list of escalations") + QStringLiteral(" (Alt+←)"));
    connect(back, &QToolButton::clicked, this, [this] { Q_EMIT backAsked(); });
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(back, 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    auto* first = new QHBoxLayout;
    first->addWidget(m_title, 1);
    first->addWidget(m_state, 0, Qt::AlignVCenter);
    words->addLayout(first);
    words->addWidget(m_line);
    head->addLayout(words, 1);
    column->addLayout(head);
    column->addWidget(m_strip);

    m_tabs->setAccessibleName(tr("Parts of the escalation"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(inPage(makeForm({{tr("What is sent, and to whom"), keys("session to petitions reason proposal expectedOn")},
                                    {tr("Parts of the dossier (write “none” where there is none)"),
                                     keys("documents differing results")}})),
                   tr("Dossier"));
    m_tabs->addTab(inPage(makeForm({{tr("Sent"), keys("outgoingNumber submittedOn confirmedBy forwardedTo asks")},
                                    {tr("What the superior says"), keys("decisionNumber decision told")}})),
                   tr("Answer of the superior"));
    m_tabs->addTab(inPage(m_steps), tr("Steps"));
    auto* tabCard = new Card;
    tabCard->column()->setContentsMargins(1, 4, 1, 1);
    tabCard->column()->addWidget(m_tabs);
    tabCard->setMinimumHeight(300);
    auto* side = new QWidget;
    auto* sideColumn = new QVBoxLayout(side);
    sideColumn->setContentsMargins(0, 0, 0, 0);
    sideColumn->setSpacing(Theme::gap);
    sideColumn->addWidget(m_next);
    sideColumn->addWidget(m_parts);
    sideColumn->addStretch(1);
    column->addWidget(new TwoPanes(tabCard, side, 370, 880), 1);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(makeScrollingPage(content));
    connect(m_next, &NextStepCard::fieldWanted, this, [this](const QString& key) { goToField(key); });
    connect(m_parts, &DossierChecklist::fieldWanted, this, [this](const QString& key) { goToField(key); });
}

EditorWorld EscalationPage::world() const
{
    EditorWorld world = worldOf(desk());
    if (const auto rows = sessionRows(desk().office())) {
        for (const SessionRow& row : *rows)
            world.sessions.emplace_back(row.session.code.text, row.session.topic);
    }
    if (const auto rows = petitionRows(desk().office())) {
        for (const PetitionRow& row : *rows) {
            using enum PetitionState;
            const auto state = row.petition.state;
            if (state == Noted || state == Verifying || state == Escalated)
                world.petitions.emplace_back(row.petition.code.text, row.petition.content.left(90).simplified());
        }
    }
    return world;
}

FieldForm* EscalationPage::makeForm(const std::vector<FieldForm::Group>& groups)
{
    auto* form = new FieldForm(fieldsOfKind(CaseKind::Escalation), groups, worldOf(desk()));
    adopt(form);
    return form;
}

void EscalationPage::goToField(const QString& key)
{
    for (int i = 0; i < m_tabs->count(); ++i) {
        for (FieldForm* form : forms()) {
            if (form->has(key) && m_tabs->widget(i)->isAncestorOf(form)) {
                m_tabs->setCurrentIndex(i);
                form->focus(key);
                return;
            }
        }
    }
}

bool EscalationPage::load()
{
    const Result<EscalationCase> read = desk().office().escalation(EscalationCode{code()});
    if (!read) {
        desk().say(read.error().message, Tone::Bad);
        return false;
    }
    const CaseSnapshot snapshot = snapshotOf(*read);
    QStringList to;
    for (const UnitCode& unit : read->escalation.to)
        to.append(desk().office().directory().unitName(unit));
    m_title->setText(snapshot.code + QStringLiteral(" · ") + to.join(QStringLiteral(", ")));
    m_line->setText(read->session ? tr("Session %1: %2").arg(read->session->code.text, read->session->topic) : QString());
    m_state->set(stateLabel(CaseKind::Escalation, snapshot.state), stateTone(CaseKind::Escalation, snapshot.state));
    const QStringList course = keys("drafting ready submitted acknowledged answered informed closed");
    QStringList names;
    for (const QString& state : course)
        names.append(shortStateLabel(CaseKind::Escalation, state));
    const auto at = course.indexOf(snapshot.state);
    const auto present = static_cast<int>(std::max<qsizetype>(0, at));
    const QString aside = at < 0 ? shortStateLabel(CaseKind::Escalation, snapshot.state) : QString();
    m_strip->show(names, present, at < 0 || present + 1 >= names.size() ? -1 : present + 1, aside);
    QSet<QString> changeable;
    for (const FieldSpec& field : fieldsOfKind(CaseKind::Escalation)) {
        if (desk().mayWrite() && mayChangeField(field, snapshot, {}))
            changeable.insert(field.key);
    }
    const EditorWorld choices = world();
    for (FieldForm* form : forms()) {
        form->offer(choices);
        form->show(snapshot.values, changeable);
    }
    m_next->show(snapshot);
    m_parts->show(*read);
    m_steps->show(snapshot);
    return true;
}

} // namespace doithoai
