#include "ui/reports/figure_table.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QTableWidget>

namespace doithoai {

QTableWidget* makeFigureTable(const QString& name, const std::vector<FigureLine>& lines)
{
    auto* table = new QTableWidget(static_cast<int>(lines.size()), 4);
    table->setAccessibleName(name);
    table->horizontalHeader()->setAccessibleName(name);
    table->setHorizontalHeaderLabels({QString(), QCoreApplication::translate("FigureTable", "This period"),
                                      QCoreApplication::translate("FigureTable", "Period before"),
                                      QCoreApplication::translate("FigureTable", "A year ago")});
    table->verticalHeader()->hide();
    table->setShowGrid(false);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->setFocusPolicy(Qt::TabFocus);
    table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const auto put = [table](int row, int column, const QString& text, bool isBold) {
        auto* item = new QTableWidgetItem(text);
        item->setTextAlignment(column == 0 ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignRight | Qt::AlignVCenter);
        QFont face = table->font();
        face.setBold(isBold);
        item->setFont(face);
        table->setItem(row, column, item);
    };
    for (int row = 0; row < table->rowCount(); ++row) {
        const FigureLine& line = lines[static_cast<size_t>(row)];
        const auto number = [](const std::optional<int>& n) { return n ? QString::number(*n) : QStringLiteral("–"); };
        put(row, 0, line.name, line.isSum);
        put(row, 1, QString::number(line.now), true);
        put(row, 2, number(line.before), false);
        put(row, 3, number(line.yearBefore), false);
    }
    const int rowHeight = table->fontMetrics().height() + 14;
    table->verticalHeader()->setDefaultSectionSize(rowHeight);
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (int column = 1; column < 4; ++column) {
        table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
        table->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    }
    table->horizontalHeader()->setFixedHeight(rowHeight + 6);
    table->setFixedHeight(rowHeight * (table->rowCount() + 1) + 12);
    return table;
}

} // namespace doithoai
