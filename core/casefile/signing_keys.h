#pragma once

#include "casefile/integrity.h"

#include <optional>

namespace doithoai {

/// The secret seed by which this file signs what it sends; nothing before the first sending. It is no part of the
/// journal, and leaves the file in no list. Trouble::Damaged when it is not the one that the file noted.
Result<std::optional<QByteArray>> ownSeed(CaseFile& file);
/// Keeps it, and notes which one it is. Expects an open transaction.
Result<void> keepOwnSeed(CaseFile& file, const QByteArray& seed);
/// Older programs noted nothing; it is noted later. Expects an open transaction.
Result<bool> isOwnSeedNoted(CaseFile& file);
Result<void> noteOwnSeed(CaseFile& file, const QByteArray& seed);
/// The seed against what is noted of it.
Result<void> checkSigningKey(Connection& connection, std::vector<Problem>& problems);

/// The public key that a unit's files were signed with; nothing where none was taken in yet.
Result<std::optional<QByteArray>> senderKey(CaseFile& file, const UnitCode& unit);
/// Expects an open transaction.
Result<void> keepSenderKey(CaseFile& file, const UnitCode& unit, const QByteArray& key, QDate since);

} // namespace doithoai
