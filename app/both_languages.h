#pragma once

#include <QStringList>

#include <functional>

namespace doithoai::cli {

/// What `words` says in Vietnamese and in English, whichever of them the call speaks: a label is read in both.
QStringList inBothLanguages(const std::function<QStringList()>& words);

} // namespace doithoai::cli
