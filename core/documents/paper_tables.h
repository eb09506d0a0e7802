#pragma once

#include "documents/document.h"
#include "documents/xlsx_file.h"

namespace doithoai {

/// The numbers of a chart as a table: a row for each group, a column for each series.
Table tableOf(const BarChart& chart);

/// Every table of papers as a sheet, named by the heading that stands above it. Of a head of several rows each column
/// keeps one heading; numbers and days are typed again. Trouble::Refused when the papers have no table.
Result<std::vector<Worksheet>> sheetsOf(const std::vector<Document>& documents);

} // namespace doithoai
