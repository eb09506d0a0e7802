#include "services/unfinished_copies.h"

#include "casefile/unfinished.h"
#include "services/backups.h"
#include "services/copy_names.h"
#include "services/own_copies.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace doithoai {

ClearedCopies clearUnfinished(const QString& file, const QString& folder)
{
    std::vector<Unfinished> all =
        unfinishedIn(folder.isEmpty() ? backupFolder(file) : folder, [&](const QString& name) { return momentOfBackup(file, name).isValid(); });
    if (folder.isEmpty()) {
        for (Unfinished& one : unfinishedIn(QFileInfo(realFile(file)).absolutePath(), [&](const QString& name) { return momentOfCopyBeside(file, name).isValid(); }))
            all.push_back(std::move(one));
    }
    ClearedCopies cleared;
    if (all.empty())
        return cleared;
    const OwnCopies copies(file);
    for (const Unfinished& one : all) {
        if (copies.of(one.path) == Kinship::Foreign)
            continue;
        (one.isLeftBehind && QFile::remove(one.path) ? cleared.gone : cleared.left).append(one.path);
    }
    return cleared;
}

QStringList clearLeftRehearsals()
{
    QStringList cleared;
    for (const QString& left : leftFolders()) {
        if (QDir(left).removeRecursively())
            cleared.append(left);
    }
    return cleared;
}

} // namespace doithoai
