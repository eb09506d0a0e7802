#pragma once

#include "domain/result.h"

namespace doithoai {

inline constexpr int shortestPassword = 8; ///< characters

/// The verifier of a password: Argon2id with a salt of its own (libsodium), as a text. Trouble::Usage when it is too
/// short, Trouble::Storage when the machine has no memory for it.
Result<QString> verifierOf(const QString& password);
bool isPassword(const QString& verifier, const QString& password);

} // namespace doithoai
