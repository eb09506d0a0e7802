#include "casefile/case_repository.h"

#include "casefile/journal_functions.h"
#include "casefile/many_rows.h"
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

Result<void> rememberImported(CaseFile& file, std::span<const ImportedPetition> imported)
{
    const QString into = QStringLiteral("INSERT INTO \"import_digest\" (\"digest\", \"petition\")");
    return inPieces(imported.size(), [&](std::size_t first, std::size_t count) {
        Statement add(file.connection(), insertOf(into, 2, count) + QStringLiteral(" ON CONFLICT DO NOTHING"));
        for (const ImportedPetition& one : imported.subspan(first, count))
            add.bind(one.digest).bind(one.code.text);
        return add.run();
    });
}

} // namespace doithoai
