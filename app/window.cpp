#include "app/window.h"

#include "app/command_line.h"
#include "app/paper_maker.h"
#include "app/usual_file.h"
#include "app/verbs.h"
#include "app/window_backups.h"
#include "app/window_opening.h"
#include "casefile/case_file.h"
#include "services/backups.h"
#include "services/file_check.h"
#include "ui/first_start/first_start_dialog.h"
#include "ui/language.h"
#include "ui/main_window.h"
#include "ui/prompter.h"
#include "ui/settings/view_settings.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QScreen>
#include <QStandardPaths>
#include <malloc.h>
#include <optional>

namespace doithoai::cli {

namespace {

constexpr int frameRoom = 60; // pixels that a title bar and borders may take

/// The office's own file lies in the user's data folder.
QString ownFile()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    return folder.filePath(QStringLiteral("doithoai.doithoai"));
}

/// The file of the first start: made as it was answered, or opened.
Result<std::unique_ptr<Office>> begin(const FirstStart& answers, PaperMaker& papers, const Actor& actor)
{
    if (answers.isThere)
        return openForWindow(answers.path, CaseFile::Access::ReadWrite, papers);
    QDir().mkpath(QFileInfo(answers.path).absolutePath());
    return makeFile(answers.path, answers.content, answers.body, papers, actor);
}

/// Says that the file which was open last is not there, and asks what to open.
MissingFile askForMissing(const QString& path)
{
    QMessageBox box(QMessageBox::Warning, QApplication::applicationName(),
                    QCoreApplication::translate("Window", "The file that was open last is not there: %1").arg(QDir::toNativeSeparators(path)));
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(QCoreApplication::translate("Window", "It may lie on a drive or a stick that is not connected. Connect it and try again, or choose the file "
                                                                 "where it lies now."));
    QPushButton* again = box.addButton(QCoreApplication::translate("Window", "&Try again"), QMessageBox::AcceptRole);
    QPushButton* choose = box.addButton(QCoreApplication::translate("Window", "Choose a &file…"), QMessageBox::ActionRole);
    QPushButton* own = box.addButton(QFileInfo::exists(ownFile()) ? QCoreApplication::translate("Window", "&Open the usual file of this machine")
                                                                  : QCoreApplication::translate("Window", "&Make a new file…"),
                                     QMessageBox::ActionRole);
    QPushButton* close = box.addButton(QCoreApplication::translate("Window", "&Close"), QMessageBox::RejectRole);
    box.setDefaultButton(again);
    box.setEscapeButton(close);
    box.exec();
    const auto is = [&](QPushButton* button) { return box.clickedButton() == static_cast<QAbstractButton*>(button); };
    return is(again) ? MissingFile::TryAgain : is(choose) ? MissingFile::Choose : is(own) ? MissingFile::Own : MissingFile::Close;
}

/// A file that the person shows; empty: none.
QString chooseFile(const QString& missing)
{
    return QFileDialog::getOpenFileName(nullptr, QCoreApplication::translate("Window", "Where the file lies now"), QFileInfo(missing).absolutePath(),
                                        QCoreApplication::translate("Window", "Case files (*.doithoai);;All files (*)"));
}

/// Says by whom a file is held and asks whether to look at it without changing anything.
bool wantsToLook(const Error& error)
{
    QMessageBox box(QMessageBox::Question, QApplication::applicationName(), error.message);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(QCoreApplication::translate("Window", "You may look at it now, without changing anything."));
    QPushButton* look = box.addButton(QCoreApplication::translate("Window", "&Look only"), QMessageBox::AcceptRole);
    box.addButton(QCoreApplication::translate("Window", "&Close"), QMessageBox::RejectRole);
    box.setDefaultButton(look);
    box.exec();
    return box.clickedButton() == static_cast<QAbstractButton*>(look);
}

/// Says in a box what keeps the window from opening. The sentence is plain text, whatever a path holds.
int refuseToOpen(const Error& error)
{
    QMessageBox box(QMessageBox::Warning, QApplication::applicationName(), error.message);
    box.setTextFormat(Qt::PlainText);
    box.exec();
    return static_cast<int>(error.trouble);
}

/// A window is open all day: what one report over 100,000 petitions takes for a moment goes back to the system at once.
void giveLargeBlocksBack()
{
    constexpr int large = 1 << 20; // bytes
    mallopt(M_MMAP_THRESHOLD, large);
}

} // namespace

int runWindow(int& argc, char* argv[], const QString& file, const QStringList& arguments)
{
    giveLargeBlocksBack();
    view::useScale();
    QApplication application(argc, argv);
    view::useTheme(view::theme());
    const bool isNamed = !commonOption(arguments, QStringLiteral("lang")).isEmpty();
    useLanguage(isNamed ? languageOf(arguments) : rememberedLanguage());
    const auto call = parseWindowCall(arguments);
    if (!call)
        return refuseToOpen(call.error());
    const bool isOwn = file.isEmpty();
    DocumentsPaperMaker papers;
    Actor actor = call->actor;
    if (commonOption(arguments, QStringLiteral("by")).isEmpty() && !view::person().isEmpty())
        actor.by = view::person();
    const std::optional<QString> wish = isOwn ? usualFile(view::lastFile(), ownFile(), {askForMissing, chooseFile}) : file;
    if (!wish)
        return 0;
    QString path = *wish;
    std::optional<FirstStart> first;
    if (isOwn && !QFileInfo::exists(path) && !hasWholeBackups(path)) {
        DialogPrompter prompter(nullptr);
        FirstStartDialog dialog(path, prompter);
        if (dialog.exec() != QDialog::Accepted)
            return 0;
        first = dialog.answers();
        path = first->path;
    }
    Result<std::unique_ptr<Office>> office = first ? begin(*first, papers, actor) : openForWindow(path, CaseFile::Access::ReadWrite, papers);
    if (!office && (!first || first->isThere))
        office = tl::unexpected(seenBesideBackups(office.error(), path));
    if (!office && office.error().trouble == Trouble::Storage) {
        // What cannot be written can often still be read.
        if (auto looking = openForWindow(path, CaseFile::Access::ReadOnly, papers); looking && wantsToLook(office.error()))
            office = std::move(looking);
        else if (looking)
            return static_cast<int>(office.error().trouble);
    }
    if (!office && office.error().trouble == Trouble::Damaged) {
        if (!offerBackup(office.error(), path, papers, actor))
            return static_cast<int>(Trouble::Damaged);
        office = openForWindow(path, CaseFile::Access::ReadWrite, papers);
    }
    while (office) {
        view::rememberLastFile(QFileInfo(path).absoluteFilePath());
        if (!signsIn(**office, actor) || !acceptsClock(**office, actor))
            return 0;
        const bool mayWrite = (*office)->file().access() == CaseFile::Access::ReadWrite;
        QString wanted;
        std::optional<BackupHold> chosen;
        int code = 0;
        bool isAllSaved = true;
        Result<void> inItsPlace;
        {
            MainWindow window(**office, actor.by, actor.isRehearsal ? actor.today : QDate());
            // On a small screen the frame would push the foot of the window out of it.
            const QSize room = window.QWidget::screen()->availableSize();
            const bool fits = room.width() > window.width() + frameRoom && room.height() > window.height() + frameRoom;
            if (fits && !window.isMaximized())
                window.show();
            else
                window.showMaximized();
            code = QApplication::exec();
            wanted = window.backupToRestore();
            // Whoever signed in last, or is said to work here since, brings it back.
            actor.by = window.desk().by();
            isAllSaved = window.isAllSaved();
            inItsPlace = (*office)->file().isInItsPlace();
            // No backup that is still being made, and not that of the day's work, may take away the one that was chosen.
            chosen.emplace(wanted);
        }
        const std::optional<Roles> roles = (*office)->person() ? std::optional((*office)->person()->roles) : std::nullopt;
        // Closed first: nobody may have the file open while it is copied for the last time, or replaced.
        office = tl::unexpected(Error{});
        if (mayWrite)
            backUpAtClosing(path, isAllSaved, inItsPlace);
        if (wanted.isEmpty())
            return code;
        bringBack(wanted, path, actor, roles);
        office = openForWindow(path, CaseFile::Access::ReadWrite, papers);
    }
    return refuseToOpen(office.error());
}

} // namespace doithoai::cli
