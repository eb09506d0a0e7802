#pragma once

#include "domain/period.h"
#include "domain/unit_report.h"
#include "services/office.h"

namespace doithoai {

/// How a unit stands with its report of a period on a day, by the later of both days of receipt (Đ.13).
enum class ReportStanding {
    OnTime,
    Late,
    Awaited, ///< not with both recipients, and not yet due
    Missing, ///< not with both recipients, and due before that day
};

template <>
struct Names<ReportStanding> {
    using enum ReportStanding;
    static constexpr std::array all = {std::pair{OnTime, "onTime"}, std::pair{Late, "late"}, std::pair{Awaited, "awaited"},
                                       std::pair{Missing, "missing"}};
};

ReportStanding standingOf(const UnitReport& report, QDate on);

/// A report that a unit owes, stored or only computed.
struct UnitReportRow {
    UnitReport report;
    QString unitName;
    ReportStanding standing = ReportStanding::Awaited;
    bool isNil = false; ///< it is in, and says that nothing happened; a blank figure does not say so
};

/// The reports that are expected for a period (rules.md, unit-reports), in the order of the directory; none for a second
/// half. `on`: the day on which one looks. Trouble::Storage, Trouble::Damaged.
Result<std::vector<UnitReportRow>> unitReportRows(Office& office, const Period& period, QDate on);

/// The period with the office's own cut-off days.
Period periodWithCutOffs(const Office& office, const Period& period);

/// The period whose reports are chased on a day: from the first of the month in which they fall due. Nothing before the
/// first one, or where no regulation tells.
std::optional<Period> chasedPeriod(const Office& office, QDate on);

} // namespace doithoai
