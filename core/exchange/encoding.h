#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QStringList>

namespace doithoai {

/// A table's bytes as UTF-8, and what they were.
struct DecodedTable {
    QByteArray utf8;
    QString from;                ///< what people call the old encoding it was in; empty: Unicode
    bool hasLostLetters = false; ///< a word lacks its ư, as when somebody stripped soft hyphens from TCVN3
};

/// The words for encodings: auto, utf-8, utf-16, windows-1258, tcvn3, tcvn3-capitals, vni.
QStringList tableEncodings();

/// The bytes of a table as UTF-8. With "auto" UTF-16 is known by its byte-order mark, an old Vietnamese encoding by how
/// many words read as Vietnamese; anything else is left as it is.
/// Trouble::Usage for another word; Trouble::Refused when the bytes are not what was said.
Result<DecodedTable> decodeTable(const QByteArray& bytes, const QString& encoding);

/// What a person should know of a table in an old encoding; empty when there is nothing.
QString encodingNotice(const DecodedTable& table);

} // namespace doithoai
