#pragma once

#include "casefile/case_file.h"
#include "casefile/connection.h"

#include <QStringList>
#include <vector>

namespace doithoai {

/// One version of the schema. The list is only ever added to.
struct Migration {
    int version = 0;
    const char* summary = ""; ///< one sentence, English source text of the context "Schema"
    QStringList statements; ///< one SQL statement each
    QStringList afterwards = {}; ///< once the journal follows the new tables: what it puts into them
};

/// The history of the schema as the program knows it, oldest first.
const std::vector<Migration>& schemaHistory();

/// Brings an open file to the last version of `history`: every missing version in one transaction with its number,
/// the journal's triggers renewed. Does nothing when it is there already. `tell` hears of each before it is taken.
Result<void> migrate(Connection& connection, const std::vector<Migration>& history, const Actor& actor, const TellUpdate& tell = {});

/// What the versions after `from` do, in the language of the window.
QStringList summariesSince(const std::vector<Migration>& history, int from);

} // namespace doithoai
