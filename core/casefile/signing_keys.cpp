#include "casefile/signing_keys.h"

#include "casefile/connection.h"
#include "casefile/file_notes.h"
#include "casefile/journal_functions.h"
#include "casefile/rows.h"

#include <QCoreApplication>

namespace doithoai {

namespace {

Result<std::optional<QByteArray>> oneKey(Statement& row)
{
    const auto more = row.next();
    if (!more)
        return tl::unexpected(more.error());
    return *more ? std::optional(row.bytes(0)) : std::nullopt;
}

// The key is no part of the journal, which would tell it. So the file notes a digest of it, salted, journaled as its other
// notes; a file in which an older program made the key notes it when it signs the next time.
const QString keyNote = QStringLiteral("signingKey");

Result<QString> digestOf(Connection& connection, const QByteArray& seed)
{
    const auto salt = connection.salt();
    return salt ? Result<QString>(QString::fromLatin1(saltedDigest(*salt, seed))) : tl::unexpected(salt.error());
}

Result<std::optional<QByteArray>> seedIn(Connection& connection)
{
    Statement row(connection, QStringLiteral("SELECT \"seed\" FROM \"signing_key\""));
    return oneKey(row);
}

/// True as long as nothing is noted of it.
Result<bool> isSeedVouched(Connection& connection, const std::optional<QByteArray>& seed)
{
    const auto note = fileNote(connection, keyNote);
    const auto digest = digestOf(connection, seed.value_or(QByteArray()));
    if (!note || !digest)
        return tl::unexpected(note ? digest.error() : note.error());
    return note->isEmpty() || (seed && *note == *digest);
}

} // namespace

Result<std::optional<QByteArray>> ownSeed(CaseFile& file)
{
    auto seed = seedIn(file.connection());
    if (!seed)
        return seed;
    const auto isVouched = isSeedVouched(file.connection(), *seed);
    if (!isVouched)
        return tl::unexpected(isVouched.error());
    if (!*isVouched)
        return fail(Trouble::Damaged, QCoreApplication::translate("CaseFile", "The key by which this file signs is damaged or gone. Take the newest backup."));
    return seed;
}

Result<bool> isOwnSeedNoted(CaseFile& file)
{
    const auto note = fileNote(file, keyNote);
    return note ? Result<bool>(!note->isEmpty()) : tl::unexpected(note.error());
}

Result<void> noteOwnSeed(CaseFile& file, const QByteArray& seed)
{
    const auto digest = digestOf(file.connection(), seed);
    return digest ? keepFileNote(file, keyNote, *digest) : tl::unexpected(digest.error());
}

Result<void> checkSigningKey(Connection& connection, std::vector<Problem>& problems)
{
    const auto seed = seedIn(connection);
    if (!seed)
        return tl::unexpected(seed.error());
    const auto isVouched = isSeedVouched(connection, *seed);
    if (!isVouched)
        return tl::unexpected(isVouched.error());
    if (!*isVouched)
        problems.push_back({QStringLiteral("key"), QStringLiteral("signing_key"),
                            QCoreApplication::translate("CaseFile", "The key by which this file signs is damaged or gone. Take the newest backup.")});
    return {};
}

Result<void> keepOwnSeed(CaseFile& file, const QByteArray& seed)
{
    Statement row(file.connection(), QStringLiteral("INSERT INTO \"signing_key\" (\"id\", \"seed\") VALUES (1, ?)"));
    row.bind(seed);
    const auto kept = row.run();
    return kept ? noteOwnSeed(file, seed) : kept;
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
