#include "casefile/case_repository.h"

#include "casefile/journal_functions.h"
#include "casefile/schema.h"
#include "casefile/statement.h"
#include "domain/text.h"

namespace doithoai {

Result<QByteArray> importDigest(CaseFile& file, const Petition& petition)
{
    const auto salt = file.connection().salt();
    if (!salt)
        return tl::unexpected(salt.error());
    const auto bytes = [](const QString& words) { return std::optional(text::stored(words).simplified().toUtf8()); };
    return chainHash(*salt,
                     {bytes(field::toText(petition.receivedOn)), bytes(petition.petitioner), bytes(petition.content)});
}

Result<bool> wasImported(CaseFile& file, const QByteArray& digest)
{
    Statement rows(file.connection(), QStringLiteral("SELECT 1 FROM \"import_digest\" WHERE \"digest\" = ?"));
    rows.bind(digest);
    return rows.next();
}

Result<bool> rememberImported(CaseFile& file, const QByteArray& digest, const PetitionCode& code)
{
    Statement add(file.connection(), QStringLiteral("INSERT INTO \"import_digest\" (\"digest\", \"petition\") "
                                                    "VALUES (?, ?) ON CONFLICT DO NOTHING"));
    add.bind(digest).bind(code.text);
    if (auto added = add.run(); !added)
        return tl::unexpected(added.error());
    return add.changedRows() == 0;
}

} // namespace doithoai
