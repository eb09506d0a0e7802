#pragma once

#include "services/office.h"

namespace doithoai {

/// Seconds that one waits after so many wrong passwords in a row: none before the fifth, then 30, doubled up to an hour.
qint64 waitAfter(int failures);

/// The keeper's acts on accounts; while there is none, anybody's. Trouble::Usage for a name or a role that is none, a
/// password that is too short; refused: a second account of a name (marks and case do not tell two apart), a first one that
/// is no keeper, and whatever leaves the file without a keeper.

/// Adds one. With the first the file begins to ask who works with it; its owner has signed in then.
Result<void> addAccount(Office& office, const QString& name, const Roles& roles, const QString& password, const Actor& actor);
Result<void> changeRoles(Office& office, const QString& name, const Roles& roles, const Actor& actor);
/// Nobody signs in with it any more; its name stays in the journal. Reopening keeps its password.
Result<void> closeAccount(Office& office, const QString& name, const Actor& actor);
Result<void> reopenAccount(Office& office, const QString& name, const Actor& actor);
/// A new password for somebody who forgot his; also ends the wait after wrong ones.
Result<void> givePassword(Office& office, const QString& name, const QString& password, const Actor& actor);

/// One's own password: the present one is asked for again.
Result<void> changePassword(Office& office, const QString& present, const QString& next, const Actor& actor);

/// The same for whoever has signed in with the present one just now.
Result<void> keepOwnPassword(Office& office, const QString& next, const Actor& actor);

/// Keeps how a try to sign in ended that was made on an office open for reading only: its file is opened for writing for that
/// moment. Nothing is kept where another program has it open, where it may only be read, and of a try that came too soon.
void keepTry(Office& office, const QString& name, bool isRight, const QDateTime& now = QDateTime::currentDateTimeUtc());

/// Wrong passwords in a row that were given for an account, and since when: what the keeper sees.
struct Tries {
    int failures = 0;
    QDateTime lastTry;
};
Result<Tries> triesOf(Office& office, const QString& name);

} // namespace doithoai
