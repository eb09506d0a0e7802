#include "ui/reports/report_screen.h"

#include "documents/papers.h"
#include "domain/dates.h"
#include "reports/period_report.h"
#include "services/named_cases.h"
#include "services/papers.h"
#include "ui/papers/paper_list.h"
#include "ui/reports/cases_behind_dialog.h"
#include "ui/reports/figures_view.h"
#include "ui/reports/package_dialog.h"
#include "ui/reports/report_words_card.h"
#include "ui/reports/unit_reports_view.h"
#include "ui/typed_words.h"
#include "ui/widgets/head_line.h"
#include "ui/widgets/pieces.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QTabBar>
#include <QTabWidget>
#include <QTableWidget>
#include <QVBoxLayout>
#include <utility>

namespace doithoai {

namespace {
constexpr int yearsBack = 3;
} // namespace

ReportScreen::ReportScreen(Desk& desk, QWidget* parent)
    : Screen(desk, parent)
    , m_tabs(new QTabWidget)
    , m_units(new UnitReportsView(desk))
    , m_unitsPage(makeScrollingPage(m_units)) // of their own height, so that the other tab need not be as high
    , m_period(new QComboBox)
    , m_unit(new QComboBox)
    , m_look(new QComboBox)
    , m_line(makeLabel({}, "muted", Wrap::Yes))
    , m_preview(makeButton(tr("&Preview and print…"), "primary"))
    , m_save(makeButton(tr("&Save as PDF…")))
    , m_words(new ReportWordsCard(desk))
    , m_papers(new PaperList(desk, tr("Papers of the period")))
{
    auto* content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(Theme::margin, Theme::gap, Theme::margin, Theme::gap);
    m_column->setSpacing(Theme::gap);
    m_column->addWidget(makeLabel(tr("Report of a period"), "title", Wrap::Yes));
    m_column->addWidget(m_line);
    auto* bar = new QHBoxLayout;
    auto* name = makeLabel(tr("Pe&riod"), "muted");
    m_period->setAccessibleName(tr("Period"));
    m_period->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    name->setBuddy(m_period);
    m_preview->setObjectName(QStringLiteral("preview"));
    bar->addWidget(name);
    bar->addWidget(m_period);
    m_unit->setAccessibleName(tr("Whose figures"));
    m_unit->setMinimumContentsLength(18);
    m_unit->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    bar->addWidget(m_unit);
    m_look->setAccessibleName(tr("As at which day"));
    m_look->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_look->hide();
    bar->addWidget(m_look);
    bar->addStretch(1);
    QPushButton* send = makeButton(tr("Figures for the office a&bove…"));
    send->setObjectName(QStringLiteral("sendPackage"));
    send->setToolTip(tr("A signed file with the figures of this period, to be carried or sent to the office above."));
    m_column->addWidget(new HeadLine(bar, {send, m_save, m_preview}));
    m_column->addWidget(m_words);
    auto* papers = new Card(tr("Papers of the period"));
    papers->column()->addWidget(m_papers);
    m_column->addWidget(papers);
    m_column->addStretch(1);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setDrawBase(false);
    m_tabs->setStyleSheet(QStringLiteral("QTabWidget::tab-bar { left: %1px; }").arg(Theme::margin)); // as the pages below it
    m_tabs->setAccessibleName(tr("Reports"));
    m_tabs->addTab(makeScrollingPage(content), tr("Report of the office"));
    m_tabs->addTab(m_unitsPage, tr("Reports of the units"));
    outer->addWidget(m_tabs);
    choosePeriods();
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] { reload(); });
    for (QComboBox* box : {m_period, m_unit, m_look})
        connect(box, &QComboBox::currentIndexChanged, this, [this] { reload(); });
    connect(send, &QPushButton::clicked, this, [this] { sendPackage(this->desk(), m_period->currentData().toString()); });
    connect(m_preview, &QPushButton::clicked, this, [this] { preview(); });
    connect(m_save, &QPushButton::clicked, this, [this] {
        const Result<PreviewDialog::Paper> made = paper();
        if (made)
            savePdfAs(this->desk(), made->pdf, made->fileName);
        else
            this->desk().say(made.error().message, Tone::Bad);
    });
}

void ReportScreen::choosePeriods()
{
    const int year = desk().today().year();
    for (int y = year; y >= year - yearsBack; --y) {
        m_period->addItem(tr("Whole year %1").arg(y), QString::number(y));
        m_period->addItem(tr("Second half of %1").arg(y), QStringLiteral("%1-H2").arg(y));
        m_period->addItem(tr("First half of %1").arg(y), QStringLiteral("%1-H1").arg(y));
    }
    // The half-year that the office is in, or has just ended.
    const int month = desk().today().month();
    const QString present = month <= 1 ? QStringLiteral("%1").arg(year - 1)
                                       : QStringLiteral("%1-H%2").arg(year).arg(month <= 7 ? 1 : 2);
    m_period->setCurrentIndex(std::max(0, m_period->findData(present)));
}

void ReportScreen::showFiltered(const ListFilter& filter)
{
    if (filter.state.isEmpty())
        return;
    m_tabs->setCurrentWidget(m_unitsPage);
    m_units->showFiltered(filter);
}

bool ReportScreen::openCase(const QString& code)
{
    m_tabs->setCurrentWidget(m_unitsPage);
    return m_units->openReport(code);
}

void ReportScreen::takeFocus()
{
    if (m_tabs->currentWidget() == m_unitsPage)
        m_units->period()->setFocus(Qt::OtherFocusReason);
    else
        m_period->setFocus(Qt::OtherFocusReason);
}

void ReportScreen::reload()
{
    if (m_tabs->currentWidget() == m_unitsPage) {
        m_units->reload();
        return;
    }
    offerUnits();
    offerLooks();
    const Result<PeriodReport> report = makeReport();
    m_preview->setEnabled(report.has_value());
    m_save->setEnabled(report.has_value());
    if (!report) {
        m_line->setText(report.error().message);
        return;
    }
    m_words->show(report->figures.period);
    m_papers->show(PaperSubject::Period, {}, report->figures.period, [](const PaperForm& form) { return qstrcmp(form.name, "plan") != 0; });
    m_words->setVisible(report->unit.isEmpty());
    m_line->setText(tr("From %1 to %2, as recorded until %3.")
                        .arg(dates::onScreen(report->figures.from), dates::onScreen(report->figures.to),
                             dates::onScreen(report->figures.asOf)));
    showFigures(*report);
}

void ReportScreen::showFigures(const PeriodReport& report)
{
    // While one writes into the words below, the page stays where it is: the new figures stand before the old ones go.
    QWidget* before = std::exchange(m_figures, new FiguresView(report, desk(), [this](const QString& path, const QString& name) { showBehind(path, name); }));
    m_column->insertWidget(3, m_figures);
    if (before == nullptr)
        return;
    m_figures->show();
    before->hide();
    before->deleteLater();
}

/// The list behind a number is counted anew, as the number was.
void ReportScreen::showBehind(const QString& path, const QString& name)
{
    Behind behind;
    const Result<PeriodReport> report = makeReport(&behind);
    if (!report) {
        desk().say(report.error().message, Tone::Bad);
        return;
    }
    auto cases = namedCases(desk().office(), behind.of(path));
    if (!cases) {
        desk().say(cases.error().message, Tone::Bad);
        return;
    }
    CasesBehindDialog dialog(desk(), QStringLiteral("%1 · %2").arg(name, m_period->currentText()), std::move(*cases), this);
    dialog.exec();
}

Result<PeriodReport> ReportScreen::makeReport(Behind* behind)
{
    Office& office = desk().office();
    const Result<Period> period = periodOf(office.file(), m_period->currentData().toString());
    if (!period)
        return tl::unexpected(period.error());
    const QDate issued = m_look->currentData().toDate();
    return makePeriodReport(office.file(), *period, issued.isValid() ? issued : desk().today(),
                            UnitCode{m_unit->currentData().toString()}, behind);
}

/// The units that owe a report of the period, each with a sheet of its own.
void ReportScreen::offerUnits()
{
    const QSignalBlocker blocked(m_unit);
    const QString chosen = m_unit->currentData().toString();
    m_unit->clear();
    m_unit->addItem(tr("All units"), QString());
    const auto period = Period::parse(m_period->currentData().toString());
    const QDate end = period ? period->to() : desk().today();
    for (const Unit& unit : desk().office().directory().units()) {
        const bool wasThere = (!unit.from || *unit.from <= end) && (!unit.to || !period || *unit.to >= period->from());
        if (unit.reports && wasThere)
            m_unit->addItem(unit.name, unit.code.text);
    }
    m_unit->setCurrentIndex(std::max(0, m_unit->findData(chosen)));
}

/// A report that was issued can be looked at as it was then; what came later is listed apart.
void ReportScreen::offerLooks()
{
    const QSignalBlocker blocked(m_look);
    const bool wasIssued = m_look->currentIndex() > 0;
    m_look->clear();
    m_look->addItem(tr("As recorded until today"), QDate());
    const auto paper = issuedPaper(desk().office(), QStringLiteral("period-report"), m_period->currentData().toString());
    if (paper && *paper && (*paper)->date.isValid())
        m_look->addItem(tr("As issued on %1, no. %2").arg(dates::onScreen((*paper)->date), (*paper)->number), (*paper)->date);
    m_look->setCurrentIndex(wasIssued && m_look->count() > 1 ? 1 : 0);
    m_look->setVisible(m_look->count() > 1);
}

QTableWidget* ReportScreen::tableOf(const QString& name) const
{
    return m_figures == nullptr ? nullptr : m_figures->findChild<QTableWidget*>(name);
}

Result<PreviewDialog::Paper> ReportScreen::paper()
{
    m_words->typed()->flush();
    Office& office = desk().office();
    const QString unit = m_unit->currentData().toString();
    const QString name = m_period->currentData().toString() + (unit.isEmpty() ? QString() : u'-' + unit);
    const Result<PeriodReport> report = makeReport();
    if (!report)
        return tl::unexpected(report.error());
    const PaperContext context = office.paperContext(std::min(report->figures.to, desk().today()), desk().today());
    const ReportWords words = keptReportWords(office.settings(), wordsKeyOf(*report));
    const Result<MadePaper> made = makePeriodReportPaper(*report, words, context);
    if (!made)
        return tl::unexpected(made.error());
    Result<PaperPages> pages = periodReportPages(*report, words, context);
    if (!pages)
        return tl::unexpected(pages.error());
    PreviewDialog::Paper paper;
    paper.title = tr("Report: %1").arg(m_period->currentText());
    paper.fileName = QStringLiteral("bao-cao-") + name + QStringLiteral(".pdf");
    paper.note = report->figures.balanced() ? m_period->currentText()
                                            : tr("The figures do not balance: the paper is marked as a draft.");
    paper.pdf = made->pdf;
    paper.pages = pagesOf(std::move(*pages));
    return paper;
}

void ReportScreen::preview()
{
    Result<PreviewDialog::Paper> made = paper();
    if (!made) {
        desk().say(made.error().message, Tone::Bad);
        return;
    }
    PreviewDialog dialog(desk(), std::move(*made), this);
    dialog.exec();
}

} // namespace doithoai
