#pragma once

#include "hostile/ground.h"

namespace hostile {

/// The words with which strace writes the calls that concern files, programs and sockets to a record. All texts stand
/// there in hexadecimal: a file may have any name.
QStringList traceWords(const QString& record);

/// Reads a record of a program that began in `folder` into an answer.
void readTrace(const QString& record, const QString& folder, Answer& answer);

} // namespace hostile
