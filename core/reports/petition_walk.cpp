#include "reports/petition_walk.h"

#include <QVarLengthArray>
#include <algorithm>
#include <cstdlib>

namespace doithoai {

namespace {

bool promises(const PetitionHistory& history, const PetitionHistoryRow& row)
{
    return history.told(row, Fact::Promise).value_or(0) != 0 || history.told(row, Fact::AnswerKind) == quint32(FactWords::Undertaken);
}

/// The nearest row of an escalation to the petition's own: both were written in one transaction.
bool isDecision(const std::vector<BroughtBack>& causes, qint64 seq)
{
    const BroughtBack* nearest = nullptr;
    for (const BroughtBack& cause : causes) {
        if (!nearest || std::llabs(cause.seq - seq) < std::llabs(nearest->seq - seq))
            nearest = &cause;
    }
    return nearest && nearest->isDecision;
}

/// A petition that its session has not spoken about yet.
bool waitsForClass(PetitionState state)
{
    switch (state) {
    case PetitionState::Received:
    case PetitionState::Classified:
    case PetitionState::Assigned:
    case PetitionState::Drafted:
    case PetitionState::Agreed:
        return true;
    case PetitionState::Answered:
    case PetitionState::Verifying:
    case PetitionState::Noted:
    case PetitionState::Transferred:
    case PetitionState::Escalated:
    case PetitionState::Replied:
    case PetitionState::Resolved:
    case PetitionState::OutOfScope:
    case PetitionState::Merged:
    case PetitionState::Withdrawn:
        return false;
    }
    Q_UNREACHABLE();
}

/// An answer, deferral or note, so that a retraction can take it back.
struct Given {
    RaisedClass kind;
    QDate on;
    bool promises = false;
    bool isPutBack = false; ///< the petition waits for a class again: the next one that stands takes this one's place
};

/// What was reported on a promise.
struct Report {
    bool isKept;
    QDate on;
};

} // namespace

PetitionWalk walk(const PetitionHistory& history, const PetitionCut& cut, const Span& span, const Returns& returns)
{
    PetitionWalk walked;
    QVarLengthArray<Given, 4> given;
    QVarLengthArray<QDate, 4> replies;
    std::optional<PetitionState> before;
    std::optional<Report> report;
    const auto leave = [&](const PetitionHistoryRow& row) {
        if (!before || !waitsForClass(*before))
            return;
        walked.leftOn = row.day();
        walked.leftSeq = row.seq;
    };

    cut.forEach([&](const PetitionHistoryRow& row) {
        if (!row.isStep)
            return;
        const bool isWithin = span.holds(row.day());
        switch (row.event) {
        case PetitionEvent::Answer:
            given.push_back({RaisedClass::Answered, row.day(), promises(history, row)});
            walked.clockStoppedOn = row.day();
            break;
        case PetitionEvent::Defer:
            given.push_back({RaisedClass::ToVerify, row.day()});
            break;
        case PetitionEvent::Note:
            given.push_back({RaisedClass::Noted, row.day()});
            break;
        case PetitionEvent::Retract:
            if (!given.empty())
                given.pop_back();
            break;
        case PetitionEvent::Reply:
        case PetitionEvent::ReplyDirect:
            replies.push_back(row.day());
            walked.clockStoppedOn = row.day();
            break;
        case PetitionEvent::Transfer:
            walked.wasTransferred |= isWithin;
            walked.clockStoppedOn = row.day();
            leave(row);
            break;
        case PetitionEvent::ScreenOut:
        case PetitionEvent::Merge:
        case PetitionEvent::Withdraw:
            leave(row);
            break;
        case PetitionEvent::Escalate:
            walked.wasEscalated |= isWithin;
            break;
        case PetitionEvent::BringBack:
            walked.wasDecided |= isWithin && isDecision(returns.value({history.code()}), row.seq);
            break;
        case PetitionEvent::Resolve:
            if (const auto kept = history.told(row, Fact::PromiseKept).value_or(FactWords::Blank); kept != FactWords::Blank)
                report = Report{kept == FactWords::Yes, row.day()};
            break;
        case PetitionEvent::Reopen:
        case PetitionEvent::Unmerge:
            walked.wasReopened |= isWithin;
            // What was told of its promise is to be told again.
            report.reset();
            if (waitsForClass(row.to))
                std::ranges::for_each(given, [](Given& one) { one.isPutBack = true; });
            break;
        case PetitionEvent::Receive:
        case PetitionEvent::Classify:
        case PetitionEvent::Assign:
        case PetitionEvent::Reassign:
        case PetitionEvent::DraftReply:
        case PetitionEvent::ReturnDraft:
        case PetitionEvent::AgreeReply:
        case PetitionEvent::TakeUp:
            break;
        }
        if (isFinal(row.to)) {
            walked.endedOn = row.day();
            walked.endedFrom = before;
        }
        before = row.to;
    });

    if (!given.empty())
        walked.raised = given.back().kind;
    for (const Given& one : given) {
        if (one.kind != RaisedClass::Answered)
            continue;
        replies.push_back(one.on);
        if (!one.promises || (one.isPutBack && &one != &given.back()))
            continue;
        walked.hasPromise = true;
        walked.promisesMade += span.holds(one.on);
    }
    walked.isPromiseReported = report.has_value();
    if (report && span.holds(report->on))
        walked.promiseKept = report->isKept;
    for (const QDate& day : replies) {
        if (span.holds(day) && (!walked.answeredOn || day < *walked.answeredOn))
            walked.answeredOn = day;
    }
    return walked;
}

} // namespace doithoai
