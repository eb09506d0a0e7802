#include "office_fixture.h"

#include "casefile/integrity.h"
#include "services/handover.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace doithoai;
using namespace doithoai::test;

namespace {

/// The twelve wards of 2022 into the four of 1 July 2025. A new ward of an old name has a code of its own, so that figures
/// of old periods keep the old ward.
struct Merger {
    const char* to;
    const char* place;
    const char* from; ///< by blanks
};
constexpr Merger mergers[] = {
    {"TUSON", "Từ Sơn", "DONGNGAN TANHONG PHUCHAN DINHBANG"},
    {"TAMSON25", "Tam Sơn", "TUONGGIANG TAMSON"},
    {"DONGNGUYEN25", "Đồng Nguyên", "TRANGHA DONGKY DONGNGUYEN"},
    {"PHUKHE25", "Phù Khê", "CHAUKHE HUONGMAC PHUKHE"},
};
struct Body {
    const char* prefix;
    const char* name;
    const char* superior;
    const char* head;
};
constexpr Body bodies[] = {
    {"DU", "Đảng ủy phường", "TINHUY", "BT"},
    {"HDND", "HĐND phường", "HDNDTINH", "CT"},
    {"UBND", "UBND phường", "UBNDTINH", "CT"},
};

UnitCode codeOf(const char* body, const QString& ward)
{
    return {QLatin1String(body) + u'.' + ward};
}

Handover handoverOf(const Office& office, const Merger& merger, const Body& body, bool movesSessions = false)
{
    Handover handover;
    for (const QString& ward : QString::fromLatin1(merger.from).split(u' '))
        handover.from.push_back(codeOf(body.prefix, ward));
    handover.to = codeOf(body.prefix, QLatin1String(merger.to));
    handover.on = day("2025-07-01");
    handover.movesSessions = movesSessions;
    const Directory& directory = office.directory();
    handover.made = successorLike(directory, *directory.unit(handover.from.front()), handover.to,
                                  u(body.name) + u' ' + u(merger.place), {QLatin1String(body.superior)}, handover.on);
    return handover;
}

} // namespace

TEST_CASE_METHOD(OfficeFixture, "Twelve wards of three bodies each become four")
{
    // Something open with two of them, and something that had ended.
    const auto petition = [&](const char* unit, const char* dueOn) {
        const QString code = receive({}, unit, "2025-06-02");
        go(code, "classify", "2025-06-03", {{u("sector"), u("economy")}, {u("urgency"), u("normal")}});
        go(code, "assign", "2025-06-03", {{u("unit"), u(unit)}, {u("dueOn"), u(dueOn)}});
        return code;
    };
    const QString open = petition("UBND.DINHBANG", "2025-07-10");
    const QString other = petition("UBND.TAMSON", "2025-07-11");
    const QString foreign = petition("UBND.TNMT", "2025-07-12");
    const QString ended = petition("UBND.DINHBANG", "2025-06-20");
    go(ended, "withdraw", "2025-06-10", {{u("askedBy"), u("Người nêu")}}, u("Đã tự giải quyết"));
    Official secretary{u("Đỗ Văn Giả"), {u("DU.DINHBANG.BT")}, day("2022-01-01"), {}, false};
    REQUIRE(office->addOfficial(secretary, clerk("2023-02-01")));
    const auto unitOf = [&](const QString& code) { return office->petition({code})->petition.unit.text; };

    int lines = 0;
    for (const Merger& merger : mergers) {
        for (const Body& body : bodies) {
            const auto done = carryOutHandover(*office, handoverOf(*office, merger, body), clerk("2025-07-02"));
            INFO(merger.to << body.prefix);
            if (!done)
                FAIL(done.error().message.toStdString());
            lines += done->count(HandoverLine::Part::Petition, false);
        }
    }
    const Directory& directory = office->directory();

    SECTION("each of the thirty-six ends on 30 June and is followed; each of the twelve new stands under the province")
    {
        int ended36 = 0;
        for (const Merger& merger : mergers) {
            for (const Body& body : bodies) {
                const UnitCode to = codeOf(body.prefix, QLatin1String(merger.to));
                const Unit* made = directory.unit(to);
                REQUIRE(made);
                CHECK(made->name == u(body.name) + u' ' + u(merger.place));
                CHECK(made->place == u(merger.place));
                CHECK(made->superior.text == QLatin1String(body.superior));
                CHECK(made->level == u("ward"));
                CHECK(made->from == day("2025-07-01"));
                CHECK_FALSE(made->to);
                CHECK(made->reports == (qstrcmp(body.prefix, "DU") == 0));
                const Post* head = directory.post({to.text + u'.' + QLatin1String(body.head)});
                REQUIRE(head);
                CHECK(head->quota == 2);
                CHECK(head->name.endsWith(u(merger.place)));
                CHECK(directory.post({to.text + QStringLiteral(".P") + QLatin1String(body.head)})->isDeputy);
                for (const QString& ward : QString::fromLatin1(merger.from).split(u' ')) {
                    const Unit* old = directory.unit(codeOf(body.prefix, ward));
                    REQUIRE(old);
                    CHECK(old->to == day("2025-06-30"));
                    CHECK(old->successor == to);
                    CHECK(directory.post({old->code.text + u'.' + QLatin1String(body.head)})->to == day("2025-06-30"));
                    ++ended36;
                }
            }
        }
        CHECK(ended36 == 36);
        CHECK(directory.unit({u("DU.TUSON")})->headLine == directory.unit({u("TU")})->headLine);
        CHECK(directory.unit({u("DU.TUSON")})->issuer == u("ĐẢNG ỦY PHƯỜNG TỪ SƠN"));
        CHECK(directory.holder({u("DU.DINHBANG.BT")}, day("2025-06-30")) != nullptr);
        CHECK(directory.holder({u("DU.DINHBANG.BT")}, day("2025-07-01")) == nullptr);
    }
    SECTION("open petitions go over with their deadline and their state; what had ended, and what lay elsewhere, stays")
    {
        CHECK(lines == 2);
        CHECK(unitOf(open) == u("UBND.TUSON"));
        CHECK(unitOf(other) == u("UBND.TAMSON25"));
        CHECK(unitOf(foreign) == u("UBND.TNMT"));
        CHECK(unitOf(ended) == u("UBND.DINHBANG"));
        CHECK(state(open) == u("assigned"));
        CHECK(office->petition({open})->petition.dueOn == day("2025-07-10"));
        // The change has its own day and reason: figures as at the day before still have the old ward.
        QSqlQuery query(office->file().database());
        REQUIRE(query.exec(u("SELECT \"effectiveOn\", \"data\", \"reason\" FROM \"step\" WHERE \"event\" IS NULL AND \"data\" LIKE '%UBND.TUSON%'")));
        REQUIRE(query.next());
        CHECK(query.value(0).toString() == u("2025-07-01"));
        CHECK(query.value(1).toString() == u(R"({"unit":"UBND.TUSON"})"));
        CHECK(query.value(2).toString().contains(u("UBND phường Từ Sơn")));
        CHECK_FALSE(query.next());
    }
    SECTION("the record is kept with its lines, the journal has all of it, and the file proves itself")
    {
        const auto records = handoverRecords(*office);
        CHECK(records.size() == 12);
        const QString record = records.value(u("handover.2025-07-01.UBND.TUSON"));
        CHECK(record.contains(open));
        CHECK(record.contains(u("UBND phường Đình Bảng")));
        CHECK(record.contains(u("10/07/2025")));
    }
    SECTION("a petition may be given to a new ward from then on, and no second handover of the same units passes")
    {
        go(foreign, "reassign", "2025-07-03", {{u("unit"), u("UBND.PHUKHE25")}, {u("dueOn"), u("2025-07-20")}}, u("Đúng thẩm quyền"));
        CHECK(unitOf(foreign) == u("UBND.PHUKHE25"));
        const QStringList rows = everything();
        Handover again = handoverOf(*office, mergers[1], bodies[0]);
        CHECK(carryOutHandover(*office, again, clerk("2025-07-05")).error().trouble == Trouble::Refused);
        again.made.reset();
        again.to = {u("DU.PHUKHE25")};
        CHECK(carryOutHandover(*office, again, clerk("2025-07-05")).error().trouble == Trouble::Refused);
        CHECK(everything() == rows);
    }
}

TEST_CASE_METHOD(OfficeFixture, "What goes over in a handover, and what is left to a person")
{
    Handover handover = handoverOf(*office, mergers[0], bodies[2]);
    const auto find = [](const HandoverRecord& record, HandoverLine::Part part, const QString& code) {
        return std::ranges::find_if(record.lines, [&](const HandoverLine& line) { return line.part == part && line.code == code; });
    };
    const Texts planned{{u("topic"), u("Vệ sinh")}, {u("form"), u("people")}, {u("sector"), u("economy")},
                        {u("organiser"), u("UBND.DINHBANG")}, {u("chair"), u("UBND.DINHBANG.CT")},
                        {u("chairName"), u("Đỗ Văn Giả")}, {u("planned"), u("yes")}};
    const auto sessionOn = [&](const char* start) {
        Texts fields = planned;
        fields.insert(u("plannedStart"), u(start));
        return add(CaseKind::Session, fields, "2025-05-02");
    };

    SECTION("a trial writes nothing, also of a day that lies ahead; the act waits for its day")
    {
        const QStringList rows = everything();
        CHECK(previewHandover(*office, handover));
        const auto early = carryOutHandover(*office, handover, clerk("2025-06-30"));
        REQUIRE_FALSE(early);
        CHECK(early.error().message.contains(u("01/07/2025")));
        CHECK(everything() == rows);
    }
    SECTION("planned sessions after the day are named, and go over with their post only when one says so")
    {
        const QString before = sessionOn("2025-06-20T08:00");
        const QString after = sessionOn("2025-08-20T08:00");
        auto record = previewHandover(*office, handover);
        REQUIRE(record);
        CHECK(find(*record, HandoverLine::Part::Session, before) == record->lines.end());
        REQUIRE(find(*record, HandoverLine::Part::Session, after) != record->lines.end());
        CHECK(find(*record, HandoverLine::Part::Session, after)->isLeft);
        handover.movesSessions = true;
        record = carryOutHandover(*office, handover, clerk("2025-07-01"));
        REQUIRE(record);
        CHECK_FALSE(find(*record, HandoverLine::Part::Session, after)->isLeft);
        const Session moved = office->session({after})->session;
        CHECK(moved.organiser.text == u("UBND.TUSON"));
        CHECK(moved.chair.text == u("UBND.TUSON.CT"));
        CHECK(moved.chairName.isEmpty());
        CHECK(office->session({before})->session.organiser.text == u("UBND.DINHBANG"));
    }
    SECTION("promises, escalations, passed-on petitions and units below go over; reports and settings are named")
    {
        Unit below;
        below.code.text = u("UBND.DINHBANG.VP");
        below.name = u("Văn phòng UBND phường Đình Bảng");
        below.superior.text = u("UBND.DINHBANG");
        REQUIRE(office->addUnit(below, clerk("2023-02-01")));
        REQUIRE(office->changeSetting(u("reports.issuer"), u("UBND.DINHBANG"), clerk("2023-02-01")));
        const QString session = planSession();
        const QString promised = receive(session, "Lấp ổ gà");
        const QString noted = receive(session, "Sửa luật");
        const QString passed = receive(session, "Rác ở Tân Hồng");
        const QString merged = receive(session, "Ổ gà ngõ 5");
        announce(session);
        for (const QString& code : {promised, noted, passed, merged})
            agree(code);
        go(passed, "transfer", "2023-03-10", {{u("competentUnit"), u("UBND.TANHONG")}, {u("transferNumber"), u("5-PC")}, {u("noticeNumber"), u("6-TB")}});
        open(session);
        go(promised, "answer", "2023-03-18",
           {{u("respondent"), u("UBND.DINHBANG.CT")}, {u("answer"), u("Sẽ làm")}, {u("promise"), u("Lấp xong")},
            {u("promiseOwner"), u("UBND.DINHBANG")}, {u("promiseDue"), u("2025-09-30")}});
        go(merged, "answer", "2023-03-18",
           {{u("respondent"), u("UBND.DINHBANG.CT")}, {u("answer"), u("Sẽ làm")}, {u("promise"), u("Lấp ngõ 5")},
            {u("promiseOwner"), u("UBND.DINHBANG")}, {u("promiseDue"), u("2025-08-30")}});
        go(merged, "merge", "2023-03-18", {{u("leading"), promised}});
        go(noted, "note", "2023-03-18", {{u("resolvingLevel"), u("UBND.PHUCHAN")}});
        conclude(session);
        sign(session);
        const auto record = carryOutHandover(*office, handover, clerk("2025-07-01"));
        if (!record)
            FAIL(record.error().message.toStdString());
        CHECK(office->petition({promised})->petition.promiseOwner == u("UBND.TUSON"));
        CHECK(office->petition({promised})->petition.promiseDue == day("2025-09-30"));
        CHECK(office->petition({merged})->petition.promiseOwner == u("UBND.TUSON"));
        CHECK(office->petition({merged})->petition.unit.text == u("UBND.DINHBANG")); // it has ended, and keeps what it had
        CHECK(office->petition({noted})->petition.resolvingLevel == u("UBND.TUSON"));
        CHECK(office->petition({passed})->petition.competentUnit == u("UBND.TUSON"));
        CHECK(office->directory().unit(below.code)->superior.text == u("UBND.TUSON"));
        CHECK(find(*record, HandoverLine::Part::Promise, promised)->day == day("2025-09-30"));
        CHECK(find(*record, HandoverLine::Part::Promise, merged)->day == day("2025-08-30"));
        const auto problems = checkFile(office->file());
        REQUIRE(problems);
        CHECK(problems->empty());
        CHECK(find(*record, HandoverLine::Part::Setting, u("reports.issuer"))->isLeft);
        CHECK(office->settings().value(u("reports.issuer")) == u("UBND.DINHBANG"));
    }
    SECTION("the Party committee's reports of its last half-year are named with who gives them")
    {
        const auto record = previewHandover(*office, handoverOf(*office, mergers[0], bodies[0]));
        REQUIRE(record);
        CHECK(record->count(HandoverLine::Part::Report, true) == 4); // no regulation says yet what the year would owe
    }
    SECTION("a unit that existed for three days ends like any other, and is in no later period")
    {
        Unit brief;
        brief.code.text = u("UBND.BANGAY");
        brief.name = u("UBND phường Ba Ngày");
        brief.line = u("government");
        brief.level = u("ward");
        brief.superior.text = u("UBND");
        brief.from = day("2025-06-28");
        REQUIRE(office->addUnit(brief, clerk("2025-06-28")));
        handover.from = {brief.code};
        const auto record = carryOutHandover(*office, handover, clerk("2025-07-01"));
        REQUIRE(record);
        CHECK(office->directory().unit(brief.code)->to == day("2025-06-30"));
        CHECK(record->json().value(u("lines")).toArray().size() >= 2);
    }
    SECTION("what cannot be is refused with a sentence, and nothing is written")
    {
        const QStringList rows = everything();
        const auto refused = [&](const char* what, auto change, Trouble trouble = Trouble::Refused) {
            INFO(what);
            Handover wrong = handover;
            change(wrong);
            const auto done = carryOutHandover(*office, wrong, clerk("2025-07-01"));
            REQUIRE_FALSE(done);
            CHECK(done.error().trouble == trouble);
            CHECK_FALSE(done.error().message.isEmpty());
        };
        refused("nobody ends", [](Handover& h) { h.from.clear(); }, Trouble::Usage);
        refused("no day", [](Handover& h) { h.on = {}; }, Trouble::Usage);
        refused("an unknown unit", [](Handover& h) { h.from.push_back({u("UBND.KHONG")}); }, Trouble::Usage);
        refused("one named twice", [](Handover& h) { h.from.push_back(h.from.front()); }, Trouble::Usage);
        refused("a unit into itself", [](Handover& h) { h.to = h.from.front(); }, Trouble::Usage);
        refused("two lines", [](Handover& h) { h.from.push_back({u("DU.TAMSON")}); });
        refused("a successor of another line", [](Handover& h) { h.made.reset(); h.to = {u("DU.TAMSON")}; });
        refused("a successor that is not there", [](Handover& h) { h.made.reset(); }, Trouble::Usage);
        refused("a code that is taken", [](Handover& h) { h.to = {u("UBND.TAMSON")}; });
        refused("before the unit began", [](Handover& h) { h.on = day("2021-11-01"); });
        refused("a superior that ends", [](Handover& h) { h.made->superior = h.from.front(); });
        CHECK(everything() == rows);
    }
}
