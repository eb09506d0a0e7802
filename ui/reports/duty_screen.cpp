#include "ui/reports/duty_screen.h"

#include "calendar/deadline.h"
#include "domain/dates.h"
#include "reports/period_report.h"
#include "ui/case_specs.h"
#include "ui/papers/papers_dialog.h"
#include "ui/widgets/filter_field.h"
#include "ui/widgets/head_line.h"
#include "ui/widgets/row_table.h"
#include "ui/wording.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace doithoai {

namespace {

constexpr int yearsBack = 5;

/// The signs of a post: a full ring for each session that counts, an empty one for each that remains.
QString signsOf(int held, int required)
{
    constexpr int most = 6;
    const int full = std::min(held, most);
    return QString(full, QChar(0x25CF)) + QString(std::clamp(required - full, 0, most), QChar(0x25CB));
}

bool credits(const Session& session, const PostCode& post)
{
    return session.chair == post || session.coChairs.contains(post);
}

} // namespace

DutyScreen::DutyScreen(Desk& desk, QWidget* parent)
    : Screen(desk, parent)
    , m_field(new FilterField(tr("Filter posts: name, body…")))
    , m_papers(makeButton(tr("&Papers of the post…")))
    , m_year(new QComboBox)
    , m_summary(makeLabel({}, "muted", Wrap::Yes))
    , m_outlook(makeLabel({}, "small", Wrap::Yes))
    , m_sessionsCard(new Card(tr("Sessions of the post")))
{
    // In a low window the board and its sessions keep their height, and the page scrolls.
    auto* content = new QWidget;
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(makeScrollingPage(content));
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(Theme::margin, Theme::gap, Theme::margin, Theme::gap);
    column->setSpacing(8);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    auto* first = new QHBoxLayout;
    first->setSpacing(10);
    first->addWidget(makeLabel(tr("Dialogue duty of the year"), "title"));
    first->addWidget(new Chip(QStringLiteral("Đ.11"), Tone::Info));
    first->addStretch(1);
    words->addLayout(first);
    words->addWidget(m_summary);
    words->addWidget(m_outlook);
    m_year->setAccessibleName(tr("Year"));
    for (int back = 0; back <= yearsBack; ++back)
        m_year->addItem(QString::number(desk.today().year() - back), desk.today().year() - back);
    m_papers->setObjectName(QStringLiteral("papers"));
    column->addWidget(new HeadLine(words, {m_papers, besideItsName(tr("&Year"), m_year)}));
    column->addWidget(m_field);
    auto* card = new Card;
    card->column()->setContentsMargins(1, 6, 1, 6);
    m_table = new RowTable(tr("Dialogue duty of the year"),
                           new RowModel({tr("Post"), tr("Turns"), tr("By the head"), tr("By a deputy"), tr("Planned"), tr("Still to be held")}), 0,
                           {190, 142, 142, 72, 70, 84}, RowTable::Choose::One,
                           new EmptyState(tr("No post has a duty in this year"),
                                          tr("Posts with a quota come with the regulation profile in force.")));
    m_table->view()->setMinimumHeight(140);
    card->column()->addWidget(m_table);
    m_sessions = new RowTable(tr("Sessions of the post"), new RowModel({tr("Session"), tr("Part"), tr("State")}), 0, {150, 76, 124},
                              RowTable::Choose::One,
                              new EmptyState(tr("No session yet"), tr("Choose a post at the left; its sessions of the year stand here.")));
    m_sessions->setMinimumHeight(180);
    m_sessionsCard->column()->addWidget(m_sessions, 1);
    column->addWidget(new TwoPanes(card, m_sessionsCard, 400, 900, TwoPanes::Side::Follows), 1);
    connect(m_field, &FilterField::wordsChanged, this, [this](const QString& typed) { m_table->model()->setFilter(typed); });
    connect(m_papers, &QPushButton::clicked, this, [this] { showPapers(); });
    connect(m_year, &QComboBox::currentIndexChanged, this, [this] { reload(); });
    connect(m_table, &RowTable::chosenChanged, this, [this] { showSessionsOf(m_table->chosen().value(0)); });
    connect(m_table, &RowTable::opened, this, [this](const QString& post) {
        showSessionsOf(post);
        m_sessions->view()->setFocus();
    });
    connect(m_sessions, &RowTable::opened, this, [this](const QString& code) { this->desk().open(CaseKind::Session, code); });
}

QLineEdit* DutyScreen::filterField() const
{
    return m_field;
}

void DutyScreen::takeFocus()
{
    m_table->view()->setFocus(Qt::OtherFocusReason);
}

bool DutyScreen::readSessions(int year)
{
    ListFilter filter;
    filter.from = QDate(year, 1, 1);
    filter.to = QDate(year, 12, 31);
    const auto rows = sessionRows(desk().office(), filter);
    if (!rows) {
        desk().say(rows.error().message, Tone::Bad);
        return false;
    }
    m_ofYear.clear();
    for (const SessionRow& row : *rows) {
        switch (row.session.state) {
        case SessionState::Planned:
        case SessionState::Preparing:
        case SessionState::Announced:
        case SessionState::InProgress:
            m_ofYear.push_back({row.session, false, row.session.plannedStart && row.session.plannedStart->date() >= desk().today()});
            break;
        case SessionState::Concluded:
        case SessionState::Minuted:
        case SessionState::Reported:
        case SessionState::Closed:
            m_ofYear.push_back({row.session, true, false});
            break;
        case SessionState::Postponed:
        case SessionState::Cancelled:
            break;
        }
    }
    return true;
}

void DutyScreen::reload()
{
    const int year = m_year->currentData().toInt();
    const QDate today = desk().today();
    const QDate end(year, 12, 31);
    const bool isWithin = today <= end;
    const Result<std::vector<DutyRow>> board = dutyBoard(desk().office().file(), year, isWithin ? today : end, today);
    if (!board) {
        desk().say(board.error().message, Tone::Bad);
        return;
    }
    if (!readSessions(year))
        return;
    const QString chosen = m_table->chosen().value(0);
    const Directory& directory = desk().office().directory();
    std::vector<ListRow> rows;
    int required = 0;
    int held = 0;
    for (const DutyRow& duty : *board) {
        required += duty.required;
        held += std::min(duty.held, duty.required);
        const auto number = [](qsizetype n) { return ListCell{QString::number(n), {}, static_cast<int>(n), n == 0}; };
        const QString signs = signsOf(duty.held, duty.required) + u' ';
        ListCell turns{signs + tr("All %1 held").arg(duty.held), Tone::Good, 2, false};
        // Within the year nobody is in default (Đ.11): what is open is only what remains.
        if (duty.held == 0)
            turns = {signs + tr("None yet"), isWithin ? Tone::Neutral : Tone::Bad, 0, false};
        else if (duty.missing > 0)
            turns = {signs + tr("Only %1 held").arg(duty.held), isWithin ? Tone::Warning : Tone::Bad, 1, false};
        const auto planned = std::ranges::count_if(m_ofYear, [&](const YearSession& one) {
            return one.isAhead && credits(one.session, PostCode{duty.post});
        });
        ListRow row;
        row.code = duty.post;
        row.cells = {{directory.postName(PostCode{duty.post}), {}, {}, false},
                     turns, {partsOf(duty), {}, duty.byHead, duty.byHead == 0}, number(duty.byDeputy), number(planned), number(duty.missing)};
        rows.push_back(std::move(row));
    }
    const qsizetype posts = static_cast<qsizetype>(rows.size());
    m_table->model()->setRows(std::move(rows));
    const auto once = std::ranges::count_if(m_ofYear, &YearSession::isHeld);
    m_summary->setText((isWithin ? tr("%1 of %2 turns done so far by %3 posts, in %4 sessions; the rest can be held until 31/12/%5.")
                                 : tr("%1 of %2 turns done by %3 posts, in %4 sessions, in %5."))
                           .arg(held)
                           .arg(required)
                           .arg(posts)
                           .arg(once)
                           .arg(year));
    showOutlook(year);
    if (!chosen.isEmpty())
        m_table->choose(chosen);
    showSessionsOf(m_table->chosen().value(0));
}

QString DutyScreen::partsOf(const DutyRow& duty) const
{
    const PostCode post{duty.post};
    int coChaired = 0;
    int acting = 0;
    for (const YearSession& one : m_ofYear) {
        if (!one.isHeld || !one.session.actualStart)
            continue;
        coChaired += one.session.coChairs.contains(post) && one.session.chair != post ? 1 : 0;
        const Official* holder = desk().office().directory().holder(post, one.session.actualStart->date());
        const bool isTheirs = credits(one.session, post) || one.session.deputyFor == post;
        acting += isTheirs && holder != nullptr && holder->isActing ? 1 : 0;
    }
    QStringList parts{QString::number(duty.byHead)};
    if (coChaired > 0)
        parts.append(tr("co-chaired %1").arg(coChaired));
    if (acting > 0)
        parts.append(tr("acting %1").arg(acting));
    return parts.join(QStringLiteral(" · "));
}

void DutyScreen::showOutlook(int year)
{
    const QDate today = desk().today();
    const QDate end(year, 12, 31);
    const Profile* profile = desk().office().profiles().inForceOn(end);
    m_outlook->setVisible(today <= end && profile != nullptr);
    if (today > end || profile == nullptr)
        return;
    const DayUnit unit = profile->noticeInWorkdays ? DayUnit::Working : DayUnit::Calendar;
    const WorkCalendar& calendar = desk().office().calendar();
    const QDate last = lastDayToAnnounce(calendar, end, profile->noticeDays, unit);
    m_outlook->setText(today <= last ? tr("Announced today, a session is lawful from %1. The last day to announce one of this year is %2.")
                                           .arg(dates::onScreen(firstLawfulSessionDay(calendar, today, profile->noticeDays, unit)),
                                                dates::onScreen(last))
                                     : tr("A session that is not announced yet can no longer be lawful within the year: the last day to announce was %1.")
                                           .arg(dates::onScreen(last)));
    if (profile->from.year() == year && profile->from > QDate(year, 1, 1) && desk().office().profiles().inForceOn(profile->from.addDays(-1)) != nullptr) {
        m_outlook->setText(m_outlook->text() + u' '
                           + tr("The regulation changes on %1: a post owes for this year what is in force on 31 December, or on its own last day.")
                                 .arg(dates::onScreen(profile->from)));
    }
}

void DutyScreen::showPapers()
{
    const QString post = m_table->chosen().value(0);
    if (post.isEmpty())
        return;
    const QString year = m_year->currentData().toString();
    PapersDialog dialog(desk(), desk().office().directory().postName(PostCode{post}) + QStringLiteral(" · ") + year, this);
    dialog.list()->show(PaperSubject::Post, {post}, year);
    dialog.exec();
}

void DutyScreen::showSessionsOf(const QString& post)
{
    m_papers->setEnabled(!post.isEmpty());
    const PostCode code{post};
    const Directory& directory = desk().office().directory();
    m_sessionsCard->setHeading(post.isEmpty() ? tr("Sessions of the post") : directory.postName(code));
    std::vector<ListRow> rows;
    for (const YearSession& one : m_ofYear) {
        const Session& session = one.session;
        const bool isDeputys = session.deputyFor == code && !post.isEmpty();
        if (!credits(session, code) && !isDeputys)
            continue;
        const std::optional<QDateTime> start = session.actualStart ? session.actualStart : session.plannedStart;
        QString part = isDeputys ? tr("By a deputy") : session.chair == code ? tr("Chair") : tr("Co-chair");
        const Official* holder = start ? directory.holder(code, start->date()) : nullptr;
        if (holder != nullptr && holder->isActing)
            part += QStringLiteral(" · ") + tr("acting");
        const QString state = nameOf(session.state);
        ListRow row;
        row.code = session.code.text;
        row.cells = {{session.code.text + (start ? QStringLiteral(" · ") + dates::onScreen(start->date()) : QString()) + u'\n' + session.topic, {},
                      start.value_or(QDateTime()), false},
                     {part, {}, {}, false},
                     {shortStateLabel(CaseKind::Session, state), stateTone(CaseKind::Session, state), static_cast<int>(session.state), false}};
        rows.push_back(std::move(row));
    }
    m_sessions->emptyState()->setTexts(
        post.isEmpty() ? tr("No post is chosen") : tr("No session yet"),
        post.isEmpty() ? tr("Choose a post; its sessions of the year stand here.") : tr("No session of this year is planned or held by this post."));
    m_sessions->model()->setRows(std::move(rows));
}

} // namespace doithoai
