#pragma once

#include "app/files.h"

namespace doithoai::cli {

/// How a paper is to look: its layout and how much of a petitioner it shows.
struct PaperLook {
    QString layout;
    Privacy privacy = Privacy::Full;
    bool isPrivacyGiven = false;
};

/// The look that a call asks for. Trouble::Usage names the layouts, or the kinds of privacy, that there are.
Result<PaperLook> lookOf(const Call& call);

/// Writes a paper where the call wants it, whole or not at all, and says so. The exit code.
int savePaper(const Result<MadePaper>& paper, const QString& path, const Call& call, Desk& desk);

} // namespace doithoai::cli
