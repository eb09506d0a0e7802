#include "ui/plan/plan_screen.h"

#include "domain/text.h"
#include "ui/add_dialog.h"
#include "ui/case_specs.h"
#include "ui/papers/papers_dialog.h"
#include "ui/plan/take_over_dialog.h"
#include "ui/widgets/pieces.h"

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

bool wasHeld(const Session& session)
{
    using enum SessionState;
    return session.state == Concluded || session.state == Minuted || session.state == Reported || session.state == Closed
        || session.state == InProgress;
}

/// A sign beside the day says what a colour says: held, planned, put off, cancelled.
QString signOf(const Session& session)
{
    if (session.state == SessionState::Cancelled)
        return QStringLiteral("✗");
    if (session.state == SessionState::Postponed)
        return QStringLiteral("↷");
    return wasHeld(session) ? QStringLiteral("✓") : QStringLiteral("○");
}

std::optional<QDate> dayOf(const Session& session)
{
    if (session.actualStart)
        return session.actualStart->date();
    return session.plannedStart ? std::optional(session.plannedStart->date()) : std::nullopt;
}

} // namespace

PlanScreen::PlanScreen(Desk& desk, QWidget* parent)
    : Screen(desk, parent)
    , m_year(new QComboBox)
    , m_summary(makeLabel({}, "muted", Wrap::Yes))
    , m_takeOver(makeButton(tr("&Take over last year's plan…")))
    , m_papers(makeButton(tr("&Papers of the plan…")))
    , m_table(new QTableWidget)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::margin, Theme::gap, Theme::margin, Theme::gap);
    column->setSpacing(10);
    auto* head = new QHBoxLayout;
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    auto* first = new QHBoxLayout;
    first->setSpacing(10);
    first->addWidget(makeLabel(tr("Plan of the year"), "title"));
    first->addWidget(new Chip(QStringLiteral("Đ.8.1"), Tone::Info));
    first->addStretch(1);
    words->addLayout(first);
    words->addWidget(m_summary);
    head->addLayout(words, 1);
    QLabel* name = makeLabel(tr("&Year"), "muted");
    m_year->setAccessibleName(tr("Year"));
    name->setBuddy(m_year);
    for (int year = desk.today().year() + 1; year >= desk.today().year() - yearsBack; --year)
        m_year->addItem(QString::number(year), year);
    m_year->setCurrentIndex(1);
    m_takeOver->setObjectName(QStringLiteral("takeOver"));
    m_papers->setObjectName(QStringLiteral("papers"));
    head->addWidget(m_papers);
    head->addWidget(m_takeOver);
    head->addWidget(name);
    head->addWidget(m_year);
    column->addLayout(head);

    QStringList titles{tr("Body")};
    for (int month = 1; month <= 12; ++month)
        titles.append(tr("M%1").arg(month));
    titles << tr("Planned") << tr("Ad hoc") << tr("Held") << tr("Duty");
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
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    auto* card = new Card;
    card->column()->setContentsMargins(1, 6, 1, 6);
    card->column()->addWidget(m_table);
    column->addWidget(card, 1);
    column->addWidget(makeLabel(tr("✓ held · ○ planned · ↷ put off · ✗ cancelled · * ad hoc. Enter opens the session of a month, or adds one there."), "small", Wrap::Yes));
    connect(m_year, &QComboBox::currentIndexChanged, this, [this] { reload(); });
    connect(m_table, &QTableWidget::cellActivated, this, [this](int row, int at) { activate(row, at); });
    connect(m_papers, &QPushButton::clicked, this, [this] { showPapers(); });
    connect(m_takeOver, &QPushButton::clicked, this, [this] { takeOver(); });
}

std::vector<PlanScreen::Line> PlanScreen::lines() const
{
    const int year = m_year->currentData().toInt();
    ListFilter filter;
    filter.from = QDate(year, 1, 1);
    filter.to = QDate(year, 12, 31);
    const Result<std::vector<SessionRow>> rows = sessionRows(desk().office(), filter);
    if (!rows) {
        desk().say(rows.error().message, Tone::Bad);
        return {};
    }
    const Directory& directory = desk().office().directory();
    std::map<QString, Line> byBody;
    // Whose head has a duty stands in the plan also before anything is planned.
    for (const Post& post : directory.posts()) {
        if (post.quota && !post.isDeputy && existsOn(post.from, post.to, QDate(year, 12, 31))) {
            Line& line = byBody[post.unit.text];
            line.organiser = post.unit;
            line.required += *post.quota;
        }
    }
    for (const SessionRow& row : *rows) {
        const std::optional<QDate> day = dayOf(row.session);
        if (!day)
            continue;
        Line& line = byBody[row.session.organiser.text];
        line.organiser = row.session.organiser;
        line.months[day->month()].push_back(row);
        if (row.session.state == SessionState::Cancelled)
            continue;
        row.session.planned.value_or(true) ? ++line.planned : ++line.adHoc;
        line.held += wasHeld(row.session) ? 1 : 0;
    }
    std::vector<Line> all;
    for (auto& [code, line] : byBody)
        all.push_back(std::move(line));
    std::ranges::stable_sort(all, [&](const Line& a, const Line& b) {
        return text::compare(directory.unitName(a.organiser), directory.unitName(b.organiser)) < 0;
    });
    return all;
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
        const Line& line = m_lines[i];
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
        put(sumColumns + 2, QString::number(line.held));
        put(sumColumns + 3, line.required > 0 ? QStringLiteral("%1 / %2").arg(line.planned + line.adHoc).arg(line.required) : QStringLiteral("–"));
    }
    for (int column = firstMonth; column < m_table->columnCount(); ++column)
        m_table->setColumnWidth(column, column < sumColumns ? 52 : m_table->horizontalHeader()->sectionSizeHint(column));
    if (row >= 0)
        m_table->setCurrentCell(std::min(row, m_table->rowCount() - 1), at);
    const int year = m_year->currentData().toInt();
    m_summary->setText(tr("%1 sessions in %2, %3 of them held.").arg(planned).arg(year).arg(held));
    m_takeOver->setEnabled(desk().mayWrite());
    m_papers->setEnabled(!m_lines.empty());
}

void PlanScreen::takeFocus()
{
    if (m_table->currentRow() < 0 && m_table->rowCount() > 0)
        m_table->setCurrentCell(0, firstMonth);
    m_table->setFocus(Qt::OtherFocusReason);
}

void PlanScreen::activate(int row, int column)
{
    const Line& line = m_lines[static_cast<size_t>(row)];
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
    if (!isMonth || !desk().mayWrite())
        return;
    const QDate day = desk().office().calendar().workdayOnOrAfter(QDate(m_year->currentData().toInt(), month, 1));
    AddDialog dialog(desk(), CaseKind::Session,
                     {{QStringLiteral("organiser"), line.organiser.text},
                      {QStringLiteral("planned"), QStringLiteral("yes")},
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

void PlanScreen::takeOver()
{
    TakeOverDialog dialog(desk(), m_year->currentData().toInt(), this);
    if (dialog.exec() == QDialog::Accepted)
        reload();
}

} // namespace doithoai
