#pragma once

#include "casefile/frozen_papers.h"
#include "casefile/name_views.h"
#include "domain/cases.h"
#include "services/office.h"

namespace doithoai {

/// Whether the office records who looks at petitioners' full names (setting privacy.recordViews). Lists and search results
/// then show initials.
bool areViewsRecorded(const Office& office);

/// Records that somebody looks at the full names of these petitions: at most once a person, petition, place and day.
/// `place`: page, show, paper, export. True when the full names may be shown: also when nothing is to be recorded. False
/// when it cannot be recorded because the file is open for reading only: then only initials may be shown.
Result<bool> recordViews(Office& office, const QStringList& petitions, const QString& place, const Actor& actor);

/// A petition as lists, search results and cards show it: by initials where looks at full names are recorded, of a denunciation
/// without who sent it. Never store what this returns.
Petition asListed(Office& office, Petition petition);

/// Words of a petition as a list shows them: where looks are recorded, its petitioner's name in them gives way to initials; of a
/// denunciation nothing in them tells who sent it.
QString asListed(Office& office, const PetitionCode& code, const QString& words);

/// A petition with its steps as they may be shown: of a denunciation without who sent it, else with the full name or by
/// initials. Never store what this returns.
PetitionCase shownPetition(Office& office, PetitionCase whole, bool hasNames);
Petition shownPetition(Office& office, Petition petition, bool hasNames);

/// The petitions that a paper or a file of these cases may name: of a session or an escalation all of its own. Cases that
/// are none of these have none.
QStringList petitionsBehind(const Office& office, const QStringList& cases);
/// The cases that a frozen paper is filed under, its own first.
Result<QStringList> casesOfPaper(Office& office, const FrozenPaper& paper);

/// Why only initials are shown in a file that is open for reading only.
QString initialsOnlySentence();

/// Trouble::Refused: why what cannot be turned into initials (a signed paper, an attached file) is not shown there.
Error notShownWhole();

/// What a person reads for a place of looking.
QString viewPlaceLabel(const QString& place);

/// Who looked at whose name, the newest first; of these petitions, or of all.
Result<std::vector<NameView>> nameViews(Office& office, const QStringList& petitions = {});

} // namespace doithoai
