#include "reports/consolidated.h"

#include "histories.h"

using namespace doithoai;
using namespace doithoai::test;

namespace {

CaseHistory<UnitReport> aReport(const char* unit, Told told)
{
    const QByteArray code = QByteArray("BCDV-2023-H1-") + unit;
    UnitReportHistory history(code.constData());
    history.step("2023-01-01", UnitReportEvent::Expect, UnitReportState::Expected, {{"unit", unit}, {"period", "2023-H1"}})
        .step("2023-06-14", UnitReportEvent::Receive, UnitReportState::Received, told);
    return history;
}

const Consolidated::Total& totalOf(const Consolidated& all, const char* key)
{
    return *std::ranges::find(all.totals, QString::fromLatin1(key), &Consolidated::Total::key);
}

} // namespace

TEST_CASE("Units' figures are consolidated without counting a session twice")
{
    SmallOffice office;
    for (Unit& unit : office.units)
        unit.place = unit.code.text.endsWith(QStringLiteral(".X")) ? QStringLiteral("X") : QString();
    office.refresh();
    Histories histories;
    // Two sessions of ward X lie in the office's file, and one of the city.
    histories.sessions = {aHeld("ĐT-2023-001", "2023-03-18T08:00", "2023-03-01"), aHeld("ĐT-2023-002", "2023-04-18T08:00", "2023-04-01", {{"organiser", "UBND.X"}}),
                          aHeld("ĐT-2023-003", "2023-05-18T08:00", "2023-05-01", {{"organiser", "TU"}})};
    const auto received = [](const char* code, const char* session) { return aPetition(code, "2023-03-02").set("2023-03-02", {{"session", session}}); };
    histories.petitions = packed({received("1", "ĐT-2023-001"), received("2", "ĐT-2023-003"), aPetition("3", "2023-03-02")});
    const auto consolidated = [&] {
        const PeriodFigures figures = figuresOf(histories, firstHalf, "2023-07-01", office);
        return consolidate(histories, figures, firstHalf, office.world());
    };

    SECTION("a unit that told nothing counts with what the file has of it, and is not among those that told")
    {
        const Consolidated all = consolidated();
        REQUIRE(all.rows.size() == 3);
        CHECK(totalOf(all, "sessions").own == 1);
        CHECK(totalOf(all, "sessions").units == 2);
        CHECK(totalOf(all, "sessions").sum() == 3);
        CHECK(totalOf(all, "sessions").told == 0);
        CHECK(totalOf(all, "received").own == 2); // one of the city, one of no session
        CHECK(totalOf(all, "received").units == 1);
        CHECK(totalOf(all, "openInTime").own == 2);
        CHECK_FALSE(all.rows.front().isIn);
    }
    SECTION("what a unit told stands for all bodies of its ward, never added to them")
    {
        histories.unitReports = {aReport("DU.X", {{"sessions", "5"}, {"received", "40"}}), aReport("DU.Y", {{"sessions", "0"}})};
        const Consolidated all = consolidated();
        CHECK(totalOf(all, "sessions").own == 1);
        CHECK(totalOf(all, "sessions").units == 5);
        CHECK(totalOf(all, "sessions").told == 2);
        CHECK(totalOf(all, "received").units == 40);
        CHECK(totalOf(all, "received").told == 1); // Y left it blank
        CHECK(all.rows[0].figures.front().counted == 2);
    }
    SECTION("what was written down later is not there yet")
    {
        histories.unitReports = {aReport("DU.X", {{"sessions", "5"}})};
        histories.unitReports.front().rows.back().recordedOn = day("2023-08-01");
        CHECK(totalOf(consolidated(), "sessions").told == 0);
    }
    SECTION("nothing is owed for a second half")
    {
        const PeriodFigures figures = figuresOf(histories, secondHalf, "2023-12-31", office);
        CHECK(consolidate(histories, figures, secondHalf, office.world()).totals.empty());
    }
}
