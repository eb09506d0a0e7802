#pragma once

#include <QString>
#include <QStringList>
#include <functional>
#include <vector>

namespace doithoai {

/// Names the machine and the process that make something, in the name of what is not finished: whoever is killed leaves it
/// behind, and the next one must know that nobody makes it any more.
QString makerMark();

/// What is being made in a folder, or was left behind there: .NAME.MARK.part, and the journal of it.
struct Unfinished {
    QString path;
    QString name;              ///< that it would have got
    bool isLeftBehind = false; ///< its process is gone, or has not touched it for long
};
/// Those whose names are wanted, by their paths.
std::vector<Unfinished> unfinishedIn(const QString& folder, const std::function<bool(const QString& name)>& isWanted);

/// The place for something unfinished that is to become `path`.
QString unfinishedPath(const QString& path);

/// The beginning of the name of a passing folder, and those of them that were left behind by this user.
QString passingFolder();
QStringList leftFolders();

} // namespace doithoai
