#include "app/files.h"
#include "app/list_request.h"
#include "app/name_looks.h"
#include "domain/text.h"
#include "reports/period_report.h"
#include "services/name_viewing.h"

#include <algorithm>

namespace doithoai::cli {

namespace {

/// A list: what makes it, and which filters mean something there.
struct List {
    const char* name;
    const char* label; ///< of its sheet in a workbook
    ListMaker make; ///< nullptr: it tells of papers (PaperRoom)
    const char* filters; ///< by blanks
    bool isSearchedByFile;
};

constexpr List lists[] = {
    {"sessions", QT_TRANSLATE_NOOP("CommandLine", "Sessions"), sessionTable, "state overdue silent period unit search as-of", true},
    {"petitions", QT_TRANSLATE_NOOP("CommandLine", "Petitions"), petitionTable, "state overdue warned silent period unit search as-of", true},
    {"escalations", QT_TRANSLATE_NOOP("CommandLine", "To the superior"), escalationTable, "state overdue silent period unit search as-of", true},
    {"plan", QT_TRANSLATE_NOOP("CommandLine", "Plan of the year"), planTable, "period unit search", false},
    {"duty", QT_TRANSLATE_NOOP("CommandLine", "Dialogue duty"), dutyTable, "period unit search as-of", false},
    {"unit-reports", QT_TRANSLATE_NOOP("CommandLine", "Reports of units"), unitReportTable, "state overdue period unit search as-of", false},
    {"tasks", QT_TRANSLATE_NOOP("CommandLine", "Tasks"), taskTable, "overdue period unit search as-of", false},
    {"silent", QT_TRANSLATE_NOOP("CommandLine", "No step for long"), silenceTable, "silent unit search", false},
    {"documents", QT_TRANSLATE_NOOP("CommandLine", "Papers"), nullptr, "state period search as-of", false},
    {"register", QT_TRANSLATE_NOOP("CommandLine", "Register of papers"), nullptr, "state period unit search as-of", true},
    {"attachments", QT_TRANSLATE_NOOP("CommandLine", "Attachments"), nullptr, "period search as-of", false},
    {"units", QT_TRANSLATE_NOOP("CommandLine", "Units"), unitTable, "unit search as-of", false},
    {"posts", QT_TRANSLATE_NOOP("CommandLine", "Posts"), postTable, "unit search as-of", false},
    {"journal", QT_TRANSLATE_NOOP("CommandLine", "Journal"), journalTable, "period search as-of", false},
    {"views", QT_TRANSLATE_NOOP("CommandLine", "Looks at full names"), viewTable, "period search as-of", false},
    {"erasures", QT_TRANSLATE_NOOP("CommandLine", "Erased personal data"), erasureTable, "period search as-of", false},
};

Error usage(const Call& call, const QString& sentence)
{
    return {Trouble::Usage, sentence + u'\n' + usageLine(*call.verb), {}};
}

Result<const List*> listOf(const Call& call)
{
    QStringList names;
    for (const List& list : lists) {
        if (call.words[1].compare(QLatin1String(list.name), Qt::CaseInsensitive) == 0)
            return &list;
        names.append(QString::fromLatin1(list.name));
    }
    return tl::unexpected(usage(call, QCoreApplication::translate("CommandLine", "There is no list “%1”. There is: %2.")
                                          .arg(call.words[1], names.join(QStringLiteral(", ")))));
}

/// A filter that says nothing about a list is refused, lest a person takes the whole for a part.
Result<void> checkFilters(const Call& call, const List& list)
{
    const QStringList known = QString::fromLatin1(list.filters).split(u' ');
    for (const char* filter : {"state", "overdue", "warned", "silent", "period", "unit", "search", "as-of"}) {
        if (call.has(filter) && !known.contains(QString::fromLatin1(filter))) {
            return tl::unexpected(usage(call, QCoreApplication::translate("CommandLine", "The list “%1” has no filter --%2.")
                                                  .arg(call.words[1], QString::fromLatin1(filter))));
        }
    }
    return {};
}

Result<ListRequest> requestOf(const Call& call, Office& office)
{
    ListRequest request{office, call, office.vocabulary(call.actor.today), call.option("state"), call.has("overdue"),
                        {},     {},   call.option("search"), call.actor.today, call.has("as-of")};
    if (call.has("period")) {
        auto period = periodOf(office.file(), call.option("period"));
        if (!period)
            return tl::unexpected(period.error());
        request.period = *period;
    }
    if (call.has("unit")) {
        const auto unit = office.directory().findUnit(call.option("unit"));
        if (!unit) {
            return tl::unexpected(usage(call, QCoreApplication::translate("CommandLine", "Nobody knows the unit “%1”.")
                                                  .arg(call.option("unit"))));
        }
        request.unit = *unit;
    }
    request.isWarnedOnly = call.has("warned");
    if (call.has("silent")) {
        bool isNumber = false;
        const int days = call.option("silent").toInt(&isNumber);
        if (!isNumber || days < 1 || days > 9999) {
            return tl::unexpected(usage(call, QCoreApplication::translate("CommandLine", "--silent takes a number of working days, not “%1”.").arg(call.option("silent"))));
        }
        request.silentDays = days;
    }
    const auto asOf = call.day("as-of");
    if (!asOf)
        return tl::unexpected(asOf.error());
    if (asOf->isValid())
        request.asOf = *asOf;
    return request;
}

/// Leaves the rows in which the words stand, without regard to marks and capitals.
void search(ListTable& table, const QString& words)
{
    const QString wanted = text::folded(words);
    std::erase_if(table.rows, [&](const std::vector<Cell>& row) {
        return std::ranges::none_of(row, [&](const Cell& cell) {
            return text::folded(cell.label).contains(wanted) || text::folded(cell.value.toString()).contains(wanted);
        });
    });
}

/// The table. Where looks at full names are recorded, a list on the screen shows initials; one that goes out shows names and
/// is recorded, case by case.
Result<ListTable> makeTable(const List& list, ListRequest& request, Desk& desk)
{
    const bool isRecorded = list.make == petitionTable && areViewsRecorded(request.office);
    const QString& format = request.call.format;
    request.hasInitials = isRecorded && (format == QLatin1String("table") || format == QLatin1String("text"));
    const ListMaker make = list.make ? list.make : desk.papers.list(QLatin1String(list.name));
    auto table = make(request);
    if (!table || !isRecorded || request.hasInitials)
        return table;
    QStringList codes;
    for (const auto& row : table->rows)
        codes.append(row.front().label);
    const auto hasNames = mayShowNames(request.office, codes, QStringLiteral("export"), request.call, desk);
    if (!hasNames)
        return tl::unexpected(hasNames.error());
    if (*hasNames)
        return table;
    request.hasInitials = true;
    return make(request);
}

} // namespace

bool tellsOfPapers(const QString& list)
{
    return std::ranges::any_of(lists, [&](const List& known) { return !known.make && list.compare(QLatin1String(known.name), Qt::CaseInsensitive) == 0; });
}

int runList(const Call& call, Desk& desk)
{
    const auto list = listOf(call);
    if (!list)
        return desk.out.fail(list.error());
    if (const auto filters = checkFilters(call, **list); !filters)
        return desk.out.fail(filters.error());
    if (call.has("labels") && call.format != QLatin1String("csv")) {
        return desk.out.fail(
            usage(call, QCoreApplication::translate("CommandLine", "--labels goes with --format csv only.")));
    }
    const bool isSheet = call.format == QLatin1String("xlsx");
    if (isSheet != call.has("o") || (isSheet && !call.option("o").endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive))) {
        return desk.out.fail(usage(call, QCoreApplication::translate("CommandLine", "A spreadsheet goes to a file: --format xlsx "
                                                                                    "-o OUT.xlsx.")));
    }
    auto office = openForLooking(call.words[0], desk);
    if (!office)
        return desk.out.fail(office.error());
    auto request = requestOf(call, **office);
    if (!request)
        return desk.out.fail(request.error());
    auto table = makeTable(**list, *request, desk);
    if (!table)
        return desk.out.fail(table.error());
    if (!(*list)->isSearchedByFile && !request->search.isEmpty())
        search(*table, request->search);
    if (isSheet)
        return desk.papers.saveSheet(*table, QCoreApplication::translate("CommandLine", (*list)->label), call, desk);
    printTable(*table, call.format, call.has("labels"), desk.out);
    return 0;
}

} // namespace doithoai::cli
