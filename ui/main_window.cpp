#include "ui/main_window.h"

#include "ui/add_dialog.h"
#include "ui/case_specs.h"
#include "ui/help/help_window.h"
#include "ui/live/live_screen.h"
#include "ui/screen.h"
#include "ui/settings/view_settings.h"
#include "ui/shell/file_watch.h"
#include "ui/shell/message_strip.h"
#include "ui/shell/navigation.h"
#include "ui/shell/status_line.h"
#include "ui/shell/top_bar.h"
#include "ui/today/today_screen.h"
#include "ui/typed_words.h"

#include <QDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace doithoai {

namespace {
constexpr int narrowBelow = 1000;
constexpr int followEveryMs = 2000;
constexpr int countAfterMs = 1500;
constexpr int rebuildAgainMs = 1000;
} // namespace

MainWindow::MainWindow(Office& office, QString by, QDate today, Prompter* prompter, QWidget* parent)
    : QMainWindow(parent)
    , m_ownPrompter(std::make_unique<DialogPrompter>(this))
    , m_desk(office, std::move(by), today, prompter != nullptr ? *prompter : *m_ownPrompter)
    , m_reload(new QTimer(this))
    , m_rebuild(new QTimer(this))
    , m_recount(new QTimer(this))
{
    setStyleSheet(Theme::current().styleSheet());
    m_reload->setSingleShot(true);
    m_reload->setInterval(0);
    connect(m_reload, &QTimer::timeout, this, [this] { present()->reload(); });
    m_rebuild->setSingleShot(true);
    m_rebuild->setInterval(rebuildAgainMs);
    connect(m_rebuild, &QTimer::timeout, this, [this] { rebuildOnceSaved(); });
    m_recount->setSingleShot(true);
    m_recount->setInterval(countAfterMs);
    connect(m_recount, &QTimer::timeout, this, [this] {
        // While minutes are taken nobody sees the numbers; the first screen counts when it is read.
        if (m_whole->currentIndex() != 0)
            return;
        showBackup();
        if (place() != Place::Today)
            this->today()->recount();
    });
    watchBackup();
    connect(&office, &Office::caseChanged, this, [this] { reloadSoon(); });
    connect(&office, &Office::directoryChanged, this, [this] { reloadSoon(); });
    m_watch = new FileWatch(office.file().path(), this);
    connect(&m_desk, &Desk::said, this, [this](const QString& sentence, Tone tone) {
        // What goes wrong while the file is not there must not take the way out from the strip.
        if (tone == Tone::Bad && !m_watch->isThere())
            offer(sentence, tone, tr("Save a copy…"), [this] { saveCopy(); });
        else
            say(sentence, tone);
    });
    connect(&m_desk, &Desk::openAsked, this, [this](CaseKind kind, const QString& code) { openCase(kind, code); });
    connect(&m_desk, &Desk::liveAsked, this, [this](const QString& session) { openLive(session); });
    connect(&m_desk, &Desk::goAsked, this, [this](Place place, const ListFilter& filter) {
        showScreen(place);
        if (Screen* there = screen(place))
            there->showFiltered(filter);
    });
    connect(m_watch, &FileWatch::gone, this, [this] {
        showKept();
        sayWhere(tr("The file was moved, renamed or removed while it is open, or its disk is gone."));
    });
    connect(m_watch, &FileWatch::replaced, this, [this] {
        showKept();
        sayWhere(tr("Another file was put in the place of the one that is open."));
    });
    connect(m_watch, &FileWatch::back, this, [this] {
        say(tr("The file lies in its place again."), Tone::Good);
        showKept();
    });
    if (!m_desk.mayWrite()) {
        // Who only looks sees what the other one writes.
        auto* follow = new QTimer(this);
        follow->setInterval(followEveryMs);
        connect(follow, &QTimer::timeout, this, [this] { (void)m_desk.office().catchUp(); });
        (void)m_desk.office().catchUp();
        follow->start();
    }
    watchPeople();
    bindKeys();
    build();
    watchSecondPlace();
    resize(1366, 768);
    view::restorePlace(*this);
    tellBroughtBack();
    tellFullerBackup();
}

/// Whoever hides keeps what was typed: while there is still somewhere to keep it.
MainWindow::~MainWindow()
{
    // What is left while it is seen tells its field's words: all of it leaves the screen while the window still stands.
    const auto dialogs = findChildren<QDialog*>();
    for (QDialog* dialog : dialogs)
        dialog->hide();
    hide();
}

void MainWindow::bindKeys()
{
    const auto key = [this](const char* keys, auto act) {
        auto* shortcut = new QShortcut(QKeySequence(QString::fromLatin1(keys)), this);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    const auto focus = [](QLineEdit* line) {
        if (line == nullptr)
            return;
        line->setFocus(Qt::ShortcutFocusReason);
        line->selectAll();
    };
    key("Ctrl+K", [this, focus] { focus(m_top->search()); });
    key("Ctrl+F", [this, focus] { focus(present()->filterField()); });
    key("Ctrl+N", [this] { addHere(); });
    key("F1", [this] { showHelp(); });
    key("Ctrl+,", [this] { showSettings(); });
    key("Ctrl+L", [this] { lockNow(); });
    key("Ctrl+Z", [this] { m_top->undoButton()->click(); });
    key("Ctrl+Shift+Z", [this] { m_top->redoButton()->click(); });
    key("Ctrl+Y", [this] { m_top->redoButton()->click(); });
    key("Alt+Left", [this] { present()->goBack(); });
    key("Ctrl+R", [this] { present()->reload(); });
    key("F11", [this] {
        const std::optional<Office::Known> seen = present()->caseInView();
        if (seen && seen->kind == CaseKind::Session)
            openLive(seen->code);
    });
    for (int digit = 0; digit <= 9; ++digit) {
        key(qPrintable(QStringLiteral("Alt+%1").arg(digit)), [this, digit] {
            const size_t at = digit == 0 ? 9 : static_cast<size_t>(digit - 1);
            if (at < m_screens.size())
                showScreen(m_screens[at].place);
        });
    }
}

void MainWindow::build()
{
    setWindowTitle(tr("Đối Thoại"));
    m_screens.clear();
    auto* page = new QWidget;
    page->setProperty("role", QStringLiteral("page"));
    page->setAttribute(Qt::WA_StyledBackground);
    auto* columns = new QHBoxLayout(page);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    m_navigation = new Navigation;
    columns->addWidget(m_navigation);
    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    columns->addLayout(right, 1);
    m_top = new TopBar(m_desk);
    right->addWidget(m_top);
    m_message = new MessageStrip;
    right->addWidget(m_message);
    m_stack = new QStackedWidget;
    right->addWidget(m_stack, 1);
    addScreens();
    m_whole = new QStackedWidget;
    m_live = nullptr;
    m_whole->addWidget(page);
    setCentralWidget(m_whole);
    m_status = new StatusLine(m_desk);
    setStatusBar(m_status);
    wireScreens(page);
    connect(&m_desk.office(), &Office::caseChanged, m_status, [this] { showKept(); });
    const QList<TypedWords*> all = typedWords();
    for (const TypedWords* words : all)
        connect(words, &TypedWords::written, m_status, [this] { showKept(); });
    connect(m_status, &StatusLine::peopleAsked, this, [this] { showPeople(); });
    connect(m_status, &StatusLine::lockAsked, this, [this] { lockNow(); });
    connect(m_status, &StatusLine::passwordAsked, this, [this] { changeOwnPassword(); });
    connect(m_navigation, &Navigation::chosen, this, [this](Place place) {
        // A second click leads from a page back to its list.
        if (!m_screens.empty() && present() == screen(place))
            present()->goBack();
        showScreen(place);
    });
    connect(m_message, &MessageStrip::actionTaken, this, [this] {
        if (m_action)
            std::exchange(m_action, {})();
    });
    connect(m_navigation, &Navigation::helpAsked, this, [this] { showHelp(); });
    connect(m_navigation, &Navigation::settingsAsked, this, [this] { showSettings(); });
    connect(m_top, &TopBar::newAsked, this, [this](CaseKind kind) { addNew(kind); });
    for (const QString& warning : m_desk.office().file().warnings())
        say(warning, Tone::Warning);
    m_navigation->setNarrow(width() < narrowBelow);
    showScreen(m_screens.front().place);
}

void MainWindow::addScreen(Place place, Screen* screen, const QString& name, const QString& iconName)
{
    auto* page = new QScrollArea;
    page->setProperty("role", QStringLiteral("page"));
    page->setFrameShape(QFrame::NoFrame);
    page->setFocusPolicy(Qt::NoFocus);
    page->setWidgetResizable(true);
    page->setWidget(screen);
    m_stack->addWidget(page);
    m_screens.push_back({place, screen, page});
    m_navigation->addEntry(place, name, iconName);
}

Screen* MainWindow::screen(Place place) const
{
    for (const Entry& entry : m_screens) {
        if (entry.place == place)
            return entry.screen;
    }
    return nullptr;
}

Screen* MainWindow::present() const
{
    const auto shown = std::ranges::find(m_screens, m_stack->currentWidget(), &Entry::page);
    return shown == m_screens.end() ? m_screens.front().screen : shown->screen;
}

Place MainWindow::place() const
{
    for (const Entry& entry : m_screens) {
        if (entry.screen == present())
            return entry.place;
    }
    return Place::Today;
}

void MainWindow::showScreen(Place place)
{
    Screen* wanted = screen(place);
    if (wanted == nullptr)
        return;
    m_whole->setCurrentIndex(0);
    statusBar()->show();
    m_stack->setCurrentWidget(std::ranges::find(m_screens, place, &Entry::place)->page);
    m_navigation->setCurrent(place);
    wanted->reload();
    wanted->takeFocus();
}

void MainWindow::openCase(CaseKind kind, const QString& code)
{
    const auto placeOf = [](CaseKind asked) {
        switch (asked) {
        case CaseKind::Session:
            return Place::Sessions;
        case CaseKind::Petition:
            return Place::Petitions;
        case CaseKind::Escalation:
            return Place::Escalations;
        case CaseKind::UnitReport:
            return Place::Reports;
        }
        Q_UNREACHABLE();
    };
    const Place place = placeOf(kind);
    if (present() != screen(place) || m_whole->currentIndex() != 0)
        showScreen(place);
    screen(place)->openCase(code);
}

void MainWindow::openLive(const QString& session)
{
    if (const std::optional<Draft> left = leftLive(session))
        return askWhatBecomesOf(*left);
    if (m_live == nullptr) {
        m_live = new LiveScreen(m_desk);
        m_whole->addWidget(m_live);
        connect(m_live, &LiveScreen::left, this, [this] {
            m_whole->setCurrentIndex(0);
            statusBar()->show();
            present()->reload();
            present()->takeFocus();
            m_recount->start();
        });
    }
    if (!m_live->open(session))
        return;
    statusBar()->hide();
    m_whole->setCurrentWidget(m_live);
    m_live->takeFocus();
}

void MainWindow::addHere()
{
    if (!m_desk.mayWrite())
        return;
    if (present()->canAdd())
        present()->addNew();
    else
        m_top->offerNew();
}

void MainWindow::addNew(CaseKind kind)
{
    AddDialog dialog(m_desk, kind, {}, this);
    if (dialog.exec() == QDialog::Accepted)
        openCase(kind, dialog.code());
}

void MainWindow::reloadSoon()
{
    m_reload->start();
    m_recount->start();
}

void MainWindow::say(const QString& sentence, Tone tone)
{
    m_action = {};
    m_message->say(sentence, tone);
}

void MainWindow::offer(const QString& sentence, Tone tone, const QString& action, std::function<void()> act)
{
    m_action = std::move(act);
    m_message->say(sentence, tone, action);
}

void MainWindow::showHelp()
{
    if (m_help == nullptr)
        m_help = new HelpWindow(m_desk, this);
    const std::optional<Office::Known> there = present()->caseInView();
    QString state;
    if (there) {
        if (const Result<CaseSnapshot> snapshot = snapshotOf(m_desk.office(), there->kind, there->code))
            state = snapshot->state;
    }
    m_help->showTopic(topicOf(place()), state);
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    if (m_navigation != nullptr)
        m_navigation->setNarrow(width() < narrowBelow);
}

} // namespace doithoai
