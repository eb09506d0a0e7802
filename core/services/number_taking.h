#pragma once

#include "casefile/frozen_papers.h"
#include "casefile/number_books.h"
#include "casefile/register_entries.h"
#include "domain/directory.h"

namespace doithoai {

/// The book of that kind of paper on a day, out of those that somebody settled, else as the body's line has it.
NumberBook bookOn(const std::vector<NumberBook>& books, const Directory& directory, const UnitCode& issuer, const QString& symbol,
                  QDate on);
/// The year, or the first day of the term: within it a number goes out once.
QString scopeOf(const NumberBook& book, QDate on);
/// A line for that day with its scope filled in.
Result<RegisterEntry> lineOn(CaseFile& file, const Directory& directory, const UnitCode& issuer, const QString& symbol, QDate on);
/// The next number in the book of such a line.
Result<QString> nextNumber(CaseFile& file, const Directory& directory, const RegisterEntry& line, QDate on);

/// Trouble::Refused when another paper went out under the number of that line, saying which; also when it is no number.
Result<void> checkFree(CaseFile& file, const Directory& directory, const RegisterEntry& line);

/// A number that goes out: that of a paper, or of a letter that goes with it.
struct NumberTaken {
    QString symbol;  ///< of its kind in the issuer's book
    QString number;  ///< as a person said it, or as it was proposed
    QString printed;
    QString subject;
};

/// Takes a number of a frozen paper in its book, in the transaction that freezes it. A correction that keeps a number
/// takes over the line of the version that it replaces. Trouble::Refused as above, and where the directory does not know the issuer.
Result<void> takeNumber(CaseFile& file, const Directory& directory, const FrozenPaper& paper, const NumberTaken& taken);

} // namespace doithoai
