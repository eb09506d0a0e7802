#pragma once

#include "domain/cases.h"
#include "ui/desk.h"

#include <QWidget>

namespace doithoai {

class AttachmentsPanel;
class PaperList;
class StepsView;

/// The papers of a session, by their place in its course, what is attached to it, and its steps.
class PapersPanel : public QWidget {
    Q_OBJECT

public:
    explicit PapersPanel(Desk& desk, QWidget* parent = nullptr);
    void show(const SessionCase& session);

    PaperList* list() const { return m_list; }
    AttachmentsPanel* attachments() const { return m_attachments; }

private:
    PaperList* m_list;
    AttachmentsPanel* m_attachments;
    StepsView* m_steps;
};

} // namespace doithoai
