#pragma once

#include "calendar/deadline_rule.h"
#include "domain/cases.h"

namespace doithoai {

/// How a petition's deadline came about: the day from which it is counted, and the days that were given, where it was said so.
struct DeadlineOrigin {
    QDate zero;
    std::optional<DeadlineRule> rule;
};
DeadlineOrigin originOf(const PetitionCase& petition);

/// The day on which the petition was answered or came to its end; invalid while neither is so. It stands for good, like the
/// deadline of then.
QDate doneOn(const PetitionCase& petition);

/// The deadline with every day counted and skipped: as it was given, in working or calendar days; of a day that was set by
/// hand the working days up to it. Without a deadline, or with one before its day 0, an explanation without a last day.
DeadlineExplanation explained(const PetitionCase& petition, const WorkCalendar& calendar);

} // namespace doithoai
