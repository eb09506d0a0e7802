#include "support/case_builders.h"
#include "support/catch.h"

#include "domain/labels.h"
#include "workflow/session_workflow.h"

using namespace doithoai;
using namespace doithoai::test;

namespace {

bool has(const std::vector<Finding>& findings, const char* rule)
{
    return std::ranges::any_of(findings, [&](const Finding& f) { return f.rule == QLatin1String(rule); });
}

Act onDay(QDate on, QMap<QString, QString> data = {})
{
    Act act;
    act.on = on;
    act.data = std::move(data);
    return act;
}

const QMap<QString, QString> notice = {{QStringLiteral("where"), QStringLiteral("Bảng tin")},
                                       {QStringLiteral("by"), QStringLiteral("Văn phòng")},
                                       {QStringLiteral("proof"), QStringLiteral("Ảnh chụp")}};

} // namespace

TEST_CASE("The notice of a session")
{
    const SessionCase preparing = aSession().in(SessionState::Preparing);

    SECTION("is in time ten days before, and too late nine days before")
    {
        CHECK(judge(preparing, SessionEvent::Announce, onDay(day(2023, 3, 8), notice), world().on(day(2023, 3, 8))).isAllowed());
        const auto late = judge(preparing, SessionEvent::Announce, onDay(day(2023, 3, 10), notice), world().on(day(2023, 3, 10)));
        REQUIRE(late.findings.size() == 1);
        const Finding& finding = late.findings[0];
        CHECK(finding.rule == QStringLiteral("lead-time"));
        CHECK(finding.article == QStringLiteral("Đ.8.3"));
        CHECK(finding.strength == Strength::Justified);
        CHECK(finding.field == QStringLiteral("plannedStart"));
        CHECK(finding.message
              == QStringLiteral("Less than 10 days: announced on 10/03/2023, session on 18/03/2023 (only 8 days). "
                                "Move the session to 20/03/2023 or later, or give the reason."));
    }
    SECTION("keeps its day as the day of announcing")
    {
        const auto verdict = judge(preparing, SessionEvent::Announce, onDay(day(2023, 3, 7), notice), world().on(day(2023, 3, 9)));
        CHECK(verdict.after.announcedOn == day(2023, 3, 7));
        CHECK(verdict.written.value(QStringLiteral("announcedOn")) == QStringLiteral("2023-03-07"));
        CHECK(verdict.written.value(QStringLiteral("where")) == QStringLiteral("Bảng tin"));
        CHECK(verdict.after.state == SessionState::Announced);
    }
    SECTION("is judged anew when it is amended, against the new day")
    {
        const SessionCase announced = aSession().in(SessionState::Announced);
        Act act = onDay(day(2023, 3, 12), {{QStringLiteral("venue"), QStringLiteral("Nhà văn hóa")}});
        CHECK(has(judge(announced, SessionEvent::AmendNotice, act, world().on(act.on)).findings, "lead-time"));
        act.data.insert(QStringLiteral("plannedStart"), QStringLiteral("2023-03-22T08:00"));
        const auto verdict = judge(announced, SessionEvent::AmendNotice, act, world().on(act.on));
        CHECK(verdict.isAllowed());
        CHECK(verdict.after.announcedOn == act.on);
    }
    SECTION("is gone after a reschedule, and must be given again")
    {
        SessionCase postponed = aSession().in(SessionState::Announced);
        postponed.session.state = SessionState::Postponed;
        const auto verdict = judge(postponed, SessionEvent::Reschedule,
                                   onDay(day(2023, 3, 20), {{QStringLiteral("plannedStart"), QStringLiteral("2023-04-20T08:00")}}),
                                   world().on(day(2023, 3, 20)));
        REQUIRE(verdict.isAllowed());
        CHECK_FALSE(verdict.after.announcedOn);
        CHECK(verdict.after.noticeProof.isEmpty());
        CHECK(verdict.written.contains(QStringLiteral("announcedOn")));
        CHECK(verdict.written.value(QStringLiteral("where")).isEmpty());
    }
}

TEST_CASE("The days of a session's steps")
{
    const SessionCase preparing = aSession().in(SessionState::Preparing);

    SECTION("lie not in the future") {
        CHECK(has(judge(preparing, SessionEvent::Announce, onDay(day(2023, 3, 2), notice), world().on(day(2023, 3, 1))).findings, "future"));
    }
    SECTION("lie not before the previous step, though before the creating one")
    {
        CHECK(has(judge(preparing, SessionEvent::Announce, onDay(day(2023, 2, 4), notice), world().on(day(2023, 3, 1))).findings, "before-last-step"));
        CHECK(judge(aSession(), SessionEvent::Prepare, onDay(day(2023, 1, 15)), world().on(day(2023, 3, 1))).isAllowed());
    }
    SECTION("are today when nothing is said") {
        CHECK(judge(aSession(), SessionEvent::Prepare, Act(), world().on(day(2023, 3, 1))).on == day(2023, 3, 1));
    }
}

TEST_CASE("Opening a session")
{
    const SessionCase announced =
        aSession().in(SessionState::Announced).set("team", QStringLiteral("Tổ")).set("secretary", QStringLiteral("Chi"))
            .set("tasksPrepare", QStringLiteral("x")).set("tasksHold", QStringLiteral("x")).set("tasksFollowUp", QStringLiteral("x"));

    SECTION("takes the planned time on the planned day, and asks for it on another")
    {
        const auto onTime = judge(announced, SessionEvent::Open, onDay(day(2023, 3, 18)), world().on(day(2023, 3, 18)));
        REQUIRE(onTime.isAllowed());
        CHECK(onTime.after.actualStart == at(day(2023, 3, 18), 8));
        const auto later = judge(announced, SessionEvent::Open, onDay(day(2023, 3, 19)), world().on(day(2023, 3, 19)));
        CHECK_FALSE(later.isAllowed());
        CHECK(later.findings[0].field == QStringLiteral("actualStart"));
    }
    SECTION("takes the team along with the step")
    {
        SessionCase bare = aSession().in(SessionState::Announced);
        Act act = onDay(day(2023, 3, 18), {{QStringLiteral("team"), QStringLiteral("Tổ")}, {QStringLiteral("secretary"), QStringLiteral("Chi")}});
        act.justifications = {{QStringLiteral("tasks"), QStringLiteral("Giao miệng")}};
        const auto verdict = judge(bare, SessionEvent::Open, act, world().on(act.on));
        CHECK(verdict.isAllowed());
        CHECK(verdict.after.team == QStringLiteral("Tổ"));
        CHECK(verdict.written.value(QStringLiteral("team")) == QStringLiteral("Tổ"));
    }
    SECTION("says that a required rule is passed by no reason, and keeps all findings")
    {
        Act act = onDay(day(2023, 3, 18));
        act.justifications = {{QStringLiteral("team"), QStringLiteral("Không cần")}};
        const auto verdict = judge(aSession().in(SessionState::Announced), SessionEvent::Open, act, world().on(act.on));
        CHECK_FALSE(verdict.isAllowed());
        CHECK(has(verdict.findings, "tasks"));
        CHECK(verdict.findings[0].message.endsWith(QStringLiteral("no reason passes it.")));
    }
    SECTION("leaves those aside that are final, transferred or replied")
    {
        SessionCase value = announced;
        for (const PetitionState state : {PetitionState::OutOfScope, PetitionState::Merged, PetitionState::Withdrawn,
                                          PetitionState::Transferred, PetitionState::Replied, PetitionState::Resolved})
            value.petitions.push_back({aPetition().set("sector", {}), {}}), value.petitions.back().petition.state = state;
        CHECK(judge(value, SessionEvent::Open, onDay(day(2023, 3, 18)), world().on(day(2023, 3, 18))).isAllowed());
        value.petitions.push_back({aPetition().code(QStringLiteral("KN-2023-0009")), {}});
        const auto verdict = judge(value, SessionEvent::Open, onDay(day(2023, 3, 18)), world().on(day(2023, 3, 18)));
        CHECK(has(verdict.findings, "classified"));
        CHECK(has(verdict.findings, "agreed"));
        CHECK(verdict.findings[0].message.contains(QStringLiteral("KN-2023-0009")));
    }
}

TEST_CASE("Signing the minutes")
{
    const auto answered = [](const char* code, const char* kind) {
        return aPetition().in(PetitionState::Answered).code(QString::fromUtf8(code)).set("answerKind", QString::fromUtf8(kind));
    };
    const SessionCase concluded =
        aSession().in(SessionState::Concluded)
            .withPetition(answered("KN-2023-0001", "explained")).withPetition(answered("KN-2023-0002", "accepted"))
            .withPetition(answered("KN-2023-0003", "declined")).withPetition(answered("KN-2023-0004", "undertaken"))
            .withPetition(answered("KN-2023-0005", "explained").set("continues", QStringLiteral("yes")))
            .withPetition(aPetition().in(PetitionState::Verifying).code(QStringLiteral("KN-2023-0006")));
    Act act = onDay(day(2023, 3, 20), {{QStringLiteral("number"), QStringLiteral("01-BB/ĐU")}});
    const auto verdict = judge(concluded, SessionEvent::SignMinutes, act, world().on(day(2023, 3, 20)));

    SECTION("freezes them and resolves what was answered for good, with its outcome")
    {
        REQUIRE(verdict.isAllowed());
        REQUIRE(verdict.effects.size() == 4);
        CHECK(std::holds_alternative<FreezeMinutes>(verdict.effects[0]));
        QStringList outcomes;
        for (size_t i = 1; i < 4; ++i) {
            const auto& step = std::get<PetitionStep>(verdict.effects[i]);
            CHECK(step.event == PetitionEvent::Resolve);
            CHECK(step.data.value(QStringLiteral("result")) == QStringLiteral("Phường sẽ nạo vét trong quý II."));
            outcomes.append(step.petition.text.right(1) + u':' + step.data.value(QStringLiteral("outcome")));
        }
        CHECK(outcomes == QStringList{QStringLiteral("1:explained"), QStringLiteral("2:accepted"), QStringLiteral("3:declined")});
    }
    SECTION("is by the chair when nobody else is named")
    {
        CHECK(verdict.after.signedBy == QStringLiteral("Nguyễn Văn An"));
        CHECK(verdict.after.minutesNumber == QStringLiteral("01-BB/ĐU"));
    }
    SECTION("is refused, by code, while a voice has no class or nobody follows it up")
    {
        SessionCase open = concluded;
        open.petitions.push_back({aPetition().code(QStringLiteral("KN-2023-0007")), {}});
        open.petitions.push_back({aPetition().in(PetitionState::Noted).code(QStringLiteral("KN-2023-0008")).set("resolvingLevel", {}), {}});
        const auto refused = judge(open, SessionEvent::SignMinutes, act, world().on(day(2023, 3, 20)));
        REQUIRE(refused.findings.size() == 2);
        CHECK(refused.findings[0].rule == QStringLiteral("every-voice"));
        CHECK(refused.findings[0].message.contains(QStringLiteral("KN-2023-0007")));
        CHECK(refused.findings[1].rule == QStringLiteral("followed-up"));
        CHECK(refused.findings[1].message.contains(QStringLiteral("KN-2023-0008")));
    }
    SECTION("asks for new numbers after a correction")
    {
        Act correct = onDay(day(2023, 4, 5));
        correct.reason = QStringLiteral("Ghi sót ý kiến");
        const auto corrected = judge(aSession().in(SessionState::Reported), SessionEvent::CorrectMinutes, correct, world().on(correct.on));
        REQUIRE(corrected.isAllowed());
        CHECK(corrected.after.reportNumber.isEmpty());
        CHECK(corrected.after.review == QStringLiteral("Chuẩn bị tốt."));
    }
}

TEST_CASE("Cancelling a session")
{
    SECTION("releases every petition that is not final")
    {
        Act act = onDay(day(2023, 3, 10));
        act.reason = QStringLiteral("Dịch bệnh");
        const SessionCase value = aSession().in(SessionState::Announced).withPetition(aPetition().in(PetitionState::Drafted))
                                      .withPetition(aPetition().in(PetitionState::Withdrawn));
        const auto verdict = judge(value, SessionEvent::Cancel, act, world().on(act.on));
        REQUIRE(verdict.effects.size() == 1);
        CHECK(std::get<PetitionRelease>(verdict.effects[0]).petition.text == QStringLiteral("KN-2023-0001"));
    }
}

TEST_CASE("The profile of a session")
{
    SECTION("is asked for when it is prepared, not when it is planned")
    {
        const SessionCase early = aSession().set("plannedStart", QStringLiteral("2022-12-28T08:00"));
        CHECK(judgeNew(early.session, Act(), world().on(day(2023, 1, 5))).isAllowed());
        const auto verdict = judge(early, SessionEvent::Prepare, Act(), world().on(day(2023, 1, 5)));
        CHECK_FALSE(verdict.isAllowed());
        CHECK(has(verdict.findings, "no-profile"));
        const SessionCase first = aSession().set("plannedStart", QStringLiteral("2022-12-29T08:00"));
        CHECK(judge(first, SessionEvent::Prepare, Act(), world().on(day(2023, 1, 5))).isAllowed());
    }
    SECTION("is not lost again by a change of the day once it has been asked for")
    {
        const SessionCase prepared = aSession().in(SessionState::Preparing);
        const QMap<QString, QString> later = {{QStringLiteral("plannedStart"), QStringLiteral("2025-07-10T08:00")}};
        CHECK_FALSE(judgeChange(prepared, later, world().on(day(2023, 3, 1))).isAllowed());
        CHECK(has(judgeChange(prepared, later, world().on(day(2023, 3, 1))).findings, "no-profile"));
        CHECK(judgeChange(aSession(), later, world().on(day(2023, 3, 1))).isAllowed());
    }
    SECTION("cannot be found for a session without a day")
    {
        CHECK_FALSE(judgeNew(aSession().set("plannedStart", {}).session(), Act(), world().on(day(2023, 1, 5))).isAllowed());
    }
}

TEST_CASE("Setting fields of a session")
{
    const auto change = [](const SessionCase& value, const char* key, const char* text) {
        return judgeChange(value, {{QString::fromUtf8(key), QString::fromUtf8(text)}}, world().on(day(2023, 6, 1)));
    };
    SECTION("is free in its window and refused outside it, with what to use instead")
    {
        CHECK(change(aSession().in(SessionState::Preparing), "venue", "Trường học").isAllowed());
        const auto closed = change(aSession().in(SessionState::Announced), "venue", "Trường học");
        REQUIRE(closed.findings.size() == 1);
        CHECK(closed.findings[0].rule == QStringLiteral("not-now"));
        CHECK(closed.findings[0].field == QStringLiteral("venue"));
        CHECK(closed.findings[0].message.contains(label(SessionEvent::AmendNotice)));
        CHECK(change(aSession().in(SessionState::Announced), "team", "Tổ").isAllowed());
        CHECK_FALSE(change(aSession().in(SessionState::InProgress), "team", "Tổ").isAllowed());
        CHECK(change(aSession().in(SessionState::Concluded), "overview", "Mới").isAllowed());
        CHECK_FALSE(change(aSession().in(SessionState::Minuted), "overview", "Mới").isAllowed());
        CHECK(change(aSession().in(SessionState::Reported), "review", "Mới").isAllowed());
        CHECK_FALSE(change(aSession().in(SessionState::Closed), "review", "Mới").isAllowed());
        CHECK_FALSE(change(aSession().in(SessionState::Announced), "announcedOn", "2023-03-01").isAllowed());
    }
    SECTION("is refused when a guard passed would no longer hold, unless it was passed with a reason")
    {
        CHECK(change(aSession(), "form", "").isAllowed());
        const auto broken = change(aSession().in(SessionState::Preparing), "form", "");
        CHECK_FALSE(broken.isAllowed());
        CHECK(has(broken.findings, "form"));
        SessionCase announced = aSession().in(SessionState::Announced);
        CHECK(has(change(announced, "coOrganisers", "UBND.DINHBANG").findings, "co-organisers"));
        announced.steps.back().justified = {{QStringLiteral("co-organisers"), QStringLiteral("Đã họp")}};
        CHECK(change(announced, "coOrganisers", "UBND.DINHBANG").isAllowed());
        CHECK(has(change(aSession().in(SessionState::Concluded), "actualEnd", "2023-03-18T07:00").findings, "end-after-start"));
        CHECK(has(change(aSession().in(SessionState::Reported), "review", "").findings, "review"));
    }
}
