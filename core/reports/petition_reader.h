#pragma once

#include "casefile/case_file.h"
#include "reports/petition_histories.h"

namespace doithoai {

/// Reads all petitions with their rows, in two forward-only queries. Trouble::Damaged when a row makes no sense.
Result<PetitionHistories> readPetitionHistories(CaseFile& file);

/// Reads these petitions, by their rows in the file, anew into histories that were read before. False when the file holds them
/// in no such way: one is gone, or stands where none stood. Trouble::Damaged as above.
Result<bool> readAnew(CaseFile& file, const std::vector<qint64>& ids, PetitionHistories& histories);

} // namespace doithoai
