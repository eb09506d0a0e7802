#pragma once

#include "domain/field.h"
#include "services/outcome.h"

namespace doithoai {

class CaseFile;

/// What keeps an act from cases that were destroyed by a protocol: for each of them the finding `destroyed`, required, of no
/// article. Nothing more is written of such a case: what it held is gone, and no protocol would take it a second time.
Result<std::vector<Finding>> destroyedFindings(CaseFile& file, const QStringList& codes);

/// The same in one sentence, for acts that know no findings.
Result<void> refuseDestroyed(CaseFile& file, const QString& code);

/// The codes that a text of this kind names, as it is kept; none where it holds other words.
QStringList codesIn(FieldKind kind, const QString& text);

} // namespace doithoai
