#include "casefile/file_notes.h"

#include "casefile/statement.h"

namespace doithoai {

Result<QString> fileNote(CaseFile& file, const QString& key)
{
    return fileNote(file.connection(), key);
}

Result<QString> fileNote(Connection& connection, const QString& key)
{
    Statement row(connection, QStringLiteral("SELECT \"value\" FROM \"meta\" WHERE \"key\" = ?"));
    row.bind(key);
    const auto more = row.next();
    if (!more)
        return tl::unexpected(more.error());
    return *more ? row.text(0) : QString();
}

Result<void> keepFileNote(CaseFile& file, const QString& key, const QString& text)
{
    Statement row(file.connection(), QStringLiteral("INSERT INTO \"meta\" (\"key\", \"value\") VALUES (?, ?) "
                                                    "ON CONFLICT (\"key\") DO UPDATE SET \"value\" = excluded.\"value\""));
    row.bind(key).bindText(text);
    return row.run();
}

} // namespace doithoai
