#pragma once

#include "services/worklist.h"
#include "ui/desk.h"

namespace doithoai::work {

/// Goes to what stands behind an item: its one case, or the list that shows all of them.
void goBehind(Desk& desk, const WorkItem& item);
/// Opens a case.
void openCase(Desk& desk, const WorkItem& item, const WorkCase& one);
/// Opens the dialog of the act that mends it, or goes where it is mended. `one`: of one case; nullptr: of the item.
/// Backups are made by the screen, which keeps the worker.
void carryOut(Desk& desk, const WorkItem& item, const WorkCase* one, QWidget* parent);

} // namespace doithoai::work
