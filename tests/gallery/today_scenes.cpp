#include "scene.h"

#include "exchange/package_exchange.h"
#include "ui/reports/duty_screen.h"
#include "ui/reports/package_dialog.h"
#include "ui/reports/report_screen.h"
#include "ui/reports/unit_reports_view.h"
#include "ui/screen.h"
#include "ui/widgets/row_table.h"

#include <QTabWidget>

namespace doithoai::gallery {

namespace {

QWidget* today(Stage& stage)
{
    stage.window.showScreen(Place::Today);
    return &stage.window;
}

QWidget* unitReports(Stage& stage)
{
    stage.window.showScreen(Place::Reports);
    stage.window.reports()->openCase(QStringLiteral("BCDV-2023-H1-DU.TAMSON"));
    return &stage.window;
}

/// A ward's file of figures, before it is taken in.
QWidget* package(Stage& stage)
{
    UnitReport own;
    own.unit = UnitCode{QStringLiteral("DU.DONGKY")};
    own.period = QStringLiteral("2023-H1");
    own.sessions = 2;
    own.people = 310;
    own.received = 41;
    own.resolved = 36;
    own.openInTime = 5;
    own.openOverdue = 0;
    const auto bytes = makePackage(stage.office, own, {}, stage.actor);
    const auto preview = bytes ? previewPackage(stage.office, *bytes) : tl::unexpected(bytes.error().error);
    if (!preview)
        return nullptr;
    QWidget* window = unitReports(stage);
    auto* dialog = new PackageDialog(stage.window.desk(), *bytes, *preview, window);
    dialog->show();
    return dialog;
}

} // namespace

std::vector<Scene> todayScenes()
{
    return {
        {QStringLiteral("today-busy"), QDate(2023, 12, 8), today},
        {QStringLiteral("today-march"), QDate(2023, 3, 8), today},
        {QStringLiteral("today-calm"), QDate(2023, 1, 4), today},
        {QStringLiteral("today-november"), QDate(2025, 11, 12), today},
        {QStringLiteral("today-duty"), QDate(2023, 12, 8),
         [](Stage& stage) -> QWidget* {
             stage.window.showScreen(Place::Duty);
             stage.window.duty()->table()->choose(QStringLiteral("DU.DINHBANG.BT"));
             return &stage.window;
         }},
        {QStringLiteral("today-reports"), QDate(2023, 6, 20), unitReports},
        {QStringLiteral("today-package"), QDate(2023, 6, 20), package},
    };
}

} // namespace doithoai::gallery
