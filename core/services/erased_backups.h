#pragma once

#include "casefile/erasures.h"
#include "casefile/taken_out.h"
#include "services/backups.h"

#include <functional>

namespace doithoai {

/// A copy of the file that still holds words which were erased from it.
struct StaleCopy {
    QString path;
    QDateTime at;          ///< when it was made, by its name
    QString trouble = {};  ///< why it is left: it could not be looked into, or holds what the file has not
    bool isForPerson = false; ///< the program removes no such copy: it is said once, and owed no more
};

/// The copies of the office's file in its own folder of backups, beside it (before a migration, before bringing one
/// back), and in `second` (empty: none) that hold what was erased or destroyed since, also under a name that the file had before;
/// those of its own name first, oldest first. Copies that cannot be read, and those that hold more than the file, are among them,
/// with the trouble. `petitions`: as if these were erased too.
Result<std::vector<StaleCopy>> staleCopies(Office& office, const QString& second, const QStringList& petitions = {});

/// What became of what erasures owed.
struct FinishedErasing {
    bool isRewritten = false;             ///< nothing is left in unused space of the file
    QString backup;                       ///< the new one that was made and proved first; empty: none was needed, or none was good
    QStringList removed;                  ///< older copies that are gone
    QStringList cleared;                  ///< copies that were cut off while they were made: of backups, of rehearsals
    std::vector<StaleCopy> left;          ///< that could not be looked into or removed, or are for a person to look at
    QStringList unreachable;              ///< places that are not there now: remembered
    std::vector<Error> troubles;
    std::vector<Owed> done;               ///< no longer owed
    bool isAll() const { return troubles.empty() && left.empty() && unreachable.empty(); }
};

/// What is owed, as a thread beside the window can do it without the office.
struct ErasingRest {
    QString file;
    std::vector<Owed> owed;
    TakenOut taken; ///< by all erasures and destructions
};
/// What erasures still owe, judged by the role of the actor; an empty `owed` where there is nothing.
Result<ErasingRest> erasingRest(Office& office, const Actor& actor);
/// Does it: `rewrite` writes the file anew; then a new backup, proved as `check` proves a file, and the removing of older
/// copies. Where there is no good new one none of them goes. What cannot be done is among the troubles.
FinishedErasing workOff(const ErasingRest& rest, const std::function<Result<void>()>& rewrite, const QDateTime& now);
/// Takes what was done from what is remembered.
Result<void> noteWorkedOff(Office& office, const FinishedErasing& finished, const Actor& actor);

/// The three together: writes the file anew, makes and verifies a new backup, then removes the older copies
/// that hold erased words, at a second place when it is there. What cannot be done now stays remembered. Nothing owed:
/// does nothing. Takes as long as copying the file: the window calls ui/personal/finishing.h.
Result<FinishedErasing> finishErasing(Office& office, const Actor& actor, const QDateTime& now = QDateTime::currentDateTime());

} // namespace doithoai
