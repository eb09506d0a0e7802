#include "office_fixture.h"

#include "services/effects.h"

using namespace doithoai;
using namespace doithoai::test;

TEST_CASE_METHOD(OfficeFixture, "What is refused leaves the file as it was")
{
    const QString session = planSession();
    const QString petition = receive(session, "Đường làng hỏng");
    told.clear();
    const QStringList before = everything();
    const auto refusedAs = [&](const Outcome<StepDone>& done, Trouble trouble) {
        REQUIRE_FALSE(done);
        INFO(words(done.error()).toStdString());
        CHECK(done.error().error.trouble == trouble);
        CHECK_FALSE(done.error().error.message.isEmpty());
        CHECK(everything() == before);
        CHECK(told.isEmpty());
    };

    SECTION("an event that the state does not allow")
    {
        const auto done = tryTo(session, "conclude", "2023-03-01");
        refusedAs(done, Trouble::Refused);
        CHECK(rules(done.error().findings) == QStringList{u("not-now")});
    }
    SECTION("an event whose rules are not met, with all of them")
    {
        const auto done = tryTo(petition, "classify", "2023-03-01");
        refusedAs(done, Trouble::Refused);
        CHECK(rules(done.error().findings).contains(u("sector")));
        CHECK(rules(done.error().findings).contains(u("urgency")));
        CHECK(done.error().error.message.contains(petition));
    }
    SECTION("an event that nobody knows, with those that are known")
    {
        const auto done = tryTo(session, "explode", "2023-03-01");
        refusedAs(done, Trouble::Usage);
        CHECK(done.error().error.message.contains(u("announce")));
    }
    SECTION("a key that nobody knows")
    {
        refusedAs(tryTo(session, "prepare", "2023-03-01", {{u("colour"), u("red")}}), Trouble::Usage);
    }
    SECTION("a code that nobody has")
    {
        refusedAs(tryTo(u("ĐT-2023-099"), "prepare", "2023-03-01"), Trouble::Usage);
        refusedAs(tryTo(petition, "merge", "2023-03-01", {{u("leading"), u("KN-2023-0099")}}), Trouble::Usage);
    }
    SECTION("a reason for a rule that nobody knows")
    {
        refusedAs(tryTo(session, "prepare", "2023-03-01", {}, {}, {{u("weather"), u("mưa")}}), Trouble::Usage);
    }
    SECTION("a reason for a required rule, also where the rule holds")
    {
        const auto done = tryTo(session, "prepare", "2023-03-01", {}, {}, {{u("chair"), u("vắng")}});
        refusedAs(done, Trouble::Refused);
        CHECK(rules(done.error().findings) == QStringList{u("chair")});
    }
    SECTION("a day in the future, and a day before the case's own last step")
    {
        Act act;
        act.on = day("2023-03-02");
        const auto done = office->apply(session, u("prepare"), act, clerk("2023-03-01"));
        refusedAs(done, Trouble::Refused);
        CHECK(rules(done.error().findings) == QStringList{u("future")});
    }
    SECTION("a set outside its window, or with a word that means nothing")
    {
        refusedAs(office->set(petition, {{u("session"), u("ĐT-2023-077")}}, clerk("2023-03-01")), Trouble::Usage);
        refusedAs(office->set(petition, {{u("answer"), u("x")}}, clerk("2023-03-01")), Trouble::Refused);
        refusedAs(office->set(session, {{u("plannedMinutes"), u("lâu")}}, clerk("2023-03-01")), Trouble::Usage);
    }
}

TEST_CASE_METHOD(OfficeFixture, "An effect that is refused takes its cause back")
{
    const QString session = planSession();
    const QString first = receive(session, "Đường làng hỏng");
    const QString second = receive(session, "Cống tắc");
    const QString path = office->file().path();
    office.reset();
    auto file = CaseFile::open(path, CaseFile::Access::ReadWrite);
    REQUIRE(file);
    OfficeData data(std::move(*file), papers);
    REQUIRE(data.reload());
    {
        auto transaction = data.file->begin(clerk("2023-03-01"));
        REQUIRE(transaction);
        const auto done = carryOut(data,
                                   {PetitionRelease{{first}}, PetitionStep{{second}, PetitionEvent::BringBack, {}}},
                                   day("2023-03-01"), {}, clerk("2023-03-01"));
        REQUIRE_FALSE(done);
        CHECK(rules(done.error().findings) == QStringList{u("not-now")});
        CHECK(done.error().error.message.contains(second));
    }
    CHECK(loadCase<Petition>(data, {first})->petition.session.text == session);
}

TEST_CASE_METHOD(OfficeFixture, "A rule that is passed keeps its reason")
{
    const QString session = planSession();
    go(session, "prepare", "2023-02-02");
    const Texts notice{{u("where"), u("Nhà văn hóa")}, {u("by"), u("Văn phòng")}, {u("proof"), u("Ảnh")}};
    const auto late = tryTo(session, "announce", "2023-03-10", notice);
    REQUIRE_FALSE(late);
    CHECK(rules(late.error().findings) == QStringList{u("lead-time")});
    go(session, "announce", "2023-03-10", notice, {}, {{u("LEAD-TIME"), u("Dịch bệnh")}});
    const Step step = office->session({session})->steps.back();
    REQUIRE(step.justified.size() == 1);
    CHECK(step.justified.front() == PassedRule{u("lead-time"), u("Dịch bệnh")});
    CHECK(step.by == u("Nguyễn Thị Thử"));
    CHECK(step.recordedOn == day("2023-03-10"));
    CHECK(step.recordedAt.date() == day("2023-03-10"));
}

TEST_CASE_METHOD(OfficeFixture, "A rule of which several things are not met is passed with one reason, kept once")
{
    const QString session = planSession();
    announce(session);
    open(session);
    go(session, "conclude", "2023-03-18", {{u("actualEnd"), u("2023-03-18T10:30")}, {u("attendance"), u("120")}});
    const auto unsaid = tryTo(session, "signMinutes", "2023-03-20");
    REQUIRE_FALSE(unsaid);
    CHECK(rules(unsaid.error().findings) == QStringList{u("principles"), u("principles")});
    go(session, "signMinutes", "2023-03-20", {}, {}, {{u("principles"), u("Hội nghị khẩn")}});
    CHECK(office->session({session})->steps.back().justified == std::vector<PassedRule>{{u("principles"), u("Hội nghị khẩn")}});
}

TEST_CASE_METHOD(OfficeFixture, "What is said along with a step is judged as if it had been set before it")
{
    const QString petition = receive({}, "Đường làng hỏng");
    const QStringList before = everything();
    const auto done = tryTo(petition, "classify", "2023-02-20",
                            {{u("sector"), u("economy")}, {u("urgency"), u("high")}, {u("channel"), QString()}, {u("receivedOn"), u("2023-12-01")}});
    REQUIRE_FALSE(done);
    const QStringList found = rules(done.error().findings);
    CHECK(found.contains(u("channels")));
    CHECK(found.contains(u("future")));
    CHECK(everything() == before);
}

TEST_CASE_METHOD(OfficeFixture, "A wrong key that is taken back leaves nothing of what it wrote")
{
    const QString session = planSession();
    announce(session);
    const QString petition = receive(session, "Đường làng hỏng");
    set(petition, {{u("unit"), u("UBND.QLDT")}}, "2023-03-01");
    go(session, "open", "2023-03-18", {}, {}, {{u("classified"), u("Gấp")}, {u("agreed"), u("Gấp")}});
    const Petition as = office->petition({petition})->petition;
    go(petition, "defer", "2023-03-18", {{u("unit"), u("UBND.TNMT")}, {u("dueIn"), u("10 working days")}});
    REQUIRE(office->petition({petition})->petition.dueOn);
    go(petition, "retract", "2023-03-18", {}, u("Nhầm phím"));
    CHECK(office->petition({petition})->petition == as);

    // A deadline is one thing: the words of the old count do not come back beside a day that was set since.
    set(petition, {{u("noDeadline"), u("yes")}}, "2023-03-18");
    go(petition, "defer", "2023-03-18", {{u("unit"), u("UBND.TNMT")}, {u("dueOn"), u("2023-04-10")}});
    set(petition, {{u("dueOn"), u("2023-04-20")}}, "2023-03-18");
    go(petition, "retract", "2023-03-18", {}, u("Nhầm phím"));
    const Petition after = office->petition({petition})->petition;
    CHECK(after.dueOn == day("2023-04-20"));
    CHECK_FALSE(after.noDeadline.value_or(false));
    CHECK(after.unit.text == u("UBND.QLDT"));
    CHECK(problems() == QStringList());
}

TEST_CASE_METHOD(OfficeFixture, "Looking ahead writes nothing")
{
    const QString session = planSession();
    const QString petition = receive(session, "Đường làng hỏng");
    const QStringList before = everything();

    SECTION("every event of the state is judged as it stands")
    {
        const auto next = office->nextSteps(session, day("2023-02-02"));
        REQUIRE(next);
        REQUIRE_FALSE(next->empty());
        CHECK(next->front().event == u("prepare"));
        CHECK(next->front().isAllowed);
        const auto cancel = std::ranges::find_if(*next, [](const NextStep& n) { return n.event == u("cancel"); });
        REQUIRE(cancel != next->end());
        CHECK_FALSE(cancel->isAllowed);
    }
    SECTION("what only another case brings about is not offered")
    {
        const auto next = office->nextSteps(petition, day("2023-02-12"));
        REQUIRE(next);
        for (const NextStep& step : *next) {
            CHECK(step.event != u("escalate"));
            CHECK(step.event != u("retract"));
        }
    }
    SECTION("a rehearsal takes data as a person writes it")
    {
        Act act;
        act.data = {{u("sector"), u("Kinh tế")}, {u("urgency"), u("Khẩn")}};
        const auto step = office->rehearse(petition, u("classify"), act, day("2023-02-12"));
        REQUIRE(step);
        CHECK(step->isAllowed);
        act.data.insert(u("urgency"), u("sớm sủa"));
        CHECK_FALSE(office->rehearse(petition, u("classify"), act, day("2023-02-12")));
    }
    CHECK(everything() == before);
    CHECK(state(petition) == u("received"));
}

TEST_CASE_METHOD(OfficeFixture, "A promise of a merged petition is reported on under the leading one")
{
    const QString session = planSession();
    const QString leading = receive(session, "Rãnh tắc"), follower = receive(session, "Rãnh tắc ở ngõ 12");
    announce(session);
    for (const QString& petition : {leading, follower})
        agree(petition);
    open(session);
    answer(leading);
    go(follower, "answer", "2023-03-18",
       {{u("respondent"), u("DU.DINHBANG.BT")}, {u("answer"), u("Sẽ nạo vét")}, {u("promise"), u("Nạo vét rãnh")},
        {u("promiseOwner"), u("UBND.DINHBANG")}, {u("promiseDue"), u("2023-06-30")}});
    go(follower, "merge", "2023-03-18", {{u("leading"), leading}});
    conclude(session);

    SECTION("signing the minutes leaves that one answered, as it does a promise of its own")
    {
        const StepDone signedOn = sign(session);
        CHECK(state(leading) == u("answered"));
        CHECK_FALSE(signedOn.alsoChanged.contains(leading));
        const auto silent = tryTo(leading, "resolve", "2023-06-20", {{u("result"), u("Đã trả lời")}});
        REQUIRE_FALSE(silent);
        CHECK(rules(silent.error().findings) == QStringList{u("promise")});
        CHECK(silent.error().findings.front().message.contains(follower));
        go(leading, "resolve", "2023-06-20", {{u("result"), u("Đã nạo vét")}, {u("promiseKept"), u("yes")}});
        CHECK(problems() == QStringList());
    }
    SECTION("a petition that is separated takes its promise along")
    {
        go(follower, "unmerge", "2023-03-18", {}, u("Khác nội dung"));
        sign(session);
        CHECK(state(leading) == u("resolved"));
    }
}
