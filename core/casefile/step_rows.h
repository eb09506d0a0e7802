#pragma once

#include "casefile/connection.h"
#include "casefile/statement.h"
#include "domain/step.h"

#include <span>

namespace doithoai {

/// The columns of "step" that readStep reads, from the first on.
QString stepColumns(const QString& alias);

/// The step in a row that begins at `column`. Trouble::Damaged when it cannot be what the program wrote.
Result<Step> readStep(const Statement& row, int column = 0);

/// A step of the case `caseId`; an empty event is a change by `set`.
struct StepRow {
    qint64 caseId = 0;
    const Step& step;
};

/// Writes steps of one kind of case, in their order.
Result<void> writeSteps(Connection& connection, const QString& kind, std::span<const StepRow> rows);

/// The steps of one case by sequence, without changes by `set`.
Result<std::vector<Step>> readSteps(Connection& connection, const QString& kind, qint64 caseId);
/// The same with the changes by `set`, which have no event.
Result<std::vector<Step>> readHistory(Connection& connection, const QString& kind, qint64 caseId);

} // namespace doithoai
