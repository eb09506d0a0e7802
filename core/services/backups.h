#pragma once

#include "services/backup_keeping.h"
#include "services/office.h"

#include <functional>

class QThread;

namespace doithoai {

/// As long as it lives no backup that is made lets go of this one, at home or at the second place: somebody chose it.
class BackupHold {
public:
    explicit BackupHold(const QString& path);
    ~BackupHold();
    BackupHold(const BackupHold&) = delete;
    BackupHold& operator=(const BackupHold&) = delete;

private:
    QString m_path;
};

/// Where the backups of a file lie: the folder "sao-luu" beside it.
QString backupFolder(const QString& file);

/// What has the name of a backup of the file in a folder (its own one when left out), newest first by that name. Opens none:
/// whose they are is still to be asked.
std::vector<Backup> namedBackups(const QString& file, const QString& folder = {});

/// The backups of a file in a folder (its own one when left out), newest first, by their names; after them those that are
/// dated ahead. What is proved to be another file's is not among them: several offices may share a stick, and their files a
/// name.
std::vector<Backup> backupsOf(const QString& file, const QString& folder = {});

/// Whole by its head and length: what a full stick cut off is not. Opens no database.
bool isWholeBackup(const QString& path);

/// True when one that has the name of a backup of the file is whole so. Whose it is, is still to be asked.
bool hasWholeBackups(const QString& file);

/// The newest good backup of a file in a folder (its own one when left out): by the moment in its name, whole by its head and
/// length, not dated ahead and not another file's. Nothing when there is none. Opens no more than it must, so that it may be
/// asked often; that every page of it is good, nobody has proved.
std::optional<Backup> lastBackup(const QString& file, const QString& folder = {}, const QDateTime& now = QDateTime::currentDateTime());

/// A backup that is dated ahead, the farthest one: it says nothing of today, and a person should know.
std::optional<Backup> backupAhead(const QString& file, const QDateTime& now = QDateTime::currentDateTime());

/// Copies the file as it stands on the disk into its folder of backups, over a connection of its own, and verifies the
/// copy. Takes as long as copying takes: the window calls BackupRun. `prove`: asked of the copy before older ones are let go
/// of; where it refuses, they stay and the copy is thrown away. Copies of more than a week go only where `check` calls the new one
/// good: else its `doubt` says so. Trouble::Storage, Trouble::Damaged.
Result<Backup> makeBackup(const QString& file, const QDateTime& now, const std::function<Result<void>(const QString& copy)>& prove = {});
/// The same for an open office.
Result<Backup> backupNow(Office& office, const QDateTime& now = QDateTime::currentDateTime());
/// True when the file was written to since its newest good backup, or has none but such as are dated ahead.
bool needsBackup(const QString& file, const QDateTime& now = QDateTime::currentDateTime());
/// Puts a verified copy of a backup of `file` into a second place (a stick), under another name where its own is taken by
/// another file's, and lets go there as at home of those of this file that are no longer kept. Trouble::Storage when the place is not there or has no room.
Result<Backup> copyToSecondPlace(const QString& file, const Backup& backup, const QString& folder);

/// Makes a backup beside the window's own work. One at a time.
class BackupRun : public QObject {
    Q_OBJECT

public:
    explicit BackupRun(QObject* parent = nullptr);
    ~BackupRun() override; ///< waits for one that is being made

    bool isRunning() const { return m_thread != nullptr; }
    /// False when one is being made already. `second`: a folder that gets a copy as well; empty: none.
    bool start(const QString& file, const QString& second = {}, const QDateTime& now = QDateTime::currentDateTime());

Q_SIGNALS:
    void done(const doithoai::Backup& backup);
    void failed(const doithoai::Error& error);
    void secondFailed(const doithoai::Error& error); ///< after done: the second place did not take its copy

private:
    QThread* m_thread = nullptr;
};

} // namespace doithoai
