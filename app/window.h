#pragma once

#include <QStringList>

namespace doithoai::cli {

/// Opens the window on `file`, or on the office's own file, which is made at the first start. The exit code.
int runWindow(int& argc, char* argv[], const QString& file, const QStringList& arguments);

} // namespace doithoai::cli
