#pragma once

#include "app/output.h"

#include <QJsonValue>
#include <QStringList>

#include <vector>

namespace doithoai::cli {

/// A cell of a list: what programs read, and what people read.
struct Cell {
    QJsonValue value;
    QString label;

    Cell(const QString& text) : value(text), label(text) {}
    Cell(int number) : value(number), label(QString::number(number)) {}
    Cell(const QJsonValue& stable, const QString& forPeople) : value(stable), label(forPeople) {}
};

/// A heading: the key of the contract, and the English source of what people read (context "CommandLine").
struct Heading {
    const char* key;
    const char* label;
    int widest = 60; ///< letters of a line on the terminal; what is longer is cut there
};

/// A list as a table, whatever it lists.
struct ListTable {
    std::vector<Heading> headings;
    std::vector<std::vector<Cell>> rows;
};

/// A day of a case: ISO for programs, day/month/year for people, both empty when absent.
Cell dayCell(const std::optional<QDate>& day);
Cell momentCell(const std::optional<QDateTime>& moment);
/// What people read for a heading.
QString headingLabel(const Heading& heading);
/// Several codes: an array for programs.
Cell codesCell(const QStringList& codes);

/// Prints the table as "table", "csv" or "json". With `hasLabels` CSV carries what people read.
void printTable(const ListTable& table, const QString& format, bool hasLabels, Output& out);

} // namespace doithoai::cli
