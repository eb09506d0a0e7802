#include "services/office.h"

#include "casefile/account_seal.h"
#include "casefile/accounts.h"
#include "domain/text.h"
#include "services/accounts.h"
#include "services/office_data.h"
#include "services/password.h"
#include "services/permission.h"

#include <QCoreApplication>
#include <algorithm>

namespace doithoai {

namespace {

std::optional<Account> openAccount(const std::vector<Account>& accounts, const QString& name)
{
    const auto found = std::ranges::find_if(accounts, [&](const Account& account) {
        return account.isOpen() && text::folded(account.name) == text::folded(name);
    });
    return found == accounts.end() ? std::nullopt : std::optional(*found);
}

/// Keeps how an account's tries went; false where the file does not take it. It is no act of the office: nobody has signed
/// in yet.
bool keepTries(CaseFile& file, const QString& name, const AccountSecret& secret)
{
    if (file.access() == CaseFile::Access::ReadOnly)
        return false;
    auto transaction = file.begin(Actor{name, QDate::currentDate(), false});
    return transaction && saveSecret(file, name, secret) && transaction->commit();
}

/// How they went, also where the file did not take it: who guesses waits all the same, as long as the program runs. What was
/// told of another password counts no more.
AccountSecret triesSoFar(const OfficeData& data, const QString& name, const AccountSecret& kept)
{
    const auto since = data.unkeptTries.find(name);
    const bool isNewer = since != data.unkeptTries.end() && since->second.verifier == kept.verifier && since->second.failures >= kept.failures;
    return isNewer ? since->second : kept;
}

void keepWrongTry(OfficeData& data, const QString& name, const AccountSecret& tries)
{
    if (keepTries(*data.file, name, tries))
        data.unkeptTries.erase(name);
    else
        data.unkeptTries.insert_or_assign(name, tries);
}

/// Seconds that one still waits; a clock that was set back must not lock anybody out for longer than the wait itself.
qint64 waitLeft(const AccountSecret& tries, const QDateTime& now)
{
    const qint64 passed = tries.lastTry.isValid() && tries.lastTry <= now ? tries.lastTry.secsTo(now) : 0;
    return waitAfter(tries.failures) - passed;
}

QString waitInWords(qint64 seconds)
{
    constexpr qint64 toldInMinutes = 100;
    const int minutes = int((seconds + 59) / 60);
    const int few = int(seconds);
    if (seconds >= toldInMinutes)
        return QCoreApplication::translate("Accounts", "%n minute(s)", nullptr, minutes);
    return QCoreApplication::translate("Accounts", "%n second(s)", nullptr, few);
}

} // namespace

qint64 waitAfter(int failures)
{
    constexpr int withoutWait = 5;
    constexpr qint64 longest = 3600;
    if (failures < withoutWait)
        return 0;
    qint64 wait = 30;
    for (int i = withoutWait; i < failures && wait < longest; ++i)
        wait *= 2;
    return std::min(wait, longest);
}

const std::vector<Account>& Office::accounts() const
{
    return m_parts->accounts;
}

bool Office::asksWho() const
{
    return !m_parts->accounts.empty();
}

const std::optional<Account>& Office::person() const
{
    return m_parts->person;
}

Result<Account> Office::signIn(const QString& name, const QString& password, const QDateTime& now)
{
    const auto account = openAccount(m_parts->accounts, text::stored(name).simplified());
    if (!account) {
        return fail(Trouble::Refused, QCoreApplication::translate("Accounts", "Nobody of the name “%1” works with this file. The keeper of the file can add an account.").arg(name));
    }
    auto secret = secretOf(*m_parts->file, account->name);
    if (!secret)
        return tl::unexpected(secret.error());
    if (!*secret) {
        return fail(Trouble::Refused, QCoreApplication::translate("Accounts", "The account “%1” has no password. The keeper of the file gives it one.").arg(account->name));
    }
    AccountSecret tries = triesSoFar(*m_parts, account->name, **secret);
    if (const qint64 wait = waitLeft(tries, now); wait > 0) {
        if (tries.lastTry > now) {
            tries.lastTry = now;
            keepWrongTry(*m_parts, account->name, tries);
        }
        return fail(Trouble::Refused, QCoreApplication::translate("Accounts", "%n wrong password(s) were given for “%1”.", nullptr, tries.failures).arg(account->name)
                                          + u' ' + QCoreApplication::translate("Accounts", "Try again in %1.").arg(waitInWords(wait)));
    }
    if (!isPassword(tries.verifier, password)) {
        ++tries.failures;
        tries.lastTry = now;
        // A wrong password is told as one, whatever the file says: who mistyped would believe that the right one is no use.
        keepWrongTry(*m_parts, account->name, tries);
        QString message = QCoreApplication::translate("Accounts", "The password is wrong. Mind capitals and the Vietnamese keyboard.");
        if (const qint64 wait = waitAfter(tries.failures); wait > 0)
            message += u' ' + QCoreApplication::translate("Accounts", "Try again in %1.").arg(waitInWords(wait));
        return fail(Trouble::Refused, message);
    }
    const auto areSealed = areSecretsSealed(m_parts->file->connection());
    if (!areSealed)
        return tl::unexpected(areSealed.error());
    if ((*secret)->failures > 0 || !*areSealed) {
        tries.failures = 0;
        tries.lastTry = {};
        // Who has the password is let in where the file takes nothing, too: the way out of that trouble lies behind the lock.
        (void)keepTries(*m_parts->file, account->name, tries);
    }
    m_parts->unkeptTries.erase(account->name);
    m_parts->person = account;
    return *account;
}

void keepTry(Office& office, const QString& name, bool isRight, const QDateTime& now)
{
    const auto account = openAccount(office.accounts(), text::stored(name).simplified());
    if (!account)
        return;
    const auto known = secretOf(office.file(), account->name);
    if (!known || !*known || (isRight && (*known)->failures == 0))
        return;
    const auto file = CaseFile::open(office.file().path(), CaseFile::Access::ReadWrite);
    if (!file)
        return;
    const auto secret = secretOf(**file, account->name);
    if (!secret || !*secret)
        return;
    AccountSecret tries = **secret;
    if (!isRight && waitLeft(tries, now) > 0)
        return;
    tries.failures = isRight ? 0 : tries.failures + 1;
    tries.lastTry = isRight ? QDateTime() : now;
    (void)keepTries(**file, account->name, tries);
}

Result<void> Office::commitAccounts(Transaction& transaction, const QString& signedIn)
{
    auto accounts = loadAccounts(*m_parts->file);
    if (!accounts)
        return tl::unexpected(accounts.error());
    if (auto committed = transaction.commit(); !committed)
        return committed;
    m_parts->accounts = std::move(*accounts);
    const QString name = !signedIn.isEmpty() ? signedIn : m_parts->person ? m_parts->person->name : QString();
    m_parts->person = openAccount(m_parts->accounts, name);
    return {};
}

void Office::signOut()
{
    m_parts->person.reset();
}

std::optional<Finding> OfficeData::refusalOf(const QString& act) const
{
    if (accounts.empty())
        return std::nullopt;
    const Roles own = person ? person->roles : Roles{};
    if (own.meets(rolesFor(act)))
        return std::nullopt;
    return roleFinding(act, own);
}

Result<Transaction> OfficeData::begin(const QString& act, const Actor& actor) const
{
    auto transaction = file->begin(actor);
    if (!transaction)
        return transaction;
    const auto known = loadAccounts(*file);
    if (!known)
        return tl::unexpected(known.error());
    if (known->empty())
        return transaction;
    const auto account = person ? openAccount(*known, person->name) : std::nullopt;
    const Roles own = account ? account->roles : Roles{};
    if (!own.meets(rolesFor(act)))
        return fail(Trouble::Refused, roleFinding(act, own).message);
    if (actor.by != account->name) {
        return fail(Trouble::Refused, QCoreApplication::translate("Accounts", "“%1” has signed in, and the act names “%2”: everybody acts in their own name.")
                                          .arg(account->name, actor.by));
    }
    return transaction;
}

bool Office::may(const QString& act) const
{
    return !m_parts->refusalOf(act).has_value();
}

Result<Transaction> Office::begin(const QString& act, const Actor& actor)
{
    return m_parts->begin(act, actor);
}

} // namespace doithoai
