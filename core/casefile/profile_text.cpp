#include "casefile/profile_text.h"

#include "casefile/statement.h"

namespace doithoai {

Result<QByteArray> profileJson(CaseFile& file, const QString& id)
{
    Statement rows(file.connection(), QStringLiteral("SELECT \"json\" FROM \"profile\" WHERE \"id\" = ?"));
    rows.bindText(id);
    const auto more = rows.next();
    if (!more)
        return tl::unexpected(more.error());
    return *more ? rows.text(0).toUtf8() : QByteArray();
}

} // namespace doithoai
