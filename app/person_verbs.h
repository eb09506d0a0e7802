#pragma once

#include "app/verbs.h"
#include "services/erased_backups.h"

namespace doithoai::cli {

int runPerson(const Call& call, Desk& desk);
int runErase(const Call& call, Desk& desk);
int runDestroy(const Call& call, Desk& desk);

/// Does what an erasure or a destruction owes, and says so; `answer` is what the act itself had to say as JSON. The exit
/// code.
int finishOwed(Office& office, const Call& call, QJsonObject answer, Desk& desk, bool isNamed = false);

} // namespace doithoai::cli
