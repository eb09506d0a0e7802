#pragma once

#include "casefile/connection.h"

#include <QStringList>

namespace doithoai {

/// One table as the journal sees it.
struct JournaledTable {
    QString name;
    QStringList columns;
    QStringList keyColumns;
    QSet<QString> personal; ///< shown as salted digests, their words apart
    QSet<QString> bulky;    ///< shown as unsalted digests: pages and texts of frozen papers, attached files
    QSet<QString> blobs;

    /// SQL for the key of a row: `row` is NEW, OLD or an alias of the table.
    QString key(const QString& row) const;
    /// SQL for the image of a row as the journal keeps it; `salt` is SQL, used where a column is personal.
    QString image(const QString& row, const QString& salt) const;
    /// SQL for the personal words of a row.
    QString words(const QString& row) const;
};

/// Every table that the journal follows: all but the journal itself, the counters of codes and the search index.
Result<std::vector<JournaledTable>> journaledTables(Connection& connection);

/// Puts the journal's triggers on every table, in place of those that stand there.
Result<void> renewJournalTriggers(Connection& connection);

} // namespace doithoai
