#pragma once

#include "domain/directory.h"
#include "domain/vocabulary.h"
#include "regulation/paper_context.h"
#include "reports/figures.h"

#include <array>
#include <optional>

namespace doithoai {

/// "6 tháng đầu năm 2023", "6 tháng cuối năm 2023", "năm 2023".
QString periodWords(const QString& period);

/// A group of posts with a quota (Đ.11), as the report's table has them: a row each.
struct DutySum {
    QString label;
    int posts = 0, required = 0, held = 0, byDeputy = 0;
    int full = 0, some = 0, none = 0; ///< posts that have reached their quota, have begun, have not
};

/// The six rows of Đ.11, in its order; posts with a quota of their own elsewhere in a seventh, where there are any.
std::vector<DutySum> dutySums(const PeriodFigures& figures);
DutySum totalOf(const std::vector<DutySum>& sums);

} // namespace doithoai
