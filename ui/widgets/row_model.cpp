#include "ui/widgets/row_model.h"

#include "domain/text.h"

#include <QTextDocument>
#include <algorithm>

namespace doithoai {

QVariant cellData(const ListCell& cell, int role)
{
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return cell.text;
    if (role == Qt::ToolTipRole)
        return Qt::convertFromPlainText(cell.text);
    if (role == CodedModel::ToneRole)
        return cell.tone ? QVariant(static_cast<int>(*cell.tone)) : QVariant();
    if (role == CodedModel::QuietRole)
        return cell.isQuiet;
    return {};
}

RowModel::RowModel(QStringList titles, QObject* parent)
    : CodedModel(parent)
    , m_titles(std::move(titles))
{
}

void RowModel::setRows(std::vector<ListRow> rows)
{
    for (ListRow& row : rows) {
        if (row.folded.isEmpty()) {
            QString all = row.code;
            for (const ListCell& cell : row.cells)
                all += u' ' + cell.text;
            row.folded = text::folded(all);
        }
    }
    beginResetModel();
    m_rows = std::move(rows);
    rebuild();
    endResetModel();
}

void RowModel::setFilter(const QString& words)
{
    beginResetModel();
    m_filter = words;
    rebuild();
    endResetModel();
}

void RowModel::rebuild()
{
    const QStringList words = text::folded(m_filter).split(u' ', Qt::SkipEmptyParts);
    m_shown.clear();
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const bool isFound = std::all_of(words.begin(), words.end(),
                                         [&](const QString& word) { return m_rows[i].folded.contains(word); });
        if (isFound)
            m_shown.push_back(i);
    }
    if (m_sortColumn < 0)
        return;
    const auto column = static_cast<size_t>(m_sortColumn);
    const bool isUp = m_sortOrder == Qt::AscendingOrder;
    std::stable_sort(m_shown.begin(), m_shown.end(), [&](size_t x, size_t y) {
        const ListCell& a = m_rows[isUp ? x : y].cells[column];
        const ListCell& b = m_rows[isUp ? y : x].cells[column];
        if (a.order.isValid() && b.order.isValid())
            return QVariant::compare(a.order, b.order) == QPartialOrdering::Less;
        return text::compare(a.text, b.text) < 0;
    });
}

void RowModel::sort(int column, Qt::SortOrder order)
{
    beginResetModel();
    m_sortColumn = column < columnCount() ? column : -1;
    m_sortOrder = order;
    rebuild();
    endResetModel();
}

QString RowModel::codeAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return {};
    return m_rows[m_shown[static_cast<size_t>(row)]].code;
}

int RowModel::rowOf(const QString& code) const
{
    for (size_t i = 0; i < m_shown.size(); ++i) {
        if (m_rows[m_shown[i]].code == code)
            return static_cast<int>(i);
    }
    return -1;
}

int RowModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int RowModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_titles.size());
}

QVariant RowModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const ListRow& row = m_rows[m_shown[static_cast<size_t>(index.row())]];
    const auto column = static_cast<size_t>(index.column());
    if (column >= row.cells.size())
        return {};
    return role == CodeRole ? QVariant(row.code) : cellData(row.cells[column], role);
}

QVariant RowModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole)
        return m_titles.value(section);
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextWordWrap;
    return {};
}

} // namespace doithoai
