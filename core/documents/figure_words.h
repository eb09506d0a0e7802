#pragma once

#include "reports/figure_list.h"

namespace doithoai {

/// What papers and sheets call a figure: Vietnamese, whatever language the window speaks.
QString paperWords(const FigureRow& row);
QString paperWords(const FigureSplit& split);
/// The same of a figure that units report, by its key: sessions, lateNotices …
QString reportedWords(const QString& key);

} // namespace doithoai
