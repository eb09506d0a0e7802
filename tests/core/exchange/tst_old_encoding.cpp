#include "exchange/old_encoding.h"
#include "exchange/encoding.h"

#include "support/catch.h"

#include <QProcess>

using namespace doithoai;

namespace {

// "Đề nghị sửa chữa đường nối ba khu phố, mưa ngập gây khó khăn cho người dân."
const QString sentence = QStringLiteral("Đề nghị sửa chữa đường nối ba khu phố, mưa ngập gây khó khăn cho người dân.");

/// The sentence as the tools of another house write it: an oracle for ours.
QByteArray byIconv(const QString& text, const QString& encoding)
{
    QProcess iconv;
    iconv.start(QStringLiteral("iconv"), {QStringLiteral("-f"), QStringLiteral("UTF-8"), QStringLiteral("-t"), encoding});
    iconv.write(text.toUtf8());
    iconv.closeWriteChannel();
    iconv.waitForFinished();
    return iconv.readAllStandardOutput();
}

/// VNI as its fonts have it: the letter, then its marks.
QByteArray inVni()
{
    return QByteArray("\xD1" "e\xE0 ngh\xF2 s\xF6\xFB" "a ch\xF6\xF5" "a \xF1\xF6\xF4\xF8ng no\xE1i ba khu pho\xE1, m\xF6" "a nga\xE4p ga\xE2y kho\xF9 "
                      "kha\xEAn cho ng\xF6\xF4\xF8i da\xE2n.");
}

} // namespace

TEST_CASE("Text from before Unicode")
{
    SECTION("in TCVN3 is read as another house's tool writes it, letter by letter")
    {
        for (const QChar letter : QStringLiteral("àảãáạăằẳẵắặâầẩẫấậèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵđĂÂĐÊÔƠƯ")) {
            const QByteArray bytes = byIconv(letter, QStringLiteral("TCVN5712-1"));
            CAPTURE(QString(letter).toStdString());
            REQUIRE(bytes.size() == 1);
            CHECK(fromOldEncoding(bytes, OldEncoding::Tcvn3) == QString(letter));
        }
        CHECK(fromOldEncoding(byIconv(sentence, QStringLiteral("TCVN5712-1")), OldEncoding::Tcvn3) == sentence);
    }
    SECTION("in a capital font comes out in capitals")
    {
        CHECK(fromOldEncoding(byIconv(QStringLiteral("kính gửi"), QStringLiteral("TCVN5712-1")), OldEncoding::Tcvn3Capitals)
              == QStringLiteral("KÍNH GỬI"));
    }
    SECTION("in Windows-1258 has its tones behind the letters")
    {
        CHECK(fromOldEncoding(byIconv(sentence, QStringLiteral("CP1258")), OldEncoding::Windows1258) == sentence);
    }
    SECTION("in VNI has its marks behind the letters")
    {
        CHECK(fromOldEncoding(inVni(), OldEncoding::Vni) == sentence);
        CHECK(fromOldEncoding("\xD1OA\xD9 THOA\xCFI", OldEncoding::Vni) == QStringLiteral("ĐOÁ THOẠI"));
    }
    SECTION("is told apart by how it reads")
    {
        CHECK(oldEncodingOf(byIconv(sentence, QStringLiteral("TCVN5712-1"))) == OldEncoding::Tcvn3);
        CHECK(oldEncodingOf(inVni()) == OldEncoding::Vni);
        CHECK(oldEncodingOf(byIconv(sentence, QStringLiteral("CP1258"))) == OldEncoding::Windows1258);
        CHECK_FALSE(oldEncodingOf(sentence.toUtf8()));
        CHECK_FALSE(oldEncodingOf("plain,letters\n1,2\n"));
        CHECK_FALSE(oldEncodingOf(QByteArray("\x00\xFF\xFE\x80\x81", 5)));
    }
    SECTION("is known in a paste, and what is no such text stays as it is")
    {
        CHECK(fromOldFont(QString::fromLatin1(byIconv(sentence, QStringLiteral("TCVN5712-1")))) == sentence);
        CHECK(fromOldFont(QString::fromLatin1(inVni())) == sentence);
        CHECK_FALSE(fromOldFont(sentence));
        CHECK_FALSE(fromOldFont(QStringLiteral("là xoài và có hòa, tôi không")));
        CHECK_FALSE(fromOldFont(QStringLiteral("Ông Andrés và bà José")));
        CHECK_FALSE(fromOldFont(QString()));
    }
    SECTION("that lost its soft hyphens is known by it")
    {
        QByteArray stripped = byIconv(QStringLiteral("Trung ương, khẩn trương"), QStringLiteral("TCVN5712-1"));
        stripped.replace('\xAD', "");
        CHECK(hasLostLetters(fromOldEncoding(stripped, OldEncoding::Tcvn3)));
        CHECK_FALSE(hasLostLetters(QStringLiteral("Trung ương, khẩn trương, cơ quan, chơi")));
    }
}

TEST_CASE("A table in an old encoding")
{
    const QByteArray bytes = byIconv(QStringLiteral("Ngày tiếp nhận,Nội dung\n12/6/2021,%1\n").arg(sentence), QStringLiteral("TCVN5712-1"));
    const auto table = decodeTable(bytes, QStringLiteral("auto"));
    REQUIRE(table);
    CHECK(QString::fromUtf8(table->utf8).contains(sentence));
    CHECK(table->from.contains(QStringLiteral("TCVN3")));
    CHECK(encodingNotice(*table).contains(QStringLiteral("TCVN3")));
    CHECK(encodingNotice(*decodeTable("a,b\n", QStringLiteral("auto"))).isEmpty());
}
