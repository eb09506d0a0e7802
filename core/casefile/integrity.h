#pragma once

#include "casefile/case_file.h"

#include <vector>

namespace doithoai {

/// A fault that `check` found.
struct Problem {
    QString what;  ///< structure references steps journal paper attachment register row draft account key search
    QString where; ///< table and key
    QString message;
};

/// True when the file itself does not hang together, or lacks a part: what it is asked further may then fail.
bool hasStructureProblem(const std::vector<Problem>& problems);

/// Proves the file: structure, references, steps (each follows from the one before, the last one is the case's state),
/// the journal's chain, rows against the journal, frozen papers and attachments against their hashes, the
/// register against the papers, the counters of codes, what is being typed, the accounts' passwords, the key by which the file
/// signs, the search index.
/// Empty: all is well.
Result<std::vector<Problem>> checkFile(CaseFile& file);

/// Copies the file whole, to a name that does not exist yet, verified and flushed to the disk.
Result<void> backupTo(CaseFile& file, const QString& destination);
/// Puts a verified copy of `backup` at `path`; what stood there stays beside it under a dated name, which is returned
/// (empty when nothing stood there). One of an older version of the program is brought up to date as it comes back; the backup
/// itself stays byte for byte.
Result<QString> restoreFrom(const QString& backup, const QString& path);

} // namespace doithoai
