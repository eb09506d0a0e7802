#include "office_fixture.h"

#include "services/directory_acts.h"

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
    SECTION("a code that is there is not added again, and a table changes of it only what it tells")
    {
        const QStringList before = everything();
        const Unit known = *office->directory().unit({u("DU.TAMSON")});
        Unit again;
        again.code = known.code;
        again.name = u("Đảng bộ phường Tam Sơn");
        CHECK(office->addUnit(again, clerk("2023-02-01")).error().trouble == Trouble::Refused);
        Post post = *office->directory().post({u("DU.TAMSON.BT")});
        const std::optional<int> quota = post.quota;
        post.quota.reset();
        post.name = u("Bí thư");
        CHECK(office->addPost(post, clerk("2023-02-01")).error().trouble == Trouble::Refused);
        CHECK(everything() == before);

        REQUIRE(office->addUnits({again}, clerk("2023-02-01")));
        Unit expected = known;
        expected.name = again.name;
        CHECK(*office->directory().unit(known.code) == expected);
        REQUIRE(office->addPosts({post}, clerk("2023-02-01")));
        CHECK(office->directory().post(post.code)->quota == quota);
        CHECK(office->directory().post(post.code)->name == u("Bí thư"));
    }
    SECTION("who enters a post ends the term of who is in it; nobody enters beside him")
    {
        const PostCode post{u("DU.TAMSON.BT")};
        const auto enter = [&](const char* name, const char* from, const char* to = "") {
            return office->addOfficial({u(name), post, *from ? std::optional(day(from)) : std::nullopt, *to ? std::optional(day(to)) : std::nullopt, false},
                                       clerk("2023-04-01"));
        };
        const auto holder = [&](const char* on) { return office->directory().holder(post, day(on))->name; };
        REQUIRE(enter("Lê Văn Trước", "2022-01-01"));
        REQUIRE(enter("Lê Văn Sau", "2023-03-01"));
        CHECK(holder("2023-02-28") == u("Lê Văn Trước"));
        CHECK(holder("2023-03-01") == u("Lê Văn Sau"));
        CHECK(enter("Lê Văn Nữa", "").error().trouble == Trouble::Refused);
        CHECK(enter("Lê Văn Nữa", "2023-02-01", "2023-03-31").error().trouble == Trouble::Refused);
        // The same term, told with its end.
        REQUIRE(enter("Lê Văn Sau", "2023-03-01", "2023-03-31"));
        CHECK(office->directory().holder(post, day("2023-04-01")) == nullptr);
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

TEST_CASE_METHOD(OfficeFixture, "The directory is changed by acts that are judged as a whole")
{
    const Actor who = clerk("2023-06-01");
    const auto refused = [&](const DirectoryAct& act) {
        const QStringList before = everything();
        const auto tried = office->change(act, who, true);
        const auto done = office->change(act, who);
        REQUIRE_FALSE(done);
        // What a dialog says while one types is what keeps the act out.
        CHECK(tried.error().message == done.error().message);
        CHECK(everything() == before);
        return done.error().message;
    };
    const auto carryOut = [&](const DirectoryAct& act) {
        const QStringList before = everything();
        REQUIRE(office->change(act, who, true));
        CHECK(everything() == before);
        const auto done = office->change(act, who);
        INFO((done ? QString() : done.error().message).toStdString());
        REQUIRE(done);
    };
    const auto unit = [&](const char* code) { return *office->directory().unit({u(code)}); };
    const auto termOf = [&](const char* post) {
        const auto terms = officialTerms(*office);
        REQUIRE(terms);
        std::optional<Term> last;
        for (const Term& term : *terms) {
            if (term.official.post.text == u(post))
                last = term;
        }
        REQUIRE(last);
        return *last;
    };

    SECTION("a new unit never takes the place of one that is there")
    {
        Unit other = unit("DU.TAMSON");
        other.name = u("Một đơn vị khác");
        CHECK(refused({AddUnit{other}}).contains(u("DU.TAMSON")));
    }
    SECTION("all fields of a unit can be changed, and are found changed")
    {
        Unit changed = unit("DU.TAMSON");
        changed.name = u("  Đảng ủy phường Tam Sơn mới ");
        changed.place = u("Tam Sơn");
        changed.reports = false;
        changed.from = day("2020-01-01");
        carryOut({ChangeUnit{changed}});
        CHECK(unit("DU.TAMSON").name == u("Đảng ủy phường Tam Sơn mới"));
        CHECK_FALSE(unit("DU.TAMSON").reports);
        changed.code.text = u("KHONGCO");
        refused({ChangeUnit{changed}});
    }
    SECTION("a unit cannot stand under one that stands under it")
    {
        Unit top = unit("TU");
        top.superior = unit("DU.TAMSON").code;
        CHECK(refused({ChangeUnit{top}}).contains(top.name));
        top.superior = top.code;
        refused({ChangeUnit{top}});
        top.superior.text = u("KHONGCO");
        refused({ChangeUnit{top}});
    }
    SECTION("a successor must be known, last longer, and not lead back")
    {
        Unit first = unit("DU.TAMSON");
        const Unit second = unit("DU.DINHBANG");
        refused({EndUnit{first.code, day("2025-06-30"), {u("KHONGCO")}}});
        refused({EndUnit{first.code, {}, second.code}});
        refused({EndUnit{first.code, day("1990-01-01"), second.code}});
        carryOut({EndUnit{first.code, day("2025-06-30"), second.code}});
        CHECK(unit("DU.TAMSON").successor == second.code);
        CHECK(refused({EndUnit{second.code, day("2026-06-30"), first.code}}).contains(second.name));
    }
    SECTION("a unit's posts and terms end with it, in one act")
    {
        carryOut({AddTerm{{u("Đỗ Văn Giả"), {u("DU.TAMSON.BT")}, day("2023-01-01"), {}, false}}});
        carryOut({EndUnit{{u("DU.TAMSON")}, day("2025-06-30"), {u("DU.DINHBANG")}}});
        for (const Post& post : office->directory().posts()) {
            if (post.unit.text == u("DU.TAMSON"))
                CHECK(post.to == day("2025-06-30"));
        }
        CHECK(termOf("DU.TAMSON.BT").official.to == day("2025-06-30"));
        CHECK_FALSE(office->directory().holder({u("DU.TAMSON.BT")}, day("2025-07-01")));
    }
    SECTION("what others refer to is not removed, and the sentence says who they are")
    {
        planSession();
        CHECK(refused({RemoveUnit{{u("DU.DINHBANG")}}}).contains(u("ĐT-2023-001")));
        CHECK(refused({RemovePost{{u("DU.DINHBANG.BT")}}}).contains(u("ĐT-2023-001")));
        refused({RemoveUnit{{u("KHONGCO")}}});
        refused({RemovePost{{u("KHONGCO")}}});
        Unit lone;
        lone.code.text = u("TU.LE");
        lone.name = u("Đơn vị lẻ");
        carryOut({AddUnit{lone}});
        carryOut({RemoveUnit{lone.code}});
        CHECK_FALSE(office->directory().unit(lone.code));
    }
    SECTION("posts are added, changed and removed; a taken code, a foreign unit, a negative quota are refused")
    {
        Post post;
        post.code.text = u("TU.BDV.KT");
        post.name = u("Kế toán");
        post.unit.text = u("TU.BDV");
        carryOut({AddPost{post}});
        refused({AddPost{post}});
        post.quota = -1;
        refused({ChangePost{post}});
        post.quota = 1;
        carryOut({ChangePost{post}});
        CHECK(office->directory().post(post.code)->quota == 1);
        post.unit.text = u("KHONGCO");
        refused({ChangePost{post}});
        post.unit.text = u("TU.BDV");
        post.from = day("2023-02-01");
        post.to = day("2023-01-01");
        refused({ChangePost{post}});
        carryOut({RemovePost{post.code}});
        CHECK_FALSE(office->directory().post(post.code));
    }
    SECTION("two terms of one post do not overlap; deputies may be several, each once")
    {
        carryOut({AddTerm{{u("Đỗ Văn Giả"), {u("DU.TAMSON.BT")}, day("2023-01-01"), day("2023-06-30"), false}}});
        CHECK(refused({AddTerm{{u("Lê Thị Thử"), {u("DU.TAMSON.BT")}, day("2023-06-30"), {}, false}}}).contains(u("Đỗ Văn Giả")));
        refused({AddTerm{{u("Lê Thị Thử"), {u("DU.TAMSON.BT")}, {}, {}, true}}});
        carryOut({AddTerm{{u("Lê Thị Thử"), {u("DU.TAMSON.BT")}, day("2023-07-01"), {}, true}}});
        carryOut({AddTerm{{u("Đỗ Văn Giả"), {u("TU.VP.PT")}, day("2023-01-01"), {}, false}}});
        carryOut({AddTerm{{u("Lê Thị Thử"), {u("TU.VP.PT")}, day("2023-02-01"), {}, false}}});
        refused({AddTerm{{u("Lê Thị Thử"), {u("TU.VP.PT")}, day("2024-02-01"), {}, false}}});
    }
    SECTION("a term is corrected without standing in its own way, and never into another one")
    {
        carryOut({AddTerm{{u("Đỗ Văn Giả"), {u("DU.TAMSON.BT")}, day("2023-01-01"), day("2023-06-30"), false}}});
        carryOut({AddTerm{{u("Lê Thị Thử"), {u("DU.TAMSON.BT")}, day("2023-07-01"), {}, false}}});
        Term term = termOf("DU.TAMSON.BT");
        term.official.name = u("Lê Thị Thử Hai");
        carryOut({ChangeTerm{term}});
        CHECK(office->directory().holder({u("DU.TAMSON.BT")}, day("2023-08-01"))->name == u("Lê Thị Thử Hai"));
        term.official.from = day("2023-06-01");
        refused({ChangeTerm{term}});
        term.official.from = day("2023-07-01");
        term.official.to = day("2023-06-01");
        refused({ChangeTerm{term}});
        term.official.to.reset();
        term.official.name = u(" ");
        refused({ChangeTerm{term}});
        carryOut({RemoveTerm{term.id}});
        refused({RemoveTerm{term.id}});
        refused({ChangeTerm{term}});
    }
    SECTION("a successor's term ends the one before on the day before")
    {
        carryOut({AddTerm{{u("Đỗ Văn Giả"), {u("DU.TAMSON.BT")}, day("2023-01-01"), {}, false}}});
        refused({SucceedTerm{{u("Lê Thị Thử"), {u("DU.TAMSON.BT")}, {}, {}, false}}});
        refused({SucceedTerm{{u("Lê Thị Thử"), {u("DU.TAMSON.BT")}, day("2023-01-01"), {}, false}}});
        carryOut({SucceedTerm{{u("Lê Thị Thử"), {u("DU.TAMSON.BT")}, day("2023-09-01"), {}, true}}});
        CHECK(office->directory().holder({u("DU.TAMSON.BT")}, day("2023-08-31"))->name == u("Đỗ Văn Giả"));
        CHECK(office->directory().holder({u("DU.TAMSON.BT")}, day("2023-09-01"))->name == u("Lê Thị Thử"));
    }
    SECTION("marks of the calendar have a day and a name; an ordinary working day is not worked in exchange")
    {
        carryOut({ChangeMarks{{{day("2026-02-16"), true, u("Tết Bính Ngọ"), u("Luật")}}, {}}});
        CHECK_FALSE(office->calendar().isWorkday(day("2026-02-16")));
        carryOut({ChangeMarks{{}, {day("2026-02-16")}}});
        CHECK(office->calendar().isWorkday(day("2026-02-16")));
        refused({ChangeMarks{{{QDate(), true, u("Tết"), {}}}, {}}});
        refused({ChangeMarks{{{day("2026-02-16"), true, u(" "), {}}}, {}}});
        refused({ChangeMarks{{{day("2026-02-16"), false, u("Làm bù"), {}}}, {}}});
        carryOut({ChangeMarks{{{day("2026-02-28"), false, u("Làm bù"), {}}}, {}}});
        CHECK(office->calendar().isWorkday(day("2026-02-28")));
    }
    SECTION("a change of the calendar tells which open deadlines lie on the day")
    {
        const QString petition = receive({}, "Nạo vét mương");
        go(petition, "classify", "2023-03-07", {{u("sector"), u("economy")}, {u("urgency"), u("normal")}});
        go(petition, "assign", "2023-03-07", {{u("unit"), u("UBND.DINHBANG")}, {u("dueOn"), u("2023-04-10")}});
        CHECK(*deadlinesOn(*office, {day("2023-04-10")}) == QStringList{petition});
        CHECK(deadlinesOn(*office, {day("2023-04-11")})->isEmpty());
    }
}
