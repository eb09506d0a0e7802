#pragma once

#include "domain/escalation.h"
#include "domain/petition.h"
#include "domain/session.h"
#include "domain/step.h"
#include "domain/unit_report.h"

#include <QHash>
#include <optional>
#include <vector>

namespace doithoai {

/// A petition with its steps.
struct PetitionOnRecord {
    Petition petition;
    std::vector<Step> steps;
    std::optional<Petition> leading = {}; ///< of a merged one with a promise: the petition that it was merged into

    /// The petition whose `promiseKept` and `result` tell what became of the promise (Đ.9.2).
    const Petition& promiseTeller() const { return leading && petition.state == PetitionState::Merged ? *leading : petition; }
};

/// An escalation with its steps.
struct EscalationOnRecord {
    Escalation escalation;
    std::vector<Step> steps;
};

/// A session as a case: everything that its guards and its papers look at.
struct SessionCase {
    Session session;
    std::vector<Step> steps;
    std::vector<PetitionOnRecord> petitions; ///< in the order of their codes
    std::vector<EscalationOnRecord> escalations;
};

/// A petition as a case.
struct PetitionCase {
    Petition petition;
    std::vector<Step> steps;
    std::optional<Session> session;           ///< the session that it stands in
    std::optional<Petition> leading;          ///< the petition that a merge names, or that it was merged into
    int followers = 0;                        ///< petitions merged into this one
    QList<PetitionCode> promisedFollowers;    ///< those of them that were answered with a promise
};

/// An escalation as a case.
struct EscalationCase {
    Escalation escalation;
    std::vector<Step> steps;
    std::optional<Session> session;
    std::vector<Petition> petitions;                     ///< as named, in order; unknown codes are left out
    QHash<PetitionCode, EscalationCode> otherOpen;       ///< petitions that stand in another open escalation
};

/// A unit's report as a case.
struct UnitReportCase {
    UnitReport report;
    std::vector<Step> steps;
};

} // namespace doithoai
