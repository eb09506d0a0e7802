#pragma once

#include "services/case_machine.h"
#include "services/office_data.h"

namespace doithoai {

/// Advice where the step `transfer` names another body than the slip that was issued for the petition before: the slip has
/// gone there, and one of the two is wrong. As with numbers a step is only told. Nothing of other events, of a slip that an
/// earlier transfer used, and of one whose words were destroyed.
Result<std::vector<Finding>> transferAdvice(const OfficeData& office, const PetitionCase& before, PetitionEvent event, const Petition& after,
                                            QDate today);

} // namespace doithoai
