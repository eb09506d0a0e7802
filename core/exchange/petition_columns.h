#pragma once

#include "domain/petition.h"

namespace doithoai {

/// The field that a heading of a table of petitions names, in either language, without regard to marks and capitals;
/// nullptr for a heading that names none, or one that only an event may set.
const Field<Petition>* petitionColumn(const QString& heading);

/// A day as tables have it: day first, ISO, or the serial number of a spreadsheet. Nothing when it is none of these.
std::optional<QDate> dayInTable(const QString& cell);

} // namespace doithoai
