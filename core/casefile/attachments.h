#pragma once

#include "casefile/case_file.h"
#include "domain/paper_record.h"

#include <optional>

namespace doithoai {

/// Attaches bytes to a case: kept once, however many cases they are attached to. Answers the head with its id, size and
/// hash. Expects an open transaction, as the next one does.
Result<AttachmentHead> addAttachment(CaseFile& file, AttachmentHead head, const QByteArray& bytes);
/// Takes an attachment away; its bytes go with the last one that has them.
Result<void> removeAttachment(CaseFile& file, const AttachmentHead& head);

/// Gives an attachment another title. Expects an open transaction.
Result<void> renameAttachment(CaseFile& file, qint64 id, const QString& title);

/// All attachments without their bytes, in the order in which they were added. Of a denunciation, title and file name are
/// withheld, here and in the next one.
Result<std::vector<AttachmentHead>> listAttachments(CaseFile& file);
/// Nothing when there is none of that id.
Result<std::optional<AttachmentHead>> attachmentHead(CaseFile& file, qint64 id);
/// The bytes of that hash; nothing when they are not there. They are not proven here.
Result<std::optional<QByteArray>> attachmentBody(CaseFile& file, const QByteArray& hash);

} // namespace doithoai
