#pragma once

#include "casefile/salvage.h"

namespace doithoai {

/// What came out of a damaged file.
struct Rescued {
    std::vector<SalvagedTable> tables;
    int papers = 0;      ///< signed and issued ones, as PDF
    int attachments = 0;
    bool isWhole() const;
};

/// Whether what comes out tells who sent the denunciations.
enum class SendersOfDenunciations { Told, Withheld };

/// Writes what can be read of a damaged file into a new folder: a table of each kind of record (CSV), the signed and issued
/// papers (PDF), the attached files, and a sheet that says what may be missing. Secrets of accounts and keys stay behind.
/// Trouble::Storage when the folder is there already or cannot be written, Trouble::Damaged when nothing can be read.
Result<Rescued> rescue(const QString& file, const QString& folder, SendersOfDenunciations senders = SendersOfDenunciations::Told);

} // namespace doithoai
