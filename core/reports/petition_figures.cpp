#include "reports/petition_figures.h"

#include "domain/dates.h"
#include "reports/petition_walk.h"
#include "reports/promise_count.h"

#include <algorithm>

namespace doithoai {

namespace {

/// In which of the three lines of the balance a petition stands.
enum class Line { Outside, CarriedOver, Received, Reopened };

/// Half-way between the two middle ones when their number is even.
std::optional<double> medianOf(std::vector<qint64> values)
{
    if (values.empty())
        return std::nullopt;
    std::sort(values.begin(), values.end());
    const std::size_t half = values.size() / 2;
    if (values.size() % 2 == 1)
        return double(values[half]);
    return double(values[half - 1] + values[half]) / 2.0;
}

/// Rows of units in the making.
struct UnitTally {
    UnitFigures figures;
    std::vector<qint64> days;
};

class Count {
public:
    Count(const std::vector<HeldSession>& held, const Returns& returns, const Span& span, Behind* behind)
        : m_returns(returns), m_span(span), m_promises(m_figures.promises, returns, span, behind), m_behind(behind)
    {
        for (const HeldSession& one : held)
            m_held.insert(one.session.code, &one);
    }

    void add(const CaseHistory<PetitionFacts>& history, QStringList& unbalanced);
    void follow(const Chosen<PetitionFacts>& petitions) { m_promises.follow(petitions); }
    PetitionFigures figures();

private:
    Line lineOf(const PetitionFacts& fields, const std::optional<PetitionState>& onEve, bool wasReopened) const;
    void countWithoutSteps(const PetitionFacts& petition, QStringList& unbalanced);
    void countReceived(const PetitionFacts& fields, PetitionState state);
    void countOpen(const PetitionFacts& fields, PetitionState state);
    void countClosed(const PetitionFacts& fields, PetitionState state, const PetitionWalk& walked);
    void countResolved(const PetitionFacts& fields, const PetitionWalk& walked);
    void countRaised(const PetitionFacts& fields, const PetitionWalk& walked);
    void countSteps(const PetitionFacts& fields, const PetitionWalk& walked);
    /// Rows are those of units in charge: a petition that none was given lies under the empty code.
    UnitTally& unit(const PetitionFacts& fields) { return m_units[fields.unit.text]; }
    /// Counts the petition in hand, and keeps it behind its figure.
    void count(int& figure, const char* path, int times = 1)
    {
        figure += times;
        for (int i = 0; m_behind && i < times; ++i)
            m_behind->add(QStringLiteral("petitions.") + QLatin1String(path), m_code);
    }
    void countPart(Split& split, const char* path, const QString& key)
    {
        ++split[key];
        if (m_behind)
            m_behind->add(QStringLiteral("petitions.%1.%2").arg(QLatin1String(path), key.isEmpty() ? QStringLiteral("none") : key), m_code);
    }
    void countOfUnit(int UnitFigures::*figure, const char* name, const PetitionFacts& fields)
    {
        ++(unit(fields).figures.*figure);
        if (m_behind && !fields.unit.isEmpty())
            m_behind->add(QStringLiteral("petitions.byUnit.%1.%2").arg(fields.unit.text, QLatin1String(name)), m_code);
    }

    const Returns& m_returns;
    const Span& m_span;
    QHash<SessionCode, const HeldSession*> m_held;
    PetitionFigures m_figures;
    QMap<QString, UnitTally> m_units;
    PromiseCount m_promises;
    PetitionFacts m_room;
    Behind* m_behind;
    QString m_code; ///< of the petition in hand
};

Line Count::lineOf(const PetitionFacts& fields, const std::optional<PetitionState>& onEve, bool wasReopened) const
{
    if (!fields.receivedOn || *fields.receivedOn > m_span.to)
        return Line::Outside;
    if (*fields.receivedOn >= m_span.from)
        return Line::Received;
    if (!onEve || !isFinal(*onEve))
        return Line::CarriedOver;
    return wasReopened ? Line::Reopened : Line::Outside;
}

void Count::countWithoutSteps(const PetitionFacts& petition, QStringList& unbalanced)
{
    if (!petition.receivedOn || *petition.receivedOn > m_span.lastDay())
        return;
    unbalanced.append(petition.code.text);
    if (*petition.receivedOn >= m_span.from)
        count(m_figures.received, "received");
    else
        count(m_figures.carriedOver, "carriedOver");
}

void Count::add(const CaseHistory<PetitionFacts>& history, QStringList& unbalanced)
{
    m_code = history.current.code.text;
    if (history.rows.empty()) {
        countWithoutSteps(history.current, unbalanced);
        return;
    }
    const Cut<PetitionFacts> end(history, m_span.end());
    if (!end.exists())
        return;
    const std::optional<PetitionState> state = end.state();
    const std::optional<PetitionState> onEve = Cut<PetitionFacts>(history, m_span.eve()).state();
    // Ended before the period and left alone since: in no figure of it.
    const bool isLongEnded = onEve && isFinal(*onEve) && state == onEve && end.lastDay() < m_span.from;
    if (isLongEnded && state != PetitionState::Merged)
        return;
    const PetitionWalk walked = walk(history, end, m_span, m_returns);

    const PetitionFacts& fields = end.fields(m_room);
    m_promises.add(fields, *state, walked);
    if (isLongEnded)
        return;
    const Line line = lineOf(fields, onEve, walked.wasReopened);
    switch (line) {
    case Line::CarriedOver:
        count(m_figures.carriedOver, "carriedOver");
        break;
    case Line::Received:
        count(m_figures.received, "received");
        countReceived(fields, *state);
        break;
    case Line::Reopened:
        count(m_figures.reopened, "reopened");
        break;
    case Line::Outside:
        // Still open, and yet neither carried over, received nor reopened: its steps contradict each other.
        if (!isFinal(*state))
            unbalanced.append(history.current.code.text);
        break;
    }
    if (line != Line::Outside) {
        if (isFinal(*state))
            countClosed(fields, *state, walked);
        else
            countOpen(fields, *state);
    }
    countRaised(fields, walked);
    countSteps(fields, walked);
}

void Count::countReceived(const PetitionFacts& fields, PetitionState state)
{
    const int people = peopleBehind(fields.petitionerKind, fields.people);
    m_figures.people += people;
    if (state != PetitionState::Merged)
        m_figures.peopleMerged += people;
    if (m_behind && state != PetitionState::Merged)
        m_behind->add("petitions.peopleMerged", m_code);
    countPart(m_figures.bySector, "bySector", fields.sector);
    countPart(m_figures.byChannel, "byChannel", fields.channel);
    countPart(m_figures.byUrgency, "byUrgency", fields.urgency);
    countOfUnit(&UnitFigures::received, "received", fields);
}

void Count::countOpen(const PetitionFacts& fields, PetitionState state)
{
    PetitionFigures::Open& open = m_figures.openAtEnd;
    std::optional<QDate> dueOn = fields.dueOn;
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
        if (!hasPromise(fields)) {
            count(open.resting, "openAtEnd.resting");
            return;
        }
        dueOn = fields.promiseDue;
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
    switch (latenessOf(dueOn, m_span.lastDay())) {
    case Lateness::Overdue:
        count(open.overdue, "openAtEnd.overdue");
        countOfUnit(&UnitFigures::overdue, "overdue", fields);
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

void Count::countClosed(const PetitionFacts& fields, PetitionState state, const PetitionWalk& walked)
{
    switch (state) {
    case PetitionState::Resolved:
        count(m_figures.closed.resolved, "closed.resolved");
        countResolved(fields, walked);
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

void Count::countResolved(const PetitionFacts& fields, const PetitionWalk& walked)
{
    PetitionFigures::Outcomes& outcomes = m_figures.outcomes;
    const bool wasTransferred = walked.endedFrom == PetitionState::Transferred;
    if (fields.outcome == QLatin1String("explained"))
        count(outcomes.explained, "outcomes.explained");
    else if (fields.outcome == QLatin1String("accepted"))
        count(outcomes.accepted, "outcomes.accepted");
    else if (fields.outcome == QLatin1String("declined"))
        count(outcomes.declined, "outcomes.declined");
    else if (fields.outcome == QLatin1String("transferred") || (fields.outcome.isEmpty() && wasTransferred))
        count(outcomes.transferred, "outcomes.transferred");
    else
        count(outcomes.done, "outcomes.done");

    // The clock stopped with the reply, the answer or the transfer; a promise's runs until its report.
    const bool wasPromised = walked.endedFrom == PetitionState::Answered && hasPromise(fields);
    const std::optional<QDate>& dueOn = wasPromised ? fields.promiseDue : fields.dueOn;
    const std::optional<QDate> doneOn =
        wasPromised || !walked.clockStoppedOn ? walked.endedOn : walked.clockStoppedOn;
    if (dueOn && doneOn) {
        if (*doneOn <= *dueOn)
            count(m_figures.resolvedOnTime, "resolvedOnTime");
        else
            count(m_figures.resolvedLate, "resolvedLate");
    }
}

void Count::countRaised(const PetitionFacts& fields, const PetitionWalk& walked)
{
    const HeldSession* held = m_held.value(fields.session);
    if (!held)
        return;
    if (fields.channel == QLatin1String("speech"))
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
    } else if (walked.leftOn && (*walked.leftOn > held->day ||
                                 (*walked.leftOn == held->day && walked.leftSeq > held->openedSeq))) {
        count(m_figures.raisedOther, "raisedOther");
    }
}

void Count::countSteps(const PetitionFacts& fields, const PetitionWalk& walked)
{
    count(m_figures.transferred, "transferred", walked.wasTransferred);
    count(m_figures.escalated, "escalated", walked.wasEscalated);
    count(m_figures.escalatedAnswered, "escalatedAnswered", walked.wasDecided);
    if (walked.answeredOn) {
        countOfUnit(&UnitFigures::answered, "answered", fields);
        if (fields.receivedOn)
            unit(fields).days.push_back(fields.receivedOn->daysTo(*walked.answeredOn));
    }
}

PetitionFigures Count::figures()
{
    const PetitionFigures::Raised& raised = m_figures.raised;
    m_figures.answeredShareN = raised.answered + raised.toVerify + raised.noted;
    if (m_figures.answeredShareN > 0)
        m_figures.answeredShare = double(raised.answered) / m_figures.answeredShareN;
    m_units.remove(QString());
    for (auto it = m_units.begin(); it != m_units.end(); ++it) {
        UnitFigures row = it->figures;
        row.unit = it.key();
        row.medianDays = medianOf(it->days);
        row.n = int(it->days.size());
        m_figures.byUnit.push_back(std::move(row));
    }
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

PetitionFigures petitionFigures(const Chosen<PetitionFacts>& petitions,
                                const std::vector<HeldSession>& held, const Returns& returns, const Span& span,
                                QStringList& unbalanced, Behind* behind)
{
    Count count(held, returns, span, behind);
    for (const CaseHistory<PetitionFacts>* history : petitions)
        count.add(*history, unbalanced);
    count.follow(petitions);
    return count.figures();
}

} // namespace doithoai
