#pragma once

#include "ui/desk.h"

#include <QMainWindow>

class QButtonGroup;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTimer;

namespace doithoai {

class Screen;
class SessionsScreen;
class PetitionsScreen;
class EscalationsScreen;
class DutyScreen;
class ReportScreen;

/// The office's window: navigation, filter, screens, status. It holds no case of its own: it asks the office.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    /// The caller has chosen the language (useLanguage). `by`: who works. `today` invalid: the machine's date, asked anew each time.
    MainWindow(Office& office, QString by, QDate today = {}, QWidget* parent = nullptr);

    /// Speaks that language at once, and remembers it: "vi" or "en".
    void setLanguage(const QString& language);

    SessionsScreen* sessions() const { return m_sessions; }
    PetitionsScreen* petitions() const { return m_petitions; }
    EscalationsScreen* escalations() const { return m_escalations; }
    DutyScreen* duty() const { return m_duty; }
    ReportScreen* reports() const { return m_reports; }
    QLineEdit* filter() const { return m_filter; }
    void openCase(CaseKind kind, const QString& code);
    void showScreen(Screen* screen);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void build();
    void flush(); ///< keeps what was typed and still waits
    void rebuild(); ///< in another language or other colours; keeps what was typed
    QWidget* makeNavigation();
    QWidget* makeTop();
    void addEntry(Screen* screen, const QString& name, const QString& iconName);
    void fillStatus();
    void say(const QString& sentence, Tone tone);
    void narrowNavigation();
    void reloadSoon();
    Screen* present() const;

    Desk m_desk;
    QWidget* m_navigation = nullptr;
    QLabel* m_brand = nullptr;
    QStackedWidget* m_stack = nullptr;
    QButtonGroup* m_entries = nullptr;
    QLineEdit* m_filter = nullptr;
    QPushButton* m_new = nullptr;
    QPushButton* m_settings = nullptr;
    QWidget* m_message = nullptr;
    QLabel* m_messageWords = nullptr;
    QLabel* m_saved = nullptr;
    QTimer* m_reload = nullptr;
    QTimer* m_messageEnd = nullptr;
    SessionsScreen* m_sessions = nullptr;
    PetitionsScreen* m_petitions = nullptr;
    EscalationsScreen* m_escalations = nullptr;
    DutyScreen* m_duty = nullptr;
    ReportScreen* m_reports = nullptr;
};

} // namespace doithoai
