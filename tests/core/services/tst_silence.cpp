#include "office_fixture.h"

#include "services/lists.h"
#include "services/silence.h"
#include "services/worklist.h"

using namespace doithoai;
using namespace doithoai::test;

namespace {

class QuietOffice : public OfficeFixture {
public:
    QString assigned(const char* unit, const char* on, const char* dueOn)
    {
        const QString code = receive({}, unit, on);
        go(code, "classify", on, {{u("sector"), u("economy")}, {u("urgency"), u("normal")}});
        go(code, "assign", on, {{u("unit"), u(unit)}, {u("dueOn"), u(dueOn)}});
        return code;
    }
    QStringList silent(const char* on, int days)
    {
        const auto found = silenceOn(*office, day(on), days);
        REQUIRE(found);
        QStringList codes;
        for (const Silence::Case& one : found->cases)
            codes.append(one.silent.code);
        for (const Silence::Unit& one : found->units)
            codes.append(one.silent.unit.text);
        return codes;
    }
    std::vector<WorkItem> items(const char* on, WorkKind kind)
    {
        WorkWorld world;
        world.today = day(on);
        world.lastBackup = day(on);
        auto list = makeWorklist(*office, world);
        REQUIRE(list);
        std::erase_if(list->items, [&](const WorkItem& item) { return item.kind != kind; });
        return list->items;
    }
    QStringList listed(const ListFilter& filter)
    {
        const auto rows = petitionRows(*office, filter);
        REQUIRE(rows);
        QStringList codes;
        for (const PetitionRow& row : *rows)
            codes.prepend(row.petition.code.text);
        return codes;
    }
};

} // namespace

TEST_CASE_METHOD(QuietOffice, "Cases and units without a step for n working days")
{
    // Wednesday 1 March 2023; ten working days later is Wednesday 15 March.
    const QString first = assigned("UBND.DINHBANG", "2023-03-01", "2023-06-30");
    const QString second = assigned("UBND.DINHBANG", "2023-03-08", "2023-06-30");
    const QString third = assigned("UBND.TAMSON", "2023-03-01", "2023-06-30");
    const QString ended = assigned("UBND.TAMSON", "2023-03-01", "2023-06-30");
    go(ended, "withdraw", "2023-03-02", {{u("askedBy"), u("Người nêu")}}, u("Đã xong"));

    SECTION("a case is silent on the day on which the working days are full, not on the one before")
    {
        CHECK(silent("2023-03-14", 10).isEmpty());
        CHECK(silent("2023-03-15", 10) == QStringList{first, third, u("UBND.TAMSON")});
        CHECK(silent("2023-03-22", 10) == QStringList{first, third, second, u("UBND.TAMSON"), u("UBND.DINHBANG")});
    }
    SECTION("a step wakes the case and its unit; a change of fields does not")
    {
        set(first, {{u("topic"), u("Rác thải")}}, "2023-03-14");
        CHECK(silent("2023-03-15", 10).contains(first));
        go(third, "draftReply", "2023-03-14", {{u("draftReply"), u("Sẽ làm")}});
        CHECK_FALSE(silent("2023-03-15", 10).contains(third));
        CHECK_FALSE(silent("2023-03-15", 10).contains(u("UBND.TAMSON")));
    }
    SECTION("a session that is planned ahead is not silent; once its day has passed it is")
    {
        const QString session = planSession("2023-05-18T08:00");
        CHECK_FALSE(silent("2023-05-18", 10).contains(session));
        CHECK(silent("2023-05-19", 10).contains(session));
    }
    SECTION("the list has the same filter, and the day's work its items by the setting")
    {
        ListFilter filter;
        filter.lateness = silentFilter(silentSince(*office, day("2023-03-15"), 10));
        CHECK(listed(filter) == QStringList{first, third});
        CHECK(silenceDays(*office) == 15);
        CHECK(items("2023-03-15", WorkKind::WakeCases).empty());
        CHECK_FALSE(office->changeSetting(u("silence.days"), u("0"), clerk("2023-03-01")));
        REQUIRE(office->changeSetting(u("silence.days"), u("10"), clerk("2023-03-01")));
        const auto cases = items("2023-03-15", WorkKind::WakeCases);
        REQUIRE(cases.size() == 1);
        CHECK(cases.front().count == 2);
        CHECK(cases.front().cases.front().workdays == 10);
        const auto units = items("2023-03-15", WorkKind::WakeUnits);
        REQUIRE(units.size() == 1);
        CHECK(units.front().cases.front().code == u("UBND.TAMSON"));
    }
}

TEST_CASE_METHOD(QuietOffice, "One is warned when three quarters of the time to the answer have passed")
{
    // 1 March to 10 April are forty days; thirty of them have passed on 31 March.
    const QString code = assigned("UBND.DINHBANG", "2023-03-01", "2023-04-10");
    const QString later = assigned("UBND.DINHBANG", "2023-03-20", "2023-04-10");
    const auto warned = [&](const char* on) {
        ListFilter filter;
        filter.lateness = u("warned");
        filter.asOf = day(on);
        return listed(filter);
    };
    CHECK(warned("2023-03-30").isEmpty());
    CHECK(warned("2023-03-31") == QStringList{code});
    CHECK(warned("2023-04-05") == QStringList{code, later});
    CHECK(warned("2023-04-10") == QStringList{code, later});
    CHECK(warned("2023-04-11").isEmpty());
    // In the day's work until it stands there as due within the week.
    REQUIRE(items("2023-03-31", WorkKind::TimeRunsOut).size() == 1);
    CHECK(items("2023-03-31", WorkKind::TimeRunsOut).front().count == 1);
    CHECK(items("2023-03-30", WorkKind::TimeRunsOut).empty());
    CHECK(items("2023-04-05", WorkKind::TimeRunsOut).empty());

    SECTION("the time begins anew with a new deadline")
    {
        go(code, "reassign", "2023-03-31", {{u("unit"), u("UBND.TAMSON")}, {u("dueOn"), u("2023-05-10")}}, u("Việc khó"));
        CHECK_FALSE(warned("2023-04-05").contains(code));
        CHECK(warned("2023-04-30").contains(code));
    }
    SECTION("one whose clock rests is not warned of")
    {
        go(code, "transfer", "2023-03-31", {{u("competentUnit"), u("UBND.TANHONG")}, {u("transferNumber"), u("5-PC")}, {u("noticeNumber"), u("6-TB")}});
        CHECK_FALSE(warned("2023-04-05").contains(code));
    }
}
