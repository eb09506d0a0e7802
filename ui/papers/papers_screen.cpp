#include "ui/papers/papers_screen.h"

#include "domain/dates.h"
#include "services/lists.h"
#include "services/papers.h"
#include "ui/language.h"
#include "ui/papers/frozen_paper.h"
#include "ui/papers/paper_list.h"
#include "ui/papers/register_view.h"
#include "ui/prompter.h"
#include "ui/widgets/filter_field.h"
#include "ui/widgets/row_table.h"

#include <QHBoxLayout>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace doithoai {

namespace {

QString nameOf(const FrozenPaper& paper)
{
    return QStringLiteral("%1/%2/%3").arg(paper.kind, paper.caseCode).arg(paper.version);
}

} // namespace

PapersScreen::PapersScreen(Desk& desk, QWidget* parent)
    : Screen(desk, parent)
    , m_tabs(new QTabWidget)
    , m_outgoing(new RegisterView(desk, RegisterView::Direction::Outgoing))
    , m_incoming(new RegisterView(desk, RegisterView::Direction::Incoming))
    , m_office(new PaperList(desk, tr("Papers of the office")))
    , m_field(new FilterField(tr("Filter papers: number, subject, case…")))
    , m_count(makeLabel({}, "muted"))
    , m_details(makeLabel({}, "muted", Wrap::Yes))
    , m_look(makeButton(tr("&Look at the paper"), "primary"))
    , m_case(makeButton(tr("Go to the &case")))
    , m_save(makeButton(tr("Save the &PDF…")))
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(Theme::margin, Theme::gap, Theme::margin, Theme::gap);
    outer->setSpacing(10);
    auto* issued = new QWidget;
    auto* column = new QVBoxLayout(issued);
    column->setContentsMargins(0, Theme::gap, 0, 0);
    column->setSpacing(10);
    auto* head = new QHBoxLayout;
    head->addWidget(makePageHead(tr("Papers"), tr("Issued papers as they left the office, and the register of what went out and came in.")), 1);
    head->addWidget(m_count, 0, Qt::AlignBottom);
    outer->addLayout(head);
    column->addWidget(m_field);
    auto* empty = new EmptyState(tr("No paper has left the office yet."),
                                 tr("Signing the minutes of a dialogue freezes them here, page by page. Corrected minutes become a new version; the old one stays."));
    m_table = new RowTable(tr("Papers"), new RowModel({tr("Number"), tr("Kind"), tr("Date"), tr("Subject"), tr("Case"), tr("Version")}), 3,
                           {112, 140, 96, 320, 112, 140}, RowTable::Choose::One, empty);
    m_table->view()->setMinimumHeight(120);
    auto* card = new Card;
    card->column()->setContentsMargins(1, 6, 1, 6);
    card->column()->addWidget(m_table);
    column->addWidget(card, 1);

    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_details->setFocusPolicy(Qt::StrongFocus);
    m_details->setAccessibleName(tr("Details of the paper"));
    m_details->setObjectName(QStringLiteral("paperDetails"));
    column->addWidget(m_details);
    auto* tools = new QHBoxLayout;
    tools->setSpacing(8);
    m_look->setObjectName(QStringLiteral("lookAtPaper"));
    m_case->setObjectName(QStringLiteral("goToCase"));
    m_save->setObjectName(QStringLiteral("savePaper"));
    for (QPushButton* button : {m_look, m_case, m_save})
        tools->addWidget(button);
    tools->addStretch(1);
    column->addLayout(tools);

    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setDrawBase(false);
    m_tabs->setAccessibleName(tr("Papers"));
    m_tabs->addTab(issued, tr("Issued and signed"));
    m_tabs->addTab(m_outgoing, tr("Register: what went out"));
    m_tabs->addTab(m_incoming, tr("Register: what came in"));
    m_tabs->addTab(makeScrollingPage(m_office), tr("Papers of the office"));
    outer->addWidget(m_tabs, 1);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] { reload(); });
    connect(m_field, &FilterField::wordsChanged, this, [this](const QString& words) { m_table->model()->setFilter(words); });
    connect(m_field, &QLineEdit::returnPressed, this, [this] { takeFocus(); });
    connect(m_table, &RowTable::opened, this, [this] { look(); });
    connect(m_table, &RowTable::chosenChanged, this, [this] { showChosen(); });
    connect(m_look, &QPushButton::clicked, this, [this] { look(); });
    connect(m_case, &QPushButton::clicked, this, [this] { goToCase(); });
    connect(m_save, &QPushButton::clicked, this, [this] { save(); });
    showChosen();
}

void PapersScreen::reload()
{
    m_count->setVisible(m_tabs->currentIndex() == 0);
    if (m_tabs->currentWidget() == m_outgoing || m_tabs->currentWidget() == m_incoming) {
        static_cast<RegisterView*>(m_tabs->currentWidget())->reload();
        return;
    }
    if (m_tabs->currentIndex() != 0) {
        m_office->show(PaperSubject::File, {});
        return;
    }
    auto papers = paperRows(desk().office());
    if (!papers) {
        desk().say(papers.error().message, Tone::Bad);
        return;
    }
    const QStringList before = m_table->chosen();
    m_papers = std::move(*papers);
    std::vector<ListRow> rows;
    for (const FrozenPaper& paper : m_papers) {
        const bool isValid = !isReplaced(paper, m_papers);
        const QString version = isValid ? tr("version %1 · valid").arg(paper.version) : tr("version %1 · replaced").arg(paper.version);
        ListRow row;
        row.code = nameOf(paper);
        row.cells = {{paper.number.isEmpty() ? tr("no number") : paper.number, {}, paper.number, paper.number.isEmpty()},
                     {paperLabel(paper.kind), {}, {}, false},
                     {dates::onScreen(paper.date), {}, paper.date, false},
                     {paper.subject, {}, {}, false},
                     {paper.caseCode, {}, {}, false},
                     {version, isValid ? Tone::Good : Tone::Neutral, paper.version, false}};
        rows.push_back(std::move(row));
    }
    m_table->model()->setRows(std::move(rows));
    m_count->setText(tr("%1 in all").arg(countWords(qint64(m_papers.size()))));
    if (before.size() == 1)
        m_table->choose(before.first());
    showChosen();
}

QLineEdit* PapersScreen::filterField() const
{
    if (m_tabs->currentWidget() == m_outgoing || m_tabs->currentWidget() == m_incoming)
        return static_cast<RegisterView*>(m_tabs->currentWidget())->filterField();
    return m_field;
}

void PapersScreen::showFiltered(const ListFilter& filter)
{
    m_tabs->setCurrentIndex(0);
    reload();
    m_field->setText(filter.search);
    takeFocus();
}

void PapersScreen::addToRegister(bool isIncoming)
{
    RegisterView* view = isIncoming ? m_incoming : m_outgoing;
    m_tabs->setCurrentWidget(view);
    view->add();
}

void PapersScreen::takeFocus()
{
    if (m_tabs->currentIndex() != 0) {
        m_tabs->tabBar()->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (!m_table->view()->currentIndex().isValid() && m_table->model()->rowCount() > 0)
        m_table->view()->selectRow(0);
    m_table->view()->setFocus(Qt::OtherFocusReason);
}

const FrozenPaper* PapersScreen::chosen() const
{
    const QStringList names = m_table->chosen();
    const auto found = std::ranges::find_if(m_papers, [&](const FrozenPaper& paper) { return names.contains(nameOf(paper)); });
    return names.size() == 1 && found != m_papers.end() ? &*found : nullptr;
}

void PapersScreen::showChosen()
{
    const FrozenPaper* paper = chosen();
    for (QPushButton* button : {m_look, m_save})
        button->setEnabled(paper != nullptr);
    m_case->setEnabled(paper != nullptr && desk().office().resolve(paper->caseCode).has_value());
    m_details->setVisible(paper != nullptr);
    // A hash has no blanks to break at: it is shown in groups.
    QString hash = paper ? QString::fromLatin1(paper->hash.toHex()) : QString();
    for (qsizetype at = hash.size() - hash.size() % 8; at > 0; at -= 8) {
        if (at < hash.size())
            hash.insert(at, u' ');
    }
    m_details->setText(paper ? tr("SHA-256 of the file: %1").arg(hash) : QString());
}

void PapersScreen::look()
{
    const FrozenPaper* paper = chosen();
    if (paper == nullptr)
        return;
    Result<PreviewDialog::Paper> shown = frozenForPreview(desk(), paper->kind, paper->caseCode, paper->version);
    if (!shown) {
        desk().say(shown.error().message, Tone::Bad);
        return;
    }
    PreviewDialog dialog(desk(), std::move(*shown), this);
    dialog.exec();
}

void PapersScreen::goToCase()
{
    const FrozenPaper* paper = chosen();
    if (paper == nullptr)
        return;
    if (const auto known = desk().office().resolve(paper->caseCode))
        desk().open(known->kind, known->code);
}

void PapersScreen::save()
{
    const FrozenPaper* paper = chosen();
    if (paper == nullptr)
        return;
    const auto whole = paperOfVersion(desk().office(), paper->kind, paper->caseCode, paper->version);
    if (!whole) {
        desk().say(whole.error().message, Tone::Bad);
        return;
    }
    if (const auto looked = lookAtFrozen(desk(), *whole); !looked) {
        desk().say(looked.error().message, Tone::Warning);
        return;
    }
    const QString given = QStringLiteral("%1-%2-%3.pdf").arg(paper->kind, paper->caseCode).arg(paper->version);
    if (const auto path = desk().prompter().fileToSave(tr("Save the paper"), given, tr("PDF files (*.pdf)")))
        writePdf(desk(), whole->pdf, *path);
}

} // namespace doithoai
