#pragma once

#include "casefile/case_file.h"
#include "domain/code.h"

#include <QDateTime>
#include <optional>
#include <vector>

namespace doithoai {

/// One row of the speaking order: whose petition, at which place, and when it was spoken to.
struct Speaker {
    PetitionCode petition;
    int position = 0;
    std::optional<QDateTime> begunAt;
    std::optional<QDateTime> endedAt;

    friend bool operator==(const Speaker&, const Speaker&) = default;
};

/// The rows of a session by position. Petitions that nobody placed have none.
Result<std::vector<Speaker>> loadSpeakers(CaseFile& file, const SessionCode& session);

/// Inserts a row, or replaces that petition's. Expects an open transaction.
Result<void> saveSpeaker(CaseFile& file, const SessionCode& session, const Speaker& speaker);

} // namespace doithoai
