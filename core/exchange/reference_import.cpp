#include "exchange/reference_import.h"

#include "domain/text.h"
#include "exchange/csv.h"
#include "exchange/reference_rows.h"
#include "services/calendar_change.h"

#include <QCoreApplication>

#include <algorithm>

namespace doithoai {

namespace {

/// The rows of a table as texts by key. Headings are the keys of the contract; an unknown one is met by the reader.
struct KeyedRow {
    int row = 0;
    QMap<QString, QString> texts;
};

Result<std::vector<KeyedRow>> keyed(const QByteArray& bytes)
{
    const auto table = csv::read(bytes);
    if (!table)
        return tl::unexpected(table.error());
    if (table->empty()) {
        return fail(Trouble::Refused,
                    QCoreApplication::translate("Import", "The table is empty: it has not even a heading. Nothing was "
                                                          "written."));
    }
    const QStringList& headings = table->front();
    std::vector<KeyedRow> rows;
    for (size_t i = 1; i < table->size(); ++i) {
        const QStringList& cells = (*table)[i];
        const bool isBlank = std::ranges::all_of(cells, [](const QString& c) { return c.trimmed().isEmpty(); });
        if (isBlank)
            continue;
        KeyedRow row{static_cast<int>(i) + 1, {}};
        if (cells.size() > headings.size()) {
            return fail(Trouble::Refused,
                        QCoreApplication::translate("Import", "Row %1 has more cells than the heading. Nothing was "
                                                              "written.")
                            .arg(row.row));
        }
        for (qsizetype column = 0; column < cells.size(); ++column)
            row.texts.insert(headings[column].trimmed(), csv::rearmed(cells[column]));
        rows.push_back(std::move(row));
    }
    return rows;
}

tl::unexpected<Refusal> refuseRow(int row, const Error& error)
{
    return refuse(Error{Trouble::Refused,
                        QCoreApplication::translate("Import", "Row %1: %2 Nothing was written.").arg(row).arg(error.message),
                        error.detail});
}

/// The same for the one of the rows that the office does not take; a file that says no names no row.
tl::unexpected<Refusal> refuseMisfit(const std::vector<KeyedRow>& rows, const Office::Misfit& misfit)
{
    if (misfit.at < rows.size() && misfit.error.trouble == Trouble::Usage)
        return refuseRow(rows[misfit.at].row, misfit.error);
    return refuse(misfit.error);
}

/// Reads every row, then has all of them judged and written: a fault in any row keeps all of them out.
template <class Read, class Write>
Outcome<ImportResult> importRows(const QByteArray& table, bool isDryRun, const Read& read, const Write& write)
{
    const auto rows = keyed(table);
    if (!rows)
        return refuse(rows.error());
    ImportResult result;
    std::vector<std::decay_t<decltype(read({}).value())>> things;
    for (const KeyedRow& row : *rows) {
        auto thing = read(row.texts);
        if (!thing)
            return refuseRow(row.row, thing.error());
        things.push_back(std::move(*thing));
    }
    result.rows = static_cast<int>(rows->size());
    result.accepted = result.rows;
    if (const tl::expected<void, Office::Misfit> written = write(things, isDryRun); !written)
        return refuseMisfit(*rows, written.error());
    return result;
}

} // namespace

Outcome<ImportResult> importUnits(Office& office, const QByteArray& table, const Actor& actor, bool isDryRun)
{
    const Vocabulary vocabulary = office.vocabulary(actor.today);
    // A row may name a unit of an earlier row as its superior.
    Directory known = office.directory();
    return importRows(
        table, isDryRun,
        [&](const QMap<QString, QString>& texts) {
            auto unit = unitFrom(texts, known, vocabulary);
            if (unit) {
                std::vector<Unit> units = known.units();
                units.push_back(*unit);
                known = Directory(std::move(units), known.posts(), known.officials());
            }
            return unit;
        },
        [&](const std::vector<Unit>& units, bool isTrial) { return office.addUnits(units, actor, isTrial); });
}

Outcome<ImportResult> importPosts(Office& office, const QByteArray& table, const Actor& actor, bool isDryRun)
{
    const Vocabulary vocabulary = office.vocabulary(actor.today);
    return importRows(
        table, isDryRun,
        [&](const QMap<QString, QString>& texts) { return postFrom(texts, office.directory(), vocabulary); },
        [&](const std::vector<Post>& posts, bool isTrial) { return office.addPosts(posts, actor, isTrial); });
}

Outcome<ImportResult> importOfficials(Office& office, const QByteArray& table, const Actor& actor, bool isDryRun)
{
    const Vocabulary vocabulary = office.vocabulary(actor.today);
    return importRows(
        table, isDryRun,
        [&](const QMap<QString, QString>& texts) { return officialFrom(texts, office.directory(), vocabulary); },
        [&](const std::vector<Official>& officials, bool isTrial) { return office.addOfficials(officials, actor, isTrial); });
}

Outcome<ImportResult> importCalendar(Office& office, const QByteArray& table, const Actor& actor, bool isDryRun)
{
    std::vector<DueChange> moved;
    auto result = importRows(
        table, isDryRun, [&](const QMap<QString, QString>& texts) { return dayMarkFrom(texts); },
        [&](const std::vector<DayMark>& days, bool isTrial) -> tl::expected<void, Office::Misfit> {
            if (auto changes = dueChanges(office, ChangeMarks{days, {}}))
                moved = std::move(*changes);
            else
                return tl::unexpected(Office::Misfit{days.size(), changes.error()});
            if (isTrial || days.empty())
                return {};
            if (const auto done = office.importCalendar(days, actor); !done)
                return tl::unexpected(Office::Misfit{days.size(), done.error()});
            return {};
        });
    // What the days do to open deadlines is told before it is kept (a trial) and with it.
    for (const QString& line : dueChangeLines(moved)) {
        if (result)
            result->findings.push_back({0, {}, QStringLiteral("warning"), line});
    }
    return result;
}

} // namespace doithoai
