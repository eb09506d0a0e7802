#include "ui/petitions/petitions_screen.h"

#include "services/lists.h"
#include "ui/petitions/petition_page.h"
#include "ui/wording.h"

namespace doithoai {

PetitionsScreen::PetitionsScreen(Desk& desk, QWidget* parent)
    : ListScreen(desk, CaseKind::Petition,
                 {tr("Petitions"), tr("Double-click or press Enter to open one."),
                  tr("Filter petitions: code, name, words, unit, state…"), tr("No petition yet"),
                  tr("Receive the first one here, or inside the session that it is for."), tr("&Receive a petition"),
                  {tr("Code"), tr("Petitioner"), tr("Content"), tr("Urgency"), tr("Unit in charge"), tr("Deadline"), tr("State")},
                  {112, 160, 320, 84, 180, 176, 132},
                  2},
                 new PetitionPage(desk), parent)
{
}

PetitionPage* PetitionsScreen::petitionPage() const
{
    return static_cast<PetitionPage*>(page());
}

Result<std::vector<ListRow>> PetitionsScreen::rows() const
{
    const Result<std::vector<PetitionRow>> read = petitionRows(desk().office());
    if (!read)
        return tl::unexpected(read.error());
    const Vocabulary vocabulary = desk().office().vocabulary(desk().today());
    std::vector<ListRow> rows;
    rows.reserve(read->size());
    for (const PetitionRow& row : *read)
        rows.push_back(petitionListRow(row.petition, desk(), vocabulary));
    return rows;
}

} // namespace doithoai
