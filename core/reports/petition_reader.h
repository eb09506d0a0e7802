#pragma once

#include "casefile/case_file.h"
#include "reports/history.h"

namespace doithoai {

/// Reads the petitions with their rows, in two forward-only queries. Of the settled ones only the first of each session is
/// there. Trouble::Damaged when a row makes no sense.
Result<PetitionHistories> readPetitionHistories(CaseFile& file, const Reach& reach);

} // namespace doithoai
