#pragma once

#include "domain/vocabulary.h"

namespace doithoai {

/// The lists of words as the program ships them, by the name of the list.
QHash<QString, std::vector<Word>> shippedWords();

} // namespace doithoai
