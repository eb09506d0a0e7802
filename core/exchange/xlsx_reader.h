#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QStringList>
#include <vector>

namespace doithoai::xlsx {

/// The bytes begin as a spreadsheet's archive does.
bool isWorkbook(const QByteArray& bytes);

/// The rows of the first sheet as texts, blank cells and rows in their places. A formula gives the value that it had when
/// the file was saved. Trouble::Refused: no spreadsheet, cut short, encrypted, or larger than an office's table can be.
Result<std::vector<QStringList>> read(const QByteArray& bytes);

} // namespace doithoai::xlsx
