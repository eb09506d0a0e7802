#include "ui/escalations/escalation_page.h"

#include "services/lists.h"
#include "services/name_viewing.h"
#include "ui/escalations/dossier_checklist.h"
#include "ui/escalations/superior_card.h"
#include "ui/next_step_card.h"
#include "ui/papers/attachments_panel.h"
#include "ui/papers/paper_list.h"
#include "ui/screen.h"
#include "ui/steps_view.h"
#include "ui/widgets/section.h"
#include "ui/widgets/step_strip.h"
#include "ui/wording.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace doithoai {

namespace {

QStringList keys(const char* list)
{
    return QString::fromLatin1(list).split(u' ');
}

void clear(QVBoxLayout* rows)
{
    while (QLayoutItem* item = rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

QWidget* stacked(std::initializer_list<QWidget*> widgets)
{
    auto* whole = new QWidget;
    auto* column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    for (QWidget* widget : widgets)
        column->addWidget(widget);
    return whole;
}

/// The unit above the organiser and above each that organises with it, as the directory has them.
QList<UnitCode> directSuperiors(const std::optional<Session>& session, const Directory& directory)
{
    QList<UnitCode> superiors;
    if (!session)
        return superiors;
    QList<UnitCode> organisers = session->coOrganisers;
    organisers.prepend(session->organiser);
    for (const UnitCode& code : organisers) {
        if (const Unit* unit = directory.unit(code))
            superiors.append(unit->superior);
    }
    return superiors;
}

} // namespace

EscalationPage::EscalationPage(Desk& desk, QWidget* parent)
    : CasePage(desk, CaseKind::Escalation, parent)
    , m_title(makeLabel({}, "title", Wrap::Yes))
    , m_line(makeLabel({}, "muted", Wrap::Yes))
    , m_state(new Chip)
    , m_strip(new StepStrip)
    , m_next(new NextStepCard(desk))
    , m_clock(new SuperiorClock(desk))
    , m_checklist(new DossierChecklist(desk))
    , m_form(new FieldForm(fieldsOfKind(CaseKind::Escalation), {{QString(), keys("session to petitions reason proposal expectedOn")}}, worldOf(desk)))
    , m_addressees(new QVBoxLayout)
    , m_petitions(new QVBoxLayout)
    , m_sent(new Section(tr("What is sent, and to whom"), m_form))
    , m_words(new SuperiorWords(desk))
    , m_said(new Section(tr("What the superior said"), m_words))
    , m_papers(new PaperList(desk, tr("Papers of the dossier")))
    , m_attachments(new AttachmentsPanel(desk, CaseKind::Escalation))
    , m_paperPart(new Section(tr("Papers and attachments"), stacked({m_papers, makeLabel(tr("Attachments"), "heading", Wrap::Yes), m_attachments})))
    , m_steps(new StepsView)
    , m_course(new Section(tr("Steps"), m_steps))
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

    adopt(m_form);
    for (FieldForm* form : m_checklist->forms())
        adopt(form);
    auto* main = new QWidget;
    auto* blocks = new QVBoxLayout(main);
    blocks->setContentsMargins(0, 0, 0, 0);
    blocks->setSpacing(8);
    auto* sentCard = new Card(tr("Addressees and petitions"));
    m_addressees->setSpacing(4);
    m_petitions->setSpacing(6);
    sentCard->column()->addLayout(m_addressees);
    sentCard->column()->addLayout(m_petitions);
    auto* dossierCard = new Card(tr("Parts of the dossier"));
    dossierCard->column()->addWidget(m_checklist);
    for (QWidget* block : std::initializer_list<QWidget*>{sentCard, dossierCard, m_paperPart, m_said, m_sent, m_course})
        blocks->addWidget(block);
    blocks->addStretch(1);

    auto* side = new QWidget;
    auto* sideColumn = new QVBoxLayout(side);
    sideColumn->setContentsMargins(0, 0, 0, 0);
    sideColumn->setSpacing(Theme::gap);
    sideColumn->addWidget(m_next);
    sideColumn->addWidget(m_clock);
    sideColumn->addStretch(1);
    column->addWidget(new TwoPanes(main, side, 370, 880), 1);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(makeScrollingPage(content));
    connect(m_next, &NextStepCard::fieldWanted, this, [this](const QString& key) { goToField(key); });
    connect(m_checklist, &DossierChecklist::fieldWanted, this, [this](const QString& key) { goToField(key); });
}

EditorWorld EscalationPage::world() const
{
    EditorWorld world = worldOf(desk());
    if (const auto rows = sessionRows(desk().office())) {
        for (const SessionRow& row : *rows)
            world.sessions.emplace_back(row.session.code.text, row.session.topic);
    }
    return world;
}

void EscalationPage::goToField(const QString& key)
{
    if (m_form->has(key))
        m_sent->setOpen(true);
    for (FieldForm* form : forms()) {
        if (!form->has(key))
            continue;
        form->setVisible(true);
        QWidget* place = form->editor(key)->control();
        place->setFocus(Qt::OtherFocusReason);
        for (QWidget* above = place->parentWidget(); above != nullptr; above = above->parentWidget()) {
            if (above->layout() != nullptr)
                above->layout()->activate();
            if (auto* area = qobject_cast<QScrollArea*>(above))
                area->ensureWidgetVisible(place);
        }
        return;
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
    showHead(*read, snapshot);
    QSet<QString> changeable;
    for (const FieldSpec& field : fieldsOfKind(CaseKind::Escalation)) {
        if (desk().may(caseAct(CaseKind::Escalation, QStringLiteral("set"))) && mayChangeField(field, snapshot, {}))
            changeable.insert(field.key);
    }
    EditorWorld choices = world();
    // Those of its own session that it may carry, and those that it does.
    ListFilter ofSession;
    ofSession.session = read->escalation.session.text;
    if (const auto rows = petitionRows(desk().office(), ofSession)) {
        for (const PetitionRow& row : *rows) {
            using enum PetitionState;
            const PetitionState state = row.petition.state;
            if (state == Noted || state == Verifying || read->escalation.petitions.contains(row.petition.code))
                choices.petitions.emplace_back(row.petition.code.text, row.petition.content.left(90).simplified());
        }
    }
    for (FieldForm* form : forms()) {
        form->offer(choices);
        form->show(snapshot.values, changeable);
    }
    m_next->show(snapshot);
    m_clock->show(*read);
    m_checklist->show(*read, changeable.contains(QStringLiteral("documents")));
    showAddressees(*read);
    showPetitions(*read);
    m_words->show(snapshot);
    m_said->setVisible(!m_words->isEmpty());
    m_attachments->show(snapshot.code);
    m_papers->show(PaperSubject::Escalation, {snapshot.code});
    m_steps->show(snapshot);
    m_sent->setSummary(QStringList{read->escalation.reason, read->escalation.proposal}.join(u'\n').trimmed());
    m_course->setSummary(tr("%1 steps").arg(snapshot.steps.size()));
    if (const QString shown = snapshot.code + u' ' + snapshot.state; shown != m_shown) {
        m_shown = shown;
        m_said->setOpen(true);
        m_sent->setOpen(false);
        m_paperPart->setOpen(false);
        m_course->setOpen(false);
    }
    return true;
}

void EscalationPage::showHead(const EscalationCase& escalationCase, const CaseSnapshot& snapshot)
{
    QStringList to;
    for (const UnitCode& unit : escalationCase.escalation.to)
        to.append(desk().office().directory().unitName(unit));
    m_title->setText(snapshot.code + QStringLiteral(" · ") + to.join(QStringLiteral(", ")));
    m_line->setText(escalationCase.session ? tr("Session %1: %2").arg(escalationCase.session->code.text, escalationCase.session->topic) : QString());
    m_state->set(stateLabel(CaseKind::Escalation, snapshot.state), stateTone(CaseKind::Escalation, snapshot.state));
    const QStringList course = keys("drafting ready submitted acknowledged answered informed closed");
    QStringList names;
    for (const QString& state : course)
        names.append(shortStateLabel(CaseKind::Escalation, state));
    const auto at = course.indexOf(snapshot.state);
    const auto present = static_cast<int>(std::max<qsizetype>(0, at));
    const QString aside = at < 0 ? shortStateLabel(CaseKind::Escalation, snapshot.state) : QString();
    m_strip->show(names, present, at < 0 || present + 1 >= names.size() ? -1 : present + 1, aside);
}

void EscalationPage::showAddressees(const EscalationCase& escalationCase)
{
    clear(m_addressees);
    const Directory& directory = desk().office().directory();
    const QList<UnitCode> superiors = directSuperiors(escalationCase.session, directory);
    for (const UnitCode& unit : escalationCase.escalation.to) {
        auto* row = new QWidget;
        auto* columns = new QHBoxLayout(row);
        columns->setContentsMargins(0, 0, 0, 0);
        columns->setSpacing(8);
        columns->addWidget(makeLabel(directory.unitName(unit)));
        if (superiors.contains(unit))
            columns->addWidget(new Chip(QStringLiteral("✓ ") + tr("direct superior"), Tone::Good));
        columns->addStretch(1);
        m_addressees->addWidget(row);
    }
}

void EscalationPage::showPetitions(const EscalationCase& escalationCase)
{
    clear(m_petitions);
    for (const Petition& carried : escalationCase.petitions) {
        const Petition petition = asListed(desk().office(), carried);
        auto* row = new QWidget;
        row->setObjectName(QStringLiteral("carried:") + petition.code.text);
        auto* columns = new QHBoxLayout(row);
        columns->setContentsMargins(0, 0, 0, 0);
        columns->setSpacing(10);
        const QString code = petition.code.text;
        QPushButton* link = makeButton(code, "link");
        link->setAccessibleName(tr("Open %1: %2").arg(code, petition.content.left(90)));
        connect(link, &QPushButton::clicked, this, [this, code] { desk().open(CaseKind::Petition, code); });
        columns->addWidget(link, 0, Qt::AlignTop);
        columns->addWidget(makeLabel(petition.content.simplified().left(140), nullptr, Wrap::Yes), 1);
        const QString state = nameOf(petition.state);
        columns->addWidget(new Chip(shortStateLabel(CaseKind::Petition, state), stateTone(CaseKind::Petition, state)), 0, Qt::AlignTop);
        m_petitions->addWidget(row);
    }
}

} // namespace doithoai
