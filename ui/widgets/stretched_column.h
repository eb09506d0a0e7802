#pragma once

#include <QObject>

class QAbstractItemView;
class QHeaderView;

namespace doithoai {

/// Lets one column take what the others leave, but never less than it can be read in: then the view scrolls sideways.
class StretchedColumn : public QObject {
    Q_OBJECT

public:
    StretchedColumn(QAbstractItemView* view, QHeaderView* header, int column, int least);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fit();

    QAbstractItemView* m_view;
    QHeaderView* m_header;
    int m_column;
    int m_least;
};

} // namespace doithoai
