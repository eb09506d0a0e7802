#pragma once

#include "casefile/connection.h"
#include "casefile/statement.h"
#include "domain/step.h"

namespace doithoai {

/// The columns of "step" that readStep reads, from the first on.
QString stepColumns(const QString& alias);

/// The step in a row that begins at `column`. Trouble::Damaged when it cannot be what the program wrote.
Result<Step> readStep(const Statement& row, int column = 0);

/// Writes a step of the case `caseId`; an empty event is a change by `set`.
Result<void> writeStep(Connection& connection, const QString& kind, qint64 caseId, const Step& step);

/// The steps of one case by sequence, without changes by `set`.
Result<std::vector<Step>> readSteps(Connection& connection, const QString& kind, qint64 caseId);

} // namespace doithoai
