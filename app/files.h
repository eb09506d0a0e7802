#pragma once

#include "app/verbs.h"
#include "casefile/case_file.h"
#include "services/office.h"

namespace doithoai::cli {

/// Opens a case file and its office, signing in where it asks who works with it; what the person should know is said
/// beside the result.
Result<std::unique_ptr<Office>> openOffice(const QString& path, CaseFile::Access access, Desk& desk);
/// The same of a file that is open already.
Result<std::unique_ptr<Office>> openOffice(std::unique_ptr<CaseFile> file, Desk& desk);

/// Where what is worked out from a file may be kept: among the person's caches (XDG_CACHE_HOME).
QString cacheFolder();

/// True when a paper can be written under that name. Trouble::Usage names the extensions that there are.
Result<void> checkPaperName(const QString& path);
/// The same of a paper that is issued: it is a PDF, and nothing else.
Result<void> checkPdfName(const QString& path);

} // namespace doithoai::cli
