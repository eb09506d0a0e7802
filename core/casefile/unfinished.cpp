#include "casefile/unfinished.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSysInfo>

#include <cerrno>
#include <csignal>
#include <unistd.h>

namespace doithoai {

namespace {

constexpr qint64 longAgo = 3600; ///< seconds; who writes touches what it writes all the time

const QString folderName = QStringLiteral("doithoai-rehearsal-");

QString machine()
{
    constexpr qsizetype digits = 8;
    return QString::fromLatin1(QCryptographicHash::hash(QSysInfo::machineHostName().toUtf8(), QCryptographicHash::Sha256).toHex().first(digits));
}

/// Of another machine, or of one that left no mark, only the time tells.
bool isLeftBehind(const QString& mark, const QFileInfo& info)
{
    if (info.lastModified().secsTo(QDateTime::currentDateTime()) > longAgo)
        return true;
    static const QRegularExpression shape(QStringLiteral("^([0-9a-f]{8})-(\\d{1,9})-[0-9a-z]+$"));
    const auto match = shape.match(mark);
    if (!match.hasMatch() || match.captured(1) != machine())
        return false;
    return ::kill(static_cast<pid_t>(match.captured(2).toInt()), 0) != 0 && errno == ESRCH;
}

} // namespace

QString makerMark()
{
    return QStringLiteral("%1-%2-%3").arg(machine()).arg(::getpid()).arg(QString::number(QRandomGenerator::system()->generate(), 36));
}

QString unfinishedPath(const QString& path)
{
    const QFileInfo info(path);
    return QStringLiteral("%1/.%2.%3.part").arg(info.absolutePath(), info.fileName(), makerMark());
}

std::vector<Unfinished> unfinishedIn(const QString& folder, const std::function<bool(const QString&)>& isWanted)
{
    static const QRegularExpression shape(QStringLiteral("^\\.(.+)\\.([0-9a-z-]+)\\.part(-journal)?$"));
    std::vector<Unfinished> found;
    for (const QFileInfo& one : QDir(folder).entryInfoList({QStringLiteral(".*.part*")}, QDir::Files | QDir::Hidden, QDir::Name)) {
        const auto match = shape.match(one.fileName());
        if (match.hasMatch() && isWanted(match.captured(1)))
            found.push_back({one.absoluteFilePath(), match.captured(1), isLeftBehind(match.captured(2), one)});
    }
    return found;
}

QString passingFolder()
{
    return QDir(QDir::tempPath()).filePath(folderName + makerMark() + QStringLiteral("-XXXXXX"));
}

QStringList leftFolders()
{
    QStringList found;
    for (const QFileInfo& one : QDir(QDir::tempPath()).entryInfoList({folderName + u'*'}, QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks, QDir::Name)) {
        const QString mark = one.fileName().mid(folderName.size()).section(u'-', 0, 2);
        if (one.ownerId() == ::getuid() && isLeftBehind(mark, one))
            found.append(one.absoluteFilePath());
    }
    return found;
}

} // namespace doithoai
