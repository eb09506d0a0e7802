#include "ui/reports/unit_reports_view.h"

#include "domain/dates.h"
#include "ui/case_specs.h"
#include "ui/event_dialog.h"
#include "ui/reports/package_dialog.h"
#include "ui/reports/table_import.h"
#include "ui/papers/papers_dialog.h"
#include "ui/widgets/head_line.h"
#include "ui/widgets/pieces.h"
#include "ui/widgets/row_table.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace doithoai {

namespace {

constexpr int yearsBack = 3;
constexpr int mostJudged = 60; ///< more than these are judged one by one only when they are acted on

ListCell dayCell(const std::optional<QDate>& day)
{
    return {day ? dates::onScreen(*day) : QStringLiteral("–"), {}, day.value_or(QDate(9999, 1, 1)), !day};
}

ListCell numberCell(const std::optional<int>& figure)
{
    // Blank is not zero: who left it blank did not say that nothing happened.
    return {figure ? QString::number(*figure) : QStringLiteral("–"), {}, figure.value_or(-1), !figure};
}

} // namespace

UnitReportsView::UnitReportsView(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_period(new QComboBox)
    , m_summary(makeLabel({}, "muted", Wrap::Yes))
    , m_figures(new Card(tr("Figures of the report")))
    , m_actions(new QHBoxLayout)
    , m_hint(makeLabel(tr("Choose one report, or several, to act on them."), "small", Wrap::Yes))
    , m_papers(makeButton(tr("&Papers…")))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::margin, Theme::gap, Theme::margin, Theme::gap);
    column->setSpacing(8);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    auto* first = new QHBoxLayout;
    first->setSpacing(10);
    first->addWidget(makeLabel(tr("Reports of the units"), "title"));
    first->addWidget(new Chip(QStringLiteral("Đ.13"), Tone::Info));
    first->addStretch(1);
    words->addLayout(first);
    words->addWidget(m_summary);
    m_period->setAccessibleName(tr("Half-year or year"));
    m_period->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_period->setObjectName(QStringLiteral("reportPeriod"));
    column->addWidget(new HeadLine(words, {besideItsName(tr("&Half-year or year"), m_period)}));
    auto* bar = new QHBoxLayout;
    m_actions->setSpacing(6);
    bar->addLayout(m_actions);
    m_papers->setObjectName(QStringLiteral("papers"));
    bar->addWidget(m_papers);
    bar->addWidget(m_hint, 1);
    QPushButton* takeIn = makeButton(tr("Take in a unit's &file…"));
    takeIn->setObjectName(QStringLiteral("takeInPackage"));
    QPushButton* table = makeButton(tr("From a &table…"));
    table->setObjectName(QStringLiteral("takeInTable"));
    table->setToolTip(tr("Figures of units from a table (CSV, XLSX): one unit a row, or the form that the chosen unit filled in."));
    table->setEnabled(m_desk.may(caseAct(CaseKind::UnitReport, QStringLiteral("receive"))));
    connect(table, &QPushButton::clicked, this, [this] {
        const QStringList chosen = m_table->chosen();
        const auto known = std::ranges::find_if(m_rows, [&](const UnitReportRow& row) { return chosen.size() == 1 && row.report.code.text == chosen.front(); });
        if (takeInTable(m_desk, m_period->currentData().toString(), known == m_rows.end() ? QString() : known->report.unit.text))
            reload();
    });
    column->addWidget(new HeadLine(bar, {takeIn, table}));

    auto* card = new Card;
    card->column()->setContentsMargins(1, 6, 1, 6);
    m_table = new RowTable(tr("Reports of the units"),
                           new RowModel({tr("Unit"), tr("Due"), tr("Văn phòng Thành ủy"), tr("Ban Dân vận"), tr("Came"), tr("State")}), 0,
                           {210, 92, 104, 96, 140, 130}, RowTable::Choose::Several,
                           new EmptyState(tr("No unit owes a report of this period"),
                                          tr("Reports are expected for a first half-year and for a year, while a regulation is in force.")));
    m_table->view()->setMinimumHeight(140);
    m_table->keepRoomFor(4, QStringLiteral("✓ ") + tr("On time") + QStringLiteral(" · ") + tr("nil"));
    m_table->keepRoomFor(4, QStringLiteral("! ") + tr("Late") + QStringLiteral(" · ") + tr("nil"));
    card->column()->addWidget(m_table);
    m_figures->setMinimumWidth(0);
    m_figures->setObjectName(QStringLiteral("figures"));
    column->addWidget(new TwoPanes(card, m_figures, 268, 820, TwoPanes::Side::Follows), 1);
    choosePeriods();
    connect(m_period, &QComboBox::currentIndexChanged, this, [this] { reload(); });
    connect(takeIn, &QPushButton::clicked, this, [this] {
        if (const auto period = takeInPackage(m_desk, this)) {
            choosePeriod(*period);
            reload();
        }
    });
    connect(m_table, &RowTable::chosenChanged, this, [this] {
        offerActions();
        showChosen();
    });
    connect(m_papers, &QPushButton::clicked, this, [this] { showPapers(); });
    connect(m_table, &RowTable::opened, this, [this] {
        // Enter does what usually comes next, and nothing where all is done.
        if (!m_buttons.isEmpty() && m_buttons.front()->property("role") == QLatin1String("primary"))
            m_buttons.front()->click();
    });
}

void UnitReportsView::choosePeriods()
{
    const int year = m_desk.today().year();
    for (int y = year; y >= year - yearsBack; --y) {
        m_period->addItem(tr("Whole year %1").arg(y), QString::number(y));
        m_period->addItem(tr("First half of %1").arg(y), QStringLiteral("%1-H1").arg(y));
    }
    const std::optional<Period> chased = chasedPeriod(m_desk.office(), m_desk.today());
    choosePeriod(chased ? chased->name() : QStringLiteral("%1-H1").arg(year));
}

void UnitReportsView::choosePeriod(const QString& name)
{
    const int at = m_period->findData(name);
    if (at >= 0)
        m_period->setCurrentIndex(at);
}

void UnitReportsView::reload()
{
    const auto period = Period::parse(m_period->currentData().toString());
    if (!period)
        return;
    const QStringList chosen = m_table->chosen();
    Result<std::vector<UnitReportRow>> read = unitReportRows(m_desk.office(), *period, m_desk.today());
    if (!read) {
        m_desk.say(read.error().message, Tone::Bad);
        return;
    }
    m_rows = std::move(*read);
    std::vector<ListRow> rows;
    int in = 0, late = 0, missing = 0, nil = 0;
    for (const UnitReportRow& one : m_rows) {
        ListCell came{QStringLiteral("○ ") + tr("Awaited"), Tone::Neutral, 2, false};
        switch (one.standing) {
        case ReportStanding::OnTime:
            ++in;
            came = {QStringLiteral("✓ ") + tr("On time"), Tone::Good, 0, false};
            break;
        case ReportStanding::Late:
            ++in;
            ++late;
            came = {QStringLiteral("! ") + tr("Late"), Tone::Warning, 1, false};
            break;
        case ReportStanding::Awaited:
            break;
        case ReportStanding::Missing:
            ++missing;
            came = {QStringLiteral("✗ ") + tr("Missing"), Tone::Bad, 3, false};
            break;
        }
        if (one.isNil) {
            ++nil;
            came.text += QStringLiteral(" · ") + tr("nil");
        }
        const QString state = nameOf(one.report.state);
        ListRow row;
        row.code = one.report.code.text;
        row.cells = {{one.unitName, {}, {}, false},
                     dayCell(one.report.dueOn),
                     dayCell(one.report.receivedByTUVP),
                     dayCell(one.report.receivedByBDV),
                     came,
                     {shortStateLabel(CaseKind::UnitReport, state), stateTone(CaseKind::UnitReport, state), static_cast<int>(one.report.state), false}};
        rows.push_back(std::move(row));
    }
    m_table->model()->setRows(std::move(rows));
    for (const QString& code : chosen) {
        const int row = m_table->model()->rowOf(code);
        if (row >= 0)
            m_table->view()->selectionModel()->select(m_table->model()->index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    m_summary->setText(tr("Expected %1 · in at both recipients %2, of these late %3 and nil %4 · missing %5.")
                           .arg(m_rows.size())
                           .arg(in)
                           .arg(late)
                           .arg(nil)
                           .arg(missing));
    offerActions();
    showChosen();
}

void UnitReportsView::showFiltered(const ListFilter& filter)
{
    if (filter.to.isValid())
        choosePeriod(filter.to.month() <= 6 ? QStringLiteral("%1-H1").arg(filter.to.year()) : QString::number(filter.to.year()));
    reload();
    m_table->view()->clearSelection();
    bool isFirst = true;
    for (const UnitReportRow& row : m_rows) {
        const bool isIn = row.standing == ReportStanding::OnTime || row.standing == ReportStanding::Late;
        const bool isWanted = filter.state.isEmpty() || (filter.state == QLatin1String("expected") ? !isIn : nameOf(row.report.state) == filter.state);
        if (!isWanted || filter.state.isEmpty())
            continue;
        const int at = m_table->model()->rowOf(row.report.code.text);
        const QModelIndex index = m_table->model()->index(at, 0);
        m_table->view()->selectionModel()->select(index, QItemSelectionModel::Select | QItemSelectionModel::Rows);
        if (isFirst)
            m_table->view()->scrollTo(index);
        isFirst = false;
    }
    m_table->view()->setFocus();
}

bool UnitReportsView::openReport(const QString& code)
{
    const Result<UnitReportCase> known = m_desk.office().unitReport(UnitReportCode{code});
    if (!known)
        return false;
    choosePeriod(known->report.period);
    reload();
    m_table->choose(code);
    return m_table->model()->rowOf(code) >= 0;
}

void UnitReportsView::offerActions()
{
    for (QPushButton* button : std::as_const(m_buttons)) {
        button->hide();
        button->deleteLater();
    }
    m_buttons.clear();
    const QStringList codes = m_desk.may(caseAct(CaseKind::UnitReport, QStringLiteral("receive"))) ? m_table->chosen() : QStringList();
    QStringList offered;
    QString usual;
    for (qsizetype i = 0; i < std::min<qsizetype>(codes.size(), mostJudged); ++i) {
        QStringList events;
        if (const auto steps = m_desk.office().nextSteps(codes[i], m_desk.today())) {
            for (const NextStep& step : *steps)
                events.append(step.event);
        }
        if (i == 0) {
            offered = events;
            if (const Result<CaseSnapshot> first = snapshotOf(m_desk.office(), CaseKind::UnitReport, codes[0])) {
                usual = usualEvent(CaseKind::UnitReport, first->state);
                if (offered.removeOne(usual))
                    offered.prepend(usual);
            }
        } else {
            offered.removeIf([&](const QString& event) { return !events.contains(event); });
        }
    }
    // The figures of one unit are not those of another: a report is received alone.
    if (codes.size() > 1)
        offered.removeOne(QStringLiteral("receive"));
    for (const QString& event : std::as_const(offered)) {
        QPushButton* button = makeButton(eventLabel(CaseKind::UnitReport, event) + QStringLiteral("…"), event == usual ? "primary" : nullptr);
        button->setProperty("event", event);
        button->setObjectName(QStringLiteral("event:") + event);
        connect(button, &QPushButton::clicked, this, [this, codes, event] { runEvent(m_desk, CaseKind::UnitReport, codes, event, this); });
        m_actions->addWidget(button);
        m_buttons.append(button);
    }
    m_hint->setText(codes.size() > 1 ? tr("%1 reports are chosen.").arg(codes.size())
                                     : offered.isEmpty() ? tr("Choose one report, or several, to act on them.") : QString());
}

void UnitReportsView::showPapers()
{
    const QStringList chosen = m_table->chosen();
    if (chosen.size() != 1)
        return;
    const auto known = std::ranges::find_if(m_rows, [&](const UnitReportRow& row) { return row.report.code.text == chosen.front(); });
    PapersDialog dialog(m_desk, known == m_rows.end() ? chosen.front() : known->unitName, this);
    dialog.list()->show(PaperSubject::UnitReport, chosen);
    dialog.exec();
}

void UnitReportsView::showChosen()
{
    m_papers->setEnabled(m_table->chosen().size() == 1);
    if (m_values != nullptr) {
        m_values->hide();
        m_values->deleteLater();
    }
    m_values = new QWidget;
    auto* grid = new QGridLayout(m_values);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(3);
    grid->setColumnStretch(0, 1);
    const QStringList chosen = m_table->chosen();
    const auto known = std::ranges::find_if(m_rows, [&](const UnitReportRow& row) { return chosen.size() == 1 && row.report.code.text == chosen.front(); });
    int line = 0;
    if (known == m_rows.end()) {
        grid->addWidget(makeLabel(tr("Choose one report to see its figures."), "muted", Wrap::Yes), line++, 0);
    } else if (known->report.state == UnitReportState::Expected) {
        grid->addWidget(makeLabel(known->unitName, nullptr, Wrap::Yes), line++, 0);
        grid->addWidget(makeLabel(tr("It has not come yet."), "muted", Wrap::Yes), line++, 0);
    } else {
        const UnitReport& report = known->report;
        grid->addWidget(makeLabel(known->unitName, nullptr, Wrap::Yes), line++, 0, 1, 2);
        const std::pair<const char*, const std::optional<int>*> figures[] = {
            {"sessions", &report.sessions},       {"lateNotices", &report.lateNotices}, {"people", &report.people},
            {"received", &report.received},       {"resolved", &report.resolved},       {"explained", &report.explained},
            {"accepted", &report.accepted},       {"transferred", &report.transferred}, {"declined", &report.declined},
            {"outOfScope", &report.outOfScope},   {"escalated", &report.escalated},     {"openInTime", &report.openInTime},
            {"openOverdue", &report.openOverdue},
        };
        bool hasBlank = false;
        for (const auto& [key, figure] : figures) {
            const ListCell cell = numberCell(*figure);
            hasBlank = hasBlank || !figure->has_value();
            grid->addWidget(makeLabel(fieldOfKind(CaseKind::UnitReport, QLatin1String(key)).label, "small", Wrap::Yes), line, 0);
            grid->addWidget(makeLabel(cell.text), line++, 1, Qt::AlignRight | Qt::AlignTop);
        }
        if (hasBlank)
            grid->addWidget(makeLabel(tr("– was left blank, which is not zero."), "small", Wrap::Yes), line++, 0, 1, 2);
        if (!report.note.isEmpty())
            grid->addWidget(makeLabel(report.note, nullptr, Wrap::Yes), line++, 0, 1, 2);
    }
    grid->setRowStretch(line, 1);
    m_figures->column()->addWidget(m_values, 1);
}

} // namespace doithoai
