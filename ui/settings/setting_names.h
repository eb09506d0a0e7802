#pragma once

#include <QString>

namespace doithoai {

/// What a person reads for the key of a setting ("silence.days"); the key itself where nobody sets it by hand.
QString settingName(const QString& key);

} // namespace doithoai
