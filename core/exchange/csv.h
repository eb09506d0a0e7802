#pragma once

#include "domain/result.h"

#include <QStringList>
#include <limits>
#include <vector>

namespace doithoai::csv {

/// Reads a table after RFC 4180: UTF-8 (a byte-order mark allowed), separator , ; or tab found by itself.
/// A blank line is a row of one empty cell, so that rows keep the numbers that a person counts; blank lines at the
/// end are left out. Of more than `most` rows only the first are read. Trouble::Refused with row and column for a broken quote, a NUL, or bytes that are not UTF-8.
Result<std::vector<QStringList>> read(const QByteArray& bytes, size_t most = std::numeric_limits<size_t>::max());

/// Whether `read` could read it whole; takes a tenth of the time.
Result<void> check(const QByteArray& bytes);

/// One row, quoted where needed, ended by CRLF. A cell that a spreadsheet would evaluate is disarmed with an apostrophe.
QByteArray row(const QStringList& cells);

/// A cell without the apostrophe that `row` put before it.
QString rearmed(const QString& cell);

} // namespace doithoai::csv
