#include "core/services/office_fixture.h"
#include "services/case_input.h"

using namespace doithoai;
using namespace doithoai::test;

namespace {

Directory someDirectory()
{
    Unit ward;
    ward.code.text = u("DU.DINHBANG");
    ward.name = u("Đảng ủy phường Đình Bảng");
    Unit city;
    city.code.text = u("TU");
    city.name = u("Thành ủy Từ Sơn");
    Post secretary;
    secretary.code.text = u("DU.DINHBANG.BT");
    secretary.name = u("Bí thư Đảng ủy phường Đình Bảng");
    secretary.unit = ward.code;
    return Directory({ward, city}, {secretary}, {});
}

} // namespace

TEST_CASE("What people write becomes stable texts")
{
    const Directory directory = someDirectory();
    const Vocabulary vocabulary;
    const CaseInput input(directory, vocabulary);
    const auto petition = [&](const char* key, const char* text) {
        return input.value(*findField<Petition>(u(key)), u(text));
    };
    const auto session = [&](const char* key, const char* text) {
        return input.value(*findField<Session>(u(key)), u(text));
    };
    const auto isUsage = [](const Result<QString>& result) {
        return !result && result.error().trouble == Trouble::Usage && !result.error().message.isEmpty();
    };

    SECTION("days are read day first, and days that do not exist are refused by name")
    {
        CHECK(*petition("receivedOn", "5/3/2023") == u("2023-03-05"));
        CHECK(*petition("receivedOn", "2023-03-05") == u("2023-03-05"));
        CHECK(isUsage(petition("receivedOn", "31/02/2023")));
        CHECK(isUsage(petition("receivedOn", "03/15/2023")));
        CHECK(petition("receivedOn", "31/02/2023").error().message.contains(u("31/02/2023")));
    }
    SECTION("a moment needs its hour")
    {
        CHECK(*session("plannedStart", "18/03/2023 8:00") == u("2023-03-18T08:00"));
        CHECK(*session("plannedStart", "2023-03-18T08:00") == u("2023-03-18T08:00"));
        CHECK(isUsage(session("plannedStart", "18/03/2023")));
    }
    SECTION("numbers are whole and not below zero")
    {
        CHECK(*petition("people", " 007 ") == u("7"));
        CHECK(isUsage(petition("people", "-1")));
        CHECK(isUsage(petition("people", "many")));
        CHECK(isUsage(petition("people", "99999999999")));
    }
    SECTION("yes and no are taken in words")
    {
        CHECK(*session("planned", "YES") == u("yes"));
        CHECK(*session("planned", "không") == u("no"));
        CHECK(isUsage(session("planned", "perhaps")));
    }
    SECTION("words of a list are taken by key or label, with or without marks")
    {
        CHECK(*petition("urgency", "Khẩn") == u("urgent"));
        CHECK(*petition("sector", "kinh te") == u("economy"));
        CHECK(isUsage(petition("sector", "thời tiết")));
        CHECK(petition("sector", "thời tiết").error().message.contains(u("Economy")));
    }
    SECTION("units and posts are taken by code or by name")
    {
        CHECK(*petition("unit", "du.dinhbang") == u("DU.DINHBANG"));
        CHECK(*petition("unit", "dang uy phuong dinh bang") == u("DU.DINHBANG"));
        CHECK(isUsage(petition("unit", "Đảng ủy phường Không Có")));
        CHECK(*session("chair", "Bí thư Đảng ủy phường Đình Bảng") == u("DU.DINHBANG.BT"));
        CHECK(isUsage(session("chair", "DU.DINHBANG")));
        CHECK(*session("coOrganisers", "tu, DU.DINHBANG ,TU") == u("TU,DU.DINHBANG"));
        CHECK(isUsage(session("coOrganisers", "TU, XX")));
    }
    SECTION("a level that resolves is a level or a unit")
    {
        CHECK(*petition("resolvingLevel", "thành phố") == u("city"));
        CHECK(*petition("resolvingLevel", "TU") == u("TU"));
        CHECK(isUsage(petition("resolvingLevel", "nowhere")));
    }
    SECTION("a respondent stays in words when the directory does not know the post")
    {
        CHECK(*petition("respondent", "du.dinhbang.bt") == u("DU.DINHBANG.BT"));
        CHECK(*petition("respondent", "Trưởng khu phố Trầm") == u("Trưởng khu phố Trầm"));
        CHECK(*petition("competentUnit", "Sở Xây dựng") == u("Sở Xây dựng"));
    }
    SECTION("texts are composed, trimmed and free of control characters")
    {
        CHECK(*petition("content", "  Co\u0302\u0301ng tắc\x01\nlần 2 ") == u("Cống tắc\nlần 2"));
        CHECK(*petition("content", "   ") == QString());
    }
    SECTION("the words that mean something to the rules are settled")
    {
        CHECK(*input.value(*findField<Escalation>(u("documents")), u("None")) == u("none"));
        CHECK(*input.value(*findField<Escalation>(u("told")), u("Yes")) == u("yes"));
    }
}

TEST_CASE("Keys are checked")
{
    const Directory directory = someDirectory();
    const Vocabulary vocabulary;
    const CaseInput input(directory, vocabulary);

    SECTION("fields come out under the spelling of the contract")
    {
        const auto fields = input.fields(CaseKind::Session, {{u("plannedstart"), u("2023-03-18T08:00")}});
        REQUIRE(fields);
        CHECK(fields->value(u("plannedStart")) == u("2023-03-18T08:00"));
    }
    SECTION("an unknown field is refused, and the known ones are listed")
    {
        const auto fields = input.fields(CaseKind::Petition, {{u("colour"), u("red")}});
        REQUIRE_FALSE(fields);
        CHECK(fields.error().trouble == Trouble::Usage);
        CHECK(fields.error().message.contains(u("colour")));
        CHECK(fields.error().message.contains(u("receivedOn")));
    }
    SECTION("an event takes its own keys, in its own words")
    {
        const auto data = input.eventData(CaseKind::Petition, u("screenOut"), {{u("KIND"), u("denunciation")}});
        REQUIRE(data);
        CHECK(data->value(u("kind")) == u("denunciation"));
        CHECK_FALSE(input.eventData(CaseKind::Petition, u("screenOut"), {{u("kind"), u("weather")}}));
    }
    SECTION("an event takes plain fields of the case along, but not what only another event sets")
    {
        CHECK(input.eventData(CaseKind::Petition, u("classify"), {{u("legalBasis"), u("Luật")}}));
        const auto data = input.eventData(CaseKind::Petition, u("classify"), {{u("answer"), u("x")}});
        REQUIRE_FALSE(data);
        CHECK(data.error().trouble == Trouble::Usage);
    }
    SECTION("an unknown event is refused, and the known ones are listed")
    {
        const auto data = input.eventData(CaseKind::Session, u("explode"), {});
        REQUIRE_FALSE(data);
        CHECK(data.error().trouble == Trouble::Usage);
        CHECK(data.error().message.contains(u("signMinutes")));
    }
}
