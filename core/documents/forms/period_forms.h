#pragma once

#include "documents/paper_form.h"

namespace doithoai {

// Papers of half-years and years, of units that report, of leaders, and of the office's file.

Result<std::vector<Document>> planPaper(const PaperInput& input);           ///< the plan of an organiser's year (Đ.8.1)
Result<std::vector<Document>> reminderPaper(const PaperInput& input);       ///< a letter about a report that is missing (Đ.13)
Result<std::vector<Document>> unitFormPaper(const PaperInput& input);       ///< a unit's figures, blank or as they came in
Result<std::vector<Document>> leaderSheetPaper(const PaperInput& input);    ///< a leader's year (Đ.12.2, Đ.9.2)
Result<std::vector<Document>> policyProposalsPaper(const PaperInput& input); ///< proposals to amend policy (Đ.10.1)
Result<std::vector<Document>> minutesVolumePaper(const PaperInput& input);   ///< front of the volume of all minutes
Result<std::vector<Document>> reviewPlanPaper(const PaperInput& input);     ///< the review of a half-year or year (Đ.14)
Result<std::vector<Document>> integritySheetPaper(const PaperInput& input); ///< hashes to compare the file with

} // namespace doithoai
