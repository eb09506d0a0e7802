#pragma once

#include "ui/desk.h"

namespace doithoai {

// Where an office records who looks at petitioners' full names (services/name_viewing.h), every place of the window either
// shows initials (lists, search, cards, journal) or asks here before it shows names (pages, dialogs, papers, live minutes).

/// Records that the person at work looks at the full names of these petitions in the window. False where that cannot be
/// recorded: then initials are to be shown, and why has been said.
bool mayShowNames(Desk& desk, const QStringList& petitions);

/// The same for a paper or a file of these cases that is shown as it is. Trouble::Refused where the look cannot be recorded.
Result<void> lookAtWhole(Desk& desk, const QStringList& cases);

} // namespace doithoai
