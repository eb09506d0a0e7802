#pragma once

#include "domain/cases.h"
#include "ui/widgets/pieces.h"
#include "ui/desk.h"

namespace doithoai {

/// The escalations of a session, and a way to draft one for what was noted for the superior.
class EscalationsPanel : public QWidget {
    Q_OBJECT

public:
    explicit EscalationsPanel(Desk& desk, QWidget* parent = nullptr);
    void show(const SessionCase& session);

private:
    Desk& m_desk;
    QString m_session;
    QVBoxLayout* m_rows;
    QPushButton* m_add;
};

} // namespace doithoai
