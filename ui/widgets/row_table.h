#pragma once

#include "ui/widgets/pieces.h"
#include "ui/widgets/row_model.h"

#include <QTableView>
#include <vector>

class QStackedLayout;

namespace doithoai {

class WordHeader;

/// A list as people see it: chips, two lines a row, Enter or a double click opens; an empty one says what to do.
class RowsView : public QWidget {
    Q_OBJECT

public:
    enum class Choose { One, Several };
    /// `stretched`: the column that takes what is left.
    RowsView(const QString& name, CodedModel* model, int stretched, const QList<int>& widths, Choose choose,
             EmptyState* empty, QWidget* parent = nullptr);

    QTableView* view() const { return m_view; }
    EmptyState* emptyState() const { return m_empty; }
    /// The chosen rows as ranges from first to last, in order; all of a hundred thousand are one.
    std::vector<std::pair<int, int>> chosenRanges() const;
    int chosenCount() const;
    QStringList chosen() const; ///< codes of the chosen rows
    void choose(const QString& code);
    /// Chooses these rows and no others; `current` (−1: none) gets the keyboard's mark.
    void chooseRanges(const std::vector<std::pair<int, int>>& ranges, int current);
    /// All rows at their height, so that the page around it scrolls and not the table.
    void setFitsRows(bool fits);
    /// A column never becomes so narrow that a chip with these words would be cut.
    void keepRoomFor(int column, const QString& chip);
    /// Gives the columns their widths again: after one was shown or hidden.
    void fitColumns();

Q_SIGNALS:
    void opened(const QString& code);
    void chosenChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    CodedModel* codedModel() const { return m_model; }

private:
    void refresh();
    int leastWidth(int column) const;

    CodedModel* m_model;
    QTableView* m_view;
    QStackedLayout* m_stack;
    EmptyState* m_empty;
    QList<int> m_widths;
    QHash<int, int> m_rooms; ///< for the chips of a column
    WordHeader* m_head = nullptr;
    int m_stretched;
    bool m_isTight = false;
    bool m_fits = false;
};

/// A short list whose rows are all at hand.
class RowTable : public RowsView {
    Q_OBJECT

public:
    RowTable(const QString& name, RowModel* model, int stretched, const QList<int>& widths, Choose choose,
             EmptyState* empty, QWidget* parent = nullptr)
        : RowsView(name, model, stretched, widths, choose, empty, parent)
    {
    }
    RowModel* model() const { return static_cast<RowModel*>(codedModel()); }
};

} // namespace doithoai
