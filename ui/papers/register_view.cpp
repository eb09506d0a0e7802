#include "ui/papers/register_view.h"

#include "documents/xlsx_file.h"
#include "domain/atomic_file.h"
#include "domain/dates.h"
#include "exchange/csv.h"
#include "ui/language.h"
#include "ui/papers/frozen_paper.h"
#include "ui/papers/number_books_dialog.h"
#include "ui/papers/register_dialog.h"
#include "ui/prompter.h"
#include "ui/widgets/filter_field.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/row_table.h"

#include <QStandardPaths>
#include <QVBoxLayout>

namespace doithoai {

namespace {

constexpr char utf8Mark[] = "\xEF\xBB\xBF"; // without it a spreadsheet takes the letters for another alphabet

QStringList titlesOf(RegisterView::Direction direction)
{
    if (direction == RegisterView::Direction::Incoming)
        return {RegisterView::tr("Arrival"), RegisterView::tr("Day"), RegisterView::tr("Its number"), RegisterView::tr("What it is about"),
                RegisterView::tr("From whom"), RegisterView::tr("Case")};
    return {RegisterView::tr("Number"), RegisterView::tr("Day"), RegisterView::tr("Issued by"), RegisterView::tr("What it is about"),
            RegisterView::tr("To whom"), RegisterView::tr("Case")};
}

} // namespace

RegisterView::RegisterView(Desk& desk, Direction direction, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_direction(direction)
    , m_field(new FilterField(tr("Search the register: number, subject, body…")))
    , m_count(makeLabel({}, "muted"))
    , m_add(makeButton(direction == Direction::Incoming ? tr("&Enter what came in…") : tr("&Enter a paper made elsewhere…"), "primary"))
    , m_look(makeButton(tr("&Look at the paper")))
    , m_case(makeButton(tr("Go to the &case")))
    , m_remove(makeButton(tr("&Remove…")))
    , m_export(makeButton(tr("E&xport…")))
    , m_books(makeButton(tr("Number &books…")))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, Theme::gap, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_field);
    column->addWidget(m_count);
    auto* bar = new FlowLayout(8);
    m_add->setObjectName(QStringLiteral("addEntry"));
    m_look->setObjectName(QStringLiteral("lookAtEntry"));
    m_case->setObjectName(QStringLiteral("caseOfEntry"));
    m_remove->setObjectName(QStringLiteral("removeEntry"));
    m_export->setObjectName(QStringLiteral("exportRegister"));
    m_books->setObjectName(QStringLiteral("numberBooks"));
    for (QPushButton* button : {m_add, m_look, m_case, m_remove, m_export, m_books})
        bar->addWidget(button);
    column->addLayout(bar);
    const QString name = direction == Direction::Incoming ? tr("Papers that came in") : tr("Papers that went out");
    m_table = new RowTable(name, new RowModel(titlesOf(direction)), 3, {112, 92, 172, 220, 140, 110}, RowTable::Choose::One,
                           new EmptyState(tr("The register is empty here"),
                                          direction == Direction::Incoming ? tr("Enter what came in: it gets the next number of arrival.")
                                                                           : tr("Papers come here when they are issued or signed.")));
    m_table->view()->setMinimumHeight(140);
    auto* card = new Card;
    card->column()->setContentsMargins(1, 6, 1, 6);
    card->column()->addWidget(m_table);
    column->addWidget(card, 1);
    m_books->setVisible(direction == Direction::Outgoing);
    connect(m_field, &FilterField::wordsChanged, this, [this] { reload(); });
    connect(m_table, &RowTable::chosenChanged, this, [this] { showChosen(); });
    connect(m_table, &RowTable::opened, this, [this] { look(); });
    connect(m_add, &QPushButton::clicked, this, [this] { add(); });
    connect(m_look, &QPushButton::clicked, this, [this] { look(); });
    connect(m_case, &QPushButton::clicked, this, [this] {
        const RegisterEntry* entry = chosen();
        const auto known = entry == nullptr ? Result<Office::Known>(fail(Trouble::Usage, QString())) : m_desk.office().resolve(entry->caseCode);
        if (known)
            m_desk.open(known->kind, known->code);
    });
    connect(m_remove, &QPushButton::clicked, this, [this] { remove(); });
    connect(m_export, &QPushButton::clicked, this, [this] { exportRows(); });
    connect(m_books, &QPushButton::clicked, this, [this] {
        NumberBooksDialog dialog(m_desk, this);
        dialog.exec();
    });
    showChosen();
}

QLineEdit* RegisterView::filterField() const
{
    return m_field;
}

ListRow RegisterView::rowOf(const RegisterEntry& entry) const
{
    ListRow row;
    row.code = QString::number(entry.id);
    const QString number = m_direction == Direction::Outgoing && !entry.printed.isEmpty() ? entry.printed : entry.number;
    const QString third = m_direction == Direction::Outgoing ? m_desk.office().directory().unitName(entry.issuer) : entry.printed;
    row.cells = {{number, {}, entry.number.toInt(), false},
                 {dates::onScreen(entry.date), {}, entry.date, false},
                 {third, {}, {}, false},
                 {entry.subject, {}, {}, false},
                 {entry.partner, {}, {}, false},
                 {entry.caseCode, {}, {}, true}};
    return row;
}

void RegisterView::reload()
{
    RegisterFilter filter;
    filter.isIncoming = m_direction == Direction::Incoming;
    filter.words = m_field->text();
    auto entries = registerRows(m_desk.office(), filter);
    if (!entries) {
        m_desk.say(entries.error().message, Tone::Bad);
        return;
    }
    const QStringList before = m_table->chosen();
    m_entries = std::move(*entries);
    std::vector<ListRow> rows;
    for (const RegisterEntry& entry : m_entries)
        rows.push_back(rowOf(entry));
    m_table->model()->setRows(std::move(rows));
    m_count->setText(tr("%1 in all").arg(countWords(qint64(m_entries.size()))));
    if (!before.isEmpty())
        m_table->choose(before.first());
    showChosen();
}

const RegisterEntry* RegisterView::chosen() const
{
    const QString id = m_table->chosen().value(0);
    const auto found = std::ranges::find_if(m_entries, [&](const RegisterEntry& entry) { return QString::number(entry.id) == id; });
    return found == m_entries.end() ? nullptr : &*found;
}

void RegisterView::showChosen()
{
    const RegisterEntry* entry = chosen();
    const bool isOurs = entry != nullptr && !entry->paper.isEmpty();
    m_add->setEnabled(m_desk.may(acts::registerLine));
    m_look->setEnabled(isOurs);
    m_case->setEnabled(entry != nullptr && !entry->caseCode.isEmpty() && m_desk.office().resolve(entry->caseCode).has_value());
    m_remove->setEnabled(entry != nullptr && !isOurs && m_desk.may(acts::registerLine));
    m_export->setEnabled(!m_entries.empty());
}

void RegisterView::add()
{
    RegisterDialog dialog(m_desk, m_direction == Direction::Incoming ? RegisterDialog::Direction::Incoming : RegisterDialog::Direction::Outgoing, this);
    if (dialog.exec() == QDialog::Accepted)
        reload();
}

void RegisterView::look()
{
    const RegisterEntry* entry = chosen();
    if (entry == nullptr || entry->paper.isEmpty())
        return;
    Result<PreviewDialog::Paper> paper = frozenForPreview(m_desk, entry->paper, entry->caseCode, entry->version);
    if (!paper) {
        m_desk.say(paper.error().message, Tone::Bad);
        return;
    }
    PreviewDialog dialog(m_desk, std::move(*paper), this);
    dialog.exec();
}

void RegisterView::remove()
{
    const RegisterEntry* entry = chosen();
    if (entry == nullptr)
        return;
    const qint64 id = entry->id;
    const bool isMeant = m_desk.prompter().confirm({tr("Remove a line of the register"), tr("Remove number %1, “%2”?").arg(entry->number, entry->subject),
                                                    tr("Its number becomes free again; the journal keeps that it stood here."), tr("&Remove"), {}});
    if (!isMeant)
        return;
    if (const auto done = removeRegisterEntry(m_desk.office(), id, m_desk.actor()); !done)
        m_desk.say(done.error().message, Tone::Bad);
    reload();
}

void RegisterView::exportRows()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString name = m_direction == Direction::Incoming ? QStringLiteral("so-van-ban-den.xlsx") : QStringLiteral("so-van-ban-di.xlsx");
    if (const auto path = m_desk.prompter().fileToSave(tr("Export the register"), folder + u'/' + name, tr("Spreadsheets (*.xlsx);;Tables (*.csv)")))
        exportTo(*path);
}

Result<QByteArray> RegisterView::sheet() const
{
    Worksheet sheet{m_direction == Direction::Incoming ? tr("Papers that came in") : tr("Papers that went out"), titlesOf(m_direction), {}};
    for (const RegisterEntry& entry : m_entries) {
        std::vector<SheetValue> row;
        for (const ListCell& cell : rowOf(entry).cells)
            row.emplace_back(cell.text);
        // Arrivals are counted; the number of a paper that went out is a text: 05-BC/ĐU, 21a.
        if (m_direction == Direction::Incoming)
            row[0] = sheetValueOf(entry.number);
        row[1] = entry.date;
        sheet.rows.push_back(std::move(row));
    }
    return xlsxOf(sheet.name, {sheet});
}

QByteArray RegisterView::csvTable() const
{
    QByteArray table = QByteArray(utf8Mark) + csv::row(titlesOf(m_direction));
    for (const RegisterEntry& entry : m_entries) {
        QStringList cells;
        for (const ListCell& cell : rowOf(entry).cells)
            cells.append(cell.text);
        table += csv::row(cells);
    }
    return table;
}

void RegisterView::exportTo(const QString& path)
{
    const Result<QByteArray> table = isXlsxName(path) ? sheet() : Result<QByteArray>(csvTable());
    const Result<void> written = table.and_then([&](const QByteArray& bytes) { return atomicWrite(path, bytes); });
    if (!written)
        m_desk.say(written.error().message, Tone::Bad);
    else
        m_desk.say(tr("%1 lines were written to %2.").arg(m_entries.size()).arg(path), Tone::Good);
}

} // namespace doithoai
