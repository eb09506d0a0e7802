#include "support/catch.h"

#include "ui/live/live_clock.h"
#include "ui/live/live_notes.h"
#include "ui/live/newcomer.h"
#include "ui/live/phrases.h"

using namespace doithoai;

namespace {

QString s(const char* words)
{
    return QString::fromUtf8(words);
}

QString expanded(const QString& text, const std::vector<Phrase>& phrases)
{
    const auto found = expansionAt(text, text.size(), phrases);
    return found ? text.left(found->from) + found->words : QString();
}

} // namespace

TEST_CASE("phrases by abbreviation")
{
    const std::vector<Phrase> phrases = shippedPhrases();

    SECTION("the letters before the cursor become the words")
    {
        CHECK(expanded(s("Phường sẽ gqt"), phrases) == s("Phường sẽ giải quyết trước ngày "));
        CHECK(expanded(s("(gqt"), phrases) == s("(giải quyết trước ngày "));
    }
    SECTION("at the beginning of a sentence they begin large")
    {
        CHECK(expanded(s("Gqt"), phrases) == s("Giải quyết trước ngày "));
    }
    SECTION("only as a word of their own, and only at the cursor")
    {
        CHECK(expanded(s("xgqt"), phrases).isEmpty());
        CHECK(expanded(s("gqt "), phrases).isEmpty());
        CHECK(expanded({}, phrases).isEmpty());
        CHECK_FALSE(expansionAt(s("gqtx"), 4, phrases));
        CHECK(expansionAt(s("a gqt b"), 5, phrases)->from == 2);
    }
    SECTION("what is written is read again, and an office without any has none")
    {
        CHECK(readPhrases(writePhrases(phrases)) == phrases);
        CHECK(readPhrases({}) == phrases);
        CHECK(readPhrases(writePhrases({})).empty());
    }
    SECTION("lines that are no phrase are left out, and of two with the same letters the last counts")
    {
        const auto read = readPhrases(s("abc\n = x\nkp = khu phố\nKP = khu phố Trầm\ntrống = \n"));
        REQUIRE(read.size() == 1);
        CHECK(read.front() == Phrase{s("KP"), s("khu phố Trầm")});
    }
}

TEST_CASE("somebody new in one line")
{
    SECTION("name, place and what is said")
    {
        const Newcomer read = readNewcomer(s("Ngô Thị Hoà,  khu phố Trầm: Đường ngập: nước vào nhà"));
        CHECK(read.petitioner == s("Ngô Thị Hoà"));
        CHECK(read.address == s("khu phố Trầm"));
        CHECK(read.content == s("Đường ngập: nước vào nhà"));
        CHECK(read.petitionerKind == s("person"));
    }
    SECTION("a number of households or people makes a group")
    {
        const Newcomer houses = readNewcomer(s("KP Thịnh Lang (46 hộ): Đèn đường hỏng"));
        CHECK(houses.petitioner == s("KP Thịnh Lang"));
        CHECK(houses.petitionerKind == s("group"));
        CHECK(houses.households == 46);
        CHECK(readNewcomer(s("12 người dân xóm Đông: ồn")).people == 12);
    }
    SECTION("who gives no name is anonymous")
    {
        for (const char* line : {": Đường xấu", "?: Đường xấu", "không ghi tên: Đường xấu", "Không ghi tên, khu phố Trầm: Đường xấu"}) {
            const Newcomer read = readNewcomer(s(line));
            CHECK(read.petitionerKind == s("anonymous"));
            CHECK(read.petitioner.isEmpty());
            CHECK(read.content == s("Đường xấu"));
        }
    }
    SECTION("without a colon nothing is said yet")
    {
        CHECK(readNewcomer(s("Ngô Thị Hoà")).content.isEmpty());
        CHECK(readNewcomer({}).content.isEmpty());
    }
    SECTION("decomposed letters are read as one reads them")
    {
        const QString line = s("Ngô Thị Hoà, khu phố Trầm: Đường ngập");
        CHECK(readNewcomer(line.normalized(QString::NormalizationForm_D)) == readNewcomer(line));
    }
}

TEST_CASE("the day of a promise")
{
    const QDate today(2023, 3, 18);
    SECTION("with its year, as people write it")
    {
        CHECK(readPromiseDay(s("30/06/2023"), today) == QDate(2023, 6, 30));
    }
    SECTION("without its year it is the next such day")
    {
        CHECK(readPromiseDay(s("30/6"), today) == QDate(2023, 6, 30));
        CHECK(readPromiseDay(s("18.3"), today) == today);
        CHECK(readPromiseDay(s("17-3"), today) == QDate(2024, 3, 17));
        CHECK(readPromiseDay(s("29/2"), today) == QDate(2024, 2, 29));
    }
    SECTION("a day that does not exist is none")
    {
        CHECK_FALSE(readPromiseDay(s("31/6"), today));
        CHECK_FALSE(readPromiseDay(s("tháng sáu"), today));
        CHECK_FALSE(readPromiseDay({}, today));
    }
}

TEST_CASE("the clock of a session that nobody concluded has room for all of its hours")
{
    LiveClock clock;
    const QDateTime start(QDate(2023, 12, 8), QTime(8, 5));
    clock.show(start, start.addSecs(47 * 3600 + 7 * 60));
    const int usual = clock.sizeHint().width();
    clock.show(start, start.addSecs((qint64(26046) * 60 + 50) * 60));
    CHECK(clock.words() == s("26046:50"));
    // Three digits more, in letters larger than those of the bounds beside them.
    CHECK(clock.sizeHint().width() - usual > clock.fontMetrics().horizontalAdvance(s("000")));
}

TEST_CASE("notes of a live session")
{
    LiveNotes notes(s("ĐT-2023-001"));
    SECTION("emptied words are a note where something stood, and go through a draft")
    {
        notes.note({}, s("overview"), {}, s("Sai hết"));
        notes.stayAt({}, s("overview"));
        const LiveNotes back = LiveNotes::from(s("ĐT-2023-001"), notes.draft());
        CHECK(back.has({}, s("overview")));
        CHECK(back.words({}, s("overview")).isEmpty());
        notes.note({}, s("overview"), s("Sai hết"), s("Sai hết"));
        CHECK_FALSE(notes.has({}, s("overview")));
        notes.note({}, s("overview"), {});
        CHECK(notes.isEmpty());
    }
    SECTION("words by person and field go through a draft and come back")
    {
        notes.note(s("KN-2023-0001"), s("answer"), s("Đã cấp 62/95 giấy"));
        notes.note({}, s("overview"), s("Ổn định"));
        notes.stayAt(s("KN-2023-0001"), s("answer"));
        const Draft draft = notes.draft();
        CHECK(draft.place == s("live:ĐT-2023-001"));
        CHECK(liveSessionOf(draft) == s("ĐT-2023-001"));
        const LiveNotes back = LiveNotes::from(s("ĐT-2023-001"), draft);
        CHECK(back.words(s("KN-2023-0001"), s("answer")) == s("Đã cấp 62/95 giấy"));
        CHECK(back.words({}, s("overview")) == s("Ổn định"));
        CHECK(back.lastPetition() == s("KN-2023-0001"));
        CHECK(back.lastField() == s("answer"));
        CHECK(back.of(s("KN-2023-0001")).size() == 1);
    }
    SECTION("what became an act is gone, what others said stays")
    {
        notes.note(s("KN-2023-0001"), s("answer"), s("a"));
        notes.note(s("KN-2023-0001"), s("promise"), s("b"));
        notes.note(s("KN-2023-0010"), s("answer"), s("c"));
        notes.forget(s("KN-2023-0001"));
        CHECK_FALSE(notes.has(s("KN-2023-0001"), s("promise")));
        CHECK(notes.has(s("KN-2023-0010"), s("answer")));
        notes.note(s("KN-2023-0010"), s("answer"), {});
        CHECK(notes.isEmpty());
        CHECK(notes.draft().texts.isEmpty());
    }
    SECTION("another draft is none of a live session")
    {
        CHECK(liveSessionOf(Draft{s("event:answer:KN-2023-0001"), {}, {}, {}, {}}).isEmpty());
    }
}
