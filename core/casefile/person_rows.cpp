#include "casefile/person_rows.h"

#include "casefile/list_conditions.h"
#include "casefile/paper_filing.h"
#include "casefile/rows.h"
#include "casefile/sql_error.h"

#include <QSet>
#include <algorithm>

namespace doithoai {

namespace {

/// Codes that a query finds for each petition.
Result<void> addCodes(CaseFile& file, const QString& sql, const QStringList& petitions, QStringList& codes)
{
    for (const QString& petition : petitions) {
        Statement rows(file.connection(), sql);
        rows.bindText(petition);
        while (true) {
            const auto more = rows.next();
            if (!more)
                return tl::unexpected(more.error());
            if (!*more)
                break;
            if (!rows.isNull(0) && !codes.contains(rows.text(0)))
                codes.append(rows.text(0));
        }
    }
    return {};
}

Result<bool> isNaming(CaseFile& file, const FrozenPaper& paper, const PersonWords& words)
{
    if (words.areIn(paper.subject))
        return true;
    Statement row(file.connection(), QStringLiteral("SELECT b.\"text\" FROM \"frozen_paper_body\" AS b JOIN \"frozen_paper\" AS p USING (\"id\") "
                                                    "WHERE p.\"kind\" = ? AND p.\"caseCode\" = ? AND p.\"version\" = ?"));
    row.bindText(paper.kind).bindText(paper.caseCode).bind(qint64(paper.version));
    const auto more = row.next();
    if (!more)
        return tl::unexpected(more.error());
    return *more && words.areIn(row.text(0));
}

} // namespace

Result<std::vector<PersonRow>> loadPeople(CaseFile& file)
{
    Statement rows(file.connection(), QStringLiteral("SELECT m.\"code\", m.\"state\", m.\"session\", p.\"petitioner\", p.\"address\", p.\"phone\", "
                                                     "m.\"scopeKind\", m.\"id\", m.\"petitionerKind\" FROM \"petition\" AS m JOIN \"petition_person\" AS p USING (\"id\") "
                                                     "ORDER BY m.\"code\""));
    return readAll<PersonRow>(rows, [](const Statement& row) -> Result<PersonRow> {
        const auto state = fromName<PetitionState>(row.text(1));
        if (!state)
            return tl::unexpected(damagedRow(QStringLiteral("petition"), row.text(0), QStringLiteral("state")));
        return PersonRow{{row.text(0)}, *state, {row.text(2)}, row.text(3), row.text(4), row.text(5), row.text(6) == QLatin1String("denunciation"),
                         row.number(7), row.text(8)};
    });
}

Result<QStringList> casesAround(CaseFile& file, const QStringList& petitions)
{
    QStringList codes = petitions;
    for (const QString& sql :
         {QStringLiteral("SELECT \"session\" FROM \"petition\" WHERE \"code\" = ?"),
          QStringLiteral("SELECT e.\"code\" FROM \"escalation\" AS e JOIN \"escalation_petition\" AS p ON p.\"escalation\" = e.\"id\" WHERE "
                         "p.\"petition\" = ? ORDER BY 1"),
          QStringLiteral("SELECT \"code\" FROM \"petition\" WHERE \"leading\" = ? ORDER BY 1"),
          QStringLiteral("SELECT \"leading\" FROM \"petition\" WHERE \"code\" = ?")}) {
        if (const auto added = addCodes(file, sql, petitions, codes); !added)
            return tl::unexpected(added.error());
    }
    return codes;
}

Result<std::vector<PaperMention>> papersAbout(CaseFile& file, const QStringList& cases, const PersonWords& words, const PersonWords& ownWords)
{
    auto filed = listFiledPapers(file);
    if (!filed)
        return tl::unexpected(filed.error());
    std::vector<PaperMention> found;
    for (auto paper = filed->papers.rbegin(); paper != filed->papers.rend(); ++paper) {
        const bool isFiled = std::ranges::any_of(cases, [&](const QString& code) { return filed->filings.isUnder(*paper, code); });
        const auto named = isNaming(file, *paper, isFiled ? ownWords : words);
        if (!named)
            return tl::unexpected(named.error());
        if (*named || isFiled)
            found.push_back({std::move(*paper), *named});
    }
    return found;
}

Result<std::vector<JournalMention>> journalWordsOf(CaseFile& file, const QStringList& petitions)
{
    QMap<QString, QString> codes; // by id
    for (const QString& code : petitions) {
        Statement row(file.connection(), QStringLiteral("SELECT \"id\" FROM \"petition\" WHERE \"code\" = ?"));
        row.bindText(code);
        const auto more = row.next();
        if (!more)
            return tl::unexpected(more.error());
        if (*more)
            codes.insert(row.text(0), code);
    }
    Statement rows(file.connection(), QStringLiteral("SELECT j.\"seq\", j.\"at\", j.\"by\", j.\"table\", j.\"key\" FROM \"journal\" AS j JOIN "
                                                     "\"journal_words\" AS w ON w.\"seq\" = j.\"seq\" WHERE j.\"table\" IN ('petition_person', "
                                                     "'petition_text') AND (w.\"before\" IS NOT NULL OR w.\"after\" IS NOT NULL) ORDER BY j.\"seq\""));
    std::vector<JournalMention> found;
    while (true) {
        const auto more = rows.next();
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            return found;
        const auto code = codes.constFind(rows.text(4));
        if (code != codes.cend())
            found.push_back({rows.number(0), rows.text(1), rows.text(2), rows.text(3), *code});
    }
}

Result<int> countImported(CaseFile& file, const QStringList& petitions)
{
    int count = 0;
    for (const QString& code : petitions) {
        Statement row(file.connection(), QStringLiteral("SELECT count(*) FROM \"import_digest\" WHERE \"petition\" = ?"));
        row.bindText(code);
        const auto more = row.next();
        if (!more)
            return tl::unexpected(more.error());
        count += row.number(0) > 0 ? 1 : 0;
    }
    return count;
}

Result<bool> isLedByOpen(CaseFile& file, const PetitionCode& petition)
{
    Statement row(file.connection(),
                  QStringLiteral("WITH RECURSIVE chain (code) AS (SELECT \"leading\" FROM \"petition\" WHERE \"code\" = ? UNION SELECT p.\"leading\" FROM chain JOIN "
                                 "\"petition\" AS p ON p.\"code\" = chain.code WHERE p.\"leading\" IS NOT NULL) SELECT count(*) FROM \"petition\" AS m WHERE "
                                 "m.\"code\" IN (SELECT code FROM chain) AND m.\"state\" NOT IN (%1)")
                      .arg(finalStates(CaseKind::Petition)));
    const auto more = row.bindText(petition.text).next();
    if (!more)
        return tl::unexpected(more.error());
    return row.number(0) > 0;
}

} // namespace doithoai
