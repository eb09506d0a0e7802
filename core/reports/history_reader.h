#pragma once

#include "casefile/case_file.h"
#include "reports/history.h"

namespace doithoai {

/// Reads the cases with their rows, each kind in two forward-only queries. The cases carry their code, their state and
/// the fields that figures look at, nothing else. Trouble::Damaged when a row makes no sense.
Result<Histories> readHistories(CaseFile& file);

/// The sessions alone, for the duty board.
Result<std::vector<CaseHistory<Session>>> readSessionHistories(CaseFile& file);

} // namespace doithoai
