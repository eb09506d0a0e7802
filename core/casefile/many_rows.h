#pragma once

#include "casefile/statement.h"

namespace doithoai {

/// How many rows one statement adds. Each statement on a journaled table keeps a copy of every page that it touches and
/// puts its cursors away at its end: with many rows in one, that is paid once for all of them.
constexpr std::size_t rowsAtOnce = 128;

/// "INSERT INTO … VALUES (?,?),(?,?)": `into` names table and columns.
QString insertOf(const QString& into, qsizetype columns, std::size_t rows);

/// Adds rows to a table: `into` names it and its columns, `after` may say what follows the values, and `bind(statement, i)`
/// binds the values of the i-th row. Full pieces are added by one statement, the rest row by row. Returns the id of the
/// last row; SQLite gives each one the id after the largest. Ends at the first trouble.
template <class Bind>
Result<qint64> insertRows(Connection& connection, const QString& into, qsizetype columns, std::size_t rows, const Bind& bind,
                          const QString& after = {})
{
    qint64 last = 0;
    std::size_t next = 0;
    for (const std::size_t atOnce : {rowsAtOnce, std::size_t(1)}) {
        if (rows - next < atOnce)
            continue;
        Statement add(connection, insertOf(into, columns, atOnce) + after);
        while (rows - next >= atOnce) {
            for (const std::size_t end = next + atOnce; next < end; ++next)
                bind(add, next);
            if (auto added = add.run(); !added)
                return tl::unexpected(std::move(added.error()));
        }
        last = add.insertedId();
    }
    return last;
}

} // namespace doithoai
