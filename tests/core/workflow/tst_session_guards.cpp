#include "core/workflow/taken_steps.h"

using namespace doithoai;
using namespace doithoai::test;

namespace {

/// The world with its profile changed.
World worldWith(const std::function<void(Profile&)>& change)
{
    World changed = makeWorld();
    Profile profile = changed.profiles.profiles().front();
    change(profile);
    changed.profiles = ProfileBook({profile});
    return changed;
}

} // namespace

TEST_CASE("What a session needs before it is prepared")
{
    const QDate day1 = day(2023, 2, 10);
    const auto prepare = [&](const SessionBuilder& session, const World& in = world()) {
        return take(session, SessionEvent::Prepare, day1, {}, in);
    };
    SECTION("a form that its regulation knows, where that names any")
    {
        CHECK(found(prepare(aSession().set("form", {}))) == one("form/form"));
        SessionCase other = aSession();
        other.session.form = QStringLiteral("letters");
        CHECK(found(take(other, SessionEvent::Prepare, day1)) == one("form/form"));
        const World free = worldWith([](Profile& profile) { profile.lists.remove(QStringLiteral("form")); });
        CHECK(take(other, SessionEvent::Prepare, day1, {}, free).isAllowed());
    }
    SECTION("an organiser of a level that holds dialogues")
    {
        CHECK(found(prepare(aSession().set("organiser", {}))) == QStringList{QStringLiteral("levels/organiser"), QStringLiteral("chair/organiser")});
        CHECK(found(prepare(aSession().set("organiser", QStringLiteral("DU.KHONGCO")))) == one("levels/organiser"));
        CHECK(found(prepare(aSession().set("organiser", QStringLiteral("TINHUY")))) == one("levels/organiser"));
    }
    SECTION("the consent of the Party committee, where it is not one itself")
    {
        CHECK(found(prepare(aSession().set("organiser", QStringLiteral("UBND.DINHBANG")))) == one("party-lead/partyConsent"));
        CHECK(found(prepare(aSession().set("organiser", QStringLiteral("UBND.DINHBANG")).set("partyConsent", QStringLiteral("12-TB")))).isEmpty());
    }
    SECTION("its place in the plan, or a reason")
    {
        CHECK(found(prepare(aSession().set("planNumber", {}))) == one("plan/planNumber"));
        CHECK(found(prepare(aSession().set("planDate", {}))) == one("plan/planDate"));
        CHECK(found(prepare(aSession().set("planned", {}))) == one("plan/planned"));
        CHECK(found(prepare(aSession().set("planned", QStringLiteral("no")))) == one("plan/adHocReason"));
        CHECK(prepare(aSession().set("planned", QStringLiteral("no")).set("adHocReason", QStringLiteral("Điểm nóng"))).isAllowed());
    }
    SECTION("a chair of the directory, who stands in for somebody else")
    {
        CHECK(found(prepare(aSession().set("chair", {}))) == one("chair/chair"));
        CHECK(found(prepare(aSession().set("chair", QStringLiteral("DU.X.BT")))) == one("chair/chair"));
        CHECK(prepare(aSession().set("chair", QStringLiteral("DU.DINHBANG.PBT")).set("deputyFor", QStringLiteral("DU.DINHBANG.BT"))).isAllowed());
        CHECK(found(prepare(aSession().set("deputyFor", QStringLiteral("DU.DINHBANG.BT")))) == one("chair/deputyFor"));
        CHECK(found(prepare(aSession().set("deputyFor", QStringLiteral("DU.X.BT")))) == one("chair/deputyFor"));
        const auto deputyOf = [&](std::optional<QDate> from, std::optional<QDate> to) {
            World changed = makeWorld();
            std::vector<Post> posts = changed.directory.posts();
            posts[2].from = from;
            posts[2].to = to;
            changed.directory = Directory(changed.directory.units(), posts, changed.directory.officials());
            return prepare(aSession().set("deputyFor", QStringLiteral("UBND.DINHBANG.CT")), changed);
        };
        CHECK(deputyOf({}, {}).isAllowed());
        CHECK(deputyOf(day(2023, 3, 18), day(2023, 3, 18)).isAllowed());
        CHECK(found(deputyOf({}, day(2023, 3, 17))) == one("chair/deputyFor"));
        CHECK(found(deputyOf(day(2023, 3, 19), {})) == one("chair/deputyFor"));
        // Without a day there is no post to look for; that the day is missing is said anyway.
        CHECK(found(prepare(aSession().set("plannedStart", {}).set("deputyFor", QStringLiteral("UBND.DINHBANG.CT")))) == one("no-profile/plannedStart"));
        CHECK(prepare(aSession().set("coChairs", QStringLiteral("UBND.DINHBANG.CT"))).isAllowed());
        CHECK(found(prepare(aSession().set("coChairs", QStringLiteral("DU.X.BT")))) == one("chair/coChairs"));
    }
    SECTION("an organiser and posts that are there on the day")
    {
        const auto endedOn = [&](std::optional<QDate> unitTo, std::optional<QDate> chairTo, std::optional<QDate> coChairTo) {
            World changed = makeWorld();
            std::vector<Unit> units = changed.directory.units();
            units[5].to = unitTo;
            std::vector<Post> posts = changed.directory.posts();
            posts[0].to = chairTo;
            posts[2].to = coChairTo;
            changed.directory = Directory(units, posts, changed.directory.officials());
            return prepare(aSession().set("coChairs", QStringLiteral("UBND.DINHBANG.CT")), changed);
        };
        const QDate eve = day(2023, 3, 17), own = day(2023, 3, 18);
        CHECK(endedOn(own, own, own).isAllowed());
        CHECK(found(endedOn(eve, {}, {})) == one("levels/organiser"));
        CHECK(found(endedOn({}, eve, {})) == one("chair/chair"));
        CHECK(found(endedOn({}, {}, eve)) == one("chair/coChairs"));
    }
}

TEST_CASE("What a notice tells")
{
    const SessionCase preparing = aSession().in(SessionState::Preparing);
    const Data notice = with(with(with({}, "where", "Bảng tin"), "by", "Văn phòng"), "proof", "Ảnh chụp");
    SECTION("is named part by part where it is missing, and leads to the first")
    {
        const auto verdict = take(preparing, SessionEvent::Announce, day(2023, 3, 1));
        CHECK(found(verdict) == one("announcement/where"));
        CHECK(verdict.findings[0].message.count(u';') == 2);
    }
    SECTION("is the day; without one there is no lead to be judged")
    {
        SessionCase undated = preparing;
        undated.session.plannedStart.reset();
        CHECK(found(take(undated, SessionEvent::Announce, day(2023, 3, 1), notice)) == one("announcement/plannedStart"));
    }
    SECTION("comes before the session")
    {
        CHECK(speaks(take(preparing, SessionEvent::Announce, day(2023, 3, 18), notice), QStringLiteral("does not come before the session")));
    }
    SECTION("is counted in working days where the regulation says so")
    {
        const World working = worldWith([](Profile& profile) { profile.noticeInWorkdays = true; });
        CHECK(take(preparing, SessionEvent::Announce, day(2023, 3, 3), notice, working).isAllowed());
        CHECK(speaks(take(preparing, SessionEvent::Announce, day(2023, 3, 8), notice, working), QStringLiteral("working days")));
    }
    SECTION("is agreed with the co-organisers, or a reason is given")
    {
        SessionCase shared = preparing;
        put(shared.session, "coOrganisers", QStringLiteral("UBND.DINHBANG"));
        CHECK(found(take(shared, SessionEvent::Announce, day(2023, 3, 1), notice)) == one("co-organisers/agreement"));
        shared.session.agreement = QStringLiteral("Biên bản 3");
        CHECK(take(shared, SessionEvent::Announce, day(2023, 3, 1), notice).isAllowed());
    }
    SECTION("is amended when any part of it changes")
    {
        const SessionCase announced = aSession().in(SessionState::Announced);
        const auto amend = [&](const Data& data) { return found(take(announced, SessionEvent::AmendNotice, day(2023, 3, 8), data)); };
        CHECK(amend({}) == one("something-changed/plannedStart"));
        CHECK(amend(with({}, "plannedStart", "2023-03-19T08:00")).isEmpty());
        CHECK(amend(with({}, "plannedMinutes", "170")).isEmpty());
        CHECK(amend(with({}, "venue", "Trường học")).isEmpty());
        CHECK(amend(with({}, "topic", "Nước sạch")).isEmpty());
        CHECK(amend(with({}, "participants", "Thanh niên")).isEmpty());
    }
}

TEST_CASE("A session that was put off")
{
    const SessionCase postponed = aSession().in(SessionState::Postponed);
    const auto reschedule = [&](const Data& data, const SessionCase& value) { return found(take(value, SessionEvent::Reschedule, day(2023, 3, 10), data)); };
    CHECK(reschedule({}, postponed) == one("new-date/plannedStart"));
    CHECK(reschedule(with({}, "plannedStart", "2023-03-10T14:00"), postponed) == one("new-date/plannedStart"));
    CHECK(reschedule(with({}, "plannedStart", "2023-03-11T08:00"), postponed).isEmpty());
    SessionCase undated = postponed;
    undated.session.plannedStart.reset();
    CHECK(reschedule(with({}, "plannedStart", "mai"), undated).contains(QStringLiteral("new-date/plannedStart")));
}

TEST_CASE("What the opening of a session asks")
{
    const QDate held = day(2023, 3, 18);
    SessionCase announced = aSession().in(SessionState::Announced);
    const Data team = {{QStringLiteral("team"), QStringLiteral("Tổ")},         {QStringLiteral("secretary"), QStringLiteral("Chi")},
                       {QStringLiteral("tasksPrepare"), QStringLiteral("VP")}, {QStringLiteral("tasksHold"), QStringLiteral("VP")},
                       {QStringLiteral("tasksFollowUp"), QStringLiteral("VP")}};
    const auto open = [&](const Data& data = {}) {
        Data all = team;
        all.insert(data);
        return take(announced, SessionEvent::Open, held, all);
    };
    SECTION("needs its team and its tasks")
    {
        CHECK(open().isAllowed());
        CHECK(found(take(announced, SessionEvent::Open, held)) == QStringList{QStringLiteral("team/team"), QStringLiteral("team/secretary"), QStringLiteral("tasks/tasksPrepare")});
    }
    SECTION("begins as planned on its day, at another time only when that is said")
    {
        CHECK(open().after.actualStart == at(held, 8));
        CHECK(open(with({}, "actualStart", "2023-03-18T08:20")).after.actualStart == at(held, 8, 20));
        Act act;
        act.on = day(2023, 3, 19);
        act.data = team;
        CHECK(found(judge(announced, SessionEvent::Open, act, world().on(act.on))) == one("not-before-planned/actualStart"));
        act.on = held;
        act.data.insert(QStringLiteral("actualStart"), QStringLiteral("2023-03-19T08:00"));
        CHECK(found(judge(announced, SessionEvent::Open, act, world().on(held))) == one("future/actualStart"));
    }
    SECTION("of one without a planned day is said by the day on which it opened")
    {
        announced.session.plannedStart.reset();
        CHECK(found(open()).contains(QStringLiteral("not-before-planned/actualStart")));
        CHECK(open(with({}, "actualStart", "2023-03-18T08:00")).isAllowed());
    }
    SECTION("asks whether what was collected is classified, agreed on and prepared")
    {
        const auto with1 = [&](const Petition& petition) {
            announced.petitions = {{petition, {}}};
            return found(open(with({}, "invited", "UBND phường")));
        };
        const auto ready = [] {
            PetitionBuilder builder = aPetition().in(PetitionState::Agreed);
            builder.set("plannedClass", QStringLiteral("answered")).set("legalBasis", QStringLiteral("Luật Đất đai"));
            return builder.set("direction", QStringLiteral("Nạo vét")).set("resolveBy", QStringLiteral("Quý II"));
        };
        CHECK(with1(ready()).isEmpty());
        for (const char* key : {"plannedClass", "legalBasis", "direction", "resolveBy", "resolvingLevel"})
            CHECK(with1(ready().set(key, {})) == one("prepared/petitions"));
        for (const char* key : {"sector", "urgency", "unit"})
            CHECK(with1(ready().set(key, {})) == one("classified/petitions"));
        QStringList unclear;
        for (const auto& [state, name] : Names<PetitionState>::all) {
            for (const bool isAgreed : {true, false}) {
                Petition petition = ready().set("agreedBy", isAgreed ? QStringLiteral("Thường trực") : QString());
                petition.state = state;
                for (const QString& rule : with1(petition))
                    unclear.append(QString::fromLatin1(name) + (isAgreed ? u'+' : u'-') + rule.section(u'/', 0, 0));
            }
        }
        CHECK(unclear.join(u' ')
              == QStringLiteral("received+classified received+agreed received-classified received-agreed classified+classified "
                                "classified+agreed classified-classified classified-agreed assigned+agreed assigned-agreed "
                                "drafted+agreed drafted-agreed verifying-agreed noted-agreed escalated-agreed"));
    }
    SECTION("asks for those who are in charge to be invited, the organiser not")
    {
        const auto charge = [&](const char* unit, PetitionState state) {
            Petition petition = aPetition().in(PetitionState::Agreed).set("unit", QString::fromUtf8(unit));
            petition.state = state;
            announced.petitions.push_back({petition, {}});
            return open();
        };
        const auto isAsked = [](const SessionVerdict& verdict) { return found(verdict).contains(QStringLiteral("invited/invited")); };
        CHECK_FALSE(isAsked(charge("", PetitionState::Agreed)));
        CHECK_FALSE(isAsked(charge("DU.DINHBANG", PetitionState::Agreed)));
        CHECK_FALSE(isAsked(charge("UBND.TNMT", PetitionState::Withdrawn)));
        CHECK_FALSE(isAsked(charge("UBND.TNMT", PetitionState::Transferred)));
        CHECK_FALSE(isAsked(charge("UBND.TNMT", PetitionState::Replied)));
        CHECK(isAsked(charge("UBND.TNMT", PetitionState::Agreed)));
        const auto twice = charge("UBND.TNMT", PetitionState::Agreed);
        for (const Finding& finding : twice.findings) {
            if (finding.rule == QLatin1String("invited"))
                CHECK(finding.message.count(world().directory.unitName(UnitCode{QStringLiteral("UBND.TNMT")})) == 1);
        }
    }
}

TEST_CASE("Concluding a session")
{
    const QDate held = day(2023, 3, 18);
    SessionCase running = aSession().in(SessionState::InProgress);
    const auto conclude = [&](const char* end, const char* attendance = "120") {
        return found(take(running, SessionEvent::Conclude, held, with(with({}, "actualEnd", end), "attendance", attendance)));
    };
    SECTION("needs its end, after its start and not in the future, and who was there")
    {
        CHECK(conclude("2023-03-18T10:30").isEmpty());
        CHECK(conclude("") == one("end-after-start/actualEnd"));
        CHECK(conclude("2023-03-18T08:00") == one("end-after-start/actualEnd"));
        CHECK(conclude("2023-03-19T10:30") == QStringList{QStringLiteral("future/actualEnd"), QStringLiteral("duration/actualEnd")});
        CHECK(conclude("2023-03-18T10:30", "") == one("attendance/attendance"));
    }
    SECTION("advises on one that was short or long")
    {
        CHECK(conclude("2023-03-18T10:00").isEmpty());
        CHECK(conclude("2023-03-18T09:59") == one("duration/actualEnd"));
        CHECK(conclude("2023-03-18T11:00").isEmpty());
        CHECK(conclude("2023-03-18T11:01") == one("duration/actualEnd"));
    }
    SECTION("knows no length where nobody knows when it began")
    {
        running.session.actualStart.reset();
        CHECK(conclude("2023-03-18T10:30").isEmpty());
    }
    SECTION("waits for every voice to be in a class")
    {
        QStringList without;
        for (const auto& [state, name] : Names<PetitionState>::all) {
            running.petitions = {{aPetition(), {}}};
            running.petitions[0].petition.state = state;
            if (conclude("2023-03-18T10:30").contains(QStringLiteral("every-voice/petitions")))
                without.append(QString::fromLatin1(name));
        }
        CHECK(without.join(u' ') == QStringLiteral("received classified assigned drafted agreed"));
    }
}
