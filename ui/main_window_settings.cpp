// How the window looks and speaks: its settings, its language, light and dark.
#include "ui/main_window.h"

#include "ui/help/help_window.h"
#include "ui/language.h"
#include "ui/screen.h"
#include "ui/settings/settings_dialog.h"
#include "ui/settings/view_settings.h"
#include "ui/shell/status_line.h"

namespace doithoai {

void MainWindow::showSettings()
{
    SettingsDialog dialog(m_desk, this);
    // The window is made anew in other words or colours: not while its dialog still stands.
    std::function<void()> after;
    connect(&dialog, &SettingsDialog::languageChosen, &dialog, [&](const QString& language) {
        after = [this, language] { setLanguage(language); };
        dialog.accept();
    });
    connect(&dialog, &SettingsDialog::themeChosen, &dialog, [&](const QString& theme) {
        view::rememberTheme(theme);
        after = [theme] { view::useTheme(theme); };
        dialog.accept();
    });
    connect(&dialog, &SettingsDialog::personNamed, this, [this](const QString& name) {
        view::rememberPerson(name);
        m_desk.setBy(name);
        m_status->showPerson();
    });
    connect(&dialog, &SettingsDialog::peopleAsked, &dialog, [&] {
        after = [this] { showPeople(); };
        dialog.accept();
    });
    dialog.exec();
    if (after)
        after();
}

void MainWindow::setLanguage(const QString& language)
{
    rememberLanguage(language);
    useLanguage(language);
    rebuildOnceSaved();
}

void MainWindow::rebuildOnceSaved()
{
    flush();
    if (unsaved().isEmpty())
        rebuild();
    else
        m_rebuild->start();
}

void MainWindow::rebuild()
{
    flush();
    const Place there = place();
    if (m_help != nullptr) {
        m_help->deleteLater();
        m_help = nullptr;
    }
    build();
    showScreen(there);
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    // The system went from light to dark, or back.
    if (event->type() == QEvent::ApplicationPaletteChange && m_stack != nullptr) {
        setStyleSheet(Theme::current().styleSheet());
        rebuildOnceSaved();
    }
}

} // namespace doithoai
