#include "support/case_builders.h"
#include "support/catch.h"

#include "workflow/escalation_workflow.h"
#include "workflow/petition_workflow.h"
#include "workflow/session_workflow.h"

#include <random>

using namespace doithoai;
using namespace doithoai::test;

namespace {

/// A small office that takes steps at random, and carries their effects as the services do.
struct RandomOffice {
    std::mt19937 random;
    QDate today = day(2023, 2, 20);
    SessionCase session = aSession();
    std::vector<PetitionCase> petitions;
    EscalationCase escalation;
    bool isDrafted = false;
    int taken = 0;
    int refusedEffects = 0;
    int submissions = 0;

    explicit RandomOffice(unsigned seed) : random(seed)
    {
        for (int i = 1; i <= 6; ++i) {
            PetitionCase value;
            value.petition = aPetition().code(QStringLiteral("KN-2023-%1").arg(i, 4, 10, QChar(u'0')));
            value.petition.receivedOn = today;
            value.steps.push_back(stepOf(QStringLiteral("receive"), QString(), QStringLiteral("received"), today));
            petitions.push_back(value);
        }
    }
    int below(int count) { return std::uniform_int_distribution<int>(0, count - 1)(random); }

    /// Something is said under every key that any event takes; what does not belong to it is left out.
    Act actFor(const std::vector<EventKey>& keys)
    {
        static const QMap<QString, QString> words = {
            {QStringLiteral("actualStart"), QString()}, {QStringLiteral("actualEnd"), QString()},
            {QStringLiteral("attendance"), QStringLiteral("90")}, {QStringLiteral("to"), QStringLiteral("TU")},
            {QStringLiteral("unit"), QStringLiteral("UBND.DINHBANG")}, {QStringLiteral("noDeadline"), QString()},
            {QStringLiteral("sector"), QStringLiteral("economy")}, {QStringLiteral("urgency"), QStringLiteral("high")},
            {QStringLiteral("respondent"), QStringLiteral("UBND.DINHBANG.CT")}, {QStringLiteral("answerKind"), QString()},
            {QStringLiteral("promise"), QString()}, {QStringLiteral("promiseOwner"), QString()},
            {QStringLiteral("promiseDue"), QString()}, {QStringLiteral("onBehalfOfChair"), QStringLiteral("no")},
            {QStringLiteral("continues"), QString()}, {QStringLiteral("kind"), QString()},
            {QStringLiteral("noticeMeans"), QStringLiteral("inHall")}, {QStringLiteral("outcome"), QString()},
            {QStringLiteral("promiseKept"), QStringLiteral("yes")}, {QStringLiteral("petitions"), QString()},
            {QStringLiteral("plannedMinutes"), QStringLiteral("150")},
        };
        Act act;
        act.reason = QStringLiteral("Theo đề nghị");
        for (const char* rule : {"lead-time", "classified", "agreed", "tasks", "principles", "all-final", "review"})
            act.justifications.insert(QString::fromUtf8(rule), QStringLiteral("Có lý do"));
        for (const EventKey& key : keys) {
            const QString name = QString::fromUtf8(key.key);
            QString value = words.value(name, QStringLiteral("lời"));
            if (name == QStringLiteral("plannedStart"))
                value = today.addDays(15).toString(Qt::ISODate) + QStringLiteral("T08:00");
            else if (name == QStringLiteral("actualStart"))
                value = today.toString(Qt::ISODate) + QStringLiteral("T08:00");
            else if (name == QStringLiteral("actualEnd"))
                value = today.toString(Qt::ISODate) + QStringLiteral("T10:30");
            else if (name.endsWith(QStringLiteral("On")))
                value = today.toString(Qt::ISODate);
            else if (name == QStringLiteral("leading"))
                value = petitions[static_cast<size_t>(below(6))].petition.code.text;
            if (!value.isEmpty())
                act.data.insert(name, value);
        }
        return act;
    }
    PetitionCase loaded(const PetitionCase& stored, const QString& leading)
    {
        PetitionCase value = stored;
        if (!value.petition.session.isEmpty())
            value.session = session.session;
        for (const PetitionCase& other : petitions) {
            if (other.petition.code.text == leading)
                value.leading = other.petition;
            value.followers += other.petition.state == PetitionState::Merged && other.petition.leading == stored.petition.code;
        }
        return value;
    }
    void load()
    {
        session.petitions.clear();
        escalation.petitions.clear();
        for (const PetitionCase& value : petitions) {
            if (!value.petition.session.isEmpty())
                session.petitions.push_back({value.petition, value.steps});
            if (escalation.escalation.petitions.contains(value.petition.code))
                escalation.petitions.push_back(value.petition);
        }
        escalation.session = session.session;
        session.escalations.clear();
        if (isDrafted)
            session.escalations.push_back({escalation.escalation, escalation.steps});
    }
    template <class Verdict, class Event>
    void record(std::vector<Step>& steps, auto& subject, Event event, const Verdict& verdict)
    {
        steps.push_back(stepOf(event, subject.state, *verdict.next, verdict.on));
        subject = verdict.after;
        ++taken;
    }
    void carryOut(const std::vector<Effect>& effects, QDate on)
    {
        for (const Effect& effect : effects) {
            for (PetitionCase& value : petitions) {
                if (const auto* release = std::get_if<PetitionRelease>(&effect);
                    release && release->petition == value.petition.code)
                    value.petition.session = {};
                const auto* step = std::get_if<PetitionStep>(&effect);
                if (!step || step->petition != value.petition.code)
                    continue;
                Act act;
                act.on = std::max(on, value.steps.back().effectiveOn);
                act.data = step->data;
                const auto verdict = judge(loaded(value, {}), step->event, act, world().on(today), Cause::OtherCase);
                if (verdict.isAllowed())
                    record(value.steps, value.petition, step->event, verdict);
                else
                    ++refusedEffects;
            }
        }
    }
    void stepOfSession()
    {
        const auto events = eventsFrom(session.session.state);
        if (events.empty())
            return;
        const SessionEvent event = events[static_cast<size_t>(below(static_cast<int>(events.size())))];
        const bool isDetour = event == SessionEvent::Cancel || event == SessionEvent::Postpone
            || event == SessionEvent::AmendNotice || event == SessionEvent::CorrectMinutes;
        if (isDetour && below(8) != 0)
            return;
        if (event == SessionEvent::Open)
            today = std::max(today, session.session.plannedStart->date());
        for (const char* key : {"team", "secretary", "overview", "review"})
            put(session.session, key, QStringLiteral("lời"));
        load();
        const auto verdict = judge(session, event, actFor(keysOf(event)), world().on(today));
        if (verdict.isAllowed()) {
            record(session.steps, session.session, event, verdict);
            carryOut(verdict.effects, verdict.on);
        }
    }
    void stepOfPetition()
    {
        PetitionCase& value = petitions[static_cast<size_t>(below(6))];
        if (below(4) == 0) { // what was left for later is filled in
            const auto change = judgeChange(loaded(value, {}),
                                            {{QStringLiteral("sector"), QStringLiteral("economy")},
                                             {QStringLiteral("unit"), QStringLiteral("UBND.DINHBANG")},
                                             {QStringLiteral("dueOn"), QStringLiteral("2023-09-01")},
                                             {QStringLiteral("resolvingLevel"), QStringLiteral("city")}},
                                            {}, world().on(today));
            if (change.isAllowed())
                value.petition = change.after;
            return;
        }
        const auto events = eventsFrom(value.petition.state);
        if (events.empty())
            return;
        const PetitionEvent event = events[static_cast<size_t>(below(static_cast<int>(events.size())))];
        const bool isEnd = event == PetitionEvent::Withdraw || event == PetitionEvent::Merge
            || event == PetitionEvent::ScreenOut || event == PetitionEvent::Transfer || event == PetitionEvent::Retract;
        if (isEnd && below(6) != 0)
            return;
        const Act act = actFor(keysOf(event));
        const auto verdict = judge(loaded(value, act.data.value(QStringLiteral("leading"))), event, act, world().on(today));
        if (verdict.isAllowed())
            record(value.steps, value.petition, event, verdict);
    }
    QList<PetitionCode> readyPetitions() const
    {
        QList<PetitionCode> codes;
        for (const PetitionCase& value : petitions) {
            const PetitionState state = value.petition.state;
            const bool isReady = state == PetitionState::Noted || state == PetitionState::Verifying
                || state == PetitionState::Escalated;
            if (isReady && !value.petition.session.isEmpty())
                codes.append(value.petition.code);
        }
        return codes;
    }
    void stepOfEscalation()
    {
        if (!isDrafted || isFinal(escalation.escalation.state)) {
            EscalationCase draft;
            draft.escalation = anEscalation();
            draft.escalation.petitions.clear();
            draft.escalation.petitions = readyPetitions();
            escalation = draft;
            load();
            const auto verdict = judgeNew(escalation, Act(), world().on(today));
            isDrafted = verdict.isAllowed();
            if (isDrafted)
                escalation.steps.push_back(stepOf(QStringLiteral("draft"), QString(), QStringLiteral("drafting"), today));
            return;
        }
        const bool isEarly = escalation.escalation.state == EscalationState::Drafting
            || escalation.escalation.state == EscalationState::Ready;
        if (isEarly) // the clerk keeps the list up to date
            escalation.escalation.petitions = readyPetitions();
        const auto events = eventsFrom(escalation.escalation.state);
        const EscalationEvent event = events[static_cast<size_t>(below(static_cast<int>(events.size())))];
        const bool isDetour = event == EscalationEvent::Drop || event == EscalationEvent::Rework || event == EscalationEvent::Return;
        if (isDetour && below(6) != 0)
            return;
        load();
        const auto verdict = judge(escalation, event, actFor(keysOf(event)), world().on(today));
        if (verdict.isAllowed()) {
            record(escalation.steps, escalation.escalation, event, verdict);
            submissions += event == EscalationEvent::Submit;
            load();
            carryOut(verdict.effects, verdict.on);
        }
    }
    void step()
    {
        const int dice = below(10);
        if (dice < 3)
            stepOfSession();
        else if (dice < 8)
            stepOfPetition();
        else
            stepOfEscalation();
        if (below(3) == 0)
            today = today.addDays(1 + below(5));
    }
};

PetitionState stateOn(const PetitionCase& value, QDate on)
{
    QString state;
    for (const Step& step : value.steps) {
        if (step.effectiveOn <= on)
            state = step.to;
    }
    return fromName<PetitionState>(state).value_or(PetitionState::Received);
}

bool wasReopenedWithin(const PetitionCase& value, QDate from, QDate to)
{
    return std::ranges::any_of(value.steps, [&](const Step& step) {
        return (step.event == QStringLiteral("reopen") || step.event == QStringLiteral("unmerge"))
            && from <= step.effectiveOn && step.effectiveOn <= to;
    });
}

} // namespace

TEST_CASE("Random walks over all machines")
{
    int taken = 0;
    int submitted = 0;
    int signedMinutes = 0;
    for (unsigned seed = 1; seed <= 120; ++seed) {
        RandomOffice office(seed);
        for (int i = 0; i < 450; ++i) {
            office.step();
            INFO("seed " << seed << " step " << i);
            REQUIRE(office.refusedEffects == 0);
            const SessionState state = office.session.session.state;
            const bool isSigned = state == SessionState::Minuted || state == SessionState::Reported || state == SessionState::Closed;
            for (const PetitionCase& value : office.petitions) {
                const PetitionState at = value.petition.state;
                const bool isEarly = at == PetitionState::Received || at == PetitionState::Classified || at == PetitionState::Assigned
                    || at == PetitionState::Drafted || at == PetitionState::Agreed;
                if (isSigned && !value.petition.session.isEmpty())
                    REQUIRE_FALSE(isEarly);
                if (at == PetitionState::Escalated) {
                    REQUIRE(office.escalation.escalation.petitions.contains(value.petition.code));
                    REQUIRE_FALSE(isFinal(office.escalation.escalation.state));
                }
                if (at == PetitionState::Merged)
                    REQUIRE(value.petition.leading != value.petition.code);
            }
        }
        taken += office.taken;
        submitted += office.submissions;
        signedMinutes += !office.session.session.signedBy.isEmpty();

        // The balance of any period: carried over + received + reopened = closed + open at its end.
        for (int cut = 0; cut < 12; ++cut) {
            const QDate from = day(2023, 2, 10).addDays(office.below(200));
            const QDate to = from.addDays(office.below(200));
            int in = 0;
            int closed = 0;
            int open = 0;
            for (const PetitionCase& value : office.petitions) {
                for (size_t i = 1; i < value.steps.size(); ++i) {
                    REQUIRE(value.steps[i].from == value.steps[i - 1].to);
                    REQUIRE(value.steps[i].effectiveOn >= value.steps[i - 1].effectiveOn);
                }
                if (*value.petition.receivedOn > to)
                    continue;
                const bool isBefore = *value.petition.receivedOn < from;
                const bool wasFinal = isBefore && isFinal(stateOn(value, from.addDays(-1)));
                if (wasFinal && !wasReopenedWithin(value, from, to)) {
                    REQUIRE(isFinal(stateOn(value, to)));
                    continue;
                }
                ++in;
                (isFinal(stateOn(value, to)) ? closed : open) += 1;
            }
            REQUIRE(in == closed + open);
        }
    }
    INFO(taken << " steps, " << submitted << " submitted, " << signedMinutes << " signed");
    CHECK(taken > 120 * 25);
    CHECK(signedMinutes > 30);
    CHECK(submitted > 15);
}
