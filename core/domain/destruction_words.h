#pragma once

#include <QLatin1String>
#include <QString>

namespace doithoai {

/// What stands where the words of a destroyed case stood.
inline const QString destroyedWords = QStringLiteral("(đã tiêu hủy)");

/// Among the words of a record: the list of a protocol of destruction, as JSON {before, decision, by, years, basis, cases[],
/// papers[], files[]}.
inline constexpr QLatin1String destructionWord("destruction-protocol/list");
/// Among the words of a record: what a sheet of a person's data tells, as JSON {who, sections[{title, rows[[label, text]]}]}.
inline constexpr QLatin1String personSheetWord("person-data/sections");

} // namespace doithoai
