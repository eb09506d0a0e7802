#pragma once

#include <QString>
#include <QStringList>

namespace doithoai {

// Names that stand behind what somebody is called by, in a piece of a petitioner's words that begins with no name.

/// The name behind a role, a group or a way to address: "Giáo viên A", "Nhóm 5 hộ do bà B", "Linh mục Giuse C". Empty where it may
/// be that of a body, a street or a quarter.
QString nameBehind(const QString& piece);

/// A name in capitals without what goes before its surname: "Giuse Trần Văn Bảy", "Bác Sĩ Lê Thị Hoa".
QString withoutForename(const QString& name);

/// What is written as names are, wherever it stands: two capitals and more beside each other. For what is to be kept secret; not
/// what can be taken for a place.
QStringList capitalsIn(const QString& words);

} // namespace doithoai
