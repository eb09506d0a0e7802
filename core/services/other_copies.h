#pragma once

#include "services/backup_keeping.h"

#include <vector>

namespace doithoai {

/// What has the name of a copy that the program left beside the file, before it brought one back or up to date. Opens none.
std::vector<Backup> copiesBeside(const QString& file);

/// A copy of a file, by what it says of itself, whose name is not that of one: the file was called otherwise when it was made,
/// or a person gave the name.
struct RenamedCopy {
    Backup copy;     ///< `at` is invalid where a person gave the name
    bool isBeside = false; ///< left beside the file, before it brought one back or up to date
    QString besides; ///< another case file that stands beside this one, of which by its name it is a copy; empty: none

    /// The program made it of this file, which had another name then.
    bool isOfFormerName() const { return copy.at.isValid() && besides.isEmpty(); }
};

/// Those in a folder of backups (empty: the file's own one; then also those that the program left beside the file); oldest
/// first. Nothing where the file itself cannot be asked which one it is.
std::vector<RenamedCopy> renamedCopies(const QString& file, const QString& folder = {});

/// By their names: copies in the folder of backups of a file whose own file stands no longer beside it, newest first. Whose they
/// are nobody can say where the file that is left cannot be asked. Opens none.
std::vector<Backup> copiesOfFilesGone(const QString& file);

} // namespace doithoai
