#include "ui/petitions/petition_page.h"

#include "domain/dates.h"
#include "services/lists.h"
#include "ui/next_step_card.h"
#include "ui/petitions/deadline_card.h"
#include "ui/petitions/reply_history.h"
#include "ui/petitions/similar_card.h"
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

/// The usual way of a petition, up to the present state and then on to its end.
QStringList courseOf(const QString& state)
{
    static const QStringList prepared = keys("received classified assigned drafted agreed");
    QStringList course = prepared;
    if (state == QLatin1String("answered") || prepared.contains(state))
        course += QStringLiteral("answered");
    else if (state == QLatin1String("verifying") || state == QLatin1String("replied"))
        course += keys("verifying replied");
    else if (state == QLatin1String("noted") || state == QLatin1String("escalated"))
        course += keys("noted escalated");
    else if (state == QLatin1String("transferred"))
        course += QStringLiteral("transferred");
    course += QStringLiteral("resolved");
    return course;
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
    , m_history(new ReplyHistory)
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
    auto* reply = new TwoPanes(makeForm({{tr("Drafted and agreed before the session"), keys("draftReply agreedBy")},
                                         {tr("Said at the session"), keys("answer respondent respondentName onBehalfOfChair answerKind "
                                                                         "continues promise promiseOwner promiseDue")}}),
                               m_history, 250, 620);
    m_reply = addSection(tr("Reply"), reply);
    m_result = addSection(tr("Result"), makeForm({{tr("Written reply"), keys("replyNumber replyNotNeeded")},
                                                  {tr("Transfer"), keys("competentUnit transferNumber noticeNumber noticeMeans noticeOn")},
                                                  {tr("End"), keys("result outcome promiseKept leading askedBy scopeKind directedTo toldOn notTold")}}));
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
    for (Section* section : {m_content, m_classification, m_reply, m_result}) {
        for (FieldForm* form : forms()) {
            if (form->has(key) && section->isAncestorOf(form))
                return section;
        }
    }
    return nullptr;
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
    m_content->setOpen(true);
    m_classification->setOpen(state == Received || state == Classified);
    m_reply->setOpen(isPrepared || state == Answered);
    m_result->setOpen(isAfter && state != Noted && state != Escalated);
    m_course->setOpen(isAfter);
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
    if (section == nullptr)
        return;
    section->setOpen(true);
    for (FieldForm* form : forms()) {
        if (form->has(key)) {
            form->focus(key);
            m_scroll->ensureWidgetVisible(form->editor(key), 20, 80);
        }
    }
}

bool PetitionPage::load()
{
    const Result<PetitionCase> read = desk().office().petition(PetitionCode{code()});
    if (!read) {
        desk().say(read.error().message, Tone::Bad);
        return false;
    }
    const CaseSnapshot snapshot = snapshotOf(*read);
    showHead(*read, snapshot);
    QSet<QString> changeable;
    for (const FieldSpec& field : fieldsOfKind(CaseKind::Petition)) {
        if (desk().mayWrite() && mayChangeField(field, snapshot, read->session))
            changeable.insert(field.key);
    }
    const EditorWorld choices = world();
    for (FieldForm* form : forms()) {
        form->offer(choices);
        form->show(snapshot.values, changeable);
    }
    m_next->show(snapshot);
    m_steps->show(snapshot);
    m_course->setSummary(read->steps.size() == 1 ? tr("1 step") : tr("%1 steps").arg(read->steps.size()));
    m_history->show(*read);
    m_deadline->show(*read);
    m_similar->show(*read);
    unfold(read->petition);
    return true;
}

void PetitionPage::showHead(const PetitionCase& value, const CaseSnapshot& snapshot)
{
    const Petition& petition = value.petition;
    m_title->setText(snapshot.code + QStringLiteral(" · ") + petitionerWords(petition));
    QString line;
    if (value.session)
        line = tr("Session %1: %2").arg(value.session->code.text, value.session->topic);
    else
        line = tr("In no session yet");
    if (petition.receivedOn)
        line += QStringLiteral(" · ") + tr("received on %1").arg(dates::onScreen(*petition.receivedOn));
    m_line->setText(line);
    m_state->set(stateLabel(CaseKind::Petition, snapshot.state), stateTone(CaseKind::Petition, snapshot.state));
    QStringList course = courseOf(snapshot.state);
    auto present = course.indexOf(snapshot.state);
    QString aside;
    if (present < 0) {
        aside = shortStateLabel(CaseKind::Petition, snapshot.state);
        present = snapshot.steps.empty() ? 0 : std::max<qsizetype>(0, course.indexOf(snapshot.steps.back().from));
    }
    QStringList names;
    for (const QString& state : course)
        names.append(shortStateLabel(CaseKind::Petition, state));
    const bool isEnd = present + 1 >= names.size() || !aside.isEmpty();
    m_strip->show(names, static_cast<int>(present), isEnd ? -1 : static_cast<int>(present) + 1, aside);
}

} // namespace doithoai
