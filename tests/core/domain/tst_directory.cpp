#include "support/catch.h"

#include "domain/directory.h"

using namespace doithoai;
using namespace Qt::StringLiterals;

namespace
{

Unit unit(const QString& code, const QString& name, const QString& level, const QString& place)
{
    Unit result;
    result.code.text = code;
    result.name = name;
    result.level = level;
    result.place = place;
    return result;
}

Directory someUnits()
{
    return Directory({unit(u"TU"_s, u"Thành ủy Từ Sơn"_s, u"city"_s, u"Từ Sơn"_s),
                      unit(u"UBND.QLDT"_s, u"Phòng Quản lý đô thị"_s, u"city"_s, u"Từ Sơn"_s),
                      unit(u"CATP"_s, u"Công an thành phố Từ Sơn"_s, u"city"_s, u"Từ Sơn"_s),
                      unit(u"UBND.TAMSON"_s, u"UBND phường Tam Sơn"_s, u"ward"_s, u"Tam Sơn"_s),
                      unit(u"UBND.DINHBANG"_s, u"UBND phường Đình Bảng"_s, u"ward"_s, u"Đình Bảng"_s)},
                     {},
                     {Official{u"A"_s, {u"P"_s}, QDate(2023, 1, 1), QDate(2023, 6, 30), false},
                      Official{u"B"_s, {u"P"_s}, QDate(2023, 7, 1), std::nullopt, true}});
}

QString found(const QString& text)
{
    const auto code = someUnits().findUnit(text);
    return code ? code->text : u"(none)"_s;
}

} // namespace

TEST_CASE("A unit is found by what people write for it")
{
    SECTION("by its code without regard to case")
    {
        CHECK(found(u"ubnd.qldt"_s) == u"UBND.QLDT"_s);
    }
    SECTION("by its code without regard to marks, where only one has it")
    {
        CHECK(found(u"UBND.ĐÌNHBẢNG"_s) == u"UBND.DINHBANG"_s);
        CHECK(found(u" ubnd.đìnhbảng "_s) == u"UBND.DINHBANG"_s);
        const Directory two({unit(u"ĐU"_s, u"A"_s, u"ward"_s, {}), unit(u"DU"_s, u"B"_s, u"ward"_s, {})},
                            {Post{{u"ĐU.BT"_s}, u"Bí thư"_s, {u"ĐU"_s}, {}, false, {}, {}}}, {});
        CHECK(two.findUnit(u"đu"_s)->text == u"ĐU"_s);
        CHECK(two.findUnit(u"du"_s)->text == u"DU"_s);
        CHECK_FALSE(two.findUnit(u"đù"_s));
        CHECK(two.findPost(u"du.bt"_s)->text == u"ĐU.BT"_s);
    }
    SECTION("by its name without marks and capitals, short or spelled out")
    {
        CHECK(found(u"UBND phường Đình Bảng"_s) == u"UBND.DINHBANG"_s);
        CHECK(found(u"Ủy ban nhân dân phường Đình Bảng"_s) == u"UBND.DINHBANG"_s);
        CHECK(found(u"ubnd phuong dinh bang"_s) == u"UBND.DINHBANG"_s);
    }
    SECTION("without its place where that is clear")
    {
        CHECK(found(u"Thành ủy"_s) == u"TU"_s);
        CHECK(found(u"Công an thành phố"_s) == u"CATP"_s);
        CHECK(found(u"Phòng Quản lý đô thị thành phố"_s) == u"UBND.QLDT"_s);
    }
    SECTION("a name that two units would have means neither")
    {
        CHECK(found(u"UBND phường"_s) == u"(none)"_s);
    }
    SECTION("an unknown or empty name means none")
    {
        CHECK(found(u"Phòng Cấp thoát nước"_s) == u"(none)"_s);
        CHECK(found(u""_s) == u"(none)"_s);
    }
}

TEST_CASE("A post has the holder of the day")
{
    const Directory directory = someUnits();
    REQUIRE(directory.holder({u"P"_s}, QDate(2023, 6, 30)));
    CHECK(directory.holder({u"P"_s}, QDate(2023, 6, 30))->name == u"A"_s);
    CHECK(directory.holder({u"P"_s}, QDate(2023, 7, 1))->isActing);
    CHECK(directory.holder({u"P"_s}, QDate(2022, 7, 1)) == nullptr);
}
