#pragma once

#include "app/verbs.h"
#include "services/office.h"

namespace doithoai::cli {

/// Where a password comes from.
struct PasswordSource {
    QString file; ///< its first line is the password; "-": standard input; empty: asked for at the terminal, unseen
};

/// Trouble::Usage where nobody can be asked: no file named and no terminal. Trouble::Storage for a file that cannot be read.
Result<QString> readPassword(const PasswordSource& source, const QString& question);

/// Where the file asks who works with it: signs in as the person that the call names by --by. The name must be written as
/// the account has it, for the journal takes it from there.
Result<void> signIn(Office& office, const Desk& desk);

/// Whether whoever calls may put a backup in a file's place: asked of the backup's accounts, where it has none of those of
/// the file that stands there.
Result<void> mayRestore(const QString& backup, const QString& file, Desk& desk);

int runAccount(const Call& call, Desk& desk);

} // namespace doithoai::cli
