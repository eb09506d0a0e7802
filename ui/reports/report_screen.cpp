#include "ui/reports/report_screen.h"

#include "documents/papers.h"
#include "domain/dates.h"
#include "reports/period_report.h"
#include "ui/papers/paper_list.h"
#include "ui/reports/figure_table.h"
#include "ui/reports/package_dialog.h"
#include "ui/reports/report_words_card.h"
#include "ui/reports/unit_reports_view.h"
#include "ui/widgets/pieces.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QTabWidget>
#include <QTableWidget>
#include <QVBoxLayout>

namespace doithoai {

namespace {
constexpr int yearsBack = 3;
} // namespace

ReportScreen::ReportScreen(Desk& desk, QWidget* parent)
    : Screen(desk, parent)
    , m_tabs(new QTabWidget)
    , m_units(new UnitReportsView(desk))
    , m_period(new QComboBox)
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
    bar->addStretch(1);
    QPushButton* send = makeButton(tr("Figures for the office a&bove…"));
    send->setObjectName(QStringLiteral("sendPackage"));
    send->setToolTip(tr("A signed file with the figures of this period, to be carried or sent to the office above."));
    bar->addWidget(send);
    bar->addWidget(m_save);
    bar->addWidget(m_preview);
    m_column->addLayout(bar);
    m_column->addWidget(m_words);
    auto* papers = new Card(tr("Papers of the period"));
    papers->column()->addWidget(m_papers);
    m_column->addWidget(papers);
    m_column->addStretch(1);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Reports"));
    m_tabs->addTab(makeScrollingPage(content), tr("Report of the office"));
    m_tabs->addTab(m_units, tr("Reports of the units"));
    outer->addWidget(m_tabs);
    choosePeriods();
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] { reload(); });
    connect(m_period, &QComboBox::currentIndexChanged, this, [this] { reload(); });
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
    m_tabs->setCurrentWidget(m_units);
    m_units->showFiltered(filter);
}

bool ReportScreen::openCase(const QString& code)
{
    m_tabs->setCurrentWidget(m_units);
    return m_units->openReport(code);
}

void ReportScreen::reload()
{
    if (m_tabs->currentWidget() == m_units) {
        m_units->reload();
        return;
    }
    Office& office = desk().office();
    const Result<PeriodReport> report = periodOf(office.file(), m_period->currentData().toString()).and_then([&](const Period& period) {
        return makePeriodReport(office.file(), period, desk().today());
    });
    m_preview->setEnabled(report.has_value());
    m_save->setEnabled(report.has_value());
    if (!report) {
        m_line->setText(report.error().message);
        return;
    }
    m_words->show(report->figures.period);
    m_papers->show(PaperSubject::Period, {}, report->figures.period, [](const PaperForm& form) { return qstrcmp(form.name, "plan") != 0; });
    m_line->setText(tr("From %1 to %2, as recorded until %3.")
                        .arg(dates::onScreen(report->figures.from), dates::onScreen(report->figures.to),
                             dates::onScreen(report->figures.asOf)));
    showFigures(*report);
}

void ReportScreen::showFigures(const PeriodReport& report)
{
    if (m_figures != nullptr) {
        m_figures->hide();
        m_figures->deleteLater();
    }
    m_figures = new QWidget;
    auto* column = new QVBoxLayout(m_figures);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::gap);
    const PeriodFigures& now = report.figures;
    const auto line = [&](const QString& name, auto read, bool isSum = false) {
        FigureLine made;
        made.name = name;
        made.now = read(now);
        if (report.previous)
            made.before = read(*report.previous);
        if (report.yearBefore)
            made.yearBefore = read(*report.yearBefore);
        made.isSum = isSum;
        return made;
    };
    using F = PeriodFigures;
    const auto card = [](const QString& heading, const QString& objectName, const std::vector<FigureLine>& lines) {
        auto* made = new Card(heading);
        QTableWidget* table = makeFigureTable(heading, lines);
        table->setObjectName(objectName);
        made->column()->addWidget(table);
        return made;
    };

    auto* balance = new Card;
    auto* row = new QHBoxLayout;
    row->addWidget(new Chip(now.balanced() ? QStringLiteral("✓ ") + tr("Balanced") : QStringLiteral("✗ ") + tr("Does not balance"),
                            now.balanced() ? Tone::Good : Tone::Bad));
    QString words = tr("Carried over %1 + received %2 + reopened %3 = closed %4 + open at the end %5")
                        .arg(now.petitions.carriedOver)
                        .arg(now.petitions.received)
                        .arg(now.petitions.reopened)
                        .arg(now.petitions.closed.sum())
                        .arg(now.petitions.openAtEnd.sum());
    if (!now.unbalanced.isEmpty())
        words += QStringLiteral(" · ") + tr("look at: %1").arg(now.unbalanced.join(QStringLiteral(", ")));
    row->addWidget(makeLabel(words, nullptr, Wrap::Yes), 1);
    balance->column()->addLayout(row);
    if (!now.corrections.isEmpty())
        balance->column()->addWidget(makeLabel(tr("Recorded after the report: %1").arg(now.corrections.join(QStringLiteral(", "))), "small",
                                               Wrap::Yes));
    column->addWidget(balance);

    auto* left = new QWidget;
    auto* leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(0, 0, 0, 0);
    leftColumn->setSpacing(Theme::gap);
    leftColumn->addWidget(card(tr("Petitions"), QStringLiteral("petitions"), {
        line(tr("Carried over from the period before"), [](const F& f) { return f.petitions.carriedOver; }),
        line(tr("Received in the period"), [](const F& f) { return f.petitions.received; }),
        line(tr("Reopened"), [](const F& f) { return f.petitions.reopened; }),
        line(tr("Total to be dealt with"), [](const F& f) { return f.petitions.toDealWith(); }, true),
        line(tr("Resolved and answered"), [](const F& f) { return f.petitions.closed.resolved; }),
        line(tr("Out of scope"), [](const F& f) { return f.petitions.closed.outOfScope; }),
        line(tr("Merged as double"), [](const F& f) { return f.petitions.closed.merged; }),
        line(tr("Withdrawn"), [](const F& f) { return f.petitions.closed.withdrawn; }),
        line(tr("Open at the end of the period"), [](const F& f) { return f.petitions.openAtEnd.sum(); }, true),
        line(tr("of these overdue"), [](const F& f) { return f.petitions.openAtEnd.overdue; }),
        line(tr("of these due today"), [](const F& f) { return f.petitions.openAtEnd.dueToday; }),
        line(tr("of these in time"), [](const F& f) { return f.petitions.openAtEnd.dueLater; }),
        line(tr("of these without a deadline"), [](const F& f) { return f.petitions.openAtEnd.noDeadline; }),
        line(tr("waiting for the superior"), [](const F& f) { return f.petitions.openAtEnd.waitingSuperior; }),
        line(tr("waiting for another body"), [](const F& f) { return f.petitions.openAtEnd.waitingOther; }),
        line(tr("resting until a promise falls due"), [](const F& f) { return f.petitions.openAtEnd.resting; }),
    }));
    leftColumn->addStretch(1);
    auto* right = new QWidget;
    auto* rightColumn = new QVBoxLayout(right);
    rightColumn->setContentsMargins(0, 0, 0, 0);
    rightColumn->setSpacing(Theme::gap);
    rightColumn->addWidget(card(tr("Sessions"), QStringLiteral("sessions"), {
        line(tr("Sessions held"), [](const F& f) { return f.sessions.held; }, true),
        line(tr("by plan"), [](const F& f) { return f.sessions.planned; }),
        line(tr("ad hoc"), [](const F& f) { return f.sessions.adHoc; }),
        line(tr("People present"), [](const F& f) { return f.sessions.attendance; }),
    }));
    rightColumn->addWidget(card(tr("Public notice"), QStringLiteral("notice"), {
        line(tr("At least 10 days before"), [](const F& f) { return f.notice.onTime; }),
        line(tr("Less than 10 days before"), [](const F& f) { return f.notice.late; }),
        line(tr("Without a notice"), [](const F& f) { return f.notice.none; }),
    }));
    rightColumn->addWidget(card(tr("Raised at sessions"), QStringLiteral("raised"), {
        line(tr("Answered at the session"), [](const F& f) { return f.petitions.raised.answered; }),
        line(tr("To be verified, answered later"), [](const F& f) { return f.petitions.raised.toVerify; }),
        line(tr("Noted for the superior"), [](const F& f) { return f.petitions.raised.noted; }),
        line(tr("Transferred"), [](const F& f) { return f.petitions.transferred; }),
        line(tr("Escalated to the superior"), [](const F& f) { return f.petitions.escalated; }),
        line(tr("People behind the petitions"), [](const F& f) { return f.petitions.people; }),
    }));
    rightColumn->addWidget(card(tr("Promises"), QStringLiteral("promises"), {
        line(tr("Made"), [](const F& f) { return f.petitions.promises.made; }),
        line(tr("Kept"), [](const F& f) { return f.petitions.promises.kept; }),
        line(tr("Not kept"), [](const F& f) { return f.petitions.promises.broken; }),
        line(tr("Not due yet"), [](const F& f) { return f.petitions.promises.pending; }),
    }));
    rightColumn->addStretch(1);
    column->addWidget(new TwoPanes(left, right, 520, 940));
    m_column->insertWidget(3, m_figures);
}

QTableWidget* ReportScreen::tableOf(const QString& name) const
{
    return m_figures == nullptr ? nullptr : m_figures->findChild<QTableWidget*>(name);
}

Result<PreviewDialog::Paper> ReportScreen::paper()
{
    m_words->flush();
    Office& office = desk().office();
    const QString name = m_period->currentData().toString();
    const Result<Period> period = periodOf(office.file(), name);
    if (!period)
        return tl::unexpected(period.error());
    const Result<PeriodReport> report = makePeriodReport(office.file(), *period, desk().today());
    if (!report)
        return tl::unexpected(report.error());
    const PaperContext context = office.paperContext(std::min(period->to(), desk().today()), desk().today());
    const ReportWords words = keptReportWords(office.settings(), report->figures.period);
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
