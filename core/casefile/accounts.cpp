#include "casefile/accounts.h"

#include "casefile/account_seal.h"
#include "casefile/journal_triggers.h"
#include "casefile/rows.h"

#include <QCoreApplication>
#include <algorithm>

namespace doithoai {

namespace {

Result<Account> readAccount(const Statement& row)
{
    const QString name = row.text(0);
    const auto roles = Roles::parse(row.text(1));
    if (!roles) {
        return fail(Trouble::Damaged, QCoreApplication::translate("CaseFile", "The account “%1” has no role that the program knows.").arg(name),
                    row.text(1));
    }
    return Account{name, *roles, row.day(2), row.isNull(3) ? std::nullopt : std::optional(row.day(3))};
}

/// The verifier still has its seal.
AccountSecret readSecret(const Statement& row, int column)
{
    return {row.text(column), int(row.number(column + 1)), QDateTime::fromString(row.text(column + 2), Qt::ISODate)};
}

} // namespace

Result<std::vector<Account>> loadAccounts(CaseFile& file)
{
    Statement rows(file.connection(), QStringLiteral("SELECT \"name\", \"roles\", \"from\", \"until\" FROM \"account\" ORDER BY \"name\""));
    return readAll<Account>(rows, readAccount);
}

Result<void> saveAccount(CaseFile& file, const Account& account)
{
    Statement row(file.connection(), QStringLiteral("INSERT INTO \"account\" (\"name\", \"roles\", \"from\", \"until\") VALUES (?, ?, ?, ?) "
                                                    "ON CONFLICT (\"name\") DO UPDATE SET \"roles\" = excluded.\"roles\", "
                                                    "\"until\" = excluded.\"until\""));
    row.bind(account.name).bind(account.roles.text()).bind(account.from).bind(account.until.value_or(QDate()));
    return row.run();
}

Result<std::optional<AccountSecret>> secretOf(CaseFile& file, const QString& name)
{
    const auto salt = file.connection().salt();
    if (!salt)
        return tl::unexpected(salt.error());
    Statement row(file.connection(), QStringLiteral("SELECT \"verifier\", \"failures\", \"lastTry\" FROM \"account_secret\" WHERE \"name\" = ?"));
    row.bind(name);
    const auto more = row.next();
    if (!more)
        return tl::unexpected(more.error());
    if (!*more)
        return std::optional<AccountSecret>();
    const auto mustBeSealed = areSecretsSealed(file.connection());
    if (!mustBeSealed)
        return tl::unexpected(mustBeSealed.error());
    AccountSecret secret = readSecret(row, 0);
    if (!unseal(*salt, name, secret, *mustBeSealed)) {
        return fail(Trouble::Damaged, QCoreApplication::translate("CaseFile", "The case file is damaged: the password kept for “%1” is not the one that was set. "
                                                                              "Restore a backup, or let another keeper set a new password.")
                                          .arg(name));
    }
    return secret;
}

Result<void> saveSecret(CaseFile& file, const QString& name, const AccountSecret& secret)
{
    const auto salt = file.connection().salt();
    if (!salt)
        return tl::unexpected(salt.error());
    Statement row(file.connection(),
                  QStringLiteral("INSERT INTO \"account_secret\" (\"name\", \"verifier\", \"failures\", \"lastTry\") VALUES (?, ?, ?, ?) "
                                 "ON CONFLICT (\"name\") DO UPDATE SET \"verifier\" = excluded.\"verifier\", "
                                 "\"failures\" = excluded.\"failures\", \"lastTry\" = excluded.\"lastTry\""));
    row.bind(name).bind(sealedVerifier(*salt, name, secret)).bind(qint64(secret.failures)).bind(storedMoment(secret.lastTry));
    if (const auto kept = row.run(); !kept)
        return kept;
    const auto areSealed = areSecretsSealed(file.connection());
    if (!areSealed)
        return tl::unexpected(areSealed.error());
    return *areSealed ? Result<void>() : sealSecrets(file);
}

Result<void> journalPassword(CaseFile& file, const QString& name)
{
    const auto tables = journaledTables(file.connection());
    if (!tables)
        return tl::unexpected(tables.error());
    const auto table = std::ranges::find(*tables, QStringLiteral("account"), &JournaledTable::name);
    Q_ASSERT(table != tables->end());
    const QString row = QStringLiteral("a");
    const QString image = table->image(row, QString());
    Statement entry(file.connection(), QStringLiteral("SELECT doithoai_journal('account', %1, %2, %2) FROM \"account\" AS a WHERE a.\"name\" = ?")
                                           .arg(table->key(row), image));
    entry.bind(name);
    const auto written = entry.next();
    return written ? Result<void>() : tl::unexpected(written.error());
}

Result<void> checkSecrets(Connection& connection, std::vector<Problem>& problems)
{
    const auto salt = connection.salt();
    if (!salt)
        return tl::unexpected(salt.error());
    const auto mustBeSealed = areSecretsSealed(connection);
    if (!mustBeSealed)
        return tl::unexpected(mustBeSealed.error());
    Statement rows(connection, QStringLiteral("SELECT a.\"name\", s.\"verifier\", s.\"failures\", s.\"lastTry\" FROM \"account\" AS a "
                                              "LEFT JOIN \"account_secret\" AS s ON s.\"name\" = a.\"name\" ORDER BY a.\"name\""));
    while (true) {
        const auto more = rows.next();
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            return {};
        AccountSecret secret = readSecret(rows, 1);
        if (rows.isNull(1) || !unseal(*salt, rows.text(0), secret, *mustBeSealed)) {
            problems.push_back({QStringLiteral("account"), rows.text(0),
                                QCoreApplication::translate("CaseFile", "The password of this account is gone or is not the one that was set. Let "
                                                                        "another keeper set a new one, or restore a backup.")});
        }
    }
}

} // namespace doithoai
