#pragma once

#include "casefile/case_file.h"
#include "casefile/word_places.h"
#include "domain/petition.h"

#include <QDateTime>
#include <QSet>
#include <atomic>
#include <vector>

namespace doithoai {

/// The fact that a person's data were erased from a case.
struct Erasure {
    PetitionCode petition;
    QDate on;
    QDateTime at;
    QString by;
    QString reason;

    friend bool operator==(const Erasure&, const Erasure&) = default;
};

/// All erasures, the newest first.
Result<std::vector<Erasure>> loadErasures(CaseFile& file);
/// Keeps the fact. Expects an open transaction, as all that follows and writes.
Result<void> addErasure(CaseFile& file, const Erasure& erasure);

/// Puts `petitioner` in the place of a petition's petitioner, and nothing in that of address and telephone; the search
/// forgets them. The row is made anew, so that the journal keeps no salt under which the old words could be guessed.
Result<void> replacePerson(CaseFile& file, const PetitionCode& code, const QString& petitioner);

/// Which rows of the journal lose words: by table and key of the row that they tell of.
struct JournalRows {
    QSet<QString> people; ///< keys of petition_person: all words go
    QSet<QString> rows;   ///< "table/key" of other rows: those words go that are changed
};
/// Empties the personal words of the wanted journal rows of which `change` would change any, and changes their pictures by
/// it. The chain still holds; what stands in the file now still fits its last picture. Answers how many rows lost words.
/// Expects the erasure or destruction to be in the file already: words of other cases than it names leave a redaction behind.
Result<int> emptyJournal(CaseFile& file, const JournalRows& wanted, const TextChange& change);

/// Puts the words of the search indexes together anew: those that were taken out are in none of their parts any more.
Result<void> forgetSearched(CaseFile& file);

/// What an erasure still owes: a place of backups that could not be reached, or (without a place) the writing anew of the
/// file.
struct Owed {
    QString what;  ///< rewrite, backups
    QString place; ///< a folder

    friend bool operator==(const Owed&, const Owed&) = default;
};
Result<std::vector<Owed>> loadOwed(CaseFile& file);
Result<void> addOwed(CaseFile& file, const Owed& owed);
/// What an erasure or a destruction leaves to be done: the writing anew, and where asked the backups at home and at a second
/// place (empty: none).
Result<void> oweRest(CaseFile& file, bool isWithBackups, const QString& secondPlace);
Result<void> removeOwed(CaseFile& file, const Owed& owed);

/// Writes the whole file anew, so that nothing is left in its unused space. Takes as long as copying it. No transaction
/// may be open.
Result<void> rewriteWhole(CaseFile& file);
/// The same over a connection of its own, for a thread beside the window: meanwhile nobody else can read or write the file.
/// One transaction: whatever ends it before its end leaves the file as it was. `isStopped`, set from another thread, ends
/// it until the new pages are being written: Trouble::Refused.
Result<void> rewriteWholeAt(const QString& path, const std::atomic<bool>& isStopped);

} // namespace doithoai
