#pragma once

#include <QDateTime>
#include <QString>

namespace doithoai {

/// The file that a path leads to, through links, as its lock sees it: its copies lie beside it and have its name. The path itself
/// where nothing stands.
QString realFile(const QString& file);

/// The whole name of a file without its ending, and what stands before the moment in the names of its backups.
QString beginningOfBackups(const QString& file);

/// The moment in the name of a backup of the file (NAME-20230318-080000.doithoai); invalid for any other name. Whoever renames
/// a copy wants to keep it: only a name that this program gave is one of its backups.
QDateTime momentOfBackup(const QString& file, const QString& fileName);

/// The same of a copy that the program leaves beside the file: NAME.before-restore-20230318-080000.doithoai
QDateTime momentOfCopyBeside(const QString& file, const QString& fileName);

/// Of which file a name that this program gives says to be a copy, and of when; an invalid moment for any other name.
struct CopyName {
    QString base; ///< the file's name without its ending
    QDateTime at;
};
CopyName nameOfBackup(const QString& fileName);
CopyName nameOfCopyBeside(const QString& fileName);

} // namespace doithoai
