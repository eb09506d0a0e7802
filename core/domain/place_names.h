#pragma once

#include <QStringList>

namespace doithoai {

/// Whether a name that stands right behind these words is that of a street, a quarter, a school, a market: "đường Nguyễn Văn
/// Cừ". Behind somebody's office it is that of a person: "trưởng khu phố Trần Văn Bảy". `before`: the nearest last; without
/// marks where these are not written.
bool isPlaceBehind(const QStringList& before, bool hasNoMarks = false);

} // namespace doithoai
