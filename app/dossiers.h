#pragma once

#include "documents/dossier.h"

namespace doithoai {

class CaseFile;

/// The dossier of the record's session or escalation, with the papers and attachments that the file keeps of it and of
/// its petitions.
Result<MadeDossier> dossierOf(CaseFile& file, const PaperRecord& record, const PaperContext& context);

} // namespace doithoai
