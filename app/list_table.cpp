#include "app/list_table.h"

#include "domain/dates.h"
#include "exchange/csv.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace doithoai::cli {

namespace {

/// A value as text for CSV: arrays by comma.
QString plainText(const QJsonValue& value)
{
    if (value.isArray()) {
        QStringList parts;
        const QJsonArray array = value.toArray();
        for (const auto part : array)
            parts.append(part.toString());
        return parts.join(u',');
    }
    if (value.isDouble())
        return QString::number(value.toInteger());
    return value.toString();
}

/// A label on one line of bounded width.
QString onOneLine(const QString& text, int widest)
{
    const QString simple = text.simplified();
    return simple.size() > widest ? simple.left(widest - 1) + u'…' : simple;
}

/// One value as JSON.
QByteArray jsonText(const QJsonValue& value)
{
    const QByteArray wrapped = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return wrapped.sliced(1, wrapped.size() - 2);
}

/// Written by hand: QJsonObject would sort the keys, and the contract has them in its own order.
void printJson(const ListTable& table, Output& out)
{
    QByteArray bytes = "[";
    for (size_t r = 0; r < table.rows.size(); ++r) {
        bytes += r == 0 ? "\n  {" : ",\n  {";
        for (size_t i = 0; i < table.rows[r].size(); ++i) {
            bytes += i == 0 ? "" : ", ";
            bytes += '"' + QByteArray(table.headings[i].key) + "\": " + jsonText(table.rows[r][i].value);
        }
        bytes += "}";
    }
    out.bytes(bytes + (table.rows.empty() ? "]\n" : "\n]\n"));
}

void printCsv(const ListTable& table, bool hasLabels, Output& out)
{
    QStringList head;
    for (const Heading& h : table.headings)
        head.append(hasLabels ? headingLabel(h) : QString::fromLatin1(h.key));
    QByteArray bytes = csv::row(head);
    for (const auto& row : table.rows) {
        QStringList cells;
        for (const Cell& cell : row)
            cells.append(hasLabels ? cell.label : plainText(cell.value));
        bytes += csv::row(cells);
    }
    out.bytes(bytes);
}

void printText(const ListTable& table, Output& out)
{
    std::vector<QStringList> lines;
    QStringList head;
    for (const Heading& h : table.headings)
        head.append(headingLabel(h));
    lines.push_back(head);
    for (const auto& row : table.rows) {
        QStringList cells;
        for (size_t i = 0; i < row.size(); ++i)
            cells.append(onOneLine(row[i].label, table.headings[i].widest));
        lines.push_back(cells);
    }
    std::vector<qsizetype> widths(table.headings.size(), 0);
    for (const QStringList& cells : lines) {
        for (qsizetype i = 0; i < cells.size(); ++i)
            widths[static_cast<size_t>(i)] = std::max(widths[static_cast<size_t>(i)], cells[i].size());
    }
    QString text;
    for (const QStringList& cells : lines) {
        QString line;
        for (qsizetype i = 0; i < cells.size(); ++i)
            line += cells[i].leftJustified(widths[static_cast<size_t>(i)]) + QStringLiteral("  ");
        while (line.endsWith(u' '))
            line.chop(1);
        text += line + u'\n';
    }
    out.bytes(text.toUtf8());
}

} // namespace

QString headingLabel(const Heading& heading)
{
    return QCoreApplication::translate("CommandLine", heading.label);
}

Cell dayCell(const std::optional<QDate>& day)
{
    return day ? Cell(day->toString(Qt::ISODate), dates::onScreen(*day)) : Cell(QString());
}

Cell momentCell(const std::optional<QDateTime>& moment)
{
    return moment ? Cell(moment->toString(QStringLiteral("yyyy-MM-ddTHH:mm")), dates::onScreen(*moment)) : Cell(QString());
}

Cell codesCell(const QStringList& codes)
{
    return Cell(QJsonArray::fromStringList(codes), codes.join(QStringLiteral(", ")));
}

void printTable(const ListTable& table, const QString& format, bool hasLabels, Output& out)
{
    if (format == QLatin1String("json"))
        printJson(table, out);
    else if (format == QLatin1String("csv"))
        printCsv(table, hasLabels, out);
    else
        printText(table, out);
}

} // namespace doithoai::cli
