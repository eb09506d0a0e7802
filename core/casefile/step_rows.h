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

/// What a step set, as the file keeps it: a JSON object of texts, in the order of their keys. Nearly always these are a few
/// plain words, which need nothing of what takes a JSON document its time.
class StepData {
public:
    StepData();
    void add(QStringView key, const QString& text);
    QString taken();

private:
    QString m_json;
};

/// The same of what a step has in memory.
QString stepData(const QJsonObject& data);

/// A step of the case `caseId`; an empty event is a change by `set`.
struct StepRow {
    qint64 caseId = 0;
    const Step& step;
    QString data; ///< what it set: in place of the step's own
};

/// Writes steps of one kind of case, in their order.
Result<void> writeSteps(Connection& connection, const QString& kind, std::span<const StepRow> rows);

/// The steps of one case by sequence, without changes by `set`.
Result<std::vector<Step>> readSteps(Connection& connection, const QString& kind, qint64 caseId);
/// The same with the changes by `set`, which have no event.
Result<std::vector<Step>> readHistory(Connection& connection, const QString& kind, qint64 caseId);

} // namespace doithoai
