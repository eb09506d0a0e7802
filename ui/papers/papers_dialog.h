#pragma once

#include "ui/papers/paper_list.h"
#include "ui/widgets/hides_first.h"

#include <QDialog>

namespace doithoai {

/// The papers about something that has no page of its own: a body's plan, a post's year, a unit's report.
class PapersDialog : public QDialog {
    Q_OBJECT

public:
    PapersDialog(Desk& desk, const QString& title, QWidget* parent = nullptr);
    PaperList* list() const { return m_list; }

private:
    PaperList* m_list;
    HidesFirst m_hidesFirst{this}; ///< stays the last
};

} // namespace doithoai
