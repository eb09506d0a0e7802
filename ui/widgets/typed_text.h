#pragma once

#include <QString>
#include <functional>
#include <optional>

class QLineEdit;
class QMimeData;

namespace doithoai::typed {

/// How much a field takes. Far more than anybody writes, and little enough that an editor never stops answering.
constexpr qsizetype longest = 1'000'000;
constexpr qsizetype longestLine = 2'000; ///< of a field of one line

/// The words as one line: line breaks and tabs become blanks; NFC, no control characters.
QString oneLine(const QString& text);

/// The words over several lines: every kind of line break is one; NFC, no control characters. A line of many thousand
/// characters is broken at blanks, because an editor lays out a whole line for each key.
QString manyLines(const QString& text);

/// The words that a clipboard holds, without form and pictures; nothing where it holds no words.
QString wordsOf(const QMimeData& source);

/// The words as Vietnamese where they were written in a font from before Unicode (TCVN3, VNI); nothing where they are none.
std::optional<QString> fromOldFont(const QString& text);
QString oldFontSentence();

/// "The text has 5,000,000 characters; …"
QString tooLongSentence(qsizetype characters);
QString noWordsSentence();

/// Keeps a line plain while one types and pastes. `problem` hears a sentence, or nothing when all is well.
void keepPlain(QLineEdit* line, const std::function<void(const QString& sentence)>& problem);

} // namespace doithoai::typed
