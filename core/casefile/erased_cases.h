#pragma once

#include "casefile/connection.h"

namespace doithoai {

/// The cases of which the file says that words were taken out of them: by an erasure or by a destruction.
Result<QSet<QString>> casesTakenOut(Connection& connection);

/// The code of the case whose row this is, as table and key tell it; empty where it is of none, or gone. The key of a word
/// added to a paper names its case itself.
Result<QString> caseOfRowAt(Connection& connection, const QString& table, const QString& key);

} // namespace doithoai
