#pragma once

#include "exchange/petition_import.h"

namespace doithoai {

/// Takes in the figures of units (Đ.13) from a table: CSV in UTF-8, or XLSX. Two shapes are known by their headings: one
/// unit a row (unit, and the figures by their keys or words), or the form that a unit fills in (a figure a row). `given`:
/// what holds for all rows: period, unit, receivedByTUVP, receivedByBDV, number. A blank cell is blank, which is not zero.
///
/// Each report is received by itself, as from the window; one that cannot be is left out and named. One that stands there
/// with the same figures is known, and changes nothing. A table that cannot be read answers Trouble::Refused.
Outcome<ImportResult> importUnitReports(Office& office, const QByteArray& table, const QMap<QString, QString>& given,
                                        const Actor& actor, bool isDryRun);

} // namespace doithoai
