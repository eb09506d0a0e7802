#pragma once

#include "ui/widgets/hides_first.h"
#include "ui/widgets/paged_model.h"

#include <QDialog>

class QListWidget;

namespace doithoai {

/// Which columns a list shows, and in which order: by keys alone.
class ColumnsDialog : public QDialog {
    Q_OBJECT

public:
    ColumnsDialog(const QList<ListColumn>& columns, const QStringList& shown, const QStringList& usual,
                  QWidget* parent = nullptr);
    QStringList shown() const; ///< keys from left to right

private:
    void fill(const QStringList& shown);
    void moveBy(int step);

    QList<ListColumn> m_columns;
    QListWidget* m_list;
    HidesFirst m_hidesFirst{this}; ///< stays the last
};

} // namespace doithoai
