#pragma once

#include "ui/desk.h"
#include "ui/live/live_notes.h"
#include "services/speaking_order.h"

#include <QKeySequence>
#include <QWidget>
#include <functional>

class QBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QTimer;

namespace doithoai {

class DraftKeeper;
class LiveClock;
class MinutesPane;
class OpinionPane;
class QueuePane;
class SessionWordsPane;

/// A session while it is held (F11): the speaking order, the opinion in hand, the minutes as they grow. Everything by
/// keys; what is typed is in the file within a second.
class LiveScreen : public QWidget {
    Q_OBJECT

public:
    LiveScreen(Desk& desk, QWidget* parent = nullptr);
    ~LiveScreen() override;

    /// Whether minutes are written live in that state.
    static bool takes(SessionState state);
    /// Shows a session that is announced, in progress or concluded, with what was being typed in it. False, and a
    /// sentence said, where it cannot be.
    bool open(const QString& sessionCode);
    void reload();
    /// Puts the cursor where one writes: where it stood when words were brought back, else into the answer.
    void takeFocus();
    /// Keeps what is being typed without waiting.
    void flush();
    /// Lets go of all that was typed here, without keeping it: what the file holds of it is what counts.
    void forget();
    /// What is typed and the file does not take, by case and field: it stands here and is tried again.
    QStringList unsaved() const;
    const QString& session() const { return m_code; }
    const PetitionCode& inHand() const { return m_inHand; }

    /// Where the time comes from; for tests and pictures.
    void setClock(std::function<QDateTime()> now);

    QueuePane* queue() const { return m_queue; }
    OpinionPane* opinion() const { return m_opinion; }
    MinutesPane* minutes() const { return m_minutes; }
    SessionWordsPane* sessionWords() const { return m_words; }
    LiveClock* clock() const { return m_clock; }
    QString countLine() const;
    QString troubleLine() const;

    void editPhrases();

Q_SIGNALS:
    void left();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    enum class Pane { Queue, Opinion, Minutes };
    struct LiveKey {
        QKeySequence keys;
        std::function<void()> act;
    };

    QWidget* makeHead();
    QWidget* makePanes();
    QWidget* makeFoot();
    void bindKeys();
    void bindPanes();
    bool read();
    bool lookAtNames(SessionCase& session);
    void setTrouble(const QString& sentence);
    void noteTyped();
    void showMinutes();
    void showClock();
    void showCounts();
    void showSessionStep();
    void showPane(Pane pane);
    void arrange();
    void takeInHand(const PetitionCode& petition);
    void goOn();
    void moveCurrent(int by);
    void addNewcomer(const QString& line, bool isSlip);
    void retractLast();
    void deferAllLeft();
    void runSessionStep();
    void focusWork();
    void escape();
    void leave();
    void followFocus(QWidget* focused);
    QDateTime now() const;

    Desk& m_desk;
    QString m_code;
    LiveNotes m_notes;
    SessionCase m_session;
    std::vector<SpeakerLine> m_lines;
    PetitionCode m_inHand;
    bool m_hasNames = true; ///< false: only initials may be shown
    std::function<QDateTime()> m_now;
    std::vector<LiveKey> m_keys;
    Pane m_pane = Pane::Opinion;

    DraftKeeper* m_keeper;
    QTimer* m_reload;
    QTimer* m_redraw;
    QTimer* m_tick;
    QLabel* m_title = nullptr;
    QLabel* m_line = nullptr;
    QLabel* m_step = nullptr;
    QPushButton* m_stepButton = nullptr;
    LiveClock* m_clock = nullptr;
    QLabel* m_trouble = nullptr;
    QLabel* m_brought = nullptr;
    QWidget* m_chooser = nullptr;
    QList<QPushButton*> m_choosers;
    QueuePane* m_queue = nullptr;
    OpinionPane* m_opinion = nullptr;
    QScrollArea* m_opinionScroll = nullptr;
    SessionWordsPane* m_words = nullptr;
    MinutesPane* m_minutes = nullptr;
    QLabel* m_counts = nullptr;
    QLabel* m_done = nullptr;
};

} // namespace doithoai
