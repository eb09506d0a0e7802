#pragma once

#include "calendar/work_calendar.h"
#include "domain/directory.h"
#include "regulation/profile.h"
#include "reports/behind.h"
#include "reports/figures.h"
#include "reports/history.h"

namespace doithoai {

/// Days of a period, and the day as at which one looks at it.
struct Span {
    QDate from;
    QDate to;
    QDate asOf;

    QDate lastDay() const { return to < asOf ? to : asOf; } ///< on which lateness is judged
    AsAt end() const { return {lastDay(), asOf}; }
    AsAt eve() const { return {std::min(from.addDays(-1), asOf), asOf}; }
    bool holds(QDate day) const { return day >= from && day <= lastDay(); }
};

/// What figures look at besides the cases. Values only.
struct FigureWorld {
    const Directory& directory;
    const WorkCalendar& calendar;
    const ProfileBook& profiles;
    bool deputyCredits = false; ///< setting: a deputy's session credits the post stood in for (Đ.11)
};

/// A session held in a span: opened within it, and concluded, though it may be after its end.
struct HeldSession {
    Session session; ///< its fields as at `countedBy`
    QDate day;       ///< of actualStart
    QDate countedBy; ///< the end of the span, or the day of its conclusion where that is later
    qint64 openedSeq = 0;
    std::optional<QDate> announcedOn; ///< the announcement as it counted at the opening
};

std::vector<HeldSession> heldSessions(const Chosen<Session>& sessions, const Span& span);

/// `behind`, here and below, takes the cases of each number where somebody asks for them.
SessionFigures sessionFigures(const Chosen<Session>& sessions, const std::vector<HeldSession>& held,
                              const Span& span, const FigureWorld& world, Behind* behind = nullptr);

/// Of the held ones: announced in time, late or not at all, by the profile in force on the day of each (Đ.8.3).
NoticeFigures noticeFigures(const std::vector<HeldSession>& held, const FigureWorld& world, Behind* behind = nullptr);

} // namespace doithoai
