#pragma once

#include "casefile/accounts.h"

#include <QByteArray>

namespace doithoai {

// A row of account_secret is no part of the journal, which would tell the verifier to whoever reads it. So the row proves
// itself: behind the verifier stands a digest of all that it holds, salted with the file's own salt.

/// The verifier as it is stored, with its seal.
QString sealedVerifier(const QByteArray& salt, const QString& name, const AccountSecret& secret);

/// Takes the seal off the verifier that was stored. True when it fits, or, where none `mustBe` there, when there is none:
/// older programs set none.
bool unseal(const QByteArray& salt, const QString& name, AccountSecret& secret, bool mustBe);

/// What was stored, without its seal: two files in which a person has the same password have the same.
QString withoutSeal(const QString& stored);

/// Whether each password of the file was sealed once: then one without a seal is not the one that was set. The file notes
/// it, journaled, when it first keeps a password with this program.
Result<bool> areSecretsSealed(Connection& connection);
/// Seals those that an older program left without, and notes it. Expects an open transaction.
Result<void> sealSecrets(CaseFile& file);

/// The moment of the last try as it is stored; empty for none.
QString storedMoment(const QDateTime& moment);

} // namespace doithoai
