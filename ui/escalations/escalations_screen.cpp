#include "ui/escalations/escalations_screen.h"

#include "domain/dates.h"
#include "ui/escalations/escalation_page.h"

namespace doithoai {

EscalationsScreen::EscalationsScreen(Desk& desk, QWidget* parent)
    : ListScreen(desk, CaseKind::Escalation,
                 {tr("Sent to the superior"), tr("Double-click or press Enter to open one."),
                  tr("Filter escalations: code, session, addressee, state…"), tr("Nothing was sent to the superior yet"),
                  tr("What a session noted for the superior is sent from here, with its dossier."), tr("&Draft an escalation"),
                  QStringLiteral("trinh-cap-tren")},
                 {{QStringLiteral("code"), tr("Code"), 112},
                  {QStringLiteral("session"), tr("Session"), 118},
                  {QStringLiteral("to"), tr("Addressees"), 260},
                  {QStringLiteral("petitions"), tr("Petitions"), 130},
                  {QStringLiteral("submittedOn"), tr("Submitted on"), 115},
                  {QStringLiteral("expectedOn"), tr("Answer expected on"), 150},
                  {QStringLiteral("state"), tr("State"), 200},
                  {QStringLiteral("outgoingNumber"), tr("Number of the paper"), 140, false},
                  {QStringLiteral("reason"), tr("Why it is beyond the office"), 260, false}},
                 QStringLiteral("to"), new EscalationPage(desk), parent)
{
}

Result<std::vector<ListRow>> EscalationsScreen::rows(std::span<const qint64> ids) const
{
    const Result<std::vector<EscalationRow>> read = escalationRowsById(desk().office(), ids);
    if (!read)
        return tl::unexpected(read.error());
    std::vector<ListRow> rows;
    for (const EscalationRow& row : *read) {
        const Escalation& e = row.escalation;
        QStringList to;
        for (const UnitCode& unit : e.to)
            to.append(desk().office().directory().unitName(unit));
        QStringList petitions;
        for (const PetitionCode& petition : e.petitions)
            petitions.append(petition.text);
        const QString state = nameOf(e.state);
        ListRow made;
        made.code = e.code.text;
        made.cells = {
            {e.code.text, {}, {}, false},
            {e.session.text, {}, {}, false},
            {to.join(QStringLiteral(", ")), {}, {}, false},
            {petitions.join(QStringLiteral(", ")), {}, {}, false},
            {e.submittedOn ? dates::onScreen(*e.submittedOn) : QString(), {}, {}, false},
            {e.expectedOn ? dates::onScreen(*e.expectedOn) : QString(), {}, {}, false},
            {shortStateLabel(CaseKind::Escalation, state), stateTone(CaseKind::Escalation, state), {}, false},
            {e.outgoingNumber, {}, {}, false},
            {e.reason, {}, {}, false},
        };
        rows.push_back(std::move(made));
    }
    return rows;
}

} // namespace doithoai
