#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QString>

namespace doithoai {

/// Writes a file that leaves the program whole or not at all: under a temporary name beside it, flushed to the disk,
/// then put in its place, and the folder flushed. What stood there before stays when it fails; where only the flush of
/// the folder failed, the sentence says that it is written.
/// A device (/dev/stdout) is written straight. Trouble::Storage with a sentence that names the path.
Result<void> atomicWrite(const QString& path, const QByteArray& bytes);

/// Flushes a file that lies on the disk already; likewise a folder, so that a name in it survives a power cut.
Result<void> flushToDisk(const QString& path);

/// Gives a finished file its name, which must be free, and flushes the folder. When it fails the file is called as before;
/// where the disk refuses that too, the sentence says that it stands there.
Result<void> moveToFreeName(const QString& from, const QString& to);

/// Puts a finished file in the place of the one of that name, in one act, and flushes the folder; what stood there stays under
/// the name `kept`, which must be free. False where the disk cannot do that, and nothing was done. When it fails what stood
/// there stands there still, or again; where the disk refuses that too, it has the name `kept`.
Result<bool> moveInPlaceOf(const QString& from, const QString& to, const QString& kept);

} // namespace doithoai
