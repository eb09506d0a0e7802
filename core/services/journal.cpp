#include "services/journal.h"

namespace doithoai {

Result<qint64> journalHead(Office& office)
{
    return journalHead(office.file());
}

Result<JournalScan> scanJournal(Office& office, const JournalQuery& query, qint64 below, int rows)
{
    return scanJournal(office.file(), query, below, rows);
}

Result<std::vector<JournalEntry>> journalEntries(Office& office, const std::vector<qint64>& seqs)
{
    return journalEntries(office.file(), seqs);
}

} // namespace doithoai
