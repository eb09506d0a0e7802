#include "ui/list_screen.h"

#include "services/silence.h"
#include "ui/add_dialog.h"
#include "ui/case_page.h"
#include "ui/language.h"
#include "ui/lists/columns_dialog.h"
#include "ui/lists/filter_bar.h"
#include "ui/lists/several_actions.h"
#include "ui/lists/views_menu.h"
#include "ui/widgets/filter_field.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QSettings>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace doithoai {

namespace {
constexpr int slowFilterMs = 60; // from then on a long list waits until typing rests
constexpr int longList = 20'000;
constexpr int typingRestsMs = 180;
constexpr int settleSliceMs = 8;
constexpr int keysRestMs = 120;
constexpr int lowBelow = 360;
} // namespace

ListScreen::ListScreen(Desk& desk, CaseKind kind, const Texts& texts, const QList<ListColumn>& columns,
                       const QString& stretched, CasePage* page, QWidget* parent)
    : Screen(desk, parent)
    , m_kind(kind)
    , m_texts(texts)
    , m_list(desk.office(), kind)
    , m_bar(new FilterBar(desk, kind, texts.filterHint))
    , m_empty(new EmptyState(texts.emptyHeading, texts.emptyAdvice, texts.addText))
    , m_actions(new SeveralActions(desk, kind))
    , m_views(new ViewsMenu(desk, kind, this))
    , m_page(page)
    , m_stack(new QStackedWidget)
    , m_count(makeLabel({}, "muted"))
    , m_export(makeButton(tr("&Export…")))
    , m_print(makeButton(tr("&Print…")))
    , m_select(new QTimer(this))
    , m_settle(new QTimer(this))
    , m_offer(new QTimer(this))
{
    auto* model = new PagedModel(
        columns, [this](std::span<const qint64> ids) { return pageOf(ids); },
        [this](const QString& code) { return m_list.rowOf(code).value_or(-1); });
    m_table = new PagedTable(texts.title, model, model->columnOf(stretched), m_empty);
    m_table->setColumns(QSettings().value(columnsKey()).toStringList());
    m_table->view()->setMinimumHeight(48);
    buildList();
    m_stack->addWidget(page);

    m_select->setSingleShot(true);
    m_select->setInterval(typingRestsMs);
    m_settle->setInterval(0);
    m_offer->setSingleShot(true);
    m_offer->setInterval(keysRestMs);
    connect(m_select, &QTimer::timeout, this, [this] { select(); });
    connect(m_settle, &QTimer::timeout, this, [this] { settle(); });
    connect(m_offer, &QTimer::timeout, this, [this] { offerActions(); });
    connect(m_bar, &FilterBar::changed, this, [this] { selectSoon(); });
    connect(m_bar->field(), &QLineEdit::returnPressed, this, [this] { takeFocus(); });
    connect(model, &PagedModel::sortAsked, this, [this, model](int column, Qt::SortOrder order) {
        m_sortKey = column < 0 ? QString() : model->columns()[column].key;
        m_isDescending = order == Qt::DescendingOrder;
        if (m_isRead)
            select();
    });
    connect(m_table, &RowsView::opened, this, [this](const QString& code) { openCase(code); });
    connect(m_table, &RowsView::chosenChanged, this, [this] {
        showCount();
        offerSoon();
    });
    connect(m_table, &PagedTable::columnsChanged, this, [this] { rememberColumns(); });
    connect(m_empty->button(), &QPushButton::clicked, this, [this] {
        if (m_list.total().value_or(0) > 0)
            m_bar->clearAll();
        else
            addNew();
    });
    connect(m_views, &ViewsMenu::chosen, this, [this](const ListView& view) { showView(view); });
    connect(m_views, &QMenu::aboutToShow, this, [this] { m_views->offer(view()); });
    connect(page, &CasePage::backAsked, this, [this] { goBack(); });
}

void ListScreen::buildList()
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);
    auto* list = new QWidget;
    auto* column = new QVBoxLayout(list);
    column->setContentsMargins(Theme::margin, Theme::gap, Theme::margin, Theme::gap);
    column->setSpacing(8);
    m_head = new QWidget;
    auto* head = new QHBoxLayout(m_head);
    head->setContentsMargins(0, 0, 0, 0);
    head->addWidget(makePageHead(m_texts.title, m_texts.line), 1);
    m_tools = new QHBoxLayout;
    head->addLayout(static_cast<QHBoxLayout*>(m_tools));
    column->addWidget(m_head);
    QPushButton* views = makeButton(tr("&Views"));
    views->setObjectName(QStringLiteral("views"));
    views->setProperty("menu", true);
    views->setMenu(m_views);
    QPushButton* columns = makeButton(tr("Co&lumns…"));
    columns->setObjectName(QStringLiteral("chooseColumns"));
    connect(columns, &QPushButton::clicked, this, [this] { chooseColumns(); });
    m_bar->addButton(views);
    m_bar->addButton(columns);
    column->addWidget(m_bar);
    auto* card = new Card;
    card->column()->setContentsMargins(1, 6, 1, 6);
    card->column()->addWidget(m_table, 1);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(8, 0, 8, 0);
    foot->setSpacing(6);
    foot->addWidget(m_actions, 1);
    foot->addWidget(m_count);
    m_export->setObjectName(QStringLiteral("export"));
    m_print->setObjectName(QStringLiteral("print"));
    foot->addWidget(m_export);
    foot->addWidget(m_print);
    connect(m_export, &QPushButton::clicked, this, [this] { exportRows(); });
    connect(m_print, &QPushButton::clicked, this, [this] { printRows(); });
    card->column()->addLayout(foot);
    column->addWidget(card, 1);
    m_stack->addWidget(list);
}

void ListScreen::resizeEvent(QResizeEvent* event)
{
    Screen::resizeEvent(event);
    // In a window at 200 % the rows come first: the navigation says where one is.
    m_head->setVisible(height() >= lowBelow);
}

void ListScreen::addTool(QWidget* tool)
{
    m_tools->addWidget(tool);
}

QString ListScreen::columnsKey() const
{
    return QStringLiteral("columns.") + m_texts.fileName;
}

void ListScreen::reload()
{
    // The list behind an open page is read again when one comes back to it, not at every key typed on the page.
    if (m_stack->currentWidget() == m_page) {
        m_page->reload();
        return;
    }
    m_list.forget();
    m_bar->offer();
    select();
}

void ListScreen::selectSoon()
{
    // While the answers come at once each key has its own; in a huge file one types on, and is answered at a rest.
    if (m_lastTook > slowFilterMs && m_list.total().value_or(0) > longList)
        m_select->start();
    else
        select();
}

Result<std::vector<ListRow>> ListScreen::pageOf(std::span<const qint64> ids)
{
    Result<std::vector<ListRow>> page = rows(ids);
    if (!page) {
        // The table is being painted: what the person reads of it comes after.
        const QString sentence = page.error().message;
        QMetaObject::invokeMethod(
            this, [this, sentence] { desk().say(sentence, Tone::Bad); }, Qt::QueuedConnection);
    }
    return page;
}

void ListScreen::select()
{
    m_select->stop();
    m_settle->stop();
    QElapsedTimer timer;
    timer.start();
    ListFilter filter = m_bar->view().on(desk().today());
    if (m_bar->view().due == QLatin1String("silent"))
        filter.lateness = silentFilter(silentSince(desk().office(), desk().today(), silenceDays(desk().office())));
    if (const Result<void> selected = m_list.select(filter, m_sortKey, m_isDescending, desk().today()); !selected) {
        desk().say(selected.error().message, Tone::Bad);
        return;
    }
    m_lastTook = timer.elapsed();
    m_isRead = true;
    showIds();
    if (!m_list.isSettled())
        m_settle->start();
}

void ListScreen::settle()
{
    const Result<bool> done = m_list.settle(settleSliceMs);
    if (done && !*done)
        return;
    m_settle->stop();
    if (done)
        showIds();
    else
        desk().say(done.error().message, Tone::Bad);
}

void ListScreen::showIds()
{
    showEmptyTexts();
    m_table->replaceIds(m_list.ids());
    showCount();
    offerSoon();
}

void ListScreen::offerSoon()
{
    // What stood there was for other rows: nobody may press it any more.
    m_actions->setEnabled(false);
    m_offer->start();
}

void ListScreen::showCount()
{
    const int total = m_list.total().value_or(0);
    const int shown = m_list.size();
    QString text = shown == total ? tr("%1 in all").arg(countWords(total)) : tr("%1 of %2").arg(countWords(shown), countWords(total));
    if (const int chosen = m_table->chosenCount(); chosen > 1)
        text += QStringLiteral(" · ") + tr("%1 chosen").arg(countWords(chosen));
    m_count->setText(text);
    m_export->setEnabled(shown > 0);
    m_print->setEnabled(shown > 0);
}

void ListScreen::showEmptyTexts()
{
    const bool isFiltered = m_list.total().value_or(0) > 0;
    const QString words = m_bar->view().filter.search.simplified();
    if (!isFiltered)
        m_empty->setTexts(m_texts.emptyHeading, m_texts.emptyAdvice);
    else if (words.isEmpty())
        m_empty->setTexts(tr("Nothing fits these filters."), tr("Take one of them away, or clear them all."));
    else
        m_empty->setTexts(tr("Nothing fits “%1”.").arg(words),
                          m_bar->view().isNarrowed() ? tr("Shorten what you look for, or clear the filters: they narrow the list too.")
                                                     : tr("Shorten what you look for, or clear the field above."));
    m_empty->button()->setText(isFiltered ? tr("&Show all") : m_texts.addText);
    m_empty->button()->setAccessibleName(m_empty->button()->text().remove(u'&'));
    m_empty->button()->setVisible(isFiltered || (canAdd() && !m_texts.addText.isEmpty()));
}

void ListScreen::offerActions()
{
    m_actions->setEnabled(true);
    const int chosen = m_table->chosenCount();
    if (chosen == 0 || !desk().mayWrite()) {
        m_actions->offerNothing({});
        return;
    }
    if (chosen > SeveralActions::mostAtOnce) {
        m_actions->offerNothing(tr("At most %1 are acted on at once: choose fewer of them.").arg(SeveralActions::mostAtOnce));
        return;
    }
    const Result<QStringList> codes = m_list.codesOf(m_table->chosenIds());
    if (codes)
        m_actions->offer(*codes);
    else
        desk().say(codes.error().message, Tone::Bad);
}

QLineEdit* ListScreen::filterField() const
{
    return m_stack->currentWidget() == m_page ? nullptr : m_bar->field();
}

void ListScreen::showFiltered(const ListFilter& filter)
{
    if (m_stack->currentWidget() == m_page) {
        m_page->flush();
        m_stack->setCurrentIndex(0);
        m_list.forget();
    }
    ListView wanted = viewOf(filter, desk().today());
    wanted.sortKey = m_sortKey;
    wanted.isDescending = m_isDescending;
    showView(wanted);
}

void ListScreen::showView(const ListView& view)
{
    if (!view.columns.isEmpty()) {
        m_table->setColumns(view.columns);
        rememberColumns();
    }
    m_sortKey = view.sortKey;
    m_isDescending = view.isDescending;
    const int column = m_table->model()->columnOf(m_sortKey);
    {
        // The list is read once, by the bar's change.
        m_isRead = false;
        m_table->view()->horizontalHeader()->setSortIndicator(column, m_isDescending ? Qt::DescendingOrder : Qt::AscendingOrder);
    }
    m_lastTook = 0;
    m_bar->setView(view);
    if (m_table->model()->rowCount() > 0 && m_table->chosenCount() == 0)
        m_table->chooseRanges({{0, 0}}, 0);
}

ListView ListScreen::view() const
{
    ListView present = m_bar->view();
    present.sortKey = m_sortKey;
    present.isDescending = m_isDescending;
    present.columns = m_table->columns();
    return present;
}

void ListScreen::takeFocus()
{
    if (m_stack->currentWidget() == m_page) {
        if (!m_page->isAncestorOf(QApplication::focusWidget()))
            m_page->takeFocus();
        return;
    }
    if (!m_table->view()->currentIndex().isValid() && m_table->model()->rowCount() > 0)
        m_table->view()->selectRow(0);
    m_table->view()->setFocus(Qt::OtherFocusReason);
}

void ListScreen::addNew()
{
    AddDialog dialog(desk(), m_kind, {}, this);
    if (dialog.exec() == QDialog::Accepted)
        openCase(dialog.code());
}

bool ListScreen::goBack()
{
    if (m_stack->currentWidget() != m_page)
        return false;
    m_page->flush();
    m_stack->setCurrentIndex(0);
    reload();
    m_table->choose(m_page->code());
    m_table->view()->setFocus();
    return true;
}

std::optional<Office::Known> ListScreen::caseInView() const
{
    if (m_stack->currentWidget() != m_page)
        return {};
    return Office::Known{m_kind, m_page->code()};
}

bool ListScreen::openCase(const QString& code)
{
    const bool isOther = m_page->code() != code;
    if (!m_page->open(code))
        return false;
    m_stack->setCurrentWidget(m_page);
    // One begins at its head, wherever one was in the case before.
    if (isOther)
        m_page->scrollToHead();
    if (isOther || !m_page->isAncestorOf(QApplication::focusWidget()))
        m_page->takeFocus();
    return true;
}

void ListScreen::rememberColumns()
{
    const QStringList shown = m_table->columns();
    QSettings().setValue(columnsKey(), shown == m_table->usualColumns() ? QStringList() : shown);
}

void ListScreen::chooseColumns()
{
    ColumnsDialog dialog(m_table->model()->columns(), m_table->columns(), m_table->usualColumns(), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_table->setColumns(dialog.shown());
    rememberColumns();
}

} // namespace doithoai
