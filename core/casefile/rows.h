#pragma once

#include "casefile/statement.h"

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

} // namespace doithoai
