#include "histories.h"

#include "reports/year_plan.h"

using namespace doithoai;
using namespace doithoai::test;
using enum SessionEvent;
using S = SessionState;

namespace {

PeriodFigures of(std::initializer_list<CaseHistory<Session>> sessions, const Period& period = firstHalf,
                 const char* asOf = nullptr, const SmallOffice& office = {})
{
    Histories histories;
    histories.sessions = sessions;
    return figuresOf(histories, period, asOf, office);
}

} // namespace

TEST_CASE("Sessions held")
{
    SECTION("those opened in the period and concluded, its first and last day included")
    {
        const auto figures = of({
            aHeld("1", "2023-01-01T08:00", "2022-12-01"),
            aHeld("2", "2023-06-30T14:00", "2023-06-01"),
            aHeld("3", "2022-12-31T08:00", "2022-12-01"),
            aHeld("4", "2023-07-01T08:00", "2023-06-01"),
            aSession("never", "2023-03-18T08:00", "2023-03-01"),
            aSession("not-concluded", "2023-03-18T08:00", "2023-03-01")
                .step("2023-03-01", Announce, S::Announced)
                .step("2023-03-18", Open, S::InProgress, {{"actualStart", "2023-03-18T08:00"}}),
        });
        CHECK(figures.sessions.held == 2);
        CHECK(figures.sessions.attendance == 200);
    }

    SECTION("signed, reported and closed ones stay held")
    {
        const auto figures = of({
            aHeld("1", "2023-03-18T08:00", "2023-03-08").step("2023-03-20", SignMinutes, S::Minuted),
            aHeld("2", "2023-03-18T08:00", "2023-03-08").step("2023-03-20", SignMinutes, S::Minuted).step("2023-03-25", Report, S::Reported),
            aHeld("3", "2023-03-18T08:00", "2023-03-08").step("2023-03-20", SignMinutes, S::Minuted).step("2023-03-25", Report, S::Reported).step("2023-07-25", Close, S::Closed),
            aHeld("4", "2023-03-18T08:00", "2023-03-08").step("2023-03-20", SignMinutes, S::Minuted).step("2023-03-25", CorrectMinutes, S::Concluded),
        });
        CHECK(figures.sessions.held == 4);
    }

    SECTION("the day of the opening decides, not the planned one")
    {
        const auto figures = of({aSession("1", "2023-06-28T08:00", "2023-06-01")
                                     .step("2023-06-01", Announce, S::Announced)
                                     .step("2023-07-02", Open, S::InProgress, {{"actualStart", "2023-07-02T08:00"}})
                                     .step("2023-07-02", Conclude, S::Concluded, {{"attendance", "80"}})},
                                secondHalf);
        CHECK(figures.sessions.held == 1);
        CHECK(figures.sessions.attendance == 80);
    }

    SECTION("split by level of the organiser, form, sector, chair, planned and ad hoc")
    {
        const auto figures = of({
            aHeld("1", "2023-03-18T08:00", "2023-03-01"),
            aHeld("2", "2023-04-18T08:00", "2023-04-01", {{"form", "thematic"}, {"sector", "partyBuilding"}}, "60"),
            aHeld("3", "2023-05-18T08:00", "2023-05-01", {{"organiser", "TU"}, {"chair", "TU.BT"}, {"planned", "no"}}, "40"),
        });
        CHECK(figures.sessions.byLevel == Split{{QStringLiteral("city"), 1}, {QStringLiteral("ward"), 2}});
        CHECK(figures.sessions.byForm == Split{{QStringLiteral("people"), 2}, {QStringLiteral("thematic"), 1}});
        CHECK(figures.sessions.bySector == Split{{QStringLiteral("economy"), 2}, {QStringLiteral("partyBuilding"), 1}});
        CHECK(figures.sessions.byPost == Split{{QStringLiteral("DU.X.BT"), 2}, {QStringLiteral("TU.BT"), 1}});
        CHECK(figures.sessions.planned == 2);
        CHECK(figures.sessions.adHoc == 1);
        CHECK(figures.sessions.attendance == 200);
    }

    SECTION("the attendance is what was on record then")
    {
        const auto session = aHeld("1", "2023-03-18T08:00", "2023-03-08").set("2023-07-10", {{"attendance", "120"}});
        CHECK(of({session}, firstHalf, "2023-12-31").sessions.attendance == 100);
    }

    SECTION("postponed and cancelled ones with their reasons, by the day of the step")
    {
        const auto figures = of({
            aSession("ĐT-2023-001", "2023-03-18T08:00", "2023-03-01").step("2023-03-10", Postpone, S::Postponed, {}, nullptr, "Bão"),
            aSession("ĐT-2023-002", "2023-03-18T08:00", "2023-03-01").step("2023-03-11", Cancel, S::Cancelled, {}, nullptr, "Trùng lịch"),
            aSession("ĐT-2023-003", "2023-08-18T08:00", "2023-03-01").step("2023-07-11", Cancel, S::Cancelled, {}, nullptr, "Khác"),
        });
        REQUIRE(figures.sessions.postponed.size() == 1);
        CHECK(figures.sessions.postponed[0].code == QStringLiteral("ĐT-2023-001"));
        CHECK(figures.sessions.postponed[0].reason == QStringLiteral("Bão"));
        REQUIRE(figures.sessions.cancelled.size() == 1);
        CHECK(figures.sessions.cancelled[0].reason == QStringLiteral("Trùng lịch"));
    }
}

TEST_CASE("The public notice of held sessions")
{
    SECTION("ten days before are in time, nine are not")
    {
        const auto figures = of({
            aHeld("1", "2023-03-18T08:00", "2023-03-08"),
            aHeld("2", "2023-03-18T08:00", "2023-03-09"),
            aHeld("3", "2023-03-18T08:00", "2023-02-08"),
        });
        CHECK(figures.notice.onTime == 2);
        CHECK(figures.notice.late == 1);
        CHECK(figures.notice.none == 0);
    }

    SECTION("a changed notice is judged anew, a postponed session must be announced again")
    {
        const auto figures = of({
            aSession("amended", "2023-03-18T08:00", "2023-02-01")
                .step("2023-02-01", Announce, S::Announced)
                .step("2023-03-12", AmendNotice, S::Announced, {{"venue", "Nhà văn hóa"}})
                .step("2023-03-18", Open, S::InProgress, {{"actualStart", "2023-03-18T08:00"}})
                .step("2023-03-18", Conclude, S::Concluded),
            aSession("rescheduled", "2023-03-18T08:00", "2023-02-01")
                .step("2023-02-01", Announce, S::Announced)
                .step("2023-03-02", Postpone, S::Postponed)
                .step("2023-03-03", Reschedule, S::Preparing, {{"plannedStart", "2023-04-18T08:00"}})
                .step("2023-04-08", Announce, S::Announced)
                .step("2023-04-18", Open, S::InProgress, {{"actualStart", "2023-04-18T08:00"}})
                .step("2023-04-18", Conclude, S::Concluded),
            aSession("rescheduled-and-not-announced-again", "2023-03-18T08:00", "2023-02-01")
                .step("2023-02-01", Announce, S::Announced)
                .step("2023-03-02", Postpone, S::Postponed)
                .step("2023-03-03", Reschedule, S::Preparing, {{"plannedStart", "2023-04-18T08:00"}})
                .step("2023-04-18", Open, S::InProgress, {{"actualStart", "2023-04-18T08:00"}})
                .step("2023-04-18", Conclude, S::Concluded),
            aSession("never-announced", "2023-03-18T08:00", "2023-02-01")
                .step("2023-03-18", Open, S::InProgress, {{"actualStart", "2023-03-18T08:00"}})
                .step("2023-03-18", Conclude, S::Concluded),
        });
        CHECK(figures.notice.late == 1);
        CHECK(figures.notice.onTime == 1);
        CHECK(figures.notice.none == 2);
    }

    SECTION("the profile in force on the session's day says how many days, and of which kind")
    {
        SmallOffice office;
        Profile first;
        first.from = QDate(2022, 12, 29);
        first.to = QDate(2023, 3, 31);
        Profile second;
        second.from = QDate(2023, 4, 1);
        second.noticeDays = 7;
        second.noticeInWorkdays = true;
        office.profiles = ProfileBook({first, second});
        // From Friday 7 April to Tuesday 18 April: eleven days, seven of them worked; from Monday 10 April six.
        const auto figures = of({aHeld("1", "2023-04-18T08:00", "2023-04-07"), aHeld("2", "2023-04-18T08:00", "2023-04-10"),
                                 aHeld("3", "2023-03-18T08:00", "2023-03-09")},
                                firstHalf, nullptr, office);
        CHECK(figures.notice.onTime == 1);
        CHECK(figures.notice.late == 2);
    }
}

TEST_CASE("A session of the year's plan counts as held once it is concluded")
{
    for (const auto& [state, name] : Names<SessionState>::all) {
        INFO(name);
        Session session;
        session.state = state;
        CHECK(wasHeld(session) == (state == S::Concluded || state == S::Minuted || state == S::Reported || state == S::Closed));
    }
}
