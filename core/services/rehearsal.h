#pragma once

#include "casefile/integrity.h"

#include <QDateTime>

namespace doithoai {

/// What came back when a backup was restored to a place of its own and proven.
struct Rehearsal {
    qint64 sessions = 0;
    qint64 petitions = 0;
    qint64 escalations = 0;
    qint64 papers = 0;      ///< signed and issued ones
    qint64 journalRows = 0; ///< the number of its newest entry
    QDateTime lastWrite;    ///< the moment of that entry; invalid in an empty journal
    std::vector<Problem> problems;

    bool isGood() const { return problems.empty(); }
};

/// Counts and proves an open file, as `check` does.
Result<Rehearsal> lookThrough(CaseFile& file);

/// Restores a backup into a folder of its own that is gone afterwards, and proves what came back as `check` does. The
/// office's file is not touched. What one that was cut off left of its folder goes first. Trouble::Storage, Trouble::Damaged where not even that can be done.
Result<Rehearsal> rehearseRestore(const QString& backup);

} // namespace doithoai
