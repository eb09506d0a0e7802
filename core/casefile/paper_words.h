#pragma once

#include "casefile/case_file.h"

#include <QMap>

namespace doithoai {

/// The words that a person added to the papers of a case (a period, a post), by "paper/word". Empty when none were.
Result<QMap<QString, QString>> loadPaperWords(CaseFile& file, const QString& caseCode);

/// Keeps a word in the place of the one that is there; without text it is taken away. Expects an open transaction.
Result<void> savePaperWord(CaseFile& file, const QString& paper, const QString& caseCode, const QString& word,
                           const QString& text);

} // namespace doithoai
