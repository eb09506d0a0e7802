#pragma once

#include "casefile/case_lists.h"
#include "casefile/frozen_papers.h"
#include "services/office.h"

namespace doithoai {

/// What the screens list. Each answers Trouble::Storage or Trouble::Damaged when the file cannot be read.
Result<std::vector<SessionRow>> sessionRows(Office& office, const ListFilter& filter = {});
Result<std::vector<PetitionRow>> petitionRows(Office& office, const ListFilter& filter = {});
Result<std::vector<EscalationRow>> escalationRows(Office& office, const ListFilter& filter = {});

/// The frozen papers of a case, or all of them for an empty code; newest first, without text and PDF.
Result<std::vector<FrozenPaper>> paperRows(Office& office, const QString& caseCode = {});

/// A frozen paper as it left the office, with its PDF. Trouble::Usage when there is none of that version.
Result<FrozenPaper> paperOfVersion(Office& office, const QString& kind, const QString& caseCode, int version);

} // namespace doithoai
