#pragma once

#include "casefile/case_file.h"
#include "domain/code.h"

#include <QList>

namespace doithoai {

/// Codes of the petitions that are not ended and name one of these units: as in charge, as keeping a promise, as the body
/// that they were passed on to or that is to resolve them; and of the merged ones, whose promise such a unit keeps while
/// the leading one is open. In the order in which they came.
Result<QList<PetitionCode>> openPetitionsNaming(CaseFile& file, const QList<UnitCode>& units);

} // namespace doithoai
