#include "histories.h"

using namespace doithoai;
using namespace doithoai::test;
using enum PetitionEvent;
using P = PetitionState;

TEST_CASE("The three lines of the balance")
{
    SECTION("received counts by the day of receipt, first and last day of the period included")
    {
        const auto figures = petitionsOf({aPetition("1", "2022-12-31"), aPetition("2", "2023-01-01"),
                                          aPetition("3", "2023-06-30"), aPetition("4", "2023-07-01")});
        CHECK(figures.received == 2);
        CHECK(figures.carriedOver == 1);
        CHECK(figures.reopened == 0);
        CHECK(figures.openAtEnd.sum() == 3);
    }

    SECTION("carried over are those received before and not final at the end of the eve")
    {
        const auto figures = petitionsOf({
            aPetition("open", "2022-12-01"),
            aPetition("ended-on-the-eve", "2022-12-01").step("2022-12-31", Withdraw, P::Withdrawn),
            aPetition("ended-on-the-first-day", "2022-12-01").step("2023-01-01", Withdraw, P::Withdrawn),
        });
        CHECK(figures.carriedOver == 2);
        CHECK(figures.closed.withdrawn == 1);
        CHECK(figures.openAtEnd.noDeadline == 1);
    }

    SECTION("reopened are those final on the eve and reopened or unmerged within, each once")
    {
        const auto figures = petitionsOf({
            aPetition("reopened-twice", "2022-11-01")
                .step("2022-12-01", Withdraw, P::Withdrawn)
                .step("2023-02-01", Reopen, P::Verifying)
                .step("2023-03-01", Withdraw, P::Withdrawn)
                .step("2023-04-01", Reopen, P::Verifying),
            aPetition("unmerged", "2022-11-01")
                .step("2022-12-01", Merge, P::Merged)
                .step("2023-02-01", Unmerge, P::Received),
            aPetition("reopened-after", "2022-11-01")
                .step("2022-12-01", Withdraw, P::Withdrawn)
                .step("2023-07-01", Reopen, P::Verifying),
            aPetition("reopened-before", "2022-11-01")
                .step("2022-11-05", Withdraw, P::Withdrawn)
                .step("2022-12-20", Reopen, P::Verifying),
            aPetition("ended-and-reopened-within", "2022-11-01")
                .step("2023-02-01", Withdraw, P::Withdrawn)
                .step("2023-03-01", Reopen, P::Verifying),
            aPetition("received-ended-and-reopened-within", "2023-01-10")
                .step("2023-02-01", Withdraw, P::Withdrawn)
                .step("2023-03-01", Reopen, P::Verifying),
        });
        CHECK(figures.reopened == 2);
        CHECK(figures.carriedOver == 2);
        CHECK(figures.received == 1);
        CHECK(figures.openAtEnd.noDeadline == 5);
        CHECK(figures.closed.sum() == 0);
    }

    SECTION("a reopened case that ended again is closed by its state at the end")
    {
        const auto figures = petitionsOf({aPetition("1", "2022-11-01")
                                              .step("2022-12-01", Withdraw, P::Withdrawn)
                                              .step("2023-02-01", Reopen, P::Verifying)
                                              .step("2023-02-05", Reply, P::Replied)
                                              .step("2023-02-06", Resolve, P::Resolved, {{"outcome", "done"}})});
        CHECK(figures.reopened == 1);
        CHECK(figures.closed.resolved == 1);
        CHECK(figures.toDealWith() == 1);
    }
}

TEST_CASE("Cases closed and open at the end of a period")
{
    SECTION("closed cases split by the state that they have then")
    {
        const auto figures = petitionsOf({
            anAssigned("r", "2023-03-01", "2023-04-01")
                .step("2023-03-18", Answer, P::Answered, {{"answerKind", "explained"}})
                .step("2023-03-20", Resolve, P::Resolved, {{"outcome", "explained"}}),
            aPetition("o", "2023-03-01").step("2023-03-02", ScreenOut, P::OutOfScope),
            aPetition("m", "2023-03-01").step("2023-03-02", Merge, P::Merged, {{"leading", "r"}}),
            aPetition("w", "2023-03-01").step("2023-03-02", Withdraw, P::Withdrawn),
            aPetition("w-in-july", "2023-03-01").step("2023-07-02", Withdraw, P::Withdrawn),
        });
        CHECK(figures.closed.resolved == 1);
        CHECK(figures.closed.outOfScope == 1);
        CHECK(figures.closed.merged == 1);
        CHECK(figures.closed.withdrawn == 1);
        CHECK(figures.openAtEnd.sum() == 1);
    }

    SECTION("open ones stand in exactly one place, judged on the last day; due that day is neither overdue nor later")
    {
        const auto figures = petitionsOf({
            anAssigned("yesterday", "2023-03-01", "2023-06-29"),
            anAssigned("today", "2023-03-01", "2023-06-30"),
            anAssigned("tomorrow", "2023-03-01", "2023-07-01"),
            aPetition("none", "2023-03-01"),
            anAssigned("superior", "2023-03-01", "2023-04-01").step("2023-03-18", Note, P::Noted).step("2023-03-30", Escalate, P::Escalated),
            anAssigned("noted", "2023-03-01", "2023-04-01").step("2023-03-18", Note, P::Noted),
            anAssigned("other", "2023-03-01", "2023-04-01").step("2023-03-18", Transfer, P::Transferred),
            anAssigned("replied", "2023-03-01", "2023-04-01").step("2023-03-18", Defer, P::Verifying).step("2023-05-18", Reply, P::Replied),
            anAssigned("answered", "2023-03-01", "2023-04-01").step("2023-03-18", Answer, P::Answered, {{"answerKind", "explained"}, {"continues", "yes"}}),
        });
        CHECK(figures.openAtEnd.overdue == 2);
        CHECK(figures.openAtEnd.dueToday == 1);
        CHECK(figures.openAtEnd.dueLater == 1);
        CHECK(figures.openAtEnd.noDeadline == 1);
        CHECK(figures.openAtEnd.waitingSuperior == 1);
        CHECK(figures.openAtEnd.waitingOther == 1);
        CHECK(figures.openAtEnd.resting == 2);
    }

    SECTION("an answer with a promise is judged by the promise's day")
    {
        const auto promised = [](const char* code, const char* until) {
            return anAssigned(code, "2023-03-01", "2023-04-01")
                .step("2023-03-18", Answer, P::Answered,
                      {{"answerKind", "undertaken"}, {"promise", "Nạo vét rãnh"}, {"promiseDue", until}});
        };
        const auto figures =
            petitionsOf({promised("1", "2023-06-29"), promised("2", "2023-06-30"), promised("3", "2023-07-01"), promised("4", "")});
        CHECK(figures.openAtEnd.overdue == 1);
        CHECK(figures.openAtEnd.dueToday == 1);
        CHECK(figures.openAtEnd.dueLater == 1);
        CHECK(figures.openAtEnd.noDeadline == 1);
        CHECK(figures.openAtEnd.resting == 0);
        CHECK(figures.promises.pending == 4);
    }

    SECTION("as at a day within the period, state and lateness are those of that day")
    {
        const std::vector<PetitionBuilder> cases = {
            anAssigned("1", "2023-03-01", "2023-04-15").step("2023-05-01", Withdraw, P::Withdrawn)};
        CHECK(petitionsOf(cases, firstHalf, "2023-04-14").openAtEnd.dueLater == 1);
        CHECK(petitionsOf(cases, firstHalf, "2023-04-15").openAtEnd.dueToday == 1);
        CHECK(petitionsOf(cases, firstHalf, "2023-04-16").openAtEnd.overdue == 1);
        CHECK(petitionsOf(cases, firstHalf, "2023-05-01").closed.withdrawn == 1);
        CHECK(petitionsOf(cases, firstHalf, "2023-02-28").toDealWith() == 0);
    }

    SECTION("the deadline counts as it was, not as it was put off later")
    {
        const auto figures = petitionsOf({anAssigned("1", "2023-03-01", "2023-05-01")
                                              .step("2023-07-10", Reassign, P::Assigned, {{"unit", "UBND.X"}, {"dueOn", "2023-09-01"}})},
                                         firstHalf, "2023-12-31");
        CHECK(figures.openAtEnd.overdue == 1);
    }
}

TEST_CASE("How resolved petitions ended")
{
    const auto resolved = [](const char* code, const char* outcome) {
        return anAssigned(code, "2023-03-01", "2023-04-01")
            .step("2023-03-18", Defer, P::Verifying)
            .step("2023-04-01", Reply, P::Replied)
            .step("2023-04-20", Resolve, P::Resolved, {{"outcome", outcome}});
    };

    SECTION("outcomes split the resolved ones")
    {
        const auto figures = petitionsOf({resolved("1", "done"), resolved("2", "done"), resolved("3", "explained"),
                                          resolved("4", "accepted"), resolved("5", "declined"), resolved("6", "transferred")});
        CHECK(figures.outcomes.done == 2);
        CHECK(figures.outcomes.explained == 1);
        CHECK(figures.outcomes.accepted == 1);
        CHECK(figures.outcomes.declined == 1);
        CHECK(figures.outcomes.transferred == 1);
        CHECK(figures.closed.resolved == 6);
    }

    SECTION("in time or late is decided when the clock stopped, and frozen")
    {
        const auto figures = petitionsOf({
            resolved("replied-on-the-last-day", "done"),
            anAssigned("replied-a-day-late", "2023-03-01", "2023-04-01")
                .step("2023-03-18", Defer, P::Verifying)
                .step("2023-04-02", Reply, P::Replied)
                .step("2023-04-02", Resolve, P::Resolved, {{"outcome", "done"}}),
            anAssigned("answered-in-the-hall", "2023-03-01", "2023-03-20")
                .step("2023-03-18", Answer, P::Answered, {{"answerKind", "explained"}})
                .step("2023-03-25", Resolve, P::Resolved, {{"outcome", "explained"}}),
            aPetition("without-deadline", "2023-03-01")
                .step("2023-03-18", Answer, P::Answered, {{"answerKind", "explained"}})
                .step("2023-03-25", Resolve, P::Resolved, {{"outcome", "explained"}}),
        });
        CHECK(figures.resolvedOnTime == 2);
        CHECK(figures.resolvedLate == 1);
        CHECK(figures.closed.resolved == 4);
    }

    SECTION("a promise is in time by the day of the report on it")
    {
        const auto promised = [](const char* code, const char* reportedOn, const char* kept) {
            return anAssigned(code, "2023-03-01", "2023-03-10")
                .step("2023-03-18", Answer, P::Answered,
                      {{"answerKind", "undertaken"}, {"promise", "Nạo vét"}, {"promiseDue", "2023-04-30"}})
                .step(reportedOn, Resolve, P::Resolved, {{"outcome", "done"}, {"promiseKept", kept}});
        };
        const auto figures = petitionsOf({promised("1", "2023-04-30", "yes"), promised("2", "2023-05-01", "no"),
                                          promised("3", "2023-07-01", "yes")});
        CHECK(figures.resolvedOnTime == 1);
        CHECK(figures.resolvedLate == 1);
        CHECK(figures.promises.made == 3);
        CHECK(figures.promises.kept == 1);
        CHECK(figures.promises.broken == 1);
        CHECK(figures.promises.pending == 1);
        const auto later = petitionsOf({promised("1", "2023-04-30", "yes"), promised("3", "2023-07-01", "yes")}, secondHalf);
        CHECK(later.promises.made == 0);
        CHECK(later.promises.kept == 1);
        CHECK(later.carriedOver == 1);
    }
}

TEST_CASE("Steps within the period")
{
    SECTION("transfers and escalations count by their day, each petition once")
    {
        const auto figures = petitionsOf({
            anAssigned("1", "2023-03-01", "2023-04-01").step("2023-03-18", Transfer, P::Transferred),
            anAssigned("2", "2022-03-01", "2022-04-01").step("2022-12-31", Transfer, P::Transferred),
            anAssigned("3", "2023-03-01", "2023-04-01").step("2023-07-01", Transfer, P::Transferred),
            anAssigned("4", "2023-03-01", "2023-04-01").step("2023-03-18", Note, P::Noted).step("2023-04-01", Escalate, P::Escalated)
                .step("2023-05-01", BringBack, P::Verifying).step("2023-05-10", Escalate, P::Escalated),
        });
        CHECK(figures.transferred == 1);
        CHECK(figures.escalated == 1);
    }

    SECTION("escalated and answered is what the superior decided, not what a dropped escalation brought back")
    {
        Histories histories;
        PetitionBuilder decided = anAssigned("KN-2023-0001", "2023-03-01", "2023-04-01");
        decided.step("2023-03-18", Note, P::Noted).step("2023-04-01", Escalate, P::Escalated);
        PetitionBuilder dropped = anAssigned("KN-2023-0002", "2023-03-01", "2023-04-01");
        dropped.step("2023-03-18", Note, P::Noted).step("2023-04-01", Escalate, P::Escalated);
        EscalationHistory first("BC-2023-001");
        first.step("2023-03-25", EscalationEvent::Draft, EscalationState::Drafting, {{"petitions", "KN-2023-0001,KN-2023-0002"}})
            .step("2023-04-01", EscalationEvent::Submit, EscalationState::Submitted)
            .step("2023-05-01", EscalationEvent::Decide, EscalationState::Submitted, {{"petitions", "KN-2023-0001"}});
        decided.step("2023-05-01", BringBack, P::Verifying);
        for (int i = 0; i < 5; ++i)
            aPetition("other", "2023-05-02");
        first.step("2023-05-02", EscalationEvent::Return, EscalationState::Drafting)
            .step("2023-05-03", EscalationEvent::Drop, EscalationState::Dropped);
        dropped.step("2023-05-03", BringBack, P::Verifying);
        histories.petitions = packed({decided, dropped});
        histories.escalations = {first};
        CHECK(figuresOf(histories).petitions.escalated == 2);
        CHECK(figuresOf(histories).petitions.escalatedAnswered == 1);
        CHECK(figuresOf(histories, firstHalf, "2023-04-30").petitions.escalatedAnswered == 0);
    }

    SECTION("a promise that was retracted was not made")
    {
        CHECK(petitionsOf({anAssigned("1", "2023-03-01", "2023-04-01")
                               .step("2023-03-18", Answer, P::Answered, {{"promise", "Nạo vét"}})
                               .step("2023-03-18", Retract, P::Assigned, {{"promise", ""}})})
                  .promises.made == 0);
    }
}

TEST_CASE("The received petitions split")
{
    SECTION("by sector, channel and urgency; what is blank has a place of its own")
    {
        const auto figures = petitionsOf({anAssigned("1", "2023-03-01", "2023-04-01"), anAssigned("2", "2023-03-01", "2023-04-01"),
                                          aPetition("3", "2023-03-01").set("2023-03-01", {{"channel", "speech"}}),
                                          anAssigned("before", "2022-12-01", "2023-01-01")});
        CHECK(figures.bySector == Split{{QStringLiteral("economy"), 2}, {QString(), 1}});
        CHECK(figures.byChannel == Split{{QStringLiteral("speech"), 1}, {QStringLiteral("submitted"), 2}});
        CHECK(figures.byUrgency == Split{{QStringLiteral("high"), 2}, {QString(), 1}});
    }

    SECTION("people behind them: a group counts its signers, and merged ones are left out beside it")
    {
        const auto figures = petitionsOf({
            aPetition("1", "2023-03-01").set("2023-03-01", {{"petitionerKind", "group"}, {"people", "40"}}),
            aPetition("2", "2023-03-01").set("2023-03-01", {{"petitionerKind", "organisation"}, {"people", "300"}}),
            aPetition("3", "2023-03-01").set("2023-03-01", {{"petitionerKind", "group"}, {"people", "12"}}).step("2023-03-02", Merge, P::Merged),
            aPetition("4", "2022-03-01").set("2022-03-01", {{"petitionerKind", "group"}, {"people", "7"}}),
        });
        CHECK(figures.people == 40 + 1 + 12);
        CHECK(figures.peopleMerged == 40 + 1);
    }

    SECTION("by unit: received, answered, the median of days with its n, overdue")
    {
        const auto answered = [](const char* code, const char* receivedOn, const char* on) {
            return anAssigned(code, receivedOn, "2023-04-01").step(on, Answer, P::Answered, {{"answerKind", "explained"}});
        };
        const auto figures = petitionsOf({
            answered("1", "2023-03-01", "2023-03-18"),                                                              // 17 days
            answered("2", "2023-03-08", "2023-03-18"),                                                              // 10 days
            answered("3", "2022-12-20", "2023-03-18"),                                                              // 88 days, not received within
            answered("4", "2023-03-10", "2023-03-18").step("2023-03-18", Retract, P::Assigned),                     // overdue
            anAssigned("5", "2023-03-10", "2023-04-01").step("2023-03-18", Defer, P::Verifying).step("2023-03-30", Reply, P::Replied), // 20 days
            aPetition("6", "2023-03-10"),
        });
        REQUIRE(figures.byUnit.size() == 1);
        const UnitFigures& unit = figures.byUnit[0];
        CHECK(unit.unit == QStringLiteral("UBND.X"));
        CHECK(unit.received == 4);
        CHECK(unit.answered == 4);
        CHECK(unit.n == 4);
        REQUIRE(unit.medianDays);
        CHECK(*unit.medianDays == Approx(18.5));
        CHECK(unit.overdue == 1);
        CHECK_FALSE(petitionsOf({anAssigned("1", "2023-03-01", "2023-04-01")}).byUnit.at(0).medianDays);
    }
}
