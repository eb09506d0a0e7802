#pragma once

#include "domain/paper_record.h"
#include "services/office.h"

namespace doithoai {

/// What the last issued paper of a kind says to its case.
struct LastIssued {
    QString number; ///< as printed
    QString letter; ///< of the letter that told of this case; empty: none did
    QDate date;
};

/// The last paper of that kind that was issued for a case, alone or with others, and that none replaces. Nothing while none
/// was issued.
Result<std::optional<LastIssued>> lastIssued(Office& office, const QString& paper, const QString& caseCode);

/// What the papers that were issued for a case say to an event of it: the keys of the event that ask for the number of such
/// a paper → that number as printed. Left out is a paper that is older than the case's last step, and a number that a step
/// has already.
Result<QMap<QString, QString>> numbersAtHand(Office& office, const QString& code, const QString& event);

/// What a person left out of an event and its issued papers say: `act` with these numbers. A key that is given, or that
/// another one stands for (no reply needed, told otherwise), stays as it is.
Result<Act> withNumbersAtHand(Office& office, const QString& code, const QString& event, Act act);

/// The other way round: the number of that paper which its case knows from a step that was recorded before; may be empty.
QString numberOnRecord(const PaperRecord& record, const QString& paper);

} // namespace doithoai
