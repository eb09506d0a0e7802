#pragma once

#include <QLineEdit>

namespace doithoai {

/// A line for a password: hidden, and shown while its eye is held by a click.
QLineEdit* makePasswordLine(const QString& name);

} // namespace doithoai
