#pragma once

#include "ui/desk.h"
#include "ui/widgets/paged_table.h"

namespace doithoai {

/// Reads rows of a list by their numbers.
using ReadRows = std::function<Result<std::vector<ListRow>>(std::span<const qint64>)>;

/// Writes the rows as CSV or XLSX: the columns that are shown, in their order. Asks for the file; says what happened. A long
/// list shows its progress and can be stopped: then nothing is written.
void exportList(Desk& desk, const PagedTable& table, const ReadRows& read, const std::vector<qint64>& ids,
                const QString& fileName, QWidget* parent);

/// Shows the rows as pages that can be printed, with a title and a line that says what they are filtered by.
void printList(Desk& desk, const PagedTable& table, const ReadRows& read, const std::vector<qint64>& ids, const QString& title,
               const QString& line, const QString& fileName, QWidget* parent);

/// More rows than these are exported, not printed.
inline constexpr int mostPrinted = 2000;

} // namespace doithoai
