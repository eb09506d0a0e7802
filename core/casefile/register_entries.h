#pragma once

#include "casefile/case_file.h"

#include <optional>

namespace doithoai {

/// A line of the office's register: a paper that went out or came in, of this program or not.
struct RegisterEntry {
    qint64 id = 0;
    bool isIncoming = false;
    UnitCode issuer;  ///< in whose book it stands: who issued it, or who received it
    QString symbol;   ///< of its kind in that book; empty for what came in
    QString scope;    ///< the year, or the first day of the term
    QString number;   ///< as a person typed it: 5, 21a; of what came in: the number of its arrival
    QString printed;  ///< as it stands on the paper: 05-BC/ĐU
    QDate date;
    QString subject;
    QString partner;  ///< to whom it went, from whom it came
    QString paper;    ///< of a paper of this file: its kind, case and version
    QString caseCode; ///< may be given alone: what the paper is about
    int version = 0;
    bool isWithheld = false; ///< it tells of a denunciation: show it `masked`

    friend bool operator==(const RegisterEntry&, const RegisterEntry&) = default;
};

/// The line as it may be shown: of a denunciation, subject and partner may name who sent it and are replaced. Never store
/// what this returns.
RegisterEntry masked(RegisterEntry entry);

/// The number by which papers of one book are told apart: without "số", leading zeros, symbol and capitals. 5 for
/// "Số 05-BC/ĐU", 21a for "21A".
QString numberKey(const QString& number);

/// Adds a line and answers its id. Expects an open transaction, as the next two do.
Result<qint64> addEntry(CaseFile& file, const RegisterEntry& entry);
/// Lets a line tell of its paper as it is now, in the scope that it names; number, book and day stay.
Result<void> updateEntry(CaseFile& file, const RegisterEntry& entry);
Result<void> removeEntry(CaseFile& file, qint64 id);

/// The line of that number among what went out; nothing while the number is free.
Result<std::optional<RegisterEntry>> entryOfNumber(CaseFile& file, const RegisterEntry& wanted);
/// The lines that name that version of a paper: one, and one for each letter that went with it.
Result<std::vector<RegisterEntry>> entriesOfPaper(CaseFile& file, const QString& paper, const QString& caseCode, int version);
Result<std::optional<RegisterEntry>> entryById(CaseFile& file, qint64 id);
/// The highest number without letters in the book and scope of `like`; 0 when there is none.
Result<qint64> highestNumber(CaseFile& file, const RegisterEntry& like);
/// The whole register, the newest day first.
Result<std::vector<RegisterEntry>> loadRegister(CaseFile& file);

} // namespace doithoai
