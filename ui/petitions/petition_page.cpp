#include "ui/petitions/petition_page.h"

#include "domain/dates.h"
#include "domain/privacy.h"
#include "services/lists.h"
#include "services/name_viewing.h"
#include "ui/name_looks.h"
#include "ui/next_step_card.h"
#include "ui/papers/attachments_panel.h"
#include "ui/papers/minutes_paper.h"
#include "ui/papers/paper_list.h"
#include "ui/personal/person_dialog.h"
#include "ui/petitions/deadline_card.h"
#include "ui/petitions/petition_way.h"
#include "ui/petitions/reply_view.h"
#include "ui/petitions/similar_card.h"
#include "ui/screen.h"
#include "ui/steps_view.h"
#include "ui/widgets/facts.h"
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

/// What the events wrote when the petition ended; shown only where it has words.
const QStringList& keysOfEnd()
{
    static const QStringList all = keys("result outcome competentUnit transferNumber noticeNumber noticeMeans noticeOn leading askedBy scopeKind "
                                        "directedTo toldOn notTold");
    return all;
}

} // namespace

PetitionPage::PetitionPage(Desk& desk, QWidget* parent)
    : CasePage(desk, CaseKind::Petition, parent)
    , m_title(makeLabel({}, "title", Wrap::Yes))
    , m_line(makeLabel({}, "muted", Wrap::Yes))
    , m_state(new Chip)
    , m_strip(new StepStrip)
    , m_next(new NextStepCard(desk))
    , m_deadline(new DeadlineCard(desk))
    , m_similar(new SimilarCard(desk))
    , m_replyView(new ReplyView(desk))
    , m_ended(new Facts)
    , m_paperList(new PaperList(desk, tr("Papers of the petition")))
    , m_attachments(new AttachmentsPanel(desk, CaseKind::Petition))
    , m_papers(new QVBoxLayout)
    , m_steps(new StepsView)
    , m_parts(new QVBoxLayout)
{
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(Theme::margin, 10, Theme::margin, Theme::gap);
    column->setSpacing(10);
    auto* back = new QToolButton;
    back->setIcon(icon(QStringLiteral("back"), Theme::current().muted));
    back->setAccessibleName(tr("Back to the list of petitions"));
    back->setToolTip(tr("Back to the list of petitions") + QStringLiteral(" (Alt+←)"));
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
    auto* person = makeButton(tr("Personal data…"), "link");
    person->setObjectName(QStringLiteral("personalData"));
    connect(person, &QPushButton::clicked, this, [this] { PersonDialog(this->desk(), code(), window()).exec(); });
    head->addWidget(person, 0, Qt::AlignTop);
    column->addLayout(head);
    column->addWidget(m_strip);

    m_parts->setContentsMargins(0, 0, 0, 0);
    m_parts->setSpacing(Theme::gap);
    m_content = addSection(tr("Content"), makeForm({{QString(), keys("content")},
                                                    {tr("Who raises it"), keys("petitioner petitionerKind people households address phone")},
                                                    {tr("How it came"), keys("receivedOn channel opinionKind aboutOfficials session")}}));
    m_classification = addSection(tr("Classification"), makeForm({{QString(), keys("sector topic urgency plannedClass")},
                                                                  {tr("Assigned"), keys("unit prepareDueOn dueOn noDeadline dueBasis")},
                                                                  {tr("Direction"), keys("legalBasis resolvingLevel direction resolveBy")}}));
    m_reply = addSection(tr("Draft and agreed reply"), m_replyView);
    m_result = addSection(tr("Result"), m_ended);
    auto* papers = new QWidget;
    auto* paperColumn = new QVBoxLayout(papers);
    paperColumn->setContentsMargins(0, 0, 0, 0);
    paperColumn->setSpacing(10);
    m_papers->setSpacing(4);
    paperColumn->addWidget(m_paperList);
    paperColumn->addWidget(makeLabel(tr("Attachments"), "heading", Wrap::Yes));
    paperColumn->addWidget(m_attachments);
    paperColumn->addLayout(m_papers);
    m_paperPart = addSection(tr("Papers and attachments"), papers);
    m_course = addSection(tr("Steps"), m_steps);
    m_parts->addStretch(1);
    auto* parts = new QWidget;
    parts->setLayout(m_parts);

    auto* side = new QWidget;
    auto* sideColumn = new QVBoxLayout(side);
    sideColumn->setContentsMargins(0, 0, 0, 0);
    sideColumn->setSpacing(Theme::gap);
    sideColumn->addWidget(m_next);
    sideColumn->addWidget(m_deadline);
    sideColumn->addWidget(m_similar);
    sideColumn->addStretch(1);
    column->addWidget(new TwoPanes(parts, side, 370, 880), 1);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    m_scroll = static_cast<QScrollArea*>(makeScrollingPage(content));
    outer->addWidget(m_scroll);
    connect(m_next, &NextStepCard::fieldWanted, this, [this](const QString& key) { goToField(key); });
}

Section* PetitionPage::addSection(const QString& heading, QWidget* content)
{
    auto* section = new Section(heading, content);
    m_parts->addWidget(section);
    return section;
}

Section* PetitionPage::sectionOf(const QString& key) const
{
    for (Section* section : {m_content, m_classification}) {
        for (FieldForm* form : forms()) {
            if (form->has(key) && section->isAncestorOf(form))
                return section;
        }
    }
    if (m_replyView->placeOf(key) != nullptr)
        return m_reply;
    return keysOfEnd().contains(key) ? m_result : nullptr;
}

QWidget* PetitionPage::placeOf(const QString& key) const
{
    for (FieldForm* form : forms()) {
        if (form->has(key))
            return form->editor(key)->control();
    }
    if (QWidget* said = m_replyView->placeOf(key))
        return said;
    return m_ended->of(key);
}

/// What a person works on in a state stands open; by hand everything can be opened.
void PetitionPage::unfold(const Petition& petition)
{
    using enum PetitionState;
    const PetitionState state = petition.state;
    const QString now = petition.code.text + u' ' + nameOf(state);
    if (now == m_unfoldedFor)
        return;
    m_unfoldedFor = now;
    const bool isPrepared = state == Assigned || state == Drafted || state == Agreed;
    const bool isAfter = !isPrepared && state != Received && state != Classified;
    m_content->setOpen(false);
    m_classification->setOpen(state == Received || state == Classified);
    m_reply->setOpen(isPrepared || isAfter);
    m_result->setOpen(isAfter);
    m_paperPart->setOpen(false);
    m_course->setOpen(false);
}

EditorWorld PetitionPage::world() const
{
    EditorWorld world = worldOf(desk());
    if (const auto rows = sessionRows(desk().office())) {
        for (const SessionRow& row : *rows)
            world.sessions.emplace_back(row.session.code.text, row.session.topic);
    }
    return world;
}

FieldForm* PetitionPage::makeForm(const std::vector<FieldForm::Group>& groups)
{
    auto* form = new FieldForm(fieldsOfKind(CaseKind::Petition), groups, worldOf(desk()));
    adopt(form);
    return form;
}

void PetitionPage::goToField(const QString& key)
{
    Section* section = sectionOf(key);
    QWidget* place = placeOf(key);
    if (section == nullptr || place == nullptr)
        return;
    section->setOpen(true);
    // The page must know how long it is by now before it can scroll there.
    m_parts->activate();
    place->setFocus(Qt::OtherFocusReason);
    m_scroll->ensureWidgetVisible(place, 20, 80);
}

bool PetitionPage::load()
{
    Result<PetitionCase> read = desk().office().petition(PetitionCode{code()});
    if (!read) {
        desk().say(read.error().message, Tone::Bad);
        return false;
    }
    const bool hasNames = mayShowNames(desk(), {code()});
    *read = shownPetition(desk().office(), std::move(*read), hasNames);
    const CaseSnapshot snapshot = snapshotOf(*read);
    showHead(*read, snapshot);
    QSet<QString> changeable;
    for (const FieldSpec& field : fieldsOfKind(CaseKind::Petition)) {
        if (desk().may(caseAct(CaseKind::Petition, QStringLiteral("set"))) && mayChangeField(field, snapshot, read->session))
            changeable.insert(field.key);
    }
    // What is not shown as it is cannot be written over.
    const QStringList withheld = !hasNames || isDenunciation(read->petition) ? keys("petitioner address phone content topic direction draftReply answer promise replyNotNeeded "
                                                                                         "result askedBy notTold")
                                                                                : QStringList();
    for (const QString& key : withheld)
        changeable.remove(key);
    const EditorWorld choices = world();
    for (FieldForm* form : forms()) {
        form->offer(choices);
        form->show(snapshot.values, changeable);
    }
    m_next->show(snapshot);
    m_steps->show(snapshot);
    m_replyView->show(*read, snapshot);
    showEnd(snapshot);
    showPapers(*read);
    showSummaries(*read, snapshot);
    m_deadline->show(*read);
    m_similar->show(*read);
    unfold(read->petition);
    return true;
}

void PetitionPage::showHead(const PetitionCase& petitionCase, const CaseSnapshot& snapshot)
{
    const Petition& petition = petitionCase.petition;
    m_title->setText(snapshot.code + QStringLiteral(" · ") + petitionerWords(petition));
    QString line;
    if (petitionCase.session)
        line = tr("Session %1: %2").arg(petitionCase.session->code.text, petitionCase.session->topic);
    else
        line = tr("In no session yet");
    if (petition.receivedOn)
        line += QStringLiteral(" · ") + tr("received on %1").arg(dates::onScreen(*petition.receivedOn));
    m_line->setText(line);
    m_state->set(stateLabel(CaseKind::Petition, snapshot.state), stateTone(CaseKind::Petition, snapshot.state));
    showWay(*m_strip, snapshot);
}

void PetitionPage::showEnd(const CaseSnapshot& snapshot)
{
    const EditorWorld choices = worldOf(desk());
    std::vector<Facts::Fact> facts;
    QStringList summary;
    for (const QString& key : keysOfEnd()) {
        const FieldSpec field = fieldOfKind(CaseKind::Petition, key);
        const QString words = readable(field, snapshot.values.value(key), choices);
        facts.push_back({key, field.label, words, isWide(field.kind)});
        if (!words.isEmpty())
            summary.append(field.label + QStringLiteral(": ") + words);
    }
    m_ended->show(facts);
    m_result->setVisible(!m_ended->isEmpty());
    m_result->setSummary(summary.join(QStringLiteral(" · ")));
}

void PetitionPage::showPapers(const PetitionCase& petitionCase)
{
    while (QLayoutItem* item = m_papers->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    QStringList summary;
    const auto addLink = [&](const QString& words, const std::function<void()>& open) {
        QPushButton* link = makeButton(words, "link");
        connect(link, &QPushButton::clicked, this, open);
        m_papers->addWidget(link, 0, Qt::AlignLeft);
        summary.append(words);
    };
    if (petitionCase.session) {
        const QString session = petitionCase.session->code.text;
        addLink(tr("Dossier of the session %1").arg(session), [this, session] { desk().open(CaseKind::Session, session); });
        if (const auto papers = paperRows(desk().office(), session)) {
            for (const FrozenPaper& paper : *papers) {
                if (paper.kind != QLatin1String("minutes"))
                    continue;
                addLink(tr("Minutes of %1, signed version %2 of %3").arg(session).arg(paper.version).arg(dates::onScreen(paper.date)),
                        [this, session, version = paper.version] {
                            auto made = minutesOfVersion(desk(), SessionCode{session}, version);
                            if (made)
                                PreviewDialog(desk(), std::move(*made), window()).exec();
                            else
                                desk().say(made.error().message, Tone::Bad);
                        });
            }
        }
        ListFilter ofSession;
        ofSession.session = session;
        if (const auto rows = escalationRows(desk().office(), ofSession)) {
            for (const EscalationRow& row : *rows) {
                const QString escalation = row.escalation.code.text;
                const auto whole = desk().office().escalation(row.escalation.code);
                if (whole && whole->escalation.petitions.contains(petitionCase.petition.code))
                    addLink(tr("Sent up with %1").arg(escalation), [this, escalation] { desk().open(CaseKind::Escalation, escalation); });
            }
        }
    }
    m_attachments->show(petitionCase.petition.code.text);
    m_paperList->show(PaperSubject::Petitions, {petitionCase.petition.code.text});
    m_paperPart->setSummary(summary.join(QStringLiteral(" · ")));
}

void PetitionPage::showSummaries(const PetitionCase& petitionCase, const CaseSnapshot& snapshot)
{
    const EditorWorld choices = worldOf(desk());
    const auto wordsOf = [&](const char* list) {
        QStringList words;
        for (const QString& key : keys(list)) {
            const QString one = readable(fieldOfKind(CaseKind::Petition, key), snapshot.values.value(key), choices);
            if (!one.isEmpty())
                words.append(one);
        }
        return words;
    };
    const Petition& petition = petitionCase.petition;
    QStringList who = wordsOf("petitionerKind address phone channel opinionKind");
    who.prepend(petitionerWords(petition));
    m_content->setSummary(petition.content.left(300) + u'\n' + who.join(QStringLiteral(" · ")));
    const QStringList classified = wordsOf("sector topic urgency unit resolvingLevel legalBasis resolveBy direction");
    m_classification->setSummary(classified.isEmpty() ? tr("Not classified yet.") : classified.join(QStringLiteral(" · ")));
    m_reply->setSummary(m_replyView->summary());
    if (!snapshot.steps.empty()) {
        const Step& last = snapshot.steps.back();
        m_course->setSummary(tr("%1 steps, the last on %2: %3")
                             .arg(QString::number(snapshot.steps.size()), dates::onScreen(last.effectiveOn), eventLabel(CaseKind::Petition, last.event)));
    }
}

} // namespace doithoai
