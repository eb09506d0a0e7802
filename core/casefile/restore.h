#pragma once

#include "domain/result.h"

#include <QString>
#include <functional>

namespace doithoai {

/// restoreFrom (casefile/integrity.h), which puts nothing in the file's place that `prove` does not hold good. It is given the
/// copy, brought up to date, before anything else is touched.
Result<QString> restoreProved(const QString& backup, const QString& path, const std::function<Result<void>(const QString& copy)>& prove);

/// Where a saving into a file was cut off (a power cut), SQLite plays it back, if nobody has the file open: before that it cannot
/// be asked. A file that is too damaged for that stays as it is.
void finishCutOffSaving(const QString& path);

} // namespace doithoai
