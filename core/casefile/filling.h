#pragma once

#include "casefile/case_file.h"

namespace doithoai {

/// Fills a new file with many acts: while it lives, commits do not wait for the disk, because a file that is not whole
/// yet is of no use to anybody. `finish` makes all of it safe; without it the file must be thrown away.
class Filling {
public:
    static Result<Filling> begin(CaseFile& file);

    /// Flushes everything to the disk. From here on each commit is safe again. Trouble::Storage when the disk refuses.
    Result<void> finish();

private:
    explicit Filling(CaseFile& file)
        : m_file(&file)
    {
    }

    CaseFile* m_file;
};

} // namespace doithoai
