#pragma once

#include "ui/theme.h"
#include "ui/widgets/coded_model.h"

#include <QVariant>
#include <optional>
#include <vector>

namespace doithoai {

/// One cell of a list: what it says, how it is sorted, and the tone of its chip if it is one.
struct ListCell {
    QString text;
    std::optional<Tone> tone;
    QVariant order; ///< empty: by the text, as Vietnamese sorts
    bool isQuiet = false;
};

/// One row of a list: the code of its case and its cells.
struct ListRow {
    QString code;
    std::vector<ListCell> cells;
    QString folded; ///< what the filter looks at
};

/// What a cell says to a view in a role.
QVariant cellData(const ListCell& cell, int role);

/// A short list of any kind: rows as values, filtered as one types without marks, sorted by any column.
class RowModel : public CodedModel {
    Q_OBJECT

public:
    explicit RowModel(QStringList titles, QObject* parent = nullptr);

    /// Puts rows in the place of those that are there; fills each row's `folded` where it is empty.
    void setRows(std::vector<ListRow> rows);
    void setFilter(const QString& words); ///< rows that have all of these words
    QString codeAt(int row) const override;
    int rowOf(const QString& code) const override;
    int total() const { return static_cast<int>(m_rows.size()); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    void rebuild();

    QStringList m_titles;
    std::vector<ListRow> m_rows;
    std::vector<size_t> m_shown;
    QString m_filter;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace doithoai
