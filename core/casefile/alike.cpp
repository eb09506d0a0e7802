#include "casefile/alike.h"

#include "casefile/case_table.h"
#include "casefile/connection.h"
#include "casefile/rows.h"
#include "casefile/withheld_words.h"

namespace doithoai {

Result<std::vector<Petition>> petitionsWithAnyWord(CaseFile& file, const QStringList& words, int most)
{
    if (words.isEmpty())
        return std::vector<Petition>();
    if (auto written = file.connection().writeSearch(); !written)
        return tl::unexpected(written.error());
    QStringList quoted;
    for (const QString& word : words)
        quoted.append(u'"' + QString(word).remove(u'"') + u'"');
    static const CaseSelection<Petition> columns([](const Field<Petition>& f) {
        return f.kind != FieldKind::LongText || QLatin1String(f.key) == QLatin1String("content");
    });
    Statement rows(file.connection(), columns.sql()
                                          + QStringLiteral(" WHERE m.\"id\" IN (SELECT \"rowid\" FROM \"petition_search\" "
                                                           "WHERE \"petition_search\" MATCH ? ORDER BY rank LIMIT ?)"));
    rows.bind(quoted.join(QStringLiteral(" OR "))).bind(qint64(most));
    return readAll<Petition>(rows, [&](const Statement& row) { return columns.read(row).map([&](Petition&& petition) { return masked(file, std::move(petition)); }); });
}

} // namespace doithoai
