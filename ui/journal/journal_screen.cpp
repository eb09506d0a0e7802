#include "ui/journal/journal_screen.h"

#include "domain/dates.h"
#include "ui/journal/journal_export.h"
#include "ui/journal/journal_model.h"
#include "ui/journal/journal_words.h"
#include "ui/language.h"
#include "ui/widgets/day_editor.h"
#include "ui/widgets/filter_field.h"
#include "ui/widgets/pieces.h"
#include "ui/widgets/stretched_column.h"
#include "ui/wording.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QSplitter>
#include <QTableView>
#include <QTableWidget>
#include <QThread>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>

namespace doithoai {

namespace {
constexpr int askAfterMs = 300; ///< a word that is still being typed is no question yet
constexpr int sideBySideFrom = 1000;
constexpr int beforeColumn = 1, afterColumn = 2; ///< of what changed
} // namespace

JournalScreen::JournalScreen(Desk& desk, QWidget* parent)
    : Screen(desk, parent)
    , m_words(new FilterField(tr("Look for words in the journal…")))
    , m_kind(new QComboBox)
    , m_case(new QLineEdit)
    , m_by(new QLineEdit)
    , m_from(new DayEditor(DayEditor::Holds::Day))
    , m_to(new DayEditor(DayEditor::Holds::Day))
    , m_clear(makeButton(tr("C&lear the filter")))
    , m_state(makeLabel({}, "muted", Wrap::Yes))
    , m_stop(makeButton(tr("&Stop")))
    , m_export(makeButton(tr("E&xport as a table…")))
    , m_check(makeButton(tr("Chec&k the chain")))
    , m_verdict(makeLabel({}, nullptr, Wrap::Yes))
    , m_model(new JournalModel(desk, this))
    , m_exporting(new JournalExport(desk, this))
    , m_view(new QTableView)
    , m_split(new QSplitter)
    , m_timer(new QTimer(this))
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(Theme::margin, Theme::gap, Theme::margin, Theme::gap);
    column->setSpacing(8);
    outer->addWidget(makeScrollingPage(page));

    column->addWidget(makePageHead(tr("Journal"), tr("Every writing, with what stood there before. It is only added to.")));
    column->addWidget(makeFilter());
    auto* tools = new QHBoxLayout;
    tools->setSpacing(8);
    tools->addWidget(m_state, 1);
    for (QPushButton* button : {m_stop, m_clear, m_export, m_check})
        tools->addWidget(button);
    m_stop->setObjectName(QStringLiteral("stopJournal"));
    m_clear->setObjectName(QStringLiteral("clearJournal"));
    m_export->setObjectName(QStringLiteral("exportJournal"));
    m_check->setObjectName(QStringLiteral("checkJournal"));
    m_state->setObjectName(QStringLiteral("journalState"));
    column->addLayout(tools);
    m_verdict->setObjectName(QStringLiteral("journalVerdict"));
    m_verdict->hide();
    column->addWidget(m_verdict);

    m_view->setModel(m_model);
    m_view->setAccessibleName(tr("Entries of the journal"));
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setTabKeyNavigation(false);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->verticalHeader()->setDefaultSectionSize(QFontMetrics(m_view->font()).height() + 14);
    QHeaderView* head = m_view->horizontalHeader();
    head->setAccessibleName(tr("Entries of the journal"));
    head->setHighlightSections(false);
    new StretchedColumn(m_view, head, JournalModel::Change, 140);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    for (const auto& [section, width] : {std::pair{JournalModel::When, 136}, std::pair{JournalModel::Who, 140},
                                         std::pair{JournalModel::About, 182}, std::pair{JournalModel::Mark, 80}})
        m_view->setColumnWidth(section, width);
    head->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    head->setMinimumSectionSize(70);
    m_view->setMinimumHeight(150);
    auto* card = new Card;
    card->column()->setContentsMargins(1, 6, 1, 6);
    card->column()->addWidget(m_view);
    m_split->setChildrenCollapsible(false);
    m_split->setHandleWidth(Theme::gap);
    m_split->addWidget(card);
    m_split->addWidget(makeDetails());
    m_split->setStretchFactor(0, 1);
    m_split->setStretchFactor(1, 0);
    m_split->setSizes({780, 340});
    column->addWidget(m_split, 1);

    m_timer->setSingleShot(true);
    m_timer->setInterval(askAfterMs);
    connect(m_timer, &QTimer::timeout, this, [this] { m_model->show(typedQuery()); });
    connect(m_model, &JournalModel::looked, this, [this] {
        showState();
        // The rows of a filter come after the model was emptied.
        if (!m_view->currentIndex().isValid())
            showEntry();
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] { showEntry(); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] { showEntry(); });
    connect(m_clear, &QPushButton::clicked, this, [this] { clearFilter(); });
    connect(m_stop, &QPushButton::clicked, this, [this] { stopWork(); });
    connect(m_export, &QPushButton::clicked, this, [this] { exportShown(); });
    connect(m_check, &QPushButton::clicked, this, [this] { check(); });
    connect(m_exporting, &JournalExport::moved, this, [this] { showState(); });
    connect(m_exporting, &JournalExport::ended, this, [this](const Result<int>& rows, int left) {
        if (!rows)
            Screen::desk().say(rows.error().message, Tone::Bad);
        else if (left > 0)
            Screen::desk().say(tr("The table was written: %1 rows. Not in it: %2 entries of which nothing could be read.").arg(*rows).arg(left), Tone::Warning);
        else
            Screen::desk().say(tr("The table was written: %1 rows.").arg(*rows), Tone::Good);
        showState();
    });
    showEntry();
    showState();
}

JournalScreen::~JournalScreen()
{
    if (m_checking != nullptr) {
        m_checking->disconnect(this);
        m_checking->wait();
        delete m_checking;
    }
}

QWidget* JournalScreen::makeFilter()
{
    auto* filter = new QWidget;
    auto* grid = new QGridLayout(filter);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(6);
    m_words->setMaximumWidth(QWIDGETSIZE_MAX);
    for (const auto& [kind, words] : journalKinds())
        m_kind->addItem(words, kind);
    const auto named = [](QWidget* field, const QString& name) {
        field->setAccessibleName(name);
        field->setToolTip(name);
    };
    m_kind->setObjectName(QStringLiteral("journalKind"));
    m_kind->setMinimumContentsLength(10);
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_case->setObjectName(QStringLiteral("journalCase"));
    m_by->setObjectName(QStringLiteral("journalBy"));
    m_from->setObjectName(QStringLiteral("journalFrom"));
    m_to->setObjectName(QStringLiteral("journalTo"));
    named(m_kind, tr("Kind of what was written"));
    named(m_case, tr("Code of a case"));
    named(m_by, tr("Who wrote it"));
    m_case->setPlaceholderText(tr("Case, e.g. KN-2023-0001"));
    m_by->setPlaceholderText(tr("Who wrote it"));
    m_from->setName(tr("Written from"));
    m_to->setName(tr("Written until"));
    static_cast<QLineEdit*>(m_from->control())->setPlaceholderText(tr("From dd/mm/yyyy"));
    static_cast<QLineEdit*>(m_to->control())->setPlaceholderText(tr("Until dd/mm/yyyy"));
    grid->addWidget(m_words, 0, 0, 1, 2);
    grid->addWidget(m_kind, 0, 2);
    grid->addWidget(m_case, 0, 3);
    grid->addWidget(m_by, 1, 0, 1, 2);
    grid->addWidget(m_from, 1, 2);
    grid->addWidget(m_to, 1, 3);
    for (int i = 0; i < 4; ++i)
        grid->setColumnStretch(i, 1);
    const auto ask = [this] { m_timer->start(); };
    connect(m_words, &FilterField::wordsChanged, this, ask);
    connect(m_words, &QLineEdit::returnPressed, this, [this] { takeFocus(); });
    connect(m_case, &QLineEdit::textChanged, this, ask);
    connect(m_by, &QLineEdit::textChanged, this, ask);
    connect(m_kind, &QComboBox::currentIndexChanged, this, ask);
    for (DayEditor* day : {m_from, m_to})
        connect(day, &FieldEditor::edited, this, ask);
    return filter;
}

QWidget* JournalScreen::makeDetails()
{
    auto* card = new Card;
    m_about = makeLabel({}, "heading", Wrap::Yes);
    m_written = makeLabel({}, "muted", Wrap::Yes);
    m_fields = new QTableWidget(0, 3);
    m_fields->setAccessibleName(tr("What changed"));
    m_fields->setHorizontalHeaderLabels({tr("Field"), tr("Before"), tr("After")});
    m_fields->horizontalHeader()->setAccessibleName(tr("What changed"));
    m_fields->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_fields->horizontalHeader()->setHighlightSections(false);
    m_fields->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_fields->verticalHeader()->hide();
    m_fields->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_fields->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_fields->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_fields->setTabKeyNavigation(false);
    m_fields->setShowGrid(false);
    m_fields->setWordWrap(true);
    m_fields->setMinimumHeight(110);
    card->column()->addWidget(m_about);
    card->column()->addWidget(m_written);
    card->column()->addWidget(m_fields, 1);
    return card;
}

void JournalScreen::resizeEvent(QResizeEvent* event)
{
    Screen::resizeEvent(event);
    m_split->setOrientation(width() < sideBySideFrom ? Qt::Vertical : Qt::Horizontal);
    // Only once the columns have their width: how many lines a cell needs hangs on it.
    QTimer::singleShot(0, this, [this] { fitRows(); });
}

JournalQuery JournalScreen::typedQuery() const
{
    JournalQuery query;
    query.words = m_words->text().trimmed();
    query.by = m_by->text().trimmed();
    query.caseCode = m_case->text().trimmed();
    query.kind = m_kind->currentData().toString();
    query.from = dates::parseDay(m_from->text()).value_or(QDate());
    query.to = dates::parseDay(m_to->text()).value_or(QDate());
    for (DayEditor* day : {m_from, m_to})
        day->setTrouble(!day->text().isEmpty() && !dates::parseDay(day->text()));
    return query;
}

void JournalScreen::clearFilter()
{
    m_words->clear();
    m_by->clear();
    m_case->clear();
    m_kind->setCurrentIndex(0);
    m_from->setText({});
    m_to->setText({});
    m_timer->stop();
    m_model->show(typedQuery());
    m_words->setFocus();
}

void JournalScreen::reload()
{
    const int row = m_view->currentIndex().row();
    const qint64 seq = row >= 0 && row < m_model->rowCount() ? m_model->seqAt(row) : 0;
    m_model->show(typedQuery());
    for (int at = 0; seq > 0 && at < std::min(m_model->rowCount(), 200); ++at) {
        if (m_model->seqAt(at) == seq)
            m_view->selectRow(at);
    }
    if (!m_view->currentIndex().isValid() && m_model->rowCount() > 0)
        m_view->selectRow(0);
}

QLineEdit* JournalScreen::filterField() const
{
    return m_words;
}

void JournalScreen::showFiltered(const ListFilter& filter)
{
    clearFilter();
    const QString code = filter.session.isEmpty() ? filter.search : filter.session;
    if (desk().office().resolve(code))
        m_case->setText(code);
    else
        m_words->setText(filter.search);
    m_timer->stop();
    m_model->show(typedQuery());
}

void JournalScreen::takeFocus()
{
    if (!m_view->currentIndex().isValid() && m_model->rowCount() > 0)
        m_view->selectRow(0);
    m_view->setFocus(Qt::OtherFocusReason);
}

void JournalScreen::showState()
{
    const QString shown = countWords(m_model->rowCount());
    const QString head = countWords(m_model->head());
    const qint64 through = m_model->head() - m_model->reached() + 1;
    const int percent = m_model->head() == 0 ? 100 : static_cast<int>(through * 100 / m_model->head());
    if (m_exporting->isRunning())
        m_state->setText(tr("Writing the table: %1 %").arg(m_exporting->percent()));
    else if (m_checking != nullptr)
        m_state->setText(tr("Checking the journal…"));
    else if (m_model->query().isEmpty())
        m_state->setText(tr("%1 entries").arg(head));
    else if (m_model->isLooking())
        m_state->setText(tr("Looking: %1 % · %2 entries so far").arg(QString::number(percent), shown));
    else if (!m_model->isThrough())
        m_state->setText(tr("Stopped at %1 % · %2 entries so far").arg(QString::number(percent), shown));
    else
        m_state->setText(tr("%1 of %2 entries fit").arg(shown, head));
    m_stop->setVisible(m_exporting->isRunning() || m_model->isLooking());
    m_export->setEnabled(!m_exporting->isRunning() && !m_model->isLooking() && m_model->rowCount() > 0);
    m_clear->setEnabled(!m_model->query().isEmpty());
    m_check->setEnabled(m_checking == nullptr);
}

void JournalScreen::showEntry()
{
    const JournalEntry* entry = m_model->entryAt(m_view->currentIndex().row());
    if (entry == nullptr) {
        const bool fitsNothing = m_model->rowCount() == 0 && m_model->isThrough();
        m_about->setText(fitsNothing ? tr("Nothing fits.") : tr("Choose an entry."));
        m_written->setText(fitsNothing ? tr("Clear a part of the filter above.") : tr("What stood there before and after is shown here."));
        m_fields->setRowCount(0);
        return;
    }
    const EditorWorld world = worldOf(desk());
    m_about->setText(subjectWords(*entry, world) + QStringLiteral(" · ") + changeWords(*entry, world).left(120));
    QString written = tr("Entry %1 · %2 · %3").arg(countWords(entry->seq), momentWords(entry->at), entry->by);
    if (entry->isRehearsal)
        written += QStringLiteral(" · ") + tr("rehearsal: the day was given, not read from the clock");
    m_written->setText(written);
    const std::vector<ChangedField> fields = changedFields(*entry, world);
    // What was written anew has nothing before it, and what was taken out nothing after it.
    m_fields->setColumnHidden(beforeColumn, std::ranges::all_of(fields, &QString::isEmpty, &ChangedField::before));
    m_fields->setColumnHidden(afterColumn, std::ranges::all_of(fields, &QString::isEmpty, &ChangedField::after));
    m_fields->setRowCount(static_cast<int>(fields.size()));
    for (int row = 0; row < static_cast<int>(fields.size()); ++row) {
        const ChangedField& field = fields[static_cast<size_t>(row)];
        const QStringList cells = {field.label, field.before, field.after};
        for (int at = 0; at < 3; ++at) {
            auto* item = new QTableWidgetItem(cells[at].left(2000));
            if (at == 0)
                item->setForeground(Theme::current().muted);
            m_fields->setItem(row, at, item);
        }
    }
    fitRows();
}

void JournalScreen::fitRows()
{
    // The style's margins are not in the table's own reckoning: a line would be cut.
    constexpr int margins = 22;
    const QFontMetrics metrics(m_fields->font());
    for (int row = 0; row < m_fields->rowCount(); ++row) {
        int height = 0;
        for (int at = 0; at < m_fields->columnCount(); ++at) {
            if (m_fields->isColumnHidden(at))
                continue;
            const QRect room(0, 0, std::max(40, m_fields->columnWidth(at) - margins), 100'000);
            height = std::max(height, metrics.boundingRect(room, Qt::TextWordWrap, m_fields->item(row, at)->text()).height());
        }
        m_fields->setRowHeight(row, height + 14);
    }
}

} // namespace doithoai
