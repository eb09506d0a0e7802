#pragma once

#include "documents/paper_form.h"

namespace doithoai {

// The catalogue's rows by the time of an office's work. Each form stands in a file of its own.
std::span<const PaperForm> formsBefore();    ///< from the plan to the day of the session
std::span<const PaperForm> formsAfter();     ///< at the session, and what follows from it
std::span<const PaperForm> formsOfPeriods(); ///< of half-years, years, and the office itself
std::span<const PaperForm> formsOfDossiers(); ///< made of other papers (documents/dossier.h)

Result<std::vector<Document>> minutesPaper(const PaperInput& input);
Result<std::vector<Document>> periodReportPaper(const PaperInput& input);

/// Who issues the report of a period: the office's choice, else its own body, else the consolidating one (Đ.14).
UnitCode reportIssuerOf(const PaperContext& context);

} // namespace doithoai
