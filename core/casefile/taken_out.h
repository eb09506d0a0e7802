#pragma once

#include "casefile/case_file.h"

#include <QByteArray>
#include <QStringList>
#include <vector>

namespace doithoai {

/// All that was taken out of a file.
struct TakenOut {
    /// Words of a case: once for each erasure and for its destruction.
    struct OfCase {
        QString caseCode;
        QString fact; ///< which one: the moment of the erasure, the protocol of the destruction; empty: one that is still to come
    };
    /// Words of an entry of the journal, of whatever case.
    struct OfEntry {
        qint64 seq = 0;
        QByteArray hash;      ///< of the entry, so that it is the same one
        QByteArray redaction; ///< which change of its pictures; empty: its personal words were emptied
    };
    std::vector<OfCase> cases;
    std::vector<OfEntry> entries;
};
Result<TakenOut> loadTakenOut(CaseFile& file);
/// What a copy holds of what was taken out of the file since.
enum class Held {
    Nothing,
    ErasedOtherwise, ///< the words were taken out of it too, but by acts that the file does not have: perhaps not all of them
    Words,
};
/// Looks for any of these cases as it was before that, and for any of these entries. A copy that was made between two erasures of
/// a case lacks only the first; one that was made before the case came in may name the person elsewhere. Trouble when it cannot
/// be read.
Result<Held> heldIn(const QString& path, const TakenOut& taken);
/// The cases that a copy knows, and of which it does not know that their words were erased or destroyed in the file; by their
/// codes.
Result<QStringList> heldAgain(Connection& file, Connection& copy);

} // namespace doithoai
