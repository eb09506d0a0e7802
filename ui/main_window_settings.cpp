// How the window looks and speaks: its settings, its language, light and dark.
#include "ui/main_window.h"

#include "ui/help/help_window.h"
#include "ui/language.h"
#include "ui/live/live_screen.h"
#include "ui/screen.h"
#include "ui/settings/settings_dialog.h"
#include "ui/settings/view_settings.h"
#include "ui/shell/file_watch.h"
#include "ui/shell/status_line.h"
#include "ui/typed_words.h"

#include <QStackedWidget>
#include <QTimer>

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
    if (m_live == nullptr || m_live->unsaved().isEmpty())
        rebuild(Beginning::WhereOneWas);
    else
        m_rebuild->start();
}

void MainWindow::rebuild(Beginning beginning)
{
    flush();
    const Place there = place();
    const std::optional<Office::Known> seen = present()->caseInView();
    const QString live = m_live != nullptr && m_whole->currentWidget() == m_live ? m_live->session() : QString();
    QMap<QString, QList<TypedWords::Left>> left;
    for (const TypedWords* words : typedWords())
        left.insert(words->whose(), words->left());
    if (m_help != nullptr) {
        m_help->deleteLater();
        m_help = nullptr;
    }
    build();
    for (TypedWords* words : typedWords())
        words->takeOver(left.value(words->whose()));
    if (!m_watch->isThere() || !unsaved().isEmpty())
        showKept();
    if (beginning == Beginning::Anew)
        return;
    showScreen(there);
    if (seen)
        openCase(seen->kind, seen->code);
    if (!live.isEmpty())
        openLive(live);
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
