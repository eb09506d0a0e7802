#pragma once

#include <QStringList>

namespace doithoai {

// What the words right before a name make of it. `words`: the nearest last, no further than the sign before; without marks
// where these are not written.

/// Whether a name that stands right behind these words is that of a street, a quarter, a school, a market, a project: "đường
/// Nguyễn Văn Cừ". Behind somebody's office it is that of a person: "trưởng khu phố Trần Văn Bảy".
bool isPlaceBehind(const QStringList& words, bool hasNoMarks = false);

/// Where a quarter, a house or a project goes before it, whether somebody is told by it nevertheless: whoever holds an office
/// there ("nguyên Chủ tịch UBND xã A") or lives there too ("người cùng thôn A"). Behind a body ("UBND xã A") only a name of
/// `syllables` more than two is a person's: many quarters have one of two.
bool isHeldBehind(const QStringList& words, qsizetype syllables, bool hasNoMarks = false);

/// Whether a quarter or a village goes before it: hardly one is called Trần Văn Bảy.
bool isQuarterBehind(const QStringList& words, bool hasNoMarks = false);

} // namespace doithoai
