#pragma once

#include "casefile/case_file.h"
#include "domain/petition.h"

#include <vector>

namespace doithoai {

/// Petitions that have any of these folded words, those first that have the rarest and the most of them. Who sent a
/// denunciation is withheld. Trouble::Storage or Trouble::Damaged.
Result<std::vector<Petition>> petitionsWithAnyWord(CaseFile& file, const QStringList& words, int most);

} // namespace doithoai
