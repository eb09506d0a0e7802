#pragma once

#include "casefile/integrity.h"

namespace doithoai {

/// The chain of hashes, from the first row of the journal to the last.
Result<void> checkChain(Connection& connection, std::vector<Problem>& problems);
/// The words of the journal that were not erased, against the digests in the chain.
Result<void> checkWords(Connection& connection, std::vector<Problem>& problems);
/// Every row against the last picture that the journal has of it.
Result<void> checkRows(Connection& connection, std::vector<Problem>& problems);

} // namespace doithoai
