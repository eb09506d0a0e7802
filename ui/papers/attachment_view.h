#pragma once

#include "domain/paper_record.h"
#include "ui/desk.h"

namespace doithoai {

/// Records the look at a file of a petition (ui/name_looks.h): a letter has its writer's name. Trouble::Refused where it
/// cannot be recorded. Files of sessions and escalations are about no one person.
Result<void> lookAtAttachment(Desk& desk, const AttachmentHead& head);

/// Shows an attachment inside the program: pages of a PDF, a picture, words. What cannot be shown, or not whole, is said.
void viewAttachment(Desk& desk, const AttachmentHead& head, QWidget* parent);

} // namespace doithoai
