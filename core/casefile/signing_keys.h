#pragma once

#include "casefile/case_file.h"

#include <optional>

namespace doithoai {

/// The secret seed by which this file signs what it sends; nothing before the first sending. It is no part of the
/// journal, and leaves the file in no list.
Result<std::optional<QByteArray>> ownSeed(CaseFile& file);
/// Keeps it. Expects an open transaction.
Result<void> keepOwnSeed(CaseFile& file, const QByteArray& seed);

/// The public key that a unit's files were signed with; nothing where none was taken in yet.
Result<std::optional<QByteArray>> senderKey(CaseFile& file, const UnitCode& unit);
/// Expects an open transaction.
Result<void> keepSenderKey(CaseFile& file, const UnitCode& unit, const QByteArray& key, QDate since);

} // namespace doithoai
