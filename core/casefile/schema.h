#pragma once

#include "casefile/connection.h"

#include <QStringList>
#include <vector>

namespace doithoai {

/// One version of the schema. The list is only ever added to.
struct Migration {
    int version = 0;
    QString summary;        ///< one sentence, English, for the log
    QStringList statements; ///< one SQL statement each
    QStringList afterwards = {}; ///< once the journal follows the new tables: what it puts into them
};

/// The history of the schema as the program knows it, oldest first.
const std::vector<Migration>& schemaHistory();

/// Brings an open file to the last version of `history`: every missing version in one transaction with its number,
/// the journal's triggers renewed. Does nothing when it is there already.
Result<void> migrate(Connection& connection, const std::vector<Migration>& history, const Actor& actor);

} // namespace doithoai
