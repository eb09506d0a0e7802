#pragma once

#include "casefile/case_file.h"

#include <QDateTime>
#include <QMap>
#include <QSet>
#include <vector>

namespace doithoai {

/// Which entries of the journal a person looks for. Empty members ask for nothing in particular.
struct JournalQuery {
    QString by;       ///< words of the writer's name, without regard to marks
    QDate from, to;   ///< days of writing, as the entries carry them
    QString caseCode; ///< in any spelling; one that no case has fits nothing
    QString kind;     ///< session petition escalation unitReport directory calendar regulation setting paper personal
    QString words;    ///< found in what was written and in codes; never in words that are erased or withheld

    bool isEmpty() const { return *this == JournalQuery(); }
    friend bool operator==(const JournalQuery&, const JournalQuery&) = default;
};

/// One write as it stands in the journal: values as stable texts by column, the personal words in their place.
struct JournalEntry {
    qint64 seq = 0;
    QDateTime at;
    QString by;
    bool isRehearsal = false; ///< the day was given, not read from the machine's clock
    QString table, key;
    QString caseKind, caseCode; ///< of the case that it belongs to; empty for directory, calendar, settings
    QMap<QString, QString> before, after;
    bool isAdded = false, isRemoved = false;
    QSet<QString> erased;   ///< columns whose words were erased
    QSet<QString> withheld; ///< columns that say who sent a denunciation
    QSet<QString> digests;  ///< columns of which only a digest was written: pages and texts of papers
};

/// The number of the newest entry; 0 in an empty journal. Entries are numbered without gaps.
Result<qint64> journalHead(CaseFile& file);
/// The hash of the newest entry: whoever keeps it elsewhere can prove later that nothing before it was changed.
Result<QByteArray> journalHash(CaseFile& file);

/// A stretch of the journal, looked through from the newest entry under `below` downwards.
struct JournalScan {
    std::vector<qint64> seqs; ///< those that fit, newest first
    qint64 reached = 1;       ///< the oldest that was looked at; 1: the journal is through
};
/// Looks at `rows` entries at most, so that a window stays awake over a million of them.
Result<JournalScan> scanJournal(CaseFile& file, const JournalQuery& query, qint64 below, int rows);

/// These entries in this order; those that are not there are left out.
Result<std::vector<JournalEntry>> journalEntries(CaseFile& file, const std::vector<qint64>& seqs);

} // namespace doithoai
