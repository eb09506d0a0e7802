#include "office_fixture.h"

#include "services/speaking_order.h"

using namespace doithoai;
using namespace doithoai::test;

namespace {

struct Hall : OfficeFixture {
    SessionCode code{planSession()};
    QStringList petitions;
    Actor minutesTaker = clerk("2023-03-18");

    Hall()
    {
        for (const char* words : {"Rãnh thoát nước", "Đèn đường", "Giấy chứng nhận", "Bụi công trường"})
            petitions.append(receive(code.text, words));
        announce(code.text);
        for (const QString& petition : petitions)
            agree(petition);
        open(code.text);
    }

    static QDateTime at(int hour, int minute) { return QDateTime(QDate(2023, 3, 18), QTime(hour, minute)); }

    std::vector<SpeakerLine> order()
    {
        const auto session = office->session(code);
        REQUIRE(session);
        const auto lines = speakingOrder(*office, *session);
        REQUIRE(lines);
        return *lines;
    }

    /// Numbers of the petitions in their order, "+" behind the done, ">" before who speaks.
    QString words()
    {
        QStringList all;
        for (const SpeakerLine& line : order()) {
            const QString number = QString::number(petitions.indexOf(line.petition.text) + 1);
            all.append(line.stage == SpeakerStage::Done           ? number + u'+'
                           : line.stage == SpeakerStage::Speaking ? u'>' + number
                                                                  : number);
        }
        return all.join(u' ');
    }

    void move(int number, int by) { REQUIRE(moveSpeaker(*office, code, {petitions[number - 1]}, by, minutesTaker)); }
    void begin(int number, QDateTime when) { REQUIRE(beginSpeaking(*office, code, {petitions[number - 1]}, when, minutesTaker)); }

    void comeBack()
    {
        const QString path = office->file().path();
        office.reset();
        auto file = CaseFile::open(path, CaseFile::Access::ReadWrite);
        REQUIRE(file);
        auto opened = Office::open(std::move(*file), papers);
        REQUIRE(opened);
        office = std::move(*opened);
    }
};

} // namespace

TEST_CASE("speaking order")
{
    Hall hall;

    SECTION("nobody was placed: all wait, by code")
    {
        CHECK(hall.words() == u("1 2 3 4"));
    }

    SECTION("who waits is moved earlier and later, and not past the ends")
    {
        hall.move(4, -2);
        CHECK(hall.words() == u("1 4 2 3"));
        hall.move(1, 1);
        CHECK(hall.words() == u("4 1 2 3"));
        hall.move(4, -5);
        CHECK(hall.words() == u("4 1 2 3"));
        hall.move(4, 50);
        CHECK(hall.words() == u("1 2 3 4"));
    }

    SECTION("who is new comes after those who were placed")
    {
        hall.move(4, -3);
        hall.petitions.append(hall.add(CaseKind::Petition,
                                       {{u("channel"), u("speech")}, {u("content"), u("Chó thả rông")},
                                        {u("petitioner"), u("Đỗ Văn Mẫu")}, {u("session"), hall.code.text}},
                                       "2023-03-18"));
        CHECK(hall.words() == u("4 1 2 3 5"));
    }

    SECTION("one speaks at a time, and who spoke before has ended")
    {
        hall.begin(2, Hall::at(8, 10));
        CHECK(hall.words() == u(">2 1 3 4"));
        hall.begin(3, Hall::at(8, 20));
        // Whoever was passed over waits again where he stood.
        CHECK(hall.words() == u(">3 1 2 4"));
        const auto lines = hall.order();
        CHECK(lines[2].begunAt == Hall::at(8, 10));
        CHECK(lines[2].endedAt == Hall::at(8, 20));
        CHECK_FALSE(lines[0].endedAt);
    }

    SECTION("who speaks again keeps when he began, and pressing twice changes nothing")
    {
        hall.begin(2, Hall::at(8, 10));
        hall.begin(2, Hall::at(8, 15));
        CHECK(hall.order().front().begunAt == Hall::at(8, 10));
        hall.begin(3, Hall::at(8, 20));
        hall.begin(2, Hall::at(8, 30));
        CHECK(hall.words() == u(">2 1 3 4"));
        CHECK(hall.order().front().begunAt == Hall::at(8, 10));
    }

    SECTION("a class ends the turn, and the done stand as they were spoken to")
    {
        hall.begin(3, Hall::at(8, 10));
        hall.answer(hall.petitions[2]);
        CHECK(hall.words() == u("3+ 1 2 4"));
        hall.go(hall.petitions[0], "defer", "2023-03-18");
        CHECK(hall.words() == u("3+ 1+ 2 4"));
        CHECK(endSpeaking(*hall.office, hall.code, Hall::at(8, 30), hall.minutesTaker));
        CHECK(hall.order().front().endedAt == Hall::at(8, 30));
    }

    SECTION("a class that was taken back lets him speak again")
    {
        hall.begin(1, Hall::at(8, 10));
        hall.answer(hall.petitions[0]);
        hall.go(hall.petitions[0], "retract", "2023-03-18", {}, u("Bấm nhầm phím"));
        CHECK(hall.words() == u(">1 2 3 4"));
    }

    SECTION("next and previous follow the order, also past one who was called and let go")
    {
        const auto after = [&](int number) {
            const auto next = speakerAfter(hall.order(), {hall.petitions[number - 1]});
            return next ? int(hall.petitions.indexOf(next->text)) + 1 : 0;
        };
        const auto before = [&](int number) {
            const auto found = speakerBefore(hall.order(), {hall.petitions[number - 1]});
            return found ? int(hall.petitions.indexOf(found->text)) + 1 : 0;
        };
        hall.begin(1, Hall::at(8, 10));
        CHECK(after(1) == 2);
        hall.begin(2, Hall::at(8, 12));
        CHECK(hall.words() == u(">2 1 3 4"));
        CHECK(after(2) == 3);
        CHECK(before(2) == 1);
        CHECK(after(4) == 1);
        hall.answer(hall.petitions[1]);
        CHECK(after(2) == 1);
        CHECK(before(1) == 2);
        CHECK(before(2) == 0);
        for (const int number : {1, 3})
            hall.go(hall.petitions[number - 1], "defer", "2023-03-18");
        CHECK(after(4) == 0);
        CHECK(after(1) == 4);
    }

    SECTION("it ends no earlier than it began, whatever the clock says")
    {
        hall.begin(1, Hall::at(9, 0));
        hall.begin(2, Hall::at(8, 0));
        CHECK(hall.order()[1].endedAt == Hall::at(9, 0));
    }

    SECTION("the order and the times are there after a new start")
    {
        hall.move(4, -3);
        hall.begin(2, Hall::at(8, 10));
        const auto before = hall.order();
        hall.comeBack();
        CHECK(before.front().petition.text == hall.petitions[1]);
        CHECK(hall.order() == before);
        CHECK(hall.words() == u(">2 4 1 3"));
    }

    SECTION("an opinion of another session is refused, and nothing is written")
    {
        const QString other = hall.receive({}, "Của hội nghị khác");
        const QStringList before = hall.everything();
        const auto refused = beginSpeaking(*hall.office, hall.code, {other}, Hall::at(8, 0), hall.minutesTaker);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().message.contains(other));
        CHECK_FALSE(moveSpeaker(*hall.office, hall.code, {other}, 1, hall.minutesTaker));
        CHECK(hall.everything() == before);
    }

    SECTION("moving by nothing writes nothing more, and what is written is in the journal")
    {
        const int journal = hall.count("journal");
        hall.move(4, -1);
        CHECK(hall.count("journal") == journal + 4);
        hall.move(4, 0);
        CHECK(hall.count("journal") == journal + 4);
    }
}
