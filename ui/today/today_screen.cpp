#include "ui/today/today_screen.h"

#include "domain/dates.h"
#include "reports/period_report.h"
#include "ui/settings/view_settings.h"
#include "ui/today/work_acts.h"
#include "ui/today/work_card.h"
#include "ui/today/work_words.h"
#include "ui/widgets/pieces.h"
#include "ui/wording.h"

#include <QApplication>
#include <QDir>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

namespace doithoai {

namespace {

constexpr int sideWidth = 330;
constexpr int narrowBelow = 860;

void empty(QLayout* column)
{
    while (QLayoutItem* item = column->takeAt(0)) {
        if (item->widget() != nullptr) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
}

/// What is not of this day's hurry stands at the side: the year's duty, promises, reports, the calendar, the backup.
bool belongsAtSide(const WorkItem& item)
{
    const bool isCalm = item.pressing == Pressing::ThisWeek || item.pressing == Pressing::Later;
    switch (item.kind) {
    case WorkKind::KeepPromise:
    case WorkKind::CollectReports:
    case WorkKind::CheckReports:
    case WorkKind::EnterCalendar:
    case WorkKind::DestroyOld:
    case WorkKind::BackUp:
    case WorkKind::WakeCases:
    case WorkKind::WakeUnits:
    case WorkKind::HoldSessions:
        return isCalm;
    case WorkKind::Announce:
    case WorkKind::OpenSession:
    case WorkKind::Conclude:
    case WorkKind::NewDate:
    case WorkKind::SignMinutes:
    case WorkKind::WriteReview:
    case WorkKind::ReportResult:
    case WorkKind::AnswerPetitions:
    case WorkKind::TimeRunsOut:
    case WorkKind::WriteDrafts:
    case WorkKind::AgreeReplies:
    case WorkKind::Classify:
    case WorkKind::SetDeadline:
    case WorkKind::SendUp:
    case WorkKind::WriteResults:
    case WorkKind::FinishDossier:
    case WorkKind::AskSuperior:
    case WorkKind::TellPetitioners:
    case WorkKind::FinishTyping:
        break;
    }
    return false;
}

} // namespace

TodayScreen::TodayScreen(Desk& desk, QWidget* parent)
    : Screen(desk, parent)
    , m_title(makeLabel({}, "title", Wrap::Yes))
    , m_line(makeLabel({}, "muted", Wrap::Yes))
    , m_backup(new BackupRun(this))
{
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(Theme::margin, Theme::gap, Theme::margin, Theme::gap);
    column->setSpacing(Theme::gap);
    auto* head = new QVBoxLayout;
    head->setSpacing(2);
    head->addWidget(m_title);
    head->addWidget(m_line);
    column->addLayout(head);
    auto* main = new QWidget;
    m_mainColumn = new QVBoxLayout(main);
    m_side = new QWidget;
    m_sideColumn = new QVBoxLayout(m_side);
    for (QVBoxLayout* one : {m_mainColumn, m_sideColumn}) {
        one->setContentsMargins(0, 0, 0, 0);
        one->setSpacing(8);
    }
    m_panes = new QBoxLayout(QBoxLayout::LeftToRight);
    m_panes->setSpacing(Theme::gap);
    m_panes->addWidget(main, 1);
    m_panes->addWidget(m_side);
    column->addLayout(m_panes);
    column->addStretch(1);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    m_scroll = static_cast<QScrollArea*>(makeScrollingPage(content));
    outer->addWidget(m_scroll);
    connect(m_backup, &BackupRun::done, this, [this](const Backup& backup) {
        reload();
        if (backup.doubt.isEmpty())
            this->desk().say(tr("A backup was made and verified: %1").arg(QDir::toNativeSeparators(backup.path)), Tone::Good);
        else
            this->desk().say(backup.doubt, Tone::Bad);
        Q_EMIT backedUp();
    });
    connect(m_backup, &BackupRun::secondFailed, this, [this](const Error& error) {
        this->desk().say(tr("The backup is made beside the file, but not in the second place.") + u' ' + error.message, Tone::Warning);
    });
    connect(m_backup, &BackupRun::failed, this, [this](const Error& error) {
        this->desk().say(tr("No backup was made; the file itself is as it was.") + u' ' + error.message, Tone::Bad);
    });
    arrange();
}

void TodayScreen::backUp()
{
    // By its name another file would be copied, and called a good backup of this one.
    if (const Result<void> there = desk().office().file().isInItsPlace(); !there)
        return desk().say(there.error().message, Tone::Bad);
    if (m_backup->start(desk().office().file().path(), view::secondPlace()))
        desk().say(tr("A backup is being made; you can go on working."), Tone::Info);
}

std::optional<Worklist> TodayScreen::makeWork()
{
    Office& office = desk().office();
    WorkWorld world;
    world.today = desk().today();
    if (const auto board = dutyBoard(office.file(), world.today.year(), world.today, world.today)) {
        for (const DutyRow& row : *board)
            world.duty.push_back({row.post, row.required, row.held});
    }
    // A day that is rehearsed may lie before the machine's own.
    if (const auto backup = lastBackup(office.file().path()))
        world.lastBackup = std::min(backup->at.date(), world.today);
    else if (const auto ahead = backupAhead(office.file().path()))
        world.lastBackup = ahead->at.date();
    Result<Worklist> work = makeWorklist(office, world);
    if (!work) {
        desk().say(work.error().message, Tone::Bad);
        return {};
    }
    return std::move(*work);
}

void TodayScreen::count(const Worklist& work)
{
    m_pressing = work.pressing();
    m_open = work.open;
    Q_EMIT counted();
}

void TodayScreen::reload()
{
    const std::optional<Worklist> work = makeWork();
    if (!work)
        return;
    show(*work);
    count(*work);
}

void TodayScreen::recount()
{
    if (const std::optional<Worklist> work = makeWork())
        count(*work);
}

void TodayScreen::show(const Worklist& work)
{
    // The keyboard stays where it was, as far as that is still there.
    QString focused;
    QWidget* keyboard = QApplication::focusWidget();
    for (const WorkCard* card : std::as_const(m_cards)) {
        if (keyboard != nullptr && (card == keyboard || card->isAncestorOf(keyboard)))
            focused = card->objectName();
    }
    // A card that is taken away with the keyboard would hand it to the next one, and the page would scroll along.
    const int scrolledTo = m_scroll->verticalScrollBar()->value();
    if (keyboard != nullptr && !focused.isEmpty())
        keyboard->clearFocus();
    m_work = work;
    m_cards.clear();
    empty(m_mainColumn);
    empty(m_sideColumn);
    m_title->setText(tr("Today · %1").arg(dayWords(work.day)));
    const int pressing = work.pressing();
    m_line->setText(pressing == 0 ? tr("Nothing is overdue, and nothing has to be done today.")
                                  : tr("The most pressing stands first. Enter or a click opens the list behind it."));
    std::optional<Pressing> section;
    bool hasMain = false;
    if (desk().office().profiles().inForceOn(work.day) == nullptr)
        addRegulationMissing();
    for (const WorkItem& item : work.items) {
        if (belongsAtSide(item))
            continue;
        if (section != item.pressing) {
            section = item.pressing;
            auto* name = makeLabel(work::section(item.pressing), "muted");
            if (hasMain)
                name->setContentsMargins(0, 6, 0, 0);
            m_mainColumn->addWidget(name);
        }
        addCard(item, true);
        hasMain = true;
    }
    if (!hasMain)
        addCalm();
    m_mainColumn->addStretch(1);
    if (QWidget* duty = makeDutyCard())
        m_sideColumn->addWidget(duty);
    for (const WorkItem& item : work.items) {
        if (belongsAtSide(item) && item.kind != WorkKind::HoldSessions)
            addCard(item, false);
    }
    m_sideColumn->addStretch(1);
    QTimer::singleShot(0, m_scroll, [this, scrolledTo] { m_scroll->verticalScrollBar()->setValue(scrolledTo); });
    if (focused.isEmpty())
        return;
    const auto same = std::ranges::find(std::as_const(m_cards), focused, &WorkCard::objectName);
    if (same != m_cards.cend())
        (*same)->setFocus();
    else
        takeFocus();
}

/// Since 1 July 2025 a file may live in days that its regulation does not cover: the office must hear what to do.
void TodayScreen::addRegulationMissing()
{
    auto* card = new Card(tr("No regulation is in force today"));
    card->setStyleSheet(QStringLiteral("QFrame[role=\"card\"] { border-left: 4px solid %1; }").arg(Theme::current().tone(Tone::Bad).text.name()));
    card->column()->addWidget(makeLabel(tr("A session on a day that no regulation covers is refused. Take in the regulation that follows; what lies before goes on under the old one."),
                                        nullptr, Wrap::Yes));
    QPushButton* go = makeButton(tr("To the regulations"), "primary");
    go->setObjectName(QStringLiteral("regulations"));
    connect(go, &QPushButton::clicked, this, [this] { desk().go(Place::Directory); });
    card->column()->addWidget(go, 0, Qt::AlignLeft);
    m_mainColumn->addWidget(card);
}

void TodayScreen::addCalm()
{
    auto* card = new Card;
    QString advice = tr("Nothing waits for you. New petitions and sessions that come near will stand here by themselves.");
    if (m_work.next && !m_work.next->cases.empty()) {
        const WorkCase& one = m_work.next->cases.front();
        advice = (m_work.next->kind == WorkKind::Announce ? tr("What comes next: session %1 has to be announced by %2.")
                                                          : tr("What comes next: session %1 opens on %2."))
                     .arg(one.code, dayWords(m_work.next->day));
    }
    card->column()->addWidget(new EmptyState(tr("All is done for today"), advice));
    m_mainColumn->addWidget(card);
}

void TodayScreen::addCard(const WorkItem& item, bool isMain)
{
    auto* card = new WorkCard(item, isMain ? WorkCard::Place::Main : WorkCard::Place::Side, desk().mayWrite());
    (isMain ? m_mainColumn : m_sideColumn)->addWidget(card);
    m_cards.append(card);
    connect(card, &WorkCard::listAsked, this, [this, card] {
        const WorkItem behind = card->item();
        if (behind.kind == WorkKind::BackUp)
            backUp();
        else if (behind.kind == WorkKind::FinishTyping)
            work::carryOut(desk(), behind, &behind.cases.front(), this);
        else
            work::goBehind(desk(), behind);
    });
    connect(card, &WorkCard::caseAsked, this, [this, card](int at) {
        work::openCase(desk(), card->item(), card->item().cases[static_cast<size_t>(at)]);
    });
    connect(card, &WorkCard::actAsked, this, [this, item](int at) {
        // The screen may be made anew while the dialog stands: the item is this function's own.
        if (item.kind == WorkKind::BackUp)
            backUp();
        else
            work::carryOut(desk(), item, at < 0 ? nullptr : &item.cases[static_cast<size_t>(at)], this);
    });
    connect(card, &WorkCard::moveAsked, this, [this, card](int by) {
        const qsizetype to = m_cards.indexOf(card) + by;
        if (to < 0 || to >= m_cards.size())
            return;
        m_cards[to]->setFocus(Qt::TabFocusReason);
    });
}

QWidget* TodayScreen::makeDutyCard()
{
    const DutyOutlook& duty = m_work.duty;
    if (duty.posts == 0)
        return nullptr;
    auto* card = new Card;
    card->column()->setSpacing(4);
    auto* head = new QHBoxLayout;
    head->addWidget(makeLabel(tr("Dialogue duty of %1").arg(duty.year), "heading", Wrap::Yes), 1);
    head->addWidget(new Chip(QStringLiteral("Đ.11"), Tone::Info), 0, Qt::AlignTop);
    card->column()->addLayout(head);
    auto* figures = new QHBoxLayout;
    figures->setSpacing(8);
    figures->addWidget(makeLabel(QString::number(duty.held), "figure"), 0, Qt::AlignBottom);
    figures->addWidget(makeLabel(tr("of %1, by %2 posts").arg(duty.required).arg(duty.posts), "muted", Wrap::Yes), 1, Qt::AlignBottom);
    card->column()->addLayout(figures);
    QString line;
    if (duty.unplanned == 0)
        line = tr("All that remains is planned.");
    else if (duty.canStillBeHeld)
        line = tr("%1 posts have not planned all of their sessions; the last day to announce one of this year is %2.")
                   .arg(duty.postsUnplanned)
                   .arg(dates::onScreen(duty.lastDayToAnnounce));
    else
        line = tr("%1 posts remain with less; a session that is not announced yet can no longer be lawful within the year.").arg(duty.postsUnplanned);
    card->column()->addWidget(makeLabel(line, "small", Wrap::Yes));
    auto* more = makeButton(tr("See the duty of every post") + QStringLiteral(" →"), "link");
    more->setObjectName(QStringLiteral("duty"));
    connect(more, &QPushButton::clicked, this, [this] { desk().go(Place::Duty); });
    card->column()->addWidget(more, 0, Qt::AlignLeft);
    return card;
}

void TodayScreen::takeFocus()
{
    if (!m_cards.isEmpty())
        m_cards.front()->setFocus(Qt::OtherFocusReason);
}

void TodayScreen::resizeEvent(QResizeEvent* event)
{
    Screen::resizeEvent(event);
    arrange();
}

void TodayScreen::arrange()
{
    const bool isNarrow = width() < narrowBelow;
    m_panes->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_side->setMinimumWidth(isNarrow ? 0 : sideWidth);
    m_side->setMaximumWidth(isNarrow ? QWIDGETSIZE_MAX : sideWidth);
}

} // namespace doithoai
