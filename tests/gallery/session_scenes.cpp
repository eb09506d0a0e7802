#include "scene.h"

#include "ui/plan/plan_screen.h"
#include "ui/plan/take_over_dialog.h"
#include "ui/sessions/session_page.h"
#include "ui/sessions/sessions_screen.h"

#include <QTabWidget>

namespace doithoai::gallery {

std::vector<Scene> sessionScenes()
{
    const QDate day(2023, 12, 8);
    const auto page = [](const char* state, int tab) {
        return [state, tab](Stage& stage) -> QWidget* {
            const QString code = stage.sessionIn(state);
            if (code.isEmpty())
                return nullptr;
            stage.window.openCase(CaseKind::Session, code);
            stage.window.sessions()->sessionPage()->tabs()->setCurrentIndex(tab);
            return &stage.window;
        };
    };
    return {
        {QStringLiteral("session-preparing"), day, page("preparing", 0)},
        {QStringLiteral("session-petitions"), day, page("announced", 1)},
        {QStringLiteral("session-people"), day, page("announced", 2)},
        {QStringLiteral("session-course"), day, page("inProgress", 3)},
        {QStringLiteral("session-after"), day, page("minuted", 4)},
        {QStringLiteral("session-papers"), day, page("reported", 5)},
        {QStringLiteral("session-cancelled"), day, page("cancelled", 0)},
        {QStringLiteral("plan"), day,
         [](Stage& stage) -> QWidget* {
             stage.window.showScreen(Place::Plan);
             return &stage.window;
         }},
        {QStringLiteral("plan-take-over"), day,
         [](Stage& stage) -> QWidget* {
             auto* dialog = new TakeOverDialog(stage.window.desk(), 2024, &stage.window);
             dialog->show();
             return dialog;
         }},
    };
}

} // namespace doithoai::gallery
