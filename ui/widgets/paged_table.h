#pragma once

#include "ui/widgets/paged_model.h"
#include "ui/widgets/row_table.h"

namespace doithoai {

/// A long list: a hundred thousand rows scroll like ten, and columns are shown, hidden and moved.
class PagedTable : public RowsView {
    Q_OBJECT

public:
    PagedTable(const QString& name, PagedModel* model, int stretched, EmptyState* empty, QWidget* parent = nullptr);

    PagedModel* model() const { return static_cast<PagedModel*>(codedModel()); }

    /// Keys of the columns that are shown, from left to right.
    QStringList columns() const;
    /// Shows these columns in this order; unknown keys are left out, and with none of them the usual ones are shown.
    void setColumns(const QStringList& keys);
    QStringList usualColumns() const;

    /// The numbers of the chosen rows, in the order of the list.
    std::vector<qint64> chosenIds() const;
    /// Puts other rows in the place of these; what was chosen, the keyboard's mark and the place one looks at stay.
    void replaceIds(std::vector<qint64> ids);

Q_SIGNALS:
    void columnsChanged(); ///< by the mouse
};

} // namespace doithoai
