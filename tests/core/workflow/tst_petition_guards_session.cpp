#include "core/workflow/petition_acts.h"

using namespace doithoai;
using namespace doithoai::test;

TEST_CASE("A promise")
{
    const PetitionCase agreed = caseOf(aPetition().in(PetitionState::Agreed));
    const Data answer = with(with({}, "respondent", "UBND.DINHBANG.CT"), "answer", "Sẽ sửa");
    const auto missing = [&](const Data& data) { return found(take(agreed, PetitionEvent::Answer, data)); };
    SECTION("has its words, its owner and its day, whichever of them was said")
    {
        CHECK(missing(answer).isEmpty());
        CHECK(missing(with(answer, "promise", "Nạo vét")) == QStringList{QStringLiteral("promise/promiseOwner")});
        CHECK(missing(with(with(answer, "promise", "Nạo vét"), "answerKind", "explained")) == QStringList{QStringLiteral("promise/promiseOwner")});
        CHECK(missing(with(answer, "promiseOwner", "UBND")) == QStringList{QStringLiteral("promise/promise")});
        CHECK(missing(with(answer, "promiseDue", "2023-05-30")) == QStringList{QStringLiteral("promise/promise")});
        CHECK(missing(with(answer, "answerKind", "undertaken")) == QStringList{QStringLiteral("promise/promise")});
        CHECK(missing(with(with(answer, "promise", "Nạo vét"), "promiseOwner", "UBND")) == QStringList{QStringLiteral("promise/promiseDue")});
    }
    SECTION("until a day that has passed already is pointed out")
    {
        const Data promise = with(with(with(answer, "promise", "Nạo vét"), "promiseOwner", "UBND"), "promiseDue", "2023-02-28");
        CHECK(take(agreed, PetitionEvent::Answer, promise).isAllowed());
        CHECK(speaks(take(agreed, PetitionEvent::Answer, promise), QStringLiteral("28/02/2023 has gone by already")));
    }
    SECTION("is reported on, as kept or as not kept")
    {
        PetitionCase answered = caseOf(aPetition().in(PetitionState::Answered).set("promise", QStringLiteral("Nạo vét")));
        const Data result = with({}, "result", "Xong");
        CHECK(found(take(answered, PetitionEvent::Resolve, result)) == QStringList{QStringLiteral("promise/promiseKept")});
        CHECK(take(answered, PetitionEvent::Resolve, with(result, "promiseKept", "no")).isAllowed());
        answered.petition.promise.clear();
        CHECK(take(answered, PetitionEvent::Resolve, result).isAllowed());
        CHECK(take(answered, PetitionEvent::Resolve, with(result, "outcome", "declined")).after.outcome == QStringLiteral("declined"));
    }
}

TEST_CASE("A promise of a petition that was merged into another one")
{
    PetitionCase leading = caseOf(aPetition().in(PetitionState::Answered));
    const Data result = with({}, "result", "Xong");
    CHECK(take(leading, PetitionEvent::Resolve, result).isAllowed());
    leading.followers = 2;
    leading.promisedFollowers = {PetitionCode{QStringLiteral("KN-2023-0007")}};
    const auto refused = take(leading, PetitionEvent::Resolve, result);
    CHECK(found(refused) == QStringList{QStringLiteral("promise/promiseKept")});
    CHECK(speaks(refused, QStringLiteral("KN-2023-0007")));
    CHECK(take(leading, PetitionEvent::Resolve, with(result, "promiseKept", "no")).isAllowed());
    leading.petition.promise = QStringLiteral("Nạo vét");
    CHECK(found(take(leading, PetitionEvent::Resolve, result)).size() == 2); // each names its own
}

TEST_CASE("An answer that was drafted or not")
{
    PetitionCase received = caseOf(aPetition());
    const Data respondent = with({}, "respondent", "UBND.DINHBANG.CT");
    CHECK(found(take(received, PetitionEvent::Answer, respondent)) == QStringList{QStringLiteral("reply-text/answer")});
    CHECK(take(received, PetitionEvent::Answer, with(respondent, "answer", "Sẽ sửa")).isAllowed());
    CHECK(take(caseOf(aPetition().in(PetitionState::Agreed)), PetitionEvent::Answer, with(with(respondent, "answer", "Khác"), "answerKind", "accepted")).after.answerKind
          == QStringLiteral("accepted"));
}

TEST_CASE("A written reply")
{
    const auto reply = [](PetitionEvent event, const PetitionCase& value, const Data& data) { return take(value, event, data).isAllowed(); };
    const PetitionCase verifying = caseOf(aPetition().in(PetitionState::Verifying));
    CHECK_FALSE(reply(PetitionEvent::Reply, verifying, {}));
    CHECK(reply(PetitionEvent::Reply, verifying, with({}, "replyNumber", "21-CV")));
    CHECK(reply(PetitionEvent::Reply, verifying, with({}, "replyNotNeeded", "Đã trả lời tại chỗ")));
    for (const char* bare : {"no", "No.", "không", " KHÔNG "})
        CHECK_FALSE(reply(PetitionEvent::Reply, verifying, with({}, "replyNotNeeded", bare)));
    SECTION("cannot go to an anonymous petitioner, who is answered in public")
    {
        for (const auto& [event, state] : {std::pair{PetitionEvent::Reply, PetitionState::Verifying}, std::pair{PetitionEvent::ReplyDirect, PetitionState::Agreed}}) {
            const PetitionCase value = caseOf(aPetition().in(state).set("petitionerKind", QStringLiteral("anonymous")), SessionState::Concluded);
            const Data why = with({}, "replyNotNeeded", "Đã công khai tại nhà văn hóa ngày 30/3");
            CHECK(reply(event, value, why));
            CHECK_FALSE(reply(event, value, {}));
            const PetitionVerdict numbered = take(value, event, with(why, "replyNumber", "21-CV"));
            CHECK_FALSE(numbered.isAllowed());
            REQUIRE(numbered.findings.size() == 1);
            CHECK(numbered.findings.front().rule == QStringLiteral("written-reply"));
            CHECK(numbered.findings.front().field == QStringLiteral("replyNumber"));
            CHECK(numbered.findings.front().message.contains(QStringLiteral("in public")));
        }
    }
    SECTION("may be direct where no session is in progress")
    {
        const Data number = with({}, "replyNumber", "21-CV");
        CHECK(reply(PetitionEvent::ReplyDirect, caseOf(aPetition().in(PetitionState::Agreed).set("session", {}), std::nullopt), number));
        CHECK(reply(PetitionEvent::ReplyDirect, caseOf(aPetition().in(PetitionState::Agreed), SessionState::Announced), number));
        CHECK_FALSE(reply(PetitionEvent::ReplyDirect, caseOf(aPetition().in(PetitionState::Agreed), SessionState::InProgress), number));
    }
}

TEST_CASE("What is done at the session")
{
    CHECK(speaks(take(caseOf(aPetition().in(PetitionState::Agreed), std::nullopt), PetitionEvent::Note), QStringLiteral("stands in no session")));
    QStringList during;
    for (const auto& [state, name] : Names<SessionState>::all) {
        PetitionCase value = caseOf(aPetition().in(PetitionState::Agreed));
        value.session->state = state;
        if (take(value, PetitionEvent::Note).isAllowed())
            during.append(QString::fromLatin1(name));
    }
    CHECK(during == QStringList{QStringLiteral("inProgress"), QStringLiteral("concluded")});
}

TEST_CASE("The petition that leads others")
{
    PetitionCase value = caseOf(aPetition().in(PetitionState::Assigned), SessionState::Announced);
    value.leading = aPetition().code(QStringLiteral("KN-2023-0003"));
    CHECK(speaks(take(value, PetitionEvent::Merge, with({}, "leading", "KN-2023-0002")), QStringLiteral("There is no petition KN-2023-0002")));
    CHECK(speaks(take(value, PetitionEvent::Merge, with({}, "leading", "KN-2023-0001")), QStringLiteral("into itself")));
}
