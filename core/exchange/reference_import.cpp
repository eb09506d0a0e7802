#include "exchange/reference_import.h"

#include "domain/text.h"
#include "exchange/csv.h"
#include "exchange/reference_rows.h"
#include "services/calendar_change.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace doithoai {

namespace {

constexpr qsizetype mostRows = 3000; ///< units, posts, officials or days of many years

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
    if (qsizetype(table->size()) > mostRows) {
        return fail(Trouble::Refused,
                    QCoreApplication::translate("Import", "The table has more than %1 rows: that is no list of an office. Nothing was "
                                                          "written.")
                        .arg(mostRows));
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

/// The directory with the units that the rows bring, as far as a row can be named by another.
Directory withRows(const Directory& directory, const std::vector<KeyedRow>& rows)
{
    std::vector<Unit> units = directory.units();
    for (const KeyedRow& row : rows) {
        const auto cell = [&row](QLatin1String key) {
            for (auto it = row.texts.cbegin(); it != row.texts.cend(); ++it) {
                if (it.key().compare(key, Qt::CaseInsensitive) == 0)
                    return text::stored(it.value()).trimmed();
            }
            return QString();
        };
        Unit unit;
        unit.code = {cell(QLatin1String("code")).toUpper()};
        unit.name = cell(QLatin1String("name"));
        unit.place = cell(QLatin1String("place"));
        unit.level = cell(QLatin1String("level"));
        if (!unit.code.isEmpty() && !directory.unit(unit.code))
            units.push_back(std::move(unit));
    }
    return Directory(std::move(units), directory.posts(), directory.officials());
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
    const auto rows = keyed(table);
    if (!rows)
        return refuse(rows.error());
    const Directory known = withRows(office.directory(), *rows);
    QSet<QString> earlier;
    const auto isThere = [&](const UnitCode& code) {
        return code.isEmpty() || office.directory().unit(code) || earlier.contains(code.text);
    };
    return importRows(
        table, isDryRun,
        [&](const QMap<QString, QString>& texts) {
            auto unit = unitFrom(texts, known, vocabulary);
            for (const UnitCode& named : unit ? QList<UnitCode>{unit->superior, unit->successor} : QList<UnitCode>()) {
                if (!isThere(named)) {
                    unit = fail(Trouble::Usage,
                                QCoreApplication::translate("Import", "The unit %1 stands below the row that names it. Put it above.")
                                    .arg(named.text));
                    break;
                }
            }
            if (unit)
                earlier.insert(unit->code.text);
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
