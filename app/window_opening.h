#pragma once

#include "services/office.h"

namespace doithoai::cli {

/// Opens a file and its office for the window. An older file is brought up to date before, beside the window, and what is
/// being done is shown when it takes its time.
Result<std::unique_ptr<Office>> openForWindow(const QString& path, CaseFile::Access access, PaperMaker& papers);

/// Where the machine's clock lies before the last entry of the journal: asks whether to go on, and has the answer journaled.
/// False when the program is to close, so that the clock can be set.
bool acceptsClock(Office& office, const Actor& actor);

/// Asks who works, where the file has accounts; `actor` is then that person. False when nobody signed in.
bool signsIn(Office& office, Actor& actor);

} // namespace doithoai::cli
