#include "ui/reports/figures_view.h"

#include "documents/forms/period_words.h"
#include "domain/labels.h"
#include "domain/unit_report.h"
#include "reports/figure_list.h"
#include "ui/language.h"
#include "ui/widgets/bar_chart_view.h"
#include "ui/widgets/pieces.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QTableWidget>
#include <QVBoxLayout>

namespace doithoai {

namespace {

std::optional<int> picked(const std::optional<PeriodFigures>& figures, int (*pick)(const PeriodFigures&))
{
    return figures ? std::optional(pick(*figures)) : std::nullopt;
}

/// A column of cards.
QWidget* stacked(std::initializer_list<Card*> cards, QVBoxLayout** column)
{
    auto* widget = new QWidget;
    *column = new QVBoxLayout(widget);
    (*column)->setContentsMargins(0, 0, 0, 0);
    (*column)->setSpacing(Theme::gap);
    for (Card* card : cards) {
        if (card != nullptr)
            (*column)->addWidget(card);
    }
    return widget;
}

} // namespace

FiguresView::FiguresView(const PeriodReport& report, Desk& desk, OpenFigure open, QWidget* parent)
    : QWidget(parent)
    , m_report(report)
    , m_desk(desk)
    , m_open(std::move(open))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::gap);
    column->addWidget(balanceCard());
    QVBoxLayout* left = nullptr;
    QVBoxLayout* right = nullptr;
    QWidget* main = stacked({petitionChart(), figureCard(FigurePart::Balance, QStringLiteral("petitions")),
                             figureCard(FigurePart::Outcomes, QStringLiteral("outcomes"))}, &left);
    QWidget* side = stacked({dutyChart(), figureCard(FigurePart::Sessions, QStringLiteral("sessions")),
                             figureCard(FigurePart::Notice, QStringLiteral("notice")), figureCard(FigurePart::Raised, QStringLiteral("raised")),
                             figureCard(FigurePart::Course, QStringLiteral("course")), figureCard(FigurePart::Promises, QStringLiteral("promises")),
                             figureCard(FigurePart::Units, QStringLiteral("units"))}, &right);
    addSplits(*left);
    left->addStretch(1);
    right->addStretch(1);
    column->addWidget(new TwoPanes(main, side, 520, 940));
    if (Card* units = unitCard())
        column->addWidget(units);
    if (Card* all = consolidatedCard())
        column->addWidget(all);
}

Card* FiguresView::balanceCard() const
{
    const PeriodFigures& now = m_report.figures;
    auto* card = new Card;
    auto* row = new QHBoxLayout;
    row->addWidget(new Chip(now.balanced() ? QStringLiteral("✓ ") + tr("Balanced") : QStringLiteral("✗ ") + tr("Does not balance"),
                            now.balanced() ? Tone::Good : Tone::Bad));
    if (!now.isOver())
        row->addWidget(new Chip(QStringLiteral("◔ ") + tr("Period not over"), Tone::Warning));
    const PetitionFigures& all = now.petitions;
    QString words = tr("Carried over %1 + received %2 + reopened %3 = closed %4 + open at the end %5")
                        .arg(countWords(all.carriedOver), countWords(all.received), countWords(all.reopened), countWords(all.closed.sum()),
                             countWords(all.openAtEnd.sum()));
    if (!now.unbalanced.isEmpty())
        words += QStringLiteral(" · ") + tr("look at: %1").arg(now.unbalanced.join(QStringLiteral(", ")));
    row->addWidget(makeLabel(words, nullptr, Wrap::Yes), 1);
    card->column()->addLayout(row);
    if (!now.corrections.isEmpty()) {
        auto* late = makeButton(tr("%n case(s) with steps that were recorded after the report", nullptr, int(now.corrections.size())), "link");
        late->setObjectName(QStringLiteral("corrections"));
        const OpenFigure open = m_open;
        connect(late, &QPushButton::clicked, this, [open, name = tr("Recorded after the report")] { open(QStringLiteral("corrections"), name); });
        card->column()->addWidget(late, 0, Qt::AlignLeft);
    }
    return card;
}

Card* FiguresView::petitionChart() const
{
    const QString title = tr("Petitions at a glance");
    auto* card = new Card(title);
    auto* chart = new BarChartView(title, {tr("This period"), tr("Period before"), tr("A year ago")});
    chart->setObjectName(QStringLiteral("petitionChart"));
    std::vector<BarChartView::Group> groups;
    for (const char* path : {"petitions.toDealWith", "petitions.closed", "petitions.openAtEnd", "petitions.openAtEnd.overdue"}) {
        const FigureRow& row = *findFigure(QLatin1String(path));
        // A part of a sum has a small initial in the table below its sum; alone it is a name as the others are.
        groups.push_back({chipWords(labelOf(row)), {row.pick(m_report.figures), picked(m_report.previous, row.pick), picked(m_report.yearBefore, row.pick)}});
    }
    chart->setGroups(std::move(groups));
    card->column()->addWidget(chart);
    return card;
}

Card* FiguresView::dutyChart() const
{
    if (m_report.figures.duty.empty())
        return nullptr;
    const QString title = tr("Dialogue duty since 1 January (Đ.11)");
    auto* card = new Card(title);
    auto* chart = new BarChartView(title, {tr("Held"), tr("Required in the year"), tr("A year ago")});
    chart->setObjectName(QStringLiteral("dutyChart"));
    // The rows of the paper: six kinds of posts, chairmen of the city apart from those of the wards.
    const std::vector<DutySum> now = dutySums(m_report.figures);
    const std::vector<DutySum> ago = m_report.yearBefore ? dutySums(*m_report.yearBefore) : std::vector<DutySum>();
    std::vector<BarChartView::Group> groups;
    for (const DutySum& sum : now) {
        if (sum.posts == 0)
            continue;
        const auto before = std::ranges::find(ago, sum.label, &DutySum::label);
        groups.push_back({sum.label, {sum.held, sum.required, before != ago.end() ? std::optional(before->held) : std::nullopt}});
    }
    chart->setGroups(std::move(groups));
    card->column()->addWidget(chart);
    return card;
}

Card* FiguresView::figureCard(FigurePart part, const QString& objectName) const
{
    std::vector<FigureLine> lines;
    for (const FigureRow& row : figureRows()) {
        if (row.part != part)
            continue;
        FigureLine line;
        line.name = row.level == 2 ? QStringLiteral("    ") + labelOf(row) : labelOf(row);
        line.now = row.pick(m_report.figures);
        line.before = picked(m_report.previous, row.pick);
        line.yearBefore = picked(m_report.yearBefore, row.pick);
        line.isSum = row.level == 0;
        line.path = QLatin1String(row.path);
        lines.push_back(std::move(line));
    }
    auto* card = new Card(labelOf(part));
    QTableWidget* table = makeFigureTable(labelOf(part), lines, m_open);
    table->setObjectName(objectName);
    card->column()->addWidget(table);
    if (part == FigurePart::Raised && m_report.figures.petitions.answeredShare) {
        card->column()->addWidget(makeLabel(tr("Answered at once: %1 % of %2.")
                                                .arg(qRound(*m_report.figures.petitions.answeredShare * 100))
                                                .arg(m_report.figures.petitions.answeredShareN), "small", Wrap::Yes));
    }
    return card;
}

void FiguresView::addSplits(QVBoxLayout& column) const
{
    const Vocabulary vocabulary = m_desk.office().vocabulary(m_report.figures.to);
    for (const FigureSplit& split : figureSplits()) {
        const QString list = QLatin1String(split.list);
        std::vector<FigureLine> lines;
        for (const QString& key : keysOf(split, m_report, m_desk.office().directory(), vocabulary)) {
            const auto of = [&](const std::optional<PeriodFigures>& figures) {
                return figures ? std::optional(split.pick(*figures).value(key)) : std::nullopt;
            };
            FigureLine line;
            line.name = key.isEmpty() ? tr("not named")
                : list.isEmpty()      ? m_desk.office().directory().postName(PostCode{key})
                                      : vocabulary.label(list, key);
            line.now = split.pick(m_report.figures).value(key);
            line.before = of(m_report.previous);
            line.yearBefore = of(m_report.yearBefore);
            line.path = QLatin1String(split.path) + u'.' + (key.isEmpty() ? QStringLiteral("none") : key);
            lines.push_back(std::move(line));
        }
        if (lines.empty())
            continue;
        auto* card = new Card(labelOf(split));
        QTableWidget* table = makeFigureTable(labelOf(split), lines, m_open);
        table->setObjectName(QLatin1String(split.path));
        card->column()->addWidget(table);
        column.addWidget(card);
    }
}

Card* FiguresView::unitCard() const
{
    if (m_report.figures.petitions.byUnit.empty())
        return nullptr;
    std::vector<NumberRow> rows;
    for (const UnitFigures& unit : m_report.figures.petitions.byUnit) {
        const QString path = QStringLiteral("petitions.byUnit.") + unit.unit;
        const QString days = unit.medianDays ? QStringLiteral("%1 (n = %2)").arg(QLocale().toString(*unit.medianDays, 'f', 1)).arg(unit.n)
                                             : QStringLiteral("–");
        rows.push_back({m_desk.office().directory().unitName(UnitCode{unit.unit}),
                        {{countWords(unit.received), path + QStringLiteral(".received")},
                         {countWords(unit.answered), path + QStringLiteral(".answered")},
                         {days},
                         {countWords(unit.overdue), path + QStringLiteral(".overdue"), unit.overdue > 0}}});
    }
    const QString title = tr("Answering units");
    auto* card = new Card(title);
    QTableWidget* table = makeNumberTable(title, {tr("Received"), tr("Answered"), tr("Median days"), tr("Overdue")}, rows, m_open);
    table->setObjectName(QStringLiteral("answeringUnits"));
    card->column()->addWidget(table);
    return card;
}

Card* FiguresView::consolidatedCard() const
{
    const Consolidated& all = m_report.consolidated;
    if (all.totals.empty())
        return nullptr;
    std::vector<NumberRow> rows;
    for (const Consolidated::Total& total : all.totals) {
        const Field<UnitReport>* field = findField<UnitReport>(total.key);
        rows.push_back({field ? fieldLabel(field->label) : total.key,
                        {{countWords(total.own)}, {countWords(total.units)}, {countWords(total.sum()), {}, true},
                         {QStringLiteral("%1/%2").arg(total.told).arg(all.rows.size())}}});
    }
    const QString title = tr("Consolidated with the units' figures (Đ.14)");
    auto* card = new Card(title);
    QTableWidget* table = makeNumberTable(title, {tr("Other bodies"), tr("Units"), tr("Together"), tr("Units that told it")}, rows, {});
    table->setObjectName(QStringLiteral("consolidated"));
    card->column()->addWidget(table);
    card->column()->addWidget(makeLabel(tr("Each session counts once. Where a unit has not told a figure, its cases in this file count, and the unit is missing in the last column: blank is not zero."),
                                        "small", Wrap::Yes));
    return card;
}

} // namespace doithoai
