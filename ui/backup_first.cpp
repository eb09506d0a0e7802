#include "ui/backup_first.h"

#include "services/backups.h"
#include "ui/desk.h"

#include <QCoreApplication>
#include <QGuiApplication>

namespace doithoai {

Result<void> backUpFirst(Desk& desk)
{
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    const auto kept = backupNow(desk.office());
    QGuiApplication::restoreOverrideCursor();
    if (kept)
        return {};
    Error error = kept.error();
    error.message = QCoreApplication::translate("BackupFirst", "No backup could be made first: nothing was taken in.") + u' ' + error.message;
    return tl::unexpected(error);
}

} // namespace doithoai
