#pragma once

#include "services/case_machine.h"
#include "services/office_data.h"

namespace doithoai {

/// Advice where a step names the number of a paper under which another one went out in the same book (issuer, kind, year or
/// term): a line of the register, or a step of another case. A number is taken when its paper is issued (papers.md), and the
/// register refuses it twice; a step tells of a paper that may have been issued elsewhere, and one letter may answer many
/// petitions, so that a step is only told.
template <class Case>
Result<std::vector<Finding>> numberAdvice(const OfficeData& office, const OnRecord<Case>& before, EventOf<Case> event, const Act& act,
                                          const Case& after, QDate on, QDate today);

} // namespace doithoai
