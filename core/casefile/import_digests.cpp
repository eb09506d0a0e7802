#include "casefile/case_repository.h"

#include "casefile/journal_functions.h"
#include "casefile/many_rows.h"
#include "casefile/schema.h"
#include "casefile/statement.h"
#include "domain/text.h"

#include <algorithm>

namespace doithoai {

// Digests are looked up and written in their own order: in the order of a table's rows each would lie on another page of the
// file, and of a large file those pages have no room in memory together.

Result<QByteArray> importDigest(CaseFile& file, const Petition& petition)
{
    const auto salt = file.connection().salt();
    if (!salt)
        return tl::unexpected(salt.error());
    const auto bytes = [](const QString& words) { return std::optional(text::stored(words).simplified().toUtf8()); };
    return chainHash(*salt,
                     {bytes(field::toText(petition.receivedOn)), bytes(petition.petitioner), bytes(petition.content)});
}

Result<QSet<QByteArray>> importedAmong(CaseFile& file, std::vector<QByteArray> digests)
{
    std::ranges::sort(digests);
    QSet<QByteArray> imported;
    for (const QByteArray& digest : digests) {
        Statement row(file.connection(), QStringLiteral("SELECT 1 FROM \"import_digest\" WHERE \"digest\" = ?"));
        row.bind(digest);
        const auto isThere = row.next();
        if (!isThere)
            return tl::unexpected(isThere.error());
        if (*isThere)
            imported.insert(digest);
    }
    return imported;
}

Result<void> rememberImported(CaseFile& file, std::vector<ImportedPetition> imported)
{
    std::ranges::sort(imported, {}, &ImportedPetition::digest);
    const auto last = insertRows(
        file.connection(), QStringLiteral("INSERT INTO \"import_digest\" (\"digest\", \"petition\")"), 2, imported.size(),
        [&](Statement& add, std::size_t i) { add.bind(imported[i].digest).bind(imported[i].code.text); },
        QStringLiteral(" ON CONFLICT DO NOTHING"));
    return last ? Result<void>() : tl::unexpected(last.error());
}

} // namespace doithoai
