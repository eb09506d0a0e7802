#include "exchange/unit_package.h"

#include "support/catch.h"

using namespace doithoai;

namespace {

UnitPackage aPackage()
{
    UnitPackage package;
    package.unit = QStringLiteral("DU.DINHBANG");
    package.unitName = QStringLiteral("Đảng ủy phường Đình Bảng");
    package.period = QStringLiteral("2023-H1");
    package.madeOn = QDate(2023, 6, 12);
    package.madeBy = QStringLiteral("Nguyễn Thị Thử");
    package.number = QStringLiteral("41-BC/ĐU");
    package.note = QStringLiteral("Ghi chú có \"nháy\", dấu % và <b>");
    for (const QString& key : packageFigures())
        package.figures.insert(key, 3);
    package.figures[QStringLiteral("declined")] = std::nullopt;
    package.figures[QStringLiteral("escalated")] = 0;
    package.sessions = {{QStringLiteral("ĐT-2023-001"), QStringLiteral("Hạ tầng"), QStringLiteral("DU.DINHBANG.BT"), QDate(2023, 3, 18), 120, true}};
    return package;
}

} // namespace

TEST_CASE("A unit's file of figures")
{
    const SigningKey key = SigningKey::make();
    UnitPackage sent = aPackage();
    const QByteArray bytes = writePackage(sent, key);
    sent.sender = key.publicKey();

    SECTION("comes back as it was sent; blank is not zero")
    {
        const auto read = readPackage(bytes);
        REQUIRE(read);
        CHECK(*read == sent);
        CHECK_FALSE(read->figures.value(QStringLiteral("declined")));
        CHECK(read->figures.value(QStringLiteral("escalated")) == 0);
    }
    SECTION("can be read by people")
    {
        CHECK(QString::fromUtf8(bytes).contains(QStringLiteral("\"unitName\": \"Đảng ủy phường Đình Bảng\"")));
    }
    SECTION("is refused when any byte of it was changed, dropped or added")
    {
        for (qsizetype at = 0; at < bytes.size(); ++at) {
            QByteArray changed = bytes;
            changed[at] = char(changed[at] ^ 1);
            INFO("byte " << at);
            const auto read = readPackage(changed);
            REQUIRE_FALSE(read);
            REQUIRE(read.error().trouble == Trouble::Refused);
        }
        for (qsizetype length = 0; length < bytes.size(); length += 7)
            REQUIRE_FALSE(readPackage(bytes.left(length)));
        CHECK_FALSE(readPackage(bytes + ' '));
        CHECK_FALSE(readPackage(' ' + bytes));
    }
    SECTION("names the figure that was changed")
    {
        QByteArray changed = bytes;
        changed.replace("\"received\": 3", "\"received\": 9");
        REQUIRE(changed != bytes);
        const auto read = readPackage(changed);
        REQUIRE_FALSE(read);
        CHECK(read.error().message.contains(QStringLiteral("figures.received")));
        CHECK_FALSE(read.error().message.contains(QStringLiteral("sessions")));
    }
    SECTION("signed by somebody else in its sender's name is refused")
    {
        QByteArray forged = writePackage(aPackage(), SigningKey::make());
        const QByteArray mine = key.publicKey().toBase64();
        const qsizetype at = forged.indexOf("\"sender\": \"") + 11;
        forged.replace(at, mine.size(), mine);
        CHECK_FALSE(readPackage(forged));
    }
    SECTION("of another kind, of a newer version, empty: refused with a sentence of its own")
    {
        CHECK_FALSE(readPackage({}));
        CHECK_FALSE(readPackage("{}"));
        CHECK_FALSE(readPackage("[1,2]"));
        QByteArray newer = bytes;
        newer.replace("\"version\": 1", "\"version\": 2");
        CHECK(readPackage(newer).error().message.contains(QStringLiteral("newer")));
    }
    SECTION("with a figure that is no count is refused, though it is signed")
    {
        UnitPackage odd = aPackage();
        odd.figures[QStringLiteral("received")] = -4;
        CHECK(readPackage(writePackage(odd, key)).error().message.contains(QStringLiteral("received")));
    }
}

TEST_CASE("A signing key")
{
    const SigningKey key = SigningKey::make();
    SECTION("is made again from its seed")
    {
        const auto again = SigningKey::fromSeed(key.seed());
        REQUIRE(again);
        CHECK(again->publicKey() == key.publicKey());
        CHECK(isSignedBy(key.publicKey(), "abc", again->sign("abc")));
        CHECK_FALSE(SigningKey::fromSeed("short"));
    }
    SECTION("signs just these bytes")
    {
        CHECK_FALSE(isSignedBy(key.publicKey(), "abd", key.sign("abc")));
        CHECK_FALSE(isSignedBy(SigningKey::make().publicKey(), "abc", key.sign("abc")));
        CHECK_FALSE(isSignedBy({}, "abc", {}));
    }
    SECTION("has a short fingerprint, another for another key")
    {
        CHECK(fingerprintOf(key.publicKey()).size() == 19);
        CHECK(fingerprintOf(key.publicKey()) != fingerprintOf(SigningKey::make().publicKey()));
    }
}

TEST_CASE("A file larger than any unit's year is refused, however well it is signed")
{
    UnitPackage package;
    package.unit = QStringLiteral("DU.TAMSON");
    package.period = QStringLiteral("2023-H1");
    const SigningKey key = SigningKey::make();
    REQUIRE(readPackage(writePackage(package, key)));
    package.note = QString(largestPackage, u'a');
    const auto refused = readPackage(writePackage(package, key));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().trouble == Trouble::Refused);
}
