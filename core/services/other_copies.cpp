#include "services/other_copies.h"

#include "services/backups.h"
#include "services/copy_names.h"
#include "services/own_copies.h"

#include <QDir>
#include <QFileInfo>
#include <algorithm>

namespace doithoai {

namespace {

/// What a program's name of a copy says: of which file, and when.
RenamedCopy renamedBy(const QFileInfo& found, const CopyName& name, const QString& file)
{
    RenamedCopy one{{found.absoluteFilePath(), name.at}, false, {}};
    const QString suffix = found.suffix().isEmpty() ? QString() : u'.' + found.suffix();
    const QString besides = QFileInfo(realFile(file)).absolutePath() + u'/' + name.base + suffix;
    if (name.at.isValid() && QFileInfo::exists(besides))
        one.besides = besides;
    return one;
}

} // namespace

std::vector<Backup> copiesBeside(const QString& file)
{
    std::vector<Backup> found;
    for (const QFileInfo& one : QDir(QFileInfo(realFile(file)).absolutePath()).entryInfoList(QDir::Files)) {
        const QDateTime at = momentOfCopyBeside(file, one.fileName());
        if (at.isValid())
            found.push_back({one.absoluteFilePath(), at});
    }
    return found;
}

std::vector<RenamedCopy> renamedCopies(const QString& file, const QString& folder)
{
    const OwnCopies own(file);
    std::vector<RenamedCopy> found;
    if (!own.isKnown())
        return found;
    const QString real = realFile(file);
    for (const QFileInfo& one : QDir(folder.isEmpty() ? backupFolder(file) : folder).entryInfoList(QDir::Files)) {
        const bool isOther = !momentOfBackup(file, one.fileName()).isValid() && !momentOfCopyBeside(file, one.fileName()).isValid();
        if (isOther && one.canonicalFilePath() != real && own.of(one.absoluteFilePath()) == Kinship::Own)
            found.push_back(renamedBy(one, nameOfBackup(one.fileName()), file));
    }
    if (folder.isEmpty()) {
        for (const QFileInfo& one : QDir(QFileInfo(real).absolutePath()).entryInfoList(QDir::Files)) {
            const CopyName name = nameOfCopyBeside(one.fileName());
            if (name.at.isValid() && !momentOfCopyBeside(file, one.fileName()).isValid() && own.of(one.absoluteFilePath()) == Kinship::Own) {
                found.push_back(renamedBy(one, name, file));
                found.back().isBeside = true;
            }
        }
    }
    std::ranges::stable_sort(found, {}, [](const RenamedCopy& one) { return one.copy.at; });
    return found;
}

std::vector<Backup> copiesOfFilesGone(const QString& file)
{
    const QString beside = QFileInfo(realFile(file)).absolutePath() + u'/';
    std::vector<Backup> found;
    for (const QFileInfo& one : QDir(backupFolder(file)).entryInfoList(QDir::Files)) {
        const CopyName name = nameOfBackup(one.fileName());
        const QString suffix = one.suffix().isEmpty() ? QString() : u'.' + one.suffix();
        if (name.at.isValid() && !QFileInfo::exists(beside + name.base + suffix))
            found.push_back({one.absoluteFilePath(), name.at});
    }
    std::ranges::sort(found, std::ranges::greater(), &Backup::at);
    return found;
}

} // namespace doithoai
