#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QString>

namespace doithoai {

/// Writes a file that leaves the program whole or not at all: under a temporary name beside it, flushed to the disk,
/// then put in its place, and the folder flushed. What stood there before stays when it fails.
/// A device (/dev/stdout) is written straight. Trouble::Storage with a sentence that names the path.
Result<void> atomicWrite(const QString& path, const QByteArray& bytes);

/// Flushes a file that lies on the disk already; likewise a folder, so that a name in it survives a power cut.
Result<void> flushToDisk(const QString& path);

/// Gives a finished file its name, which must be free, and flushes the folder.
Result<void> moveToFreeName(const QString& from, const QString& to);

/// Gives a file a second name, which must be free; false where the disk knows no such thing.
bool giveSecondName(const QString& path, const QString& name);

/// Puts a finished file in the place of the one of that name, in one act, and flushes the folder.
Result<void> moveInPlaceOf(const QString& from, const QString& to);

} // namespace doithoai
