#include "documents/paper_tables.h"

#include <QCoreApplication>

namespace doithoai {

namespace {

QString wordsOf(const Paragraph& paragraph)
{
    QString words;
    for (const Run& run : paragraph.runs)
        words += run.text;
    return words.trimmed();
}

/// The words of each field of a table's rows; a cell that spans stands in its first row, in all of its columns for a
/// head and in the first of them else.
std::vector<QStringList> fieldsOf(const std::vector<Row>& rows, size_t columns, bool isHead)
{
    std::vector<QStringList> fields(rows.size(), QStringList(qsizetype(columns), QString()));
    std::vector<int> taken(columns, 0); // rows that a cell above still spans
    for (size_t row = 0; row < rows.size(); ++row) {
        size_t column = 0;
        const std::vector<int> above = taken;
        for (int& rest : taken)
            rest = std::max(0, rest - 1);
        for (const Cell& cell : rows[row]) {
            while (column < columns && above[column] > 0)
                ++column;
            const size_t end = std::min(columns, column + size_t(std::max(1, cell.columns)));
            for (size_t i = column; i < end; ++i) {
                if (i == column || isHead)
                    fields[row][qsizetype(i)] = wordsOf(cell.words);
                taken[i] = std::max(1, cell.rows) - 1;
            }
            column = end;
        }
    }
    return fields;
}

Worksheet sheetOf(const Table& table, const QString& name)
{
    const size_t columns = table.widths.size();
    Worksheet sheet;
    sheet.name = name;
    const std::vector<QStringList> heads = fieldsOf(table.head, columns, true);
    for (size_t column = 0; column < columns; ++column) {
        QStringList words;
        for (const QStringList& head : heads)
            words.append(head[qsizetype(column)]);
        words.removeAll(QString());
        sheet.headings.append(words.join(QStringLiteral(" – ")));
    }
    for (const QStringList& fields : fieldsOf(table.rows, columns, false)) {
        std::vector<SheetValue> row;
        for (const QString& field : fields)
            row.push_back(sheetValueOf(field));
        sheet.rows.push_back(std::move(row));
    }
    return sheet;
}

} // namespace

Table tableOf(const BarChart& chart)
{
    const auto cell = [](Paragraph words, Align align, bool isBold) {
        words.align = align;
        for (Run& run : words.runs)
            run.bold = run.bold || isBold;
        return Cell{std::move(words)};
    };
    Table table;
    table.widths = {40};
    table.head.emplace_back();
    Paragraph corner = chart.series.empty() ? chart.title : chart.series.front();
    corner.runs.clear();
    table.head.front().push_back({std::move(corner)});
    for (const Paragraph& name : chart.series) {
        table.widths.push_back(20);
        table.head.front().push_back(cell(name, Align::Centre, true));
    }
    for (const BarChart::Group& group : chart.groups) {
        Row row{cell(group.label, Align::Left, false)};
        for (const BarChart::Bar& bar : group.bars)
            row.push_back(cell(bar.words, Align::Centre, false));
        table.rows.push_back(std::move(row));
    }
    table.before = chart.before;
    table.after = chart.after;
    return table;
}

Result<std::vector<Worksheet>> sheetsOf(const std::vector<Document>& documents)
{
    std::vector<Worksheet> sheets;
    for (const Document& document : documents) {
        QString heading = document.title;
        for (const Block& block : document.blocks) {
            if (const auto* paragraph = std::get_if<Paragraph>(&block)) {
                if (const QString words = wordsOf(*paragraph); paragraph->keepWithNext && words.size() > 3)
                    heading = words;
            } else if (const auto* table = std::get_if<Table>(&block)) {
                sheets.push_back(sheetOf(*table, heading));
            } else if (const auto* chart = std::get_if<BarChart>(&block)) {
                const QString title = wordsOf(chart->title);
                sheets.push_back(sheetOf(tableOf(*chart), title.isEmpty() ? heading : title));
            }
        }
    }
    if (sheets.empty()) {
        return fail(Trouble::Refused, QCoreApplication::translate("Papers", "This paper has no table. Write it as PDF, or as ODT to "
                                                                            "edit it."));
    }
    return sheets;
}

} // namespace doithoai
