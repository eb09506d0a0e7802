#include "fake_prompter.h"
#include "hands.h"
#include "office_fixture.h"

#include "services/backups.h"
#include "services/erasing.h"
#include "services/name_viewing.h"
#include "ui/edit_history.h"
#include "ui/language.h"
#include "ui/personal/correct_dialog.h"
#include "ui/personal/destroy_dialog.h"
#include "ui/personal/erase_dialog.h"
#include "ui/personal/finishing.h"
#include "ui/personal/person_dialog.h"
#include "ui/petitions/petition_page.h"
#include "ui/settings/view_settings.h"

#include <QCheckBox>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QTimer>
#include <algorithm>

using namespace doithoai;

namespace {

struct PersonalFixture : OfficeFixture {
    PersonalFixture()
    {
        rememberLanguage(QStringLiteral("en"));
        useLanguage(QStringLiteral("en"));
        view::rememberSecondPlace({});
        session = addSession();
        petition = add(CaseKind::Petition, {{QStringLiteral("content"), QStringLiteral("Ông Đặng Quốc Khởi đề nghị sửa cống")},
                                            {QStringLiteral("petitioner"), QStringLiteral("Đặng Quốc Khởi")},
                                            {QStringLiteral("phone"), QStringLiteral("0912 111 222")},
                                            {QStringLiteral("receivedOn"), QStringLiteral("2023-03-01")},
                                            {QStringLiteral("channel"), QStringLiteral("submitted")},
                                            {QStringLiteral("session"), session}});
        other = add(CaseKind::Petition, {{QStringLiteral("content"), QStringLiteral("Đèn đường")},
                                         {QStringLiteral("petitioner"), QStringLiteral("Dang Quoc Khoi")},
                                         {QStringLiteral("receivedOn"), QStringLiteral("2023-03-01")},
                                         {QStringLiteral("channel"), QStringLiteral("submitted")}});
    }

    void end(const QString& code)
    {
        Act act;
        act.reason = QStringLiteral("Không thuộc phạm vi");
        act.data = {{QStringLiteral("kind"), QStringLiteral("other")}, {QStringLiteral("directedTo"), QStringLiteral("UBND.DINHBANG")}, {QStringLiteral("toldOn"), QStringLiteral("2023-03-05")}};
        REQUIRE(office->apply(code, QStringLiteral("screenOut"), act, actor()));
    }

    FakePrompter prompter;
    QString session, petition, other;
};

} // namespace

TEST_CASE_METHOD(PersonalFixture, "a person's data in the window: found, ticked, corrected, erased")
{
    Desk desk(*office, QStringLiteral("Nguyễn Thị Hạnh"), today, prompter);
    PersonDialog dialog(desk, petition);
    dialog.show();
    settle();

    SECTION("cases of the same name are ticked one by one")
    {
        REQUIRE(dialog.cases()->count() == 2);
        CHECK(dialog.ticked() == QStringList{petition, other});
        CHECK(dialog.text()->toPlainText().contains(QStringLiteral("Dang Quoc Khoi")));
        dialog.cases()->item(1)->setCheckState(Qt::Unchecked);
        CHECK(dialog.ticked() == QStringList{petition});
        CHECK_FALSE(dialog.text()->toPlainText().contains(QStringLiteral("Dang Quoc Khoi")));
        CHECK(dialog.text()->toPlainText().contains(QStringLiteral("0912 111 222")));
        typeInto(dialog.who(), QStringLiteral("Không Có Ai"));
        QTest::keyClick(dialog.who(), Qt::Key_Return);
        CHECK(dialog.cases()->count() == 0);
        CHECK(dialog.outcome()->text().contains(QStringLiteral("Không Có Ai")));
    }
    SECTION("a correction that is refused stands in its dialog with the words, until it is taken")
    {
        QPushButton* correct = nullptr;
        for (QPushButton* button : dialog.findChildren<QPushButton*>())
            correct = button->text() == QStringLiteral("&Correct…") ? button : correct;
        const QString path = office->file().path();
        CHECK(withDialog<CorrectDialog>([&] { click(correct); }, [&](CorrectDialog& correcting) {
            typeInto(correcting.line(QStringLiteral("petitioner")), QStringLiteral("Đặng Quốc Khôi"));
            REQUIRE(QFile::rename(path, path + QStringLiteral(".away")));
            click(correcting.go());
            CHECK(correcting.isVisible());
            CHECK(correcting.outcome()->isVisible());
            CHECK(correcting.line(QStringLiteral("petitioner"))->text() == QStringLiteral("Đặng Quốc Khôi"));
            REQUIRE(QFile::rename(path + QStringLiteral(".away"), path));
            click(correcting.go());
            CHECK_FALSE(correcting.isVisible());
        }));
        CHECK(office->petition({petition})->petition.petitioner == QStringLiteral("Đặng Quốc Khôi"));
        CHECK(dialog.outcome()->text().contains(petition));
    }
    SECTION("erasing shows what goes, asks, and leaves the case")
    {
        REQUIRE(desk.edit(CaseKind::Petition, petition, QStringLiteral("address"), QStringLiteral("Số 7 ngõ 3")));
        REQUIRE(desk.edits().toUndo());
        end(petition);
        const auto old = makeBackup(office->file().path(), QDateTime(QDate(2023, 3, 5), QTime(8, 0)));
        REQUIRE(old);
        EraseDialog erase(desk, {petition});
        erase.show();
        settle();
        REQUIRE(erase.places()->count() == 1);
        CHECK(erase.places()->item(0)->checkState() == Qt::Checked);
        CHECK_FALSE(erase.openToo()->isVisible());
        CHECK(erase.backups()->isChecked());
        CHECK(erase.backups()->text().contains(QStringLiteral("1 older")));
        // Another case has the name as its own: it stays, and is said to.
        const auto labels = erase.findChildren<QLabel*>();
        CHECK(std::ranges::any_of(labels, [&](const QLabel* one) { return one->text().contains(other) && one->text().contains(QStringLiteral("petitioner")); }));
        click(erase.go());
        CHECK(office->petition({petition})->petition.petitioner == QStringLiteral("Đặng Quốc Khởi"));
        prompter.confirms = true;
        click(erase.go());
        CHECK(erase.outcome()->text().contains(QStringLiteral("why")));
        typeInto(erase.reason(), QStringLiteral("Theo đơn"));
        click(erase.go());
        CHECK_FALSE(erase.isVisible());
        CHECK_FALSE(desk.edits().toUndo()); // undoing would bring the address back
        CHECK(office->petition({petition})->petition.petitioner == QStringLiteral("(đã xóa)"));
        CHECK(office->petition({petition})->petition.content == QStringLiteral("Ông (đã xóa) đề nghị sửa cống"));
        CHECK(office->petition({other})->petition.petitioner == QStringLiteral("Dang Quoc Khoi"));
        CHECK_FALSE(QFile::exists(old->path));
        CHECK(lastBackup(office->file().path()).has_value());
    }
    SECTION("words that would tell who sent a denunciation go whatever is ticked, and what is not known is said")
    {
        Act act;
        act.reason = QStringLiteral("Là đơn tố cáo");
        act.data = {{QStringLiteral("kind"), QStringLiteral("denunciation")}, {QStringLiteral("directedTo"), QStringLiteral("UBND.DINHBANG")}, {QStringLiteral("toldOn"), QStringLiteral("2023-03-05")}};
        REQUIRE(office->apply(petition, QStringLiteral("screenOut"), act, actor()));
        EraseDialog erase(desk, {petition});
        REQUIRE(erase.places()->count() == 1);
        CHECK(erase.places()->item(0)->checkState() == Qt::Checked);
        CHECK_FALSE(erase.places()->item(0)->flags().testFlag(Qt::ItemIsUserCheckable));
        const auto tells = [](const EraseDialog& one, const QString& words) {
            const auto labels = one.findChildren<QLabel*>();
            return std::ranges::any_of(labels, [&](const QLabel* label) { return label->text().contains(words); });
        };
        CHECK(tells(erase, QStringLiteral("sent a denunciation")));
        const QString group = add(CaseKind::Petition, {{QStringLiteral("content"), QStringLiteral("Đèn đường")},
                                                       {QStringLiteral("petitioner"), QStringLiteral("Chủ quán phở đầu ngõ")},
                                                       {QStringLiteral("receivedOn"), QStringLiteral("2023-03-01")},
                                                       {QStringLiteral("channel"), QStringLiteral("submitted")}});
        CHECK(tells(EraseDialog(desk, {group}), QStringLiteral("No person's name was recognised in the record of %1").arg(group)));
    }
    SECTION("an open case is erased only where that is ticked")
    {
        EraseDialog erase(desk, {other});
        erase.show();
        settle();
        CHECK(erase.openToo()->isVisible());
        prompter.confirms = true;
        typeInto(erase.reason(), QStringLiteral("Theo đơn"));
        click(erase.go());
        CHECK(erase.isVisible());
        CHECK(erase.outcome()->text().contains(other));
        erase.openToo()->setChecked(true);
        click(erase.go());
        CHECK(office->petition({other})->petition.petitioner == QStringLiteral("(đã xóa)"));
    }
}

TEST_CASE_METHOD(PersonalFixture, "what an erasure leaves is done beside the window's own work")
{
    end(petition);
    ErasureRequest wanted;
    wanted.petitions = {petition};
    wanted.reason = QStringLiteral("Theo đơn");
    REQUIRE(erasePerson(*office, wanted, actor()));
    const auto owed = [this] { return erasingRest(*office, actor())->owed.size(); };
    REQUIRE(owed() == 1);

    SECTION("the window goes on while the file is written anew, and the file is there again afterwards")
    {
        Desk desk(*office, QStringLiteral("Nguyễn Thị Hạnh"), today, prompter);
        QWidget window;
        window.show();
        int ticks = 0;
        QTimer ticking;
        QObject::connect(&ticking, &QTimer::timeout, &ticking, [&ticks] { ++ticks; });
        ticking.start(0);
        const auto finished = finishErasingBeside(desk, &window);
        REQUIRE(finished);
        CHECK(finished->isRewritten);
        CHECK(finished->isAll());
        CHECK(ticks > 0);
        CHECK(owed() == 0);
        CHECK(wordsOf(*finished).contains(QStringLiteral("written anew")));
        CHECK(office->add(CaseKind::Petition, {{QStringLiteral("content"), QStringLiteral("Sau đó")}, {QStringLiteral("channel"), QStringLiteral("submitted")}}, {}, actor()));
        // Nothing owed: nothing is done, and nothing is said.
        const auto again = finishErasingBeside(desk, &window);
        REQUIRE(again);
        CHECK(wordsOf(*again).isEmpty());
    }
    SECTION("what was cut off is done when the file is opened again")
    {
        MainWindow window(*office, QStringLiteral("Nguyễn Thị Hạnh"), today, &prompter);
        window.show();
        CHECK(comesTrue([&] { return owed() == 0; }));
    }
    SECTION("the dialog is left by putting the work off only")
    {
        FinishingDialog dialog(office->file().path(), nullptr);
        dialog.show();
        settle();
        dialog.reject();
        CHECK(dialog.isVisible());
        CHECK_FALSE(dialog.isPutOff());
        click(dialog.later());
        CHECK(dialog.isPutOff());
        CHECK_FALSE(dialog.later()->isEnabled());
    }
}

TEST_CASE_METHOD(PersonalFixture, "a petition's page records who looks at it, where the office wants it")
{
    REQUIRE(office->changeSetting(QStringLiteral("privacy.recordViews"), QStringLiteral("yes"), actor()));
    Desk desk(*office, QStringLiteral("Nguyễn Thị Hạnh"), today, prompter);
    PetitionPage page(desk);
    page.open(petition);
    page.show();
    settle();
    const auto views = nameViews(*office);
    REQUIRE(views->size() == 1);
    CHECK(views->front().petition.text == petition);
    CHECK(views->front().place == QStringLiteral("page"));
    CHECK(page.findChild<QPushButton*>(QStringLiteral("personalData")) != nullptr);
}

TEST_CASE_METHOD(PersonalFixture, "old dossiers are destroyed from the window by a protocol")
{
    end(other);
    today = QDate(2025, 1, 5);
    REQUIRE(office->changeSetting(QStringLiteral("retention.years"), QStringLiteral("1"), Actor{QStringLiteral("Nguyễn Thị Hạnh"), today, true}));
    Desk desk(*office, QStringLiteral("Nguyễn Thị Hạnh"), today, prompter);
    DestroyDialog dialog(desk, QDate(2024, 1, 1));
    dialog.show();
    settle();
    REQUIRE(dialog.cases()->count() == 1);
    CHECK(dialog.cases()->item(0)->text().contains(other));
    prompter.confirms = true;
    click(dialog.go());
    CHECK(dialog.isVisible());
    CHECK(dialog.outcome()->text().contains(QStringLiteral("decision")));
    typeInto(dialog.decision(), QStringLiteral("Quyết định số 15"));
    typeInto(dialog.number(), QStringLiteral("4"));
    click(dialog.go());
    INFO(dialog.outcome()->text().toStdString());
    CHECK_FALSE(dialog.isVisible());
    CHECK(office->petition({other})->petition.content == QStringLiteral("(đã tiêu hủy)"));
}
