#include "support/case_builders.h"
#include "support/catch.h"

#include "domain/labels.h"
#include "workflow/petition_workflow.h"

using namespace doithoai;
using namespace doithoai::test;

namespace {

using Data = QMap<QString, QString>;

PetitionCase caseOf(const Petition& petition, SessionState session)
{
    PetitionCase value;
    value.petition = petition;
    value.session = aSession().in(session).session();
    value.steps = {stepOf(QStringLiteral("receive"), QString(), QStringLiteral("received"), day(2023, 2, 20))};
    return value;
}

PetitionVerdict take(const PetitionCase& value, PetitionEvent event, const Data& data = {}, QDate on = day(2023, 3, 18))
{
    Act act;
    act.on = on;
    act.data = data;
    act.reason = QStringLiteral("Theo đề nghị");
    return judge(value, event, act, world().on(day(2023, 6, 1)));
}

PetitionCase after(PetitionCase value, PetitionEvent event, const PetitionVerdict& verdict)
{
    REQUIRE(verdict.isAllowed());
    value.steps.push_back(stepOf(event, value.petition.state, *verdict.next, verdict.on));
    for (auto it = verdict.written.cbegin(); it != verdict.written.cend(); ++it)
        value.steps.back().data.insert(it.key(), it.value());
    value.petition = verdict.after;
    return value;
}

bool has(const PetitionVerdict& verdict, const char* rule, const char* field = nullptr)
{
    return std::ranges::any_of(verdict.findings, [&](const Finding& f) {
        return f.rule == QLatin1String(rule) && (!field || f.field == QLatin1String(field));
    });
}

const Data answer = {{QStringLiteral("respondent"), QStringLiteral("UBND.DINHBANG.CT")},
                     {QStringLiteral("answer"), QStringLiteral("Sẽ sửa")}};

} // namespace

TEST_CASE("Receiving a petition")
{
    const Circumstances june = world().on(day(2023, 6, 1));
    SECTION("is effective on the day of receipt")
    {
        const auto verdict = judgeNew(aPetition(), aSession().session(), Act(), june);
        CHECK(verdict.isAllowed());
        CHECK(verdict.on == day(2023, 2, 20));
        CHECK(verdict.after.channel == QStringLiteral("submitted"));
    }
    SECTION("asks for channel and content, and for a session that still takes petitions")
    {
        const auto verdict = judgeNew(aPetition().set("channel", {}).set("content", {}), aSession().in(SessionState::Minuted).session(), Act(), june);
        CHECK(has(verdict, "channels"));
        CHECK(has(verdict, "content"));
        CHECK(has(verdict, "session-takes"));
        CHECK(judgeNew(aPetition(), aSession().in(SessionState::Concluded).session(), Act(), june).isAllowed());
        CHECK_FALSE(judgeNew(aPetition(), std::nullopt, Act(), june).isAllowed());
        CHECK(judgeNew(aPetition().set("session", {}), std::nullopt, Act(), june).isAllowed());
    }
    SECTION("takes nothing that contradicts itself")
    {
        const auto received = [&](const Petition& petition) { return judgeNew(petition, aSession().session(), Act(), june); };
        const Petition dated = aPetition().set("dueOn", QStringLiteral("2023-07-01"));
        CHECK(received(dated).isAllowed());
        const auto both = received(aPetition().set("dueOn", QStringLiteral("2023-07-01")).set("noDeadline", QStringLiteral("yes")));
        CHECK(has(both, "deadline", "noDeadline"));
        CHECK_FALSE(both.isAllowed());
        CHECK(received(aPetition().set("dueOn", QStringLiteral("2023-07-01")).set("noDeadline", QStringLiteral("no"))).isAllowed());
        const auto nobody = received(aPetition().set("petitionerKind", QStringLiteral("group")).set("people", QStringLiteral("0")));
        CHECK(has(nobody, "petitioner-kinds", "people"));
        CHECK_FALSE(nobody.isAllowed());
        CHECK(received(aPetition().set("petitionerKind", QStringLiteral("group"))).isAllowed());
        CHECK(received(aPetition().set("petitionerKind", QStringLiteral("group")).set("people", QStringLiteral("1"))).isAllowed());
        CHECK(received(aPetition().set("petitionerKind", QStringLiteral("person")).set("people", QStringLiteral("0"))).isAllowed());
    }
    SECTION("is not in the future, and nothing lies before it")
    {
        CHECK(has(judgeNew(aPetition().set("receivedOn", QStringLiteral("2023-06-02")), aSession().session(), Act(), june), "future"));
        CHECK(has(take(caseOf(aPetition(), SessionState::Announced), PetitionEvent::Withdraw, {}, day(2023, 2, 19)), "before-last-step"));
    }
}

TEST_CASE("Answering at the session")
{
    const PetitionCase agreed = caseOf(aPetition().in(PetitionState::Agreed), SessionState::InProgress);
    SECTION("offers the agreed reply, and is explained when nothing else is said")
    {
        const auto verdict = take(agreed, PetitionEvent::Answer, {{QStringLiteral("respondent"), QStringLiteral("Trưởng khu phố")}});
        REQUIRE(verdict.isAllowed());
        CHECK(verdict.after.answer == agreed.petition.draftReply);
        CHECK(verdict.after.answerKind == QStringLiteral("explained"));
    }
    SECTION("asks for owner and day of a promise, and is then undertaken")
    {
        Data promise = answer;
        promise.insert(QStringLiteral("promise"), QStringLiteral("Sửa rãnh"));
        CHECK(has(take(agreed, PetitionEvent::Answer, promise), "promise", "promiseOwner"));
        promise.insert(QStringLiteral("promiseOwner"), QStringLiteral("UBND.DINHBANG"));
        promise.insert(QStringLiteral("promiseDue"), QStringLiteral("2023-05-30"));
        const auto verdict = take(agreed, PetitionEvent::Answer, promise);
        REQUIRE(verdict.isAllowed());
        CHECK(verdict.after.answerKind == QStringLiteral("undertaken"));
        const auto value = after(agreed, PetitionEvent::Answer, verdict);
        CHECK(latenessOf(value.petition, day(2023, 5, 30)) == Lateness::DueToday);
        CHECK(latenessOf(value.petition, day(2023, 5, 31)) == Lateness::Overdue);
        CHECK(has(take(value, PetitionEvent::Resolve, {{QStringLiteral("result"), QStringLiteral("Xong")}}), "promise", "promiseKept"));
    }
    SECTION("is taken back as a wrong key, with what was said")
    {
        const auto value = after(agreed, PetitionEvent::Answer, take(agreed, PetitionEvent::Answer, answer));
        const auto verdict = take(value, PetitionEvent::Retract);
        REQUIRE(verdict.next == PetitionState::Agreed);
        CHECK(verdict.after.answer.isEmpty());
        CHECK(verdict.after.respondent.isEmpty());
        CHECK(verdict.written.contains(QStringLiteral("respondent")));
    }
    SECTION("is taken back only right after it")
    {
        auto value = after(agreed, PetitionEvent::Defer, take(agreed, PetitionEvent::Defer));
        value = after(value, PetitionEvent::Reassign, take(value, PetitionEvent::Reassign));
        CHECK(has(take(value, PetitionEvent::Retract), "not-now"));
    }
    SECTION("gives back unit and deadline that deferring had changed")
    {
        PetitionCase value = caseOf(aPetition().in(PetitionState::Classified), SessionState::InProgress);
        value = after(value, PetitionEvent::Assign, take(value, PetitionEvent::Assign, {{QStringLiteral("unit"), QStringLiteral("UBND.TNMT")}, {QStringLiteral("dueOn"), QStringLiteral("2023-04-01")}}));
        value = after(value, PetitionEvent::Defer, take(value, PetitionEvent::Defer, {{QStringLiteral("unit"), QStringLiteral("UBND")}, {QStringLiteral("noDeadline"), QStringLiteral("yes")}}));
        CHECK_FALSE(value.petition.dueOn);
        const auto verdict = take(value, PetitionEvent::Retract);
        CHECK(verdict.after.unit.text == QStringLiteral("UBND.TNMT"));
        CHECK(verdict.after.dueOn == day(2023, 4, 1));
    }
    const auto deferred = [&](const Petition& before) {
        const PetitionCase value = caseOf(before, SessionState::InProgress);
        const Data wrong = {{QStringLiteral("unit"), QStringLiteral("UBND.TNMT")}, {QStringLiteral("dueIn"), QStringLiteral("10 working act")}};
        return after(value, PetitionEvent::Defer, take(value, PetitionEvent::Defer, wrong));
    };
    SECTION("leaves blank what was blank before the wrong key")
    {
        const PetitionCase value = deferred(aPetition());
        REQUIRE(value.petition.dueOn);
        REQUIRE_FALSE(value.petition.dueBasis.isEmpty());
        const auto verdict = take(value, PetitionEvent::Retract);
        REQUIRE(verdict.next == PetitionState::Received);
        CHECK(verdict.after.unit.isEmpty());
        CHECK_FALSE(verdict.after.dueOn);
        CHECK(verdict.after.dueBasis.isEmpty());
        CHECK(verdict.written.contains(QStringLiteral("dueOn")));
    }
    SECTION("gives back what was set by hand, and leaves what was set since")
    {
        // Set, so that no step tells of it.
        PetitionCase value = deferred(aPetition().set("unit", QStringLiteral("UBND")).set("prepareDueOn", QStringLiteral("2023-03-10")));
        CHECK(take(value, PetitionEvent::Retract).after.unit.text == QStringLiteral("UBND"));
        CHECK(take(value, PetitionEvent::Retract).after.prepareDueOn == day(2023, 3, 10));
        value.petition.unit.text = QStringLiteral("UBND.DINHBANG");
        CHECK(take(value, PetitionEvent::Retract).after.unit.text == QStringLiteral("UBND.DINHBANG"));
        CHECK_FALSE(take(value, PetitionEvent::Retract).after.dueOn);
    }
    SECTION("gives back the level that noting had named, and the sector that was said with an answer")
    {
        PetitionCase value = caseOf(aPetition().set("resolvingLevel", QStringLiteral("ward")), SessionState::InProgress);
        const auto noted = after(value, PetitionEvent::Note, take(value, PetitionEvent::Note, {{QStringLiteral("resolvingLevel"), QStringLiteral("city")}}));
        CHECK(take(noted, PetitionEvent::Retract).after.resolvingLevel == QStringLiteral("ward"));
        Data withSector = answer;
        withSector.insert(QStringLiteral("sector"), QStringLiteral("economy"));
        const auto answered = after(value, PetitionEvent::Answer, take(value, PetitionEvent::Answer, withSector));
        REQUIRE(answered.petition.sector == QStringLiteral("economy"));
        CHECK(take(answered, PetitionEvent::Retract).after.sector.isEmpty());
        CHECK(take(answered, PetitionEvent::Retract).after.answer.isEmpty());
    }
    SECTION("in a file of before, where the step did not keep it, goes by what an earlier step says")
    {
        PetitionCase value = deferred(aPetition());
        for (const QString& key : value.steps.back().data.keys()) {
            if (key.contains(QStringLiteral(".before.")))
                value.steps.back().data.remove(key);
        }
        value.steps.front().data.insert(QStringLiteral("unit"), QStringLiteral("UBND"));
        CHECK(take(value, PetitionEvent::Retract).after.unit.text == QStringLiteral("UBND"));
    }
}

TEST_CASE("The words of how a deadline was counted")
{
    const Circumstances june = world().on(day(2023, 6, 1));
    const Data counted = {{QStringLiteral("dueIn"), QStringLiteral("10 working act")}};
    const PetitionCase assigned = caseOf(aPetition().in(PetitionState::Assigned), SessionState::Announced);
    const PetitionCase value = after(assigned, PetitionEvent::Reassign, take(assigned, PetitionEvent::Reassign, counted));
    const QString words = value.petition.dueBasis;
    REQUIRE_FALSE(words.isEmpty());
    const auto reassigned = [&](const PetitionCase& from, const Data& data) { return take(from, PetitionEvent::Reassign, data).after.dueBasis; };
    const auto set = [&](const PetitionCase& from, const Data& data) {
        const auto verdict = judgeChange(from, data, {}, june);
        CHECK(verdict.isAllowed());
        return verdict.after.dueBasis;
    };
    const Data plain = {{QStringLiteral("dueOn"), QStringLiteral("2023-06-30")}};
    SECTION("go with the day that takes its place, or with none")
    {
        CHECK(reassigned(value, plain).isEmpty());
        CHECK(set(value, plain).isEmpty());
        CHECK(set(value, {{QStringLiteral("dueOn"), QString()}, {QStringLiteral("noDeadline"), QStringLiteral("yes")}}).isEmpty());
        CHECK(set(value, {{QStringLiteral("noDeadline"), QStringLiteral("yes")}}).isEmpty());
        CHECK(judgeChange(value, plain, {}, june).written.contains(QStringLiteral("dueBasis")));
        // A form repeats the words that stand there.
        Data repeated = plain;
        repeated.insert(QStringLiteral("dueBasis"), words);
        CHECK(reassigned(value, repeated).isEmpty());
    }
    SECTION("stay with the day that they tell of, counted anew or said again")
    {
        CHECK(reassigned(value, counted) == words);
        CHECK(reassigned(value, {{QStringLiteral("unit"), QStringLiteral("UBND")}}) == words);
        CHECK(set(value, {{QStringLiteral("unit"), QStringLiteral("UBND")}}) == words);
        CHECK(set(value, {{QStringLiteral("dueOn"), value.petition.dueOn->toString(Qt::ISODate)}}) == words);
    }
    SECTION("are no words of one's own, which stay until others are said")
    {
        PetitionCase own = value;
        own.petition.dueBasis = QStringLiteral("Theo kế hoạch của thành phố");
        CHECK(reassigned(own, plain) == own.petition.dueBasis);
        CHECK(set(own, plain) == own.petition.dueBasis);
        Data said = plain;
        said.insert(QStringLiteral("dueBasis"), QStringLiteral("Theo công văn 5"));
        CHECK(reassigned(value, said) == QStringLiteral("Theo công văn 5"));
        CHECK(set(value, said) == QStringLiteral("Theo công văn 5"));
    }
}

TEST_CASE("Deferring a petition with a day and without one at once")
{
    const PetitionCase value = caseOf(aPetition().in(PetitionState::Agreed), SessionState::InProgress);
    const Data both = {{QStringLiteral("dueOn"), QStringLiteral("2023-07-01")}, {QStringLiteral("noDeadline"), QStringLiteral("yes")}};
    CHECK(has(take(value, PetitionEvent::Defer, both), "deadline", "noDeadline"));
    CHECK(take(value, PetitionEvent::Defer).isAllowed()); // they may follow until the minutes are signed
}

TEST_CASE("Screening a petition out")
{
    const PetitionCase received = caseOf(aPetition(), SessionState::Announced);
    const Data directed = {{QStringLiteral("directedTo"), QStringLiteral("Công an thành phố")}};
    SECTION("needs where it went and when the sender was told, or why not")
    {
        CHECK(has(take(received, PetitionEvent::ScreenOut), "scope", "directedTo"));
        CHECK(has(take(received, PetitionEvent::ScreenOut, directed), "scope", "toldOn"));
        Data told = directed;
        told.insert(QStringLiteral("notTold"), QStringLiteral("không"));
        CHECK(has(take(received, PetitionEvent::ScreenOut, told), "scope", "toldOn"));
        told.insert(QStringLiteral("notTold"), QStringLiteral("Không có địa chỉ"));
        const auto verdict = take(received, PetitionEvent::ScreenOut, told);
        CHECK(verdict.isAllowed());
        CHECK(verdict.after.scopeKind == QStringLiteral("other"));
    }
    SECTION("tells nobody when the petition names nobody")
    {
        CHECK(take(caseOf(aPetition().set("petitionerKind", QStringLiteral("anonymous")), SessionState::Announced), PetitionEvent::ScreenOut, directed).isAllowed());
    }
    SECTION("lets the sender be told after the step, but not after today")
    {
        Data told = directed;
        told.insert(QStringLiteral("toldOn"), QStringLiteral("2023-06-01"));
        CHECK(take(received, PetitionEvent::ScreenOut, told).isAllowed());
        told.insert(QStringLiteral("toldOn"), QStringLiteral("2023-06-02"));
        CHECK(has(take(received, PetitionEvent::ScreenOut, told), "future", "toldOn"));
    }
    SECTION("is undone as received before the session has passed, as verifying after it")
    {
        PetitionCase out = caseOf(aPetition(), SessionState::InProgress);
        out.petition.state = PetitionState::OutOfScope;
        out.petition.directedTo = QStringLiteral("Công an");
        const auto verdict = take(out, PetitionEvent::Reopen);
        CHECK(verdict.next == PetitionState::Received);
        CHECK(verdict.after.directedTo.isEmpty());
        out.session = aSession().in(SessionState::Concluded).session();
        CHECK(take(out, PetitionEvent::Reopen).next == PetitionState::Verifying);
    }
}

TEST_CASE("Transferring and telling")
{
    const PetitionCase noted = caseOf(aPetition().in(PetitionState::Noted), SessionState::Minuted);
    Data slip = {{QStringLiteral("competentUnit"), QStringLiteral("UBND")}, {QStringLiteral("transferNumber"), QStringLiteral("05-PC/ĐU")}};
    SECTION("are both or neither")
    {
        CHECK(has(take(noted, PetitionEvent::Transfer, slip), "transfer-and-tell"));
        slip.insert(QStringLiteral("noticeMeans"), QStringLiteral("telephone"));
        CHECK(has(take(noted, PetitionEvent::Transfer, slip), "transfer-and-tell", "noticeOn"));
        slip.insert(QStringLiteral("noticeOn"), QStringLiteral("2023-03-21"));
        CHECK(take(noted, PetitionEvent::Transfer, slip).isAllowed());
    }
    SECTION("post it for one who is not named")
    {
        PetitionCase anonymous = noted;
        anonymous.petition.petitionerKind = QStringLiteral("anonymous");
        slip.insert(QStringLiteral("noticeNumber"), QStringLiteral("9-CV"));
        CHECK(has(take(anonymous, PetitionEvent::Transfer, slip), "transfer-and-tell"));
        slip.insert(QStringLiteral("noticeMeans"), QStringLiteral("posted"));
        slip.insert(QStringLiteral("noticeOn"), QStringLiteral("2023-03-21"));
        CHECK(take(anonymous, PetitionEvent::Transfer, slip).isAllowed());
    }
    SECTION("end as transferred when nothing else is said")
    {
        slip.insert(QStringLiteral("noticeNumber"), QStringLiteral("9-CV"));
        const auto value = after(noted, PetitionEvent::Transfer, take(noted, PetitionEvent::Transfer, slip));
        CHECK(latenessOf(value.petition, day(2030, 1, 1)) == Lateness::Resting);
        CHECK(take(value, PetitionEvent::Resolve, {{QStringLiteral("result"), QStringLiteral("Đã chuyển")}}).after.outcome == QStringLiteral("transferred"));
    }
}

TEST_CASE("Reopening a petition")
{
    SECTION("asks for a new reply, a new result and a new word on the promise")
    {
        PetitionCase value = caseOf(aPetition().in(PetitionState::Verifying), SessionState::Minuted);
        value = after(value, PetitionEvent::Reply, take(value, PetitionEvent::Reply, {{QStringLiteral("replyNumber"), QStringLiteral("21-CV")}}));
        value = after(value, PetitionEvent::Resolve, take(value, PetitionEvent::Resolve, {{QStringLiteral("result"), QStringLiteral("Xong")}}));
        CHECK(value.petition.outcome == QStringLiteral("done"));
        CHECK(latenessOf(value.petition, day(2030, 1, 1)) == Lateness::Final);
        value = after(value, PetitionEvent::Reopen, take(value, PetitionEvent::Reopen));
        CHECK(value.petition.state == PetitionState::Verifying);
        CHECK(has(take(value, PetitionEvent::Reply), "written-reply"));
        CHECK(value.petition.result.isEmpty());
    }
}

TEST_CASE("Merging petitions")
{
    PetitionCase value = caseOf(aPetition().in(PetitionState::Assigned), SessionState::Announced);
    const Data leading = {{QStringLiteral("leading"), QStringLiteral("KN-2023-0002")}};
    SECTION("needs a leading one that is another, on record and open")
    {
        CHECK(has(take(value, PetitionEvent::Merge), "leading"));
        CHECK(has(take(value, PetitionEvent::Merge, leading), "leading"));
        value.leading = aPetition().code(QStringLiteral("KN-2023-0002"));
        CHECK(take(value, PetitionEvent::Merge, leading).isAllowed());
        CHECK(has(take(value, PetitionEvent::Merge, {{QStringLiteral("leading"), QStringLiteral("KN-2023-0001")}}), "leading"));
    }
    SECTION("leaves nothing behind when it is undone")
    {
        value.leading = aPetition().code(QStringLiteral("KN-2023-0002"));
        value = after(value, PetitionEvent::Merge, take(value, PetitionEvent::Merge, leading));
        const auto verdict = take(value, PetitionEvent::Unmerge);
        CHECK(verdict.next == PetitionState::Received);
        CHECK(verdict.after.leading.isEmpty());
        CHECK(verdict.written.contains(QStringLiteral("leading")));
    }
}

TEST_CASE("Setting fields of a petition")
{
    const Circumstances june = world().on(day(2023, 6, 1));
    const auto change = [&](const PetitionCase& value, const Data& data, const std::optional<Session>& to = {}) {
        return judgeChange(value, data, to, june);
    };
    SECTION("is free until the minutes are signed, then by reassigning or correcting")
    {
        const Data unit = {{QStringLiteral("unit"), QStringLiteral("UBND")}};
        CHECK(change(caseOf(aPetition().in(PetitionState::Verifying), SessionState::Concluded), unit).isAllowed());
        const auto closed = change(caseOf(aPetition().in(PetitionState::Verifying), SessionState::Minuted), unit);
        CHECK(has(closed, "not-now", "unit"));
        CHECK(closed.findings[0].message.contains(label(PetitionEvent::Reassign)));
    }
    SECTION("leaves unit and deadline of one that has ended, with or without a session")
    {
        const std::pair<PetitionState, PetitionEvent> ends[] = {{PetitionState::Resolved, PetitionEvent::Reopen},
                                                                {PetitionState::OutOfScope, PetitionEvent::Reopen},
                                                                {PetitionState::Withdrawn, PetitionEvent::Reopen},
                                                                {PetitionState::Merged, PetitionEvent::Unmerge}};
        const QMap<QString, QString> deadline = {{QStringLiteral("unit"), QStringLiteral("UBND")},
                                                 {QStringLiteral("dueOn"), QStringLiteral("2023-06-30")},
                                                 {QStringLiteral("noDeadline"), QStringLiteral("yes")},
                                                 {QStringLiteral("dueBasis"), QStringLiteral("Khác")}};
        for (const auto& [state, wayOut] : ends) {
            PetitionCase value = caseOf(aPetition().in(state), SessionState::Announced);
            for (const bool isAlone : {false, true}) {
                if (isAlone)
                    value.session.reset();
                for (auto it = deadline.cbegin(); it != deadline.cend(); ++it) {
                    const auto verdict = change(value, {{it.key(), it.value()}});
                    INFO(nameOf(state).toStdString() << ' ' << it.key().toStdString());
                    REQUIRE(verdict.findings.size() == 1);
                    CHECK(verdict.findings[0].rule == QStringLiteral("not-now"));
                    CHECK(verdict.findings[0].message.contains(label(wayOut)));
                    CHECK_FALSE(mayChange(state, *findField<Petition>(it.key()), value.session));
                    CHECK(mayChange(PetitionState::Verifying, *findField<Petition>(it.key()), value.session));
                }
                for (const char* key : {"sector", "urgency", "topic", "resolvingLevel"})
                    CHECK(change(value, {{QString::fromLatin1(key), QStringLiteral("high")}}).isAllowed());
            }
        }
    }
    SECTION("is refused when a guard passed would no longer hold")
    {
        PetitionCase value = caseOf(aPetition(), SessionState::Announced);
        CHECK(has(change(value, {{QStringLiteral("content"), QString()}}), "content"));
        value = after(value, PetitionEvent::Classify, take(value, PetitionEvent::Classify, {{QStringLiteral("sector"), QStringLiteral("economy")}, {QStringLiteral("urgency"), QStringLiteral("high")}}));
        CHECK(has(change(value, {{QStringLiteral("sector"), QString()}}), "sector"));
        CHECK(change(value, {{QStringLiteral("sector"), QStringLiteral("partyBuilding")}}).isAllowed());
    }
    SECTION("makes it contradict itself no more than receiving")
    {
        const auto set = [&](Petition petition, const Data& data) {
            return change(caseOf(petition, SessionState::Announced), data);
        };
        const QString day = QStringLiteral("2023-07-01"), yes = QStringLiteral("yes");
        CHECK(has(set(aPetition(), {{QStringLiteral("dueOn"), day}, {QStringLiteral("noDeadline"), yes}}), "deadline", "noDeadline"));
        // Said alone, the one takes the place of the other.
        CHECK(set(aPetition().set("noDeadline", yes), {{QStringLiteral("dueOn"), day}}).isAllowed());
        CHECK(set(aPetition().set("dueOn", day), {{QStringLiteral("noDeadline"), yes}}).isAllowed());
        const Petition nobody = aPetition().set("people", QStringLiteral("0"));
        CHECK(has(set(nobody, {{QStringLiteral("petitionerKind"), QStringLiteral("group")}}), "petitioner-kinds", "people"));
        const Petition old = aPetition().set("people", QStringLiteral("0")).set("petitionerKind", QStringLiteral("group"));
        CHECK(set(old, {{QStringLiteral("topic"), QStringLiteral("Rãnh")}}).isAllowed());
        CHECK(set(old, {{QStringLiteral("people"), QStringLiteral("12")}}).isAllowed());
    }
    SECTION("moves it into another session only before its own has opened")
    {
        const Data move = {{QStringLiteral("session"), QStringLiteral("ĐT-2023-002")}};
        const Session other = aSession().code(QStringLiteral("ĐT-2023-002")).session();
        CHECK(change(caseOf(aPetition(), SessionState::Announced), move, other).isAllowed());
        CHECK(change(caseOf(aPetition(), SessionState::Cancelled), move, other).isAllowed());
        CHECK(has(change(caseOf(aPetition(), SessionState::InProgress), move, other), "not-now", "session"));
        CHECK(has(change(caseOf(aPetition(), SessionState::Announced), move, aSession().code(QStringLiteral("ĐT-2023-002")).in(SessionState::Minuted).session()), "session-takes"));
    }
    SECTION("keeps the day of receipt before everything else")
    {
        PetitionCase value = caseOf(aPetition(), SessionState::Announced);
        value.steps.push_back(stepOf(PetitionEvent::Classify, PetitionState::Received, PetitionState::Classified, day(2023, 2, 25)));
        CHECK(change(value, {{QStringLiteral("receivedOn"), QStringLiteral("2023-02-25")}}).isAllowed());
        CHECK(has(change(value, {{QStringLiteral("receivedOn"), QStringLiteral("2023-02-26")}}), "before-last-step"));
    }
}
