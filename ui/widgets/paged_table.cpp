#include "ui/widgets/paged_table.h"

#include <QHeaderView>
#include <QScrollBar>
#include <unordered_set>

namespace doithoai {

namespace {

QList<int> widthsOf(const QList<ListColumn>& columns)
{
    QList<int> widths;
    for (const ListColumn& column : columns)
        widths.append(column.width);
    return widths;
}

} // namespace

PagedTable::PagedTable(const QString& name, PagedModel* model, int stretched, EmptyState* empty, QWidget* parent)
    : RowsView(name, model, stretched, widthsOf(model->columns()), Choose::Several, empty, parent)
{
    QHeaderView* head = view()->horizontalHeader();
    head->setSectionsMovable(true);
    head->setSortIndicatorClearable(true);
    setColumns({});
    connect(head, &QHeaderView::sectionMoved, this, [this] { Q_EMIT columnsChanged(); });
}

QStringList PagedTable::columns() const
{
    const QHeaderView* head = view()->horizontalHeader();
    QStringList keys;
    for (int place = 0; place < head->count(); ++place) {
        const int column = head->logicalIndex(place);
        if (!head->isSectionHidden(column))
            keys.append(model()->columns()[column].key);
    }
    return keys;
}

QStringList PagedTable::usualColumns() const
{
    QStringList keys;
    for (const ListColumn& column : model()->columns()) {
        if (column.isShown)
            keys.append(column.key);
    }
    return keys;
}

void PagedTable::setColumns(const QStringList& keys)
{
    QList<int> shown;
    for (const QString& key : keys) {
        const int column = model()->columnOf(key);
        if (column >= 0 && !shown.contains(column))
            shown.append(column);
    }
    if (shown.isEmpty()) {
        for (const QString& key : usualColumns())
            shown.append(model()->columnOf(key));
    }
    QHeaderView* head = view()->horizontalHeader();
    const QSignalBlocker quiet(this); // what is set here was not done by the mouse
    for (int column = 0; column < head->count(); ++column)
        head->setSectionHidden(column, !shown.contains(column));
    for (int place = 0; place < shown.size(); ++place)
        head->moveSection(head->visualIndex(shown[place]), place);
    fitColumns();
}

std::vector<qint64> PagedTable::chosenIds() const
{
    const std::vector<qint64>& all = model()->ids();
    std::vector<qint64> ids;
    for (const auto& [first, last] : chosenRanges())
        ids.insert(ids.end(), all.begin() + first, all.begin() + last + 1);
    return ids;
}

void PagedTable::replaceIds(std::vector<qint64> ids)
{
    const std::vector<qint64>& before = model()->ids();
    if (before == ids) {
        // The same rows, perhaps with other words: nothing moves.
        const auto ranges = chosenRanges();
        const int current = view()->currentIndex().row();
        const int top = view()->verticalScrollBar()->value();
        model()->setIds(std::move(ids));
        chooseRanges(ranges, current);
        view()->verticalScrollBar()->setValue(top);
        return;
    }
    const auto idAt = [&](int row) { return row >= 0 && row < static_cast<int>(before.size()) ? before[static_cast<size_t>(row)] : -1; };
    const std::vector<qint64> chosen = chosenIds();
    const std::unordered_set<qint64> wanted(chosen.begin(), chosen.end());
    const qint64 current = idAt(view()->currentIndex().row());
    const int topRow = view()->rowAt(0);
    const qint64 top = idAt(topRow);
    model()->setIds(std::move(ids));

    std::vector<std::pair<int, int>> ranges;
    int currentRow = -1;
    int newTop = -1;
    const std::vector<qint64>& now = model()->ids();
    for (int row = 0; row < static_cast<int>(now.size()); ++row) {
        const qint64 id = now[static_cast<size_t>(row)];
        if (id == current)
            currentRow = row;
        if (id == top)
            newTop = row;
        if (wanted.empty() || !wanted.contains(id))
            continue;
        if (!ranges.empty() && ranges.back().second == row - 1)
            ranges.back().second = row;
        else
            ranges.emplace_back(row, row);
    }
    chooseRanges(ranges, currentRow);
    // One who stands at the top looks at what is first; one who has scrolled looks at a row, and keeps it.
    if (topRow > 0 && newTop >= 0)
        view()->verticalScrollBar()->setValue(newTop);
    else if (currentRow >= 0)
        view()->scrollTo(model()->index(currentRow, 0));
    else
        view()->scrollToTop();
}

} // namespace doithoai
