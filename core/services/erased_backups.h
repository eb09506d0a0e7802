#pragma once

#include "casefile/erasures.h"
#include "services/backups.h"

namespace doithoai {

/// A copy of the file that still holds words which were erased from it.
struct StaleCopy {
    QString path;
    QDateTime at;          ///< when it was made, by its name
    QString trouble = {};  ///< why it could not be looked into; such a copy is left
};

/// The copies of the office's file in its own folder of backups, beside it (before a migration, before bringing one
/// back), and in `second` (empty: none) that hold data of any erased case; oldest first. Copies that cannot be read are
/// among them, with the trouble. `petitions`: as if these were erased too.
Result<std::vector<StaleCopy>> staleCopies(Office& office, const QString& second, const QStringList& petitions = {});

/// What became of what erasures owed.
struct FinishedErasing {
    bool isRewritten = false;             ///< nothing is left in unused space of the file
    QString backup;                       ///< the new one that was made and verified first; empty: none was needed
    QStringList removed;                  ///< older copies that are gone
    std::vector<StaleCopy> left;          ///< that could not be looked into or removed
    QStringList unreachable;              ///< places that are not there now: remembered
    std::vector<Error> troubles;
    bool isAll() const { return troubles.empty() && left.empty() && unreachable.empty(); }
};

/// Does what erasures still owe: writes the file anew, makes and verifies a new backup, then removes the older copies
/// that hold erased words, at a second place when it is there. What cannot be done now stays remembered. Nothing owed:
/// does nothing.
Result<FinishedErasing> finishErasing(Office& office, const Actor& actor, const QDateTime& now = QDateTime::currentDateTime());

} // namespace doithoai
