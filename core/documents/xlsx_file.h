#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QStringList>
#include <variant>
#include <vector>

namespace doithoai {

/// What a cell of a spreadsheet holds; nothing: it stays empty.
using SheetValue = std::variant<std::monostate, QString, qint64, double, QDate, QDateTime>;

/// A table that leaves the program for a spreadsheet.
struct Worksheet {
    QString name; ///< shortened and told apart where the format wants it
    QStringList headings;
    std::vector<std::vector<SheetValue>> rows;
};

/// The tables as XLSX: headings bold, always in sight, with filters; days are days (dd/mm/yyyy) and numbers numbers; text
/// is text, so that =1+1 is not reckoned and a telephone number keeps its zero. Nobody's name stands in its metadata.
/// Trouble::Refused for more rows than a sheet holds; Trouble::Storage when the disk has no room for it.
Result<QByteArray> xlsxOf(const QString& title, const std::vector<Worksheet>& sheets);

/// A value as it was printed, by its type again: 18/03/2023, 18/03/2023 08:05, 1.234. All else, and whole numbers that
/// begin with a zero or are too long to be a count, stays text.
SheetValue sheetValueOf(const QString& printed);

/// Whether a file of that name is to be a spreadsheet.
bool isXlsxName(const QString& path);

} // namespace doithoai
