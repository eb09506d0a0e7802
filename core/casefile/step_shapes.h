#pragma once

#include "casefile/case_file.h"
#include "domain/cases.h"

namespace doithoai {

/// A way in which steps of the file lead from one state to another, and the first step that does.
struct StepShape {
    CaseKind kind = CaseKind::Session;
    QString event, from, to; ///< stable names
    qint64 seq = 0;
    QString code; ///< of the first step's case
};

/// Every way that the steps of the file take, each once: what a machine's table must allow. Trouble::Damaged for a kind of
/// case that the program does not know.
Result<std::vector<StepShape>> stepShapes(CaseFile& file);

} // namespace doithoai
