#pragma once

#include "app/verbs.h"
#include "exchange/rescue.h"
#include "services/office.h"

namespace doithoai::cli {

/// Whether this person may be told who sent the denunciations: the keeper, as one who answers for the data of persons. Everybody
/// where nobody is asked who works, and of a file that can tell of no accounts any more.
SendersOfDenunciations sendersFor(const QString& file, const QString& person, PaperMaker& papers);

/// Whether whoever calls may take everything out of a file (mayRescue), and what of it. Where looks at full names are recorded
/// and the file can be written, the look is recorded: of all petitions. Refused where it could be recorded in a file that may
/// be written; a damaged file cannot.
Result<SendersOfDenunciations> lookBeforeRescue(const QString& file, const Call& call, Desk& desk);

} // namespace doithoai::cli
