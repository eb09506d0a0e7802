#include "office_fixture.h"

#include "services/profile_intake.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace doithoai;
using namespace doithoai::test;

namespace {

/// A successor as an office writes it: only what is different.
QByteArray successor(const char* from, const char* to = nullptr, const char* id = "phuong-2025")
{
    QByteArray json = R"({"id": "%id", "name": "Quy định 2025", "basedOn": "tu-son-2022", "from": "%from", %to
        "legalBasis": "Luật Tổ chức chính quyền địa phương năm 2025",
        "numbers": {"noticeDays": 7, "sessionsPerYear": 1},
        "levels": ["province", "ward"],
        "lists": {"form": [{"key": "people", "vietnamese": "Đối thoại với nhân dân"}, {"key": "online", "vietnamese": "Đối thoại trực tuyến"}]}})";
    json.replace("%id", id).replace("%from", from);
    return json.replace("%to", to == nullptr ? QByteArray() : QByteArray("\"to\": \"") + to + "\",");
}

Texts sessionOn(const char* start, const char* form = "people", const char* organiser = "DU.DINHBANG", const char* chair = "DU.DINHBANG.BT")
{
    return {{u("topic"), u("Vệ sinh môi trường")}, {u("form"), u(form)}, {u("sector"), u("cultureSociety")},
            {u("organiser"), u(organiser)}, {u("chair"), u(chair)}, {u("plannedStart"), u(start)}, {u("plannedMinutes"), u("150")},
            {u("venue"), u("Hội trường")}, {u("participants"), u("Nhân dân")}, {u("planned"), u("yes")}};
}

const Texts notice{{u("where"), u("Nhà văn hóa")}, {u("by"), u("Văn phòng")}, {u("proof"), u("Ảnh niêm yết")}};

} // namespace

TEST_CASE_METHOD(OfficeFixture, "A new regulation takes force on a day")
{
    REQUIRE(office->importProfile(successor("2025-07-01"), clerk("2025-05-01")));

    SECTION("it has what it does not say from the one that it is based on")
    {
        const Profile* next = office->profiles().inForceOn(day("2025-07-01"));
        REQUIRE(next);
        CHECK(next->noticeDays == 7);
        CHECK(next->sessionsPerYear == 1);
        CHECK(next->maxMinutes == 180);
        CHECK(next->rule(u("lead-time")).strength == Strength::Justified);
        CHECK(next->rule(u("lead-time")).article == u("Đ.8.3"));
        CHECK_FALSE(next->to);
        CHECK(office->profiles().inForceOn(day("2025-06-30"))->noticeDays == 10);
    }
    SECTION("the lead time is that of the session's own day")
    {
        const QString old = add(CaseKind::Session, sessionOn("2025-06-28T08:00"), "2025-05-02");
        const QString late = add(CaseKind::Session, sessionOn("2025-07-05T08:00"), "2025-05-02");
        go(old, "prepare", "2025-05-03");
        go(late, "prepare", "2025-05-03");
        // Eight days before each.
        const auto refused = tryTo(old, "announce", "2025-06-20", notice);
        REQUIRE_FALSE(refused);
        CHECK(rules(refused.error().findings) == QStringList{u("lead-time")});
        CHECK(tryTo(late, "announce", "2025-06-27", notice));
    }
    SECTION("levels and forms are those of its day; old sessions keep theirs for ever")
    {
        const QString city = add(CaseKind::Session, sessionOn("2025-06-20T08:00", "thematic", "TU", "TU.BT"), "2025-05-02");
        const QString cityLate = add(CaseKind::Session, sessionOn("2025-07-20T08:00", "people", "TU", "TU.BT"), "2025-05-02");
        CHECK(tryTo(city, "prepare", "2025-05-03"));
        const auto refused = tryTo(cityLate, "prepare", "2025-05-03");
        REQUIRE_FALSE(refused);
        CHECK(rules(refused.error().findings) == QStringList{u("levels")});
        CHECK(office->vocabulary(day("2025-06-30")).label(u("form"), u("thematic")) != u("thematic"));
        CHECK(office->vocabulary(day("2025-07-01")).key(u("form"), u("trực tuyến")).value_or(QString()) == u("online"));
    }
    SECTION("a session of a later day has the forms of that day, also when it is planned before; moved there it needs one of them")
    {
        const QString later = add(CaseKind::Session, sessionOn("2025-07-20T08:00", "trực tuyến"), "2025-05-02");
        CHECK(office->session({later})->session.form == u("online"));
        CHECK_FALSE(office->add(CaseKind::Session, sessionOn("2025-06-20T08:00", "trực tuyến"), {}, clerk("2025-05-02")));
        CHECK_FALSE(office->add(CaseKind::Session, sessionOn("2025-07-20T08:00", "thematic"), {}, clerk("2025-05-02")));
        const QString old = add(CaseKind::Session, sessionOn("2025-06-20T08:00", "thematic"), "2025-05-02");
        go(old, "prepare", "2025-05-03");
        go(old, "postpone", "2025-05-04", {}, u("Trùng lịch"));
        const auto refused = tryTo(old, "reschedule", "2025-05-05", {{u("plannedStart"), u("2025-07-20T08:00")}});
        REQUIRE_FALSE(refused);
        CHECK(rules(refused.error().findings) == QStringList{u("form")});
        // What people read of the old one stays its word.
        CHECK(office->vocabulary(day("2025-07-01")).label(u("form"), u("thematic")) != u("thematic"));
    }
    SECTION("a session that is moved across the change follows its new day, both ways")
    {
        const QString code = add(CaseKind::Session, sessionOn("2025-06-20T08:00", "people", "TU", "TU.BT"), "2025-05-02");
        go(code, "prepare", "2025-05-03");
        go(code, "postpone", "2025-05-04", {}, u("Trùng lịch"));
        const auto refused = tryTo(code, "reschedule", "2025-05-05", {{u("plannedStart"), u("2025-07-20T08:00")}});
        REQUIRE_FALSE(refused);
        CHECK(rules(refused.error().findings) == QStringList{u("levels")});
        CHECK(tryTo(code, "reschedule", "2025-05-05", {{u("plannedStart"), u("2025-06-29T08:00")}}));
        go(code, "postpone", "2025-05-06", {}, u("Trùng lịch"));
        set(code, {{u("organiser"), u("UBND.TAMSON")}, {u("chair"), u("UBND.TAMSON.CT")}}, "2025-05-06");
        go(code, "reschedule", "2025-05-07", {{u("plannedStart"), u("2025-07-20T08:00")}});
        CHECK(tryTo(code, "announce", "2025-07-13", notice));
    }
}

TEST_CASE_METHOD(OfficeFixture, "Days of regulations never lie over one another")
{
    const auto judged = [&](const QByteArray& json) { return judgeProfile(*office, json); };
    const auto sentence = [&](const QByteArray& json) {
        const auto result = judged(json);
        REQUIRE_FALSE(result);
        CHECK(result.error().trouble == Trouble::Refused);
        return result.error().message;
    };

    SECTION("a successor ends the one before it on the day before; its earlier end is told")
    {
        const auto intake = judged(successor("2024-01-01"));
        REQUIRE(intake);
        REQUIRE(intake->cut);
        CHECK(intake->cut->to == day("2023-12-31"));
        REQUIRE(intake->notices.size() == 1);
        CHECK(intake->notices.front().contains(u("31/12/2023")));
        REQUIRE(office->importProfile(successor("2024-01-01"), clerk("2023-02-01")));
        CHECK(office->profiles().inForceOn(day("2023-12-31"))->id == u("tu-son-2022"));
        CHECK(office->profiles().inForceOn(day("2024-01-01"))->id == u("phuong-2025"));
        CHECK(*office->profiles().profiles().front().to == day("2023-12-31"));
    }
    SECTION("a gap is told with its days, and a session in it is refused")
    {
        const auto intake = judged(successor("2025-09-01"));
        REQUIRE(intake);
        CHECK_FALSE(intake->cut);
        REQUIRE(intake->notices.size() == 1);
        CHECK(intake->notices.front().contains(u("01/07/2025")));
        CHECK(intake->notices.front().contains(u("31/08/2025")));
        REQUIRE(office->importProfile(successor("2025-09-01"), clerk("2025-05-01")));
        const QString code = add(CaseKind::Session, sessionOn("2025-08-05T08:00"), "2025-05-02");
        const auto refused = tryTo(code, "prepare", "2025-05-03");
        REQUIRE_FALSE(refused);
        CHECK(rules(refused.error().findings).contains(u("no-profile")));
    }
    SECTION("one that lies within another, begins with it, or runs into a later one is refused")
    {
        CHECK(sentence(successor("2023-06-01", "2024-06-01")).contains(u("29/12/2022")));
        CHECK(sentence(successor("2022-12-29")).contains(u("tu-son-2022")));
        CHECK(sentence(successor("2021-01-01", "2022-12-29")).contains(u("28/12/2022")));
        CHECK(sentence(successor("2021-01-01")).contains(u("28/12/2022")));
        CHECK(judged(successor("2021-01-01", "2022-12-28")));
    }
    SECTION("a base that is not there is refused, and nothing is written")
    {
        const QStringList rows = everything();
        CHECK_FALSE(office->importProfile(successor("2025-07-01").replace("\"tu-son-2022\"", "\"khong-co\""), clerk("2025-05-01")));
        CHECK_FALSE(office->importProfile(successor("2023-06-01", "2024-06-01"), clerk("2025-05-01")));
        CHECK(everything() == rows);
    }
    SECTION("the same id replaces; sessions whose regulation changes are named")
    {
        const QString ahead = add(CaseKind::Session, sessionOn("2025-08-05T08:00"), "2025-05-02");
        const auto intake = judged(successor("2025-07-01"));
        REQUIRE(intake);
        REQUIRE(intake->notices.size() == 1);
        CHECK(intake->notices.front().contains(ahead));
        REQUIRE(office->importProfile(successor("2025-07-01"), clerk("2025-05-03")));
        REQUIRE(office->importProfile(successor("2025-07-02"), clerk("2025-05-03")));
        CHECK(office->profiles().profiles().size() == 2);
        CHECK(office->profiles().inForceOn(day("2025-07-01")) == nullptr);
    }
}
