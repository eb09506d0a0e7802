#include "domain/person_words.h"
#include "support/catch.h"

using namespace doithoai;

namespace {

QString u(const char* text)
{
    return QString::fromUtf8(text);
}

QString without(const char* name, const char* text, const char* phone = "", const char* address = "")
{
    PersonWords words;
    words.addName(u(name));
    words.addPhone(u(phone));
    words.addAddress(u(address));
    return words.without(u(text));
}

} // namespace

TEST_CASE("A person's words are found in a text as people write them")
{
    SECTION("a name, in any capitals, with marks or without, over blanks and line ends")
    {
        CHECK(without("Nguyễn Văn Bính", "Ông Nguyễn Văn Bính nêu") == u("Ông (đã xóa) nêu"));
        CHECK(without("ông Nguyễn Văn Bính", "NGUYỄN VĂN BÍNH, và nguyen van binh.") == u("(đã xóa), và (đã xóa)."));
        CHECK(without("Nguyễn Văn Bính", "Nguyễn\nVăn  Bính") == u("(đã xóa)"));
        CHECK(PersonWords().without(u("Nguyễn Văn Bính")) == u("Nguyễn Văn Bính"));
        PersonWords words;
        words.addName(u("Nguyễn Văn Bính").normalized(QString::NormalizationForm_D));
        CHECK(words.without(u("Của Nguyễn Văn Bính").normalized(QString::NormalizationForm_D)) == u("Của ").normalized(QString::NormalizationForm_D) + erasedWords);
    }
    SECTION("not where it is part of another word, or stands over the end of a sentence")
    {
        CHECK(without("Lê An", "Lê Anh") == u("Lê Anh"));
        CHECK(without("Lê An", "gặp anh Lê. An ninh tốt") == u("gặp anh Lê. An ninh tốt"));
    }
    SECTION("one of a single word only as it is written")
    {
        CHECK(without("Bình", "mức trung bình; ông Bình nêu") == u("mức trung bình; ông (đã xóa) nêu"));
    }
    SECTION("several names, brackets and ways to address")
    {
        CHECK(PersonWords::namesIn(u("Bà Trần Thị Na (khu 3) và ông Lê Văn Tám")) == QStringList{u("Trần Thị Na"), u("Lê Văn Tám")});
        CHECK(PersonWords::namesIn(u("(đã xóa)")).isEmpty());
        CHECK(PersonWords::namesIn(u("(giữ bí mật)")).isEmpty());
        CHECK(PersonWords::namesIn(u("Vợ chồng ông Lê Văn Tám")) == QStringList{u("Lê Văn Tám")});
    }
    SECTION("a telephone number however its digits are set apart, and no other number")
    {
        CHECK(without("", "gọi 0912.345.678 hoặc +84 912 345 678", "0912 345 678") == u("gọi (đã xóa) hoặc (đã xóa)"));
        CHECK(without("", "số 0912345679", "0912345678") == u("số 0912345679"));
        CHECK(without("", "12 345", "12345") == u("12 345"));
    }
    SECTION("an address of three words and more, commas or not")
    {
        CHECK(without("", "nhà số 7, ngõ 12 phố Mới hỏng", "", "Số 7 ngõ 12 phố Mới") == u("nhà (đã xóa) hỏng"));
        CHECK(without("", "Khu phố hỏng", "", "Khu phố") == u("Khu phố hỏng"));
    }
    SECTION("an excerpt shows what stands around")
    {
        PersonWords words;
        words.addName(u("Lê Văn Tám"));
        const QString text = QString(100, u'x') + u(" Lê Văn Tám ") + QString(100, u'y');
        CHECK(words.excerpt(text).contains(u("Lê Văn Tám")));
        CHECK(words.excerpt(text).size() < 100);
        CHECK(words.excerpt(u("nobody")).isEmpty());
    }
}
