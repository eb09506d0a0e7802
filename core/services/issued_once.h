#pragma once

#include "casefile/frozen_papers.h"
#include "domain/paper_record.h"
#include "services/office.h"

namespace doithoai {

/// Whether a case has that paper once: a second one with another number would contradict the first, so that it is corrected
/// by one that replaces it. The others may go out again and again; each has its reason in the table.
bool isIssuedOnce(const QString& paper);

/// The issued paper that stands in the way of another one of its kind: of any of these cases, replaced by none, and not
/// overtaken by a step since then after which a new one is due. Nothing where it may be issued.
Result<std::optional<FrozenPaper>> standingPaper(Office& office, const QString& paper, const PaperRecord& record);

} // namespace doithoai
