#include "casefile/accounts.h"

#include "casefile/rows.h"

#include <QCoreApplication>

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
    Statement row(file.connection(), QStringLiteral("SELECT \"verifier\", \"failures\", \"lastTry\" FROM \"account_secret\" WHERE \"name\" = ?"));
    row.bind(name);
    const auto more = row.next();
    if (!more)
        return tl::unexpected(more.error());
    if (!*more)
        return std::optional<AccountSecret>();
    return AccountSecret{row.text(0), int(row.number(1)), QDateTime::fromString(row.text(2), Qt::ISODate)};
}

Result<void> saveSecret(CaseFile& file, const QString& name, const AccountSecret& secret)
{
    Statement row(file.connection(),
                  QStringLiteral("INSERT INTO \"account_secret\" (\"name\", \"verifier\", \"failures\", \"lastTry\") VALUES (?, ?, ?, ?) "
                                 "ON CONFLICT (\"name\") DO UPDATE SET \"verifier\" = excluded.\"verifier\", "
                                 "\"failures\" = excluded.\"failures\", \"lastTry\" = excluded.\"lastTry\""));
    row.bind(name).bind(secret.verifier).bind(qint64(secret.failures))
        .bind(secret.lastTry.isValid() ? secret.lastTry.toUTC().toString(Qt::ISODate) : QString());
    return row.run();
}

} // namespace doithoai
