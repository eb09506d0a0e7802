#pragma once

#include "services/lists.h"
#include "ui/papers/preview_dialog.h"

namespace doithoai {

/// Records the look at the names on a frozen paper (ui/name_looks.h), but for those that everybody may read.
/// Trouble::Refused where it cannot be recorded.
Result<void> lookAtFrozen(Desk& desk, const FrozenPaper& paper);

/// A frozen paper of any kind for looking at, exactly as it left the office. Trouble::Usage when there is none of that
/// version.
Result<PreviewDialog::Paper> frozenForPreview(Desk& desk, const QString& kind, const QString& caseCode, int version);

} // namespace doithoai
