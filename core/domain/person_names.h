#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

namespace doithoai {

// What of the words that an office keeps of a petitioner tells who that is. What is taken for it goes from texts for good:
// where it may be a place, a group or somebody's office, it is left out.

/// The names of persons in a petitioner's words, without ways to address: "bà A (vợ ông B)", "A và vợ B", "A, C và 20 hộ".
/// A group, a body, a place and a number of households name nobody.
QStringList personNamesIn(const QString& petitioner);

/// What of an address tells one house: from its number on ("số 5 ngõ 3, khu phố X"), and the whole. Empty where it is an
/// area only, in which others live too.
QStringList houseWordsIn(const QString& address);

/// A word in small letters, its tone behind it: hoà and hòa are one spelling, hoa another.
QString withMarks(QStringView word);

/// A word that begins in a capital.
bool isCapital(const QString& word);

} // namespace doithoai
