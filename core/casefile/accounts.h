#pragma once

#include "casefile/integrity.h"
#include "domain/account.h"

#include <QDateTime>

namespace doithoai {

/// How an account proves itself: the verifier of its password, and the tries that failed since one that did not.
struct AccountSecret {
    QString verifier;
    int failures = 0;
    QDateTime lastTry; ///< UTC, invalid: never failed
};

/// All accounts, closed ones too, by name.
Result<std::vector<Account>> loadAccounts(CaseFile& file);
/// Puts an account in, or changes the one of that name. Expects an open transaction.
Result<void> saveAccount(CaseFile& file, const Account& account);

/// Nothing for a name without an account. Trouble::Damaged when what is kept is not what was set.
Result<std::optional<AccountSecret>> secretOf(CaseFile& file, const QString& name);
/// Expects an open transaction. What it holds is no part of the journal.
Result<void> saveSecret(CaseFile& file, const QString& name, const AccountSecret& secret);
/// Adds to the journal that an account's password was set anew, and by whom, without a word of it: an entry whose row is the
/// same before and after. Expects an open transaction.
Result<void> journalPassword(CaseFile& file, const QString& name);
/// Every account has a password, which is the one that was set.
Result<void> checkSecrets(Connection& connection, std::vector<Problem>& problems);

} // namespace doithoai
