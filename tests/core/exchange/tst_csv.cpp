#include "exchange/csv.h"
#include "exchange/encoding.h"
#include "support/catch.h"

using namespace doithoai;

namespace {

std::vector<QStringList> rows(const QByteArray& bytes)
{
    const auto read = csv::read(bytes);
    REQUIRE(read.has_value());
    REQUIRE(csv::check(bytes).has_value());
    return *read;
}

QString refusal(const QByteArray& bytes)
{
    const auto read = csv::read(bytes);
    REQUIRE_FALSE(read.has_value());
    REQUIRE(read.error().trouble == Trouble::Refused);
    // The quick look says the same.
    REQUIRE_FALSE(csv::check(bytes).has_value());
    REQUIRE(csv::check(bytes).error().message == read.error().message);
    return read.error().message;
}

} // namespace

TEST_CASE("A table is read after RFC 4180")
{
    SECTION("the separator is found in the heading, outside quotation marks")
    {
        REQUIRE(rows("a,b\n1,2\n")[1] == QStringList{QStringLiteral("1"), QStringLiteral("2")});
        REQUIRE(rows("a;b\n1,5;2\n")[1] == QStringList{QStringLiteral("1,5"), QStringLiteral("2")});
        REQUIRE(rows("a\tb\n1;2\t3\n")[1] == QStringList{QStringLiteral("1;2"), QStringLiteral("3")});
        REQUIRE(rows("\"a,b,c\";d\n1;2\n")[1].size() == 2);
    }
    SECTION("quoted cells hold separators, line breaks and doubled quotation marks")
    {
        const auto table = rows("a;b\r\n\"x; \"\"y\"\"\r\nz\";2\r\n");
        REQUIRE(table.size() == 2);
        REQUIRE(table[1][0] == QStringLiteral("x; \"y\"\nz"));
        REQUIRE(table[1][1] == QStringLiteral("2"));
    }
    SECTION("a byte-order mark is no part of the first heading")
    {
        REQUIRE(rows("\xEF\xBB\xBF" "code,name\n")[0][0] == QStringLiteral("code"));
    }
    SECTION("LF, CRLF and CR end a row; the last row needs no end; an empty last cell counts")
    {
        REQUIRE(rows("a,b\r1,2\r3,").size() == 3);
        REQUIRE(rows("a,b\r1,2\r3,")[2] == QStringList{QStringLiteral("3"), QString()});
        REQUIRE(rows("a,b\n1,2").size() == 2);
    }
    SECTION("blank lines inside keep their number, those at the end are left out")
    {
        REQUIRE(rows("a,b\n\n1,2\n\n\n").size() == 3);
    }
    SECTION("of a long table the first rows alone, when no more is asked for")
    {
        const auto first = csv::read("a,b\n\"1\n\",2\n3,4\n\"", 2);
        REQUIRE(first.has_value());
        REQUIRE(*first == std::vector<QStringList>{{QStringLiteral("a"), QStringLiteral("b")}, {QStringLiteral("1\n"), QStringLiteral("2")}});
    }
    SECTION("nothing at all is no row")
    {
        REQUIRE(rows("").empty());
    }
}

TEST_CASE("A table that cannot be read is refused with its place")
{
    SECTION("a quotation mark that is never closed")
    {
        REQUIRE(refusal("a,b\n1,2\n3,\"open\n4,5\n").contains(QStringLiteral("row 3, column 2")));
    }
    SECTION("a quotation mark inside a plain cell, and words after a closed one")
    {
        REQUIRE(refusal("a,b\n1,x\"y\n").contains(QStringLiteral("row 2, column 2")));
        REQUIRE(refusal("a,b\n\"x\"y,2\n").contains(QStringLiteral("row 2, column 1")));
    }
    SECTION("a NUL")
    {
        REQUIRE(refusal(QByteArray("a,b\n1,2\n3,\0,4\n", 15)).contains(QStringLiteral("row 3")));
    }
    SECTION("bytes that are not UTF-8")
    {
        REQUIRE(refusal("a,b\n1,\xB5\xCA\n").contains(QStringLiteral("row 2")));
    }
}

TEST_CASE("A table that no office has is refused before it costs minutes")
{
    REQUIRE(refusal("a" + QByteArray(",b").repeated(300) + "\n").contains(QStringLiteral("200")));
    REQUIRE(refusal("a,b\n" + QByteArray("\n").repeated(200'002)).contains(QStringLiteral("200000")));
    REQUIRE(refusal("a,b\n" + QByteArray(1'000'001, 'x') + ",y\n").contains(QStringLiteral("1000000")));
    REQUIRE(rows("a,b\n" + QByteArray(1'000'000, 'x') + ",y\n")[1][0].size() == 1'000'000);
}

TEST_CASE("A row that goes out")
{
    SECTION("is quoted where needed and ends with CRLF")
    {
        REQUIRE(csv::row({QStringLiteral("a"), QStringLiteral("b,c"), QStringLiteral("d\"e"), QStringLiteral("f\ng")})
                == "a,\"b,c\",\"d\"\"e\",\"f\ng\"\r\n");
    }
    SECTION("disarms what a spreadsheet would evaluate, and only that")
    {
        REQUIRE(csv::row({QStringLiteral("=1+1"), QStringLiteral("+84 912"), QStringLiteral("@x"), QStringLiteral("-a")})
                == "'=1+1,'+84 912,'@x,'-a\r\n");
        REQUIRE(csv::row({QStringLiteral("-5"), QStringLiteral("0912 345 001"), QStringLiteral("—")})
                == QStringLiteral("-5,0912 345 001,—\r\n").toUtf8());
    }
    SECTION("disarms a sign behind blanks and line feeds too, and the wide ones of East Asia")
    {
        REQUIRE(csv::row({QStringLiteral("  =1"), QStringLiteral("\n=1"), QStringLiteral("\uFF1D1"), QStringLiteral(" a")})
                == QStringLiteral("'  =1,\"'\n=1\",'\uFF1D1, a\r\n").toUtf8());
    }
    SECTION("comes back as it was")
    {
        const QStringList cells{QStringLiteral(" =1"), QStringLiteral("=1+1"), QStringLiteral("a;b"), QStringLiteral("\"q\""), QStringLiteral("")};
        QStringList back = rows(csv::row(cells))[0];
        for (QString& cell : back)
            cell = csv::rearmed(cell);
        REQUIRE(back == cells);
    }
}

TEST_CASE("A table in another encoding")
{
    const QString text = QStringLiteral("mã,tên\n1,Đình Bảng\n");
    const QByteArray utf16 = QByteArray("\xFF\xFE", 2)
        + QByteArray(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
    SECTION("UTF-16 is known by its mark, or by its name")
    {
        REQUIRE(rows(decodeTable(utf16, QStringLiteral("auto"))->utf8)[1][1] == QStringLiteral("Đình Bảng"));
        REQUIRE(rows(decodeTable(utf16.mid(2), QStringLiteral("utf-16"))->utf8)[1][1] == QStringLiteral("Đình Bảng"));
    }
    SECTION("an unknown encoding is a wrong word, and the sentence names those that are read")
    {
        const auto refused = decodeTable(utf16, QStringLiteral("koi8"));
        REQUIRE_FALSE(refused.has_value());
        REQUIRE(refused.error().trouble == Trouble::Usage);
        REQUIRE(refused.error().message.contains(QStringLiteral("utf-16")));
    }
}
