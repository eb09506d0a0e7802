#include "ui/sessions/sessions_screen.h"

#include "domain/dates.h"
#include "ui/sessions/session_page.h"

namespace doithoai {

SessionsScreen::SessionsScreen(Desk& desk, QWidget* parent)
    : ListScreen(desk, CaseKind::Session,
                 {tr("Dialogue sessions"), tr("Double-click or press Enter to open one."),
                  tr("Filter sessions: code, topic, chair, state…"), tr("No session yet"),
                  tr("Add the first dialogue: its topic, who presides, when and where."), tr("&Add a session"),
                  QStringLiteral("hoi-nghi")},
                 {{QStringLiteral("code"), tr("Code"), 112},
                  {QStringLiteral("topic"), tr("Topic"), 300},
                  {QStringLiteral("chair"), tr("Chair"), 245},
                  {QStringLiteral("start"), tr("Start"), 142},
                  {QStringLiteral("state"), tr("State"), 150},
                  {QStringLiteral("petitions"), tr("Petitions open / all"), 172},
                  {QStringLiteral("organiser"), tr("Organiser"), 200, false},
                  {QStringLiteral("sector"), tr("Sector"), 150, false},
                  {QStringLiteral("form"), tr("Form"), 190, false},
                  {QStringLiteral("venue"), tr("Venue"), 180, false},
                  {QStringLiteral("announcedOn"), tr("Announced on"), 116, false},
                  {QStringLiteral("attendance"), tr("People present"), 110, false}},
                 QStringLiteral("topic"), new SessionPage(desk), parent)
{
}

SessionPage* SessionsScreen::sessionPage() const
{
    return static_cast<SessionPage*>(page());
}

Result<std::vector<ListRow>> SessionsScreen::rows(std::span<const qint64> ids) const
{
    const Result<std::vector<SessionRow>> read = sessionRowsById(desk().office(), ids);
    if (!read)
        return tl::unexpected(read.error());
    std::vector<ListRow> rows;
    rows.reserve(read->size());
    const Directory& directory = desk().office().directory();
    const Vocabulary vocabulary = desk().office().vocabulary(desk().today());
    const auto word = [&](const char* list, const QString& key) {
        return key.isEmpty() ? QString() : vocabulary.shortLabel(QLatin1String(list), key);
    };
    for (const SessionRow& row : *read) {
        const Session& s = row.session;
        const std::optional<QDateTime> start = s.actualStart ? s.actualStart : s.plannedStart;
        const QString state = nameOf(s.state);
        ListRow made;
        made.code = s.code.text;
        made.cells = {
            {s.code.text, {}, {}, false},
            {s.topic, {}, {}, false},
            {directory.postName(s.chair), {}, {}, false},
            {start ? dates::onScreen(*start) : QString(), {}, {}, false},
            {shortStateLabel(CaseKind::Session, state), stateTone(CaseKind::Session, state), {}, false},
            {QStringLiteral("%1 / %2").arg(row.open).arg(row.petitions), {}, {}, row.petitions == 0},
            {s.organiser.isEmpty() ? QString() : directory.unitName(s.organiser), {}, {}, false},
            {word("sector", s.sector), {}, {}, false},
            {word("form", s.form), {}, {}, false},
            {s.venue, {}, {}, false},
            {s.announcedOn ? dates::onScreen(*s.announcedOn) : QString(), {}, {}, false},
            {s.attendance ? QString::number(*s.attendance) : QString(), {}, {}, false},
        };
        rows.push_back(std::move(made));
    }
    return rows;
}

} // namespace doithoai
