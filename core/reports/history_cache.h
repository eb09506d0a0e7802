#pragma once

#include "casefile/case_file.h"
#include "reports/petition_histories.h"

namespace doithoai {

/// Of fewer petitions nothing is kept: they are read as soon.
constexpr std::size_t fewestKept = 5000;

/// The histories of all petitions of a file. Of many they are kept in the file's cache folder, as they stood at an entry of the
/// journal: the next time only those that were written to since are read, for the journal misses no write. What lies there
/// is taken when it is whole, this file's, and its entry stands in the journal; else all are read anew. The file itself is
/// never written to. Trouble::Damaged when a row makes no sense.
Result<PetitionHistories> petitionHistories(CaseFile& file, std::size_t fewest = fewestKept);

} // namespace doithoai
