#pragma once

#include <QString>
#include <optional>
#include <vector>

class QTableWidget;

namespace doithoai {

/// One line of figures: this period, the one before, the same one a year ago.
struct FigureLine {
    QString name;
    int now = 0;
    std::optional<int> before, yearBefore;
    bool isSum = false;
};

/// A table of figures at its whole height; the page around it scrolls.
QTableWidget* makeFigureTable(const QString& name, const std::vector<FigureLine>& lines);

} // namespace doithoai
