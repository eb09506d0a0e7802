#pragma once

#include <QString>

namespace doithoai {

/// Surnames by which words without a way to address are known for a name. Not those that begin many places as well.
bool isSurname(const QString& word, bool hasNoMarks);

/// Between surname and given name: Vân and Thi are given names, where marks are written.
bool isMiddleName(const QString& word, bool hasNoMarks);

/// Words that were written without any mark.
bool hasNoMarks(const QString& words);

} // namespace doithoai
