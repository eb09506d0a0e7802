#include "app/window_opening.h"

#include "app/files.h"
#include "domain/dates.h"
#include "services/clock.h"
#include "ui/people/sign_in_dialog.h"
#include "ui/settings/view_settings.h"

#include <QApplication>
#include <QEventLoop>
#include <QMessageBox>
#include <QProgressDialog>
#include <QPushButton>
#include <QThread>
#include <memory>

namespace doithoai::cli {

namespace {

constexpr int showAfterMs = 300;

/// Brings an older file up to date in a thread of its own, and shows how far it is. What was done, in sentences.
Result<QStringList> bringUpToDate(const QString& path)
{
    if (!CaseFile::olderVersion(path))
        return QStringList();
    QProgressDialog waiting(QCoreApplication::translate("Window", "The file comes from an older version of the program. A copy of it is being made …"), QString(),
                            0, 0);
    waiting.setWindowTitle(QApplication::applicationName());
    waiting.setMinimumDuration(showAfterMs);
    waiting.setMinimumWidth(480);
    waiting.setValue(0);
    Result<QStringList> done;
    QEventLoop loop;
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        done = CaseFile::bringUpToDate(path, [&](const UpdateStep& step) {
            QMetaObject::invokeMethod(&waiting, [&waiting, step] {
                waiting.setMaximum(step.of);
                waiting.setValue(step.number - 1);
                waiting.setLabelText(QCoreApplication::translate("Window", "Bringing the file up to date, %1 of %2: %3").arg(step.number).arg(step.of).arg(step.what));
            });
        });
    }));
    QObject::connect(thread.get(), &QThread::finished, &loop, &QEventLoop::quit);
    thread->start();
    loop.exec();
    thread->wait();
    waiting.reset();
    return done;
}

} // namespace

Result<std::unique_ptr<Office>> openForWindow(const QString& path, CaseFile::Access access, PaperMaker& papers)
{
    const auto done = access == CaseFile::Access::ReadWrite ? bringUpToDate(path) : QStringList();
    if (!done)
        return tl::unexpected(done.error());
    auto file = CaseFile::open(path, access);
    if (!file)
        return tl::unexpected(file.error());
    (*file)->addWarnings(*done);
    (*file)->setCacheFolder(cacheFolder());
    return Office::open(std::move(*file), papers);
}

bool acceptsClock(Office& office, const Actor& actor)
{
    const auto last = office.file().clockBehind();
    if (!last || office.file().access() == CaseFile::Access::ReadOnly)
        return true;
    QMessageBox box(QMessageBox::Warning, QApplication::applicationName(),
                    QCoreApplication::translate("Window", "The clock of this machine says %1, but the last entry of the journal was written at %2.")
                        .arg(dates::onScreen(QDateTime::currentDateTime()), dates::onScreen(last->toLocalTime())));
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(QCoreApplication::translate("Window", "With a wrong clock deadlines and days of steps are wrong. Close the program and set the clock; when it is "
                                                                 "right, go on: the journal notes that you did."));
    QPushButton* goOn = box.addButton(QCoreApplication::translate("Window", "The clock is right, &go on"), QMessageBox::AcceptRole);
    QPushButton* close = box.addButton(QCoreApplication::translate("Window", "&Close the program"), QMessageBox::RejectRole);
    box.setDefaultButton(close);
    box.setEscapeButton(close);
    box.exec();
    // A person whose roles let nothing be written looks on with the warning alone.
    if (box.clickedButton() == static_cast<QAbstractButton*>(goOn))
        (void)acceptClock(office, actor);
    return box.clickedButton() == static_cast<QAbstractButton*>(goOn);
}

bool signsIn(Office& office, Actor& actor)
{
    if (!office.asksWho())
        return true;
    SignInDialog dialog(office, SignInDialog::When::AtStart, actor.by);
    if (dialog.exec() != QDialog::Accepted)
        return false;
    actor.by = office.person()->name;
    view::rememberPerson(actor.by);
    return true;
}

} // namespace doithoai::cli
