#pragma once

#include "domain/result.h"

#include <QString>
#include <functional>

namespace doithoai {

/// restoreFrom (casefile/integrity.h), which puts nothing in the file's place that `prove` does not hold good. It is given the
/// copy, brought up to date, before anything else is touched.
Result<QString> restoreProved(const QString& backup, const QString& path, const std::function<Result<void>(const QString& copy)>& prove);

} // namespace doithoai
