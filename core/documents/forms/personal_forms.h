#pragma once

#include "documents/paper_form.h"

namespace doithoai {

// Papers about personal data. They are made by their own acts, with what these found, and stand in no list of papers.
Result<std::vector<Document>> personSheetPaper(const PaperInput& input);         ///< what is held about a person
Result<std::vector<Document>> destructionProtocolPaper(const PaperInput& input); ///< which dossiers were destroyed

/// Known by their names.
std::span<const PaperForm> formsOfPersonalData();

} // namespace doithoai
