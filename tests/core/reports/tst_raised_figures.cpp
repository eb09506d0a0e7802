#include "histories.h"

using namespace doithoai;
using namespace doithoai::test;
using enum PetitionEvent;
using P = PetitionState;

TEST_CASE("What was raised at the sessions")
{
    Histories histories;
    histories.sessions = {aHeld("ĐT-2023-001", "2023-03-18T08:00", "2023-03-08")};
    const auto inSession = [](const char* code, const char* channel = "submitted") {
        return aPetition(code, "2023-03-03").set("2023-03-03", {{"session", "ĐT-2023-001"}, {"channel", channel}});
    };

    SECTION("classes given and not retracted count, each petition once")
    {
        histories.petitions = packed({
            inSession("1").step("2023-03-18", Answer, P::Answered, {{"answerKind", "explained"}}),
            inSession("2", "speech").step("2023-03-18", Defer, P::Verifying),
            inSession("3").step("2023-03-18", Note, P::Noted),
            inSession("4", "speech").step("2023-03-18", Answer, P::Answered).step("2023-03-18", Retract, P::Received).step("2023-03-18", Defer, P::Verifying),
            inSession("5").step("2023-03-18", Note, P::Noted).step("2023-03-25", TakeUp, P::Verifying),
            inSession("6").step("2023-03-18", Defer, P::Verifying).step("2023-04-25", Transfer, P::Transferred),
        });
        const auto figures = figuresOf(histories).petitions;
        CHECK(figures.raised.answered == 1);
        CHECK(figures.raised.toVerify == 3);
        CHECK(figures.raised.noted == 2);
        CHECK(figures.raisedOther == 0);
        CHECK(figures.speakers == 2);
        CHECK(figures.answeredShareN == 6);
        REQUIRE(figures.answeredShare);
        CHECK(*figures.answeredShare == Approx(1.0 / 6));
    }

    SECTION("a class that was retracted and not given again does not count")
    {
        histories.petitions = packed({
            inSession("1").step("2023-03-18", Answer, P::Answered).step("2023-03-18", Retract, P::Received)});
        const auto figures = figuresOf(histories).petitions;
        CHECK(figures.answeredShareN == 0);
        CHECK_FALSE(figures.answeredShare);
    }

    SECTION("transferred, out of scope, merged or withdrawn there is raised otherwise; what left before it opened is not")
    {
        histories.petitions = packed({
            inSession("before").step("2023-03-06", ScreenOut, P::OutOfScope),
            inSession("there").step("2023-03-18", ScreenOut, P::OutOfScope),
            inSession("merged-there").step("2023-03-19", Merge, P::Merged),
            inSession("withdrawn-there").step("2023-03-18", Withdraw, P::Withdrawn),
            inSession("transferred-before").step("2023-03-10", Transfer, P::Transferred).step("2023-04-10", Withdraw, P::Withdrawn),
        });
        CHECK(figuresOf(histories).petitions.raisedOther == 3);
    }

    SECTION("on the very day, what was screened out before the opening was not raised there")
    {
        Histories early;
        early.petitions = packed({inSession("before").step("2023-03-18", ScreenOut, P::OutOfScope)});
        early.sessions = {aHeld("ĐT-2023-001", "2023-03-18T08:00", "2023-03-08")};
        CHECK(figuresOf(early).petitions.raisedOther == 0);
    }

    SECTION("who withdrew before the hall opened did not speak in it")
    {
        Histories spoken;
        spoken.sessions = {aHeld("ĐT-2023-001", "2023-03-18T08:00", "2023-03-08")};
        const auto speech = [&](const char* code) { return inSession(code).set("2023-03-04", {{"channel", "speech"}}); };
        spoken.petitions = packed({speech("before").step("2023-03-10", Withdraw, P::Withdrawn), speech("there").step("2023-03-19", Withdraw, P::Withdrawn),
                                   speech("answered").step("2023-03-18", Answer, P::Answered)});
        CHECK(figuresOf(spoken).petitions.speakers == 2);
    }

    SECTION("classes count in the period of the session that was held, not of another")
    {
        histories.petitions = packed({inSession("1").step("2023-03-18", Answer, P::Answered)});
        CHECK(figuresOf(histories).petitions.raised.answered == 1);
        CHECK(figuresOf(histories, secondHalf).petitions.raised.answered == 0);
        CHECK(figuresOf(histories, year2023).petitions.raised.answered == 1);
    }

    SECTION("a session that was not concluded raised nothing yet")
    {
        histories.sessions = {aSession("ĐT-2023-001", "2023-03-18T08:00", "2023-03-08")
                                  .step("2023-03-08", SessionEvent::Announce, SessionState::Announced)
                                  .step("2023-03-18", SessionEvent::Open, SessionState::InProgress, {{"actualStart", "2023-03-18T08:00"}})};
        histories.petitions = packed({inSession("1", "speech").step("2023-03-18", Answer, P::Answered)});
        CHECK(figuresOf(histories).petitions.raised.answered == 0);
        CHECK(figuresOf(histories).petitions.speakers == 0);
    }
}
