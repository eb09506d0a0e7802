#pragma once

#include "casefile/draft_repository.h"
#include "services/office.h"

namespace doithoai {

/// Keeps what is being typed, so that a power cut costs at most the last second of it. It is no act: no rule judges it
/// and the journal does not hold it. Drafts without any words are taken away instead. Trouble::Storage: the file says no.
Result<void> keepDraft(Office& office, Draft draft, const Actor& actor);

/// Takes a draft away: its words became an act, or the person gave them up. Nothing happens where there is none.
Result<void> dropDraft(Office& office, const QString& place, const Actor& actor);

/// Everything that was being typed and became no act, the latest first.
Result<std::vector<Draft>> draftsOf(Office& office);

/// What was being typed at that place; nothing where nothing was.
Result<std::optional<Draft>> draftAt(Office& office, const QString& place);

} // namespace doithoai
