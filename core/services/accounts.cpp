#include "services/accounts.h"

#include "casefile/accounts.h"
#include "domain/text.h"
#include "services/password.h"
#include "services/permission.h"

#include <QCoreApplication>
#include <algorithm>

namespace doithoai {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("Accounts", text);
}

Result<Account> accountOf(const Office& office, const QString& name)
{
    const QString folded = text::folded(text::stored(name).simplified());
    const auto found = std::ranges::find_if(office.accounts(), [&](const Account& a) { return text::folded(a.name) == folded; });
    if (found == office.accounts().end())
        return fail(Trouble::Usage, say(QT_TRANSLATE_NOOP("Accounts", "There is no account “%1”.")).arg(name));
    return *found;
}

/// Whether somebody may still open accounts when `changed` is as it is.
bool isKept(const Office& office, const Account& changed)
{
    const auto keeps = [](const Account& a) { return a.isOpen() && a.roles.contains(Role::Keeper); };
    return keeps(changed)
        || std::ranges::any_of(office.accounts(), [&](const Account& a) { return a.name != changed.name && keeps(a); });
}

template <class Work>
Result<void> write(Office& office, const QString& act, const Actor& actor, Work&& work, const QString& signedIn = {})
{
    auto transaction = office.begin(act, actor);
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (const Result<void> done = work(); !done)
        return done;
    return office.commitAccounts(*transaction, signedIn);
}

Result<void> save(Office& office, const Account& account, const Actor& actor)
{
    if (!isKept(office, account)) {
        return fail(Trouble::Refused, say(QT_TRANSLATE_NOOP("Accounts", "“%1” is the last keeper of this file. Make somebody else a keeper first."))
                                          .arg(account.name));
    }
    return write(office, acts::accounts, actor, [&] { return saveAccount(office.file(), account); });
}

/// Also ends what waits for tries that failed.
Result<void> setPassword(CaseFile& file, const QString& name, const QString& verifier)
{
    if (auto saved = saveSecret(file, name, {verifier, 0, {}}); !saved)
        return saved;
    return journalPassword(file, name);
}

} // namespace

Result<void> addAccount(Office& office, const QString& name, const Roles& roles, const QString& password, const Actor& actor)
{
    const QString stored = text::stored(name).simplified();
    if (stored.isEmpty())
        return fail(Trouble::Usage, say(QT_TRANSLATE_NOOP("Accounts", "Write the person's name, as the journal is to name it.")));
    if (roles.isEmpty())
        return fail(Trouble::Usage, say(QT_TRANSLATE_NOOP("Accounts", "Choose at least one role for “%1”.")).arg(stored));
    if (accountOf(office, stored))
        return fail(Trouble::Refused, say(QT_TRANSLATE_NOOP("Accounts", "There is an account of the name “%1” already. Add what tells the two apart.")).arg(stored));
    const Account account{stored, roles, actor.today, std::nullopt};
    if (!isKept(office, account)) {
        return fail(Trouble::Refused, say(QT_TRANSLATE_NOOP("Accounts", "The first account is a keeper's: somebody must be able to add the others.")));
    }
    const auto verifier = verifierOf(password);
    if (!verifier)
        return tl::unexpected(verifier.error());
    // Who gives the first password has proved by it who he is.
    const QString signedIn = office.asksWho() ? QString() : stored;
    return write(
        office, acts::accounts, actor,
        [&]() -> Result<void> {
            if (const auto saved = saveAccount(office.file(), account); !saved)
                return saved;
            return saveSecret(office.file(), stored, {*verifier, 0, {}});
        },
        signedIn);
}

Result<void> changeRoles(Office& office, const QString& name, const Roles& roles, const Actor& actor)
{
    auto account = accountOf(office, name);
    if (!account)
        return tl::unexpected(account.error());
    if (roles.isEmpty())
        return fail(Trouble::Usage, say(QT_TRANSLATE_NOOP("Accounts", "Choose at least one role for “%1”.")).arg(account->name));
    account->roles = roles;
    return save(office, *account, actor);
}

Result<void> closeAccount(Office& office, const QString& name, const Actor& actor)
{
    auto account = accountOf(office, name);
    if (!account)
        return tl::unexpected(account.error());
    account->until = actor.today;
    return save(office, *account, actor);
}

Result<void> reopenAccount(Office& office, const QString& name, const Actor& actor)
{
    auto account = accountOf(office, name);
    if (!account)
        return tl::unexpected(account.error());
    account->until.reset();
    return save(office, *account, actor);
}

Result<void> givePassword(Office& office, const QString& name, const QString& password, const Actor& actor)
{
    const auto account = accountOf(office, name);
    if (!account)
        return tl::unexpected(account.error());
    const auto verifier = verifierOf(password);
    if (!verifier)
        return tl::unexpected(verifier.error());
    return write(office, acts::accounts, actor, [&] { return setPassword(office.file(), account->name, *verifier); });
}

Result<void> changePassword(Office& office, const QString& present, const QString& next, const Actor& actor)
{
    if (!office.person())
        return fail(Trouble::Refused, say(QT_TRANSLATE_NOOP("Accounts", "Sign in first.")));
    const QString name = office.person()->name;
    if (const auto proved = office.signIn(name, present); !proved)
        return tl::unexpected(proved.error());
    return keepOwnPassword(office, next, actor);
}

Result<void> keepOwnPassword(Office& office, const QString& next, const Actor& actor)
{
    if (!office.person())
        return fail(Trouble::Refused, say(QT_TRANSLATE_NOOP("Accounts", "Sign in first.")));
    const QString name = office.person()->name;
    const auto verifier = verifierOf(next);
    if (!verifier)
        return tl::unexpected(verifier.error());
    return write(office, acts::ownPassword, actor, [&] { return setPassword(office.file(), name, *verifier); });
}

Result<Tries> triesOf(Office& office, const QString& name)
{
    const auto secret = secretOf(office.file(), name);
    if (!secret)
        return tl::unexpected(secret.error());
    return *secret ? Tries{(*secret)->failures, (*secret)->lastTry} : Tries{};
}

} // namespace doithoai
