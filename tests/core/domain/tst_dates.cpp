#include "support/catch.h"

#include "domain/dates.h"
#include "domain/period.h"
#include "domain/text.h"

using namespace doithoai;
using namespace Qt::StringLiterals;

TEST_CASE("Days are read as people write them, never month first")
{
    CHECK(dates::parseDay(u"03/04/2023") == QDate(2023, 4, 3));
    CHECK(dates::parseDay(u"3-4-2023") == QDate(2023, 4, 3));
    CHECK(dates::parseDay(u" 2023-04-03 ") == QDate(2023, 4, 3));
    CHECK_FALSE(dates::parseDay(u"31/02/2023"));
    CHECK_FALSE(dates::parseDay(u"03/15/2023"));
    CHECK_FALSE(dates::parseDay(u"hôm nay"));
    // A slip of the hand in the year.
    CHECK_FALSE(dates::parseDay(u"0023-03-18"));
    CHECK_FALSE(dates::parseDay(u"31/12/1899"));
    CHECK(dates::parseDay(u"01/01/1900") == QDate(1900, 1, 1));
    CHECK_FALSE(dates::parseMoment(u"0023-03-18T08:00"));
}

TEST_CASE("A day is stored as ISO writes it")
{
    for (const int year : {-1, 1, 4, 99, 100, 999, 1582, 2023, 2024, 9999, 10000}) {
        for (QDate day(year, 1, 1); day.isValid() && day.year() == year; day = day.addDays(1))
            REQUIRE(dates::stored(day) == day.toString(Qt::ISODate));
    }
    CHECK(dates::stored(QDate()).isNull());
}

TEST_CASE("A day on paper has a zero before days under ten and before the months one and two")
{
    CHECK(dates::onPaper(QDate(2022, 2, 5)) == u"ngày 05 tháng 02 năm 2022"_s);
    CHECK(dates::onPaper(QDate(2022, 3, 5)) == u"ngày 05 tháng 3 năm 2022"_s);
    CHECK(dates::onPaper(QDate(2022, 12, 29)) == u"ngày 29 tháng 12 năm 2022"_s);
}

TEST_CASE("A deadline is overdue on the day after it, not on it")
{
    const QDate due(2023, 3, 20);
    CHECK(latenessOf(due, QDate(2023, 3, 19)) == Lateness::DueLater);
    CHECK(latenessOf(due, due) == Lateness::DueToday);
    CHECK(latenessOf(due, QDate(2023, 3, 21)) == Lateness::Overdue);
    CHECK(latenessOf(std::nullopt, due) == Lateness::NoDeadline);
}

TEST_CASE("A period knows its days")
{
    SECTION("halves and years")
    {
        const auto half = Period::parse(u"2023-h1");
        REQUIRE(half);
        CHECK(half->name() == u"2023-H1"_s);
        CHECK(half->from() == QDate(2023, 1, 1));
        CHECK(half->to() == QDate(2023, 6, 30));
        CHECK(half->previous().name() == u"2022-H2"_s);
        CHECK(half->yearBefore().name() == u"2022-H1"_s);
        CHECK(Period(2023, Period::Part::Year).to() == QDate(2023, 12, 31));
    }
    SECTION("with another cut-off a period begins on the day after the one before")
    {
        Period second(2023, Period::Part::SecondHalf);
        second.setCutOff(QDate(2023, 6, 10), QDate(2023, 12, 10));
        CHECK(second.from() == QDate(2023, 6, 11));
        CHECK(second.to() == QDate(2023, 12, 10));
    }
    SECTION("anything else is no period")
    {
        CHECK_FALSE(Period::parse(u"2023-H3"));
        CHECK_FALSE(Period::parse(u"0001-H1"));
        CHECK(Period::parse(u"H1").error().trouble == Trouble::Usage);
    }
}

TEST_CASE("Vietnamese text")
{
    SECTION("is found without marks, đ as d, and Icelandic ð stays")
    {
        CHECK(text::folded(u"Đường Hoà Bình") == u"duong hoa binh"_s);
        CHECK(text::folded(u"ð") == u"ð"_s);
    }
    SECTION("is stored composed, without control characters but with its line breaks")
    {
        CHECK(text::stored(u"a\u0301\u0007b\nc"_s) == u"ábc"_s.insert(2, u'\n'));
    }
    SECTION("is stored the same a second time, also where a control character stood between a letter and its mark")
    {
        CHECK(text::stored(u"e\u0001\u0302"_s) == u"ê"_s);
        CHECK(text::stored(text::stored(u"e\u202A\u0302"_s)) == u"ê"_s);
    }
    SECTION("is stored without what turns the order of letters, and without what is no character")
    {
        CHECK(text::stored(u"a\u202Efdp.exe\u2066"_s) == u"afdp.exe"_s);
        CHECK(text::stored(QString(QChar(0xD800)) + u'a' + QChar(0xFFFE)) == u"\uFFFDa\uFFFD"_s);
        CHECK(text::stored(u"\U0001F468\u200D\U0001F469"_s) == u"\U0001F468\u200D\U0001F469"_s);
    }
    SECTION("sorts as the wards of Từ Sơn stand in every list")
    {
        const QStringList wards{u"Châu Khê"_s,    u"Đình Bảng"_s, u"Đồng Kỵ"_s,  u"Đông Ngàn"_s,
                                u"Đồng Nguyên"_s, u"Hương Mạc"_s, u"Phù Chẩn"_s, u"Phù Khê"_s,
                                u"Tam Sơn"_s,     u"Tân Hồng"_s,  u"Trang Hạ"_s, u"Tương Giang"_s};
        QStringList sorted(wards.rbegin(), wards.rend());
        std::sort(sorted.begin(), sorted.end(),
                  [](const QString& a, const QString& b) { return text::compare(a, b) < 0; });
        CHECK(sorted == wards);
    }
}
