#pragma once

#include "casefile/number_books.h"
#include "casefile/register_entries.h"
#include "services/office.h"

namespace doithoai {

/// The book in which that kind of paper of that body takes its numbers on a day: as the office settled it, else papers of
/// the Party per committee term (from 1 July 2020) and those of state bodies per year.
Result<NumberBook> numberBook(Office& office, const UnitCode& issuer, const QString& symbol, QDate on);
/// The books that somebody settled.
Result<std::vector<NumberBook>> numberBooks(Office& office);
/// Settles how a book runs from its day on. What stands in the register is put in order by it; Trouble::Refused when two
/// papers would then bear one number. Trouble::Usage: no such unit, no symbol, no number from 1.
Result<void> keepNumberBook(Office& office, NumberBook book, const Actor& actor);

/// The next number of a book: one more than the highest that is a number and nothing else, at least the book's first.
Result<QString> proposedNumber(Office& office, const UnitCode& issuer, const QString& symbol, QDate on);
/// The same of what comes in: arrivals are numbered per year.
Result<QString> proposedArrival(Office& office, const UnitCode& receiver, QDate on);

/// Which lines of the register a person looks for. Empty members ask for nothing in particular.
struct RegisterFilter {
    std::optional<bool> isIncoming = {};
    UnitCode issuer = {};
    QString symbol = {};
    QDate from = {}, to = {};
    QString caseCode = {};
    QString words = {}; ///< with or without marks: numbers, subjects, partners, codes
};
/// The lines that fit, newest day first; those of a denunciation without subject and partner, which may name who sent it.
Result<std::vector<RegisterEntry>> registerRows(Office& office, const RegisterFilter& filter = {});

/// Adds a paper that this program never made, or one that came in. An incoming one without a number gets the next. Its
/// issuer left out is the office's own body. Refused: a number that went out before in that book, a day in the future,
/// a mark of state secrets. Answers the line's id.
Outcome<qint64> addRegisterEntry(Office& office, const RegisterEntry& said, const Actor& actor);
/// Takes away a line that a person added. Those of papers of this file stay (Trouble::Refused).
Result<void> removeRegisterEntry(Office& office, qint64 id, const Actor& actor);

} // namespace doithoai
