#pragma once

#include "services/office.h"

#include <QDateTime>

class QThread;

namespace doithoai {

/// A verified copy of the office's file.
struct Backup {
    QString path;
    QDateTime at; ///< when it was made, by its name

    friend bool operator==(const Backup&, const Backup&) = default;
};

/// Where the backups of a file lie: the folder "sao-luu" beside it.
QString backupFolder(const QString& file);

/// The newest good backup of a file: by the moment in its name, and whole by its head and length. Nothing when there is
/// none. Opens no database, so that it may be asked often.
std::optional<Backup> lastBackup(const QString& file);

/// Copies the file as it stands on the disk into its folder of backups, over a connection of its own, and verifies the
/// copy. Takes as long as copying takes: the window calls BackupRun. Trouble::Storage, Trouble::Damaged.
Result<Backup> makeBackup(const QString& file, const QDateTime& now);
/// The same for an open office.
Result<Backup> backupNow(Office& office, const QDateTime& now = QDateTime::currentDateTime());

/// Makes a backup beside the window's own work. One at a time.
class BackupRun : public QObject {
    Q_OBJECT

public:
    explicit BackupRun(QObject* parent = nullptr);
    ~BackupRun() override; ///< waits for one that is being made

    bool isRunning() const { return m_thread != nullptr; }
    /// False when one is being made already.
    bool start(Office& office, const QDateTime& now = QDateTime::currentDateTime());

Q_SIGNALS:
    void done(const doithoai::Backup& backup);
    void failed(const doithoai::Error& error);

private:
    QThread* m_thread = nullptr;
};

} // namespace doithoai
