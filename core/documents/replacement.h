#pragma once

#include "documents/paper_parts.h"
#include "domain/paper_record.h"

namespace doithoai {

/// Which paper a correction takes the place of: "Thay thế Thông báo số 12-TB/ĐU, ngày 08/3/2023"; one without a number by
/// its day. `symbol`: of the new paper's kind, for a number that does not tell the old one's.
QString replacementWords(const IssuedPaper& old, const QString& symbol, const PaperParts& parts);

/// The same behind other words: " (thay thế …)"; nothing for no words.
QString inBrackets(const QString& replacement);

} // namespace doithoai
