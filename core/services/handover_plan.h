#pragma once

#include "casefile/directory_changes.h"
#include "services/handover.h"

namespace doithoai {

/// Everything that a handover writes, and the record that tells of it.
struct HandoverPlan {
    HandoverRecord record;
    std::vector<Unit> units;   ///< the successor where it is made, the ended ones, those below them
    std::vector<Post> posts;   ///< of the successor, and those that end
    std::vector<Term> terms;
    template <class Case>
    struct Change {
        Case before, after;
        QDate on; ///< the day of the handover, or of the case's own last step where that is later
    };
    std::vector<Change<Petition>> petitions;
    std::vector<Change<Escalation>> escalations;
    std::vector<Change<Session>> sessions;
};

struct HandOver;

/// Judges a handover against the directory and the open cases.
Result<HandoverPlan> planHandover(Office& office, const Handover& handover);

/// Writes all of it, with the record. Expects an open transaction.
Result<void> writeHandover(CaseFile& file, const HandoverPlan& plan, const HandOver& act, const Actor& actor);

} // namespace doithoai
