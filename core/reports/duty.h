#pragma once

#include "reports/session_figures.h"

namespace doithoai {

/// The duty of Đ.11, a row for each post with a quota that existed in the year's days up to `until`, in the order of the
/// directory. `held` are the sessions held from 1 January to `until`. A session credits its chair's post and each
/// co-chair's once (lượt); a deputy's stands apart, and credits only by the office's setting; an acting head is the head.
std::vector<DutyRow> dutyRows(const std::vector<HeldSession>& held, QDate firstDay, QDate until,
                              const FigureWorld& world, Behind* behind = nullptr);

} // namespace doithoai
