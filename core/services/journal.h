#pragma once

#include "casefile/integrity.h"
#include "casefile/journal_reader.h"
#include "services/office.h"

namespace doithoai {

/// What the screen of the journal reads. Each answers Trouble::Storage or Trouble::Damaged when the file cannot be read.
/// Where looks at full names are recorded, the entries show petitioners by initials, without address and telephone.
Result<qint64> journalHead(Office& office);
Result<JournalScan> scanJournal(Office& office, const JournalQuery& query, qint64 below, int rows);
Result<std::vector<JournalEntry>> journalEntries(Office& office, const std::vector<qint64>& seqs);

} // namespace doithoai
