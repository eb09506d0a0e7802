#include "scene.h"

#include "services/backups.h"
#include "ui/backups/backups_dialog.h"
#include "ui/first_start/first_start_dialog.h"
#include "ui/help/help_window.h"
#include "ui/screen.h"
#include "ui/settings/settings_dialog.h"
#include "ui/widgets/row_table.h"

namespace doithoai::gallery {

std::vector<Scene> shellScenes()
{
    const auto of = [](Place place) {
        return [place](Stage& stage) -> QWidget* {
            stage.window.showScreen(place);
            return &stage.window;
        };
    };
    const QDate day(2023, 12, 8);
    return {
        {QStringLiteral("backups"), QDate(2023, 6, 20),
         [](Stage& stage) -> QWidget* {
             const QDateTime at(QDate(2023, 6, 16), QTime(17, 2));
             for (const int days : {0, 3, 4})
                 if (!makeBackup(stage.office.file().path(), at.addDays(days)))
                     return nullptr;
             auto* dialog = new BackupsDialog(stage.window.desk(), &stage.window);
             dialog->show();
             dialog->table()->choose(backupsOf(stage.office.file().path()).front().path);
             dialog->findChild<QPushButton*>(QStringLiteral("try"))->click();
             Stage::settle(1500);
             return dialog;
         }},
        {QStringLiteral("sessions"), day, of(Place::Sessions)},
        {QStringLiteral("petitions"), day, of(Place::Petitions)},
        {QStringLiteral("escalations"), day, of(Place::Escalations)},
        {QStringLiteral("duty"), day, of(Place::Duty)},
        {QStringLiteral("reports"), day, of(Place::Reports)},
        {QStringLiteral("help-session"), day,
         [](Stage& stage) -> QWidget* {
             auto* help = new HelpWindow(stage.window.desk(), &stage.window);
             help->showTopic(QStringLiteral("sessions"), QStringLiteral("announced"));
             return help;
         }},
        {QStringLiteral("help-petition"), day,
         [](Stage& stage) -> QWidget* {
             auto* help = new HelpWindow(stage.window.desk(), &stage.window);
             help->showTopic(QStringLiteral("petitions"), QStringLiteral("assigned"));
             return help;
         }},
        {QStringLiteral("settings"), day,
         [](Stage& stage) -> QWidget* {
             auto* settings = new SettingsDialog(stage.window.desk(), &stage.window);
             settings->show();
             return settings;
         }},
        {QStringLiteral("first-start"), day,
         [](Stage& stage) -> QWidget* {
             auto* first = new FirstStartDialog(QStringLiteral("~/.local/share/doithoai/doithoai.doithoai"), stage.window.desk().prompter(),
                                                &stage.window);
             first->show();
             return first;
         }},
    };
}

} // namespace doithoai::gallery
