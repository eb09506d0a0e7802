#pragma once

#include "casefile/integrity.h"
#include "services/backup_keeping.h"

#include <optional>

namespace doithoai {

/// Everything that `check` proves: what the file can tell of itself (casefile/integrity.h), and that every stored step is
/// one that the table of its machine allows. Empty: all is well.
Result<std::vector<Problem>> checkWhole(CaseFile& file);

/// What a good backup has of the journal and the file has not: rows that were cut off at its end, or written anew. The chain of
/// a journal that was cut is whole; only what stands elsewhere tells. Every backup is asked that was made since the file was
/// last brought back: one that was made after the cut agrees with it. Nothing where there is none to compare with.
Result<std::vector<Problem>> checkAgainstBackup(CaseFile& file);

/// The newest backup of the last week that has any which ends with a row that the journal of the file does not have, where the
/// file was not brought back since: an older copy may have been put in the file's place. Proves nothing, so that it may be asked
/// at every opening; checkAgainstBackup says it for certain.
std::optional<Backup> fullerBackup(CaseFile& file);

/// Whether a backup, or the file itself, is good: opened, and all of it proved. One of an older version of the program is proved as it would come
/// back. Takes as long as `check` does.
bool isGoodBackup(const QString& backup);

/// Both of them through a reading connection of its own, so that they may run beside the window in another thread.
Result<std::vector<Problem>> checkFileAt(const QString& path);

/// What keeps a file from being opened. Where whole backups under its name lie beside it, a case file stood there: that it is
/// gone, empty or no case file any more is then told as damage, and a backup can be offered. Any other error is left as it is.
Error seenBesideBackups(Error error, const QString& path);

/// What a person whose file is damaged should do next: the newest good backup with its day, else a good copy that was set aside
/// beside the file, or that there is none. Good is one
/// that was opened and proved, as long as that takes: in a thread where a window waits.
QString adviceOnDamage(const QString& path);

} // namespace doithoai
