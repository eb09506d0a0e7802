#pragma once

#include "casefile/connection.h"

namespace doithoai {

/// The cases of which the file says that words were taken out of them: by an erasure or by a destruction.
Result<QSet<QString>> casesTakenOut(Connection& connection);

/// Key in `meta` of the note that erasures say of every entry that lost words: there since the first one that did. Those before
/// it left nothing behind where words went out of the past of another case.
inline const QString emptiedNote = QStringLiteral("emptiedTold");

/// The code of the case whose row this is, as table and key tell it; empty where it is of none, or gone. The key of a word
/// added to a paper names its case itself.
Result<QString> caseOfRowAt(Connection& connection, const QString& table, const QString& key);

} // namespace doithoai
