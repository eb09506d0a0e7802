#include "fake_prompter.h"
#include "hands.h"
#include "office_fixture.h"

#include "domain/atomic_file.h"
#include "exchange/package_exchange.h"
#include "services/backups.h"
#include "ui/language.h"
#include "ui/reports/package_dialog.h"
#include "ui/reports/unit_reports_view.h"
#include "ui/widgets/day_editor.h"
#include "ui/widgets/row_table.h"

#include <QCheckBox>
#include <QFile>

using namespace doithoai;

namespace {

const QString report = QStringLiteral("BCDV-2023-H1-DU.TAMSON");

/// A ward's own copy of the program with the figures that it sends.
struct Ward {
    OfficeFixture fixture;

    QByteArray package(int received)
    {
        UnitReport own;
        own.unit = UnitCode{QStringLiteral("DU.TAMSON")};
        own.period = QStringLiteral("2023-H1");
        own.sessions = 1;
        own.received = received;
        const auto made = makePackage(*fixture.office, own, {}, {QStringLiteral("Trần Thị Thử"), QDate(2023, 6, 10), true});
        REQUIRE(made);
        return *made;
    }
};

} // namespace

TEST_CASE("a unit's signed file of figures in the window")
{
    OfficeFixture fixture;
    rememberLanguage(QStringLiteral("en"));
    useLanguage(QStringLiteral("en"));
    FakePrompter prompter;
    fixture.today = QDate(2023, 6, 20);
    Desk desk(*fixture.office, QStringLiteral("Nguyễn Thị Hạnh"), fixture.today, prompter);
    UnitReportsView view(desk);
    view.resize(1150, 640);
    view.show();
    view.reload();
    settle();
    Ward ward;
    const QString path = fixture.folder.filePath(QStringLiteral("tam-son.dtjson"));
    const auto lay = [&](const QByteArray& bytes) {
        REQUIRE(atomicWrite(path, bytes));
        prompter.toOpen = path;
    };
    const auto takeIn = [&] { click(view.findChild<QPushButton*>(QStringLiteral("takeInPackage"))); };
    const auto standing = [&] { return fixture.office->unitReport(UnitReportCode{report})->report; };

    SECTION("is shown figure by figure, and taken in with the days on which it came")
    {
        lay(ward.package(37));
        REQUIRE(withDialog<PackageDialog>(takeIn, [&](PackageDialog& dialog) {
            const RowModel* cells = dialog.table()->model();
            CHECK(cells->rowCount() == packageFigures().size());
            const int row = cells->rowOf(QStringLiteral("received"));
            CHECK(cells->index(row, 1).data().toString() == QStringLiteral("–"));
            CHECK(cells->index(row, 2).data().toString() == QStringLiteral("37"));
            CHECK(standing().state == UnitReportState::Expected);
            dialog.byTUVP()->setText({});
            click(dialog.okButton());
        }));
        CHECK(backupsOf(fixture.office->file().path()).size() == 1);
        CHECK(standing().received == 37);
        CHECK(standing().receivedByBDV == QDate(2023, 6, 20));
        CHECK_FALSE(standing().receivedByTUVP);
    }
    SECTION("a day that is none stops it, and nothing is taken in")
    {
        lay(ward.package(37));
        REQUIRE(withDialog<PackageDialog>(takeIn, [&](PackageDialog& dialog) {
            dialog.byBDV()->setText(QStringLiteral("31/06/2023"));
            click(dialog.okButton());
            CHECK(dialog.isVisible());
            dialog.reject();
        }));
        CHECK(standing().state == UnitReportState::Expected);
        CHECK(prompter.asked.last().contains(QStringLiteral("31/06/2023")));
    }
    SECTION("another key than before waits until a person confirms it")
    {
        lay(ward.package(37));
        REQUIRE(withDialog<PackageDialog>(takeIn, [](PackageDialog& dialog) { click(dialog.okButton()); }));
        const Act sentBack{{}, QStringLiteral("Thiếu số liệu"), {}, {}};
        REQUIRE(fixture.office->apply(report, QStringLiteral("sendBack"), sentBack, fixture.actor()));
        Ward stranger;
        lay(stranger.package(99));
        REQUIRE(withDialog<PackageDialog>(takeIn, [](PackageDialog& dialog) {
            CHECK_FALSE(dialog.okButton()->isEnabled());
            dialog.acceptsKey()->setChecked(true);
            CHECK(dialog.okButton()->isEnabled());
            dialog.reject();
        }));
        CHECK(standing().received == 37);
    }
    SECTION("a file in which one figure was changed is refused by name")
    {
        QByteArray changed = ward.package(37);
        changed.replace("37", "73");
        lay(changed);
        QString said;
        QObject::connect(&desk, &Desk::said, &view, [&said](const QString& text) { said = text; });
        takeIn();
        CHECK(said.contains(QStringLiteral("figures.received")));
        CHECK(standing().state == UnitReportState::Expected);
    }
}
