#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QString>

namespace doithoai {

/// What a case file and each of its copies have in common, and no other file has: the random value that was made with it.
/// Reads no more than that, through a reading connection of its own. Trouble where it cannot be read: no case file, cut
/// off, damaged.
Result<QByteArray> identityOf(const QString& path);

} // namespace doithoai
