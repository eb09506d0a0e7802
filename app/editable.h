#pragma once

#include "app/print_verb.h"
#include "reports/figures.h"

namespace doithoai::cli {

/// Whether a paper of that name is printed; the other names are of files that one edits.
bool isPdfName(const QString& path);

/// A paper made anew from its case, to be edited: as text (ODT), or its tables alone (XLSX), as the name ends.
Result<QByteArray> editablePaper(Office& office, const WantedPaper& wanted, const PaperLook& look, QDate today,
                                 const QString& path);
/// The same of a paper whose record was put together already.
Result<QByteArray> editableOf(const PaperForm& form, const PaperRecord& record, const PaperContext& context, const QString& path);
/// The report of a period: as text, or its figures as sheets.
Result<QByteArray> editableReport(const PeriodReport& report, const PaperContext& context, const QString& path);

/// Writes the file whole or not at all, and says so. The exit code.
int saveFile(const Result<QByteArray>& bytes, const QString& path, const Call& call, Desk& desk);

} // namespace doithoai::cli
