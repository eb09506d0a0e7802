#include "histories.h"

using namespace doithoai;
using namespace doithoai::test;
using enum UnitReportEvent;
using U = UnitReportState;

namespace {

UnitReportHistory expected(const char* unit, const char* period = "2023-H1", const char* dueOn = "2023-06-15")
{
    const QByteArray code = QByteArray("BCDV-") + period + "-" + unit;
    UnitReportHistory history(code.constData());
    history.step("2023-01-01", Expect, U::Expected, {{"unit", unit}, {"period", period}, {"dueOn", dueOn}}, "2023-06-01");
    return history;
}

UnitReportHistory arrived(const char* unit, const char* office, const char* massCommittee, const char* recorded = nullptr)
{
    UnitReportHistory history = expected(unit);
    const char* on = *office ? office : massCommittee;
    history.step(on, Receive, U::Received, {{"receivedByTUVP", office}, {"receivedByBDV", massCommittee}},
                 recorded ? recorded : "2023-06-29");
    return history;
}

PeriodFigures of(std::initializer_list<CaseHistory<UnitReport>> reports, const Period& period = firstHalf,
                 const char* asOf = nullptr, const SmallOffice& office = {})
{
    Histories histories;
    histories.unitReports = reports;
    return figuresOf(histories, period, asOf, office);
}

const QString x = QStringLiteral("DU.X");
const QString y = QStringLiteral("DU.Y");
const QString cell = QStringLiteral("CB.Z");

} // namespace

TEST_CASE("Reports of the units")
{
    SECTION("the units that report are expected, and missing until their reports come")
    {
        const auto figures = of({});
        CHECK(figures.unitReports.expected == QStringList{x, y, cell});
        CHECK(figures.unitReports.missing == QStringList{x, y, cell});
        CHECK(figures.coverageExpected == 3);
        CHECK(figures.coverageIn == 0);
    }

    SECTION("a unit of three days owes its report for the period that has them, and for no other")
    {
        SmallOffice office;
        Unit brief;
        brief.code.text = QStringLiteral("CB.BA");
        brief.reports = true;
        brief.from = QDate(2023, 6, 29);
        brief.to = QDate(2023, 7, 1);
        office.units.push_back(brief);
        office.refresh();
        CHECK(of({}, firstHalf, "2023-12-31", office).unitReports.missing.contains(brief.code.text));
        CHECK(of({}, year2023, "2023-12-31", office).unitReports.missing.contains(brief.code.text));
        const Period next(2024, Period::Part::FirstHalf);
        CHECK_FALSE(of({}, next, "2024-12-31", office).unitReports.expected.contains(brief.code.text));
        CHECK(of({}, next, "2024-12-31", office).balanced());
    }

    SECTION("the later of both days of receipt decides; the due day itself is in time")
    {
        const auto figures = of({arrived("DU.X", "2023-06-10", "2023-06-15"), arrived("DU.Y", "2023-06-10", "2023-06-16")});
        CHECK(figures.unitReports.onTime == QStringList{x});
        CHECK(figures.unitReports.late == QStringList{y});
        CHECK(figures.unitReports.missing == QStringList{cell});
        CHECK(figures.coverageIn == 2);
    }

    SECTION("missing at one of the two recipients is missing, though its figures are in")
    {
        const auto figures = of({arrived("DU.X", "2023-06-10", "")});
        CHECK(figures.unitReports.missing == QStringList{x, y, cell});
        CHECK(figures.coverageIn == 1);
    }

    SECTION("one that was sent back is missing until it comes again")
    {
        const auto back = arrived("DU.X", "2023-06-10", "2023-06-10").step("2023-06-12", SendBack, U::Expected, {}, "2023-06-29");
        CHECK(of({back}).unitReports.missing.contains(x));
        CHECK(of({back}).coverageIn == 0);
        auto again = arrived("DU.X", "2023-06-10", "2023-06-10");
        again.step("2023-06-12", SendBack, U::Expected, {}, "2023-06-29")
            .step("2023-06-20", Receive, U::Received, {{"receivedByTUVP", "2023-06-20"}, {"receivedByBDV", "2023-06-19"}}, "2023-06-29");
        CHECK(of({again}).unitReports.late == QStringList{x});
    }

    SECTION("a report that comes after the period is late, not missing; as at its end it was still missing")
    {
        const auto late = arrived("DU.X", "2023-07-03", "2023-07-04", "2023-07-04");
        CHECK(of({late}, firstHalf, "2023-06-30").unitReports.missing.contains(x));
        CHECK(of({late}, firstHalf, "2023-07-10").unitReports.late == QStringList{x});
    }

    SECTION("a second half alone expects nothing; the year does, under its own name")
    {
        CHECK(of({}, secondHalf).unitReports.expected.isEmpty());
        UnitReportHistory year = expected("DU.X", "2023", "2023-12-15");
        year.step("2023-12-14", Receive, U::Received, {{"receivedByTUVP", "2023-12-14"}, {"receivedByBDV", "2023-12-15"}}, "2023-12-15");
        const auto figures = of({year, arrived("DU.Y", "2023-06-10", "2023-06-10")}, year2023);
        CHECK(figures.unitReports.expected.size() == 3);
        CHECK(figures.unitReports.onTime == QStringList{x});
        CHECK(figures.unitReports.missing == QStringList{y, cell});
    }

    SECTION("where no regulation is in force at the period's end, nothing is expected")
    {
        CHECK(of({}, Period(2022, Period::Part::FirstHalf)).unitReports.expected.isEmpty());
    }

    SECTION("a unit that did not exist in the period owes nothing")
    {
        SmallOffice office;
        office.units[1].to = QDate(2022, 12, 31);
        office.units[2].from = QDate(2023, 7, 1);
        office.refresh();
        CHECK(of({}, firstHalf, nullptr, office).unitReports.expected == QStringList{cell});
    }
}
