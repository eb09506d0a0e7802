#pragma once

#include "app/verbs.h"

namespace doithoai::cli {

int runPrint(const Call& call, Desk& desk);
int runWord(const Call& call, Desk& desk);
int runIssue(const Call& call, Desk& desk);
int runReport(const Call& call, Desk& desk);

} // namespace doithoai::cli
