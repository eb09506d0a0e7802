#pragma once

#include <QString>
#include <QStringList>
#include <functional>
#include <optional>
#include <vector>

class QTableWidget;

namespace doithoai {

/// Opens the cases behind a figure of this period.
using OpenFigure = std::function<void(const QString& path, const QString& name)>;

/// A number as it is shown; one with a path is a link to the cases behind it.
struct NumberCell {
    QString text;
    QString path = {};
    bool isBold = false;
};
struct NumberRow {
    QString name;
    std::vector<NumberCell> cells;
    bool isSum = false;
};

/// A table of numbers at its whole height; the page around it scrolls. A click on a link, or Enter in its row, opens it.
QTableWidget* makeNumberTable(const QString& name, const QStringList& heads, const std::vector<NumberRow>& rows, const OpenFigure& open);

/// One line of figures: this period, the one before, the same one a year ago.
struct FigureLine {
    QString name;
    int now = 0;
    std::optional<int> before, yearBefore;
    bool isSum = false;
    QString path = {}; ///< of the figure (rules.md)
};
QTableWidget* makeFigureTable(const QString& name, const std::vector<FigureLine>& lines, const OpenFigure& open = {});

} // namespace doithoai
