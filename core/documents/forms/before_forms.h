#pragma once

#include "documents/paper_form.h"

namespace doithoai {

// The papers before and on the day of a session, in the order in which an office needs them. As drafts all of
// them have dotted lines for what the case does not say yet; what leaves the office leaves it out. Trouble::Refused names what
// there is nothing to print, or to issue, without.

Result<std::vector<Document>> sessionPlanPaper(const PaperInput& input);       ///< what, when, who does what (Đ.8.1, 8.2)
Result<std::vector<Document>> teamDecisionPaper(const PaperInput& input);      ///< the support team (Đ.8.2)
Result<std::vector<Document>> noticePaper(const PaperInput& input);            ///< the public notice (Đ.8.3)
Result<std::vector<Document>> changeNoticePaper(const PaperInput& input);      ///< changed, put off or cancelled
Result<std::vector<Document>> postingProofPaper(const PaperInput& input);      ///< where the notice hung, from when (Đ.8.3)
Result<std::vector<Document>> assignmentLettersPaper(const PaperInput& input); ///< a letter to each answering unit (Đ.8.1)
Result<std::vector<Document>> agreementMinutesPaper(const PaperInput& input);  ///< the intended replies as agreed (Đ.8.1)
Result<std::vector<Document>> invitationsPaper(const PaperInput& input);       ///< one for each invitee, and a roll (Đ.7)
Result<std::vector<Document>> programmePaper(const PaperInput& input);         ///< order of the session (Đ.9.1)
Result<std::vector<Document>> attendanceListPaper(const PaperInput& input);    ///< with room to sign
Result<std::vector<Document>> slipPaper(const PaperInput& input);              ///< to ask for the floor: blank (Đ.9.1)
Result<std::vector<Document>> opinionSlipPaper(const PaperInput& input);       ///< to hand in, not to speak: blank
Result<std::vector<Document>> openingReportPaper(const PaperInput& input);     ///< what became of earlier promises (Đ.9.2)
Result<std::vector<Document>> answerSheetsPaper(const PaperInput& input);      ///< the chair's sheets (Đ.9.2)
Result<std::vector<Document>> receiptPaper(const PaperInput& input);           ///< one for each petition

} // namespace doithoai
