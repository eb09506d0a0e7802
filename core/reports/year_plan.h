#pragma once

#include "calendar/work_calendar.h"
#include "casefile/case_lists.h"
#include "regulation/profile.h"

#include <QMap>

namespace doithoai {

/// What one body has planned for a year, beside what it held (Đ.8.1).
struct PlanLine {
    UnitCode organiser;
    QMap<int, std::vector<SessionRow>> months; ///< 1 to 12, by the day on which a session was or is to be held
    int planned = 0;     ///< sessions of the plan that were not cancelled
    int plannedHeld = 0; ///< of them, held
    int adHoc = 0;
    int held = 0;        ///< all, also ad hoc ones
    int required = 0;    ///< the duty of its posts (Đ.11)
    QString planNumber;  ///< of the first session that has one: what is added gets it too
    std::optional<QDate> planDate;
    QStringList plans;    ///< "15-KH/ĐU, 05/01/2023", as its sessions name them, each once
    QStringList nameable; ///< codes of the sessions whose plan can still be named
};

/// The day on which a session was held, else for which it is planned.
std::optional<QDate> dayOf(const Session& session);
bool wasHeld(const Session& session); ///< concluded: one that is still in progress is not held yet

/// The plan of a year: every body that planned or held something, and every body whose posts owe dialogues; by name.
Result<std::vector<PlanLine>> yearPlan(CaseFile& file, int year, const Directory& directory, const ProfileBook& profiles, const WorkCalendar& calendar);

} // namespace doithoai
