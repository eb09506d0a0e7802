#include "fake_prompter.h"
#include "hands.h"
#include "office_fixture.h"

#include "app/window_backups.h"
#include "services/backups.h"
#include "ui/backups/backups_dialog.h"
#include "ui/backups/second_place.h"
#include "ui/language.h"
#include "ui/main_window.h"
#include "ui/settings/view_settings.h"
#include "ui/shell/message_strip.h"
#include "ui/widgets/row_table.h"

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>

using namespace doithoai;

TEST_CASE("the file and its backups in the window")
{
    OfficeFixture fixture;
    rememberLanguage(QStringLiteral("en"));
    useLanguage(QStringLiteral("en"));
    view::rememberSecondPlace({});
    FakePrompter prompter;
    Desk desk(*fixture.office, QStringLiteral("Nguyễn Thị Hạnh"), fixture.today, prompter);
    const QString path = fixture.office->file().path();
    BackupsDialog dialog(desk);
    dialog.show();
    settle();
    const auto press = [&](const char* name) { click(dialog.findChild<QPushButton*>(QLatin1String(name))); };
    const auto waitFor = [&](const QString& words) { return comesTrue([&] { return dialog.outcome()->text().contains(words); }); };

    SECTION("makes one, tries it out, and says what came back")
    {
        CHECK(dialog.table()->model()->rowCount() == 0);
        press("make");
        REQUIRE(waitFor(QStringLiteral("made and verified")));
        CHECK(dialog.table()->model()->rowCount() == 1);
        REQUIRE(comesTrue([&] { return dialog.findChild<QPushButton*>(QStringLiteral("try"))->isEnabled(); }));
        press("try");
        REQUIRE(waitFor(QStringLiteral("This backup is good")));
        CHECK(dialog.outcome()->text().contains(QStringLiteral("Sessions: ")));
    }
    SECTION("neither backs up nor checks another file that was put in its place")
    {
        REQUIRE(QFile::rename(path, path + QStringLiteral(".away")));
        REQUIRE(QFile::copy(path + QStringLiteral(".away"), path));
        press("make");
        CHECK(dialog.outcome()->text().contains(QStringLiteral("replaced")));
        press("check");
        CHECK(dialog.outcome()->text().contains(QStringLiteral("replaced")));
        CHECK_FALSE(backupNow(*fixture.office));
        CHECK(backupsOf(path).empty());
        const Result<void> there = fixture.office->file().isInItsPlace();
        REQUIRE_FALSE(there);
        QString told;
        REQUIRE(withDialog<QMessageBox>([&] { cli::backUpAtClosing(path, true, there); }, [&](QMessageBox& box) { told = box.text(); }));
        CHECK(told.contains(QStringLiteral("No backup was made")));
        CHECK(backupsOf(path).empty());
        REQUIRE(QFile::remove(path));
        REQUIRE(QFile::rename(path + QStringLiteral(".away"), path));
        CHECK(fixture.office->file().isInItsPlace());
    }
    SECTION("brings one back only when the person means it")
    {
        press("make");
        REQUIRE(waitFor(QStringLiteral("made and verified")));
        REQUIRE(comesTrue([&] { return dialog.findChild<QPushButton*>(QStringLiteral("restore"))->isEnabled(); }));
        press("restore");
        CHECK(dialog.toRestore().isEmpty());
        CHECK(dialog.isVisible());
        prompter.confirms = true;
        press("restore");
        CHECK(dialog.toRestore() == lastBackup(path)->path);
        CHECK_FALSE(dialog.isVisible());
    }
    SECTION("one that is dated ahead is shown as such")
    {
        press("make");
        REQUIRE(waitFor(QStringLiteral("made and verified")));
        const QString made = lastBackup(path)->path;
        REQUIRE(QFile::copy(made, backupFolder(path) + u'/' + QFileInfo(path).completeBaseName() + QStringLiteral("-20990119-080000.") + QFileInfo(path).suffix()));
        BackupsDialog again(desk);
        REQUIRE(again.table()->model()->rowCount() == 2);
        CHECK(again.table()->model()->index(0, 3).data().toString() == QStringLiteral("dated ahead"));
        CHECK(again.table()->model()->index(1, 3).data().toString() == QStringLiteral("whole"));
        MainWindow window(*fixture.office, QStringLiteral("Nguyễn Thị Hạnh"), fixture.today);
        const auto* foot = window.findChild<QPushButton*>(QStringLiteral("lastBackup"));
        REQUIRE(foot);
        CHECK(foot->text().contains(QStringLiteral("one is dated ahead: 19/01/2099")));
        CHECK(foot->text().startsWith(QStringLiteral("Last backup: today")));
        CHECK_FALSE(foot->styleSheet().isEmpty());
        REQUIRE(QFile::remove(made));
        MainWindow without(*fixture.office, QStringLiteral("Nguyễn Thị Hạnh"), fixture.today);
        CHECK(without.findChild<QPushButton*>(QStringLiteral("lastBackup"))->text().startsWith(QStringLiteral("No backup up to today")));
    }
    SECTION("checks the file, and names the damage")
    {
        press("check");
        REQUIRE(waitFor(QStringLiteral("The file is whole")));
    }
    SECTION("a second place gets its copy, and is asked for when it comes back")
    {
        const QDir stick(fixture.folder.filePath(QStringLiteral("usb")));
        prompter.toSave = stick.path();
        press("secondPlace");
        CHECK(view::secondPlace() == stick.path());
        press("make");
        REQUIRE(waitFor(QStringLiteral("not in the second place")));
        SecondPlace watch(path);
        QString back, copied;
        QObject::connect(&watch, &SecondPlace::cameBack, &watch, [&](const QString& folder) { back = folder; });
        QObject::connect(&watch, &SecondPlace::copied, &watch, [&](const QString& file) { copied = file; });
        watch.look();
        CHECK(back.isEmpty());
        REQUIRE(QDir().mkpath(stick.path()));
        watch.look();
        CHECK(back == stick.path());
        watch.copy();
        REQUIRE(comesTrue([&] { return !copied.isEmpty(); }));
        CHECK(isWholeBackup(copied));
        back.clear();
        watch.look();
        CHECK(back.isEmpty());
    }
    view::rememberSecondPlace({});
}

TEST_CASE("the window tells the age of the last backup anew when something is written")
{
    OfficeFixture fixture;
    rememberLanguage(QStringLiteral("en"));
    useLanguage(QStringLiteral("en"));
    const QString session = fixture.addSession();
    MainWindow window(*fixture.office, QStringLiteral("Nguyễn Thị Hạnh"), fixture.today);
    window.show();
    window.showScreen(Place::Sessions);
    const auto* told = window.findChild<QPushButton*>(QStringLiteral("lastBackup"));
    REQUIRE(told->text() == QStringLiteral("No backup yet"));
    REQUIRE(backupNow(*fixture.office));
    REQUIRE(fixture.office->set(session, {{QStringLiteral("venue"), QStringLiteral("Hội trường lớn")}}, fixture.actor()));
    CHECK(comesTrue([&] { return told->text().contains(QStringLiteral("today")); }));
}

TEST_CASE("a backup that fails once the window is closed says that the work is saved only where it is")
{
    OfficeFixture fixture;
    rememberLanguage(QStringLiteral("en"));
    useLanguage(QStringLiteral("en"));
    view::rememberSecondPlace({});
    const QString path = fixture.office->file().path();
    fixture.office.reset();
    QFile inTheWay(backupFolder(path));
    REQUIRE(inTheWay.open(QIODevice::WriteOnly));
    const bool isAllSaved = GENERATE(true, false);
    QString told;
    REQUIRE(withDialog<QMessageBox>([&] { cli::backUpAtClosing(path, isAllSaved); }, [&](QMessageBox& box) { told = box.text(); }));
    CHECK(told.contains(QStringLiteral("work is saved")) == isAllSaved);
    CHECK(told.contains(QStringLiteral("No backup")) != isAllSaved);
}

TEST_CASE("a window over an older copy in the place of the file")
{
    OfficeFixture fixture;
    rememberLanguage(QStringLiteral("en"));
    useLanguage(QStringLiteral("en"));
    const QString path = fixture.office->file().path();
    const QString older = path + QStringLiteral(".older");
    REQUIRE(QFile::copy(path, older));
    fixture.addPetition({});
    const Result<Backup> fuller = backupNow(*fixture.office);
    REQUIRE(fuller);
    const auto said = [](MainWindow& window) { return window.findChild<MessageStrip*>()->findChild<QLabel*>()->text(); };
    {
        MainWindow window(*fixture.office, QStringLiteral("Nguyễn Thị Hạnh"), fixture.today);
        CHECK_FALSE(said(window).contains(QStringLiteral("older copy")));
    }
    fixture.office.reset();
    REQUIRE(QFile::remove(path));
    REQUIRE(QFile::rename(older, path));
    fixture.office = std::move(*Office::open(std::move(*CaseFile::open(path, CaseFile::Access::ReadWrite)), fixture.papers));
    MainWindow window(*fixture.office, QStringLiteral("Nguyễn Thị Hạnh"), fixture.today);
    window.show();
    settle();
    CHECK(said(window).contains(QStringLiteral("older copy")));
    int listed = 0;
    REQUIRE(withDialog<QDialog>([&] { click(window.findChild<MessageStrip*>()->findChild<QPushButton*>()); },
                              [&](QDialog& dialog) { listed = static_cast<BackupsDialog&>(dialog).table()->model()->rowCount(); }));
    CHECK(listed == 1);
}
