#include "histories.h"

using namespace doithoai;
using namespace doithoai::test;
using enum PetitionEvent;
using P = PetitionState;

TEST_CASE("A case's history as at a day")
{
    PetitionFacts room;

    SECTION("a case is not there before its creating step")
    {
        const PetitionHistories all = packed({aPetition("KN-2023-0001", "2023-03-03")});
        const PetitionHistory history = all[0];
        const PetitionCut before(history, {day("2023-03-02"), day("2023-12-31")});
        CHECK_FALSE(before.exists());
        CHECK_FALSE(before.state());
        CHECK_FALSE(before.isWhole());
    }

    SECTION("the state is that of the last step effective by then")
    {
        const PetitionHistories all = packed({anAssigned("KN-2023-0001", "2023-03-03", "2023-04-03")
                                                  .step("2023-03-18", Defer, P::Verifying)
                                                  .step("2023-04-01", Reply, P::Replied)});
        const PetitionHistory history = all[0];
        CHECK(PetitionCut(history, {day("2023-03-17"), day("2023-12-31")}).state() == P::Assigned);
        CHECK(PetitionCut(history, {day("2023-03-18"), day("2023-12-31")}).state() == P::Verifying);
        CHECK(PetitionCut(history, {day("2023-12-31"), day("2023-12-31")}).state() == P::Replied);
    }

    SECTION("a step counts only when it was written down by then")
    {
        const PetitionHistories all = packed({anAssigned("KN-2023-0001", "2023-03-03", "2023-04-03")
                                                  .step("2023-03-18", Defer, P::Verifying, {}, "2023-07-05")});
        const PetitionHistory history = all[0];
        CHECK(PetitionCut(history, {day("2023-06-30"), day("2023-07-04")}).state() == P::Assigned);
        CHECK(PetitionCut(history, {day("2023-06-30"), day("2023-07-05")}).state() == P::Verifying);
    }

    SECTION("fields are as they were")
    {
        const PetitionHistories all = packed({anAssigned("KN-2023-0001", "2023-03-03", "2023-04-03")
                .step("2023-05-02", Reassign, P::Assigned, {{"unit", "UBND.TNMT"}, {"dueOn", "2023-08-01"}})});
        const PetitionHistory history = all[0];
        const PetitionCut then(history, {day("2023-05-01"), day("2023-12-31")});
        CHECK(history.text(then.facts(room)[Fact::Unit]) == QStringLiteral("UBND.X"));
        CHECK(then.facts(room).day(Fact::DueOn) == day("2023-04-03"));
        CHECK(history.text(then.facts(room)[Fact::Sector]) == QStringLiteral("economy"));
        CHECK(then.state() == P::Assigned);
        const PetitionCut now(history, {day("2023-05-02"), day("2023-12-31")});
        CHECK(now.isWhole());
        CHECK(history.text(now.facts(room)[Fact::Unit]) == QStringLiteral("UBND.TNMT"));
    }

    SECTION("what only a later row tells was blank, what no row tells is as it stands")
    {
        const PetitionHistories all = packed({aPetition("KN-2023-0001", "2023-03-03")
                .step("2023-07-02", Classify, P::Classified, {{"sector", "economy"}, {"urgency", "high"}})
                .has("people", "12")});
        const PetitionHistory history = all[0];
        const PetitionCut then(history, {day("2023-06-30"), day("2023-12-31")});
        CHECK(then.facts(room)[Fact::Sector] == FactWords::Blank);
        CHECK(then.facts(room).number(Fact::People) == 12);
    }

    SECTION("what a step cleared is blank after it, and was there before it")
    {
        const PetitionHistories all = packed({anAssigned("KN-2023-0001", "2023-03-03", "2023-04-03")
                .step("2023-03-18", Answer, P::Answered, {{"promise", "Nạo vét"}, {"promiseDue", "2023-04-30"}})
                .step("2023-03-18", Retract, P::Assigned, {{"promise", ""}, {"promiseDue", ""}})
                .step("2023-07-18", Defer, P::Verifying)});
        const PetitionHistory history = all[0];
        CHECK_FALSE(PetitionCut(history, {day("2023-06-30"), day("2023-12-31")}).facts(room).day(Fact::PromiseDue).isValid());
    }

    SECTION("a change by set counts from its own day")
    {
        const PetitionHistories all = packed({aPetition("KN-2023-0001", "2023-03-03").set("2023-03-10", {{"channel", "slip"}})});
        const PetitionHistory history = all[0];
        CHECK(history.text(PetitionCut(history, {day("2023-03-09"), day("2023-12-31")}).facts(room)[Fact::Channel]) == QStringLiteral("submitted"));
        CHECK(history.text(PetitionCut(history, {day("2023-03-10"), day("2023-12-31")}).facts(room)[Fact::Channel]) == QStringLiteral("slip"));
    }

    SECTION("a corrected day of receiving moves the creating step, and nothing lies before it")
    {
        const PetitionHistories all = packed({aPetition("KN-2023-0001", "2023-07-05").set("2023-07-10", {{"receivedOn", "2023-06-25"}}),
                                              aPetition("KN-2023-0002", "2023-06-25").set("2023-07-10", {{"receivedOn", "2023-07-05"}})});
        const auto isThere = [&](std::size_t which, const char* on, const char* recordedBy) { return PetitionCut(all[which], {day(on), day(recordedBy)}).exists(); };
        CHECK_FALSE(isThere(0, "2023-06-30", "2023-07-09"));
        CHECK(isThere(0, "2023-06-30", "2023-07-10"));
        CHECK_FALSE(isThere(0, "2023-06-24", "2023-07-10"));
        CHECK(isThere(1, "2023-06-30", "2023-07-09"));
        CHECK_FALSE(isThere(1, "2023-06-30", "2023-07-10"));
        CHECK(isThere(1, "2023-07-05", "2023-07-10"));
    }

    SECTION("what a later step was judged with counts with that step: a session entered after the fact")
    {
        Session kept;
        SessionHistory session("ĐT-2023-001");
        session.step("2023-07-05", SessionEvent::Plan, SessionState::Planned, {{"organiser", "DU.X"}})
            .set("2023-07-05", {{"form", "people"}})
            .step("2023-06-01", SessionEvent::Prepare, SessionState::Preparing, {}, "2023-07-05")
            .step("2023-06-02", SessionEvent::Announce, SessionState::Announced, {}, "2023-07-05");
        const CaseHistory<Session> history = session;
        const Cut<Session> june(history, {day("2023-06-30"), day("2023-07-31")});
        CHECK(june.state() == SessionState::Announced);
        CHECK(june.fields(kept).organiser.text == QStringLiteral("DU.X"));
        CHECK(june.fields(kept).form == QStringLiteral("people"));
        CHECK_FALSE(Cut<Session>(history, {day("2023-06-30"), day("2023-07-04")}).exists());
    }
}
