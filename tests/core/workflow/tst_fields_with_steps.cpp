#include "core/workflow/taken_steps.h"

#include "workflow/escalation_workflow.h"
#include "workflow/petition_workflow.h"

using namespace doithoai;
using namespace doithoai::test;

// Fields that are said along with a step and are no keys of its event: judged as if they had been set just before it.

namespace {

Data said(std::initializer_list<std::pair<const char*, const char*>> fields)
{
    Data data;
    for (const auto& [key, text] : fields)
        data.insert(QString::fromLatin1(key), QString::fromUtf8(text));
    return data;
}

/// "rule/field" of everything that refuses.
template <class Verdict>
QStringList refused(const Verdict& verdict)
{
    QStringList rules;
    for (const Finding& finding : verdict.findings) {
        if (finding.blocks())
            rules.append(finding.field.isEmpty() ? finding.rule : QString(finding.rule + u'/' + finding.field));
    }
    rules.sort();
    return rules;
}

QStringList rules(const char* words)
{
    return QString::fromLatin1(words).split(u' ', Qt::SkipEmptyParts);
}

const Data notice = said({{"where", "Bảng tin"}, {"by", "Văn phòng"}, {"proof", "Ảnh"}});

PetitionCase classifiedCase()
{
    PetitionCase value;
    value.petition = aPetition().in(PetitionState::Classified);
    value.petition.session = {};
    value.steps = {stepOf(QStringLiteral("receive"), QString(), QStringLiteral("received"), day(2023, 2, 20)),
                   stepOf(PetitionEvent::Classify, PetitionState::Received, PetitionState::Classified, day(2023, 2, 21))};
    return value;
}

PetitionVerdict takeOn(const PetitionCase& value, PetitionEvent event, const Data& data, QDate on = day(2023, 2, 22))
{
    Act act;
    act.on = on;
    act.data = data;
    return judge(value, event, act, world().on(day(2023, 2, 25)));
}

} // namespace

TEST_CASE("Fields said along with a step of a session")
{
    SECTION("do not take away what preparing asked for")
    {
        Data data = notice;
        for (const char* key : {"sector", "form", "organiser", "chair"})
            data.insert(QString::fromLatin1(key), QString());
        data.insert(QStringLiteral("planned"), QStringLiteral("no"));
        const SessionCase preparing = aSession().in(SessionState::Preparing);
        CHECK(refused(take(preparing, SessionEvent::Announce, day(2023, 3, 8), data))
              == rules("chair/chair chair/organiser form/form levels/organiser plan/adHocReason sector/sector"));
        CHECK(take(preparing, SessionEvent::Announce, day(2023, 3, 8), with(notice, "chairName", "Nguyễn Văn An")).isAllowed());
    }
    SECTION("do not turn the hours and the hall around when the minutes are signed")
    {
        const SessionCase concluded = aSession().in(SessionState::Concluded);
        const auto sign = [&](const Data& data) { return take(concluded, SessionEvent::SignMinutes, day(2023, 3, 20), data); };
        CHECK(sign(said({{"overview", "Ổn định"}, {"actualStart", "2023-03-18T08:10"}})).isAllowed());
        CHECK(refused(sign(said({{"actualStart", "2023-03-17T08:00"}}))) == rules("not-before-planned/actualStart"));
        const QStringList wrong = refused(sign(said({{"actualStart", "2030-01-01T08:00"}, {"actualEnd", "2030-01-01T07:00"}, {"attendance", ""}})));
        for (const char* rule : {"future/actualStart", "future/actualEnd", "end-after-start/actualEnd", "attendance/attendance"})
            CHECK(wrong.contains(QLatin1String(rule)));
    }
    SECTION("do not add a co-organiser without an agreement to what was announced")
    {
        const SessionCase announced = aSession().in(SessionState::Announced);
        Data open = said({{"team", "Tổ"}, {"secretary", "Chi"}, {"tasksPrepare", "a"}, {"tasksHold", "b"}, {"tasksFollowUp", "c"}});
        open.insert(QStringLiteral("coOrganisers"), QStringLiteral("UBND.DINHBANG"));
        CHECK(refused(take(announced, SessionEvent::Open, day(2023, 3, 18), open)) == rules("co-organisers/agreement"));
        CHECK(take(announced, SessionEvent::Open, day(2023, 3, 18), with(open, "agreement", "Đã thống nhất")).isAllowed());

        Act reasoned;
        reasoned.on = day(2023, 3, 18);
        reasoned.data = open;
        reasoned.justifications = said({{"co-organisers", "Thống nhất qua điện thoại"}});
        const auto verdict = judge(announced, SessionEvent::Open, reasoned, world().on(day(2023, 3, 18)));
        CHECK(verdict.isAllowed());
        CHECK(std::ranges::any_of(verdict.findings, [](const Finding& f) { return f.isPassed() && f.rule == QStringLiteral("co-organisers"); }));
    }
    SECTION("need no second reason for what was passed with one")
    {
        SessionCase preparing = aSession().set("planned", {}).in(SessionState::Preparing);
        preparing.steps.back().justified = {{QStringLiteral("plan"), QStringLiteral("Việc gấp")}};
        CHECK(take(preparing, SessionEvent::Announce, day(2023, 3, 8), with(notice, "planned", "no")).isAllowed());
    }
    SECTION("are judged together with what the event itself says")
    {
        // The post that chairs is there only on the new day.
        World later = makeWorld();
        std::vector<Post> posts = later.directory.posts();
        posts[1].from = day(2023, 6, 1);
        later.directory = Directory(later.directory.units(), posts, later.directory.officials());
        const SessionCase postponed = aSession().in(SessionState::Postponed);
        const auto reschedule = [&](const char* start) {
            return take(postponed, SessionEvent::Reschedule, day(2023, 3, 1),
                        said({{"plannedStart", start}, {"chair", "DU.DINHBANG.PBT"}}), later);
        };
        CHECK(reschedule("2023-06-10T08:00").isAllowed());
        CHECK(refused(reschedule("2023-05-10T08:00")) == rules("chair/chair"));
    }
    SECTION("are told what is wrong once, though the step asks the same")
    {
        const SessionCase postponed = aSession().in(SessionState::Postponed);
        const Data data = said({{"plannedStart", "2023-06-10T08:00"}, {"form", ""}});
        CHECK(refused(take(postponed, SessionEvent::Reschedule, day(2023, 3, 1), data)) == rules("form/form"));
    }
}

TEST_CASE("Fields said along with a step of a petition")
{
    SECTION("contradict neither today nor one another")
    {
        PetitionCase received = classifiedCase();
        received.petition.state = PetitionState::Received;
        received.steps.pop_back();
        const Data good = said({{"sector", "economy"}, {"urgency", "high"}});
        Data data = good;
        data.insert(said({{"receivedOn", "2023-12-01"}, {"petitionerKind", "group"}, {"people", "0"}}));
        const QStringList wrong = refused(takeOn(received, PetitionEvent::Classify, data));
        CHECK(wrong.contains(QStringLiteral("future/receivedOn")));
        CHECK(wrong.contains(QStringLiteral("petitioner-kinds/people")));
        CHECK(takeOn(received, PetitionEvent::Classify, with(good, "receivedOn", "2023-02-22")).isAllowed());
        // Nothing of it lies before the day on which it was received, by the day that is said now.
        CHECK(refused(takeOn(received, PetitionEvent::Classify, with(good, "receivedOn", "2023-02-23"))) == rules("before-last-step"));
        CHECK(takeOn(received, PetitionEvent::Classify, with(good, "receivedOn", "2023-02-01"), day(2023, 2, 10)).isAllowed());
    }
    SECTION("do not take away what receiving and classifying asked for")
    {
        const Data good = said({{"unit", "UBND.TNMT"}, {"dueOn", "2023-03-01"}});
        Data data = good;
        for (const char* key : {"sector", "urgency", "channel", "content", "receivedOn"})
            data.insert(QString::fromLatin1(key), QString());
        CHECK(refused(takeOn(classifiedCase(), PetitionEvent::Assign, data))
              == rules("before-last-step/receivedOn channels/channel content/content sector/sector urgency/urgency"));
        CHECK(takeOn(classifiedCase(), PetitionEvent::Assign, with(good, "sector", "partyBuilding")).isAllowed());
    }
    SECTION("settle one another as they do when they are set")
    {
        PetitionCase assigned = classifiedCase();
        assigned.petition = aPetition().in(PetitionState::Assigned);
        const auto verdict = takeOn(assigned, PetitionEvent::DraftReply, said({{"draftReply", "Sẽ làm"}, {"noDeadline", "yes"}}));
        REQUIRE(verdict.isAllowed());
        CHECK_FALSE(verdict.after.dueOn);
        CHECK(verdict.written.contains(QStringLiteral("dueOn")));
    }
}

TEST_CASE("Fields said along with a step of an escalation")
{
    EscalationCase value;
    value.escalation = anEscalation();
    value.session = aSession().in(SessionState::Minuted).session();
    value.petitions = {aPetition().in(PetitionState::Noted)};
    value.steps = {stepOf(QStringLiteral("draft"), QString(), QStringLiteral("drafting"), day(2023, 3, 25))};
    const auto complete = [&](const char* to) {
        Act act;
        act.on = day(2023, 3, 26);
        act.data = said({{"to", to}});
        return judge(value, EscalationEvent::Complete, act, world().on(day(2023, 3, 26)));
    };
    CHECK(refused(complete("UBND.TNMT")) == rules("escalation-target/to"));
    CHECK(complete("TU,UBND.TNMT").isAllowed());
}
