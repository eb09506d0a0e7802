#pragma once

#include "domain/session.h"
#include "ui/papers/preview_dialog.h"

namespace doithoai {

/// The minutes of a session for looking at: the signed ones exactly as signed, else as they would look today (a draft).
/// Trouble as services and documents answer it.
Result<PreviewDialog::Paper> minutesForPreview(Desk& desk, const SessionCode& session);

/// True from the signing of the minutes until they are corrected.
bool hasSignedMinutes(SessionState state);

/// A version as it was signed, also when a later one was signed since.
Result<PreviewDialog::Paper> minutesOfVersion(Desk& desk, const SessionCode& code, int version);

} // namespace doithoai
