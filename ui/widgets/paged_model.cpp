#include "ui/widgets/paged_model.h"

namespace doithoai {

namespace {
constexpr int pageRows = 64;
constexpr size_t mostPages = 16; // a few screens back and forth
} // namespace

PagedModel::PagedModel(QList<ListColumn> columns, Read read, Find find, QObject* parent)
    : CodedModel(parent)
    , m_columns(std::move(columns))
    , m_read(std::move(read))
    , m_find(std::move(find))
{
}

void PagedModel::setIds(std::vector<qint64> ids)
{
    beginResetModel();
    m_ids = std::move(ids);
    m_pages.clear();
    m_pageAt.clear();
    endResetModel();
}

int PagedModel::columnOf(const QString& key) const
{
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        if (m_columns[i].key == key)
            return static_cast<int>(i);
    }
    return -1;
}

const ListRow* PagedModel::rowAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return nullptr;
    const int number = row / pageRows;
    const auto known = m_pageAt.find(number);
    if (known != m_pageAt.end()) {
        m_pages.splice(m_pages.begin(), m_pages, known->second);
    } else {
        const auto begin = static_cast<size_t>(number) * pageRows;
        const std::span<const qint64> wanted =
            std::span(m_ids).subspan(begin, std::min<size_t>(pageRows, m_ids.size() - begin));
        Result<std::vector<ListRow>> rows = m_read(wanted);
        Page page{number, {}};
        if (rows) {
            page.rows = std::move(*rows);
            m_rowsRead += static_cast<int>(wanted.size());
        }
        // Else an empty page is kept, so that a damaged one is not read again at every stroke of the brush.
        page.rows.resize(wanted.size());
        m_pages.push_front(std::move(page));
        if (m_pages.size() > mostPages) {
            m_pageAt.erase(m_pages.back().number);
            m_pages.pop_back();
        }
        m_pageAt[number] = m_pages.begin();
    }
    return &m_pages.front().rows[static_cast<size_t>(row % pageRows)];
}

QString PagedModel::codeAt(int row) const
{
    const ListRow* found = rowAt(row);
    return found == nullptr ? QString() : found->code;
}

int PagedModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

int PagedModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant PagedModel::data(const QModelIndex& index, int role) const
{
    const bool isAsked = role == Qt::DisplayRole || role == Qt::AccessibleTextRole || role == Qt::ToolTipRole
        || role == CodeRole || role == ToneRole || role == QuietRole;
    if (!index.isValid() || !isAsked)
        return {};
    const ListRow* row = rowAt(index.row());
    if (row == nullptr)
        return {};
    if (role == CodeRole)
        return row->code;
    const auto column = static_cast<size_t>(index.column());
    return column < row->cells.size() ? cellData(row->cells[column], role) : QVariant();
}

QVariant PagedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::DisplayRole)
        return m_columns[section].title;
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
    return {};
}

void PagedModel::sort(int column, Qt::SortOrder order)
{
    Q_EMIT sortAsked(column < columnCount() ? column : -1, order);
}

} // namespace doithoai
