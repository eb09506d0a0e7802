#pragma once

#include "services/directory_acts.h"

namespace doithoai {

/// What a change of the working calendar does to an open deadline.
struct DueChange {
    PetitionCode petition;
    QDate before;
    QDate after;      ///< counted anew; of a day that was set by hand the next working day, as a proposal
    QString rule;     ///< stable text of the days that were given; empty: set by hand, and left as it is
    QDate dayZero;
    bool isByHand() const { return rule.isEmpty(); }

    friend bool operator==(const DueChange&, const DueChange&) = default;
};

/// The calendar with marks put in and taken out.
WorkCalendar calendarWith(const WorkCalendar& calendar, const ChangeMarks& change);

/// The deadlines of petitions that are not ended which the change moves, and those set by hand that come to lie on a day off.
/// What was answered, passed on or ended keeps the day that it had.
Result<std::vector<DueChange>> dueChanges(Office& office, const WorkCalendar& next);
Result<std::vector<DueChange>> dueChanges(Office& office, const ChangeMarks& change);

/// Writes them, each as a change of its case with the reason. Expects an open transaction; those by hand are left.
Result<void> writeDueChanges(CaseFile& file, const std::vector<DueChange>& changes, const Actor& actor);

/// "KN-2025-0003: 05/09/2025 → 08/09/2025 (5 working days from …)", one line each, for people.
QStringList dueChangeLines(const std::vector<DueChange>& changes);

} // namespace doithoai
