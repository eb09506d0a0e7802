#pragma once

#include "documents/paper_form.h"

namespace doithoai {

// Papers of what follows from a session.
Result<std::vector<Document>> conclusionsPaper(const PaperInput& input);
Result<std::vector<Document>> summaryPaper(const PaperInput& input);
Result<std::vector<Document>> replyPaper(const PaperInput& input);
Result<std::vector<Document>> transferPaper(const PaperInput& asked);
Result<std::vector<Document>> transferNoticePaper(const PaperInput& asked);
/// The letter of a transfer for its own sake, known by name: it goes out with the slip and stands in no list of papers.
const PaperForm& transferNoticeForm();
Result<std::vector<Document>> resultReportPaper(const PaperInput& input);
Result<std::vector<Document>> followUpPaper(const PaperInput& input);
Result<std::vector<Document>> reviewMinutesPaper(const PaperInput& input);
Result<std::vector<Document>> resultNoticePaper(const PaperInput& input);
Result<std::vector<Document>> escalationPaper(const PaperInput& input);
Result<std::vector<Document>> escalationLetterPaper(const PaperInput& input);

/// TTr where a tờ trình was chosen instead of a báo cáo.
QString escalationSymbol(const PaperRecord& record, const PaperContext& context);

/// The summary table as an annex of a paper of that session.
Document summaryAnnex(const PaperInput& input);

/// Whose reply it is: the unit to which the petition was given, where it is a body that issues papers, else the
/// organiser's; empty: the office's own body.
UnitCode replyIssuer(const PaperRecord& record, const PaperContext& context);

} // namespace doithoai
