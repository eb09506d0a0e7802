#pragma once

#include "casefile/statement.h"

#include <QSet>
#include <vector>

namespace doithoai {

/// Reads every row of a statement with `read(row) → Result<T>`; ends at the first trouble.
template <class T, class Read>
Result<std::vector<T>> readAll(Statement& rows, Read read)
{
    std::vector<T> all;
    while (true) {
        const auto more = rows.next();
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            return all;
        Result<T> one = read(rows);
        if (!one)
            return tl::unexpected(one.error());
        all.push_back(std::move(*one));
    }
}

/// The first column of every row: codes of cases.
inline Result<QSet<QString>> readCodes(Statement& rows)
{
    const auto codes = readAll<QString>(rows, [](const Statement& row) -> Result<QString> { return row.text(0); });
    if (!codes)
        return tl::unexpected(codes.error());
    return QSet<QString>(codes->begin(), codes->end());
}

} // namespace doithoai
