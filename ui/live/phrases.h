#pragma once

#include <QString>
#include <optional>
#include <vector>

namespace doithoai {

/// Words that a minutes-taker writes by a few letters: "gqt" becomes "giải quyết trước ngày".
struct Phrase {
    QString abbreviation;
    QString words;

    friend bool operator==(const Phrase&, const Phrase&) = default;
};

/// What an office has before it wrote its own.
std::vector<Phrase> shippedPhrases();

/// The phrases of the setting `phrases` (lines "gqt = giải quyết trước ngày"); the shipped ones where it is unset.
/// Lines that are none are left out; of two with the same letters the last counts.
std::vector<Phrase> readPhrases(const QString& setting);

/// The text of the setting. An office that wants none keeps the word "none".
QString writePhrases(const std::vector<Phrase>& phrases);

/// What stands before the cursor and may be replaced.
struct Expansion {
    qsizetype from = 0;
    qsizetype length = 0;
    QString words;
};

/// The phrase whose letters end at the cursor as a word of their own; nothing where there is none. A first letter
/// written large makes the phrase begin large.
std::optional<Expansion> expansionAt(const QString& text, qsizetype cursor, const std::vector<Phrase>& phrases);

} // namespace doithoai
