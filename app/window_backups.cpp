#include "app/window_backups.h"

#include "app/rescue_look.h"
#include "app/sign_in.h"
#include "app/window_opening.h"
#include "domain/dates.h"
#include "services/backups.h"
#include "services/permission.h"
#include "services/rehearsal.h"
#include "services/restoring.h"
#include "ui/settings/view_settings.h"
#include "ui/widgets/pieces.h"

#include <QApplication>
#include <QDir>
#include <QEventLoop>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QProgressDialog>
#include <QPushButton>
#include <QTimer>
#include <optional>

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

/// Writes what can be read of a damaged file into a folder that the person chooses.
void saveWhatIsReadable(const QString& file, SendersOfDenunciations senders)
{
    const QString chosen = QFileDialog::getExistingDirectory(nullptr, QCoreApplication::translate("Window", "Where to put what can be read"),
                                                             QFileInfo(file).absolutePath());
    if (chosen.isEmpty())
        return;
    const QString folder = QDir(chosen).filePath(QFileInfo(file).completeBaseName() + QStringLiteral("-cuu-") + QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmmss")));
    const auto rescued = rescue(file, folder, senders);
    if (!rescued)
        return tell(QMessageBox::Warning, rescued.error().message);
    qint64 rows = 0;
    for (const SalvagedTable& table : rescued->tables)
        rows += table.rows;
    tell(QMessageBox::Information,
         QCoreApplication::translate("Window", "%1 records, %2 papers and %3 attached files were saved in %4.")
             .arg(rows).arg(rescued->papers).arg(rescued->attachments).arg(QDir::toNativeSeparators(folder)),
         QCoreApplication::translate("Window", "The sheet DOC-TRUOC.txt there says of which kind of record more may be missing. The damaged file is as it was."));
}

/// Asks who wants to do something with a damaged file, and whether that person may, as on the command line; in which `roles`.
bool mayReplace(const QString& file, PaperMaker& papers, Actor& actor, std::optional<Roles>& roles)
{
    const auto office = firstReadable(withBackups(file), papers);
    if (!office)
        return true;
    if (!signsIn(*office, actor))
        return false;
    if (office->person())
        roles = office->person()->roles;
    if (office->may(acts::restore))
        return true;
    tell(QMessageBox::Warning, roleFinding(acts::restore, office->person()->roles).message);
    return false;
}

} // namespace

void backUpAtClosing(const QString& file, bool isAllSaved, const Result<void>& inItsPlace)
{
    if (!inItsPlace)
        return tell(QMessageBox::Warning, QCoreApplication::translate("Window", "No backup was made.") + u' ' + inItsPlace.error().message);
    const QString second = view::secondPlace();
    if (!QFileInfo::exists(file) || !needsBackup(file))
        return;
    QProgressDialog waiting(QCoreApplication::translate("Window", "The day's work is being backed up …"), QString(), 0, 0);
    waiting.setMinimumDuration(showAfterMs);
    QEventLoop loop;
    BackupRun run;
    QString trouble;
    QObject::connect(&run, &BackupRun::done, &loop, [&](const Backup& backup) {
        trouble = backup.doubt;
        QTimer::singleShot(0, &loop, &QEventLoop::quit);
    });
    QObject::connect(&run, &BackupRun::failed, &loop, [&](const Error& error) {
        trouble = isAllSaved ? QCoreApplication::translate("Window", "The day's work is saved, but no backup could be made.")
                             : QCoreApplication::translate("Window", "No backup could be made, and what was not saved when the window closed is lost.");
        trouble += u' ' + error.message;
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

bool bringBack(const QString& backup, const QString& file, const Actor& actor, const std::optional<Roles>& roles)
{
    const auto restored = restoreBackup(backup, file, actor, roles);
    if (!restored) {
        tell(QMessageBox::Warning, QCoreApplication::translate("Window", "The backup was not brought back; the file is as it was."),
             restored.error().message);
        return false;
    }
    QStringList words;
    if (!restored->kept.isEmpty())
        words.append(QCoreApplication::translate("Window", "The file as it was before is kept as %1.").arg(QDir::toNativeSeparators(restored->kept)));
    if (const QString more = wordsOf(restored->replaced); !more.isEmpty())
        words.append(more);
    tell(QMessageBox::Information, QCoreApplication::translate("Window", "The backup is back."), words.join(u'\n'));
    return true;
}

bool offerBackup(const Error& damage, const QString& file, PaperMaker& papers, Actor& actor)
{
    std::optional<Backup> good;
    Rehearsal found;
    for (const Backup& backup : backupsOf(file)) {
        auto tried = rehearseRestore(backup.path);
        if (!tried || !tried->isGood())
            continue;
        good = backup;
        found = std::move(*tried);
        break;
    }
    QMessageBox box(QMessageBox::Warning, QApplication::applicationName(), damage.message);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(
        good ? QCoreApplication::translate("Window", "The newest good backup is of %1: %2 sessions, %3 petitions. It can be brought "
                                                     "back now; the damaged file is kept beside it.")
                   .arg(dates::onScreen(good->at)).arg(found.sessions).arg(found.petitions)
             : QCoreApplication::translate("Window", "There is no good backup beside the file. Look for one in the second place, or ask for help before anything "
                                                     "else is done with the file."));
    QPushButton* back = good ? box.addButton(QCoreApplication::translate("Window", "&Bring the backup back"), QMessageBox::AcceptRole) : nullptr;
    QPushButton* save = box.addButton(QCoreApplication::translate("Window", "&Save what can be read…"), QMessageBox::ActionRole);
    box.addButton(QCoreApplication::translate("Window", "&Close"), QMessageBox::RejectRole);
    box.exec();
    const bool isBack = back != nullptr && box.clickedButton() == static_cast<QAbstractButton*>(back);
    const bool isSaved = box.clickedButton() == static_cast<QAbstractButton*>(save);
    std::optional<Roles> roles;
    if ((!isBack && !isSaved) || !mayReplace(file, papers, actor, roles))
        return false;
    if (isBack)
        return bringBack(good->path, file, actor, roles);
    saveWhatIsReadable(file, sendersFor(file, actor.by, papers));
    return false;
}

} // namespace doithoai::cli
