#include "app/dossiers.h"

#include "services/dossier_record.h"

namespace doithoai {

Result<MadeDossier> dossierOf(CaseFile& file, const PaperRecord& givenRecord, const PaperContext& context)
{
    const auto record = dossierRecord(file, givenRecord);
    if (!record)
        return tl::unexpected(record.error());
    return makeDossier({*record, context, [&file](const IssuedPaper& paper) { return provenPaper(file, paper); },
                        [&file](const AttachmentHead& head) { return provenAttachment(file, head); }});
}

} // namespace doithoai
