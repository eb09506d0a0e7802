#include "live_hall.h"

#include "ui/widgets/field_editor.h"

#include <QCheckBox>
#include <QClipboard>
#include <QFile>
#include <QLabel>
#include <QMimeData>

using namespace doithoai;

namespace {

QString s(const char* words)
{
    return QString::fromUtf8(words);
}

} // namespace

TEST_CASE("live session: nothing that is typed is lost")
{
    LiveHall hall;
    hall.openSession();
    LiveScreen* live = hall.come();

    SECTION("within a second of the first key it is in the file, and a new start shows it at the same person and field")
    {
        hall.press(Qt::Key_Down, Qt::AltModifier);
        REQUIRE(hall.inHand() == 2);
        hall.type(s("Đến nay đã cấp 62/95 giấy"));
        REQUIRE(comesTrue([&] { return hall.draft().has_value(); }));
        hall.comeBackAfterKill(s("killed.doithoai"));
        const auto drafts = draftsOf(*hall.fixture.office);
        REQUIRE(drafts);
        REQUIRE(drafts->size() == 1);
        const QString told = liveDraftWords(*hall.fixture.office, drafts->front());
        CHECK(told.contains(hall.petitions[1]));
        CHECK(told.contains(u'6'));
        live = hall.come();
        CHECK(hall.inHand() == 2);
        CHECK(hall.answer()->words() == s("Đến nay đã cấp 62/95 giấy"));
        CHECK(hall.answer()->hasFocus());
        CHECK(live->findChild<QLabel*>(s("liveBrought"))->text().contains(hall.petitions[1]));
        // Once it is an act the draft is gone.
        hall.press(Qt::Key_F5);
        CHECK(hall.petition(2).answer == s("Đến nay đã cấp 62/95 giấy"));
        CHECK_FALSE(hall.draft());
    }

    SECTION("a line for somebody new comes back too")
    {
        hall.press(Qt::Key_F2);
        hall.type(s("Vũ Hữu Ích, khu phố Bà La: Rác"));
        REQUIRE(comesTrue([&] { return hall.draft().has_value(); }));
        hall.comeBackAfterKill(s("killed.doithoai"));
        live = hall.come();
        CHECK(live->queue()->newcomer()->text() == s("Vũ Hữu Ích, khu phố Bà La: Rác"));
        CHECK(live->queue()->newcomer()->hasFocus());
    }

    SECTION("words of one person wait while another is in hand")
    {
        hall.type(s("Dở dang"));
        hall.press(Qt::Key_Down, Qt::AltModifier);
        CHECK(hall.answer()->words().isEmpty());
        hall.press(Qt::Key_Up, Qt::AltModifier);
        CHECK(hall.answer()->words() == s("Dở dang"));
    }

    SECTION("words of the session that are deleted stay deleted, in the draft, in the field and in the file")
    {
        const auto overview = [&] { return hall.fixture.office->session(SessionCode{hall.session})->session.overview; };
        const auto field = [&] { return hall.live()->findChild<LiveText*>(s("live:overview")); };
        hall.press(Qt::Key_F12);
        hall.type(s("Khái quát sai hết"));
        hall.press(Qt::Key_Tab);
        REQUIRE(overview() == s("Khái quát sai hết"));
        hall.press(Qt::Key_Tab, Qt::ShiftModifier);
        REQUIRE(field()->hasFocus());
        hall.press(Qt::Key_A, Qt::ControlModifier);
        hall.press(Qt::Key_Delete);
        REQUIRE(comesTrue([&] { return hall.draft().has_value(); }));
        const bool isKilled = GENERATE(false, true);
        if (isKilled) {
            hall.comeBackAfterKill(s("killed.doithoai"));
            live = hall.come();
            REQUIRE(overview() == s("Khái quát sai hết"));
            REQUIRE(field()->hasFocus());
            CHECK(field()->words().isEmpty());
        }
        hall.press(Qt::Key_Tab);
        hall.press(Qt::Key_Down, Qt::AltModifier);
        CHECK(overview().isEmpty());
        CHECK(field()->words().isEmpty());
        CHECK(comesTrue([&] { return !hall.draft(); }));
    }

    SECTION("a proposed respondent that is cleared stays cleared while another person is in hand")
    {
        auto* respondent = live->findChild<FieldEditor*>(s("live:respondent"));
        REQUIRE_FALSE(respondent->text().isEmpty());
        hall.press(Qt::Key_2, Qt::ControlModifier);
        hall.press(Qt::Key_A, Qt::ControlModifier);
        hall.press(Qt::Key_Delete);
        hall.press(Qt::Key_Down, Qt::AltModifier);
        CHECK_FALSE(respondent->text().isEmpty());
        hall.press(Qt::Key_Up, Qt::AltModifier);
        CHECK(respondent->text().isEmpty());
    }

    SECTION("what is said cannot become nothing: the field stays empty, and the rule is shown")
    {
        hall.press(Qt::Key_1, Qt::ControlModifier);
        hall.press(Qt::Key_A, Qt::ControlModifier);
        hall.press(Qt::Key_Delete);
        hall.press(Qt::Key_Down, Qt::AltModifier);
        CHECK(hall.inHand() == 1);
        CHECK(live->opinion()->findings()->isVisible());
        CHECK(live->findChild<LiveText*>(s("liveContent"))->words().isEmpty());
        CHECK_FALSE(hall.petition(1).content.isEmpty());
    }

    const auto promise = [&] {
        hall.press(Qt::Key_F3);
        hall.type(s("nạo vét rãnh ngõ 12"));
        hall.press(Qt::Key_Tab);
        hall.type(s("UBND.DINHBANG"));
        hall.press(Qt::Key_Return);
        hall.press(Qt::Key_Tab);
        hall.type(s("30/6"));
    };
    const auto field = [&](const char* key) { return hall.live()->findChild<FieldEditor*>(s(key))->text(); };

    SECTION("a promise goes with its person: the next one has none")
    {
        hall.type(s("Phường sẽ làm xong"));
        promise();
        hall.press(Qt::Key_F5);
        REQUIRE(hall.state(1) == PetitionState::Answered);
        CHECK_FALSE(live->findChild<QCheckBox*>(s("liveHasPromise"))->isChecked());
        hall.type(s("Đã làm xong"));
        hall.press(Qt::Key_F5);
        CHECK(hall.state(2) == PetitionState::Answered);
    }

    SECTION("a wrong key that is taken back leaves everything as it was before it")
    {
        hall.type(s("Phường sẽ làm xong"));
        promise();
        hall.press(Qt::Key_F6);
        REQUIRE(hall.state(1) == PetitionState::Verifying);
        CHECK(hall.petition(1).direction.contains(s("nạo vét")));
        hall.prompter.words = s("Bấm nhầm phím");
        hall.press(Qt::Key_F5, Qt::ShiftModifier);
        CHECK(hall.inHand() == 1);
        CHECK(hall.petition(1).direction.isEmpty());
        CHECK(hall.answer()->words() == s("Phường sẽ làm xong"));
        CHECK(field("live:promise") == s("nạo vét rãnh ngõ 12"));
        CHECK(field("live:promiseOwner") == s("UBND.DINHBANG"));
        CHECK(field("live:promiseDue").contains(s("30/6")));
        hall.press(Qt::Key_F5);
        CHECK(hall.petition(1).promiseDue == QDate(2023, 6, 30));
    }

    SECTION("the kind of an answer and on whose behalf it was given come back too, also after a new start")
    {
        hall.type(s("Tiếp thu ý kiến"));
        live->findChild<FieldEditor*>(s("live:answerKind"))->setText(s("accepted"));
        Q_EMIT live->findChild<FieldEditor*>(s("live:answerKind"))->edited();
        live->findChild<QCheckBox*>(s("live:onBehalfOfChair"))->setChecked(true);
        hall.press(Qt::Key_F5);
        REQUIRE(hall.state(1) == PetitionState::Answered);
        const bool isNewStart = GENERATE(false, true);
        if (isNewStart)
            live = hall.come();
        hall.prompter.words = s("Bấm nhầm phím");
        hall.press(Qt::Key_F5, Qt::ShiftModifier);
        REQUIRE(hall.state(1) == PetitionState::Agreed);
        CHECK(field("live:answerKind") == s("accepted"));
        CHECK(live->findChild<QCheckBox*>(s("live:onBehalfOfChair"))->isChecked());
    }

    SECTION("what is said is changed by leaving the person, and can be undone like every edit")
    {
        hall.press(Qt::Key_1, Qt::ControlModifier);
        hall.type(s(" và ngõ 14"));
        hall.press(Qt::Key_Down, Qt::AltModifier);
        CHECK(hall.petition(1).content == s("Nạo vét rãnh thoát nước ngõ 12 và ngõ 14"));
        CHECK(comesTrue([&] { return !hall.draft(); }));
    }

    SECTION("what is pasted keeps its words and loses its form, its control characters and its decomposition")
    {
        auto* rich = new QMimeData;
        rich->setHtml(s("<b>Đường</b> <img src='file:///etc/passwd'>ngập"));
        rich->setText(s("Đường\r\nngập").normalized(QString::NormalizationForm_D) + QChar(7) + QChar::ObjectReplacementCharacter);
        QApplication::clipboard()->setMimeData(rich);
        hall.answer()->paste();
        CHECK(hall.answer()->words() == s("Đường\nngập"));
        hall.press(Qt::Key_F5);
        CHECK(hall.petition(1).answer == s("Đường\nngập"));
    }

    SECTION("five megabytes are taken in without freezing, and kept")
    {
        QString huge;
        while (huge.size() < 5'000'000)
            huge += s("Đường ngập nước khi mưa to, đề nghị sửa. ");
        QApplication::clipboard()->setText(huge);
        hall.answer()->paste();
        settle();
        hall.type(s("x"));
        const QString key = hall.petitions[0] + s("/answer");
        CHECK(comesTrue([&] { return hall.draft() && hall.draft()->texts.value(key).size() > 5'000'000; }));
    }

    SECTION("the file is taken away: a sentence, the words stay, and they are kept when it is back")
    {
        const QString other = hall.announce();
        const QString path = hall.fixture.office->file().path();
        REQUIRE(QFile::rename(path, path + s(".away")));
        hall.type(s("Giữ lại"));
        REQUIRE(comesTrue([&] { return !live->troubleLine().isEmpty(); }));
        CHECK(live->troubleLine().contains(path));
        CHECK(hall.answer()->words() == s("Giữ lại"));
        // Closing asks first; opened again, the session shows the words that stand nowhere else.
        hall.window->close();
        CHECK(hall.window->isVisible());
        CHECK(hall.prompter.asked.join(u' ').contains(hall.petitions[0]));
        CHECK_FALSE(hall.window->isAllSaved());
        hall.window->desk().openLive(hall.session);
        CHECK(hall.answer()->words() == s("Giữ lại"));
        hall.window->desk().openLive(other);
        CHECK(live->session() == hall.session);
        CHECK(hall.answer()->words() == s("Giữ lại"));
        REQUIRE(QFile::rename(path + s(".away"), path));
        REQUIRE(comesTrue([&] { return live->troubleLine().isEmpty(); }));
        REQUIRE(hall.draft());
        CHECK(hall.draft()->texts.value(hall.petitions[0] + s("/answer")) == s("Giữ lại"));
        CHECK(hall.window->isAllSaved());
        hall.window->close();
        CHECK_FALSE(hall.window->isVisible());
    }
}
