#include "ui/lists/list_output.h"

#include "documents/layout_profile.h"
#include "documents/paper_pages.h"
#include "documents/xlsx_file.h"
#include "domain/atomic_file.h"
#include "domain/dates.h"
#include "exchange/list_table.h"
#include "ui/papers/preview_dialog.h"
#include "ui/prompter.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QGuiApplication>
#include <QProgressDialog>
#include <algorithm>

namespace doithoai {

namespace {

constexpr size_t atOnce = 512;
constexpr int progressAfterMs = 400;

QString say(const char* text)
{
    return QCoreApplication::translate("ListOutput", text);
}

/// Goes through rows in parts, with their visible cells; false when the person stopped it or a part could not be read.
template <class Take>
bool eachRow(Desk& desk, const PagedTable& table, const ReadRows& read, const std::vector<qint64>& ids, const QString& doing,
             QWidget* parent, Take take)
{
    QList<int> columns;
    for (const QString& key : table.columns())
        columns.append(table.model()->columnOf(key));
    QProgressDialog progress(doing, say(QT_TRANSLATE_NOOP("ListOutput", "Stop")), 0, static_cast<int>(ids.size()), parent);
    progress.setWindowModality(Qt::WindowModal);
    progress.setMinimumDuration(progressAfterMs);
    progress.setAccessibleName(doing);
    for (size_t first = 0; first < ids.size(); first += atOnce) {
        progress.setValue(static_cast<int>(first));
        if (progress.wasCanceled()) {
            desk.say(say(QT_TRANSLATE_NOOP("ListOutput", "Stopped. Nothing was written.")), Tone::Info);
            return false;
        }
        const auto rows = read(std::span(ids).subspan(first, std::min(atOnce, ids.size() - first)));
        if (!rows) {
            desk.say(rows.error().message, Tone::Bad);
            return false;
        }
        for (const ListRow& row : *rows) {
            QStringList cells;
            for (const int column : columns)
                cells.append(row.cells[static_cast<size_t>(column)].text);
            take(cells);
        }
    }
    progress.setValue(static_cast<int>(ids.size()));
    return true;
}

/// A code on paper takes this much of the line, so that it is not broken inside.
constexpr double shareOfCode = 0.14;

void keepCodesWhole(std::vector<double>& widths, const QStringList& columns)
{
    const auto isCode = [&](size_t at) { return columns[static_cast<qsizetype>(at)] == QLatin1String("code") || columns[static_cast<qsizetype>(at)] == QLatin1String("session"); };
    double others = 0;
    int codes = 0;
    for (size_t at = 0; at < widths.size(); ++at)
        isCode(at) ? static_cast<void>(++codes) : static_cast<void>(others += widths[at]);
    if (codes == 0 || others <= 0)
        return;
    const double each = others * shareOfCode / (1 - codes * shareOfCode);
    for (size_t at = 0; at < widths.size(); ++at) {
        if (isCode(at))
            widths[at] = std::max(widths[at], each);
    }
}

} // namespace

void exportList(Desk& desk, const PagedTable& table, const ReadRows& read, const std::vector<qint64>& ids,
                const QString& fileName, QWidget* parent)
{
    std::optional<QString> path = desk.prompter().fileToSave(say(QT_TRANSLATE_NOOP("ListOutput", "Export the list")), fileName,
                                                             say(QT_TRANSLATE_NOOP("ListOutput", "Tables (*.csv);;Spreadsheets (*.xlsx)")));
    if (!path || path->isEmpty())
        return;
    const bool isSheet = isXlsxName(*path);
    if (!isSheet && !path->endsWith(QLatin1String(".csv"), Qt::CaseInsensitive))
        *path += QStringLiteral(".csv");
    QList<ListTable::Column> columns;
    for (const QString& key : table.columns())
        columns.append({table.model()->columns()[table.model()->columnOf(key)].title, key == QLatin1String("phone")});
    Worksheet sheet{QFileInfo(*path).completeBaseName(), {}, {}};
    for (const ListTable::Column& column : columns)
        sheet.headings.append(column.title);
    ListTable out(columns);
    if (!eachRow(desk, table, read, ids, say(QT_TRANSLATE_NOOP("ListOutput", "Writing the table…")), parent,
                 [&](const QStringList& cells) {
                     if (!isSheet)
                         return out.add(cells);
                     std::vector<SheetValue> row;
                     for (qsizetype i = 0; i < cells.size(); ++i)
                         row.push_back(columns[i].isTelephone ? SheetValue(cells[i]) : sheetValueOf(cells[i]));
                     sheet.rows.push_back(std::move(row));
                 }))
        return;
    const Result<void> written = isSheet ? xlsxOf(sheet.name, {sheet}).and_then([&](const QByteArray& bytes) {
        return atomicWrite(*path, bytes);
    })
                                         : out.write(*path);
    if (!written) {
        desk.say(written.error().message, Tone::Bad);
        return;
    }
    desk.say(say(QT_TRANSLATE_NOOP("ListOutput", "%1 rows were written to %2.")).arg(ids.size()).arg(*path), Tone::Good);
}

void printList(Desk& desk, const PagedTable& table, const ReadRows& read, const std::vector<qint64>& ids, const QString& title,
               const QString& line, const QString& fileName, QWidget* parent)
{
    if (ids.size() > static_cast<size_t>(mostPrinted)) {
        desk.say(say(QT_TRANSLATE_NOOP("ListOutput", "The list has %1 rows, and at most %2 are printed at once. Narrow it, choose "
                                                    "some rows, or export it."))
                     .arg(ids.size())
                     .arg(mostPrinted),
                 Tone::Warning);
        return;
    }
    Result<LayoutProfile> layout = layoutFor(QStringLiteral("other"), {}, desk.today());
    if (!layout) {
        desk.say(layout.error().message, Tone::Bad);
        return;
    }
    layout->left = layout->right = 15;
    const auto words = [](const QString& text, double size, bool isBold, Align align) {
        Paragraph paragraph;
        paragraph.runs.push_back({printable(text), isBold});
        paragraph.size = size;
        paragraph.pitch = size + 3;
        paragraph.align = align;
        return paragraph;
    };
    constexpr double cellSize = 9;
    Table pages;
    Row head;
    for (const QString& key : table.columns()) {
        const int column = table.model()->columnOf(key);
        pages.widths.push_back(std::max(60, table.model()->columns()[column].width));
        head.push_back({words(table.model()->columns()[column].title, cellSize, true, Align::Centre)});
    }
    pages.head.push_back(std::move(head));
    keepCodesWhole(pages.widths, table.columns());
    pages.before = 6;
    if (!eachRow(desk, table, read, ids, say(QT_TRANSLATE_NOOP("ListOutput", "Laying out the pages…")), parent,
                 [&](const QStringList& cells) {
                     Row row;
                     for (const QString& cell : cells)
                         row.push_back({words(cell, cellSize, false, Align::Left)});
                     pages.rows.push_back(std::move(row));
                 }))
        return;
    Document document;
    document.title = title;
    document.name = title;
    document.blocks = {words(title, 14, true, Align::Centre), words(line, 10, false, Align::Centre), std::move(pages)};
    Result<PaperPages> made = PaperPages::make(document, *layout);
    if (!made) {
        desk.say(made.error().message, Tone::Bad);
        return;
    }
    Result<QByteArray> pdf = made->pdf();
    if (!pdf) {
        desk.say(pdf.error().message, Tone::Bad);
        return;
    }
    PreviewDialog::Paper paper;
    paper.title = title;
    paper.fileName = fileName;
    paper.note = line;
    paper.pdf = std::move(*pdf);
    paper.pages = pagesOf(std::move(*made));
    PreviewDialog dialog(desk, std::move(paper), parent);
    dialog.exec();
}

} // namespace doithoai
