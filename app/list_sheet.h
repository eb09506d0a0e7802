#pragma once

#include "app/list_table.h"
#include "documents/xlsx_file.h"

namespace doithoai::cli {

/// The table as a sheet, with what people read; days, moments and numbers by their type.
Worksheet sheetOf(const ListTable& table, const QString& name);

} // namespace doithoai::cli
