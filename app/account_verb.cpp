#include "app/files.h"
#include "app/sign_in.h"
#include "domain/dates.h"
#include "domain/labels.h"
#include "services/accounts.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace doithoai::cli {

namespace {

int sayAccounts(const Office& office, const Call& call, Desk& desk)
{
    if (call.isJson()) {
        QJsonArray all;
        for (const Account& account : office.accounts()) {
            all.append(QJsonObject{{QStringLiteral("name"), account.name},
                                   {QStringLiteral("roles"), QJsonArray::fromStringList(account.roles.text().split(u','))},
                                   {QStringLiteral("from"), account.from.toString(Qt::ISODate)},
                                   {QStringLiteral("until"), account.until ? QJsonValue(account.until->toString(Qt::ISODate)) : QJsonValue()}});
        }
        desk.out.json(QJsonObject{{QStringLiteral("accounts"), all}});
        return 0;
    }
    if (!office.asksWho())
        desk.out.line(QCoreApplication::translate("CommandLine", "There are no accounts: the file is open to everybody who can open it."));
    for (const Account& account : office.accounts()) {
        QStringList roles;
        for (const auto& [role, name] : Names<Role>::all) {
            if (account.roles.contains(role))
                roles.append(label(role));
        }
        QString line = account.name + QStringLiteral("\t") + roles.join(QStringLiteral(", "));
        if (account.until)
            line += u'\t' + QCoreApplication::translate("CommandLine", "closed since %1").arg(dates::onScreen(*account.until));
        desk.out.line(line);
    }
    return 0;
}

Result<Roles> rolesOf(const Call& call)
{
    const auto roles = Roles::parse(call.option("roles"));
    if (!roles) {
        QStringList known;
        for (const auto& [role, name] : Names<Role>::all)
            known.append(QString::fromLatin1(name));
        return fail(Trouble::Usage, QCoreApplication::translate("CommandLine", "--roles: “%1” names no roles. There are: %2; several by comma.")
                                        .arg(call.option("roles"), known.join(QStringLiteral(", "))));
    }
    return *roles;
}

Result<QString> newPassword(const Call& call, const QString& name)
{
    return readPassword({call.option("new-password-file")}, QCoreApplication::translate("CommandLine", "New password of %1").arg(name));
}

Result<void> change(Office& office, const QString& what, const QString& name, const Call& call)
{
    if (what == QLatin1String("add")) {
        const auto roles = rolesOf(call);
        if (!roles)
            return tl::unexpected(roles.error());
        const auto password = newPassword(call, name);
        return password ? addAccount(office, name, *roles, *password, call.actor) : tl::unexpected<Error>(password.error());
    }
    if (what == QLatin1String("roles")) {
        const auto roles = rolesOf(call);
        return roles ? changeRoles(office, name, *roles, call.actor) : tl::unexpected<Error>(roles.error());
    }
    if (what == QLatin1String("close"))
        return closeAccount(office, name, call.actor);
    if (what == QLatin1String("reopen"))
        return reopenAccount(office, name, call.actor);
    const auto password = newPassword(call, name);
    // The present one was asked for as the file was opened.
    if (password && office.person() && office.person()->name == name)
        return keepOwnPassword(office, *password, call.actor);
    return password ? givePassword(office, name, *password, call.actor) : tl::unexpected<Error>(password.error());
}

} // namespace

int runAccount(const Call& call, Desk& desk)
{
    const QString what = call.words.value(1).toLower();
    const bool isKnown = QStringList{QStringLiteral("add"), QStringLiteral("roles"), QStringLiteral("close"), QStringLiteral("reopen"),
                                     QStringLiteral("password")}
                             .contains(what);
    if ((!what.isEmpty() && !isKnown) || (isKnown && call.words.size() != 3)) {
        return desk.out.fail(Error{Trouble::Usage,
                                   QCoreApplication::translate("CommandLine", "After the file comes add, roles, close, reopen or password, and the person's name.")
                                       + u'\n' + usageLine(*call.verb),
                                   {}});
    }
    auto office = openOffice(call.words[0], what.isEmpty() ? CaseFile::Access::ReadOnly : CaseFile::Access::ReadWrite, desk);
    if (!office)
        return desk.out.fail(office.error());
    if (!what.isEmpty()) {
        if (const auto done = change(**office, what, call.words[2], call); !done)
            return desk.out.fail(Refusal{done.error(), {}}, call.isJson());
    }
    return sayAccounts(**office, call, desk);
}

} // namespace doithoai::cli
