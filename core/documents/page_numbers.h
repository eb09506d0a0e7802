#pragma once

#include "documents/pdf_file.h"

namespace doithoai {

/// Lays "Trang n/N" over the lower right corner of every page.
Result<void> stampPageNumbers(PdfFile& file);

} // namespace doithoai
