#include "scene.h"

#include "ui/directory/calendar_tab.h"
#include "ui/directory/directory_screen.h"
#include "ui/directory/officials_tab.h"
#include "ui/directory/posts_tab.h"
#include "ui/directory/regulations_tab.h"
#include "ui/journal/journal_screen.h"
#include "ui/papers/papers_screen.h"
#include "ui/screen.h"
#include "ui/search_palette.h"
#include "ui/shell/top_bar.h"

#include <QLineEdit>
#include <QTabWidget>

namespace doithoai::gallery {

namespace {

DirectoryScreen* directory(Stage& stage)
{
    stage.window.showScreen(Place::Directory);
    return static_cast<DirectoryScreen*>(stage.window.screen(Place::Directory));
}

} // namespace

std::vector<Scene> recordsScenes()
{
    const QDate day(2023, 12, 8);
    const auto tab = [](auto part) {
        return [part](Stage& stage) -> QWidget* {
            DirectoryScreen* screen = directory(stage);
            screen->tabs()->setCurrentWidget((screen->*part)());
            screen->takeFocus();
            return &stage.window;
        };
    };
    return {
        {QStringLiteral("directory-units"), day,
         [](Stage& stage) -> QWidget* {
             directory(stage)->takeFocus();
             return &stage.window;
         }},
        {QStringLiteral("directory-posts"), day, tab(&DirectoryScreen::posts)},
        {QStringLiteral("directory-officials"), day, tab(&DirectoryScreen::officials)},
        {QStringLiteral("directory-calendar"), day, tab(&DirectoryScreen::calendar)},
        {QStringLiteral("directory-regulations"), day, tab(&DirectoryScreen::regulations)},
        {QStringLiteral("journal"), day,
         [](Stage& stage) -> QWidget* {
             stage.window.showScreen(Place::Journal);
             return &stage.window;
         }},
        {QStringLiteral("journal-case"), day,
         [](Stage& stage) -> QWidget* {
             stage.window.showScreen(Place::Journal);
             ListFilter filter;
             filter.search = stage.petitionIn("resolved");
             static_cast<JournalScreen*>(stage.window.screen(Place::Journal))->showFiltered(filter);
             Stage::settle(300);
             static_cast<JournalScreen*>(stage.window.screen(Place::Journal))->takeFocus();
             return &stage.window;
         }},
        {QStringLiteral("papers"), day,
         [](Stage& stage) -> QWidget* {
             stage.window.showScreen(Place::Papers);
             stage.window.screen(Place::Papers)->takeFocus();
             return &stage.window;
         }},
        {QStringLiteral("search"), day,
         [](Stage& stage) -> QWidget* {
             QLineEdit* field = stage.window.top()->search();
             auto* palette = stage.window.findChild<SearchPalette*>();
             if (palette == nullptr)
                 palette = new SearchPalette(stage.window.desk(), field, &stage.window);
             field->setFocus();
             field->setText(QStringLiteral("dinh bang"));
             palette->look();
             return &stage.window;
         }},
    };
}

} // namespace doithoai::gallery
