#include "app/whole_room.h"

#include "app/editable.h"
#include "app/list_request.h"
#include "app/list_sheet.h"
#include "app/paper_verbs.h"
#include "app/person_verbs.h"

#include <algorithm>

namespace doithoai::cli {

namespace {

template <class Function>
struct Named {
    const char* name;
    Function function;
};

constexpr Named<VerbRun> paperVerbs[] = {
    {"print", runPrint}, {"word", runWord},   {"issue", runIssue},     {"report", runReport},
    {"person", runPerson}, {"erase", runErase}, {"destroy", runDestroy},
};

constexpr Named<ListMaker> paperLists[] = {
    {"documents", documentTable},
    {"register", registerTable},
    {"attachments", attachmentTable},
};

template <class Function>
Function find(std::span<const Named<Function>> all, const QString& name)
{
    const auto found = std::ranges::find_if(all, [&](const Named<Function>& one) { return name == QLatin1String(one.name); });
    return found == all.end() ? nullptr : found->function;
}

} // namespace

Result<MadePaper> WholeRoom::minutes(const SessionCase& session, const PaperContext& context)
{
    return m_maker.minutes(session, context);
}

Result<MadePaper> WholeRoom::paper(const QString& name, const PaperRecord& record, const PaperContext& context, CaseFile& file)
{
    return m_maker.paper(name, record, context, file);
}

VerbRun WholeRoom::verb(const QString& name) const
{
    return find<VerbRun>(paperVerbs, name);
}

ListMaker WholeRoom::list(const QString& name) const
{
    return find<ListMaker>(paperLists, name);
}

int WholeRoom::saveSheet(const ListTable& table, const QString& title, const Call& call, Desk& desk) const
{
    return saveFile(xlsxOf(title, {sheetOf(table, title)}), call.option("o"), call, desk);
}

} // namespace doithoai::cli
