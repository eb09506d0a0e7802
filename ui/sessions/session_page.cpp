#include "ui/sessions/session_page.h"

#include "services/foretell.h"
#include "ui/escalations/escalations_panel.h"
#include "ui/next_step_card.h"
#include "ui/papers/papers_panel.h"
#include "ui/petitions/petition_panel.h"
#include "ui/screen.h"
#include "ui/sessions/date_planner.h"
#include "ui/sessions/promises_panel.h"
#include "ui/widgets/finding_list.h"
#include "ui/widgets/step_strip.h"
#include "ui/wording.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace doithoai {

namespace {

const QStringList& courseOfSession()
{
    static const QStringList states = QStringLiteral("planned preparing announced inProgress concluded minuted reported closed")
                                          .split(u' ');
    return states;
}

QStringList keys(const char* list)
{
    return QString::fromLatin1(list).split(u' ');
}

} // namespace

SessionPage::SessionPage(Desk& desk, QWidget* parent)
    : CasePage(desk, CaseKind::Session, parent)
    , m_title(makeLabel({}, "title", Wrap::Yes))
    , m_state(new Chip)
    , m_line(makeLabel({}, "muted", Wrap::Yes))
    , m_strip(new StepStrip)
    , m_tabs(new QTabWidget)
    , m_next(new NextStepCard(desk))
    , m_planner(new DatePlanner(desk))
    , m_later(new Card(tr("Before the session opens")))
    , m_laterFindings(new FindingList(FindingList::Reasons::LinkOnly))
    , m_petitions(new PetitionPanel(desk))
    , m_promises(new PromisesPanel(desk))
    , m_papers(new PapersPanel(desk))
    , m_escalations(new EscalationsPanel(desk))
{
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(Theme::margin, 10, Theme::margin, Theme::gap);
    column->setSpacing(10);

    auto* back = new QToolButton;
    back->setIcon(icon(QStringLiteral("back"), Theme::current().muted));
    back->setAccessibleName(tr("Back to the list of sessions"));
    back->setToolTip(tr("Back to the list of sessions") + QStringLiteral(" (Alt+←)"));
    connect(back, &QToolButton::clicked, this, [this] { Q_EMIT backAsked(); });
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(back, 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    auto* first = new QHBoxLayout;
    first->setSpacing(10);
    first->addWidget(m_title, 1);
    first->addWidget(m_state, 0, Qt::AlignVCenter);
    words->addLayout(first);
    words->addWidget(m_line);
    head->addLayout(words, 1);
    column->addLayout(head);
    column->addWidget(m_strip);

    m_tabs->setAccessibleName(tr("Parts of the session"));
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setDrawBase(false);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->addTab(makeFormTab({
                       {tr("What it is about"), keys("topic form sector topicBasis")},
                       {tr("Who organises and presides"), keys("organiser chair chairName deputyFor coChairs partyConsent")},
                       {tr("Time, place, participants"), keys("plannedStart plannedMinutes venue participants")},
                       {tr("The plan of the period"), keys("planned planNumber planDate adHocReason")},
                       {tr("The public notice"), keys("announcedOn where by proof")},
                   }),
                   tr("Preparation"));
    m_tabs->addTab(m_petitions, tr("Petitions"));
    m_tabs->addTab(makeFormTab({
                       {tr("Support team"), keys("secretary moderator team")},
                       {tr("Tasks of the three phases"), keys("tasksPrepare tasksHold tasksFollowUp")},
                       {tr("Who is invited"), keys("expectedAttendance invited coOrganisers agreement")},
                   }),
                   tr("People and tasks"));
    m_tabs->addTab(makeCourse(), tr("Course"));
    m_tabs->addTab(makeFormTab({
                                   {tr("Internal review"), keys("review")},
                                   {tr("Minutes and result report"), keys("minutesNumber signedBy reportNumber reportTo")},
                               },
                               m_escalations),
                   tr("After the session"));
    // Short words: at 1366 pixels all seven parts are to be seen without scrolling the bar.
    m_tabs->setTabToolTip(m_tabs->addTab(makeScrollingPage(m_papers), tr("Dossier")), tr("Dossier, papers"));
    m_tabs->addTab(m_promises, tr("Promises"));

    auto* tabCard = new Card;
    tabCard->column()->setContentsMargins(1, 4, 1, 1);
    tabCard->column()->addWidget(m_tabs);
    tabCard->setMinimumHeight(300);

    m_later->column()->addWidget(m_laterFindings);
    auto* side = new QWidget;
    auto* sideColumn = new QVBoxLayout(side);
    sideColumn->setContentsMargins(0, 0, 0, 0);
    sideColumn->setSpacing(Theme::gap);
    sideColumn->addWidget(m_next);
    sideColumn->addWidget(m_planner);
    sideColumn->addWidget(m_later);
    sideColumn->addStretch(1);
    // Beside the parts, which scroll by themselves: the page does not scroll as well, and its head stays in sight.
    column->addWidget(new TwoPanes(tabCard, side, 370, 880, TwoPanes::Side::Scrolls), 1);

    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(makeScrollingPage(content));

    connect(m_next, &NextStepCard::fieldWanted, this, [this](const QString& key) { goToField(key); });
    connect(m_laterFindings, &FindingList::linkFollowed, this, [this](const Finding& finding) { goToField(finding.field); });
}

QWidget* SessionPage::makeFormTab(const std::vector<FieldForm::Group>& groups, QWidget* below)
{
    auto* form = new FieldForm(fieldsOfKind(CaseKind::Session), groups, worldOf(desk()));
    adopt(form);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(14);
    column->addWidget(form);
    if (below != nullptr)
        column->addWidget(below);
    column->addStretch(1);
    return makeScrollingPage(content);
}

FieldForm* SessionPage::formOf(const QString& key) const
{
    for (FieldForm* form : forms()) {
        if (form->has(key))
            return form;
    }
    return nullptr;
}

void SessionPage::goToField(const QString& key)
{
    if (key == QLatin1String("petitions") || key == QLatin1String("petition")) {
        m_tabs->setCurrentWidget(m_petitions);
        m_petitions->setFocus();
        return;
    }
    FieldForm* form = formOf(key);
    if (form == nullptr)
        return;
    for (int i = 0; i < m_tabs->count(); ++i) {
        if (m_tabs->widget(i)->isAncestorOf(form)) {
            m_tabs->setCurrentIndex(i);
            form->focus(key);
            if (auto* scroll = qobject_cast<QScrollArea*>(m_tabs->widget(i)))
                scroll->ensureWidgetVisible(form->editor(key), 20, 60);
        }
    }
}

bool SessionPage::load()
{
    const Result<SessionCase> read = desk().office().session(SessionCode{code()});
    if (!read) {
        desk().say(read.error().message, Tone::Bad);
        return false;
    }
    const Session& session = read->session;
    const CaseSnapshot snapshot = snapshotOf(*read);
    m_title->setText(snapshot.code + QStringLiteral(" · ") + session.topic);
    m_state->set(stateLabel(CaseKind::Session, snapshot.state), stateTone(CaseKind::Session, snapshot.state));
    m_line->setText(sessionLine(session, desk().office().directory()));

    QStringList names;
    for (const QString& state : courseOfSession())
        names.append(shortStateLabel(CaseKind::Session, state));
    auto present = courseOfSession().indexOf(snapshot.state);
    QString aside;
    if (present < 0) {
        // Postponed or cancelled: it stands aside of the step that it had reached.
        aside = shortStateLabel(CaseKind::Session, snapshot.state);
        present = snapshot.steps.empty() ? 0 : std::max<qsizetype>(0, courseOfSession().indexOf(snapshot.steps.back().from));
    }
    const bool isEnd = present + 1 >= names.size() || !aside.isEmpty();
    m_strip->show(names, static_cast<int>(present), isEnd ? -1 : static_cast<int>(present) + 1, aside);

    QSet<QString> changeable;
    for (const FieldSpec& field : fieldsOfKind(CaseKind::Session)) {
        if (desk().may(caseAct(CaseKind::Session, QStringLiteral("set"))) && mayChangeField(field, snapshot, {}))
            changeable.insert(field.key);
    }
    for (FieldForm* form : forms())
        form->show(snapshot.values, changeable);
    m_next->show(snapshot);
    m_planner->show(session);
    foretellOpening(session);
    const bool isHall = session.state == SessionState::Announced || session.state == SessionState::InProgress
        || session.state == SessionState::Concluded;
    m_live->setEnabled(isHall && desk().may(acts::speakingOrder));
    m_live->setToolTip(isHall ? QString() : tr("The minutes are written from the announcement until they are signed."));
    m_petitions->show(*read);
    m_tabs->setTabText(1, tr("Petitions (%1)").arg(read->petitions.size()));
    m_tabs->setTabText(m_tabs->indexOf(m_promises), tr("Promises (%1)").arg(m_promises->show(*read)));
    m_papers->show(*read);
    m_escalations->show(*read);
    return true;
}

QWidget* SessionPage::makeCourse()
{
    m_live = makeButton(tr("Write the minutes in the hall  (F11)"), "primary");
    m_live->setObjectName(QStringLiteral("live"));
    m_live->setIcon(icon(QStringLiteral("live"), Theme::current().onAccent));
    connect(m_live, &QPushButton::clicked, this, [this] { openLive(); });
    return makeFormTab({
                           {tr("Times and attendance"), keys("actualStart actualEnd attendance principlesTold")},
                           {tr("For the minutes"), keys("overview conclusions differing")},
                       },
                       m_live);
}

void SessionPage::openLive()
{
    if (!m_live->isEnabled()) {
        desk().say(m_live->toolTip(), Tone::Warning);
        return;
    }
    flush();
    desk().openLive(code());
}

void SessionPage::foretellOpening(const Session& session)
{
    // Nearer steps stand in the card of the next step; this one looks past them.
    const bool isAhead = session.state == SessionState::Preparing || session.state == SessionState::Planned;
    const Result<std::vector<Finding>> findings = isAhead ? foretell(desk().office(), session.code, SessionEvent::Open, desk().today())
                                                          : Result<std::vector<Finding>>(std::vector<Finding>());
    m_later->setVisible(isAhead && findings);
    if (isAhead && findings)
        m_laterFindings->show(*findings, [this](const Finding& finding) {
            const bool hasField = !finding.field.isEmpty() && (formOf(finding.field) != nullptr || finding.field == QLatin1String("petitions"));
            return hasField && desk().may(caseAct(CaseKind::Session, QStringLiteral("set"))) ? linkWords(finding) : QString();
        });
}

} // namespace doithoai
