#pragma once

#include "casefile/case_file.h"
#include "domain/escalation.h"
#include "domain/petition.h"
#include "domain/session.h"
#include "domain/unit_report.h"

#include <vector>

namespace doithoai {

/// What a day's work asks the file for: counts from an index, and the first few of each. Nothing here judges.

/// A petition as the day's work names it.
struct PetitionDue {
    PetitionCode code;
    PetitionState state = PetitionState::Received;
    QString content;
    QString promise;       ///< asked for by `promisesDue`
    PetitionCode follower; ///< the merged petition that was answered with the promise; empty: it is its own
    UnitCode unit;
    SessionCode session;
    QDate day; ///< the day that was asked for: due, promised, to be drafted by, received
};
struct PetitionsDue {
    int count = 0;
    std::vector<PetitionDue> first; ///< the earliest, as many as were asked for
};

/// Days from and up to; an invalid one sets no bound.
struct DaySpan {
    QDate from;
    QDate to;
};

/// Those whose clock runs, by the day on which the answer is due.
Result<PetitionsDue> petitionsDue(CaseFile& file, DaySpan days, int first);
/// Those under which a promise is to be reported on that nobody has reported on, by the promise's day: answered with one,
/// or leading a petition that was (casefile/pending_promises.h).
Result<PetitionsDue> promisesDue(CaseFile& file, DaySpan days, int first);

/// Those whose clock runs, due after `after`, of whose time three quarters have passed on a day.
Result<PetitionsDue> petitionsWarned(CaseFile& file, QDate on, QDate after, int first);

// The next ones leave out what `petitionsDue` up to `horizon` names already: a case is named once, by what presses most.

/// Assigned, without a draft, by the day on which the draft is due.
Result<PetitionsDue> draftsDue(CaseFile& file, DaySpan days, QDate horizon, int first);
/// Of one session: not yet with an agreed reply, and not named by `draftsDue` up to the horizon.
Result<PetitionsDue> petitionsNotAgreed(CaseFile& file, const SessionCode& session, QDate horizon, int first);
/// Received up to that day and not classified, in none of these sessions.
Result<PetitionsDue> petitionsNotClassified(CaseFile& file, QDate receivedUntil, QDate horizon,
                                            const QList<SessionCode>& except, int first);
/// Deferred at a session, without a day on which the answer is due.
Result<PetitionsDue> deferredWithoutDay(CaseFile& file, int first);
/// Noted, in no open escalation.
Result<PetitionsDue> notedAndNotSent(CaseFile& file, QDate horizon, int first);
/// Replied to, or answered after its minutes were signed, with no promise to wait for: only the result is to be written down.
/// `state`: replied or answered.
Result<PetitionsDue> resultsToWrite(CaseFile& file, PetitionState state, int first);

/// A session as the day's work names it.
struct SessionDue {
    SessionCode code;
    SessionState state = SessionState::Planned;
    QString topic;
    UnitCode organiser;
    PostCode chair;
    QList<PostCode> coChairs;
    std::optional<QDateTime> plannedStart;
    std::optional<QDateTime> actualStart;
    std::optional<QDateTime> actualEnd;
    bool hasReview = false;
};
/// Every session that still asks for something: all but the closed, the cancelled, and the reported with their review.
/// In the order of their days.
Result<std::vector<SessionDue>> sessionsToFollow(CaseFile& file);

/// An escalation as the day's work names it.
struct EscalationDue {
    EscalationCode code;
    EscalationState state = EscalationState::Drafting;
    QString reason;
    QList<UnitCode> to;
    std::optional<QDate> expectedOn;
    QDate lastStepOn; ///< of its last step: since then there is silence
};
/// Every escalation that is not final, the longest silent first.
Result<std::vector<EscalationDue>> escalationsToFollow(CaseFile& file);

/// The stored reports of a period.
Result<std::vector<UnitReport>> storedUnitReports(CaseFile& file, const QString& period);

/// A petition whose clock runs or will run again, with a day on which the answer is due, and how that day was set.
struct RunningDeadline {
    PetitionCode code;
    QDate dueOn;
    std::optional<QDate> receivedOn;
    QDate setOn;       ///< the effective day of the step that set it
    QString dueIn;     ///< as days, where it was said so (calendar/deadline_rule.h); empty: by hand
    QDate dayZero;     ///< where an earlier count named it
};
Result<std::vector<RunningDeadline>> runningDeadlines(CaseFile& file);

/// How many cases are not final; and whether the file has any at all.
struct OpenCases {
    int sessions = 0;
    int petitions = 0;
    int escalations = 0;
    bool isInUse = false;
};
Result<OpenCases> openCases(CaseFile& file);
/// True when a session was planned or a petition received on or before that day.
Result<bool> hadCasesBy(CaseFile& file, QDate day);

} // namespace doithoai
