#include "core/workflow/petition_acts.h"

#include "domain/labels.h"
#include "workflow/petition_machine.h"

using namespace doithoai;
using namespace doithoai::test;

TEST_CASE("The session that takes a petition")
{
    QStringList taking;
    for (const auto& [state, name] : Names<SessionState>::all) {
        Session session = aSession().session();
        session.state = state;
        const auto verdict = judgeNew(aPetition(), session, Act(), world().on(june));
        if (verdict.isAllowed())
            taking.append(QString::fromLatin1(name));
        else
            CHECK(found(verdict) == QStringList{QStringLiteral("session-takes/session")});
    }
    CHECK(taking.join(u' ') == QStringLiteral("planned preparing announced inProgress concluded postponed"));
}

TEST_CASE("The day on which a petition was received")
{
    Act act;
    const Petition undated = aPetition().set("receivedOn", {});
    const auto session = aSession().session();
    SECTION("is the day of the act, else today")
    {
        CHECK(judgeNew(undated, session, act, world().on(june)).after.receivedOn == june);
        act.on = day(2023, 5, 3);
        const auto verdict = judgeNew(undated, session, act, world().on(june));
        CHECK(verdict.after.receivedOn == act.on);
        CHECK(verdict.on == act.on);
        CHECK(judgeNew(aPetition(), session, act, world().on(june)).on == day(2023, 2, 20));
    }
    SECTION("is not hidden by a day of receipt when the act lies in the future")
    {
        act.on = day(2023, 6, 2);
        CHECK(found(judgeNew(aPetition(), session, act, world().on(june))) == QStringList{QStringLiteral("future")});
    }
    SECTION("is no bound where it is not known; then the last step is")
    {
        PetitionCase value = caseOf(undated, SessionState::Announced);
        CHECK_FALSE(PetitionMachine::earliest(value).isValid());
        value.steps.push_back(stepOf(PetitionEvent::Classify, PetitionState::Received, PetitionState::Classified, day(2023, 2, 25)));
        CHECK(PetitionMachine::earliest(value) == day(2023, 2, 25));
        value.petition.receivedOn = day(2023, 2, 27);
        CHECK(PetitionMachine::earliest(value) == day(2023, 2, 27));
    }
    SECTION("can be corrected, not to a blank one nor to one in the future")
    {
        const PetitionCase value = caseOf(aPetition(), SessionState::Announced);
        const auto change = [&](const char* text) {
            return found(judgeChange(value, {{QStringLiteral("receivedOn"), QString::fromLatin1(text)}}, {}, world().on(june)));
        };
        CHECK(change("2023-02-21").isEmpty());
        CHECK(change("") == QStringList{QStringLiteral("before-last-step/receivedOn")});
        CHECK(change("2023-06-02") == QStringList{QStringLiteral("future/receivedOn")});
    }
}

TEST_CASE("Why a matter is out of scope")
{
    const Data told = with(with({}, "directedTo", "Công an"), "toldOn", "2023-03-20");
    CHECK(take(caseOf(aPetition()), PetitionEvent::ScreenOut, told).isAllowed());
    CHECK(found(take(caseOf(aPetition()), PetitionEvent::ScreenOut, told, QString())) == QStringList{QStringLiteral("scope")});
    CHECK(found(take(caseOf(aPetition()), PetitionEvent::ScreenOut, with(told, "toldOn", "2023-02-19")))
          == QStringList{QStringLiteral("before-last-step/toldOn")});
    CHECK(take(caseOf(aPetition().set("receivedOn", {})), PetitionEvent::ScreenOut, with(told, "toldOn", "2023-02-19")).isAllowed());
    SECTION("is kept as it is said, and a denunciation is passed on")
    {
        const auto verdict = take(caseOf(aPetition()), PetitionEvent::ScreenOut, with(told, "kind", "denunciation"));
        CHECK(verdict.isAllowed());
        CHECK(verdict.after.scopeKind == QStringLiteral("denunciation"));
        const auto undirected = take(caseOf(aPetition()), PetitionEvent::ScreenOut, {{QStringLiteral("kind"), QStringLiteral("denunciation")}, {QStringLiteral("toldOn"), QStringLiteral("2023-03-20")}});
        CHECK(speaks(undirected, QStringLiteral("A denunciation is passed on")));
    }
}

TEST_CASE("A deadline")
{
    const PetitionCase classified = caseOf(aPetition().in(PetitionState::Classified), SessionState::Announced);
    const Data unit = {{QStringLiteral("unit"), QStringLiteral("UBND")}};
    const auto assign = [&](const Data& data) { return take(classified, PetitionEvent::Assign, data); };
    SECTION("is a day, or said to be none, not both")
    {
        CHECK(assign(with(unit, "dueOn", "2023-04-10")).isAllowed());
        CHECK(assign(with(unit, "noDeadline", "yes")).isAllowed());
        CHECK(found(assign(unit)) == QStringList{QStringLiteral("deadline/dueOn")});
        CHECK(found(assign(with(unit, "noDeadline", "no"))) == QStringList{QStringLiteral("deadline/dueOn")});
        CHECK(found(assign(with(with(unit, "noDeadline", "yes"), "dueOn", "2023-04-10"))) == QStringList{QStringLiteral("deadline/noDeadline")});
    }
    SECTION("that has passed already is pointed out when it is set, and is in nobody's way")
    {
        const PetitionVerdict passed = assign(with(unit, "dueOn", "2023-02-28"));
        CHECK(passed.isAllowed());
        CHECK(speaks(passed, QStringLiteral("28/02/2023 has gone by already")));
        CHECK_FALSE(speaks(assign(with(unit, "dueOn", "2023-04-10")), QStringLiteral("gone by")));
        const PetitionCase late = caseOf(aPetition().in(PetitionState::Verifying).set("dueOn", QStringLiteral("2023-02-28")));
        CHECK_FALSE(speaks(take(late, PetitionEvent::Reassign, unit), QStringLiteral("gone by")));
    }
    SECTION("takes the place of none, and the other way round")
    {
        const PetitionCase due = caseOf(aPetition().in(PetitionState::Verifying));
        CHECK_FALSE(take(due, PetitionEvent::Reassign, with({}, "noDeadline", "yes")).after.dueOn);
        CHECK(take(due, PetitionEvent::Reassign, with({}, "noDeadline", "no")).after.dueOn == day(2023, 4, 10));
        const PetitionCase none = caseOf(aPetition().in(PetitionState::Verifying).set("dueOn", {}).set("noDeadline", QStringLiteral("yes")));
        CHECK_FALSE(take(none, PetitionEvent::Reassign, with({}, "dueOn", "2023-05-10")).after.noDeadline);
        CHECK(take(none, PetitionEvent::Reassign).after.noDeadline == true);
    }
    SECTION("is counted from a number of days, with its basis, and says which years have no calendar")
    {
        const auto days = assign(with(unit, "dueIn", "15 ngày"));
        REQUIRE(days.isAllowed());
        CHECK(days.after.dueOn == day(2023, 4, 3)); // 2 April is a Sunday
        CHECK(days.after.dueBasis.contains(QStringLiteral("15 ngày")));
        CHECK(speaks(days, QStringLiteral("working calendar of 2023")));
        CHECK(assign(with(unit, "dueIn", "15 ngày kể từ ngày tiếp nhận")).after.dueOn == day(2023, 3, 7));
        CHECK(found(assign(with(unit, "dueIn", "sớm"))) == QStringList{QStringLiteral("deadline/dueIn")});
    }
    SECTION("counted from a receipt that nobody knows begins with the act")
    {
        const PetitionCase undated = caseOf(aPetition().in(PetitionState::Classified).set("receivedOn", {}), SessionState::Announced);
        CHECK(take(undated, PetitionEvent::Assign, with(unit, "dueIn", "15 ngày kể từ ngày tiếp nhận")).after.dueOn == day(2023, 4, 3));
    }
    SECTION("that is said as another day than the case has means that day")
    {
        CHECK(assign(with(with(unit, "dueIn", "15 ngày"), "dueOn", "2023-04-20")).after.dueOn == day(2023, 4, 20));
        const PetitionCase due = caseOf(aPetition().in(PetitionState::Verifying));
        const Data in = with({}, "dueIn", "15 ngày");
        CHECK(take(due, PetitionEvent::Reassign, with(in, "dueOn", "2023-04-20")).after.dueOn == day(2023, 4, 20));
        CHECK(take(due, PetitionEvent::Reassign, with(in, "dueOn", "2023-04-10")).after.dueOn == day(2023, 4, 3));
    }
    SECTION("keeps a basis that somebody wrote, not the one of the day before")
    {
        const PetitionCase due = caseOf(aPetition().in(PetitionState::Verifying).set("dueBasis", QStringLiteral("Công văn 5")));
        const Data in = with({}, "dueIn", "15 ngày");
        CHECK(take(due, PetitionEvent::Reassign, with(in, "dueBasis", "Công văn 9")).after.dueBasis == QStringLiteral("Công văn 9"));
        CHECK(take(due, PetitionEvent::Reassign, with(in, "dueBasis", "Công văn 5")).after.dueBasis.contains(QStringLiteral("15 ngày")));
    }
    SECTION("in days is no deadline when it is also said to be none, or beside a day that cannot be read")
    {
        const Data in = with(unit, "dueIn", "15 ngày");
        CHECK(found(assign(with(in, "noDeadline", "yes"))).contains(QStringLiteral("deadline/noDeadline")));
        CHECK(found(assign(with(in, "dueOn", "mai"))) == QStringList{QStringLiteral("not-now/dueOn"), QStringLiteral("deadline/dueOn")});
    }
}

TEST_CASE("Telling of a transfer")
{
    const Data slip = {{QStringLiteral("competentUnit"), QStringLiteral("UBND")}, {QStringLiteral("transferNumber"), QStringLiteral("05-PC")}};
    const auto transfer = [](const char* kind, const Data& data) {
        return found(take(caseOf(aPetition().in(PetitionState::Noted).set("petitionerKind", QString::fromLatin1(kind))), PetitionEvent::Transfer, data));
    };
    CHECK(transfer("person", {}).contains(QStringLiteral("transfer-and-tell/competentUnit")));
    CHECK(transfer("person", {}).contains(QStringLiteral("transfer-and-tell/transferNumber")));
    CHECK(transfer("person", with(slip, "noticeNumber", "22-CV")).isEmpty());
    CHECK(transfer("anonymous", with(slip, "noticeMeans", "posted")) == QStringList{QStringLiteral("transfer-and-tell/noticeOn")});
    CHECK(transfer("anonymous", with(with(slip, "noticeMeans", "telephone"), "noticeOn", "2023-03-20")) == QStringList{QStringLiteral("transfer-and-tell/noticeMeans")});
    CHECK(transfer("anonymous", with(with(slip, "noticeMeans", "posted"), "noticeOn", "2023-03-20")).isEmpty());
    SECTION("is none within the organiser's own house, which assigns")
    {
        const auto within = [&](const char* organiser, const char* competent) {
            PetitionCase value = caseOf(aPetition().in(PetitionState::Noted));
            value.session->organiser = UnitCode{QLatin1String(organiser)};
            return found(take(value, PetitionEvent::Transfer, with(with(slip, "noticeNumber", "22-CV"), "competentUnit", competent)));
        };
        const QStringList own = {QStringLiteral("transfer-and-tell/competentUnit")};
        CHECK(within("UBND", "UBND") == own);
        CHECK(within("UBND", "UBND.TNMT") == own);
        CHECK(within("UBND", "UBND.DINHBANG").isEmpty());
        CHECK(within("UBND.X", "UBND.TNMT").isEmpty());
        CHECK(within("DU.DINHBANG", "UBND.DINHBANG").isEmpty());
        CHECK(within("DU.DINHBANG", "UBND.TNMT").isEmpty());
        CHECK(within("UBND", "Điện lực thành phố").isEmpty());
    }
}

TEST_CASE("Taking a wrong key back")
{
    SECTION("is impossible for a case without a step, and right after answering, deferring and noting only")
    {
        PetitionCase value = caseOf(aPetition().in(PetitionState::Noted));
        value.steps.clear();
        CHECK(found(take(value, PetitionEvent::Retract)) == QStringList{QStringLiteral("not-now")});
        QStringList last;
        for (const auto& [event, name] : Names<PetitionEvent>::all) {
            value.steps = {stepOf(event, PetitionState::Drafted, PetitionState::Noted, day(2023, 3, 18))};
            if (take(value, PetitionEvent::Retract).next == PetitionState::Drafted)
                last.append(QString::fromLatin1(name));
        }
        CHECK(last == QStringList{QStringLiteral("answer"), QStringLiteral("defer"), QStringLiteral("note")});
    }
    SECTION("leaves a field as it is when no earlier step says what stood there")
    {
        PetitionCase value = caseOf(aPetition().in(PetitionState::Noted));
        value.steps.push_back(stepOf(PetitionEvent::Note, PetitionState::Agreed, PetitionState::Noted, day(2023, 3, 18)));
        value.steps.back().data.insert(QStringLiteral("resolvingLevel"), QStringLiteral("city"));
        CHECK(take(value, PetitionEvent::Retract).after.resolvingLevel == QStringLiteral("city"));
    }
}

TEST_CASE("What a petition's step does not take")
{
    const PetitionCase value = caseOf(aPetition());
    const Data class_ = with(with({}, "sector", "economy"), "urgency", "normal");
    const auto classify = [&](const char* key, const char* text) { return found(take(value, PetitionEvent::Classify, with(class_, key, text))); };
    CHECK(classify("nothing", "x") == QStringList{QStringLiteral("not-now/nothing")});
    CHECK(classify("session", "ĐT-2023-002") == QStringList{QStringLiteral("not-now/session")});
    CHECK(classify("result", "x") == QStringList{QStringLiteral("not-now/result")});
    CHECK(classify("receivedOn", "hôm qua") == QStringList{QStringLiteral("not-now/receivedOn")});
    SECTION("nor does the escalation's own step, taken here")
    {
        CHECK(speaks(take(caseOf(aPetition().in(PetitionState::Noted)), PetitionEvent::Escalate), QStringLiteral("brought about only by the escalation")));
        CHECK(speaks(take(caseOf(aPetition().in(PetitionState::Noted)), PetitionEvent::BringBack), QStringLiteral("Possible now")));
    }
}

TEST_CASE("A field of a petition that is closed")
{
    const PetitionCase signedOff = caseOf(aPetition().in(PetitionState::Verifying), SessionState::Minuted);
    const auto change = [&](const char* key, const char* text) {
        const auto verdict = judgeChange(signedOff, {{QString::fromLatin1(key), QString::fromUtf8(text)}}, {}, world().on(june));
        REQUIRE(verdict.findings.size() == 1);
        return verdict.findings[0].message;
    };
    for (const char* key : {"unit", "dueOn", "noDeadline", "dueBasis"})
        CHECK(change(key, "").contains(label(PetitionEvent::Reassign)));
    CHECK(change("content", "Khác").contains(label(SessionEvent::CorrectMinutes)));
    CHECK(change("result", "Xong").contains(QStringLiteral("Only a step")));
}

TEST_CASE("Guards that a change of fields would break")
{
    PetitionCase value = caseOf(aPetition(), SessionState::Announced);
    const auto change = [&](const char* key) { return found(judgeChange(value, {{QString::fromLatin1(key), QString()}}, {}, world().on(june))); };
    SECTION("are asked of the steps that the tables know, and of no others")
    {
        value.steps.push_back(stepOf(QStringLiteral("dream"), QStringLiteral("received"), QStringLiteral("received"), day(2023, 2, 21)));
        value.steps.push_back(stepOf(QStringLiteral("classify"), QStringLiteral("received"), QStringLiteral("dreamt"), day(2023, 2, 21)));
        value.steps.push_back(stepOf(QStringLiteral("classify"), QStringLiteral("nowhere"), QStringLiteral("received"), day(2023, 2, 21)));
        CHECK(change("sector").isEmpty());
        CHECK(change("content") == QStringList{QStringLiteral("content/content")});
    }
    SECTION("are told once, though two steps passed them")
    {
        value.petition = aPetition().in(PetitionState::Classified);
        for (int i = 0; i < 2; ++i)
            value.steps.push_back(stepOf(PetitionEvent::Classify, PetitionState::Received, PetitionState::Classified, day(2023, 2, 21)));
        CHECK(change("sector") == QStringList{QStringLiteral("sector/sector")});
        CHECK(change("urgency") == QStringList{QStringLiteral("urgency/urgency")});
    }
    SECTION("are not told of what was missing before")
    {
        value.petition = aPetition().in(PetitionState::Classified).set("sector", {});
        value.steps.push_back(stepOf(PetitionEvent::Classify, PetitionState::Received, PetitionState::Classified, day(2023, 2, 21)));
        CHECK(change("urgency") == QStringList{QStringLiteral("urgency/urgency")});
        CHECK(change("topic").isEmpty());
    }
    SECTION("are all told")
    {
        const auto verdict = judgeChange(value, {{QStringLiteral("content"), QString()}, {QStringLiteral("channel"), QString()}}, {}, world().on(june));
        CHECK(found(verdict) == QStringList{QStringLiteral("channels/channel"), QStringLiteral("content/content")});
    }
    SECTION("come after fields that do not exist or cannot be read")
    {
        CHECK(change("nothing") == QStringList{QStringLiteral("not-now/nothing")});
        CHECK(found(judgeChange(value, {{QStringLiteral("people"), QStringLiteral("nhiều")}}, {}, world().on(june))) == QStringList{QStringLiteral("not-now/people")});
    }
}

TEST_CASE("How late a petition is, in each state")
{
    QStringList words;
    for (const auto& [state, name] : Names<PetitionState>::all) {
        Petition petition = aPetition();
        petition.state = state;
        petition.dueOn = day(2023, 4, 10);
        words.append(QString::fromLatin1(name) + u':' + nameOf(latenessOf(petition, day(2023, 4, 11))));
    }
    CHECK(words.join(u' ')
          == QStringLiteral("received:overdue classified:overdue assigned:overdue drafted:overdue agreed:overdue answered:resting "
                            "verifying:overdue noted:overdue transferred:resting escalated:resting replied:resting resolved:final "
                            "outOfScope:final merged:final withdrawn:final"));
}
