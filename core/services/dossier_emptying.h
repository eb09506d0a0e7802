#pragma once

#include "domain/person_words.h"
#include "services/destruction.h"

namespace doithoai {

/// Takes out of the dossiers of a plan what is about persons, and of long texts all words: out of the cases, their papers and
/// attachments, the journal and the search. Figures, days and steps stay. `words`: of the petitioners, as they stand before it.
/// `reason` stands with each erasure. Expects an open transaction.
Result<void> emptyDossiers(Office& office, const DestructionPlan& plan, const PersonWords& words, const QString& reason, const Actor& actor);

} // namespace doithoai
