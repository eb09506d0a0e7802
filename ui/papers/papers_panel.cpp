#include "ui/papers/papers_panel.h"

#include "ui/papers/attachments_panel.h"
#include "ui/papers/paper_list.h"
#include "ui/steps_view.h"
#include "ui/widgets/pieces.h"

#include <QVBoxLayout>

namespace doithoai {

PapersPanel::PapersPanel(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_list(new PaperList(desk, tr("Papers of the session")))
    , m_attachments(new AttachmentsPanel(desk, CaseKind::Session))
    , m_steps(new StepsView)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(10);
    column->addWidget(makeLabel(tr("Papers of the session"), "heading", Wrap::Yes));
    column->addWidget(m_list);
    column->addSpacing(8);
    column->addWidget(makeLabel(tr("Attachments"), "heading", Wrap::Yes));
    column->addWidget(m_attachments);
    column->addSpacing(8);
    column->addWidget(makeLabel(tr("Steps of the session"), "heading", Wrap::Yes));
    column->addWidget(m_steps);
    column->addStretch(1);
}

void PapersPanel::show(const SessionCase& session)
{
    m_list->show(PaperSubject::Session, {session.session.code.text});
    m_attachments->show(session.session.code.text);
    m_steps->show(snapshotOf(session));
}

} // namespace doithoai
