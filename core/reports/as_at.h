#pragma once

#include <QDate>

namespace doithoai {

/// The day that one looks at: what had happened by `effectiveBy`, as far as it was written down by `recordedBy`.
struct AsAt {
    QDate effectiveBy;
    QDate recordedBy;
};

} // namespace doithoai
