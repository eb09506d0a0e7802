#pragma once

#include <QByteArray>
#include <QString>

namespace doithoai {

/// How far the first page of a file is looked at, whatever its page size.
inline constexpr qsizetype longestHead = 65536;

/// True where the head of a file (its first 108 bytes) is one that this program can have written.
bool isOwnHead(QByteArrayView head);

/// The size of a file's pages by its head; 0 where that cannot be one.
int pageSizeOf(QByteArrayView head);

/// True where the first pages show by their words that a case file of this program stands there, whatever its head says: the
/// mark of the program, or the tables of every version.
bool isCaseFileBehindHead(QByteArrayView firstPages);

/// Puts the head that this program writes in the place of a damaged one, in a copy: of the heads that are possible, the one
/// under which most tables can be read. The copy is as it was where under none any can.
void mendHead(const QString& copy);

} // namespace doithoai
