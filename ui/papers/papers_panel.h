#pragma once

#include "domain/cases.h"
#include "ui/desk.h"
#include "ui/papers/preview_dialog.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace doithoai {

class StepsView;

/// The papers of a session: the minutes as they would look now or as they were signed, all signed versions; its steps.
class PapersPanel : public QWidget {
    Q_OBJECT

public:
    explicit PapersPanel(Desk& desk, QWidget* parent = nullptr);
    void show(const SessionCase& session);

    QPushButton* previewButton() const { return m_preview; }
    void previewMinutes();

private:
    void preview(Result<PreviewDialog::Paper> paper);

    Desk& m_desk;
    QString m_session;
    bool m_isSigned = false;
    QPushButton* m_preview;
    QVBoxLayout* m_versions;
    StepsView* m_steps;
};

} // namespace doithoai
