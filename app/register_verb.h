#pragma once

#include "app/verbs.h"
#include "services/office.h"

namespace doithoai::cli {

/// Adds a line to the register from the fields of the call: direction, unit, symbol, number, printed, date, subject,
/// partner, case. Prints its number. The exit code.
int addToRegister(const Call& call, Desk& desk, Office& office);

} // namespace doithoai::cli
