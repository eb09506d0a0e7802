#include "fake_prompter.h"
#include "hands.h"
#include "office_fixture.h"

#include "services/handover.h"
#include "ui/directory/directory_dialog.h"
#include "ui/directory/directory_screen.h"
#include "ui/directory/record_dialog.h"
#include "ui/directory/units_tab.h"
#include "ui/plan/plan_screen.h"
#include "ui/plan/take_over_dialog.h"
#include "ui/widgets/field_form.h"

#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTableWidget>

using namespace doithoai;

namespace {

QString s(const char* text)
{
    return QString::fromUtf8(text);
}

} // namespace

TEST_CASE("units are handed over in the window, and the record is read and saved")
{
    OfficeFixture fixture;
    FakePrompter prompter;
    Desk desk{*fixture.office, s("Nguyễn Thị Hạnh"), fixture.today, prompter};
    DirectoryScreen screen{desk};
    screen.resize(1100, 700);
    screen.show();
    screen.reload();
    settle();
    screen.units()->choose(s("UBND.TANHONG"));
    QString seen, note;
    prompter.toSave = fixture.folder.filePath(s("bien-ban.txt"));
    const bool isRecordShown = withDialog<RecordDialog>(
        [&] {
            withDialog<DirectoryDialog>([&] { click(screen.findChild<QPushButton*>(QStringLiteral("handOver"))); },
                                        [&](DirectoryDialog& dialog) {
                                            CHECK(dialog.form()->texts().value(s("units")) == s("UBND.TANHONG"));
                                            fill(dialog.form(), {{s("units"), s("UBND.TANHONG, UBND.PHUCHAN")}, {s("on"), s("10/3/2023")},
                                                                 {s("to"), s("ubnd.moi")}, {s("name"), s("UBND phường Mới")}});
                                            CHECK(dialog.trouble()->text() == QString());
                                            note = dialog.findChild<QLabel*>(QStringLiteral("note"))->text();
                                            REQUIRE(dialog.okButton()->isEnabled());
                                            click(dialog.okButton());
                                        });
        },
        [&](RecordDialog& dialog) {
            seen = dialog.words()->toPlainText();
            click(dialog.findChild<QPushButton*>(QStringLiteral("save")));
        });
    // The lines stood in the form before anything was written.
    CHECK(note.contains(s("UBND.PHUCHAN")));
    REQUIRE(isRecordShown);
    CHECK(seen.contains(s("UBND phường Mới")));
    QFile saved(*prompter.toSave);
    REQUIRE(saved.open(QIODevice::ReadOnly));
    CHECK(QString::fromUtf8(saved.readAll()) == seen);
    CHECK(fixture.office->directory().unit({s("UBND.PHUCHAN")})->successor.text == s("UBND.MOI"));
    CHECK(fixture.office->directory().unit({s("UBND.MOI")})->place == s("Mới"));
    CHECK(handoverRecords(*fixture.office).size() == 1);
}

TEST_CASE("the plan of a year by organiser: its number and day, and what of last year's goes on")
{
    OfficeFixture fixture;
    FakePrompter prompter;
    const QString code = fixture.addSession();
    Desk desk{*fixture.office, s("Nguyễn Thị Hạnh"), fixture.today, prompter};

    SECTION("number and day are shown once named, and asked for all sessions of the organiser at once")
    {
        REQUIRE(fixture.office->set(code, {{s("planNumber"), s("15-KH/ĐU")}, {s("planDate"), s("2023-01-05")}}, fixture.actor()));
        PlanScreen plan{desk};
        plan.reload();
        int row = -1;
        for (int i = 0; i < plan.table()->rowCount(); ++i) {
            if (plan.table()->item(i, 0)->text() == s("Đảng ủy phường Đình Bảng"))
                row = i;
        }
        REQUIRE(row >= 0);
        const int last = plan.table()->columnCount() - 1;
        CHECK(plan.table()->item(row, last)->text().startsWith(s("15-KH/ĐU")));
        CHECK(plan.table()->item(row, last)->text().contains(s("05/01/2023")));
    }
    SECTION("a body that ended is followed by its successor, and a January day stays in its year")
    {
        REQUIRE(fixture.office->set(code, {{s("plannedStart"), s("2023-01-01T08:00")}}, fixture.actor()));
        Handover handover;
        handover.from = {{s("DU.DINHBANG")}};
        handover.to = {s("DU.MOI")};
        handover.on = QDate(2023, 3, 9);
        const Directory& directory = fixture.office->directory();
        handover.made = successorLike(directory, *directory.unit(handover.from.front()), handover.to, s("Đảng ủy phường Mới"), {}, handover.on);
        REQUIRE(carryOutHandover(*fixture.office, handover, fixture.actor()));
        TakeOverDialog dialog(desk, 2024);
        REQUIRE(dialog.ticks().size() == 1);
        CHECK(dialog.ticks().front()->text().contains(s("phường Mới")));
        dialog.accept();
        ListFilter filter;
        filter.from = QDate(2024, 1, 1);
        filter.to = QDate(2024, 12, 31);
        const auto rows = sessionRows(*fixture.office, filter);
        REQUIRE(rows);
        REQUIRE(rows->size() == 1);
        CHECK(rows->front().session.organiser.text == s("DU.MOI"));
        CHECK(rows->front().session.chair.text == s("DU.MOI.BT"));
        CHECK(rows->front().session.plannedStart == QDateTime(QDate(2024, 1, 7), QTime(8, 0)));
    }
}
