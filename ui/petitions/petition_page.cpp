#include "ui/petitions/petition_page.h"

#include "domain/dates.h"
#include "services/lists.h"
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
    , m_tabs(new QTabWidget)
    , m_next(new NextStepCard(desk))
    , m_late(new Chip)
    , m_deadline(makeLabel({}, nullptr, Wrap::Yes))
    , m_steps(new StepsView)
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

    m_tabs->setAccessibleName(tr("Parts of the petition"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(makeFormTab({{QString(), keys("content")},
                                {tr("Who raises it"), keys("petitioner petitionerKind people households address phone")},
                                {tr("How it came"), keys("receivedOn channel opinionKind aboutOfficials session")}}),
                   tr("Content"));
    m_tabs->addTab(makeFormTab({{tr("Classification"), keys("sector topic urgency plannedClass")},
                                {tr("Assigned"), keys("unit prepareDueOn dueOn noDeadline dueBasis")},
                                {tr("Direction"), keys("legalBasis resolvingLevel direction resolveBy")}}),
                   tr("Classification"));
    m_tabs->addTab(makeFormTab({{tr("Drafted and agreed before the session"), keys("draftReply agreedBy")},
                                {tr("Said at the session"), keys("answer respondent respondentName onBehalfOfChair answerKind continues "
                                                                "promise promiseOwner promiseDue")}}),
                   tr("Reply"));
    m_tabs->addTab(makeFormTab({{tr("Written reply"), keys("replyNumber replyNotNeeded")},
                                {tr("Transfer"), keys("competentUnit transferNumber noticeNumber noticeMeans noticeOn")},
                                {tr("End"), keys("result outcome promiseKept leading askedBy scopeKind directedTo toldOn notTold")}}),
                   tr("Result"));
    auto* stepsPage = new QWidget;
    auto* stepsColumn = new QVBoxLayout(stepsPage);
    stepsColumn->setContentsMargins(14, 12, 14, 12);
    stepsColumn->addWidget(m_steps);
    stepsColumn->addStretch(1);
    m_tabs->addTab(makeScrollingPage(stepsPage), tr("Steps"));

    auto* tabCard = new Card;
    tabCard->column()->setContentsMargins(1, 4, 1, 1);
    tabCard->column()->addWidget(m_tabs);
    tabCard->setMinimumHeight(300);
    auto* deadlineCard = new Card(tr("Deadline"));
    deadlineCard->column()->addWidget(m_late);
    deadlineCard->column()->addWidget(m_deadline);
    auto* side = new QWidget;
    auto* sideColumn = new QVBoxLayout(side);
    sideColumn->setContentsMargins(0, 0, 0, 0);
    sideColumn->setSpacing(Theme::gap);
    sideColumn->addWidget(m_next);
    sideColumn->addWidget(deadlineCard);
    sideColumn->addStretch(1);
    column->addWidget(new TwoPanes(tabCard, side, 370, 880), 1);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(makeScrollingPage(content));
    connect(m_next, &NextStepCard::fieldWanted, this, [this](const QString& key) { goToField(key); });
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

QWidget* PetitionPage::makeFormTab(const std::vector<FieldForm::Group>& groups)
{
    auto* form = new FieldForm(fieldsOfKind(CaseKind::Petition), groups, worldOf(desk()));
    adopt(form);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(14, 12, 14, 12);
    column->addWidget(form);
    column->addStretch(1);
    return makeScrollingPage(content);
}

void PetitionPage::goToField(const QString& key)
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

bool PetitionPage::load()
{
    const Result<PetitionCase> read = desk().office().petition(PetitionCode{code()});
    if (!read) {
        desk().say(read.error().message, Tone::Bad);
        return false;
    }
    const Petition& petition = read->petition;
    const CaseSnapshot snapshot = snapshotOf(*read);
    m_title->setText(snapshot.code + QStringLiteral(" · ") + petitionerWords(petition));
    QString line;
    if (read->session)
        line = tr("Session %1: %2").arg(read->session->code.text, read->session->topic);
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
    showDeadline(*read);
    return true;
}

void PetitionPage::showDeadline(const PetitionCase& value)
{
    const Petition& petition = value.petition;
    const LatenessWords late = latenessWords(petition, desk().office().calendar(), desk().today());
    m_late->setVisible(!late.text.isEmpty());
    m_late->set(late.text, late.tone);
    QStringList lines;
    if (petition.dueOn)
        lines.append(tr("Answer due on %1").arg(dayWords(*petition.dueOn)));
    if (!petition.dueBasis.isEmpty())
        lines.append(tr("Basis: %1").arg(petition.dueBasis));
    if (petition.prepareDueOn)
        lines.append(tr("Draft due on %1").arg(dayWords(*petition.prepareDueOn)));
    if (petition.promiseDue)
        lines.append(tr("Promised until %1: %2").arg(dayWords(*petition.promiseDue), petition.promise));
    if (lines.isEmpty() && late.text.isEmpty())
        lines.append(isFinal(petition.state) ? tr("This petition has ended: no deadline runs.")
                                             : tr("The office's clock rests while others deal with it."));
    m_deadline->setText(lines.join(u'\n'));
    m_deadline->setVisible(!lines.isEmpty());
}

} // namespace doithoai
