#pragma once

#include "app/verbs.h"
#include "services/office.h"

namespace doithoai::cli {

/// True for a file that can be read and says that looks at full names are recorded.
bool recordsLooks(const QString& path);

/// Opens an office to be read. Where it records who looks at full names, it is opened for writing when the file lets one:
/// a file that somebody else has open, or that may only be read, is opened for reading.
Result<std::unique_ptr<Office>> openForLooking(const QString& path, Desk& desk);

/// Records the look (services/name_viewing.h). False when it could not be recorded, so that only initials may be shown: the
/// person was told why.
Result<bool> mayShowNames(Office& office, const QStringList& petitions, const QString& place, const Call& call, Desk& desk);

} // namespace doithoai::cli
