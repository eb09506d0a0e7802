#include "scene.h"

#include "services/accounts.h"
#include "ui/people/account_dialog.h"
#include "ui/people/password_dialog.h"
#include "ui/people/people_dialog.h"
#include "ui/people/sign_in_dialog.h"
#include "ui/widgets/row_table.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace doithoai::gallery {

namespace {

const QString word = QStringLiteral("một câu dễ nhớ");

/// Four people of an office; the first one has signed in.
bool addPeople(Stage& stage)
{
    const std::pair<const char*, Roles> people[] = {{"Nguyễn Thị Hạnh", {Role::Clerk, Role::Keeper}},
                                                    {"Trần Văn Ghi", {Role::MinutesTaker}},
                                                    {"Phạm Thị Duyệt", {Role::Head, Role::Keeper}},
                                                    {"Lý Văn Đọc", {Role::Reader}}};
    for (const auto& [name, roles] : people) {
        Actor actor = stage.actor;
        if (stage.office.person())
            actor.by = stage.office.person()->name;
        if (!addAccount(stage.office, QString::fromUtf8(name), roles, word, actor))
            return false;
    }
    stage.window.desk().setBy(stage.office.person()->name);
    return true;
}

} // namespace

std::vector<Scene> peopleScenes()
{
    const QDate day(2023, 6, 20);
    return {
        {QStringLiteral("sign-in"), day,
         [](Stage& stage) -> QWidget* {
             if (!addPeople(stage))
                 return nullptr;
             auto* dialog = new SignInDialog(stage.office, SignInDialog::When::AtStart, QStringLiteral("Trần Văn Ghi"), SignInDialog::Under::Nothing, &stage.window);
             dialog->show();
             dialog->password()->setText(QStringLiteral("sai rồi nhé"));
             dialog->findChild<QPushButton*>(QStringLiteral("enter"))->click();
             return dialog;
         }},
        {QStringLiteral("locked"), day,
         [](Stage& stage) -> QWidget* {
             if (!addPeople(stage))
                 return nullptr;
             auto* dialog = new SignInDialog(stage.office, SignInDialog::When::Locked, stage.window.desk().by(), SignInDialog::Under::OpenDialog, &stage.window);
             dialog->show();
             return dialog;
         }},
        {QStringLiteral("locked-words"), day,
         [](Stage& stage) -> QWidget* {
             if (!addPeople(stage))
                 return nullptr;
             auto* dialog = new SignInDialog(stage.office, SignInDialog::When::Locked, stage.window.desk().by(), SignInDialog::Under::DialogAndWords, &stage.window);
             dialog->show();
             dialog->password()->setText(QStringLiteral("sai rồi nhé"));
             dialog->findChild<QPushButton*>(QStringLiteral("enter"))->click();
             return dialog;
         }},
        {QStringLiteral("people"), day,
         [](Stage& stage) -> QWidget* {
             if (!addPeople(stage))
                 return nullptr;
             auto* dialog = new PeopleDialog(stage.window.desk(), &stage.window);
             dialog->show();
             dialog->table()->choose(QStringLiteral("Lý Văn Đọc"));
             return dialog;
         }},
        {QStringLiteral("people-none"), day,
         [](Stage& stage) -> QWidget* {
             auto* dialog = new PeopleDialog(stage.window.desk(), &stage.window);
             dialog->show();
             return dialog;
         }},
        {QStringLiteral("account"), day,
         [](Stage& stage) -> QWidget* {
             auto* dialog = new AccountDialog(stage.window.desk(), std::nullopt, &stage.window);
             dialog->show();
             return dialog;
         }},
        {QStringLiteral("account-roles"), day,
         [](Stage& stage) -> QWidget* {
             if (!addPeople(stage))
                 return nullptr;
             auto* dialog = new AccountDialog(stage.window.desk(), stage.office.accounts().back(), &stage.window);
             dialog->show();
             return dialog;
         }},
        {QStringLiteral("password"), day,
         [](Stage& stage) -> QWidget* {
             auto* dialog = new PasswordDialog(PasswordDialog::Whose::Own, stage.window.desk().by(), [](const QString&, const QString&) { return Result<void>(); },
                                               &stage.window);
             dialog->show();
             return dialog;
         }},
    };
}

} // namespace doithoai::gallery
