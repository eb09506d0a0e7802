#pragma once

#include <QString>
#include <tl/expected.hpp>

namespace doithoai {

/// What kind of trouble a user met. The numbers are the exit codes of the command line.
enum class Trouble {
    Refused = 1, ///< a rule or a guard is not met, or rows of a table were rejected
    Usage = 2,   ///< the words of the call are wrong: no such key, code, date, number
    Storage = 3, ///< the file or the disk said no
    Damaged = 4, ///< the file is damaged
};

/// Trouble that a user meets: a full sentence for the clerk, and what the log should know (in English).
struct Error {
    Trouble trouble = Trouble::Refused;
    QString message;
    QString detail;

    friend bool operator==(const Error&, const Error&) = default;
};

template <class T>
using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> fail(Trouble trouble, QString message, QString detail = {})
{
    return tl::unexpected<Error>(Error{trouble, std::move(message), std::move(detail)});
}

} // namespace doithoai
