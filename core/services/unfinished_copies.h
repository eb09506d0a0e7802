#pragma once

#include <QStringList>

namespace doithoai {

/// Copies that were cut off while they were made: what could be read of the file stands in them.
struct ClearedCopies {
    QStringList gone;
    QStringList left; ///< of a process that may still be making them, or that cannot be removed
};

/// Removes those of this file's copies that nobody makes any more, in a folder of backups; an empty one is home: its own folder
/// and what lies beside the file. What is proved to be another file's is not touched.
ClearedCopies clearUnfinished(const QString& file, const QString& folder = {});

/// Removes the folders that rehearsals of this user left behind when they were cut off: a whole copy may lie in each. Answers
/// which.
QStringList clearLeftRehearsals();

} // namespace doithoai
