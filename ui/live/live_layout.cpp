// How the live screen is put together: its parts, its keys, and which pane is seen where there is room for one.
#include "ui/live/live_screen.h"

#include "ui/live/draft_keeper.h"
#include "ui/live/live_clock.h"
#include "ui/live/live_style.h"
#include "ui/live/minutes_pane.h"
#include "ui/live/opinion_pane.h"
#include "ui/live/queue_pane.h"
#include "ui/live/session_words_pane.h"
#include "ui/papers/paper_work.h"
#include "ui/screen.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollArea>
#include <QTextEdit>
#include <QTimer>
#include <QVBoxLayout>

namespace doithoai {

namespace {
constexpr int narrowBelow = 1000;
} // namespace

QWidget* LiveScreen::makeHead()
{
    auto* head = new QFrame;
    head->setProperty("role", QStringLiteral("livehead"));
    auto* columns = new QHBoxLayout(head);
    columns->setContentsMargins(Theme::margin, 7, Theme::margin, 7);
    columns->setSpacing(12);
    m_title = makeLabel({}, "heading", Wrap::Yes);
    m_line = makeLabel({}, "muted", Wrap::Yes);
    columns->addWidget(m_title, 2);
    columns->addWidget(m_line, 3);
    m_stepButton = makeButton({});
    m_stepButton->setObjectName(QStringLiteral("liveSessionStep"));
    m_stepButton->setFocusPolicy(Qt::StrongFocus);
    connect(m_stepButton, &QPushButton::clicked, this, [this] { runSessionStep(); });
    m_step = makeKeyCap(QStringLiteral("Shift+F11"));
    columns->addWidget(m_stepButton);
    columns->addWidget(m_step);
    m_clock = new LiveClock;
    columns->addWidget(m_clock);
    return head;
}

QWidget* LiveScreen::makePanes()
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(Theme::margin, 12, Theme::margin, 12);
    column->setSpacing(8);
    m_chooser = new QWidget;
    auto* choosers = new QHBoxLayout(m_chooser);
    choosers->setContentsMargins(0, 0, 0, 0);
    choosers->setSpacing(6);
    const std::pair<QString, QString> names[] = {{tr("Speaking order"), QStringLiteral("Ctrl+J")},
                                                 {tr("Opinion"), QStringLiteral("Ctrl+3")},
                                                 {tr("Minutes"), QStringLiteral("Ctrl+M")}};
    for (int i = 0; i < 3; ++i) {
        QPushButton* button = makeButton(names[i].first);
        button->setCheckable(true);
        button->setAccessibleName(QStringLiteral("%1 (%2)").arg(names[i].first, names[i].second));
        button->setToolTip(names[i].second);
        connect(button, &QPushButton::clicked, this, [this, i] { showPane(static_cast<Pane>(i)); });
        m_choosers.append(button);
        choosers->addWidget(button);
        choosers->addWidget(makeKeyCap(names[i].second));
    }
    choosers->addStretch(1);
    column->addWidget(m_chooser);

    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    m_queue = new QueuePane;
    m_opinion = new OpinionPane(m_desk, m_notes);
    m_words = new SessionWordsPane(m_desk, m_notes);
    m_opinion->column()->addWidget(m_words);
    m_opinion->foot()->addSpacing(8);
    m_opinion->foot()->addWidget(new KeyHints({{tr("opinions that differ"), QStringLiteral("F8")},
                                                 {tr("principles, overview"), QStringLiteral("F12")},
                                                 {tr("phrases: letters, then Tab"), QStringLiteral("F9")},
                                                 {tr("receipt for the opinion"), QStringLiteral("Ctrl+P")},
                                                 {tr("take the last class back"), QStringLiteral("Shift+F5")},
                                                 {tr("defer all that are left"), QStringLiteral("Shift+F6")}}), 1);
    m_opinionScroll = qobject_cast<QScrollArea*>(makeScrollingPage(m_opinion));
    m_opinion->setProperty("role", QStringLiteral("card"));
    m_minutes = new MinutesPane(m_desk);
    row->addWidget(m_queue, 0);
    row->addWidget(m_opinionScroll, 5);
    row->addWidget(m_minutes, 3);
    column->addLayout(row, 1);
    return page;
}

QWidget* LiveScreen::makeFoot()
{
    auto* foot = new QFrame;
    foot->setProperty("role", QStringLiteral("livefoot"));
    auto* columns = new QHBoxLayout(foot);
    columns->setContentsMargins(Theme::margin, 4, Theme::margin, 4);
    columns->setSpacing(8);
    m_counts = makeLabel({}, "small", Wrap::Yes);
    m_counts->setObjectName(QStringLiteral("liveCounts"));
    columns->addWidget(m_counts, 1);
    m_done = makeLabel({}, "small");
    m_done->setObjectName(QStringLiteral("liveDone"));
    columns->addWidget(m_done);
    columns->addWidget(makeKeyCap(QStringLiteral("F11")));
    columns->addWidget(makeLabel(tr("leaves the live session"), "small"));
    return foot;
}

void LiveScreen::bindPanes()
{
    connect(m_keeper, &DraftKeeper::kept, this, [this](const QTime& at) {
        m_minutes->setSaved(tr("saved %1").arg(at.toString(QStringLiteral("H:mm:ss"))));
    });
    connect(m_keeper, &DraftKeeper::troubleChanged, this, [this](const QString& sentence) { setTrouble(sentence); });
    connect(m_opinion, &OpinionPane::typed, this, [this] { noteTyped(); });
    connect(m_opinion, &OpinionPane::grown, this, [this] {
        QTimer::singleShot(0, this, [this] {
            m_opinionScroll->ensureWidgetVisible(m_opinion->classes(), 0, 8);
            followFocus(QApplication::focusWidget());
        });
    });
    connect(m_words, &SessionWordsPane::typed, this, [this] { noteTyped(); });
    connect(m_words, &SessionWordsPane::unfolded, this, [this](QWidget* field) {
        QTimer::singleShot(0, field, [this, field] { m_opinionScroll->ensureWidgetVisible(field, 10, 60); });
    });
    connect(m_opinion, &OpinionPane::classGiven, this, [this](const PetitionCode& petition, const QString& event) {
        m_keeper->keepNow();
        m_done->setText(tr("%1: %2").arg(shortNumber(petition), eventLabel(CaseKind::Petition, event)));
        goOn();
    });
    connect(m_opinion, &OpinionPane::sessionStepWanted, this, [this] { runSessionStep(); });
    connect(m_opinion, &OpinionPane::caseWanted, this, [this](const PetitionCode& petition) {
        leave();
        m_desk.open(CaseKind::Petition, petition.text);
    });
    connect(m_queue, &QueuePane::chosen, this, [this](const PetitionCode& petition) {
        takeInHand(petition);
        focusWork();
    });
    connect(m_queue, &QueuePane::newcomerTyped, this, [this](const QString& line) {
        m_notes.note({}, QStringLiteral("newcomer"), line);
        m_notes.stayAt({}, QStringLiteral("newcomer"));
        noteTyped();
    });
    connect(m_queue, &QueuePane::newcomerGiven, this, [this](const QString& line, bool isSlip) { addNewcomer(line, isSlip); });
}

void LiveScreen::bindKeys()
{
    const auto key = [this](const char* keys, std::function<void()> act) {
        m_keys.push_back({QKeySequence(QString::fromLatin1(keys)), std::move(act)});
    };
    key("F2", [this] {
        showPane(Pane::Queue);
        m_queue->newcomer()->setFocus(Qt::ShortcutFocusReason);
    });
    key("F3", [this] { m_opinion->togglePromise(); });
    key("F4", [this] { m_opinion->takeAgreedReply(); });
    key("F5", [this] { m_opinion->take(QStringLiteral("answer")); });
    key("F6", [this] { m_opinion->take(QStringLiteral("defer")); });
    key("F7", [this] { m_opinion->take(QStringLiteral("note")); });
    key("Shift+F5", [this] { retractLast(); });
    key("Shift+F6", [this] { deferAllLeft(); });
    key("F8", [this] {
        showPane(Pane::Opinion);
        m_words->focusField(QStringLiteral("differing"));
    });
    key("F12", [this] {
        showPane(Pane::Opinion);
        m_words->focusField(QStringLiteral("overview"));
    });
    key("F9", [this] { editPhrases(); });
    key("F10", [this] { m_opinion->offerOtherSteps(); });
    key("Ctrl+P", [this] {
        const PaperForm* receipt = findPaperForm(QStringLiteral("receipt"));
        if (receipt == nullptr || m_inHand.isEmpty())
            return;
        m_keeper->keepNow();
        printForAll(m_desk, *receipt, {m_inHand.text}, this);
    });
    key("F11", [this] { leave(); });
    key("Shift+F11", [this] { runSessionStep(); });
    key("Esc", [this] { escape(); });
    key("Alt+Down", [this] {
        if (const auto next = speakerAfter(m_lines, m_inHand))
            takeInHand(*next);
    });
    key("Alt+Up", [this] {
        if (const auto before = speakerBefore(m_lines, m_inHand))
            takeInHand(*before);
    });
    key("Ctrl+Up", [this] { moveCurrent(-1); });
    key("Ctrl+Down", [this] { moveCurrent(1); });
    key("Ctrl+J", [this] {
        showPane(Pane::Queue);
        m_queue->list()->setFocus(Qt::ShortcutFocusReason);
    });
    key("Ctrl+M", [this] {
        showPane(Pane::Minutes);
        m_minutes->text()->setFocus(Qt::ShortcutFocusReason);
    });
    const std::pair<const char*, const char*> fields[] = {{"Ctrl+1", "content"}, {"Ctrl+2", "respondent"}, {"Ctrl+3", "answer"}};
    for (const auto& [keys, field] : fields) {
        key(keys, [this, field = QString::fromLatin1(field)] {
            showPane(Pane::Opinion);
            m_opinion->focusField(field);
        });
    }
}

void LiveScreen::showPane(Pane pane)
{
    m_pane = pane;
    arrange();
}

/// Three panes side by side; where there is no room, the one that is worked in.
void LiveScreen::arrange()
{
    const bool isNarrow = width() < narrowBelow;
    m_chooser->setVisible(isNarrow);
    m_line->setVisible(!isNarrow);
    m_title->setWordWrap(!isNarrow);
    m_clock->setMaximumWidth(isNarrow ? m_clock->minimumSizeHint().width() : QWIDGETSIZE_MAX);
    m_title->parentWidget()->layout()->setSpacing(isNarrow ? 6 : 12);
    m_queue->setMinimumWidth(isNarrow ? 0 : 290);
    m_queue->setMaximumWidth(isNarrow ? QWIDGETSIZE_MAX : 320);
    m_minutes->setMinimumWidth(isNarrow ? 0 : 330);
    QWidget* const panes[] = {m_queue, m_opinionScroll, m_minutes};
    for (int i = 0; i < 3; ++i) {
        const bool isShown = !isNarrow || i == static_cast<int>(m_pane);
        m_choosers[i]->setChecked(i == static_cast<int>(m_pane));
        if (panes[i]->isHidden() == isShown)
            panes[i]->setVisible(isShown);
    }
}

} // namespace doithoai
