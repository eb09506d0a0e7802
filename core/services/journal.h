#pragma once

#include "casefile/case_lists.h"
#include "casefile/integrity.h"
#include "casefile/journal_reader.h"
#include "services/office.h"

namespace doithoai {

/// What the screen of the journal reads. Each answers Trouble::Storage or Trouble::Damaged when the file cannot be read.
/// Where looks at full names are recorded, the entries show petitioners by initials, without address and telephone; those of a
/// denunciation never tell who sent it.
Result<qint64> journalHead(Office& office);
Result<JournalScan> scanJournal(Office& office, const JournalQuery& query, qint64 below, int rows);
Result<std::vector<JournalEntry>> journalEntries(Office& office, const std::vector<qint64>& seqs);

/// All entries as they are kept, the oldest first, in the same way without the names.
Result<std::vector<JournalRow>> journalRows(Office& office);

} // namespace doithoai
