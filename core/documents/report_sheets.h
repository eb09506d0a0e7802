#pragma once

#include "documents/xlsx_file.h"
#include "regulation/paper_context.h"
#include "reports/figures.h"

namespace doithoai {

/// The figures of a period as sheets: all of them beside the period before and a year ago, the duty of each post, the
/// splits, the answering units, and which units reported.
std::vector<Worksheet> reportSheets(const PeriodReport& report, const PaperContext& context);

} // namespace doithoai
