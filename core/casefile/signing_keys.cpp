#include "casefile/signing_keys.h"

#include "casefile/rows.h"

namespace doithoai {

namespace {

Result<std::optional<QByteArray>> oneKey(Statement& row)
{
    const auto more = row.next();
    if (!more)
        return tl::unexpected(more.error());
    return *more ? std::optional(row.bytes(0)) : std::nullopt;
}

} // namespace

Result<std::optional<QByteArray>> ownSeed(CaseFile& file)
{
    Statement row(file.connection(), QStringLiteral("SELECT \"seed\" FROM \"signing_key\""));
    return oneKey(row);
}

Result<void> keepOwnSeed(CaseFile& file, const QByteArray& seed)
{
    Statement row(file.connection(), QStringLiteral("INSERT INTO \"signing_key\" (\"id\", \"seed\") VALUES (1, ?)"));
    row.bind(seed);
    return row.run();
}

Result<std::optional<QByteArray>> senderKey(CaseFile& file, const UnitCode& unit)
{
    Statement row(file.connection(), QStringLiteral("SELECT \"key\" FROM \"sender_key\" WHERE \"unit\" = ?"));
    row.bind(unit.text);
    auto key = oneKey(row);
    if (key && *key)
        **key = QByteArray::fromHex(**key);
    return key;
}

Result<void> keepSenderKey(CaseFile& file, const UnitCode& unit, const QByteArray& key, QDate since)
{
    Statement row(file.connection(), QStringLiteral("INSERT INTO \"sender_key\" (\"unit\", \"key\", \"since\") VALUES (?, ?, ?) "
                                                    "ON CONFLICT (\"unit\") DO UPDATE SET \"key\" = excluded.\"key\", "
                                                    "\"since\" = excluded.\"since\""));
    row.bind(unit.text).bindText(QString::fromLatin1(key.toHex())).bind(since);
    return row.run();
}

} // namespace doithoai
