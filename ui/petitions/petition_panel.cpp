#include "ui/petitions/petition_panel.h"

#include "ui/add_dialog.h"
#include "ui/case_specs.h"
#include "ui/event_dialog.h"
#include "ui/petitions/import_dialog.h"
#include "ui/widgets/row_table.h"
#include "ui/wording.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QVBoxLayout>

namespace doithoai {

namespace {
/// More than these are judged one by one only when they are acted on.
constexpr int mostJudged = 60;
constexpr int mostButtons = 2;
constexpr int unitColumn = 4; // of petitionListRow
} // namespace

PetitionPanel::PetitionPanel(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_add(makeButton(tr("&Receive a petition")))
    , m_import(makeButton(tr("From a CS&V file…")))
    , m_actions(new QHBoxLayout)
    , m_more(makeButton(tr("&More")))
    , m_menu(new QMenu(this))
{
    auto* empty = new EmptyState(tr("No petition yet"),
                                 tr("Receive those that came in letters, by the Front, on slips — or at the session itself."));
    m_table = new RowTable(tr("Petitions of the session"),
                           new RowModel({tr("Code"), tr("Petitioner"), tr("Content"), tr("Urgency"), tr("Working days"),
                                         tr("State")}),
                           2, {112, 116, 180, 66, 128, 128}, RowTable::Choose::Several, empty);
    m_table->view()->setMinimumHeight(130);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(6, 8, 6, 4);
    column->setSpacing(6);
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(6, 0, 6, 0);
    m_more->setProperty("menu", true);
    m_more->setMenu(m_menu);
    m_menu->setAccessibleName(tr("More"));
    m_actions->setSpacing(6);
    bar->addLayout(m_actions);
    bar->addWidget(m_more);
    bar->addStretch(1);
    m_import->setObjectName(QStringLiteral("import"));
    bar->addWidget(m_import);
    bar->addWidget(m_add);
    column->addLayout(bar);
    column->addWidget(m_table, 1);
    setFocusProxy(m_table->view());
    m_more->hide();
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
    for (QPushButton* button : std::as_const(m_buttons)) {
        button->hide();
        button->deleteLater();
    }
    m_buttons.clear();
    m_menu->clear();
    const QStringList codes = m_desk.mayWrite() ? m_table->chosen() : QStringList();
    // What all of the chosen have a row for, in the order of the first one's table.
    QStringList offered;
    for (qsizetype i = 0; i < std::min<qsizetype>(codes.size(), mostJudged); ++i) {
        const auto steps = m_desk.office().nextSteps(codes[i], m_desk.today());
        QStringList events;
        if (steps) {
            for (const NextStep& step : *steps) {
                if (!isOnlyByOtherCase(CaseKind::Petition, step.event))
                    events.append(step.event);
            }
        }
        if (i == 0) {
            offered = events;
            // What usually follows stands first.
            if (const Result<CaseSnapshot> first = snapshotOf(m_desk.office(), CaseKind::Petition, codes[0])) {
                const QString usual = usualEvent(CaseKind::Petition, first->state);
                if (offered.removeOne(usual))
                    offered.prepend(usual);
            }
        } else {
            offered.removeIf([&](const QString& event) { return !events.contains(event); });
        }
    }
    for (qsizetype i = 0; i < offered.size(); ++i) {
        const QString event = offered[i];
        const QString name = eventLabel(CaseKind::Petition, event);
        const auto run = [this, codes, event] { runEvent(m_desk, CaseKind::Petition, codes, event, this); };
        if (i < mostButtons && width() > 560) {
            QPushButton* button = makeButton(name, i == 0 ? "primary" : nullptr);
            button->setProperty("event", event);
            connect(button, &QPushButton::clicked, this, run);
            m_actions->addWidget(button);
            m_buttons.append(button);
        } else {
            QAction* action = m_menu->addAction(name + QStringLiteral("…"));
            action->setData(event);
            connect(action, &QAction::triggered, this, run);
        }
    }
    m_more->setVisible(!m_menu->isEmpty());
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
