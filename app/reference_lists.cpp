#include "app/list_request.h"
#include "services/journal.h"

namespace doithoai::cli {

Result<ListTable> unitTable(const ListRequest& request)
{
    ListTable table{{{"code", QT_TRANSLATE_NOOP("CommandLine", "Code")},
                     {"name", QT_TRANSLATE_NOOP("CommandLine", "Name")},
                     {"level", QT_TRANSLATE_NOOP("CommandLine", "Level")},
                     {"line", QT_TRANSLATE_NOOP("CommandLine", "Line")},
                     {"superior", QT_TRANSLATE_NOOP("CommandLine", "Superior")},
                     {"from", QT_TRANSLATE_NOOP("CommandLine", "From")},
                     {"to", QT_TRANSLATE_NOOP("CommandLine", "Until")},
                     {"successor", QT_TRANSLATE_NOOP("CommandLine", "Successor")}},
                    {}};
    for (const Unit& unit : request.office.directory().units()) {
        const bool isShown = request.wantsUnit(unit.code)
            && (!request.isAsOfGiven || existsOn(unit.from, unit.to, request.asOf));
        if (!isShown)
            continue;
        table.rows.push_back({unit.code.text, unit.name,
                              Cell(unit.level, request.vocabulary.label(QStringLiteral("level"), unit.level)),
                              Cell(unit.line, request.vocabulary.label(QStringLiteral("line"), unit.line)),
                              unit.superior.text, dayCell(unit.from), dayCell(unit.to), unit.successor.text});
    }
    return table;
}

Result<ListTable> postTable(const ListRequest& request)
{
    ListTable table{{{"code", QT_TRANSLATE_NOOP("CommandLine", "Code")},
                     {"name", QT_TRANSLATE_NOOP("CommandLine", "Name")},
                     {"unit", QT_TRANSLATE_NOOP("CommandLine", "Unit")},
                     {"quota", QT_TRANSLATE_NOOP("CommandLine", "Required")},
                     {"holder", QT_TRANSLATE_NOOP("CommandLine", "Holder")},
                     {"from", QT_TRANSLATE_NOOP("CommandLine", "From")},
                     {"to", QT_TRANSLATE_NOOP("CommandLine", "Until")}},
                    {}};
    const Directory& directory = request.office.directory();
    for (const Post& post : directory.posts()) {
        const bool isShown = request.wantsUnit(post.unit)
            && (!request.isAsOfGiven || existsOn(post.from, post.to, request.asOf));
        if (!isShown)
            continue;
        const Official* holder = directory.holder(post.code, request.asOf);
        table.rows.push_back({post.code.text, post.name, Cell(post.unit.text, directory.unitName(post.unit)),
                              post.quota ? Cell(*post.quota) : Cell(QJsonValue(QJsonValue::Null), QString()),
                              holder ? holder->name : QString(), dayCell(post.from), dayCell(post.to)});
    }
    return table;
}

Result<ListTable> journalTable(const ListRequest& request)
{
    ListTable table{{{"seq", QT_TRANSLATE_NOOP("CommandLine", "No.")},
                     {"at", QT_TRANSLATE_NOOP("CommandLine", "At")},
                     {"by", QT_TRANSLATE_NOOP("CommandLine", "By")},
                     {"table", QT_TRANSLATE_NOOP("CommandLine", "Table")},
                     {"key", QT_TRANSLATE_NOOP("CommandLine", "Key")},
                     {"before", QT_TRANSLATE_NOOP("CommandLine", "Before")},
                     {"after", QT_TRANSLATE_NOOP("CommandLine", "After")}},
                    {}};
    const auto rows = journalRows(request.office);
    if (!rows)
        return tl::unexpected(rows.error());
    for (const JournalRow& row : *rows) {
        const QDate day = QDate::fromString(row.at.left(10), Qt::ISODate);
        if (!request.wantsDay(day) || (request.isAsOfGiven && day > request.asOf))
            continue;
        table.rows.push_back({Cell(QJsonValue(row.seq), QString::number(row.seq)), row.at, row.by, row.table, row.key,
                              row.before, row.after});
    }
    return table;
}

} // namespace doithoai::cli
