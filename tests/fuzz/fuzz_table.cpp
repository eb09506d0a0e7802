// Tables that come in: their encoding, CSV, headings, days and cells of petitions.
#include "fuzz/fuzz.h"

#include "domain/petition.h"
#include "exchange/csv.h"
#include "exchange/encoding.h"
#include "exchange/petition_columns.h"

using namespace doithoai;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const auto decoded = decodeTable(fed(data, size), QStringLiteral("auto"));
    if (!decoded)
        return 0;
    const auto rows = csv::read(decoded->utf8);
    if (!rows) {
        mustHold(!rows.error().message.isEmpty());
        return 0;
    }
    QByteArray again;
    for (const QStringList& row : *rows)
        again += csv::row(row);
    // What goes out as CSV comes in the same, but for the blank lines that close a table.
    if (!rows->empty() && rows->front().size() > 1) {
        const auto second = csv::read(again);
        mustHold(second.has_value());
        for (std::size_t i = 0; i < std::min(rows->size(), second->size()); ++i) {
            for (qsizetype j = 0; j < std::min((*rows)[i].size(), (*second)[i].size()); ++j)
                mustHold(csv::rearmed((*second)[i][j]) == (*rows)[i][j] || (*second)[i][j] == (*rows)[i][j]);
        }
    }
    Petition petition;
    for (const QStringList& row : *rows) {
        for (qsizetype column = 0; column < row.size(); ++column) {
            if (const auto day = dayInTable(row[column]))
                mustHold(day->isValid());
            const Field<Petition>* field = column < rows->front().size() ? petitionColumn(rows->front()[column]) : nullptr;
            if (field)
                (void)setText(petition, *field, row[column]);
        }
    }
    return 0;
}
