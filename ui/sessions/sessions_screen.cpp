#include "ui/sessions/sessions_screen.h"

#include "domain/dates.h"
#include "services/lists.h"
#include "ui/sessions/session_page.h"

namespace doithoai {

SessionsScreen::SessionsScreen(Desk& desk, QWidget* parent)
    : ListScreen(desk, CaseKind::Session,
                 {tr("Dialogue sessions"), tr("Double-click or press Enter to open one."),
                  tr("Filter sessions: code, topic, chair, state…"), tr("No session yet"),
                  tr("Add the first dialogue: its topic, who presides, when and where."), tr("&Add a session"),
                  {tr("Code"), tr("Topic"), tr("Chair"), tr("Start"), tr("State"), tr("Petitions open / all")},
                  {112, 300, 245, 142, 150, 172},
                  1},
                 new SessionPage(desk), parent)
{
}

SessionPage* SessionsScreen::sessionPage() const
{
    return static_cast<SessionPage*>(page());
}

Result<std::vector<ListRow>> SessionsScreen::rows() const
{
    const Result<std::vector<SessionRow>> read = sessionRows(desk().office());
    if (!read)
        return tl::unexpected(read.error());
    std::vector<ListRow> rows;
    rows.reserve(read->size());
    const Directory& directory = desk().office().directory();
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
            {start ? dates::onScreen(*start) : QString(), {}, start ? *start : QDateTime(), false},
            {shortStateLabel(CaseKind::Session, state), stateTone(CaseKind::Session, state), static_cast<int>(s.state), false},
            {QStringLiteral("%1 / %2").arg(row.open).arg(row.petitions), {}, row.open, row.petitions == 0},
        };
        rows.push_back(std::move(made));
    }
    return rows;
}

} // namespace doithoai
