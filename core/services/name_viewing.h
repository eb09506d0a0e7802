#pragma once

#include "casefile/name_views.h"
#include "services/office.h"

namespace doithoai {

/// Whether the office records who looks at petitioners' full names (setting privacy.recordViews). Lists and search results
/// then show initials.
bool areViewsRecorded(const Office& office);

/// Records that somebody looks at the full names of these petitions: at most once a person, petition, place and day.
/// `place`: page, show, paper, export. True when the full names may be shown: also when nothing is to be recorded. False
/// when it cannot be recorded because the file is open for reading only: then only initials may be shown.
Result<bool> recordViews(Office& office, const QStringList& petitions, const QString& place, const Actor& actor);

/// Why only initials are shown in a file that is open for reading only.
QString initialsOnlySentence();

/// What a person reads for a place of looking.
QString viewPlaceLabel(const QString& place);

/// Who looked at whose name, the newest first; of these petitions, or of all.
Result<std::vector<NameView>> nameViews(Office& office, const QStringList& petitions = {});

} // namespace doithoai
