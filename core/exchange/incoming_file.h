#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QString>

namespace doithoai {

/// How many bytes of a file are taken in, by its kind: more than an office ever writes, and few enough to be answered at
/// once.
inline constexpr qint64 largestTable = 40'000'000; ///< petitions of many years
inline constexpr qint64 largestList = 4'000'000;   ///< units, posts, officials, days; figures of units, packed in XLSX too
inline constexpr qint64 largestProfile = 1'000'000;

/// The bytes of a file that somebody hands in: a regular file, or a pipe into which somebody writes; of a pipe nobody
/// writes into nothing is waited for. Trouble::Storage: not there, not to be read, a folder, a device, a silent pipe.
/// Trouble::Refused: more than `most` bytes, of which none is kept.
Result<QByteArray> readIncoming(const QString& path, qint64 most);

} // namespace doithoai
