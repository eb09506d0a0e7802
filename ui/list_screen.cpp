#include "ui/list_screen.h"

#include "ui/add_dialog.h"
#include "ui/case_page.h"
#include "ui/widgets/filter_field.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace doithoai {

ListScreen::ListScreen(Desk& desk, CaseKind kind, const Texts& texts, CasePage* page, QWidget* parent)
    : Screen(desk, parent)
    , m_kind(kind)
    , m_texts(texts)
    , m_field(new FilterField(texts.filterHint))
    , m_empty(new EmptyState(texts.emptyHeading, texts.emptyAdvice, texts.addText))
    , m_page(page)
    , m_stack(new QStackedWidget)
    , m_count(makeLabel({}, "muted"))
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);

    auto* list = new QWidget;
    auto* column = new QVBoxLayout(list);
    column->setContentsMargins(Theme::margin, Theme::gap, Theme::margin, Theme::gap);
    column->setSpacing(10);
    auto* head = new QHBoxLayout;
    head->addWidget(makePageHead(texts.title, texts.line), 1);
    m_tools = new QHBoxLayout;
    head->addLayout(static_cast<QHBoxLayout*>(m_tools));
    head->addWidget(m_count, 0, Qt::AlignBottom);
    column->addLayout(head);
    column->addWidget(m_field);
    connect(m_field, &FilterField::wordsChanged, this, [this](const QString& words) { setFilter(words); });
    connect(m_field, &QLineEdit::returnPressed, this, [this] { takeFocus(); });
    auto* card = new Card;
    card->column()->setContentsMargins(1, 6, 1, 6);
    m_table = new RowTable(texts.title, new RowModel(texts.columns), texts.stretched, texts.widths, RowTable::Choose::Several,
                           m_empty);
    m_table->view()->setMinimumHeight(140);
    card->column()->addWidget(m_table);
    column->addWidget(card, 1);
    m_stack->addWidget(list);
    m_stack->addWidget(page);

    connect(m_table, &RowTable::opened, this, [this](const QString& code) { openCase(code); });
    connect(m_empty->button(), &QPushButton::clicked, this, [this] { addNew(); });
    connect(page, &CasePage::backAsked, this, [this] { goBack(); });
    connect(m_table->model(), &QAbstractItemModel::modelReset, this, [this] { showEmptyTexts(); });
}

void ListScreen::addTool(QWidget* tool)
{
    m_tools->addWidget(tool);
}

void ListScreen::showEmptyTexts()
{
    const int shown = m_table->model()->rowCount();
    const int total = m_table->model()->total();
    m_count->setText(shown == total ? tr("%1 in all").arg(total) : tr("%1 of %2").arg(shown).arg(total));
    const bool isFiltered = total > 0;
    m_empty->setTexts(isFiltered ? tr("Nothing fits “%1”.").arg(m_filter) : m_texts.emptyHeading,
                      isFiltered ? tr("Shorten what you look for, or clear the field above.") : m_texts.emptyAdvice);
    m_empty->button()->setVisible(!isFiltered && canAdd() && !m_texts.addText.isEmpty());
}

void ListScreen::reload()
{
    // The list behind an open page is read again when one comes back to it, not at every key typed on the page.
    if (m_stack->currentWidget() == m_page)
        m_page->reload();
    else
        readRows();
}

void ListScreen::readRows()
{
    Result<std::vector<ListRow>> read = rows();
    if (read) {
        const QStringList chosen = m_table->chosen();
        m_table->model()->setRows(std::move(*read));
        if (chosen.size() == 1)
            m_table->choose(chosen.first());
    } else {
        desk().say(read.error().message, Tone::Bad);
    }
}

QLineEdit* ListScreen::filterField() const
{
    return m_stack->currentWidget() == m_page ? nullptr : m_field;
}

void ListScreen::setFilter(const QString& words)
{
    m_filter = words;
    m_table->model()->setFilter(words);
}

void ListScreen::takeFocus()
{
    if (m_stack->currentWidget() == m_page)
        return;
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
    readRows();
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
    if (!m_page->open(code))
        return false;
    m_stack->setCurrentWidget(m_page);
    return true;
}

} // namespace doithoai
