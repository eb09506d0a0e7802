#include "ui/main_window.h"

#include "services/accounts.h"
#include "ui/edit_history.h"
#include "ui/live/live_screen.h"
#include "ui/people/lock.h"
#include "ui/people/password_dialog.h"
#include "ui/people/people_dialog.h"
#include "ui/prompter.h"
#include "ui/shell/status_line.h"

#include <QApplication>
#include <QStackedWidget>
#include <QStringList>

namespace doithoai {

// Who works at the window: accounts, one's own password, the lock.

void MainWindow::watchPeople()
{
    m_lock = new Lock(m_desk, this);
    m_lock->holdOffWhile([this] { return m_live != nullptr && m_whole->currentWidget() == m_live; });
    m_lock->askWhether([this] { return isAllSaved(); });
    m_lock->askBeforeLeaving([this] { return mayLeaveLocked(); });
    connect(m_lock, &Lock::aboutToLock, this, [this] { flush(); });
    connect(m_lock, &Lock::changed, this, [this](const QString& by) { workAs(by); });
    connect(&m_desk, &Desk::typedForgotten, this, [this] { forgetLive(); });
    connect(m_lock, &Lock::leaveAsked, this, [this] { leave(); });
}

void MainWindow::workAs(const QString& name)
{
    // Another person begins at the first screen: nobody looks at a case, or takes back an edit, because of who was there before.
    const bool isAnother = name != m_desk.by();
    m_desk.setBy(name);
    if (isAnother)
        m_desk.edits().clear();
    // What a role may do is on every screen.
    if (isAnother)
        rebuild(Beginning::Anew);
    else
        rebuildOnceSaved();
}

bool MainWindow::mayLeaveLocked()
{
    flush();
    // Nobody but the dialog knows whether it keeps what is typed in it.
    const bool isOverDialog = QApplication::activeModalWidget() != nullptr;
    const bool hasWords = !isAllSaved();
    if (!isOverDialog && !hasWords)
        return true;
    QStringList lost;
    if (isOverDialog)
        lost.append(tr("A dialog of %1 stands open. When you close now, what was typed in it and is not recorded yet can be lost.").arg(m_desk.by()));
    if (hasWords)
        lost.append(tr("Words that %1 typed are not saved: the file did not take them, or a rule refused them. When you close now, they are lost.").arg(m_desk.by()));
    const QString title = hasWords ? tr("Something is not saved") : tr("A dialog stands open");
    const bool isMeant = m_desk.prompter().confirm({title, lost.join(u'\n'), {}, tr("Close &all the same"), tr("&Stay")});
    m_isLeftOverDialog = isMeant && isOverDialog;
    return isMeant;
}

void MainWindow::leave()
{
    flush();
    QApplication::exit();
}

void MainWindow::lockNow()
{
    if (!m_lock->lock())
        leave();
}

void MainWindow::showPeople()
{
    PeopleDialog dialog(m_desk, this);
    QString first;
    connect(&dialog, &PeopleDialog::firstAdded, this, [&](const QString& name) {
        first = name;
        m_desk.setBy(name);
    });
    dialog.exec();
    m_lock->takeSetting();
    const auto& person = m_desk.office().person();
    if (!first.isEmpty() || person)
        workAs(m_desk.by());
}

void MainWindow::changeOwnPassword()
{
    PasswordDialog dialog(PasswordDialog::Whose::Own, m_desk.by(),
                          [this](const QString& present, const QString& next) { return changePassword(m_desk.office(), present, next, m_desk.actor()); },
                          this);
    if (dialog.exec() == QDialog::Accepted)
        say(tr("The new password is kept."), Tone::Good);
}

} // namespace doithoai
