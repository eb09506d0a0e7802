#include "ui/escalations/escalations_screen.h"

#include "domain/dates.h"
#include "services/lists.h"
#include "ui/escalations/escalation_page.h"

namespace doithoai {

EscalationsScreen::EscalationsScreen(Desk& desk, QWidget* parent)
    : ListScreen(desk, CaseKind::Escalation,
                 {tr("Sent to the superior"), tr("Double-click or press Enter to open one."),
                  tr("Filter escalations: code, session, addressee, state…"), tr("Nothing was sent to the superior yet"),
                  tr("What a session noted for the superior is sent from here, with its dossier."), tr("&Draft an escalation"),
                  {tr("Code"), tr("Session"), tr("Addressees"), tr("Petitions"), tr("Submitted on"), tr("Answer expected on"), tr("State")},
                  {112, 118, 260, 130, 115, 140, 200},
                  2},
                 new EscalationPage(desk), parent)
{
}

Result<std::vector<ListRow>> EscalationsScreen::rows() const
{
    const Result<std::vector<EscalationRow>> read = escalationRows(desk().office());
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
            {e.submittedOn ? dates::onScreen(*e.submittedOn) : QString(), {}, e.submittedOn.value_or(QDate()), false},
            {e.expectedOn ? dates::onScreen(*e.expectedOn) : QString(), {}, e.expectedOn.value_or(QDate()), false},
            {shortStateLabel(CaseKind::Escalation, state), stateTone(CaseKind::Escalation, state), static_cast<int>(e.state), false},
        };
        rows.push_back(std::move(made));
    }
    return rows;
}

} // namespace doithoai
