#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <vector>

namespace doithoai {

/// A file within an archive.
struct ZipPart {
    QByteArray name;
    QByteArray bytes;
    bool isStored = false; ///< as it is, not made smaller
};

/// The parts as one ZIP archive, in their order. They carry no day and no name of a machine: the same parts, the same
/// bytes. Trouble::Storage when there is no room for it in memory.
Result<QByteArray> zipOf(const std::vector<ZipPart>& parts);

} // namespace doithoai
