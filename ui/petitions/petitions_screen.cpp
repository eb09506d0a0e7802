#include "ui/petitions/petitions_screen.h"

#include "domain/dates.h"
#include "ui/petitions/petition_page.h"
#include "ui/wording.h"

namespace doithoai {

PetitionsScreen::PetitionsScreen(Desk& desk, QWidget* parent)
    : ListScreen(desk, CaseKind::Petition,
                 {tr("Petitions"), tr("Double-click or press Enter to open one."),
                  tr("Filter petitions: code, name, words, unit, state…"), tr("No petition yet"),
                  tr("Receive the first one here, or inside the session that it is for."), tr("&Receive a petition"),
                  QStringLiteral("kien-nghi")},
                 {{QStringLiteral("code"), tr("Code"), 112},
                  {QStringLiteral("petitioner"), tr("Petitioner"), 146},
                  {QStringLiteral("content"), tr("Content"), 320},
                  {QStringLiteral("urgency"), tr("Urgency"), 106},
                  {QStringLiteral("unit"), tr("Unit in charge"), 172},
                  {QStringLiteral("deadline"), tr("Deadline"), 160},
                  {QStringLiteral("state"), tr("State"), 132},
                  {QStringLiteral("receivedOn"), tr("Received on"), 108, false},
                  {QStringLiteral("session"), tr("Session"), 118, false},
                  {QStringLiteral("sector"), tr("Sector"), 150, false},
                  {QStringLiteral("topic"), tr("Topic"), 180, false},
                  {QStringLiteral("channel"), tr("Channel"), 150, false},
                  {QStringLiteral("address"), tr("Address"), 180, false},
                  {QStringLiteral("phone"), tr("Telephone"), 116, false}},
                 QStringLiteral("content"), new PetitionPage(desk), parent)
{
    Petition late;
    late.state = PetitionState::Verifying;
    late.dueOn = desk.today().addYears(-3);
    table()->keepRoomFor(5, latenessWords(late, desk.office().calendar(), desk.today()).text);
}

PetitionPage* PetitionsScreen::petitionPage() const
{
    return static_cast<PetitionPage*>(page());
}

Result<std::vector<ListRow>> PetitionsScreen::rows(std::span<const qint64> ids) const
{
    const Result<std::vector<PetitionRow>> read = petitionRowsById(desk().office(), ids);
    if (!read)
        return tl::unexpected(read.error());
    const Vocabulary vocabulary = desk().office().vocabulary(desk().today());
    const auto word = [&](const char* list, const QString& key) {
        return ListCell{key.isEmpty() ? QString() : vocabulary.shortLabel(QLatin1String(list), key), {}, {}, false};
    };
    std::vector<ListRow> rows;
    rows.reserve(read->size());
    for (const PetitionRow& row : *read) {
        const Petition& p = row.petition;
        ListRow made = petitionListRow(p, desk(), vocabulary);
        made.cells.push_back({p.receivedOn ? dates::onScreen(*p.receivedOn) : QString(), {}, {}, false});
        made.cells.push_back({p.session.text, {}, {}, false});
        made.cells.push_back(word("sector", p.sector));
        made.cells.push_back({p.topic, {}, {}, false});
        made.cells.push_back(word("channel", p.channel));
        made.cells.push_back({p.address, {}, {}, false});
        made.cells.push_back({p.phone, {}, {}, false});
        rows.push_back(std::move(made));
    }
    return rows;
}

} // namespace doithoai
