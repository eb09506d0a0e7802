#pragma once

#include "domain/result.h"

namespace doithoai {

/// True when the text marks a paper as a state secret: "Mật" standing by itself, "Tối mật", "Tuyệt mật". Words that only
/// contain it (bí mật, mật độ, bảo mật) are no mark.
bool refusesSecrecy(const QString& text);

/// Trouble::Refused when one of the texts marks a state secret: these have no place on such a machine.
Result<void> checkSecrecy(const QStringList& texts);

} // namespace doithoai
