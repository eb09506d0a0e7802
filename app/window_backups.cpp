#include "app/window_backups.h"

#include "casefile/integrity.h"
#include "domain/dates.h"
#include "services/backups.h"
#include "services/rehearsal.h"
#include "ui/settings/view_settings.h"
#include "ui/widgets/pieces.h"

#include <QApplication>
#include <QDir>
#include <QEventLoop>
#include <QFileInfo>
#include <QMessageBox>
#include <QProgressDialog>
#include <QPushButton>
#include <QTimer>

namespace doithoai::cli {

namespace {

constexpr int showAfterMs = 400;

void tell(QMessageBox::Icon icon, const QString& text, const QString& more = {})
{
    QMessageBox box(icon, QApplication::applicationName(), text);
    box.setTextFormat(Qt::PlainText);
    setPlainDetails(box, more);
    box.exec();
}

} // namespace

void backUpAtClosing(const QString& file)
{
    const QString second = view::secondPlace();
    if (!QFileInfo::exists(file) || !needsBackup(file))
        return;
    QProgressDialog waiting(QCoreApplication::translate("Window", "The day's work is being backed up …"), QString(), 0, 0);
    waiting.setMinimumDuration(showAfterMs);
    QEventLoop loop;
    BackupRun run;
    QString trouble;
    QObject::connect(&run, &BackupRun::done, &loop, [&] { QTimer::singleShot(0, &loop, &QEventLoop::quit); });
    QObject::connect(&run, &BackupRun::failed, &loop, [&](const Error& error) {
        trouble = QCoreApplication::translate("Window", "The day's work is saved, but no backup could be made.") + u' ' + error.message;
        loop.quit();
    });
    QObject::connect(&run, &BackupRun::secondFailed, &loop, [&](const Error& error) {
        // A stick that lies at home is no trouble: the window asks for it when it comes back.
        if (QFileInfo(second).isDir())
            trouble = QCoreApplication::translate("Window", "The backup lies beside the file, but not in the second place.") + u' ' + error.message;
    });
    run.start(file, second);
    loop.exec();
    waiting.reset();
    if (!trouble.isEmpty())
        tell(QMessageBox::Warning, trouble);
}

bool bringBack(const QString& backup, const QString& file)
{
    const auto kept = restoreFrom(backup, file);
    if (!kept) {
        tell(QMessageBox::Warning, QCoreApplication::translate("Window", "The backup was not brought back; the file is as it was."),
             kept.error().message);
        return false;
    }
    tell(QMessageBox::Information, QCoreApplication::translate("Window", "The backup is back."),
         kept->isEmpty() ? QString()
                         : QCoreApplication::translate("Window", "The file as it was before is kept as %1.").arg(QDir::toNativeSeparators(*kept)));
    return true;
}

bool offerBackup(const Error& damage, const QString& file)
{
    for (const Backup& backup : backupsOf(file)) {
        const auto found = rehearseRestore(backup.path);
        if (!found || !found->isGood())
            continue;
        QMessageBox box(QMessageBox::Warning, QApplication::applicationName(), damage.message);
        box.setTextFormat(Qt::PlainText);
        box.setInformativeText(QCoreApplication::translate("Window", "The newest good backup is of %1: %2 sessions, %3 petitions. It can be brought "
                                                                     "back now; the damaged file is kept beside it.")
                                   .arg(dates::onScreen(backup.at)).arg(found->sessions).arg(found->petitions));
        QPushButton* back = box.addButton(QCoreApplication::translate("Window", "&Bring the backup back"), QMessageBox::AcceptRole);
        box.addButton(QCoreApplication::translate("Window", "&Close"), QMessageBox::RejectRole);
        box.exec();
        return box.clickedButton() == static_cast<QAbstractButton*>(back) && bringBack(backup.path, file);
    }
    tell(QMessageBox::Warning, damage.message,
         QCoreApplication::translate("Window", "There is no good backup beside the file. Look for one in the second place, or ask for help before anything "
                                               "else is done with the file."));
    return false;
}

} // namespace doithoai::cli
