#pragma once

#include "casefile/case_file.h"
#include "domain/code.h"
#include "domain/step.h"

namespace doithoai {

/// What `set` changed in a session, by sequence among its steps: each with no event, its data the fields as they became.
Result<std::vector<Step>> changesOfSession(CaseFile& file, const SessionCode& session);

} // namespace doithoai
