#pragma once

namespace doithoai::cli {

/// Takes out of the environment what would have the program load code, read tables or write words of somebody else's
/// choosing, or stop at a mere warning. To be called before anything of Qt is made.
void leaveStrangeSurroundings();

/// The same for a call that opens no window: kinds of files and their names come from the system alone.
void leaveStrangeFolders();

/// Asking the system for memory less often saves an import a tenth of its time; what is not used is never touched.
void takeMemoryInLargerParts();

/// True when the machine has a display for a window (X11, Wayland), or the platform was chosen by hand.
bool hasDisplay();

} // namespace doithoai::cli
