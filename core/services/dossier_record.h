#pragma once

#include "domain/paper_record.h"
#include "services/office.h"

namespace doithoai {

/// A record as the dossier of its session or its escalation needs it: the issued papers and the attachments of all cases
/// that belong to it, in the order of the work, and the state of the journal.
Result<PaperRecord> dossierRecord(CaseFile& file, PaperRecord record);

/// The pages of an issued paper, and the bytes of an attachment, proven against their hashes (Trouble::Damaged).
Result<QByteArray> provenPaper(CaseFile& file, const IssuedPaper& paper);
Result<QByteArray> provenAttachment(CaseFile& file, const AttachmentHead& head);

} // namespace doithoai
