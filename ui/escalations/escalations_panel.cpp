#include "ui/escalations/escalations_panel.h"

#include "ui/add_dialog.h"
#include "ui/case_specs.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace doithoai {

EscalationsPanel::EscalationsPanel(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_rows(new QVBoxLayout)
    , m_add(makeButton(tr("&Draft an escalation…")))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(makeLabel(tr("Sent to the superior"), "heading", Wrap::Yes));
    column->addLayout(m_rows);
    m_add->setObjectName(QStringLiteral("draftEscalation"));
    auto* line = new QHBoxLayout;
    line->addWidget(m_add);
    line->addStretch(1);
    column->addLayout(line);
    connect(m_add, &QPushButton::clicked, this, [this] {
        AddDialog dialog(m_desk, CaseKind::Escalation, {{QStringLiteral("session"), m_session}}, this);
        if (dialog.exec() == QDialog::Accepted)
            m_desk.open(CaseKind::Escalation, dialog.code());
    });
}

void EscalationsPanel::show(const SessionCase& session)
{
    m_session = session.session.code.text;
    m_add->setEnabled(m_desk.may(addingAct(CaseKind::Escalation)));
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const EscalationOnRecord& record : session.escalations) {
        const Escalation& e = record.escalation;
        auto* row = new QWidget;
        auto* columns = new QHBoxLayout(row);
        columns->setContentsMargins(0, 0, 0, 0);
        columns->setSpacing(8);
        QPushButton* link = makeButton(e.code.text, "link");
        connect(link, &QPushButton::clicked, this, [this, code = e.code.text] { m_desk.open(CaseKind::Escalation, code); });
        columns->addWidget(link);
        QStringList to;
        for (const UnitCode& unit : e.to)
            to.append(m_desk.office().directory().unitName(unit));
        columns->addWidget(makeLabel(to.join(QStringLiteral(", ")), nullptr, Wrap::Yes), 1);
        const QString state = nameOf(e.state);
        columns->addWidget(new Chip(stateLabel(CaseKind::Escalation, state), stateTone(CaseKind::Escalation, state)));
        m_rows->addWidget(row);
    }
    if (session.escalations.empty())
        m_rows->addWidget(makeLabel(tr("Nothing was sent to the superior."), "muted", Wrap::Yes));
}

} // namespace doithoai
