#pragma once

#include "domain/paper_record.h"
#include "services/office.h"

namespace doithoai {

/// The largest file that is taken in, in bytes.
inline constexpr qint64 largestAttachment = qint64(200) * 1024 * 1024;

/// Attaches a file to a session, a petition, an escalation or a unit's report; its bytes are kept in the office's file,
/// once for all cases. `title` empty: the file's name. Trouble::Refused: empty, too large, attached to this case before;
/// Trouble::Storage: not there, not readable; Trouble::Usage: no such case.
Result<AttachmentHead> attach(Office& office, const QString& code, const QString& path, const QString& title, const Actor& actor);

/// The attachments of a case, oldest first; of all cases for an empty code.
Result<std::vector<AttachmentHead>> attachmentsOf(Office& office, const QString& code);

/// The bytes as they were attached, proven against their hash. Trouble::Usage: there is none of that id;
/// Trouble::Damaged: they are not those that were attached.
Result<QByteArray> attachmentBytes(Office& office, qint64 id);

/// Gives an attachment another title: what lists, papers and the dossier call it. Empty: the name of its file.
/// Trouble::Usage: there is none of that id.
Result<void> retitle(Office& office, qint64 id, const QString& title, const Actor& actor);

/// Takes an attachment away from its case. The journal keeps that it was there, and its hash.
Result<void> detach(Office& office, qint64 id, const Actor& actor);

} // namespace doithoai
