#include "support/case_builders.h"
#include "support/catch.h"

#include "workflow/escalation_machine.h"
#include "workflow/escalation_workflow.h"
#include "workflow/petition_machine.h"
#include "workflow/petition_workflow.h"
#include "workflow/session_machine.h"
#include "workflow/session_workflow.h"
#include "workflow/unit_report_machine.h"
#include "workflow/unit_report_workflow.h"

using namespace doithoai;
using namespace doithoai::test;

// Whole tables: every event, every state, every window, as text that one can read.

namespace {

/// "announce: where by proof" for every event that takes keys; "number>minutesNumber" where a field of another name keeps
/// it, "number>" where only the step does.
template <class Event>
QStringList keysOfAll()
{
    QStringList lines;
    for (const auto& [event, name] : Names<Event>::all) {
        QStringList keys;
        for (const EventKey& key : keysOf(event)) {
            const QString own = QString::fromLatin1(key.key);
            const QString field = QString::fromLatin1(key.field);
            keys.append(own == field ? own : QString(own + u'>' + field));
        }
        if (!keys.isEmpty())
            lines.append(QString::fromLatin1(name) + QStringLiteral(": ") + keys.join(u' '));
    }
    return lines;
}

/// "planned: 0" for every state: how far along it is.
template <class M>
QString standings()
{
    QStringList words;
    for (const auto& [state, name] : Names<typename M::State>::all)
        words.append(QString::fromLatin1(name) + u':' + QString::number(M::standing(state)));
    return words.join(u' ');
}

constexpr std::pair<Window, const char*> windows[] = {
    {Window::Planning, "planning"}, {Window::Team, "team"},         {Window::Running, "running"},
    {Window::Review, "review"},     {Window::Content, "content"},   {Window::Handling, "handling"},
    {Window::Placement, "placement"}, {Window::Drafting, "drafting"}, {Window::ByEvent, "byEvent"},
};

template <class MayChange>
QString openWindows(MayChange mayChange)
{
    QStringList open;
    for (const auto& [window, name] : windows) {
        if (mayChange(window))
            open.append(QString::fromLatin1(name));
    }
    return open.join(u' ');
}

/// What an event settles before it is judged and clears or brings about with its step: "returnDraft: agreedBy", the number of
/// effects behind it; events that do nothing of the kind are left out.
template <class M>
QStringList whatStepsChange(const typename M::Case& value, const Act& act, const Circumstances& circumstances,
                            typename M::State next)
{
    QStringList lines;
    for (const auto& [event, name] : Names<typename M::Event>::all) {
        machine::Inquiry<M> inquiry(value, event, act, circumstances);
        std::vector<Effect> effects;
        M::settle(inquiry);
        M::carryOut(inquiry, next, effects);
        QMap<QString, QString> written;
        machine::noteDifferences(M::subject(value), inquiry.after, written);
        QStringList words = written.keys();
        if (!effects.empty())
            words.append(QStringLiteral("effects=%1").arg(effects.size()));
        if (!words.isEmpty())
            lines.append(QString::fromLatin1(name) + QStringLiteral(": ") + words.join(u' '));
    }
    return lines;
}

QStringList lines(const char* text)
{
    QStringList result;
    for (const QString& line : QString::fromUtf8(text).split(u'\n', Qt::SkipEmptyParts))
        result.append(line.trimmed());
    return result;
}

} // namespace

TEST_CASE("The keys that each event takes")
{
    CHECK(keysOfAll<SessionEvent>() == lines(R"(
        announce: where by proof
        amendNotice: plannedStart plannedMinutes venue topic participants where by proof
        open: actualStart
        conclude: actualEnd attendance
        signMinutes: signedBy secretary number>minutesNumber
        report: number>reportNumber to>reportTo
        reschedule: plannedStart)"));
    CHECK(keysOfAll<PetitionEvent>() == lines(R"(
        screenOut: kind>scopeKind directedTo toldOn notTold
        classify: sector topic urgency
        assign: unit dueIn> dueOn noDeadline dueBasis
        reassign: unit dueIn> dueOn noDeadline dueBasis
        draftReply: draftReply
        agreeReply: agreedBy
        answer: respondent respondentName onBehalfOfChair answer answerKind promise promiseOwner promiseDue continues
        defer: unit dueIn> dueOn noDeadline dueBasis
        note: resolvingLevel
        takeUp: unit dueIn> dueOn noDeadline dueBasis
        replyDirect: replyNumber replyNotNeeded
        transfer: competentUnit transferNumber noticeNumber noticeMeans noticeOn
        reply: replyNumber replyNotNeeded
        resolve: result outcome promiseKept
        merge: leading
        withdraw: askedBy)"));
    CHECK(keysOfAll<EscalationEvent>() == lines(R"(
        submit: number>outgoingNumber
        acknowledge: confirmedBy
        remind: number>
        forward: to>forwardedTo
        return: asks
        decide: number>decisionNumber decision petitions>
        inform: told)"));
    CHECK(keysOfAll<UnitReportEvent>() == lines(R"(
        remind: number>
        receive: number receivedByTUVP receivedByBDV sessions lateNotices people received resolved explained accepted transferred declined outOfScope escalated openInTime openOverdue note)"));
}

TEST_CASE("How far along each state is")
{
    CHECK(standings<SessionMachine>()
          == QStringLiteral("planned:0 preparing:1 announced:2 inProgress:3 concluded:4 minuted:5 reported:6 closed:7 "
                            "postponed:1 cancelled:7"));
    CHECK(standings<PetitionMachine>()
          == QStringLiteral("received:0 classified:1 assigned:2 drafted:3 agreed:4 answered:5 verifying:5 noted:5 "
                            "transferred:6 escalated:6 replied:6 resolved:7 outOfScope:7 merged:7 withdrawn:7"));
    CHECK(standings<EscalationMachine>()
          == QStringLiteral("drafting:0 ready:1 submitted:2 acknowledged:3 answered:4 informed:5 closed:6 dropped:6"));
}

TEST_CASE("What may be changed by hand in each state")
{
    SECTION("of a session, by its own state")
    {
        QStringList open;
        for (const auto& [state, name] : Names<SessionState>::all) {
            const SessionState at = state;
            open.append(QString::fromLatin1(name) + QStringLiteral(": ") + openWindows([&](Window w) { return mayChange(at, w); }));
        }
        CHECK(open == QStringList{QStringLiteral("planned: planning team running review"),
                                  QStringLiteral("preparing: planning team running review"),
                                  QStringLiteral("announced: team running review"), QStringLiteral("inProgress: running review"),
                                  QStringLiteral("concluded: running review"), QStringLiteral("minuted: review"),
                                  QStringLiteral("reported: review"), QStringLiteral("closed: "),
                                  QStringLiteral("postponed: planning team running review"), QStringLiteral("cancelled: ")});
    }
    SECTION("of a petition, by the state of its session")
    {
        QStringList open;
        for (const auto& [state, name] : Names<SessionState>::all) {
            std::optional<Session> session = aSession().session();
            session->state = state;
            open.append(QString::fromLatin1(name) + QStringLiteral(": ")
                        + openWindows([&](Window w) { return mayChange(PetitionState::Received, w, session); }));
        }
        CHECK(open == QStringList{QStringLiteral("planned: content handling placement"),
                                  QStringLiteral("preparing: content handling placement"),
                                  QStringLiteral("announced: content handling placement"),
                                  QStringLiteral("inProgress: content handling"), QStringLiteral("concluded: content handling"),
                                  QStringLiteral("minuted: "), QStringLiteral("reported: "), QStringLiteral("closed: "),
                                  QStringLiteral("postponed: content handling placement"),
                                  QStringLiteral("cancelled: content handling placement")});
        CHECK(openWindows([](Window w) { return mayChange(PetitionState::Received, w, std::nullopt); })
              == QStringLiteral("content handling placement"));
    }
    SECTION("of an escalation, only while it is drafted; of a unit's report, nothing")
    {
        for (const auto& [state, name] : Names<EscalationState>::all) {
            INFO(name);
            const EscalationState at = state;
            CHECK(openWindows([&](Window w) { return mayChange(at, w); })
                  == (state == EscalationState::Drafting ? QStringLiteral("drafting") : QString()));
        }
        for (const Field<UnitReport>& field : fieldsOf<UnitReport>())
            CHECK_FALSE(UnitReportMachine::mayChange({}, field));
    }
}

TEST_CASE("What each step settles, clears and brings about")
{
    const Circumstances june = world().on(day(2023, 6, 1));
    Act act;
    act.on = day(2023, 3, 18);
    SECTION("of a session")
    {
        SessionCase value = aSession().in(SessionState::Reported).withPetition(aPetition().in(PetitionState::Answered));
        put(value.session, "signedBy", {});
        put(value.session, "actualStart", {});
        put(value.session, "minutesNumber", QStringLiteral("01-BB"));
        put(value.session, "announcedOn", QStringLiteral("2023-03-01"));
        CHECK(whatStepsChange<SessionMachine>(value, act, june, SessionState::Planned) == lines(R"(
            announce: announcedOn
            amendNotice: announcedOn
            open: actualStart
            signMinutes: signedBy effects=2
            correctMinutes: minutesNumber reportNumber
            reschedule: announcedOn by proof where
            cancel: effects=1)"));
    }
    SECTION("of a petition")
    {
        PetitionCase value;
        value.petition = aPetition().in(PetitionState::Answered);
        value.steps = {stepOf(PetitionEvent::Answer, PetitionState::Agreed, PetitionState::Answered, day(2023, 3, 18))};
        value.petition.replyNumber = QStringLiteral("21-CV");
        CHECK(whatStepsChange<PetitionMachine>(value, act, june, PetitionState::Verifying) == lines(R"(
            screenOut: scopeKind
            returnDraft: agreedBy
            retract: answer answerKind respondent
            resolve: outcome
            unmerge: replyNumber
            reopen: replyNumber)"));
        CHECK(whatStepsChange<PetitionMachine>(value, act, june, PetitionState::Received).contains(
            QStringLiteral("reopen: agreedBy answer answerKind replyNumber respondent")));
    }
    SECTION("of an escalation")
    {
        EscalationCase value;
        value.escalation = anEscalation();
        value.escalation.outgoingNumber = QStringLiteral("30-BC");
        value.escalation.confirmedBy = QStringLiteral("Văn phòng");
        value.escalation.forwardedTo = QStringLiteral("TINHUY");
        value.petitions = {aPetition().in(PetitionState::Escalated)};
        value.steps = {stepOf(EscalationEvent::Submit, EscalationState::Ready, EscalationState::Submitted, day(2023, 3, 27))};
        CHECK(whatStepsChange<EscalationMachine>(value, act, june, EscalationState::Drafting) == lines(R"(
            submit: submittedOn
            return: confirmedBy forwardedTo outgoingNumber
            decide: effects=1
            drop: effects=1)"));
        value.petitions[0].state = PetitionState::Verifying;
        CHECK(whatStepsChange<EscalationMachine>(value, act, june, EscalationState::Drafting).contains(
            QStringLiteral("submit: submittedOn effects=1")));
    }
}

TEST_CASE("The events that begin a case")
{
    const auto begins = [](auto event, const auto* guards) {
        return guards ? nameOf(event) : QString();
    };
    QStringList beginning;
    for (const auto& [event, name] : Names<SessionEvent>::all)
        beginning.append(begins(event, SessionMachine::creatingGuards(event)));
    for (const auto& [event, name] : Names<PetitionEvent>::all)
        beginning.append(begins(event, PetitionMachine::creatingGuards(event)));
    for (const auto& [event, name] : Names<EscalationEvent>::all)
        beginning.append(begins(event, EscalationMachine::creatingGuards(event)));
    for (const auto& [event, name] : Names<UnitReportEvent>::all)
        beginning.append(begins(event, UnitReportMachine::creatingGuards(event)));
    beginning.removeAll(QString());
    CHECK(beginning == QStringList{QStringLiteral("plan"), QStringLiteral("receive"), QStringLiteral("draft"), QStringLiteral("expect")});
}

TEST_CASE("The profile that a judgement cites")
{
    const Profile& profile = world().profiles.profiles().front();
    SECTION("is the one in force, else the nearest, else an empty one")
    {
        CHECK(machine::profileOn(world().profiles, day(2023, 6, 1)).id == profile.id);
        CHECK(machine::profileOn(world().profiles, day(1999, 1, 1)).id == profile.id);
        CHECK(machine::profileOn(world().profiles, QDate()).id == profile.id);
        CHECK(machine::profileOn(ProfileBook(), day(2023, 6, 1)).id.isEmpty());
        CHECK(machine::profileOn(ProfileBook(), QDate()).id.isEmpty());
    }
    SECTION("says how hard its rules bind; a rule that it does not list, or that always binds, as it is said here")
    {
        const machine::Binding advice{Strength::Advice, false};
        const QString text = QStringLiteral("Thiếu.");
        CHECK(machine::findingOf(profile, QStringLiteral("lead-time"), advice, text).strength == Strength::Justified);
        CHECK(machine::findingOf(profile, QStringLiteral("lead-time"), {Strength::Advice, true}, text).strength == Strength::Advice);
        CHECK(machine::findingOf(profile, QStringLiteral("no-such-rule"), advice, text).strength == Strength::Advice);
        CHECK(machine::findingOf(profile, QStringLiteral("no-such-rule"), advice, text).article == QStringLiteral("—"));
    }
}

TEST_CASE("The words of a judgement")
{
    SECTION("name a field by its label, an unknown one by its key")
    {
        CHECK(machine::labelOfKey<Petition>("content") != QStringLiteral("content"));
        CHECK(machine::labelOfKey<Petition>("nothing") == QStringLiteral("nothing"));
    }
    SECTION("take a key by its own name and by that of its field")
    {
        const EventKey number{"number", "minutesNumber"};
        CHECK(machine::isKey(number, QStringLiteral("Number")));
        CHECK(machine::isKey(number, QStringLiteral("minutesnumber")));
        CHECK_FALSE(machine::isKey(number, QStringLiteral("reportNumber")));
        CHECK_FALSE(machine::isKey({"number", ""}, QString()));
    }
    SECTION("say when nothing more is to be done")
    {
        CHECK(machine::notNowText(QStringLiteral("A"), QStringLiteral("B"), {}).contains(QStringLiteral("nothing more")));
        CHECK(machine::notNowText(QStringLiteral("A"), QStringLiteral("B"), {QStringLiteral("C")}).contains(QStringLiteral("Possible now: C")));
    }
    SECTION("find a day in the future only where it is one")
    {
        CHECK(machine::toldInFutureText(QStringLiteral("A"), QDate(), day(2023, 6, 1)).isEmpty());
        CHECK(machine::toldInFutureText(QStringLiteral("A"), day(2023, 6, 1), day(2023, 6, 1)).isEmpty());
        CHECK_FALSE(machine::toldInFutureText(QStringLiteral("A"), day(2023, 6, 2), day(2023, 6, 1)).isEmpty());
    }
}
