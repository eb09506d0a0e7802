#include "reports/petition_figures.h"

#include "domain/dates.h"
#include "reports/petition_walk.h"
#include "reports/promise_count.h"
#include "reports/tallies.h"

#include <algorithm>

namespace doithoai {

namespace {

/// In which of the three lines of the balance a petition stands.
enum class Line { Outside, CarriedOver, Received, Reopened };

/// Rows of units in the making.
struct UnitTally {
    UnitFigures figures;
    std::vector<qint64> days;
};

class Count {
public:
    Count(const FactWords& words, const std::vector<HeldSession>& held, const Returns& returns, const Span& span, Behind* behind)
        : m_words(words), m_returns(returns), m_span(span), m_held(words.size()), m_bySector(words), m_byChannel(words), m_byUrgency(words),
          m_units(words.size()), m_promises(m_figures.promises, returns, span, behind), m_behind(behind)
    {
        for (const HeldSession& one : held) {
            if (const auto word = words.find(one.session.code.text))
                m_held[*word] = &one;
        }
    }

    void add(const PetitionHistory& history, QStringList& unbalanced);
    void follow(const ChosenPetitions& petitions) { m_promises.follow(petitions); }
    PetitionFigures figures();

private:
    Line lineOf(const PetitionFacts& facts, const std::optional<PetitionState>& onEve, bool wasReopened) const;
    void countWithoutSteps(QStringList& unbalanced);
    void countReceived(const PetitionFacts& facts, PetitionState state);
    void countOpen(const PetitionFacts& facts, PetitionState state);
    void countClosed(const PetitionFacts& facts, PetitionState state, const PetitionWalk& walked);
    void countResolved(const PetitionFacts& facts, const PetitionWalk& walked);
    void countRaised(const PetitionFacts& facts, const PetitionWalk& walked, QDate by);
    void countRaisedLate(const PetitionHistory& history);
    void countSteps(const PetitionFacts& facts, const PetitionWalk& walked);
    /// Rows are those of units in charge: a petition that none was given lies under the blank word.
    UnitTally& unit(const PetitionFacts& facts) { return m_units[facts[Fact::Unit]]; }
    /// Counts the petition in hand, and keeps it behind its figure.
    void count(int& figure, const char* path, int times = 1)
    {
        figure += times;
        for (int i = 0; m_behind && i < times; ++i)
            m_behind->add(QStringLiteral("petitions.") + QLatin1String(path), m_petition->code());
    }
    void countPart(WordCount& split, const char* path, quint32 word)
    {
        split.add(word);
        if (m_behind) {
            const QString key = word == FactWords::Blank ? QStringLiteral("none") : m_words.text(word);
            m_behind->add(QStringLiteral("petitions.%1.%2").arg(QLatin1String(path), key), m_petition->code());
        }
    }
    void countOfUnit(int UnitFigures::*figure, const char* name, const PetitionFacts& facts)
    {
        ++(unit(facts).figures.*figure);
        if (m_behind && facts[Fact::Unit] != FactWords::Blank)
            m_behind->add(QStringLiteral("petitions.byUnit.%1.%2").arg(m_words.text(facts[Fact::Unit]), QLatin1String(name)), m_petition->code());
    }

    const FactWords& m_words;
    const Returns& m_returns;
    const Span& m_span;
    std::vector<const HeldSession*> m_held; ///< by the word of its code
    PetitionFigures m_figures;
    WordCount m_bySector, m_byChannel, m_byUrgency;
    std::vector<UnitTally> m_units; ///< by the word of its code
    PromiseCount m_promises;
    PetitionFacts m_room;
    Behind* m_behind;
    const PetitionHistory* m_petition = nullptr; ///< in hand
};

Line Count::lineOf(const PetitionFacts& facts, const std::optional<PetitionState>& onEve, bool wasReopened) const
{
    const QDate receivedOn = facts.day(Fact::ReceivedOn);
    if (!receivedOn.isValid() || receivedOn > m_span.to)
        return Line::Outside;
    if (receivedOn >= m_span.from)
        return Line::Received;
    if (!onEve || !isFinal(*onEve))
        return Line::CarriedOver;
    return wasReopened ? Line::Reopened : Line::Outside;
}

void Count::countWithoutSteps(QStringList& unbalanced)
{
    const QDate receivedOn = m_petition->facts().day(Fact::ReceivedOn);
    if (!receivedOn.isValid() || receivedOn > m_span.lastDay())
        return;
    unbalanced.append(m_petition->code());
    if (receivedOn >= m_span.from)
        count(m_figures.received, "received");
    else
        count(m_figures.carriedOver, "carriedOver");
}

void Count::add(const PetitionHistory& history, QStringList& unbalanced)
{
    m_petition = &history;
    if (history.rows().empty()) {
        countWithoutSteps(unbalanced);
        return;
    }
    const PetitionCut end(history, m_span.end());
    countRaisedLate(history);
    if (!end.exists())
        return;
    const PetitionState state = *end.state();
    const std::optional<PetitionState> onEve = PetitionCut(history, m_span.eve()).state();
    // Ended before the period and left alone since: in no figure of it.
    const bool isLongEnded = onEve && isFinal(*onEve) && state == onEve && end.lastDay() < m_span.from;
    if (isLongEnded && state != PetitionState::Merged)
        return;
    const PetitionWalk walked = walk(history, end, m_span, m_returns);

    const PetitionFacts& facts = end.facts(m_room);
    m_promises.add(history, facts, state, walked);
    if (isLongEnded)
        return;
    const Line line = lineOf(facts, onEve, walked.wasReopened);
    switch (line) {
    case Line::CarriedOver:
        count(m_figures.carriedOver, "carriedOver");
        break;
    case Line::Received:
        count(m_figures.received, "received");
        countReceived(facts, state);
        break;
    case Line::Reopened:
        count(m_figures.reopened, "reopened");
        break;
    case Line::Outside:
        // Still open, and yet neither carried over, received nor reopened: its steps contradict each other.
        if (!isFinal(state))
            unbalanced.append(history.code());
        break;
    }
    if (line != Line::Outside) {
        if (isFinal(state))
            countClosed(facts, state, walked);
        else
            countOpen(facts, state);
    }
    countRaised(facts, walked, m_span.lastDay());
    countSteps(facts, walked);
}

void Count::countReceived(const PetitionFacts& facts, PetitionState state)
{
    const int people = peopleBehind(m_words.text(facts[Fact::PetitionerKind]), facts.number(Fact::People));
    m_figures.people += people;
    if (state != PetitionState::Merged)
        m_figures.peopleMerged += people;
    if (m_behind && state != PetitionState::Merged)
        m_behind->add("petitions.peopleMerged", m_petition->code());
    countPart(m_bySector, "bySector", facts[Fact::Sector]);
    countPart(m_byChannel, "byChannel", facts[Fact::Channel]);
    countPart(m_byUrgency, "byUrgency", facts[Fact::Urgency]);
    countOfUnit(&UnitFigures::received, "received", facts);
}

void Count::countOpen(const PetitionFacts& facts, PetitionState state)
{
    PetitionFigures::Open& open = m_figures.openAtEnd;
    Fact clock = Fact::DueOn;
    switch (state) {
    case PetitionState::Escalated:
        count(open.waitingSuperior, "openAtEnd.waitingSuperior");
        return;
    case PetitionState::Transferred:
        count(open.waitingOther, "openAtEnd.waitingOther");
        return;
    case PetitionState::Replied:
        count(open.resting, "openAtEnd.resting");
        return;
    case PetitionState::Answered:
        if (!facts.hasPromise()) {
            count(open.resting, "openAtEnd.resting");
            return;
        }
        clock = Fact::PromiseDue;
        break;
    case PetitionState::Received:
    case PetitionState::Classified:
    case PetitionState::Assigned:
    case PetitionState::Drafted:
    case PetitionState::Agreed:
    case PetitionState::Verifying:
    case PetitionState::Noted:
    case PetitionState::Resolved:
    case PetitionState::OutOfScope:
    case PetitionState::Merged:
    case PetitionState::Withdrawn:
        break;
    }
    const QDate dueOn = facts.day(clock);
    switch (latenessOf(dueOn.isValid() ? std::optional(dueOn) : std::nullopt, m_span.lastDay())) {
    case Lateness::Overdue:
        count(open.overdue, "openAtEnd.overdue");
        countOfUnit(&UnitFigures::overdue, "overdue", facts);
        break;
    case Lateness::DueToday:
        count(open.dueToday, "openAtEnd.dueToday");
        break;
    case Lateness::DueLater:
        count(open.dueLater, "openAtEnd.dueLater");
        break;
    case Lateness::NoDeadline:
    case Lateness::Resting:
    case Lateness::Final:
        count(open.noDeadline, "openAtEnd.noDeadline");
        break;
    }
}

void Count::countClosed(const PetitionFacts& facts, PetitionState state, const PetitionWalk& walked)
{
    switch (state) {
    case PetitionState::Resolved:
        count(m_figures.closed.resolved, "closed.resolved");
        countResolved(facts, walked);
        break;
    case PetitionState::OutOfScope:
        count(m_figures.closed.outOfScope, "closed.outOfScope");
        break;
    case PetitionState::Merged:
        count(m_figures.closed.merged, "closed.merged");
        break;
    case PetitionState::Withdrawn:
        count(m_figures.closed.withdrawn, "closed.withdrawn");
        break;
    case PetitionState::Received:
    case PetitionState::Classified:
    case PetitionState::Assigned:
    case PetitionState::Drafted:
    case PetitionState::Agreed:
    case PetitionState::Answered:
    case PetitionState::Verifying:
    case PetitionState::Noted:
    case PetitionState::Transferred:
    case PetitionState::Escalated:
    case PetitionState::Replied:
        break;
    }
}

void Count::countResolved(const PetitionFacts& facts, const PetitionWalk& walked)
{
    PetitionFigures::Outcomes& outcomes = m_figures.outcomes;
    const bool wasTransferred = walked.endedFrom == PetitionState::Transferred;
    const quint32 outcome = facts[Fact::Outcome];
    if (outcome == FactWords::Explained)
        count(outcomes.explained, "outcomes.explained");
    else if (outcome == FactWords::Accepted)
        count(outcomes.accepted, "outcomes.accepted");
    else if (outcome == FactWords::Declined)
        count(outcomes.declined, "outcomes.declined");
    else if (outcome == FactWords::Transferred || (outcome == FactWords::Blank && wasTransferred))
        count(outcomes.transferred, "outcomes.transferred");
    else
        count(outcomes.done, "outcomes.done");

    // The clock stopped with the reply, the answer or the transfer; a promise's runs until its report.
    const bool wasPromised = walked.endedFrom == PetitionState::Answered && facts.hasPromise();
    const QDate dueOn = facts.day(wasPromised ? Fact::PromiseDue : Fact::DueOn);
    const std::optional<QDate>& doneOn =
        wasPromised || !walked.clockStoppedOn ? walked.endedOn : walked.clockStoppedOn;
    if (dueOn.isValid() && doneOn) {
        if (*doneOn <= dueOn)
            count(m_figures.resolvedOnTime, "resolvedOnTime");
        else
            count(m_figures.resolvedLate, "resolvedLate");
    }
}

/// What was said at a session that was concluded after the span, though it began in it: as at that conclusion.
void Count::countRaisedLate(const PetitionHistory& history)
{
    const HeldSession* held = m_held[history.facts()[Fact::Session]];
    if (!held || held->countedBy == m_span.lastDay())
        return;
    const PetitionCut then(history, {held->countedBy, m_span.asOf});
    if (then.exists())
        countRaised(then.facts(m_room), walk(history, then, m_span, m_returns), held->countedBy);
}

/// Counts it with its session, where that is counted by this day.
void Count::countRaised(const PetitionFacts& facts, const PetitionWalk& walked, QDate by)
{
    const HeldSession* held = m_held[facts[Fact::Session]];
    if (!held || held->countedBy != by)
        return;
    // What left before the hall opened was never spoken there.
    const bool hasLeft = walked.leftOn && (*walked.leftOn > held->day || (*walked.leftOn == held->day && walked.leftSeq > held->openedSeq));
    if (facts[Fact::Channel] == FactWords::Speech && (walked.raised || hasLeft || !walked.leftOn))
        count(m_figures.speakers, "speakers");
    if (walked.raised) {
        switch (*walked.raised) {
        case RaisedClass::Answered:
            count(m_figures.raised.answered, "raised.answered");
            break;
        case RaisedClass::ToVerify:
            count(m_figures.raised.toVerify, "raised.toVerify");
            break;
        case RaisedClass::Noted:
            count(m_figures.raised.noted, "raised.noted");
            break;
        }
    } else if (hasLeft) {
        count(m_figures.raisedOther, "raisedOther");
    }
}

void Count::countSteps(const PetitionFacts& facts, const PetitionWalk& walked)
{
    count(m_figures.transferred, "transferred", walked.wasTransferred);
    count(m_figures.escalated, "escalated", walked.wasEscalated);
    count(m_figures.escalatedAnswered, "escalatedAnswered", walked.wasDecided);
    if (walked.answeredOn) {
        countOfUnit(&UnitFigures::answered, "answered", facts);
        if (const QDate receivedOn = facts.day(Fact::ReceivedOn); receivedOn.isValid())
            unit(facts).days.push_back(receivedOn.daysTo(*walked.answeredOn));
    }
}

PetitionFigures Count::figures()
{
    const PetitionFigures::Raised& raised = m_figures.raised;
    m_figures.answeredShareN = raised.answered + raised.toVerify + raised.noted;
    if (m_figures.answeredShareN > 0)
        m_figures.answeredShare = double(raised.answered) / m_figures.answeredShareN;
    m_figures.bySector = m_bySector.split();
    m_figures.byChannel = m_byChannel.split();
    m_figures.byUrgency = m_byUrgency.split();
    for (quint32 word = FactWords::Blank + 1; word < m_units.size(); ++word) {
        UnitTally& tally = m_units[word];
        UnitFigures row = tally.figures;
        if (tally.days.empty() && row.received == 0 && row.answered == 0 && row.overdue == 0)
            continue;
        row.unit = m_words.text(word);
        row.medianDays = medianOf(tally.days);
        row.n = int(tally.days.size());
        m_figures.byUnit.push_back(std::move(row));
    }
    std::ranges::sort(m_figures.byUnit, {}, &UnitFigures::unit);
    return std::move(m_figures);
}

} // namespace

Returns returnsOf(const Chosen<Escalation>& escalations)
{
    Returns returns;
    for (const CaseHistory<Escalation>* history : escalations) {
        QList<PetitionCode> named = history->current.petitions;
        for (const HistoryRow<Escalation>& row : history->rows) {
            QList<PetitionCode> then;
            field::fromText(row.told(QLatin1String("petitions")).value_or(QString()), then);
            for (const PetitionCode& code : then) {
                if (!named.contains(code))
                    named.append(code);
            }
        }
        for (const HistoryRow<Escalation>& row : history->rows) {
            if (row.event != EscalationEvent::Decide && row.event != EscalationEvent::Drop)
                continue;
            for (const PetitionCode& code : named)
                returns[code].push_back({row.seq, row.event == EscalationEvent::Decide});
        }
    }
    return returns;
}

PetitionFigures petitionFigures(const ChosenPetitions& petitions, const std::vector<HeldSession>& held, const Returns& returns, const Span& span,
                                QStringList& unbalanced, Behind* behind)
{
    if (petitions.empty())
        return {};
    Count count(petitions.front().words(), held, returns, span, behind);
    for (const PetitionHistory& petition : petitions)
        count.add(petition, unbalanced);
    count.follow(petitions);
    return count.figures();
}

} // namespace doithoai
