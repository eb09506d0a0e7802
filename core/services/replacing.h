#pragma once

#include "domain/account.h"
#include "domain/result.h"

#include <optional>

namespace doithoai {

/// What a backup that is brought back takes away with the file that stands there, beside what was written since.
struct Replacing {
    bool asksWho = false;       ///< the file that stands there has accounts
    bool isOtherFile = false;   ///< the backup is none of that file
    bool changesPeople = false; ///< who may sign in, in which roles, with which passwords
    QStringList givenBack;      ///< cases whose words were erased or destroyed since, and are there again

    /// Who replaces such a file decides on more than a day's work.
    bool isForKeeper() const { return asksWho && (isOtherFile || changesPeople); }
};

/// Compares the two as far as they can be read. In the place of a file that is too damaged for that its newest backup is asked
/// that can be; nothing is said where there is none. Trouble::Storage where
/// a newer version of the program wrote the file: nobody can be asked then who may replace it.
Result<Replacing> lookAtReplacing(const QString& backup, const QString& file);

/// Whether a person with these roles may do it (none: nobody signed in). Trouble::Refused.
Result<void> mayReplaceFile(const Replacing& replacing, const std::optional<Roles>& roles);

/// What is to be said of it, before or after; empty: nothing.
QString wordsOf(const Replacing& replacing);

} // namespace doithoai
