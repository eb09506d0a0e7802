#include "ui/sessions/promises_panel.h"

#include "domain/dates.h"
#include "services/earlier_sessions.h"
#include "services/name_viewing.h"
#include "ui/widgets/row_table.h"

#include <QVBoxLayout>

namespace doithoai {

PromisesPanel::PromisesPanel(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_line(makeLabel({}, "muted", Wrap::Yes))
    , m_table(new RowTable(tr("Promises"), new RowModel({tr("Made at"), tr("Petition"), tr("Promise"), tr("Who keeps it"), tr("Due"), tr("What became of it")}),
                           2, {112, 112, 240, 130, 92, 150}, RowTable::Choose::One,
                           new EmptyState(tr("No promise"), tr("Neither this session nor the last one of the same chair has a promise to report on."))))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->addWidget(m_line);
    column->addWidget(m_table, 1);
    connect(m_table, &RowTable::opened, this, [this](const QString& code) { m_desk.open(CaseKind::Petition, code); });
}

int PromisesPanel::addRows(const SessionCase& one, bool isOwn, bool isLast)
{
    const Directory& directory = m_desk.office().directory();
    int added = 0;
    for (const PetitionOnRecord& record : one.petitions) {
        const Petition& p = record.petition;
        if (p.promise.trimmed().isEmpty())
            continue;
        const std::optional<bool> kept = record.promiseTeller().promiseKept;
        if (!isOwn && !isLast && kept)
            continue;
        ListCell became{QStringLiteral("○ ") + tr("Being kept"), Tone::Neutral, 2, false};
        if (kept) {
            became = *kept ? ListCell{QStringLiteral("✓ ") + tr("Kept"), Tone::Good, 0, false}
                           : ListCell{QStringLiteral("✗ ") + tr("Not kept"), Tone::Bad, 1, false};
            ++(*kept ? m_kept : m_broken);
        } else if (p.promiseDue && *p.promiseDue < m_desk.today()) {
            became = {QStringLiteral("! ") + tr("Overdue"), Tone::Warning, 3, false};
            ++m_late;
        }
        ListRow row;
        row.code = p.code.text;
        const QString owner = directory.unit(UnitCode{p.promiseOwner}) ? directory.unitName(UnitCode{p.promiseOwner})
                                                                       : directory.postName(PostCode{p.promiseOwner});
        row.cells = {{isOwn ? tr("This session") : one.session.code.text, {}, one.session.actualStart.value_or(QDateTime()), isOwn},
                     {p.code.text, {}, {}, false},
                     {asListed(m_desk.office(), p.code, p.promise).simplified(), {}, {}, false},
                     {owner, {}, {}, false},
                     {p.promiseDue ? dates::onScreen(*p.promiseDue) : QStringLiteral("–"), {}, p.promiseDue.value_or(QDate(9999, 1, 1)), !p.promiseDue},
                     std::move(became)};
        m_rows.push_back(std::move(row));
        ++added;
    }
    return added;
}

int PromisesPanel::show(const SessionCase& session)
{
    m_rows.clear();
    m_kept = m_broken = m_late = 0;
    const auto earlier = earlierSessions(m_desk.office(), session.session);
    if (!earlier) {
        m_line->setText(earlier.error().message);
        return 0;
    }
    int before = 0;
    for (const SessionCase& one : *earlier)
        before += addRows(one, false, one.session.code == earlier->back().session.code);
    const int own = addRows(session, true, false);
    m_line->setText(earlier->empty()
                        ? tr("This chair has held no session before. Made at this session: %1.").arg(own)
                        : tr("To report on at the opening: %1, made up to %2. Made at this session: %3. Kept %4 · not kept %5 · overdue %6.")
                              .arg(before)
                              .arg(dates::onScreen(earlier->back().session.actualStart->date()))
                              .arg(own)
                              .arg(m_kept)
                              .arg(m_broken)
                              .arg(m_late));
    m_table->model()->setRows(std::move(m_rows));
    return before + own;
}

} // namespace doithoai
