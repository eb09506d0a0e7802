#pragma once

#include "services/office.h"

namespace doithoai {

enum class NewFileContent { Bare, TuSon, Sample };

/// Makes an office's file: the profile, the calendar, and (unless bare) the units and posts of Từ Sơn, for the office
/// `body` (TU.BDV). Sample adds invented officials and a year of invented cases. Nothing stays when it fails.
Result<std::unique_ptr<Office>> makeFile(const QString& path, NewFileContent content, const UnitCode& body,
                                         PaperMaker& papers, const Actor& actor);

/// The bodies of Từ Sơn that the program carries, to choose one's own from. Trouble::Damaged: the program is broken.
Result<std::vector<Unit>> shippedUnits();

} // namespace doithoai
