#pragma once

#include "casefile/case_file.h"
#include "domain/paper_record.h"

namespace doithoai {

/// Takes out of what a paper is made of by which words the records of denunciations named their senders before they were
/// corrected: the paper itself knows only how these read now.
Result<void> takeOutFormerSenders(CaseFile& file, PaperRecord& record);
Result<void> takeOutFormerSenders(CaseFile& file, SessionCase& session);

} // namespace doithoai
