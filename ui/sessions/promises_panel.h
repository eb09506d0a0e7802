#pragma once

#include "domain/cases.h"
#include "ui/desk.h"
#include "ui/widgets/row_model.h"

#include <QWidget>

class QLabel;

namespace doithoai {

class RowTable;

/// The promises of a session and, above them, those that its chair made before and that are reported on when it opens
/// (Đ.9.2): of the last session all, of earlier ones those without a report. Enter goes to the petition.
class PromisesPanel : public QWidget {
    Q_OBJECT

public:
    explicit PromisesPanel(Desk& desk, QWidget* parent = nullptr);
    /// Comes back with how many promises it shows.
    int show(const SessionCase& session);
    RowTable* table() const { return m_table; }

private:
    int addRows(const SessionCase& one, bool isOwn, bool isLast);

    Desk& m_desk;
    QLabel* m_line;
    RowTable* m_table;
    std::vector<ListRow> m_rows;
    int m_kept = 0, m_broken = 0, m_late = 0;
};

} // namespace doithoai
