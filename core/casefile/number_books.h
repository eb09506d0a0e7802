#pragma once

#include "casefile/case_file.h"
#include "domain/names.h"

namespace doithoai {

/// How long the numbers of a book run before they begin anew.
enum class BookScope {
    Term, ///< of the committee: papers of the Party
    Year, ///< papers of state bodies
};

template <>
struct Names<BookScope> {
    using enum BookScope;
    static constexpr std::array all = {std::pair{Term, "term"}, std::pair{Year, "year"}};
};

/// The book in which the numbers of one kind of paper of one body stand.
struct NumberBook {
    UnitCode issuer;
    QString symbol; ///< of the kind: TB, BC
    BookScope scope = BookScope::Year;
    int firstNumber = 1; ///< of the term, or of the year in which `termFrom` lies; other years begin at 1
    QDate termFrom;      ///< the term's first day; of a yearly book the day from which it is kept like this

    friend bool operator==(const NumberBook&, const NumberBook&) = default;
};

/// The books for which somebody settled how they run, by issuer, symbol and day.
Result<std::vector<NumberBook>> loadNumberBooks(CaseFile& file);
/// Puts a book in the place of the one that begins on the same day. Expects an open transaction.
Result<void> saveNumberBook(CaseFile& file, const NumberBook& book);

} // namespace doithoai
