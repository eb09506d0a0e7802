#include "office_fixture.h"

#include "services/search.h"


using namespace doithoai;
using namespace doithoai::test;

namespace {

struct SearchFixture : OfficeFixture {
    std::vector<FoundGroup> find(const QString& typed, int most = 5)
    {
        auto groups = searchEverything(*office, typed, day("2023-06-01"), most);
        REQUIRE(groups);
        return std::move(*groups);
    }

    FoundGroup only(const QString& typed, FoundKind kind, int most = 5)
    {
        for (FoundGroup& group : find(typed, most)) {
            if (group.kind == kind)
                return group;
        }
        return {};
    }

    static QStringList codes(const FoundGroup& group)
    {
        QStringList all;
        for (const Found& found : group.hits)
            all.append(found.code);
        return all;
    }
};

} // namespace

TEST_CASE_METHOD(SearchFixture, "One search looks through everything")
{
    const QString session = planSession();
    const QString duong = receive(session, "Dương Xá xin lắp đèn");
    const QString road = receive(session, "Đường liên khu hư hỏng nặng");
    receive(session, "Nạo vét mương");

    SECTION("without marks all spellings are found; with marks the same ones stand in front")
    {
        CHECK(codes(only(u("duong"), FoundKind::Petition)) == QStringList({road, duong}));
        CHECK(codes(only(u("dương"), FoundKind::Petition)) == QStringList({duong, road}));
        CHECK(only(u("dương"), FoundKind::Petition).hits.front().hasSameMarks);
        CHECK(codes(only(u("đường"), FoundKind::Petition)) == QStringList({road, duong}));
    }
    SECTION("a code is found in any spelling, and stands before everything else")
    {
        for (const char* typed : {"ĐT-2023-001", "dt-2023-1", "DT 2023 001", "dt2023-01"}) {
            INFO(typed);
            const auto groups = find(u(typed));
            REQUIRE_FALSE(groups.empty());
            CHECK(groups.front().kind == FoundKind::Session);
            CHECK(groups.front().hits.front().code == session);
        }
        const auto groups = find(u("kn-2023-2"));
        REQUIRE_FALSE(groups.empty());
        CHECK(groups.front().hits.front().code == road);
        CHECK(groups.front().count == 1);
        CHECK(find(u("kn-2023-9999")).empty());
    }
    SECTION("units, posts and officials are found by name and code")
    {
        REQUIRE(office->addOfficial({u("Đỗ Văn Giả"), {u("DU.TAMSON.BT")}, day("2023-01-01"), {}, false}, clerk("2023-02-01")));
        CHECK(codes(only(u("dang uy tam son"), FoundKind::Unit)) == QStringList{u("DU.TAMSON")});
        CHECK(codes(only(u("DU.TAMSON.BT"), FoundKind::Post)) == QStringList{u("DU.TAMSON.BT")});
        const FoundGroup officials = only(u("do van gia"), FoundKind::Official);
        REQUIRE(officials.hits.size() == 1);
        CHECK(officials.hits.front().title == u("Đỗ Văn Giả"));
        CHECK(only(u("DU.TAMSON.BT"), FoundKind::Post).hits.front().detail == u("Đỗ Văn Giả"));
    }
    SECTION("signed papers are found by number, with or without marks")
    {
        announce(session);
        for (const char* number : {"0001", "0002", "0003"})
            agree(u("KN-2023-") + u(number));
        open(session);
        for (const char* number : {"0001", "0002", "0003"})
            answer(u("KN-2023-") + u(number));
        conclude(session);
        sign(session);
        CHECK(codes(only(u("02-bb/du"), FoundKind::Paper)) == QStringList{session});
        CHECK(only(u("02-BB/ĐU"), FoundKind::Paper).hits.front().version == 1);
    }
    SECTION("each kind shows at most so many, and says how many there are")
    {
        for (int i = 0; i < 7; ++i)
            receive(session, "Chiếu sáng ngõ xóm");
        const FoundGroup found = only(u("chieu sang"), FoundKind::Petition, 3);
        CHECK(found.hits.size() == 3);
        CHECK(found.count == 7);
        CHECK_FALSE(found.isMore);
    }
    SECTION("a beginning is enough, of each word")
    {
        CHECK(codes(only(u("duo lie"), FoundKind::Petition)) == QStringList{road});
        CHECK(codes(only(u("duong lie"), FoundKind::Petition)) == QStringList{road});
        CHECK(codes(only(u("duo lien"), FoundKind::Petition)) == QStringList{road});
    }
    SECTION("of more than are counted the newest with the whole words are shown")
    {
        std::vector<Petition> many(1010);
        for (size_t i = 0; i < many.size(); ++i) {
            many[i].channel = u("submitted");
            many[i].content = u("Chiếu sáng ngõ %1").arg(i);
            many[i].receivedOn = day("2023-02-10");
        }
        REQUIRE(office->receiveAll(many, clerk("2023-02-10"), false));
        const QString last = receive(session, "Chiếu sángx ngõ");
        const FoundGroup found = only(u("chieu sang ngo"), FoundKind::Petition, 3);
        CHECK(found.isMore);
        CHECK(codes(found) == QStringList({u("KN-2023-1013"), u("KN-2023-1012"), u("KN-2023-1011")}));
        // What begins with the last word is found while it is typed, and by its own.
        CHECK(codes(only(u("chieu sangx"), FoundKind::Petition)) == QStringList{last});
        CHECK(codes(only(u("chieu san"), FoundKind::Petition, 1)) == QStringList{last});
    }
    SECTION("who sent a denunciation is neither found nor shown")
    {
        const QString secret = add(CaseKind::Petition,
                                   {{u("channel"), u("submitted")}, {u("petitioner"), u("Phan Bí Mật")}, {u("content"), u("Tố cáo cán bộ. Tôi là Phan Bí Mật")}},
                                   "2023-02-10");
        CHECK(codes(only(u("phan bi mat"), FoundKind::Petition)) == QStringList{secret});
        go(secret, "screenOut", "2023-02-11", {{u("kind"), u("denunciation")}, {u("directedTo"), u("UBND.DINHBANG")}, {u("toldOn"), u("2023-02-11")}},
           u("Là tố cáo"));
        CHECK(only(u("phan bi mat"), FoundKind::Petition).hits.empty());
        const FoundGroup found = only(u("to cao can bo"), FoundKind::Petition);
        REQUIRE(found.hits.size() == 1);
        CHECK_FALSE(found.hits.front().detail.contains(u("Phan")));
        CHECK_FALSE(only(secret, FoundKind::Petition).hits.front().detail.contains(u("Phan")));
    }
    SECTION("odd input finds nothing or something, and never fails")
    {
        QStringList odd{u("12/KN-UBND"), u("a:b"), u("((("), u("\"\"\""), u("'"), u("NEAR("), u("*"), u("^đ"), u("-"), u("AND OR NOT"),
                        u("%"), u("\\"), QString(QChar(u'\0')), u("đ"), QString(), u("   ")};
        odd.append(QString(5'000'000, u'đ'));
        odd.append(u("mương ").repeated(1'000'000));
        odd.append(QString(QChar(0xD800)));
        for (const QString& typed : odd) {
            INFO(typed.left(30).toStdString());
            CHECK(searchEverything(*office, typed, day("2023-06-01")));
        }
        CHECK(find(u("đ")).empty());
        CHECK(find(u("(((")).empty());
    }
}
