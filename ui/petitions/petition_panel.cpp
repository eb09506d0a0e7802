#include "ui/petitions/petition_panel.h"

#include "ui/add_dialog.h"
#include "ui/lists/several_actions.h"
#include "ui/petitions/import_dialog.h"
#include "ui/widgets/row_table.h"
#include "ui/wording.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QVBoxLayout>

namespace doithoai {

namespace {
constexpr int unitColumn = 4; // of petitionListRow
} // namespace

PetitionPanel::PetitionPanel(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_add(makeButton(tr("&Receive a petition")))
    , m_import(makeButton(tr("From a CS&V file…")))
    , m_actions(new SeveralActions(desk, CaseKind::Petition))
{
    auto* empty = new EmptyState(tr("No petition yet"),
                                 tr("Receive those that came in letters, by the Front, on slips — or at the session itself."));
    m_table = new RowTable(tr("Petitions of the session"),
                           new RowModel({tr("Code"), tr("Petitioner"), tr("Content"), tr("Urgency"), tr("Working days"),
                                         tr("State")}),
                           2, {106, 94, 180, 68, 110, 114}, RowTable::Choose::Several, empty);
    m_table->view()->setMinimumHeight(130);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(6, 8, 6, 4);
    column->setSpacing(6);
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(6, 0, 6, 0);
    bar->addWidget(m_actions, 1);
    m_import->setObjectName(QStringLiteral("import"));
    bar->addWidget(m_import);
    bar->addWidget(m_add);
    column->addLayout(bar);
    column->addWidget(m_table, 1);
    setFocusProxy(m_table->view());
    connect(m_add, &QPushButton::clicked, this, [this] { add(); });
    connect(m_import, &QPushButton::clicked, this, [this] { importTable(); });
    connect(m_table, &RowTable::opened, this, [this](const QString& code) { m_desk.open(CaseKind::Petition, code); });
    connect(m_table, &RowTable::chosenChanged, this, [this] { offerActions(); });
}

void PetitionPanel::show(const SessionCase& session)
{
    const QStringList chosen = m_table->chosen();
    m_session = session.session.code.text;
    const Vocabulary vocabulary = m_desk.office().vocabulary(m_desk.today());
    std::vector<ListRow> rows;
    rows.reserve(session.petitions.size());
    for (const PetitionOnRecord& p : session.petitions) {
        // Beside the card of the next step there is no room for the unit; the filter still finds it on the list of all.
        ListRow row = petitionListRow(p.petition, m_desk, vocabulary, true);
        row.cells.erase(row.cells.begin() + unitColumn);
        rows.push_back(std::move(row));
    }
    m_table->model()->setRows(std::move(rows));
    for (const QString& code : chosen) {
        const int row = m_table->model()->rowOf(code);
        if (row >= 0)
            m_table->view()->selectionModel()->select(m_table->model()->index(row, 0),
                                                      QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    const auto state = session.session.state;
    const bool takesMore = m_desk.mayWrite() && (state == SessionState::Planned || state == SessionState::Preparing || state == SessionState::Announced
                      || state == SessionState::InProgress || state == SessionState::Concluded);
    m_add->setEnabled(takesMore);
    m_import->setEnabled(takesMore);
    offerActions();
}

void PetitionPanel::offerActions()
{
    const QStringList codes = m_table->chosen();
    if (codes.size() > SeveralActions::mostAtOnce)
        m_actions->offerNothing(tr("At most %1 are acted on at once: choose fewer of them.").arg(SeveralActions::mostAtOnce));
    else
        m_actions->offer(codes);
}

QList<QPushButton*> PetitionPanel::actionButtons() const
{
    return m_actions->buttons();
}

void PetitionPanel::importTable()
{
    ImportDialog dialog(m_desk, m_session, this);
    dialog.exec();
}

void PetitionPanel::add()
{
    AddDialog dialog(m_desk, CaseKind::Petition, {{QStringLiteral("session"), m_session}}, this);
    if (dialog.exec() == QDialog::Accepted)
        m_table->choose(dialog.code());
}

} // namespace doithoai
