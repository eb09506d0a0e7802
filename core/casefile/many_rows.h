#pragma once

#include "domain/result.h"

#include <QString>

namespace doithoai {

/// How many rows one statement adds. Each statement on a journaled table keeps a copy of every page that it touches and
/// puts its cursors away at its end: with many rows in one, that is paid once for all of them.
constexpr std::size_t rowsAtOnce = 128;

/// "INSERT INTO … VALUES (?,?),(?,?)": `into` names table and columns.
QString insertOf(const QString& into, qsizetype columns, std::size_t rows);

/// Calls `write(first, count) → Result<void>` for one piece of `rows` after the other: full pieces, and the rest row by row,
/// so that a table's rows never take more than two prepared statements. Ends at the first trouble.
template <class Write>
Result<void> inPieces(std::size_t rows, const Write& write)
{
    for (std::size_t first = 0; first < rows;) {
        const std::size_t count = rows - first < rowsAtOnce ? 1 : rowsAtOnce;
        if (Result<void> written = write(first, count); !written)
            return written;
        first += count;
    }
    return {};
}

} // namespace doithoai
