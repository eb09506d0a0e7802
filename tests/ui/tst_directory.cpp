#include "fake_prompter.h"
#include "hands.h"
#include "office_fixture.h"

#include "services/backups.h"
#include "services/directory_acts.h"
#include "ui/directory/calendar_tab.h"
#include "ui/directory/directory_dialog.h"
#include "ui/directory/directory_screen.h"
#include "ui/directory/officials_tab.h"
#include "ui/directory/posts_tab.h"
#include "ui/directory/regulations_tab.h"
#include "ui/directory/units_tab.h"
#include "ui/directory/year_calendar.h"
#include "ui/widgets/row_table.h"

#include <QFile>
#include <QLabel>
#include <QSpinBox>
#include <QTabWidget>
#include <QTreeWidget>

using namespace doithoai;

namespace {

using Words = QMap<QString, QString>;

QString s(const char* text)
{
    return QString::fromUtf8(text);
}

struct DirectoryDesk {
    OfficeFixture fixture;
    FakePrompter prompter;
    Desk desk{*fixture.office, s("Nguyễn Thị Hạnh"), fixture.today, prompter};
    DirectoryScreen screen{desk};
    QStringList said;

    DirectoryDesk()
    {
        QObject::connect(&desk, &Desk::said, &desk, [this](const QString& sentence) { said.append(sentence); });
        screen.resize(1100, 700);
        screen.show();
        screen.reload();
        settle();
    }

    QPushButton* tool(const char* name) { return screen.findChild<QPushButton*>(QLatin1String(name)); }
    const Directory& directory() { return fixture.office->directory(); }

    /// Fills the dialog that a button opens and presses its button. Answers the sentence that kept it out.
    QString through(const char* button, const Words& words)
    {
        QString sentence = s("no dialog");
        const bool confirms = std::exchange(prompter.confirms, true); // what was refused is let go
        withDialog<DirectoryDialog>([&] { click(tool(button)); },
                                    [&](DirectoryDialog& dialog) {
                                        fill(dialog.form(), words);
                                        sentence = dialog.trouble()->text();
                                        if (dialog.okButton()->isEnabled())
                                            click(dialog.okButton());
                                    });
        prompter.confirms = confirms;
        return sentence;
    }
};

} // namespace

TEST_CASE("the directory in the window")
{
    DirectoryDesk at;

    SECTION("words that were typed are not lost by Esc without a question")
    {
        const auto typeAndLeave = [&] {
            bool isOpen = false;
            withDialog<DirectoryDialog>([&] { click(at.tool("addUnit")); }, [&](DirectoryDialog& dialog) {
                fill(dialog.form(), {{s("name"), s("Hội Người cao tuổi")}});
                QTest::keyClick(&dialog, Qt::Key_Escape);
                isOpen = dialog.isVisible();
                at.prompter.confirms = true;
            });
            return isOpen;
        };
        CHECK(typeAndLeave());
        REQUIRE_FALSE(at.prompter.asked.isEmpty());
        CHECK_FALSE(typeAndLeave());
        at.prompter.asked.clear();
        withDialog<DirectoryDialog>([&] { click(at.tool("addUnit")); }, [](DirectoryDialog& dialog) { QTest::keyClick(&dialog, Qt::Key_Escape); });
        CHECK(at.prompter.asked.isEmpty());
    }

    SECTION("units stand under their superiors and are filtered without marks, with the way to them")
    {
        QTreeWidget* tree = at.screen.units()->tree();
        REQUIRE(at.screen.units()->choose(s("DU.TAMSON")));
        REQUIRE(tree->currentItem()->parent() != nullptr);
        CHECK(tree->currentItem()->parent()->text(0) == at.directory().unitName(at.directory().unit({s("DU.TAMSON")})->superior));
        typeInto(at.screen.filterField(), s("tam son"));
        CHECK_FALSE(tree->currentItem()->isHidden());
        CHECK_FALSE(tree->currentItem()->parent()->isHidden());
        at.screen.units()->choose(s("DU.DINHBANG"));
        CHECK(tree->currentItem()->isHidden());
    }
    SECTION("a unit is added by its form, which says what keeps it out while one types")
    {
        at.screen.units()->choose(s("TU"));
        CHECK(at.through("addUnit", {{s("code"), s("tu.hpn")}}).contains(s("TU.HPN")));
        CHECK_FALSE(at.directory().unit({s("TU.HPN")}));
        CHECK(at.through("addUnit", {{s("code"), s("tu.hpn")}, {s("name"), s("Hội Phụ nữ thành phố")}}).isEmpty());
        REQUIRE(at.directory().unit({s("TU.HPN")}));
        CHECK(at.directory().unit({s("TU.HPN")})->superior.text == s("TU"));
        CHECK(at.screen.units()->chosen() == s("TU.HPN"));
    }
    SECTION("an end says who refers to the unit before it is carried out")
    {
        at.fixture.addSession();
        at.screen.units()->choose(s("DU.DINHBANG"));
        bool isToldOf = false;
        withDialog<DirectoryDialog>([&] { click(at.tool("endUnit")); },
                                    [&](DirectoryDialog& dialog) {
                                        for (const QLabel* label : dialog.findChildren<QLabel*>())
                                            isToldOf = isToldOf || label->text().contains(s("ĐT-2023-001"));
                                        fill(dialog.form(), {{s("to"), s("30/6/2025")}, {s("successor"), s("DU.TAMSON")}});
                                        click(dialog.okButton());
                                    });
        CHECK(isToldOf);
        CHECK(at.directory().unit({s("DU.DINHBANG")})->to == QDate(2025, 6, 30));
        CHECK(at.directory().post({s("DU.DINHBANG.BT")})->to == QDate(2025, 6, 30));
    }
    SECTION("what others refer to is not removed, and no question is put first")
    {
        at.prompter.confirms = true;
        at.screen.units()->choose(s("DU.DINHBANG"));
        click(at.tool("removeUnit"));
        CHECK(at.prompter.asked.isEmpty());
        REQUIRE_FALSE(at.said.isEmpty());
        CHECK(at.directory().unit({s("DU.DINHBANG")}));
    }
    SECTION("a day that does not exist is a sentence, and what was typed stays")
    {
        at.screen.tabs()->setCurrentWidget(at.screen.posts());
        at.screen.posts()->choose(s("DU.TAMSON.BT"));
        CHECK(at.through("editPost", {{s("to"), s("31/02/2024")}}).contains(s("31/02/2024")));
        CHECK(at.through("editPost", {{s("quota"), s("3")}, {s("to"), s("")}}).isEmpty());
        CHECK(at.directory().post({s("DU.TAMSON.BT")})->quota == 3);
    }
    SECTION("a successor in office ends the term before on the day before")
    {
        at.screen.tabs()->setCurrentWidget(at.screen.officials());
        CHECK(at.through("addTerm", {{s("post"), s("DU.TAMSON.BT")}, {s("name"), s("Đỗ Văn Giả")}, {s("from"), s("01/01/2023")}}).isEmpty());
        REQUIRE(at.screen.officials()->choose(s("Đỗ Văn Giả")));
        CHECK(at.through("addTerm", {{s("post"), s("DU.TAMSON.BT")}, {s("name"), s("Lê Thị Thử")}, {s("from"), s("01/02/2023")}})
                  .contains(s("Đỗ Văn Giả")));
        REQUIRE(at.screen.officials()->choose(s("Đỗ Văn Giả")));
        CHECK(at.through("succeed", {{s("name"), s("Lê Thị Thử")}, {s("from"), s("01/03/2023")}}).isEmpty());
        CHECK(at.directory().holder({s("DU.TAMSON.BT")}, QDate(2023, 2, 28))->name == s("Đỗ Văn Giả"));
        CHECK(at.directory().holder({s("DU.TAMSON.BT")}, QDate(2023, 3, 1))->name == s("Lê Thị Thử"));
    }
    SECTION("a term is removed only when the person says so")
    {
        at.screen.tabs()->setCurrentWidget(at.screen.officials());
        at.through("addTerm", {{s("post"), s("DU.TAMSON.BT")}, {s("name"), s("Đỗ Văn Giả")}, {s("from"), s("01/01/2023")}});
        REQUIRE(at.screen.officials()->choose(s("Đỗ Văn Giả")));
        click(at.tool("removeTerm"));
        CHECK(at.directory().officials().size() == 1);
        at.prompter.confirms = true;
        click(at.tool("removeTerm"));
        CHECK(at.directory().officials().empty());
    }
}

TEST_CASE("the working calendar in the window")
{
    DirectoryDesk at;
    at.screen.tabs()->setCurrentWidget(at.screen.calendar());
    CalendarTab* tab = at.screen.calendar();
    YearCalendar* year = tab->calendar();

    SECTION("a year that was not entered warns; one that was does not")
    {
        CHECK_FALSE(tab->warning()->isVisible());
        tab->year()->setValue(2031);
        CHECK(tab->warning()->isVisible());
        CHECK(tab->warning()->text().contains(s("2031")));
        CHECK(tab->marks()->model()->rowCount() == 0);
    }
    SECTION("the arrow keys go from day to day and over the end of the year")
    {
        year->choose(QDate(2023, 12, 30));
        QTest::keyClick(year, Qt::Key_Right);
        CHECK(year->chosen() == QDate(2023, 12, 31));
        QTest::keyClick(year, Qt::Key_Down);
        CHECK(year->chosen() == QDate(2024, 1, 7));
        CHECK(tab->year()->value() == 2024);
        CHECK(year->accessibleDescription().contains(s("07/01/2024")));
    }
    SECTION("a click chooses the day under it")
    {
        QTest::mouseClick(year, Qt::LeftButton, {}, year->rectOf(QDate(2023, 9, 2)).center());
        CHECK(year->chosen() == QDate(2023, 9, 2));
    }
    SECTION("Enter marks a day, Delete of the mark asks first, and deadlines on that day are told")
    {
        const QString petition = at.fixture.addPetition(at.fixture.addSession());
        at.fixture.apply(petition, "classify", {{s("sector"), s("economy")}, {s("urgency"), s("normal")}});
        at.fixture.apply(petition, "assign", {{s("unit"), s("UBND.DINHBANG")}, {s("dueOn"), s("2023-06-15")}});
        year->choose(QDate(2023, 6, 15));
        QString note;
        withDialog<DirectoryDialog>([&] { QTest::keyClick(year, Qt::Key_Return); },
                                    [&](DirectoryDialog& dialog) {
                                        fill(dialog.form(), {{s("name"), s("Nghỉ bù")}});
                                        note = dialog.findChild<QLabel*>(s("note"))->text();
                                        click(dialog.okButton());
                                    });
        CHECK(note.contains(petition));
        CHECK_FALSE(at.fixture.office->calendar().isWorkday(QDate(2023, 6, 15)));
        click(at.tool("removeMark"));
        CHECK_FALSE(at.fixture.office->calendar().isWorkday(QDate(2023, 6, 15)));
        at.prompter.confirms = true;
        click(at.tool("removeMark"));
        CHECK(at.fixture.office->calendar().isWorkday(QDate(2023, 6, 15)));
        CHECK(at.prompter.asked.last().contains(petition));
    }
    SECTION("marks come from a file; one that is no table takes nothing in")
    {
        const QString path = at.fixture.folder.filePath(s("lich.csv"));
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("date,kind,name,basis\n2031-01-01,off,Tết Dương lịch,Luật\n");
        file.close();
        at.prompter.toOpen = path;
        // Where the file cannot be backed up before, nothing comes in.
        const QString office = at.fixture.office->file().path();
        QFile inTheWay(backupFolder(office));
        REQUIRE(inTheWay.open(QIODevice::WriteOnly));
        inTheWay.close();
        click(at.tool("importMarks"));
        CHECK_FALSE(at.fixture.office->calendar().knowsYear(2031));
        REQUIRE(inTheWay.remove());
        click(at.tool("importMarks"));
        CHECK(at.fixture.office->calendar().knowsYear(2031));
        CHECK(backupsOf(office).size() == 1);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("date,kind,name\n2032-02-31,off,Không có\n");
        file.close();
        click(at.tool("importMarks"));
        CHECK_FALSE(at.fixture.office->calendar().knowsYear(2032));
        at.prompter.toOpen = at.fixture.folder.filePath(s("khong-co.csv"));
        click(at.tool("importMarks"));
        CHECK(at.said.last().contains(s("khong-co.csv")));
    }
}

TEST_CASE("the regulations in the window")
{
    DirectoryDesk at;
    at.screen.tabs()->setCurrentWidget(at.screen.regulations());
    RegulationsTab* tab = at.screen.regulations();

    SECTION("the one that is in force is shown with its rules and articles")
    {
        REQUIRE(tab->profiles()->model()->rowCount() == 1);
        CHECK(tab->rules()->model()->rowCount() > 20);
    }
    SECTION("a successor is taken in from its file once the person said so; a broken one never")
    {
        QByteArray json;
        QFile shipped(s(":/profiles/tu-son-2022.json"));
        REQUIRE(shipped.open(QIODevice::ReadOnly));
        json = shipped.readAll();
        json.replace("\"tu-son-2022\"", "\"phuong-2025\"").replace("2022-12-29", "2025-07-01").replace("2025-06-30", "2030-12-31");
        const QString path = at.fixture.folder.filePath(s("quy-dinh.json"));
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(json);
        file.close();
        at.prompter.toOpen = path;
        click(at.tool("importProfile"));
        CHECK(tab->profiles()->model()->rowCount() == 1);
        const QString office = at.fixture.office->file().path();
        CHECK(backupsOf(office).empty());
        at.prompter.confirms = true;
        click(at.tool("importProfile"));
        CHECK(tab->profiles()->model()->rowCount() == 2);
        CHECK(backupsOf(office).size() == 1);
        CHECK(at.fixture.office->profiles().inForceOn(QDate(2026, 1, 1)) != nullptr);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("{");
        file.close();
        at.prompter.asked.clear();
        click(at.tool("importProfile"));
        CHECK(at.prompter.asked.size() == 1);
        CHECK(tab->profiles()->model()->rowCount() == 2);
    }
}
