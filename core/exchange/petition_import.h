#pragma once

#include "services/office.h"

#include <QByteArray>

namespace doithoai {

/// A word about one cell of a table that came in.
struct ImportFinding {
    int row = 0; ///< as a person counts: the heading is row 1; 0: about the whole table
    QString column;
    QString severity; ///< "error": the row is left out; "warning"; "known"
    QString message;
};

struct ImportResult {
    int rows = 0, accepted = 0, known = 0, warned = 0, rejected = 0;
    std::vector<ImportFinding> findings;
    QStringList codes;
};

/// Imports a table of petitions. `given`: fields for all rows (`session`, `channel` …), as people write them.
/// A row that cannot be taken is left out and named; a table that cannot be read answers Trouble::Refused, nothing written.
Outcome<ImportResult> importPetitions(Office& office, const QByteArray& table, const QMap<QString, QString>& given,
                                      const Actor& actor, bool isDryRun);

} // namespace doithoai
