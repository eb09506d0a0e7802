#include "exchange/list_table.h"

#include "domain/atomic_file.h"
#include "exchange/csv.h"

#include <algorithm>

namespace doithoai {

namespace {

/// Digits only: a spreadsheet takes it for a number and drops the zero in front.
bool isTakenForNumber(const QString& cell)
{
    return !cell.isEmpty() && std::ranges::all_of(cell, [](QChar c) { return c.isDigit() || c == u' ' || c == u'.'; });
}

} // namespace

ListTable::ListTable(const QList<Column>& columns)
    : m_bytes("\xEF\xBB\xBF")
{
    QStringList titles;
    for (const Column& column : columns) {
        titles.append(column.title);
        m_isTelephone.append(column.isTelephone);
    }
    m_bytes.append(csv::row(titles));
}

void ListTable::add(const QStringList& cells)
{
    QStringList written = cells;
    for (qsizetype i = 0; i < written.size(); ++i) {
        if (m_isTelephone.value(i) && isTakenForNumber(written[i]))
            written[i].prepend(u'\'');
    }
    m_bytes.append(csv::row(written));
    ++m_rows;
}

Result<void> ListTable::write(const QString& path) const
{
    return atomicWrite(path, m_bytes);
}

} // namespace doithoai
