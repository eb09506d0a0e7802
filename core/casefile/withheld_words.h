#pragma once

#include "casefile/case_file.h"

namespace doithoai {

/// What stands in the place of words that are withheld.
QString withheldWords();

/// True for the code of a denunciation.
Result<bool> isDenunciation(CaseFile& file, const QString& code);

/// True when the personal words of a journal row say who sent a denunciation, or may say it: nobody is shown them. `image`:
/// of the row, before or after.
Result<bool> areWordsWithheld(CaseFile& file, const QString& table, const QString& key, const QByteArray& image);

} // namespace doithoai
