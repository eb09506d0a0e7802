#include "live_hall.h"

#include "ui/live/live_clock.h"

#include <QLabel>
#include <QTableWidget>

using namespace doithoai;

namespace {

QString s(const char* words)
{
    return QString::fromUtf8(words);
}

QStringList sentences(QWidget* widget)
{
    QStringList all;
    for (const QLabel* label : widget->findChildren<QLabel*>()) {
        if (!label->isHidden())
            all.append(label->text());
    }
    return all;
}

} // namespace

TEST_CASE("live session by keyboard alone")
{
    LiveHall hall;
    hall.prompter.confirms = true;
    LiveScreen* live = hall.come();
    CHECK(hall.inHand() == 1);
    CHECK(hall.order() == s("1 2 3 4 5"));

    // Opened from here, with the hour that the clock shows.
    REQUIRE(withDialog<EventDialog>([&] { hall.press(Qt::Key_F11, Qt::ShiftModifier); }, [&](EventDialog& dialog) {
        CHECK(dialog.form()->text(s("actualStart")) == s("2023-03-18T09:17"));
        REQUIRE(comesTrue([&] { return dialog.okButton()->isEnabled(); }));
        QTest::keyClick(dialog.okButton(), Qt::Key_Space);
    }));
    REQUIRE(hall.sessionState() == SessionState::InProgress);
    CHECK(hall.order() == s(">1 2 3 4 5"));

    // The agreed reply by one key, and the class by another.
    hall.press(Qt::Key_F4);
    CHECK(hall.answer()->words() == s("Ủy ban đã khảo sát, sẽ nạo vét."));
    CHECK(comesTrue([&] { return hall.minutes().contains(s("sẽ nạo vét")); }));
    hall.press(Qt::Key_F5);
    CHECK(hall.state(1) == PetitionState::Answered);
    CHECK(hall.petition(1).respondent == s("DU.DINHBANG.BT"));
    CHECK(hall.order() == s("1+ >2 3 4 5"));

    hall.press(Qt::Key_F6);
    CHECK(hall.state(2) == PetitionState::Verifying);
    hall.press(Qt::Key_F7);
    CHECK(hall.state(3) == PetitionState::Noted);
    CHECK(hall.inHand() == 4);

    // Somebody new in one line; who is in hand stays.
    hall.press(Qt::Key_F2);
    hall.type(s("Đỗ Thị Mẫu, khu phố Trầm: Chó thả rông."));
    hall.press(Qt::Key_Return);
    const auto session = hall.fixture.office->session(SessionCode{hall.session});
    REQUIRE(session->petitions.size() == 6);
    const Petition added = session->petitions.back().petition;
    hall.petitions.append(added.code.text);
    CHECK(added.petitioner == s("Đỗ Thị Mẫu"));
    CHECK(added.address == s("khu phố Trầm"));
    CHECK(added.content == s("Chó thả rông."));
    CHECK(added.channel == s("speech"));
    CHECK(hall.inHand() == 4);
    CHECK(hall.order() == s("1+ 2+ 3+ >4 5 6"));

    // An answer with a promise: what, who, until when, each reached by Tab.
    hall.press(Qt::Key_3, Qt::ControlModifier);
    hall.type(s("Phường sẽ làm xong"));
    hall.press(Qt::Key_F3);
    hall.type(s("nạo vét rãnh ngõ 12"));
    hall.press(Qt::Key_Tab);
    hall.type(s("UBND.DINHBANG"));
    hall.press(Qt::Key_Return);
    hall.press(Qt::Key_Tab);
    hall.type(s("30/6"));
    hall.press(Qt::Key_F5);
    REQUIRE(hall.state(4) == PetitionState::Answered);
    CHECK(hall.petition(4).promise == s("nạo vét rãnh ngõ 12"));
    CHECK(hall.petition(4).promiseOwner == s("UBND.DINHBANG"));
    CHECK(hall.petition(4).promiseDue == QDate(2023, 6, 30));
    CHECK(hall.petition(4).answerKind == s("undertaken"));

    // What is left is deferred by one key.
    CHECK(live->countLine().contains(u'6'));
    hall.press(Qt::Key_F6, Qt::ShiftModifier);
    CHECK(hall.prompter.asked.last().contains(u'2'));
    CHECK(hall.state(5) == PetitionState::Verifying);
    CHECK(hall.state(6) == PetitionState::Verifying);

    // Told and overview at hand.
    hall.press(Qt::Key_F12);
    hall.type(s("Kinh tế phường ổn định."));
    hall.press(Qt::Key_Escape);
    CHECK(hall.fixture.office->session(SessionCode{hall.session})->session.overview == s("Kinh tế phường ổn định."));

    live->setClock([] { return LiveHall::at(11, 20); });
    CHECK(live->clock()->words() == s("2:03"));
    REQUIRE(withDialog<EventDialog>([&] { hall.press(Qt::Key_F11, Qt::ShiftModifier); }, [&](EventDialog& dialog) {
        CHECK(dialog.form()->text(s("actualEnd")) == s("2023-03-18T11:20"));
        fill(dialog.form(), {{s("attendance"), s("84")}});
        REQUIRE(comesTrue([&] { return dialog.okButton()->isEnabled(); }));
        QTest::keyClick(dialog.okButton(), Qt::Key_Space);
    }));
    CHECK(hall.sessionState() == SessionState::Concluded);

    const QString minutes = hall.minutes();
    for (const char* words : {"1. ", "6. ", "Chủ trì ghi nhận", "Cam kết: nạo vét rãnh ngõ 12", "ngày 30 tháng 6 năm 2023", "Đỗ Thị Mẫu (khu phố Trầm)"}) {
        INFO(words);
        CHECK(minutes.contains(s(words)));
    }
    const auto paper = hall.fixture.office->minutes(SessionCode{hall.session}, hall.fixture.today);
    REQUIRE(paper);
    // Every line of the pane stands in the paper.
    const QString paperWords = paper->text.simplified();
    for (const QString& line : minutes.split(u'\n'))
        CHECK(paperWords.contains(line.simplified()));
    CHECK_FALSE(hall.draft());
    hall.press(Qt::Key_F11);
    CHECK_FALSE(live->isVisible());
}

TEST_CASE("live session: refused, taken back, moved")
{
    LiveHall hall;
    hall.openSession();

    SECTION("an answer without words is refused in place, with every finding, and goes on when it is mended")
    {
        LiveScreen* live = hall.come();
        hall.press(Qt::Key_2, Qt::ControlModifier);
        hall.press(Qt::Key_A, Qt::ControlModifier);
        hall.press(Qt::Key_Delete);
        hall.press(Qt::Key_F3);
        hall.press(Qt::Key_F5);
        CHECK(hall.state(1) == PetitionState::Agreed);
        const QString said = sentences(live->opinion()->findings()).join(u'\n');
        INFO(sentences(live->opinion()).join(u'\n').toStdString());
        CHECK(live->opinion()->findings()->isVisible());
        CHECK(said.contains(s("Who answered")));
        CHECK(said.contains(s("A promise was made")));
        CHECK(said.contains(s("Đ.9.2")));
        // On a low screen too, the keys of the classes are not pushed out of sight.
        settle();
        const QWidget* classes = live->opinion()->findChild<QWidget*>(s("live:answer"));
        REQUIRE(classes != nullptr);
        CHECK(classes->visibleRegion().boundingRect().height() == classes->height());
        // The promise is given up again, the rest filled in.
        hall.press(Qt::Key_F3);
        hall.press(Qt::Key_F3);
        hall.press(Qt::Key_2, Qt::ControlModifier);
        hall.type(s("UBND.DINHBANG.CT"));
        hall.press(Qt::Key_Return);
        hall.press(Qt::Key_F4);
        hall.press(Qt::Key_F5);
        INFO(sentences(live->opinion()).join(u'\n').toStdString());
        CHECK(hall.state(1) == PetitionState::Answered);
        CHECK(hall.petition(1).respondent == s("UBND.DINHBANG.CT"));
        // Who answered last is at hand for the next.
        hall.press(Qt::Key_F4);
        hall.press(Qt::Key_F5);
        CHECK(hall.petition(2).respondent == s("UBND.DINHBANG.CT"));
    }

    SECTION("nobody's agreed reply and no words: the empty answer is said, and the cursor stands there")
    {
        LiveScreen* live = hall.come();
        hall.press(Qt::Key_F2);
        hall.type(s("?: Chó thả rông"));
        hall.press(Qt::Key_Return);
        hall.press(Qt::Key_J, Qt::ControlModifier);
        hall.press(Qt::Key_End);
        hall.press(Qt::Key_Return);
        const auto session = hall.fixture.office->session(SessionCode{hall.session});
        REQUIRE(live->inHand() == session->petitions.back().petition.code);
        CHECK(session->petitions.back().petition.petitionerKind == s("anonymous"));
        hall.press(Qt::Key_F5);
        CHECK(sentences(live->opinion()->findings()).join(u'\n').contains(s("The answer is empty")));
        CHECK(hall.answer()->hasFocus());
    }

    SECTION("before the session opens a class is refused, and the key that opens it is named")
    {
        LiveHall early;
        LiveScreen* live = early.come();
        early.press(Qt::Key_F4);
        early.press(Qt::Key_F5);
        CHECK(early.state(1) == PetitionState::Agreed);
        CHECK(sentences(live->opinion()->findings()).join(u'\n').contains(early.session));
        REQUIRE(withDialog<EventDialog>(
            [&] {
                for (QPushButton* link : live->opinion()->findings()->findChildren<QPushButton*>())
                    QTest::keyClick(link, Qt::Key_Space);
            },
            [&](EventDialog& dialog) { dialog.accept(); }));
        CHECK(early.sessionState() == SessionState::InProgress);
    }

    SECTION("the last class is taken back with a reason, and its words are at hand again")
    {
        hall.come();
        hall.type(s("Sẽ làm trong tháng này"));
        hall.press(Qt::Key_F5);
        REQUIRE(hall.state(1) == PetitionState::Answered);
        hall.prompter.words = s("Bấm nhầm phím");
        hall.press(Qt::Key_F5, Qt::ShiftModifier);
        CHECK(hall.state(1) == PetitionState::Agreed);
        CHECK(hall.inHand() == 1);
        CHECK(hall.order() == s(">1 2 3 4 5"));
        CHECK(hall.answer()->words() == s("Sẽ làm trong tháng này"));
        const auto steps = hall.fixture.office->petition(PetitionCode{hall.petitions[0]})->steps;
        CHECK(steps.back().reason == s("Bấm nhầm phím"));
        hall.press(Qt::Key_F6);
        CHECK(hall.state(1) == PetitionState::Verifying);
        // What was typed is not lost with another class.
        CHECK(hall.petition(1).direction == s("Sẽ làm trong tháng này"));
        CHECK_FALSE(hall.draft());
    }

    SECTION("nobody is asked to give a reason where nothing can be taken back")
    {
        hall.come();
        hall.press(Qt::Key_F5, Qt::ShiftModifier);
        CHECK(hall.prompter.asked.isEmpty());
    }

    SECTION("a queue moved by keys is there after a new start, and one jumps by a number")
    {
        LiveScreen* live = hall.come();
        hall.press(Qt::Key_J, Qt::ControlModifier);
        hall.press(Qt::Key_4);
        CHECK(live->queue()->current().text == hall.petitions[3]);
        hall.press(Qt::Key_Up, Qt::ControlModifier);
        hall.press(Qt::Key_Up, Qt::ControlModifier);
        CHECK(hall.order() == s(">1 4 2 3 5"));
        hall.press(Qt::Key_5);
        hall.press(Qt::Key_Return);
        CHECK(hall.inHand() == 5);
        CHECK(hall.order() == s(">5 1 4 2 3"));
        // After the last comes the first again.
        hall.press(Qt::Key_Down, Qt::AltModifier);
        CHECK(hall.inHand() == 1);
        hall.press(Qt::Key_Down, Qt::AltModifier);
        CHECK(hall.inHand() == 4);
        hall.press(Qt::Key_Up, Qt::AltModifier);
        CHECK(hall.inHand() == 1);
        hall.press(Qt::Key_Down, Qt::AltModifier);
        const QString order = hall.order();
        CHECK(order == s(">4 1 2 3 5"));
        hall.comeBackAfterKill(s("moved.doithoai"));
        hall.come();
        CHECK(hall.order() == order);
        CHECK(hall.inHand() == 4);
    }

    SECTION("Tab writes out an abbreviation, and goes on where there is none")
    {
        LiveScreen* live = hall.come();
        hall.type(s("Phường gqt"));
        hall.press(Qt::Key_Tab);
        CHECK(hall.answer()->words() == s("Phường giải quyết trước ngày "));
        CHECK(hall.answer()->hasFocus());
        hall.type(s("30/6"));
        hall.press(Qt::Key_Tab);
        CHECK_FALSE(hall.answer()->hasFocus());
        CHECK(live->isAncestorOf(QApplication::focusWidget()));
    }

    SECTION("the office writes phrases of its own")
    {
        hall.come();
        REQUIRE(withDialog<PhrasesDialog>([&] { hall.press(Qt::Key_F9); }, [&](PhrasesDialog& dialog) {
            click(dialog.findChild<QPushButton*>(s("addPhrase")));
            const int row = dialog.table()->rowCount() - 1;
            auto* cell = dialog.table()->findChild<QLineEdit*>();
            typeInto(cell, s("nvc"));
            QTest::keyClick(cell, Qt::Key_Return);
            settle();
            dialog.table()->item(row, 1)->setText(s("nhà văn hóa khu phố"));
            click(dialog.okButton());
            INFO(sentences(&dialog).join(u'\n').toStdString());
            CHECK_FALSE(dialog.isVisible());
        }));
        // What was typed is not lost by Esc without a question.
        hall.prompter.asked.clear();
        REQUIRE(withDialog<PhrasesDialog>([&] { hall.press(Qt::Key_F9); }, [&](PhrasesDialog& dialog) {
            dialog.table()->item(0, 1)->setText(s("khác"));
            QTest::keyClick(&dialog, Qt::Key_Escape);
            CHECK(dialog.isVisible());
            CHECK(hall.prompter.asked.size() == 1);
            hall.prompter.confirms = true;
        }));
        hall.press(Qt::Key_3, Qt::ControlModifier);
        hall.type(s("Tại nvc"));
        hall.press(Qt::Key_Tab);
        CHECK(hall.answer()->words() == s("Tại nhà văn hóa khu phố"));
        CHECK(hall.fixture.office->settings().value(s("phrases")).contains(s("nvc = nhà văn hóa khu phố")));
    }

    SECTION("a newcomer without a word of content gets a colon, not a dead end")
    {
        LiveScreen* live = hall.come();
        hall.press(Qt::Key_F2);
        hall.type(s("KP Thịnh Lang (46 hộ)"));
        hall.press(Qt::Key_Return);
        CHECK(live->queue()->newcomer()->text() == s("KP Thịnh Lang (46 hộ): "));
        hall.type(s("Đèn đường hỏng"));
        hall.press(Qt::Key_Return, Qt::ControlModifier);
        const auto session = hall.fixture.office->session(SessionCode{hall.session});
        REQUIRE(session->petitions.size() == 6);
        CHECK(session->petitions.back().petition.channel == s("slip"));
        CHECK(session->petitions.back().petition.households == 46);
    }

    SECTION("a session that is only being prepared is not written live, and the window says so")
    {
        hall.come();
        const QString other = hall.fixture.add(CaseKind::Session,
                                               {{s("topic"), s("Khác")}, {s("plannedStart"), s("2023-05-20T08:00")}});
        CHECK_FALSE(hall.live()->open(other));
        CHECK(hall.live()->session() == hall.session);
    }
}
