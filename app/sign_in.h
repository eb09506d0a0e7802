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

enum class WrongTries { Counted, NotCounted }; ///< in a file that is open for reading only

/// Where the file asks who works with it: signs in as the person that the call names by --by. The name must be written as
/// the account has it, for the journal takes it from there. In a backup nothing is written, and no wrong try is counted.
Result<void> signIn(Office& office, const Desk& desk, WrongTries tries = WrongTries::Counted);

/// The first of these files that can be opened to be read: its accounts are asked. Nothing where none can.
std::unique_ptr<Office> firstReadable(const QStringList& files, PaperMaker& papers);

/// A file and its backups, the newest first.
QStringList withBackups(const QString& file);

/// Whether whoever calls may put a backup in a file's place: the accounts of the file that stands there are asked; where it
/// cannot be read, those of its newest backup that can, and those of the backup only where there is none. An act that the person has no role for is refused. Answers the roles of the person;
/// none where nobody was asked.
Result<std::optional<Roles>> mayRestore(const QString& backup, const QString& file, Desk& desk);

/// Whether whoever calls may take everything out of a file, asked as for restoring: of its own accounts, or where it is too
/// damaged for that, of those of its newest backup that can be read.
Result<void> mayRescue(const QString& file, Desk& desk);

int runAccount(const Call& call, Desk& desk);

} // namespace doithoai::cli
