#pragma once

#include "documents/document.h"
#include "domain/result.h"

#include <QFont>

namespace doithoai {

/// Paper is measured in twips, a twentieth of a point: whole numbers at every size, and A4 stays far below the
/// coordinates at which a PDF/A-1b is refused.
inline constexpr int twipsPerInch = 1440;
constexpr double twipsOfPoints(double points) { return points * 20; }
constexpr double twipsOfMillimetres(double millimetres) { return millimetres * twipsPerInch / 25.4; }

/// The program's own Liberation Serif at a size in points, to be used in twips; never another family in its place.
QFont paperFont(double points, bool bold, bool italic, bool underlined = false);

/// Whether the fonts stand ready and have every letter of the document. Trouble::Refused naming the letters, the paper
/// and the case that they stand in, and what to change: better than boxes on an official paper.
Result<void> checkLetters(const Document& document);

} // namespace doithoai
