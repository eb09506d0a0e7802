#pragma once

#include "ui/desk.h"
#include "ui/prompter.h"

#include <QDate>
#include <QMainWindow>
#include <functional>
#include <memory>
#include <vector>

class QLineEdit;
class QStackedWidget;
class QTimer;

namespace doithoai {

class DutyScreen;
class TodayScreen;
struct Draft;
class EscalationsScreen;
class LiveScreen;
class Lock;
class FileWatch;
class HelpWindow;
class MessageStrip;
class Navigation;
class PetitionsScreen;
class ReportScreen;
class Screen;
class SessionsScreen;
class StatusLine;
class TopBar;
class TypedWords;

/// The office's window: navigation, search, screens, status. It holds no case of its own: it asks the office.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    /// The caller has chosen the language (useLanguage). `by`: who works. `today` invalid: the machine's date, asked anew
    /// each time. `prompter`: who answers the window's questions; absent: the person, by dialogs.
    MainWindow(Office& office, QString by, QDate today = {}, Prompter* prompter = nullptr, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Speaks that language at once, and remembers it: "vi" or "en".
    void setLanguage(const QString& language);

    Screen* screen(Place place) const; ///< nullptr where the program has none of that name
    TodayScreen* today() const;
    SessionsScreen* sessions() const;
    PetitionsScreen* petitions() const;
    EscalationsScreen* escalations() const;
    DutyScreen* duty() const;
    ReportScreen* reports() const;
    Navigation* navigation() const { return m_navigation; }
    LiveScreen* live() const { return m_live; } ///< nullptr before a session was opened live
    TopBar* top() const { return m_top; }
    Desk& desk() { return m_desk; }
    /// The backup that the person wants back after this window has closed; empty: none.
    QString backupToRestore() const { return m_toRestore; }
    /// False while words stand in the window that the file did not take, or that were refused; and when it was closed over a
    /// dialog, which may have held some.
    bool isAllSaved() const { return !m_isLeftOverDialog && unsaved().isEmpty() && refused().isEmpty(); }

    void openCase(CaseKind kind, const QString& code);
    void openLive(const QString& session);
    void showScreen(Place place);
    Place place() const;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    struct Entry {
        Place place;
        Screen* screen;
        QWidget* page; ///< what the stack shows: the screen, which scrolls where the window is smaller than it can be
    };
    void build();
    void addScreens(); ///< main_window_screens.cpp: one line a screen
    void wireScreens(QWidget* page); ///< search, counts and backups: what the shell shows of the screens
    void showKept(); ///< at the foot: whether what was typed is in the file
    void showBackup();
    void watchBackup(); ///< its age, which grows at midnight too
    void addScreen(Place place, Screen* screen, const QString& name, const QString& iconName);
    void bindKeys();
    void flush();   ///< main_window_keeping.cpp: keeps what was typed and still waits
    QList<TypedWords*> typedWords() const;
    QStringList unsaved() const; ///< what the file would not take, by case and field
    QStringList refused() const; ///< what was typed and refused, the same way
    enum class Beginning { WhereOneWas, Anew };
    void rebuild(Beginning beginning); ///< in another language, other colours, for another person; keeps what was typed
    void rebuildOnceSaved();           ///< not before the file has taken what stands only in the live session
    void addNew(CaseKind kind);
    void addHere();
    void say(const QString& sentence, Tone tone);
    void offer(const QString& sentence, Tone tone, const QString& action, std::function<void()> act);
    void showSettings();
    void showBackups();
    void watchSecondPlace(); ///< offers the last backup to a stick that comes back
    void watchPeople(); ///< main_window_people.cpp: who works, and the lock
    void workAs(const QString& name);
    void lockNow();
    bool mayLeaveLocked(); ///< asks where words would be lost
    void leave();          ///< closes the program from under the lock
    void showPeople();
    void changeOwnPassword();
    void showHelp();
    void sayWhere(const QString& what); ///< the file is not where it was: how to save what is open
    void saveCopy();
    void tellFullerBackup();          ///< a backup holds what the file does not have
    void forgetLive();                ///< its words too: they may be erased in the file
    std::optional<Draft> leftLive(const QString& session) const; ///< words that were typed live, where nothing can be any more
    void askWhatBecomesOf(const Draft& draft);                   ///< such words: to be copied, thrown away
    void tellBroughtBack();           ///< what was being typed when the program ended
    void goTo(const Draft& draft);    ///< to where it was being typed
    void reloadSoon();
    Screen* present() const;

    std::unique_ptr<DialogPrompter> m_ownPrompter;
    Desk m_desk;
    QStackedWidget* m_whole = nullptr; ///< the workbench, and the live session over it
    LiveScreen* m_live = nullptr; ///< made when a session is first written live
    QStackedWidget* m_stack = nullptr;
    std::vector<Entry> m_screens;
    Navigation* m_navigation = nullptr;
    TopBar* m_top = nullptr;
    MessageStrip* m_message = nullptr;
    StatusLine* m_status = nullptr;
    HelpWindow* m_help = nullptr;
    Lock* m_lock = nullptr;
    bool m_isLeftOverDialog = false; ///< closed from under the lock while a dialog stood open
    QString m_toRestore;
    FileWatch* m_watch = nullptr;
    QDate m_backupShownOn;
    std::function<void()> m_action; ///< of the message that stands
    QTimer* m_reload = nullptr;
    QTimer* m_rebuild = nullptr;
    QTimer* m_recount = nullptr; ///< of the navigation's numbers, once the changes rest
};

} // namespace doithoai
