#include "exchange/petition_import.h"

#include "exchange/csv.h"
#include "exchange/petition_rows.h"

#include <QCoreApplication>

#include <algorithm>

namespace doithoai {

namespace {

constexpr size_t rowsThatTell = 2000; // readPetitions knows by the first thousand

/// The rules that keep a petition out, in one sentence after the other, beside the field that mends the first.
ImportFinding rejection(int row, const std::vector<Finding>& findings, const QHash<QString, QString>& headingOfField)
{
    ImportFinding result{row, {}, QStringLiteral("error"), {}};
    QStringList sentences;
    for (const Finding& finding : findings) {
        if (!finding.blocks())
            continue;
        sentences.append(finding.message);
        if (result.column.isEmpty())
            result.column = headingOfField.value(finding.field, finding.field);
    }
    result.message = sentences.join(u' ');
    return result;
}

/// Reads a table into petitions; its cells are put away when they are read.
Outcome<ReadTable> readTable(const Office& office, const QByteArray& table, const QMap<QString, QString>& given, QDate today)
{
    if (const auto sound = csv::check(table); !sound)
        return refuse(sound.error());
    // A table of another kind is told by its first rows, however many follow.
    const auto first = csv::read(table, rowsThatTell);
    if (!first)
        return refuse(first.error());
    if (auto told = readPetitions(office, *first, given, today); !told)
        return told;
    const auto cells = csv::read(table);
    if (!cells)
        return refuse(cells.error());
    return readPetitions(office, *cells, given, today);
}

} // namespace

Outcome<ImportResult> importPetitions(Office& office, const QByteArray& table, const QMap<QString, QString>& given,
                                      const Actor& actor, bool isDryRun)
{
    auto read = readTable(office, table, given, actor.today);
    if (!read)
        return tl::unexpected(read.error());

    ImportResult result;
    result.rows = read->rows;
    result.rejected = read->rejected;
    result.findings = std::move(read->findings);
    if (result.rows == 0) {
        result.findings.push_back({0, {}, QStringLiteral("warning"),
                                   QCoreApplication::translate("Import", "The table has a heading but no rows: there was "
                                                                         "nothing to take in.")});
        return result;
    }
    const auto received = office.receiveAll(std::move(read->petitions), actor, isDryRun);
    if (!received)
        return tl::unexpected(received.error());

    for (size_t i = 0; i < read->taken.size() && i < received->size(); ++i) {
        const ReadRow& row = read->taken[i];
        const Office::Received& answer = (*received)[i];
        if (answer.isKnown) {
            ++result.known;
            result.findings.push_back({row.row, {}, QStringLiteral("known"),
                                       QCoreApplication::translate("Import", "This petition was imported before; the row "
                                                                             "changes nothing.")});
        } else if (anyBlocks(answer.findings)) {
            ++result.rejected;
            result.findings.push_back(rejection(row.row, answer.findings, read->headings));
        } else {
            ++result.accepted;
            result.warned += row.hasWarning ? 1 : 0;
            if (answer.code)
                result.codes.append(answer.code->text);
        }
    }
    std::ranges::stable_sort(result.findings, {}, &ImportFinding::row);
    return result;
}

} // namespace doithoai
