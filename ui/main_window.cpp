#include "ui/main_window.h"

#include "ui/case_page.h"
#include "ui/escalations/escalations_screen.h"
#include "ui/language.h"
#include "ui/petitions/petitions_screen.h"
#include "ui/reports/duty_screen.h"
#include "ui/reports/report_screen.h"
#include "ui/reports/report_words_card.h"
#include "ui/sessions/sessions_screen.h"
#include "ui/widgets/pieces.h"

#include <QActionGroup>
#include <QApplication>
#include <QButtonGroup>
#include <QCloseEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QShortcut>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace doithoai {

namespace {
constexpr int wideNavigation = 196;
constexpr int narrowNavigationWidth = 52;
constexpr int narrowBelow = 1000;
constexpr int messageMs = 7000;
} // namespace

MainWindow::MainWindow(Office& office, QString by, QDate today, QWidget* parent)
    : QMainWindow(parent)
    , m_desk(office, std::move(by), today)
    , m_reload(new QTimer(this))
    , m_messageEnd(new QTimer(this))
{
    setStyleSheet(Theme::current().styleSheet());
    m_reload->setSingleShot(true);
    m_reload->setInterval(0);
    m_messageEnd->setSingleShot(true);
    m_messageEnd->setInterval(messageMs);
    connect(m_reload, &QTimer::timeout, this, [this] { present()->reload(); });
    connect(m_messageEnd, &QTimer::timeout, this, [this] { m_message->hide(); });
    connect(&office, &Office::caseChanged, this, [this] { reloadSoon(); });
    connect(&office, &Office::directoryChanged, this, [this] { reloadSoon(); });
    connect(&m_desk, &Desk::said, this, [this](const QString& sentence, Tone tone) { say(sentence, tone); });
    connect(&m_desk, &Desk::openAsked, this, [this](CaseKind kind, const QString& code) { openCase(kind, code); });

    const auto key = [this](const QKeySequence& keys, auto act) {
        auto* shortcut = new QShortcut(keys, this);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    key(QKeySequence(QStringLiteral("Ctrl+K")), [this] {
        m_filter->setFocus(Qt::ShortcutFocusReason);
        m_filter->selectAll();
    });
    key(QKeySequence(QStringLiteral("Ctrl+N")), [this] {
        if (present()->canAdd())
            present()->addNew();
    });
    key(QKeySequence(QStringLiteral("Alt+Left")), [this] { present()->goBack(); });
    key(QKeySequence(QStringLiteral("F5")), [this] { present()->reload(); });
    for (int i = 0; i < 5; ++i) {
        key(QKeySequence(QStringLiteral("Alt+%1").arg(i + 1)), [this, i] {
            if (auto* button = m_entries->button(i))
                button->click();
        });
    }
    build();
    resize(1366, 768);
}

void MainWindow::build()
{
    setWindowTitle(tr("Đối Thoại"));
    auto* whole = new QWidget;
    whole->setProperty("role", QStringLiteral("page"));
    whole->setAttribute(Qt::WA_StyledBackground);
    auto* columns = new QHBoxLayout(whole);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    m_navigation = makeNavigation();
    columns->addWidget(m_navigation);
    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    columns->addLayout(right, 1);
    right->addWidget(makeTop());

    m_message = new QFrame;
    m_message->setAccessibleName(tr("Message"));
    auto* messageRow = new QHBoxLayout(m_message);
    messageRow->setContentsMargins(Theme::margin, 6, 8, 6);
    m_messageWords = makeLabel({}, nullptr, Wrap::Yes);
    m_messageWords->setObjectName(QStringLiteral("message"));
    auto* close = new QToolButton;
    close->setIcon(icon(QStringLiteral("x"), Theme::current().muted));
    close->setAccessibleName(tr("Close the message"));
    close->setToolTip(tr("Close the message"));
    connect(close, &QToolButton::clicked, m_message, &QWidget::hide);
    messageRow->addWidget(m_messageWords, 1);
    messageRow->addWidget(close, 0, Qt::AlignTop);
    m_message->hide();
    right->addWidget(m_message);

    m_stack = new QStackedWidget;
    right->addWidget(m_stack, 1);
    m_sessions = new SessionsScreen(m_desk);
    m_petitions = new PetitionsScreen(m_desk);
    m_escalations = new EscalationsScreen(m_desk);
    m_duty = new DutyScreen(m_desk);
    m_reports = new ReportScreen(m_desk);
    addEntry(m_sessions, tr("Sessions"), QStringLiteral("session"));
    addEntry(m_petitions, tr("Petitions"), QStringLiteral("petition"));
    addEntry(m_escalations, tr("To the superior"), QStringLiteral("escalation"));
    addEntry(m_duty, tr("Dialogue duty"), QStringLiteral("duty"));
    addEntry(m_reports, tr("Reports"), QStringLiteral("report"));
    auto* navigationColumn = static_cast<QVBoxLayout*>(m_navigation->layout());
    navigationColumn->addStretch(1);
    navigationColumn->addWidget(m_settings);
    setCentralWidget(whole);
    fillStatus();
    m_entries->button(0)->setChecked(true);
    showScreen(m_sessions);
    narrowNavigation();
}

QWidget* MainWindow::makeNavigation()
{
    auto* navigation = new QFrame;
    navigation->setProperty("role", QStringLiteral("nav"));
    navigation->setAccessibleName(tr("Navigation"));
    auto* column = new QVBoxLayout(navigation);
    column->setContentsMargins(0, 0, 0, 8);
    column->setSpacing(0);
    m_brand = makeLabel(tr("Đối Thoại"));
    m_brand->setContentsMargins(16, 12, 8, 12);
    column->addWidget(m_brand);
    m_entries = new QButtonGroup(navigation);

    m_settings = makeButton(tr("Lan&guage"));
    m_settings->setIcon(icon(QStringLiteral("gear"), Theme::current().navText));
    m_settings->setIconSize(QSize(18, 18));
    auto* menu = new QMenu(m_settings);
    menu->setAccessibleName(tr("Language"));
    auto* group = new QActionGroup(menu);
    for (const auto& [code, name] : {std::pair{QStringLiteral("vi"), QStringLiteral("Tiếng Việt")},
                                     std::pair{QStringLiteral("en"), QStringLiteral("English")}}) {
        QAction* action = menu->addAction(name);
        action->setCheckable(true);
        action->setChecked(presentLanguage() == code);
        group->addAction(action);
        // The window is built anew: not while the menu of the old one is still open.
        connect(action, &QAction::triggered, this, [this, code = code] { QTimer::singleShot(0, this, [this, code] { setLanguage(code); }); });
    }
    connect(m_settings, &QPushButton::clicked, menu, [this, menu] {
        menu->popup(m_settings->mapToGlobal(QPoint(8, -menu->sizeHint().height())));
    });
    return navigation;
}

void MainWindow::addEntry(Screen* screen, const QString& name, const QString& iconName)
{
    const int place = m_stack->addWidget(screen);
    QPushButton* button = makeButton(name);
    button->setCheckable(true);
    button->setIcon(icon(iconName, Theme::current().navText));
    button->setIconSize(QSize(18, 18));
    button->setProperty("name", name);
    button->setToolTip(name + QStringLiteral(" (Alt+%1)").arg(place + 1));
    m_entries->addButton(button, place);
    m_navigation->layout()->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, screen] {
        // A second click leads from a page back to its list.
        if (present() == screen)
            screen->goBack();
        showScreen(screen);
    });
}

QWidget* MainWindow::makeTop()
{
    auto* top = new QFrame;
    top->setProperty("role", QStringLiteral("top"));
    auto* row = new QHBoxLayout(top);
    row->setContentsMargins(Theme::margin, 7, Theme::margin, 7);
    m_filter = new QLineEdit;
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(icon(QStringLiteral("search"), Theme::current().muted), QLineEdit::LeadingPosition);
    m_filter->setMaximumWidth(520);
    for (QToolButton* inner : m_filter->findChildren<QToolButton*>())
        inner->setAccessibleName(tr("Clear or look"));
    m_new = makeButton(tr("&New"));
    m_new->setIcon(icon(QStringLiteral("plus"), Theme::current().muted));
    m_new->setToolTip(tr("Add what this list holds (Ctrl+N)"));
    row->addWidget(m_filter, 1);
    row->addStretch(1);
    row->addWidget(m_new);
    connect(m_filter, &QLineEdit::textEdited, this, [this](const QString& words) { present()->setFilter(words); });
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& words) {
        if (words.isEmpty())
            present()->setFilter(words);
    });
    connect(m_filter, &QLineEdit::returnPressed, this, [this] { present()->takeFocus(); });
    connect(m_new, &QPushButton::clicked, this, [this] { present()->addNew(); });
    return top;
}

void MainWindow::fillStatus()
{
    auto* bar = new QStatusBar;
    bar->setSizeGripEnabled(false);
    const CaseFile& file = m_desk.office().file();
    bar->addWidget(makeLabel(QFileInfo(file.path()).fileName()));
    if (!m_desk.by().isEmpty())
        bar->addWidget(makeLabel(m_desk.by()));
    const bool mayWrite = file.access() == CaseFile::Access::ReadWrite;
    m_saved = makeLabel(mayWrite ? tr("Saved") : tr("For looking only: nothing can be changed"));
    bar->addWidget(m_saved);
    setStatusBar(bar);
    for (const QString& warning : file.warnings())
        say(warning, Tone::Warning);
}

Screen* MainWindow::present() const
{
    return static_cast<Screen*>(m_stack->currentWidget());
}

void MainWindow::showScreen(Screen* screen)
{
    m_stack->setCurrentWidget(screen);
    m_entries->button(m_stack->indexOf(screen))->setChecked(true);
    const QString hint = screen->filterHint();
    m_filter->clear();
    m_filter->setVisible(!hint.isEmpty());
    m_filter->setPlaceholderText(hint.isEmpty() ? QString() : hint + QStringLiteral("  (Ctrl+K)"));
    m_filter->setAccessibleName(hint.isEmpty() ? tr("Filter") : hint);
    m_new->setVisible(screen->canAdd());
    // Where there is nothing to look for and nothing to add, the bar would be an empty strip.
    m_filter->parentWidget()->setVisible(!hint.isEmpty() || screen->canAdd());
    screen->reload();
    screen->takeFocus();
}

void MainWindow::openCase(CaseKind kind, const QString& code)
{
    Screen* screen = nullptr;
    switch (kind) {
    case CaseKind::Session:
        screen = m_sessions;
        break;
    case CaseKind::Petition:
        screen = m_petitions;
        break;
    case CaseKind::Escalation:
        screen = m_escalations;
        break;
    case CaseKind::UnitReport:
        return;
    }
    if (present() != screen)
        showScreen(screen);
    screen->openCase(code);
}

void MainWindow::reloadSoon()
{
    m_reload->start();
}

void MainWindow::say(const QString& sentence, Tone tone)
{
    const ToneColours c = Theme::current().tone(tone);
    m_message->setStyleSheet(QStringLiteral("QFrame { background: %1; border: none; border-bottom: 1px solid %2; } QLabel { color: %3; }")
                                 .arg(c.background.name(), c.border.name(), c.text.name()));
    m_messageWords->setText(sentence);
    m_messageWords->setAccessibleName(sentence);
    m_message->show();
    // Good news goes by itself; what went wrong stays until it is read.
    if (tone == Tone::Good || tone == Tone::Info)
        m_messageEnd->start();
    else
        m_messageEnd->stop();
}

void MainWindow::setLanguage(const QString& language)
{
    rememberLanguage(language);
    useLanguage(language);
    rebuild();
}

void MainWindow::rebuild()
{
    flush();
    const int place = m_stack->currentIndex();
    build();
    showScreen(static_cast<Screen*>(m_stack->widget(place)));
}

void MainWindow::narrowNavigation()
{
    if (m_entries == nullptr)
        return;
    const bool isNarrow = width() < narrowBelow;
    m_navigation->setFixedWidth(isNarrow ? narrowNavigationWidth : wideNavigation);
    m_brand->setVisible(!isNarrow);
    for (QAbstractButton* button : m_entries->buttons())
        button->setText(isNarrow ? QString() : button->property("name").toString());
    m_settings->setText(isNarrow ? QString() : tr("Lan&guage"));
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    narrowNavigation();
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    // The system went from light to dark, or back.
    if (event->type() == QEvent::ApplicationPaletteChange && m_stack != nullptr) {
        setStyleSheet(Theme::current().styleSheet());
        rebuild();
    }
}

void MainWindow::flush()
{
    for (CasePage* page : findChildren<CasePage*>())
        page->flush();
    m_reports->words()->flush();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    flush();
    QMainWindow::closeEvent(event);
}

} // namespace doithoai
