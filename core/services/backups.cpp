#include "services/backups.h"

#include "casefile/copy.h"
#include "domain/atomic_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QThread>
#include <QtEndian>

namespace doithoai {

namespace {

const QString stamp = QStringLiteral("yyyyMMdd-HHmmss");

/// The whole name without its ending and what stands before the moment in it.
QString beginningOf(const QString& file)
{
    return QFileInfo(file).completeBaseName() + u'-';
}

/// Whole by its head: SQLite's own name, this program's mark, and as many pages as the head says. A copy that a full
/// stick cut off fails here.
bool isWhole(const QString& path)
{
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

} // namespace

QString backupFolder(const QString& file)
{
    return QFileInfo(file).absolutePath() + QStringLiteral("/sao-luu");
}

std::optional<Backup> lastBackup(const QString& file)
{
    const QDir folder(backupFolder(file));
    const QString beginning = beginningOf(file);
    std::vector<Backup> known;
    for (const QFileInfo& one : folder.entryInfoList(QDir::Files)) {
        const QString name = one.completeBaseName();
        if (!name.startsWith(beginning))
            continue;
        const QDateTime at = QDateTime::fromString(name.mid(beginning.size(), 15), stamp);
        if (at.isValid() && one.suffix() == QFileInfo(file).suffix())
            known.push_back({one.absoluteFilePath(), at});
    }
    std::ranges::sort(known, std::ranges::greater(), &Backup::at);
    for (const Backup& backup : known) {
        if (isWhole(backup.path))
            return backup;
    }
    return std::nullopt;
}

Result<Backup> makeBackup(const QString& file, const QDateTime& now)
{
    const QString folder = backupFolder(file);
    const bool isNewFolder = !QFileInfo::exists(folder);
    if (!QDir().mkpath(folder))
        return fail(Trouble::Storage, QCoreApplication::translate("Backups", "The folder %1 for the backups cannot be made.")
                                          .arg(QDir::toNativeSeparators(folder)));
    const QFileInfo info(file);
    // Else a power cut would take the folder away, and the copy in it.
    if (isNewFolder) {
        if (const auto flushed = flushToDisk(info.absolutePath()); !flushed)
            return tl::unexpected(flushed.error());
    }
    const auto nameOfCopy = [&](const QString& mark) {
        return QStringLiteral("%1/%2%3%4%5").arg(folder, beginningOf(file), now.toString(stamp), mark,
                                                 info.suffix().isEmpty() ? QString() : u'.' + info.suffix());
    };
    QString path = nameOfCopy({});
    for (int second = 2; QFileInfo::exists(path); ++second)
        path = nameOfCopy(QStringLiteral("-%1").arg(second));
    const auto source = Connection::open(info.absoluteFilePath(), Connection::Access::ReadOnly);
    if (!source)
        return tl::unexpected(source.error());
    if (const auto copied = copyVerified(**source, path); !copied)
        return tl::unexpected(copied.error());
    return Backup{path, QDateTime(now.date(), QTime(now.time().hour(), now.time().minute(), now.time().second()))};
}

Result<Backup> backupNow(Office& office, const QDateTime& now)
{
    return makeBackup(office.file().path(), now);
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

bool BackupRun::start(Office& office, const QDateTime& now)
{
    if (m_thread != nullptr)
        return false;
    const QString path = office.file().path();
    auto made = std::make_shared<Result<Backup>>(fail(Trouble::Storage, {}));
    m_thread = QThread::create([path, now, made] { *made = makeBackup(path, now); });
    connect(m_thread, &QThread::finished, this, [this, made] {
        std::exchange(m_thread, nullptr)->deleteLater();
        if (*made)
            Q_EMIT done(**made);
        else
            Q_EMIT failed(made->error());
    });
    m_thread->start(QThread::LowPriority);
    return true;
}

} // namespace doithoai
