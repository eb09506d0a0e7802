#pragma once

#include <QString>

namespace doithoai::text {

/// The words of a text alone: without marks, capitals, dashes, commas and whatever else stands between them. "văn hóa xã
/// hội" and "Văn hoá – Xã hội" are one.
QString spelled(QStringView text);

} // namespace doithoai::text
