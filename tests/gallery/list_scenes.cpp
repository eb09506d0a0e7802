#include "scene.h"

#include "ui/escalations/escalations_screen.h"
#include "ui/lists/columns_dialog.h"
#include "ui/lists/filter_bar.h"
#include "ui/lists/set_fields_dialog.h"
#include "ui/lists/views_menu.h"
#include "ui/petitions/petitions_screen.h"
#include "ui/sessions/sessions_screen.h"
#include "ui/widgets/filter_field.h"

namespace doithoai::gallery {

namespace {

ListScreen* listAt(Stage& stage, Place place)
{
    stage.window.showScreen(place);
    return static_cast<ListScreen*>(stage.window.screen(place));
}

void chooseFirst(ListScreen* list, int rows)
{
    list->table()->chooseRanges({{0, std::min(rows, list->table()->model()->rowCount()) - 1}}, 0);
}

} // namespace

std::vector<Scene> listScenes()
{
    const QDate day(2023, 12, 8);
    return {
        {QStringLiteral("list-sessions"), day,
         [](Stage& stage) -> QWidget* {
             listAt(stage, Place::Sessions);
             return &stage.window;
         }},
        {QStringLiteral("list-petitions"), day,
         [](Stage& stage) -> QWidget* {
             ListScreen* list = listAt(stage, Place::Petitions);
             list->filterField()->setText(QStringLiteral("đường"));
             return &stage.window;
         }},
        {QStringLiteral("list-escalations"), day,
         [](Stage& stage) -> QWidget* {
             listAt(stage, Place::Escalations);
             return &stage.window;
         }},
        {QStringLiteral("list-filtered"), day,
         [](Stage& stage) -> QWidget* {
             ListFilter filter;
             filter.isOpenOnly = true;
             filter.sector = QStringLiteral("economy");
             filter.from = QDate(2023, 2, 1);
             filter.to = QDate(2023, 5, 31);
             stage.window.desk().go(Place::Petitions, filter);
             return &stage.window;
         }},
        {QStringLiteral("list-nothing"), day,
         [](Stage& stage) -> QWidget* {
             ListFilter filter;
             filter.lateness = QStringLiteral("overdue");
             filter.search = QStringLiteral("cầu vượt");
             stage.window.desk().go(Place::Petitions, filter);
             return &stage.window;
         }},
        {QStringLiteral("list-several"), day,
         [](Stage& stage) -> QWidget* {
             ListFilter filter;
             filter.state = QStringLiteral("verifying");
             stage.window.desk().go(Place::Petitions, filter);
             chooseFirst(static_cast<ListScreen*>(stage.window.screen(Place::Petitions)), 3);
             Stage::settle(300);
             return &stage.window;
         }},
        {QStringLiteral("list-views"), day,
         [](Stage& stage) -> QWidget* {
             ListScreen* list = listAt(stage, Place::Petitions);
             list->views()->offer(list->view());
             list->views()->adjustSize();
             return list->views();
         }},
        {QStringLiteral("list-columns"), day,
         [](Stage& stage) -> QWidget* {
             ListScreen* list = listAt(stage, Place::Petitions);
             auto* dialog = new ColumnsDialog(list->table()->model()->columns(), list->table()->columns(),
                                              list->table()->usualColumns(), &stage.window);
             dialog->show();
             return dialog;
         }},
        {QStringLiteral("list-change"), day,
         [](Stage& stage) -> QWidget* {
             auto* dialog = new SetFieldsDialog(stage.window.desk(), CaseKind::Petition,
                                                {stage.petitionIn("verifying"), stage.petitionIn("noted")},
                                                {QStringLiteral("unit"), QStringLiteral("dueOn"), QStringLiteral("sector"), QStringLiteral("urgency")},
                                                &stage.window);
             dialog->show();
             return dialog;
         }},
    };
}

} // namespace doithoai::gallery
