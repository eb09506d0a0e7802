#include "ui/plan/plan_screen.h"

#include "domain/dates.h"
#include "ui/add_dialog.h"
#include "ui/case_specs.h"
#include "ui/lists/set_fields_dialog.h"
#include "ui/papers/papers_dialog.h"
#include "ui/plan/take_over_dialog.h"
#include "ui/widgets/head_line.h"
#include "ui/widgets/pieces.h"
#include "ui/widgets/stretched_column.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

namespace doithoai {

namespace {

constexpr int yearsBack = 4;
constexpr int firstMonth = 1; ///< column of January
constexpr int sumColumns = 13;
constexpr int planColumn = sumColumns + 4;
constexpr int nameWidth = 128; ///< what the name of a body needs in two lines

/// A sign beside the day says what a colour says: held, in progress, planned, put off, cancelled.
QString signOf(const Session& session)
{
    if (session.state == SessionState::Cancelled)
        return QStringLiteral("✗");
    if (session.state == SessionState::Postponed)
        return QStringLiteral("↷");
    if (session.state == SessionState::InProgress)
        return QStringLiteral("◐");
    return wasHeld(session) ? QStringLiteral("✓") : QStringLiteral("○");
}

/// Of the plan, how many were held; beside them, those that were not in it.
QString heldWords(const PlanLine& line)
{
    const int adHoc = line.held - line.plannedHeld;
    if (line.planned == 0 && adHoc > 0)
        return PlanScreen::tr("%1 (ad hoc)").arg(adHoc);
    const QString ofPlan = PlanScreen::tr("%1 of %2").arg(line.plannedHeld).arg(line.planned);
    return adHoc > 0 ? ofPlan + QStringLiteral(" + %1").arg(adHoc) : ofPlan;
}

} // namespace

PlanScreen::PlanScreen(Desk& desk, QWidget* parent)
    : Screen(desk, parent)
    , m_year(new QComboBox)
    , m_summary(makeLabel({}, "muted", Wrap::Yes))
    , m_takeOver(makeButton(tr("&Take over last year's plan…")))
    , m_papers(makeButton(tr("&Papers of the plan…")))
    , m_namePlan(makeButton(tr("&Number and day…")))
    , m_table(new QTableWidget)
    , m_empty(makeLabel({}, "heading", Wrap::Yes))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::margin, Theme::gap, Theme::margin, Theme::gap);
    column->setSpacing(10);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    auto* first = new QHBoxLayout;
    first->setSpacing(10);
    first->addWidget(makeLabel(tr("Plan of the year"), "title"));
    first->addWidget(new Chip(QStringLiteral("Đ.8.1"), Tone::Info));
    first->addStretch(1);
    words->addLayout(first);
    words->addWidget(m_summary);
    m_year->setAccessibleName(tr("Year"));
    for (int year = desk.today().year() + 1; year >= desk.today().year() - yearsBack; --year)
        m_year->addItem(QString::number(year), year);
    m_year->setCurrentIndex(1);
    m_takeOver->setObjectName(QStringLiteral("takeOver"));
    m_papers->setObjectName(QStringLiteral("papers"));
    m_namePlan->setObjectName(QStringLiteral("namePlan"));
    column->addWidget(new HeadLine(words, {m_namePlan, m_papers, m_takeOver, besideItsName(tr("&Year"), m_year)}));

    QStringList titles{tr("Body")};
    for (int month = 1; month <= 12; ++month)
        titles.append(tr("M%1").arg(month));
    titles << tr("Planned") << tr("Ad hoc") << tr("Held") << tr("Duty") << tr("Plan, day");
    m_table->setColumnCount(static_cast<int>(titles.size()));
    m_table->setHorizontalHeaderLabels(titles);
    m_table->setAccessibleName(tr("Plan of the year"));
    m_table->verticalHeader()->hide();
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(true);
    m_table->setShowGrid(false);
    // The months are narrow: their cells need no air beside the day.
    m_table->setStyleSheet(QStringLiteral("QTableView::item { padding: 2px 0px; border-bottom: 1px solid %1; }").arg(Theme::current().border.name()));
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->horizontalHeader()->setMinimumSectionSize(40);
    m_table->horizontalHeaderItem(0)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    new StretchedColumn(m_table, m_table->horizontalHeader(), 0, nameWidth);
    auto* card = new Card;
    card->column()->setContentsMargins(1, 6, 1, 6);
    m_empty->setObjectName(QStringLiteral("empty"));
    m_empty->setContentsMargins(16, 10, 16, 10);
    m_empty->hide();
    card->column()->addWidget(m_empty);
    card->column()->addWidget(m_table);
    column->addWidget(card, 1);
    column->addWidget(makeLabel(tr("✓ held · ◐ in progress · ○ planned · ↷ put off · ✗ cancelled · * ad hoc. Enter opens the session of a month, or adds one there."), "small", Wrap::Yes));
    connect(m_year, &QComboBox::currentIndexChanged, this, [this] { reload(); });
    connect(m_table, &QTableWidget::cellActivated, this, [this](int row, int at) { activate(row, at); });
    connect(m_namePlan, &QPushButton::clicked, this, [this] { namePlan(); });
    connect(m_table, &QTableWidget::currentCellChanged, this, [this] { offerNaming(); });
    connect(m_papers, &QPushButton::clicked, this, [this] { showPapers(); });
    connect(m_takeOver, &QPushButton::clicked, this, [this] { takeOver(); });
}

std::vector<PlanLine> PlanScreen::lines() const
{
    const Office& office = desk().office();
    auto plan = yearPlan(desk().office().file(), m_year->currentData().toInt(), office.directory(), office.profiles(), office.calendar());
    if (!plan) {
        desk().say(plan.error().message, Tone::Bad);
        return {};
    }
    return std::move(*plan);
}

void PlanScreen::reload()
{
    m_lines = lines();
    const Directory& directory = desk().office().directory();
    const Theme theme = Theme::current();
    const int row = m_table->currentRow();
    const int at = m_table->currentColumn();
    m_table->setRowCount(static_cast<int>(m_lines.size()));
    int planned = 0;
    int held = 0;
    for (size_t i = 0; i < m_lines.size(); ++i) {
        const PlanLine& line = m_lines[i];
        planned += line.planned + line.adHoc;
        held += line.held;
        const auto put = [&](int column, const QString& words, const QString& spoken = {}) {
            auto* item = new QTableWidgetItem(words);
            item->setTextAlignment(column == 0 ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignCenter);
            item->setData(Qt::AccessibleTextRole, spoken.isEmpty() ? words : spoken);
            item->setToolTip(Qt::convertFromPlainText(spoken.isEmpty() ? words : spoken));
            m_table->setItem(static_cast<int>(i), column, item);
            return item;
        };
        const QString body = directory.unitName(line.organiser);
        put(0, body);
        for (int month = 1; month <= 12; ++month) {
            QStringList words;
            QStringList spoken{body, tr("M%1").arg(month)};
            Tone tone = Tone::Neutral;
            for (const SessionRow& session : line.months.value(month)) {
                words.append(QString::number(dayOf(session.session)->day()) + QChar(0x202f) + signOf(session.session)
                             + (session.session.planned.value_or(true) ? QString() : QStringLiteral("*")));
                spoken.append(session.session.code.text + QStringLiteral(": ") + session.session.topic + QStringLiteral(" · ")
                              + stateLabel(CaseKind::Session, nameOf(session.session.state)));
                tone = stateTone(CaseKind::Session, nameOf(session.session.state));
            }
            QTableWidgetItem* item = put(firstMonth + month - 1, words.join(u'\n'), spoken.join(QStringLiteral(" · ")));
            if (!words.isEmpty()) {
                item->setBackground(theme.tone(tone).background);
                item->setForeground(theme.tone(tone).text);
            }
        }
        size_t most = 2; // a name of a body takes two lines, and a month a line for each session
        for (const auto& ofMonth : line.months)
            most = std::max(most, ofMonth.size());
        m_table->setRowHeight(static_cast<int>(i), static_cast<int>(most) * m_table->fontMetrics().lineSpacing() + 10);
        put(sumColumns, QString::number(line.planned));
        put(sumColumns + 1, QString::number(line.adHoc));
        put(sumColumns + 2, heldWords(line), tr("%1 of %2 planned sessions were held, and %3 ad hoc").arg(line.plannedHeld).arg(line.planned).arg(line.held - line.plannedHeld));
        // A number and its day take a line each.
        put(planColumn, line.plans.size() > 1 ? tr("several") : line.plans.value(0, QStringLiteral("–")).replace(QStringLiteral(", "), QStringLiteral("\n")), line.plans.join(QStringLiteral("; ")));
        put(sumColumns + 3, line.required > 0 ? QStringLiteral("%1 / %2").arg(line.planned + line.adHoc).arg(line.required) : QStringLiteral("–"));
    }
    for (int column = firstMonth; column < m_table->columnCount(); ++column)
        m_table->setColumnWidth(column, column < sumColumns ? 46 : m_table->horizontalHeader()->sectionSizeHint(column));
    m_table->setColumnWidth(planColumn, 90);
    if (row >= 0)
        m_table->setCurrentCell(std::min(row, m_table->rowCount() - 1), at);
    const int year = m_year->currentData().toInt();
    m_summary->setText(tr("%1 sessions in %2, %3 of them held.").arg(planned).arg(year).arg(held));
    m_takeOver->setEnabled(desk().may(addingAct(CaseKind::Session)));
    m_papers->setEnabled(!m_lines.empty());
    offerNaming();
    const bool isCovered = desk().office().profiles().inForceOn(QDate(year, 12, 31)) != nullptr;
    m_empty->setText(isCovered ? tr("Nobody has a plan for %1 yet. Add a session with Ctrl+N.").arg(year)
                               : tr("No regulation is in force on 31 December %1, so nobody owes dialogues in that year. Take in the regulation that "
                                    "follows under Directory, Regulations; what is planned for the year stands here as soon as a session has its day.").arg(year));
    m_empty->setVisible(m_lines.empty());
    m_table->setVisible(!m_lines.empty());
}

/// As its row allows it: without a row, or where every session is past it, the button would do nothing.
void PlanScreen::offerNaming()
{
    const auto row = static_cast<size_t>(std::max(0, m_table->currentRow()));
    m_namePlan->setEnabled(desk().may(addingAct(CaseKind::Session)) && row < m_lines.size() && !m_lines[row].nameable.isEmpty());
}

void PlanScreen::takeFocus()
{
    if (m_table->currentRow() < 0 && m_table->rowCount() > 0)
        m_table->setCurrentCell(0, firstMonth);
    (m_lines.empty() ? static_cast<QWidget*>(m_year) : m_table)->setFocus(Qt::OtherFocusReason);
}

void PlanScreen::activate(int row, int column)
{
    const PlanLine& line = m_lines[static_cast<size_t>(row)];
    const int month = column - firstMonth + 1;
    const bool isMonth = month >= 1 && month <= 12;
    const std::vector<SessionRow> there = isMonth ? line.months.value(month) : std::vector<SessionRow>();
    if (there.size() == 1) {
        desk().open(CaseKind::Session, there.front().session.code.text);
        return;
    }
    if (there.size() > 1) {
        ListFilter filter;
        filter.unit = line.organiser.text;
        filter.from = QDate(m_year->currentData().toInt(), month, 1);
        filter.to = filter.from.addMonths(1).addDays(-1);
        desk().go(Place::Sessions, filter);
        return;
    }
    if (!isMonth || !desk().may(addingAct(CaseKind::Session)))
        return;
    const QDate day = desk().office().calendar().workdayOnOrAfter(QDate(m_year->currentData().toInt(), month, 1));
    AddDialog dialog(desk(), CaseKind::Session,
                     {{QStringLiteral("organiser"), line.organiser.text},
                      {QStringLiteral("planned"), QStringLiteral("yes")},
                      {QStringLiteral("planNumber"), line.planNumber},
                      {QStringLiteral("planDate"), line.planDate ? line.planDate->toString(Qt::ISODate) : QString()},
                      {QStringLiteral("plannedStart"), day.toString(Qt::ISODate) + QStringLiteral("T08:00")}},
                     this);
    if (dialog.exec() == QDialog::Accepted)
        reload();
}

void PlanScreen::addNew()
{
    AddDialog dialog(desk(), CaseKind::Session, {{QStringLiteral("planned"), QStringLiteral("yes")}}, this);
    if (dialog.exec() == QDialog::Accepted)
        reload();
}

void PlanScreen::showPapers()
{
    const auto row = static_cast<size_t>(std::max(0, m_table->currentRow()));
    if (row >= m_lines.size())
        return;
    const UnitCode organiser = m_lines[row].organiser;
    const QString year = m_year->currentData().toString();
    PapersDialog dialog(desk(), desk().office().directory().unitName(organiser) + QStringLiteral(" · ") + year, this);
    dialog.list()->show(PaperSubject::Period, {organiser.text}, year, [](const PaperForm& form) { return qstrcmp(form.name, "plan") == 0; });
    dialog.exec();
}

void PlanScreen::namePlan()
{
    const auto row = static_cast<size_t>(std::max(0, m_table->currentRow()));
    if (row >= m_lines.size() || m_lines[row].nameable.isEmpty())
        return;
    SetFieldsDialog dialog(desk(), CaseKind::Session, m_lines[row].nameable, {QStringLiteral("planNumber"), QStringLiteral("planDate")}, this);
    if (dialog.exec() == QDialog::Accepted)
        reload();
}

void PlanScreen::takeOver()
{
    TakeOverDialog dialog(desk(), m_year->currentData().toInt(), this);
    if (dialog.exec() == QDialog::Accepted)
        reload();
}

} // namespace doithoai
