#include "app/list_sheet.h"

#include "domain/dates.h"

namespace doithoai::cli {

namespace {

/// A day or a moment is told by its two forms, the one for programs and the one for people.
SheetValue sheetValue(const Cell& cell)
{
    if (cell.value.isDouble())
        return qint64(cell.value.toInteger());
    const QString stable = cell.value.toString();
    if (stable != cell.label) {
        const QDateTime moment = QDateTime::fromString(stable, QStringLiteral("yyyy-MM-ddTHH:mm"));
        const QDate day = QDate::fromString(stable, QStringLiteral("yyyy-MM-dd"));
        if (day.isValid() && dates::onScreen(day) == cell.label)
            return day;
        if (moment.isValid() && dates::onScreen(moment) == cell.label)
            return moment;
    }
    return cell.label;
}

} // namespace

Worksheet sheetOf(const ListTable& table, const QString& name)
{
    Worksheet sheet;
    sheet.name = name;
    for (const Heading& h : table.headings)
        sheet.headings.append(headingLabel(h));
    for (const std::vector<Cell>& row : table.rows) {
        std::vector<SheetValue> values;
        values.reserve(row.size());
        for (const Cell& cell : row)
            values.push_back(sheetValue(cell));
        sheet.rows.push_back(std::move(values));
    }
    return sheet;
}

} // namespace doithoai::cli
