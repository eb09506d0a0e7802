#pragma once

#include "ui/widgets/pieces.h"
#include "ui/widgets/row_model.h"

#include <QTableView>

class QStackedLayout;

namespace doithoai {

/// A list as people see it: chips, two lines a row, Enter or a double click opens; an empty one says what to do.
class RowTable : public QWidget {
    Q_OBJECT

public:
    enum class Choose { One, Several };
    /// `stretched`: the column that takes what is left.
    RowTable(const QString& name, RowModel* model, int stretched, const QList<int>& widths, Choose choose,
             EmptyState* empty, QWidget* parent = nullptr);

    RowModel* model() const { return m_model; }
    QTableView* view() const { return m_view; }
    EmptyState* emptyState() const { return m_empty; }
    QStringList chosen() const; ///< codes of the chosen rows
    void choose(const QString& code);
    /// All rows at their height, so that the page around it scrolls and not the table.
    void setFitsRows(bool fits);

Q_SIGNALS:
    void opened(const QString& code);
    void chosenChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refresh();

    RowModel* m_model;
    QTableView* m_view;
    QStackedLayout* m_stack;
    EmptyState* m_empty;
    QList<int> m_widths;
    bool m_isTight = false;
    bool m_fits = false;
};

} // namespace doithoai
