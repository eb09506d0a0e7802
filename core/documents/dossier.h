#pragma once

#include "domain/paper_record.h"
#include "regulation/paper_context.h"

#include <functional>

namespace doithoai {

/// What a dossier is made from. The record is that of its session or its escalation, with the issued papers and the
/// attachments of all cases that belong to it.
struct DossierInput {
    const PaperRecord& record;
    const PaperContext& context;
    std::function<Result<QByteArray>(const IssuedPaper&)> paperBytes;         ///< the PDF as it was frozen
    std::function<Result<QByteArray>(const AttachmentHead&)> attachmentBytes;
};

/// An attachment that cannot stand among the pages: it lies beside the dossier under a short name of its own.
struct BesideFile {
    QString name; ///< letters, digits, hyphens and one dot, whatever the attachment was called
    QByteArray bytes;
};

struct MadeDossier {
    MadePaper paper;
    std::vector<BesideFile> beside; ///< the list of contents names each, with the reason
};

/// A sentence for each part that has to be in the dossier and is not (Đ.7, Đ.10.2).
QStringList missingParts(const PaperRecord& record);

/// One PDF/A-1b: cover, list of contents, the issued papers as they were frozen, the summary table as it stands now, the
/// attachments; one run of page numbers, a bookmark for each part. Trouble::Refused while a required part is missing,
/// naming it; Trouble::Damaged when an issued paper cannot be read any more.
Result<MadeDossier> makeDossier(const DossierInput& input);

} // namespace doithoai
