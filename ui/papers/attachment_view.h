#pragma once

#include "domain/paper_record.h"
#include "ui/desk.h"

namespace doithoai {

/// Shows an attachment inside the program: pages of a PDF, a picture, words. What cannot be shown, or not whole, is said.
void viewAttachment(Desk& desk, const AttachmentHead& head, QWidget* parent);

} // namespace doithoai
