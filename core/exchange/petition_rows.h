#pragma once

#include "exchange/petition_import.h"

namespace doithoai {

/// A row that could be read: its number in the table.
struct ReadRow {
    int row = 0;
    bool hasWarning = false;
};

/// What a table of petitions says, before any of it is judged.
struct ReadTable {
    int rows = 0;
    std::vector<ReadRow> taken;
    std::vector<Petition> petitions;     ///< of the rows that are taken, in their order
    std::vector<ImportFinding> findings; ///< of rows that cannot be taken, and warnings
    int rejected = 0;
    QHash<QString, QString> headings; ///< key of a field → the heading of its column in the table
};

/// Reads the cells of a table into petitions. Trouble::Refused when the table as a whole cannot be taken: no heading,
/// an indispensable column that is neither there nor given, two columns of one meaning. Trouble::Usage for `given`.
Outcome<ReadTable> readPetitions(const Office& office, const std::vector<QStringList>& table,
                                 const QMap<QString, QString>& given, QDate today);

} // namespace doithoai
