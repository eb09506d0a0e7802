#pragma once

#include "casefile/integrity.h"

namespace doithoai {

/// The code of the case that a problem with a row, a step or a reference is about ("petition_text 30" → KN-2023-0030); empty
/// where it has none, or the file cannot tell any more.
QString caseOfProblem(CaseFile& file, const Problem& problem);

} // namespace doithoai
