#pragma once

#include "ui/papers/preview_dialog.h"

namespace doithoai {

/// A frozen paper of any kind for looking at, exactly as it left the office. Trouble::Usage when there is none of that
/// version.
Result<PreviewDialog::Paper> frozenForPreview(Desk& desk, const QString& kind, const QString& caseCode, int version);

} // namespace doithoai
