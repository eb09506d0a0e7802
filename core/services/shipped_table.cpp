#include "services/shipped_table.h"

#include <QCoreApplication>
#include <QFile>

namespace doithoai
{

namespace
{

/// Cells of one line. The shipped tables have no line breaks within a cell.
QStringList cellsOf(const QString& line)
{
    QStringList cells;
    QString cell;
    bool isQuoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line[i];
        if (c == u'"' && isQuoted && i + 1 < line.size() && line[i + 1] == u'"') {
            cell.append(c);
            ++i;
        } else if (c == u'"') {
            isQuoted = !isQuoted;
        } else if (c == u',' && !isQuoted) {
            cells.append(cell);
            cell.clear();
        } else {
            cell.append(c);
        }
    }
    cells.append(cell);
    return cells;
}

Error broken(const QString& path, const QString& detail)
{
    return Error{Trouble::Damaged,
                 QCoreApplication::translate(
                     "NewFile", "A part of the program is missing or damaged (%1). Install the program again.")
                     .arg(path),
                 detail};
}

} // namespace

Result<QByteArray> readShipped(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected<Error>(broken(path, file.errorString()));
    return file.readAll();
}

Result<std::vector<QMap<QString, QString>>> readShippedTable(const QString& path)
{
    const auto bytes = readShipped(path);
    if (!bytes)
        return tl::unexpected<Error>(bytes.error());
    const QStringList lines = QString::fromUtf8(*bytes).split(u'\n', Qt::SkipEmptyParts);
    if (lines.isEmpty())
        return tl::unexpected<Error>(broken(path, QStringLiteral("empty table")));
    const QStringList headings = cellsOf(lines.first().trimmed());
    std::vector<QMap<QString, QString>> rows;
    for (qsizetype i = 1; i < lines.size(); ++i) {
        QString line = lines[i];
        if (line.endsWith(u'\r'))
            line.chop(1);
        const QStringList cells = cellsOf(line);
        if (cells.size() != headings.size())
            return tl::unexpected<Error>(
                broken(path, QStringLiteral("row %1 has %2 cells").arg(i + 1).arg(cells.size())));
        QMap<QString, QString> row;
        for (qsizetype c = 0; c < cells.size(); ++c)
            row.insert(headings[c], cells[c]);
        rows.push_back(row);
    }
    return rows;
}

} // namespace doithoai
