#include "ui/reports/figure_table.h"

#include "ui/language.h"
#include "ui/theme.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QTableWidget>

namespace doithoai {

namespace {

constexpr int pathRole = Qt::UserRole + 1;

void makeLink(QTableWidgetItem& item, const QString& path)
{
    QFont face = item.font();
    face.setUnderline(true);
    item.setFont(face);
    item.setForeground(Theme::current().accent);
    item.setData(pathRole, path);
    item.setToolTip(QCoreApplication::translate("FigureTable", "Show the cases behind this number"));
    item.setData(Qt::AccessibleDescriptionRole, item.toolTip());
}

QString pathAt(const QTableWidget& table, int row, int column)
{
    const QTableWidgetItem* item = table.item(row, column);
    return item ? item->data(pathRole).toString() : QString();
}

void openByHand(QTableWidget* table, const OpenFigure& open)
{
    const auto openCell = [table, open](int row, int column) {
        const QString path = pathAt(*table, row, column);
        if (path.isEmpty())
            return;
        const QString what = column > 1 ? QStringLiteral(" · ") + table->horizontalHeaderItem(column)->text() : QString();
        open(path, QString(table->item(row, 0)->text().trimmed() + what));
    };
    // Enter opens from any cell of the row; the mouse by the number alone, so that a row can still be chosen.
    QObject::connect(table, &QTableWidget::cellActivated, table, [table, openCell](int row, int column) {
        for (int other = 1; other < table->columnCount() && pathAt(*table, row, column).isEmpty(); ++other)
            column = other;
        openCell(row, column);
    });
    QObject::connect(table, &QTableWidget::cellClicked, table, openCell);
}

} // namespace

QTableWidget* makeNumberTable(const QString& name, const QStringList& heads, const std::vector<NumberRow>& rows, const OpenFigure& open)
{
    auto* table = new QTableWidget(static_cast<int>(rows.size()), static_cast<int>(heads.size()) + 1);
    table->setAccessibleName(name);
    table->horizontalHeader()->setAccessibleName(name);
    table->setHorizontalHeaderLabels(QStringList{QString()} + heads);
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
        return item;
    };
    for (int row = 0; row < table->rowCount(); ++row) {
        const NumberRow& line = rows[static_cast<size_t>(row)];
        put(row, 0, line.name, line.isSum);
        int column = 1;
        for (const NumberCell& cell : line.cells) {
            QTableWidgetItem* item = put(row, column++, cell.text, cell.isBold);
            if (open && !cell.path.isEmpty() && cell.text != QLatin1String("0"))
                makeLink(*item, cell.path);
        }
    }
    if (open)
        openByHand(table, open);
    const int rowHeight = table->fontMetrics().height() + 14;
    table->verticalHeader()->setDefaultSectionSize(rowHeight);
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (int column = 1; column < table->columnCount(); ++column) {
        table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
        table->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    }
    table->horizontalHeader()->setFixedHeight(rowHeight + 6);
    table->setFixedHeight(rowHeight * (table->rowCount() + 1) + 12);
    return table;
}

QTableWidget* makeFigureTable(const QString& name, const std::vector<FigureLine>& lines, const OpenFigure& open)
{
    const auto number = [](const std::optional<int>& n) { return n ? countWords(*n) : QStringLiteral("–"); };
    std::vector<NumberRow> rows;
    rows.reserve(lines.size());
    for (const FigureLine& line : lines) {
        rows.push_back({line.name, {{countWords(line.now), line.path, true}, {number(line.before)}, {number(line.yearBefore)}},
                        line.isSum});
    }
    return makeNumberTable(name,
                           {QCoreApplication::translate("FigureTable", "This period"),
                            QCoreApplication::translate("FigureTable", "Period before"),
                            QCoreApplication::translate("FigureTable", "A year ago")},
                           rows, open);
}

} // namespace doithoai
