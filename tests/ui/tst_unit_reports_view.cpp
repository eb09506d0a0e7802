#include "fake_prompter.h"
#include "hands.h"
#include "office_fixture.h"

#include "domain/atomic_file.h"
#include "services/backups.h"
#include "ui/event_dialog.h"
#include "ui/language.h"
#include "ui/reports/report_screen.h"
#include "ui/reports/unit_reports_view.h"
#include "ui/widgets/pieces.h"
#include "ui/widgets/row_table.h"

#include <QComboBox>
#include <QLabel>
#include <QTabWidget>

using namespace doithoai;

namespace {

const QString tamSon = QStringLiteral("BCDV-2023-H1-DU.TAMSON");
const QString dinhBang = QStringLiteral("BCDV-2023-H1-DU.DINHBANG");

QString cell(const UnitReportsView& view, const QString& code, int column)
{
    const int row = view.table()->model()->rowOf(code);
    REQUIRE(row >= 0);
    return view.table()->model()->index(row, column).data().toString();
}

QStringList eventsOf(const UnitReportsView& view)
{
    QStringList events;
    for (const QPushButton* button : view.actionButtons())
        events.append(button->property("event").toString());
    return events;
}

} // namespace

TEST_CASE("the reports of the units in the window")
{
    OfficeFixture fixture;
    rememberLanguage(QStringLiteral("en"));
    useLanguage(QStringLiteral("en"));
    FakePrompter prompter;
    fixture.today = QDate(2023, 6, 20);
    const auto receive = [&](const QString& code, QMap<QString, QString> data) { fixture.apply(code, "receive", std::move(data)); };
    Desk desk(*fixture.office, QStringLiteral("Nguyễn Thị Hạnh"), fixture.today, prompter);
    UnitReportsView view(desk);
    view.resize(1150, 640);
    view.show();
    view.reload();
    settle();

    SECTION("takes figures in from a table, after a backup of the file as it was")
    {
        const QString path = fixture.folder.filePath(QStringLiteral("so-lieu.csv"));
        REQUIRE(atomicWrite(path, QByteArrayLiteral("unit,sessions,received\nDU.TAMSON,1,37\n")));
        prompter.toOpen = path;
        click(view.findChild<QPushButton*>(QStringLiteral("takeInTable")));
        CHECK(backupsOf(fixture.office->file().path()).empty());
        prompter.confirms = true;
        click(view.findChild<QPushButton*>(QStringLiteral("takeInTable")));
        CHECK(fixture.office->unitReport(UnitReportCode{tamSon})->report.received == 37);
        CHECK(backupsOf(fixture.office->file().path()).size() == 1);
    }

    SECTION("chooses the half-year that is being chased, and expects the twelve ward committees")
    {
        CHECK(view.period()->currentData().toString() == QStringLiteral("2023-H1"));
        CHECK(view.table()->model()->rowCount() == 12);
        CHECK(cell(view, tamSon, 4) == QStringLiteral("✗ Missing"));
        CHECK(view.summary()->text() == QStringLiteral("Expected 12 · in at both recipients 0, of these late 0 and nil 0 · missing 12."));
    }

    SECTION("an accepted report may be opened again, but nothing asks for it")
    {
        receive(tamSon, {{QStringLiteral("receivedByTUVP"), QStringLiteral("2023-06-14")}, {QStringLiteral("receivedByBDV"), QStringLiteral("2023-06-14")}, {QStringLiteral("sessions"), QStringLiteral("1")}});
        const auto roles = [&] {
            QStringList all;
            for (const QPushButton* button : view.actionButtons())
                all.append(button->property("role").toString());
            return all;
        };
        view.reload();
        view.table()->choose(tamSon);
        CHECK(roles().value(0) == QStringLiteral("primary"));
        fixture.apply(tamSon, "accept");
        view.reload();
        view.table()->choose(tamSon);
        CHECK_FALSE(view.actionButtons().isEmpty());
        CHECK_FALSE(roles().contains(QStringLiteral("primary")));
        Q_EMIT view.table()->opened(tamSon); // Enter, too, does nothing
    }

    SECTION("judges by the later of both recipients, and calls a report at one of them missing")
    {
        receive(tamSon, {{QStringLiteral("receivedByTUVP"), QStringLiteral("2023-06-14")}, {QStringLiteral("receivedByBDV"), QStringLiteral("2023-06-19")}, {QStringLiteral("sessions"), QStringLiteral("1")}});
        receive(dinhBang, {{QStringLiteral("receivedByTUVP"), QStringLiteral("2023-06-14")}, {QStringLiteral("sessions"), QStringLiteral("1")}});
        view.reload();
        CHECK(cell(view, tamSon, 2) == QStringLiteral("14/06/2023"));
        CHECK(cell(view, tamSon, 3) == QStringLiteral("19/06/2023"));
        CHECK(cell(view, tamSon, 4) == QStringLiteral("! Late"));
        CHECK(cell(view, dinhBang, 3) == QStringLiteral("–"));
        CHECK(cell(view, dinhBang, 4) == QStringLiteral("✗ Missing"));
    }

    SECTION("takes a blank for no zero, and a report of zeros for a nil return")
    {
        QMap<QString, QString> zeros{{QStringLiteral("receivedByTUVP"), QStringLiteral("2023-06-14")},
                                     {QStringLiteral("receivedByBDV"), QStringLiteral("2023-06-14")}};
        for (const char* key : {"sessions", "lateNotices", "people", "received", "resolved", "explained", "accepted", "transferred", "declined",
                                "outOfScope", "escalated", "openInTime", "openOverdue"})
            zeros.insert(QString::fromLatin1(key), QStringLiteral("0"));
        receive(tamSon, zeros);
        zeros.remove(QStringLiteral("received"));
        receive(dinhBang, zeros);
        view.reload();
        CHECK(cell(view, tamSon, 4) == QStringLiteral("✓ On time · nil"));
        CHECK(cell(view, dinhBang, 4) == QStringLiteral("✓ On time"));
        view.table()->choose(dinhBang);
        settle();
        QStringList texts;
        for (const QLabel* label : view.findChild<QWidget*>(QStringLiteral("figures"))->findChildren<QLabel*>()) {
            if (!label->isHidden())
                texts.append(label->text());
        }
        CHECK(texts.contains(QStringLiteral("– was left blank, which is not zero.")));
        CHECK(texts.count(QStringLiteral("–")) == 1);
    }

    SECTION("offers what the workflow allows: for one to receive, for several to remind; one dialog for all of them")
    {
        view.table()->choose(tamSon);
        settle();
        CHECK(eventsOf(view).contains(QStringLiteral("receive")));
        view.table()->view()->selectAll();
        settle();
        CHECK(eventsOf(view) == QStringList{QStringLiteral("remind")});
        const bool came = withDialog<EventDialog>([&] { click(view.actionButtons().front()); },
                                                  [&](EventDialog& dialog) {
                                                      fill(dialog.form(), {{QStringLiteral("number"), QStringLiteral("12-CV/VPTU")}});
                                                      REQUIRE(comesTrue([&] { return dialog.okButton()->isEnabled(); }));
                                                      click(dialog.okButton());
                                                  });
        REQUIRE(came);
        for (const QString& code : {tamSon, dinhBang})
            CHECK(fixture.office->unitReport(UnitReportCode{code})->steps.back().event == QStringLiteral("remind"));
    }

    SECTION("is shown from elsewhere with what is not in chosen, and for a report of its own")
    {
        receive(tamSon, {{QStringLiteral("receivedByTUVP"), QStringLiteral("2023-06-14")}, {QStringLiteral("receivedByBDV"), QStringLiteral("2023-06-14")}, {QStringLiteral("sessions"), QStringLiteral("1")}});
        ReportScreen screen(desk);
        ListFilter filter;
        filter.state = QStringLiteral("expected");
        filter.from = QDate(2023, 1, 1);
        filter.to = QDate(2023, 6, 30);
        screen.showFiltered(filter);
        CHECK(screen.tabs()->currentWidget()->isAncestorOf(screen.unitReports()));
        CHECK(screen.unitReports()->table()->chosen().size() == 11);
        CHECK_FALSE(screen.unitReports()->table()->chosen().contains(tamSon));
        CHECK(screen.openCase(tamSon));
        CHECK(screen.unitReports()->table()->chosen() == QStringList{tamSon});
    }

    SECTION("scrolls by itself in a low window, so that the office's report beside it has one bar")
    {
        ReportScreen screen(desk);
        CHECK(screen.minimumSizeHint().height() < 240);
    }

    SECTION("expects nothing where no regulation is in force")
    {
        view.period()->setCurrentIndex(view.period()->findData(QStringLiteral("2021")));
        settle();
        CHECK(view.table()->model()->rowCount() == 0);
    }
}
