#include "services/backups.h"

#include "casefile/copy.h"
#include "casefile/journal_ends.h"
#include "domain/atomic_file.h"
#include "services/copy_names.h"
#include "services/file_check.h"
#include "services/own_copies.h"
#include "services/unfinished_copies.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QMutex>
#include <QMutexLocker>
#include <QThread>
#include <QtEndian>

namespace doithoai {

namespace {

/// A name for a copy made at that moment: the first with which `isFree` is content.
template <class IsFree>
QString nameOfCopy(const QString& file, const QString& folder, const QDateTime& at, IsFree isFree)
{
    const QString suffix = QFileInfo(realFile(file)).suffix();
    for (int second = 1;; ++second) {
        const QString mark = second == 1 ? QString() : QStringLiteral("-%1").arg(second);
        const QString path = QStringLiteral("%1/%2%3%4%5").arg(folder, beginningOfBackups(file), at.toString(QStringLiteral("yyyyMMdd-HHmmss")), mark,
                                                               suffix.isEmpty() ? QString() : u'.' + suffix);
        if (isFree(path))
            return path;
    }
}

/// Backups that somebody holds. The window's thread holds them, another one makes the backup.
struct HeldBackups {
    QMutex mutex;
    QStringList paths;
};

HeldBackups& heldBackups()
{
    static HeldBackups held;
    return held;
}

bool isHeld(const QString& path)
{
    const QMutexLocker locker(&heldBackups().mutex);
    return heldBackups().paths.contains(QFileInfo(path).canonicalFilePath());
}

/// True when the file has all that stands in a backup. What cannot be read keeps nothing that could be missed.
bool isCovered(const QString& file, const Backup& backup)
{
    return hasAllOf(file, backup.path).value_or(true);
}

/// Older copies are the last good ones where a file was damaged and nobody saw it: they go only for one that all is proved of.
constexpr int youngDays = 8;

/// Lets go of the backups in a folder that are no longer kept: of those that are proved to be whole copies of this file, and
/// hold nothing that the file has lost since (an older copy was put in its place). One that cannot be removed is tried again
/// next time. False where old ones stay because `newest`, which was just made, is damaged.
bool letGo(const QString& file, const QString& folder, const QString& newest, const QDateTime& now)
{
    const OwnCopies copies(file);
    std::vector<Backup> own = namedBackups(file, folder);
    std::erase_if(own, [&](const Backup& one) { return !isWholeBackup(one.path) || copies.of(one.path) != Kinship::Own; });
    const std::vector<Backup> gone = outdated(own, now);
    const auto isYoung = [&](const Backup& one) { return one.at > now.addDays(-youngDays); };
    const bool mayAllGo = std::ranges::all_of(gone, isYoung) || isGoodBackup(newest);
    for (const Backup& old : gone) {
        if (!isHeld(old.path) && (mayAllGo || isYoung(old)) && isCovered(file, old))
            QFile::remove(old.path);
    }
    (void)clearUnfinished(file, folder);
    return mayAllGo;
}

/// What a person should know of a backup that is as damaged as the file.
QString doubtOf(const QString& file)
{
    return QCoreApplication::translate("Backups", "The backup was made, but the file is damaged, and so is the backup. Older backups are kept.") + u' ' + adviceOnDamage(file);
}

} // namespace

BackupHold::BackupHold(const QString& path)
    : m_path(QFileInfo(path).canonicalFilePath())
{
    const QMutexLocker locker(&heldBackups().mutex);
    heldBackups().paths.append(m_path);
}

BackupHold::~BackupHold()
{
    const QMutexLocker locker(&heldBackups().mutex);
    heldBackups().paths.removeOne(m_path);
}

QString backupFolder(const QString& file)
{
    return QFileInfo(realFile(file)).absolutePath() + QStringLiteral("/sao-luu");
}

bool isWholeBackup(const QString& path)
{
    // By its head: SQLite's own name, this program's mark, and as many pages as the head says.
    QFile copy(path);
    if (!copy.open(QIODevice::ReadOnly))
        return false;
    const QByteArray head = copy.read(100);
    if (head.size() < 100 || !head.startsWith(QByteArray("SQLite format 3\0", 16)))
        return false;
    const auto number = [&](int at) { return qFromBigEndian<quint32>(head.constData() + at); };
    const quint16 written = qFromBigEndian<quint16>(head.constData() + 16);
    const qint64 pageSize = written == 1 ? 65536 : written;
    return number(68) == static_cast<quint32>(applicationId) && copy.size() == pageSize * number(28);
}

std::vector<Backup> namedBackups(const QString& file, const QString& folder)
{
    std::vector<Backup> known;
    for (const QFileInfo& one : QDir(folder.isEmpty() ? backupFolder(file) : folder).entryInfoList(QDir::Files)) {
        const QDateTime at = momentOfBackup(file, one.fileName());
        if (at.isValid())
            known.push_back({one.absoluteFilePath(), at});
    }
    std::ranges::stable_sort(known, [](const Backup& a, const Backup& b) {
        return a.at != b.at ? a.at > b.at : a.path.size() != b.path.size() ? a.path.size() > b.path.size() : a.path > b.path;
    });
    return known;
}

bool hasWholeBackups(const QString& file)
{
    const std::vector<Backup> named = namedBackups(file);
    return std::ranges::any_of(named, [](const Backup& one) { return isWholeBackup(one.path); });
}

std::vector<Backup> backupsOf(const QString& file, const QString& folder)
{
    const OwnCopies copies(file);
    std::vector<Backup> known = namedBackups(file, folder);
    std::erase_if(known, [&](const Backup& one) { return copies.of(one.path) == Kinship::Foreign; });
    const QDateTime now = QDateTime::currentDateTime();
    std::stable_partition(known.begin(), known.end(), [&](const Backup& one) { return !isAhead(one, now); });
    return known;
}

std::optional<Backup> lastBackup(const QString& file, const QString& folder, const QDateTime& now)
{
    const OwnCopies copies(file);
    for (const Backup& backup : namedBackups(file, folder)) {
        if (!isAhead(backup, now) && isWholeBackup(backup.path) && copies.of(backup.path) != Kinship::Foreign)
            return backup;
    }
    return std::nullopt;
}

std::optional<Backup> backupAhead(const QString& file, const QDateTime& now)
{
    for (const Backup& backup : namedBackups(file)) {
        if (!isAhead(backup, now))
            break; // newest first; nearly always at once
        if (OwnCopies(file).of(backup.path) != Kinship::Foreign)
            return backup;
    }
    return std::nullopt;
}

bool needsBackup(const QString& file, const QDateTime& now)
{
    const auto last = lastBackup(file, {}, now);
    return !last || QFileInfo(file).lastModified() >= last->at;
}

Result<Backup> makeBackup(const QString& file, const QDateTime& now, const std::function<Result<void>(const QString& copy)>& prove)
{
    const QString folder = backupFolder(file);
    const bool isNewFolder = !QFileInfo::exists(folder);
    const auto notMade = [&](const QString& detail) {
        return fail(Trouble::Storage, QCoreApplication::translate("Backups", "The folder %1 for the backups cannot be made.").arg(QDir::toNativeSeparators(folder)), detail);
    };
    if (!QDir().mkpath(folder))
        return notMade({});
    const QFileInfo info(realFile(file));
    // Else a power cut would take the folder away, and the copy in it.
    if (isNewFolder) {
        if (const auto flushed = flushToDisk(info.absolutePath()); !flushed) {
            QDir().rmdir(folder);
            return notMade(flushed.error().detail);
        }
    }
    const QString path = nameOfCopy(file, folder, now, [](const QString& name) { return !QFileInfo::exists(name); });
    const auto source = Connection::open(info.absoluteFilePath(), Connection::Access::ReadOnly);
    if (!source)
        return tl::unexpected(source.error());
    if (const auto copied = copyVerified(**source, path); !copied)
        return tl::unexpected(copied.error());
    if (const auto proved = prove ? prove(path) : Result<void>(); !proved) {
        QFile::remove(path);
        return tl::unexpected(proved.error());
    }
    Backup made{path, QDateTime(now.date(), QTime(now.time().hour(), now.time().minute(), now.time().second()))};
    if (!letGo(file, folder, path, now))
        made.doubt = doubtOf(file);
    return made;
}

Result<Backup> backupNow(Office& office, const QDateTime& now)
{
    // By its name another file would be copied, and called a good backup of this one.
    if (const auto there = office.file().isInItsPlace(); !there)
        return tl::unexpected(there.error());
    return makeBackup(office.file().path(), now);
}

Result<Backup> copyToSecondPlace(const QString& file, const Backup& backup, const QString& folder)
{
    if (!QFileInfo(folder).isDir()) {
        return fail(Trouble::Storage, QCoreApplication::translate("Backups", "The second place %1 is not there.")
                                          .arg(QDir::toNativeSeparators(folder)));
    }
    const OwnCopies copies(file);
    const auto isThere = [&](const QString& path) { return isWholeBackup(path) && copies.of(path) == Kinship::Own; };
    QString path = QDir(folder).filePath(QFileInfo(backup.path).fileName());
    // Another office's backup may have that name, and one that was cut off may stand there: neither is touched.
    if (QFileInfo::exists(path) && !isThere(path))
        path = nameOfCopy(file, folder, backup.at, [&](const QString& name) { return !QFileInfo::exists(name) || isThere(name); });
    if (!QFileInfo::exists(path)) {
        const auto source = Connection::open(backup.path, Connection::Access::ReadOnly);
        if (!source)
            return tl::unexpected(source.error());
        if (const auto copied = copyVerified(**source, path); !copied)
            return tl::unexpected(copied.error());
    }
    (void)letGo(file, folder, path, QDateTime::currentDateTime());
    return Backup{path, backup.at};
}

BackupRun::BackupRun(QObject* parent)
    : QObject(parent)
{
}

BackupRun::~BackupRun()
{
    if (m_thread != nullptr) {
        m_thread->wait();
        delete m_thread;
    }
}

bool BackupRun::start(const QString& file, const QString& second, const QDateTime& now)
{
    if (m_thread != nullptr)
        return false;
    struct Made {
        Result<Backup> backup = fail(Trouble::Storage, {});
        std::optional<Error> secondTrouble;
    };
    auto made = std::make_shared<Made>();
    m_thread = QThread::create([file, second, now, made] {
        made->backup = makeBackup(file, now);
        if (!made->backup || second.isEmpty())
            return;
        if (const auto copied = copyToSecondPlace(file, *made->backup, second); !copied)
            made->secondTrouble = copied.error();
    });
    connect(m_thread, &QThread::finished, this, [this, made] {
        std::exchange(m_thread, nullptr)->deleteLater();
        if (!made->backup) {
            Q_EMIT failed(made->backup.error());
            return;
        }
        Q_EMIT done(*made->backup);
        if (made->secondTrouble)
            Q_EMIT secondFailed(*made->secondTrouble);
    });
    m_thread->start(QThread::LowPriority);
    return true;
}

} // namespace doithoai
