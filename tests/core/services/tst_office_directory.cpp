#include "office_fixture.h"

using namespace doithoai;
using namespace doithoai::test;

TEST_CASE_METHOD(OfficeFixture, "The directory grows by whole rows")
{
    int changes = 0;
    QObject::connect(office.get(), &Office::directoryChanged, office.get(), [&] { ++changes; });
    Unit unit;
    unit.code.text = u("tu.hpn");
    unit.name = u("Hội Liên hiệp Phụ nữ thành phố");
    unit.level = u("city");
    unit.superior.text = u("TU");

    SECTION("a unit is known at once, under its code in capitals")
    {
        REQUIRE(office->addUnit(unit, clerk("2023-02-01")));
        CHECK(changes == 1);
        REQUIRE(office->directory().unit({u("TU.HPN")}));
        Post post;
        post.code.text = u("TU.HPN.T");
        post.name = u("Chủ tịch Hội Phụ nữ thành phố");
        post.unit.text = u("TU.HPN");
        REQUIRE(office->addPost(post, clerk("2023-02-01")));
        Official official;
        official.name = u("Đỗ Thị Giả");
        official.post = post.code;
        REQUIRE(office->addOfficial(official, clerk("2023-02-01")));
        CHECK(changes == 3);
        CHECK(office->directory().holder(post.code, day("2023-03-01"))->name == u("Đỗ Thị Giả"));
    }
    SECTION("what does not fit is refused and tells nobody")
    {
        const QStringList before = everything();
        unit.superior.text = u("NOWHERE");
        CHECK(office->addUnit(unit, clerk("2023-02-01")).error().trouble == Trouble::Usage);
        unit.superior.text = u("TU.HPN");
        CHECK(office->addUnit(unit, clerk("2023-02-01")).error().trouble == Trouble::Usage);
        unit.superior.text = u("TU");
        unit.from = day("2024-01-01");
        unit.to = day("2023-01-01");
        CHECK(office->addUnit(unit, clerk("2023-02-01")).error().trouble == Trouble::Usage);
        unit.to.reset();
        unit.level = u("galaxy");
        CHECK(office->addUnit(unit, clerk("2023-02-01")).error().trouble == Trouble::Usage);
        unit.level.clear();
        unit.code.text = u("a code");
        CHECK(office->addUnit(unit, clerk("2023-02-01")).error().trouble == Trouble::Usage);
        Post post;
        post.code.text = u("X.T");
        post.name = u("Trưởng");
        post.unit.text = u("X");
        CHECK(office->addPost(post, clerk("2023-02-01")).error().trouble == Trouble::Usage);
        CHECK(office->addOfficial({u("Ai"), post.code, {}, {}, false}, clerk("2023-02-01")).error().trouble
              == Trouble::Usage);
        CHECK(everything() == before);
        CHECK(changes == 0);
    }
    SECTION("the calendar and a profile are read anew when they change")
    {
        REQUIRE(office->importCalendar({{day("2026-01-01"), true, u("Tết Dương lịch"), u("Luật")}}, clerk("2023-02-01")));
        CHECK(office->calendar().knowsYear(2026));
        CHECK_FALSE(office->importProfile("{", clerk("2023-02-01")));
        CHECK(changes == 1);
    }
}

TEST_CASE_METHOD(OfficeFixture, "Settings are known ones with values they take")
{
    const auto set = [&](const char* key, const char* value) {
        return office->changeSetting(u(key), u(value), clerk("2023-02-01"));
    };
    CHECK(office->settings().value(u("office.body")) == u("TU.BDV"));

    SECTION("values are kept in their stable text")
    {
        REQUIRE(set("CUTOFF.H1", "6-15"));
        CHECK(office->settings().value(u("cutoff.h1")) == u("06-15"));
        REQUIRE(set("duty.deputycredits", "có"));
        CHECK(office->settings().value(u("duty.deputyCredits")) == u("yes"));
        CHECK(office->circumstances(day("2023-02-01")).deputyCredits);
        REQUIRE(set("office.body", "tu"));
        CHECK(office->settings().value(u("office.body")) == u("TU"));
        REQUIRE(set("reports.signerName", " Đỗ Văn Giả "));
        CHECK(office->settings().value(u("reports.signerName")) == u("Đỗ Văn Giả"));
    }
    SECTION("an unknown key lists the known ones")
    {
        const auto done = set("colour", "red");
        REQUIRE_FALSE(done);
        CHECK(done.error().trouble == Trouble::Usage);
        CHECK(done.error().message.contains(u("cutoff.h1")));
    }
    SECTION("a value that the key does not take is refused")
    {
        CHECK_FALSE(set("cutoff.h1", "31-02"));
        CHECK_FALSE(set("cutoff.h1", "12-15"));
        CHECK_FALSE(set("cutoff.h2", "06-15"));
        CHECK_FALSE(set("duty.deputyCredits", "perhaps"));
        CHECK_FALSE(set("office.body", "nobody"));
        CHECK_FALSE(set("language", "fr"));
    }
    SECTION("a cut-off moves the first day of what is expected")
    {
        REQUIRE(set("cutoff.h2", "12-15"));
        CHECK(office->unitReport({u("BCDV-2023-H1-DU.TAMSON")})->steps.front().effectiveOn == day("2022-12-16"));
    }
}
