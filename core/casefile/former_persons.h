#pragma once

#include "casefile/connection.h"

namespace doithoai {

/// How the record of a petition told of its person before it was corrected, the oldest first: out of the words that the journal
/// keeps, which is read once, and then only what was added. Nothing where they were erased.
Result<std::vector<FormerPerson>> formerPersons(Connection& connection, qint64 petition);
/// The same of all petitions, also within a transaction: read anew.
Result<FormerPersons> allFormerPersons(Connection& connection);

} // namespace doithoai
