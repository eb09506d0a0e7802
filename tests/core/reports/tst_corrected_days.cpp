#include "histories.h"

using namespace doithoai;
using namespace doithoai::test;
using enum PetitionEvent;
using P = PetitionState;

TEST_CASE("A day told wrongly and corrected by set counts as it truly was")
{
    Histories histories;
    const char* asOf = "2023-12-31";

    SECTION("a day of receiving, on the other side of the half-year")
    {
        histories.petitions = packed({aPetition("1", "2023-07-05").set("2023-07-10", {{"receivedOn", "2023-06-25"}}),
                                      anAssigned("2", "2023-06-25", "2023-12-30").set("2023-07-10", {{"receivedOn", "2023-07-05"}}),
                                      aPetition("3", "2023-06-26").set("2023-07-10", {{"receivedOn", "2023-06-27"}})});
        const PeriodFigures first = figuresOf(histories, firstHalf, asOf), second = figuresOf(histories, secondHalf, asOf), year = figuresOf(histories, year2023, asOf);
        for (const PeriodFigures* figures : {&first, &second, &year}) {
            CHECK(figures->balanced());
            CHECK(figures->unbalanced.isEmpty());
        }
        CHECK(first.petitions.received == 2);
        CHECK(first.petitions.openAtEnd.sum() == 2);
        CHECK(second.petitions.carriedOver == 2);
        CHECK(second.petitions.received == 1);
        CHECK(year.petitions.received == 3);
        // As it was reported, it stays; what was corrected since is named.
        const PeriodFigures asReported = makeFigures(histories, firstHalf, day("2023-07-08"), day("2023-07-08"), SmallOffice().world());
        CHECK(asReported.petitions.received == 2);
        const PeriodFigures now = makeFigures(histories, firstHalf, day(asOf), day("2023-07-08"), SmallOffice().world());
        CHECK(now.corrections == QStringList{QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3")});
    }
    SECTION("a session that began a day later than the minutes said, in another half-year")
    {
        histories.sessions = {aHeld("1", "2023-06-30T08:00", "2023-06-01", {}, "50").step("2023-07-02", SessionEvent::SignMinutes, SessionState::Minuted)
                                  .step("2023-07-10", SessionEvent::CorrectMinutes, SessionState::Concluded)
                                  .set("2023-07-10", {{"actualStart", "2023-07-01T08:00"}, {"attendance", "80"}})
                                  .step("2023-07-10", SessionEvent::SignMinutes, SessionState::Minuted)};
        CHECK(figuresOf(histories, firstHalf, asOf).sessions.held == 0);
        CHECK(figuresOf(histories, secondHalf, asOf).sessions.held == 1);
        CHECK(figuresOf(histories, secondHalf, asOf).sessions.attendance == 80);
        CHECK(figuresOf(histories, year2023, asOf).sessions.held == 1);
        CHECK(figuresOf(histories, firstHalf, "2023-07-09").sessions.held == 1);
        CHECK(makeFigures(histories, firstHalf, day(asOf), day("2023-07-08"), SmallOffice().world()).corrections == QStringList{QStringLiteral("1")});
    }
    SECTION("said along with an event, it is no less a correction")
    {
        histories.petitions = packed({aPetition("1", "2023-06-20").step("2023-07-05", Classify, P::Classified, {{"receivedOn", "2023-07-01"}}),
                                      aPetition("2", "2023-07-05").step("2023-07-06", Classify, P::Classified, {{"receivedOn", "2023-06-28"}})});
        histories.sessions = {aHeld("1", "2023-06-29T08:00", "2023-06-01").step("2023-07-03", SessionEvent::SignMinutes, SessionState::Minuted, {{"actualStart", "2023-07-02T08:00"}})};
        const PeriodFigures first = figuresOf(histories, firstHalf, asOf), second = figuresOf(histories, secondHalf, asOf), year = figuresOf(histories, year2023, asOf);
        CHECK(first.petitions.received == 1);
        CHECK(second.petitions.received == 1);
        CHECK(second.petitions.carriedOver == 1);
        CHECK(year.petitions.received == 2);
        CHECK(first.sessions.held == 0);
        CHECK(second.sessions.held == 1);
        CHECK(makeFigures(histories, firstHalf, day(asOf), day("2023-07-02"), SmallOffice().world()).corrections == QStringList{QStringLiteral("1"), QStringLiteral("1"), QStringLiteral("2")});
    }
    SECTION("what was corrected twice after the report is named, also where it came in by the first time")
    {
        histories.petitions = packed({aPetition("1", "2023-07-05").set("2023-07-06", {{"receivedOn", "2023-06-28"}}).set("2023-07-12", {{"receivedOn", "2023-07-02"}})});
        const PeriodFigures figures = makeFigures(histories, firstHalf, day(asOf), day("2023-07-10"), SmallOffice().world());
        CHECK(figures.petitions.received == 0);
        CHECK(figures.corrections == QStringList{QStringLiteral("1")});
    }
}

TEST_CASE("A session that was concluded in another period than it began counts where it began")
{
    Histories histories;
    const SmallOffice office;
    const auto hallOf = [](const char* began, const char* opened, const char* concluded) {
        return aSession("1", "2023-12-30T08:00", "2023-12-01").step("2023-12-05", SessionEvent::Announce, SessionState::Announced)
            .step(opened, SessionEvent::Open, SessionState::InProgress, {{"actualStart", began}})
            .step(concluded, SessionEvent::Conclude, SessionState::Concluded, {{"attendance", "50"}});
    };
    const auto spokenOn = [](const char* on) {
        return packed({anAssigned("1", "2023-12-10", "2024-02-01").set("2023-12-11", {{"session", "1"}}).step(on, Answer, P::Answered, {{"answerKind", "explained"}})});
    };

    SECTION("written down after New Year")
    {
        histories.sessions = {hallOf("2023-12-30T08:00", "2023-12-30", "2024-01-02")};
        histories.petitions = spokenOn("2023-12-30");
    }
    SECTION("begun before midnight, as the minutes were put right")
    {
        histories.sessions = {hallOf("2024-01-01T08:00", "2024-01-01", "2024-01-01").set("2024-01-03", {{"actualStart", "2023-12-31T08:00"}})};
        histories.petitions = spokenOn("2024-01-01");
    }
    const PeriodFigures year = figuresOf(histories, year2023, "2024-01-31"), half = figuresOf(histories, secondHalf, "2024-01-31");
    for (const PeriodFigures* figures : {&year, &half}) {
        CHECK(figures->sessions.held == 1);
        CHECK(figures->sessions.attendance == 50);
        CHECK(figures->petitions.raised.answered == 1);
    }
    const PeriodFigures next = figuresOf(histories, *Period::parse(QStringLiteral("2024")), "2024-12-31");
    CHECK(next.sessions.held == 0);
    CHECK(next.petitions.raised.answered == 0);
    // What was reported before is as it was reported, and the session is named as a correction.
    CHECK(figuresOf(histories, year2023, "2023-12-31").sessions.held == 0);
    CHECK(makeFigures(histories, year2023, day("2024-01-31"), day("2023-12-31"), office.world()).corrections.contains(QStringLiteral("1")));
}
