#pragma once

#include "services/office.h"

namespace doithoai::cli {

/// Backs the file up after the window has closed, where something was written since the last one; a second place that is
/// there gets its copy. A trouble is told in a box: the file itself is as it was. `isAllSaved`: the window closed over no
/// words that the file did not take; only then the box says that the work is saved. `inItsPlace`: trouble where the file that
/// was open did not lie there any more; what lies there now is not copied.
void backUpAtClosing(const QString& file, bool isAllSaved, const Result<void>& inItsPlace = {});

/// Brings a backup back in place of the file, which nobody has open. What stood there stays beside it. False, told in a
/// box, when it could not be done: then the file is as it was. `roles`: of whoever signed in to it, none where it asks nobody.
bool bringBack(const QString& backup, const QString& file, const Actor& actor, const std::optional<Roles>& roles);

/// For a file that is damaged: says so, and offers the newest backup that comes back whole, and to save what can be read.
/// Whoever wants one of them signs in where the file or its newest backup that can be read asks who works; `actor` is then
/// that person. True when it was brought back.
bool offerBackup(const Error& damage, const QString& file, PaperMaker& papers, Actor& actor);

} // namespace doithoai::cli
