#pragma once

#include "casefile/integrity.h"

namespace doithoai {

/// The code of the case that a problem with a row, a step or a reference is about ("petition_text 30" → KN-2023-0030), of a paper with
/// its number; empty
/// where it has none, or the file cannot tell any more.
QString caseOfProblem(CaseFile& file, const Problem& problem);

/// Where a problem lies, as a person reads it: the case before the row, whose number says nothing to a clerk.
QString placeOfProblem(CaseFile& file, const Problem& problem);

} // namespace doithoai
