#pragma once

#include "domain/result.h"

#include <QByteArray>

namespace doithoai {

/// The bytes of a table as UTF-8. `encoding`: auto (UTF-16 by its byte-order mark, else left as they are), utf-8, utf-16.
/// Trouble::Usage for another word; Trouble::Refused when the bytes are not what was said.
Result<QByteArray> asUtf8(const QByteArray& bytes, const QString& encoding);

} // namespace doithoai
