#include "casefile/name_views.h"

#include "casefile/rows.h"

namespace doithoai {

Result<std::vector<NameView>> loadNameViews(CaseFile& file, const QStringList& petitions)
{
    Statement rows(file.connection(), QStringLiteral("SELECT \"by\", \"petition\", \"place\", \"on\", \"at\" FROM \"name_view\" ORDER BY \"id\" DESC"));
    auto all = readAll<NameView>(rows, [](const Statement& row) -> Result<NameView> {
        return NameView{row.text(0), {row.text(1)}, row.text(2), row.day(3), QDateTime::fromString(row.text(4), Qt::ISODateWithMs)};
    });
    if (all && !petitions.isEmpty())
        std::erase_if(*all, [&](const NameView& view) { return !petitions.contains(view.petition.text); });
    return all;
}

Result<bool> isViewKnown(CaseFile& file, const NameView& view)
{
    Statement row(file.connection(), QStringLiteral("SELECT 1 FROM \"name_view\" WHERE \"petition\" = ? AND \"on\" = ? AND \"by\" = ? AND \"place\" = ?"));
    row.bindText(view.petition.text).bind(view.on).bindText(view.by).bindText(view.place);
    return row.next();
}

Result<void> addNameView(CaseFile& file, const NameView& view)
{
    Statement row(file.connection(), QStringLiteral("INSERT INTO \"name_view\" (\"by\", \"petition\", \"place\", \"on\", \"at\") "
                                                    "VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"));
    row.bindText(view.by).bindText(view.petition.text).bindText(view.place).bind(view.on).bindText(view.at.toString(Qt::ISODateWithMs));
    return row.run();
}

} // namespace doithoai
