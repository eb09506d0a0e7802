#include "ui/papers/number_books_dialog.h"

#include "domain/dates.h"
#include "services/number_register.h"
#include "ui/screen.h"
#include "ui/widgets/day_editor.h"
#include "ui/widgets/picker_editor.h"
#include "ui/widgets/row_table.h"
#include "ui/widgets/text_editors.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace doithoai {

namespace {

std::vector<Choice> unitsOf(const Desk& desk)
{
    std::vector<Choice> units;
    for (const Unit& unit : desk.office().directory().units())
        units.push_back({unit.code.text, unit.name});
    return units;
}

QString scopeWords(BookScope scope)
{
    return scope == BookScope::Term ? NumberBooksDialog::tr("Per committee term") : NumberBooksDialog::tr("Per year");
}

QString nameOf(const NumberBook& book)
{
    return QStringLiteral("%1/%2/%3").arg(book.issuer.text, book.symbol, book.termFrom.toString(Qt::ISODate));
}

} // namespace

NumberBooksDialog::NumberBooksDialog(Desk& desk, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_issuer(new PickerEditor(unitsOf(desk), PickerEditor::Holds::One))
    , m_symbol(new LineEditor)
    , m_scope(new ChoiceEditor({{QStringLiteral("term"), scopeWords(BookScope::Term)}, {QStringLiteral("year"), scopeWords(BookScope::Year)}}))
    , m_first(new NumberEditor)
    , m_from(new DayEditor(DayEditor::Holds::Day))
    , m_trouble(makeLabel({}, "trouble", Wrap::Yes))
    , m_keep(makeButton(tr("&Keep the book"), "primary"))
{
    setWindowTitle(tr("Number books"));
    setAccessibleName(tr("Number books"));
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* inner = new QWidget;
    auto* column = new QVBoxLayout(inner);
    column->setContentsMargins(Theme::margin, Theme::margin, Theme::margin, Theme::gap);
    column->setSpacing(8);
    column->addWidget(makePageHead(tr("Number books"), tr("Papers of the Party are numbered per kind and committee term, those of state bodies per year, "
                                                          "unless the office keeps a book otherwise.")));
    m_table = new RowTable(tr("Number books"), new RowModel({tr("Whose book"), tr("Kind"), tr("Runs"), tr("First number"), tr("From")}), 0, {200, 70, 150, 90, 100},
                           RowTable::Choose::One, new EmptyState(tr("No book is kept otherwise"), tr("Fill in the fields below to keep one.")));
    m_table->setFitsRows(true);
    column->addWidget(m_table);
    const auto add = [&](const QString& name, FieldEditor* editor, const char* object) {
        QLabel* label = makeLabel(name, "small", Wrap::Yes);
        editor->setName(name);
        editor->setObjectName(QLatin1String(object));
        label->setBuddy(editor->control());
        column->addWidget(label);
        column->addWidget(editor);
    };
    add(tr("Whose book"), m_issuer, "book:issuer");
    add(tr("Kind of paper (TB, BC, CV …)"), m_symbol, "book:symbol");
    add(tr("How long the numbers run"), m_scope, "book:scope");
    add(tr("First number"), m_first, "book:first");
    add(tr("First day of the term, or day from which it is kept so"), m_from, "book:from");
    m_issuer->setText(desk.office().settings().value(QStringLiteral("office.body")));
    m_scope->setText(QStringLiteral("term"));
    m_first->setText(QStringLiteral("1"));
    m_trouble->setObjectName(QStringLiteral("trouble"));
    m_trouble->hide();
    column->addWidget(m_trouble);
    column->addStretch(1);
    outer->addWidget(makeScrollingPage(inner), 1);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(Theme::margin, 0, Theme::margin, Theme::margin);
    foot->addStretch(1);
    QPushButton* close = makeButton(tr("&Close"));
    m_keep->setObjectName(QStringLiteral("keepBook"));
    m_keep->setEnabled(desk.may(acts::numberBook));
    foot->addWidget(close);
    foot->addWidget(m_keep);
    outer->addLayout(foot);
    connect(close, &QPushButton::clicked, this, [this] { accept(); });
    connect(m_keep, &QPushButton::clicked, this, [this] { keep(); });
    connect(m_table, &RowTable::chosenChanged, this, [this] { showBook(m_table->chosen().value(0)); });
    reload();
    const QSize room = parent != nullptr ? parent->window()->size() : QSize(1200, 760);
    resize(std::min(680, room.width() - 20), std::min(700, room.height() - 20));
}

void NumberBooksDialog::reload()
{
    const auto books = numberBooks(m_desk.office());
    if (!books) {
        m_desk.say(books.error().message, Tone::Bad);
        return;
    }
    std::vector<ListRow> rows;
    for (const NumberBook& book : *books) {
        ListRow row;
        row.code = nameOf(book);
        row.cells = {{m_desk.office().directory().unitName(book.issuer), {}, {}, false},
                     {book.symbol, {}, {}, false},
                     {scopeWords(book.scope), {}, {}, false},
                     {QString::number(book.firstNumber), {}, book.firstNumber, false},
                     {dates::onScreen(book.termFrom), {}, book.termFrom, false}};
        rows.push_back(std::move(row));
    }
    m_table->model()->setRows(std::move(rows));
}

void NumberBooksDialog::showBook(const QString& name)
{
    const auto books = numberBooks(m_desk.office());
    if (!books)
        return;
    const auto book = std::ranges::find_if(*books, [&](const NumberBook& one) { return nameOf(one) == name; });
    if (book == books->end())
        return;
    m_issuer->setText(book->issuer.text);
    m_symbol->setText(book->symbol);
    m_scope->setText(doithoai::nameOf(book->scope));
    m_first->setText(QString::number(book->firstNumber));
    m_from->setText(book->termFrom.toString(Qt::ISODate));
}

void NumberBooksDialog::keep()
{
    NumberBook book;
    book.issuer = UnitCode{m_issuer->text()};
    book.symbol = m_symbol->text().toUpper();
    book.scope = fromName<BookScope>(m_scope->text()).value_or(BookScope::Year);
    book.firstNumber = m_first->text().toInt();
    book.termFrom = QDate::fromString(m_from->text(), Qt::ISODate);
    const Result<void> done = book.termFrom.isValid() ? keepNumberBook(m_desk.office(), book, m_desk.actor())
                                                      : Result<void>(fail(Trouble::Refused, tr("Name the day from which the book runs so.")));
    m_trouble->setText(done ? QString() : done.error().message);
    m_trouble->setVisible(!done);
    if (done)
        reload();
}

} // namespace doithoai
