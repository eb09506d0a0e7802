#pragma once

#include "casefile/case_file.h"
#include "domain/code.h"

#include <QDate>
#include <vector>

namespace doithoai {

/// A number that a step gave to a paper, as the cases have it now; reminders as each of them had it.
struct NumberStep {
    QString key;        ///< of the field that keeps it: replyNumber, outgoingNumber; "remind"
    QString code;       ///< of the case
    QString number;
    UnitCode unit;      ///< in charge of the petition
    UnitCode organiser; ///< of the session that the case belongs to; of a unit's report nobody
    QDate on;           ///< of the step; invalid when no step tells it
};

/// All numbers in which these characters stand.
Result<std::vector<NumberStep>> stepsWithNumber(CaseFile& file, const QString& part);

} // namespace doithoai
