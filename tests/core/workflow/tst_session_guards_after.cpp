#include "core/workflow/taken_steps.h"

#include "domain/labels.h"
#include "workflow/session_machine.h"

using namespace doithoai;
using namespace doithoai::test;

TEST_CASE("Signing")
{
    const QDate on = day(2023, 3, 20);
    SessionCase concluded = aSession().in(SessionState::Concluded);
    const auto sign = [&] { return take(concluded, SessionEvent::SignMinutes, on); };
    SECTION("is by the chair by name, else by who holds the post on the day, else by the post")
    {
        CHECK(sign().after.signedBy == QStringLiteral("Nguyễn Văn An"));
        concluded.session.chair.text = QStringLiteral("DU.DINHBANG.PBT");
        CHECK(sign().after.signedBy == QStringLiteral("Phó Bí thư Đảng ủy phường Đình Bảng"));
        concluded.session.chairName = QStringLiteral("Hoàng Thị Dung");
        CHECK(sign().after.signedBy == QStringLiteral("Hoàng Thị Dung"));
        concluded.session.signedBy = QStringLiteral("Vũ Văn Em");
        CHECK(sign().after.signedBy == QStringLiteral("Vũ Văn Em"));
    }
    SECTION("asks for the day of signing who the chair is, where nobody knows when the session was")
    {
        concluded.session.actualStart.reset();
        CHECK(sign().after.signedBy == QStringLiteral("Nguyễn Văn An"));
    }
    SECTION("ends what was answered for good, and nothing that was promised or goes on")
    {
        const auto isEnded = [&](const char* key, const char* text) {
            concluded.petitions = {{aPetition().in(PetitionState::Answered).set(key, QString::fromUtf8(text)), {}}};
            return sign().effects.size() == 2;
        };
        CHECK(isEnded("continues", "no"));
        CHECK_FALSE(isEnded("continues", "yes"));
        CHECK_FALSE(isEnded("promise", "Nạo vét"));
        CHECK_FALSE(isEnded("answerKind", "undertaken"));
    }
    SECTION("asks for unit and deadline of what is deferred, and for the sector of what was spoken to")
    {
        const auto with1 = [&](PetitionBuilder builder) {
            concluded.petitions = {{builder, {}}};
            return found(sign());
        };
        CHECK(with1(aPetition().in(PetitionState::Verifying)).isEmpty());
        CHECK(with1(aPetition().in(PetitionState::Verifying).set("unit", {})) == one("followed-up/petitions"));
        CHECK(with1(aPetition().in(PetitionState::Verifying).set("dueOn", {})) == one("followed-up/petitions"));
        CHECK(with1(aPetition().in(PetitionState::Verifying).set("dueOn", {}).set("noDeadline", QStringLiteral("no"))) == one("followed-up/petitions"));
        CHECK(with1(aPetition().in(PetitionState::Verifying).set("dueOn", {}).set("noDeadline", QStringLiteral("yes"))).isEmpty());
        QStringList spoken;
        for (const auto& [state, name] : Names<PetitionState>::all) {
            Petition petition = aPetition().in(PetitionState::Verifying).set("sector", {});
            petition.state = state;
            concluded.petitions = {{petition, {}}};
            if (found(sign()).contains(QStringLiteral("spoken-sectors/petitions")))
                spoken.append(QString::fromLatin1(name));
        }
        CHECK(spoken.join(u' ') == QStringLiteral("answered verifying noted escalated replied resolved"));
    }
}

TEST_CASE("Reporting the result")
{
    SessionCase minuted = aSession().in(SessionState::Minuted);
    minuted.session.review = QStringLiteral("Tốt");
    const auto report = [&](const char* to, const char* number = "15-BC") {
        return take(minuted, SessionEvent::Report, day(2023, 4, 1), with(with({}, "number", number), "to", to));
    };
    SECTION("has a number and goes to the direct superior, by code or by name")
    {
        CHECK(report("TU").isAllowed());
        CHECK(report("Thành ủy Từ Sơn").isAllowed());
        CHECK(found(report("TU", "")) == one("result-report/reportNumber"));
        CHECK(speaks(report(""), QStringLiteral("Thành ủy Từ Sơn")));
        CHECK(speaks(report("UBND"), world().directory.unitName(UnitCode{QStringLiteral("UBND")})));
        CHECK(speaks(report("Báo Bắc Ninh"), QStringLiteral("not to Báo Bắc Ninh")));
    }
    SECTION("goes where it is said, where the directory knows nobody above the organiser")
    {
        minuted.session.organiser.text = QStringLiteral("TINHUY");
        CHECK(report("Ban Bí thư").isAllowed());
        CHECK(speaks(report(""), QStringLiteral("Name the direct superior")));
        minuted.session.organiser.text = QStringLiteral("DU.KHONGCO");
        CHECK(report("Ban Bí thư").isAllowed());
    }
}

TEST_CASE("Closing the dossier")
{
    SessionCase reported = aSession().in(SessionState::Reported);
    const auto close = [&](EscalationState state, const char* proposal, std::optional<QDate> submitted) {
        Escalation escalation = anEscalation();
        escalation.state = state;
        escalation.proposal = QString::fromUtf8(proposal);
        escalation.submittedOn = submitted;
        reported.escalations = {{escalation, {}}};
        return found(take(reported, SessionEvent::Close, day(2023, 5, 20)));
    };
    CHECK(close(EscalationState::Closed, "Sửa", day(2023, 4, 1)).isEmpty());
    CHECK(close(EscalationState::Submitted, "Sửa", day(2023, 4, 1)) == one("all-final/petitions"));
    CHECK(close(EscalationState::Dropped, "Sửa", {}) == one("policy-proposals"));
    CHECK(close(EscalationState::Dropped, "", {}).isEmpty());
}

TEST_CASE("A session's day")
{
    SECTION("is that on which it opened, from then on; before, the planned one")
    {
        const auto profileDay = [](SessionState state, SessionEvent event, const char* start) {
            SessionCase value = aSession().set("actualStart", QString::fromLatin1(start));
            value.session.state = state;
            const Act act;
            const Circumstances around = world().on(day(2023, 6, 1));
            return SessionMachine::profileDay(SessionInquiry(value, event, act, around));
        };
        CHECK(profileDay(SessionState::Announced, SessionEvent::AmendNotice, "2023-03-19T08:00") == day(2023, 3, 18));
        CHECK(profileDay(SessionState::Announced, SessionEvent::Open, "2023-03-19T08:00") == day(2023, 3, 19));
        CHECK(profileDay(SessionState::Concluded, SessionEvent::SignMinutes, "2023-03-19T08:00") == day(2023, 3, 19));
        CHECK(profileDay(SessionState::Concluded, SessionEvent::SignMinutes, "") == day(2023, 3, 18));
    }
    SECTION("is needed to plan it, whatever else is not met")
    {
        Act act;
        act.on = day(2023, 6, 2);
        const auto verdict = judgeNew(aSession().set("plannedStart", {}).session(), act, world().on(day(2023, 6, 1)));
        CHECK(found(verdict) == QStringList{QStringLiteral("future"), QStringLiteral("no-profile/plannedStart")});
        CHECK_FALSE(verdict.isAllowed());
        CHECK(found(judgeNew(aSession().session(), Act(), world().on(day(2023, 6, 1)))).isEmpty());
    }
    SECTION("told as held already, it was held not in the future")
    {
        const auto told = [](const char* key, const char* when) {
            return judgeNew(aSession().set(key, QString::fromLatin1(when)).session(), Act(), world().on(day(2023, 6, 1)));
        };
        CHECK(found(told("actualStart", "2023-06-02T08:00")) == one("future/actualStart"));
        CHECK(found(told("actualEnd", "2023-06-02T10:00")) == one("future/actualEnd"));
        CHECK_FALSE(told("actualStart", "2023-06-02T08:00").isAllowed());
        CHECK(told("actualStart", "2023-06-01T08:00").isAllowed());
    }
    SECTION("has no profile before any is in force, and none when it is not set")
    {
        SessionCase undated = aSession();
        undated.session.plannedStart.reset();
        CHECK(speaks(take(undated, SessionEvent::Prepare, day(2023, 2, 10)), QStringLiteral("Set the planned start")));
    }
}

TEST_CASE("A field of a session that is closed")
{
    const auto change = [](SessionState state, const char* key, const char* text = "") {
        const auto verdict = judgeChange(aSession().in(state), {{QString::fromLatin1(key), QString::fromUtf8(text)}}, world().on(day(2023, 6, 1)));
        return verdict.findings.empty() ? QString() : verdict.findings[0].message;
    };
    CHECK(change(SessionState::Announced, "venue").contains(label(SessionEvent::AmendNotice)));
    CHECK(change(SessionState::Announced, "form").contains(label(SessionEvent::Postpone)));
    CHECK(change(SessionState::Announced, "announcedOn").contains(QStringLiteral("Only a step")));
    CHECK(change(SessionState::InProgress, "secretary").contains(label(SessionEvent::SignMinutes)));
    CHECK(change(SessionState::Minuted, "secretary").contains(QStringLiteral("It stays as it is")));
    CHECK(change(SessionState::Minuted, "overview").contains(label(SessionEvent::CorrectMinutes)));
    CHECK(change(SessionState::Reported, "overview").contains(label(SessionEvent::CorrectMinutes)));
    CHECK(change(SessionState::Minuted, "form").contains(QStringLiteral("It stays as it is")));
    CHECK(change(SessionState::Closed, "review").contains(label(SessionEvent::Reopen)));
    CHECK(change(SessionState::Closed, "form").contains(QStringLiteral("It stays as it is")));
    SECTION("or that tells of a time that has not come")
    {
        CHECK(change(SessionState::Concluded, "actualEnd", "2023-06-02T10:00").contains(QStringLiteral("lies in the future")));
        CHECK(change(SessionState::Concluded, "actualEnd", "2023-03-18T10:45").isEmpty());
    }
}
