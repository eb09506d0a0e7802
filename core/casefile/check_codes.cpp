#include "casefile/check_codes.h"

#include "casefile/case_table.h"
#include "casefile/draft_seal.h"
#include "casefile/file_notes.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace doithoai {

namespace {

/// The years in which the counter of a kind is not the highest number of its codes.
Result<void> checkCounter(Connection& connection, const CaseNames& names, std::vector<Problem>& problems)
{
    // ĐT-2023-001: a prefix, four digits of the year, the number.
    Statement rows(connection,
                   QStringLiteral("SELECT \"year\", max(\"given\"), max(\"last\") FROM ("
                                  "SELECT CAST(substr(\"code\", instr(\"code\", '-') + 1, 4) AS INTEGER) AS \"year\", "
                                  "CAST(substr(\"code\", instr(\"code\", '-') + 6) AS INTEGER) AS \"given\", 0 AS \"last\" FROM \"%1\" "
                                  "UNION ALL SELECT \"year\", 0, \"last\" FROM \"counter\" WHERE \"kind\" = '%2') "
                                  "GROUP BY \"year\" HAVING max(\"given\") IS NOT max(\"last\")")
                       .arg(QLatin1String(names.table), QLatin1String(names.kind)));
    while (true) {
        const auto more = rows.next();
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            return {};
        problems.push_back({QStringLiteral("structure"), QStringLiteral("counter %1 %2").arg(QLatin1String(names.kind), rows.text(0)),
                            QCoreApplication::translate("CaseFile", "The highest code of that year has the number %1, but the file "
                                                                    "has counted to %2.")
                                .arg(rows.number(1))
                                .arg(rows.number(2))});
    }
}

} // namespace

Result<void> checkCodes(Connection& connection, std::vector<Problem>& problems)
{
    for (const CaseNames& names : {namesOf<Session>(), namesOf<Petition>(), namesOf<Escalation>()}) {
        if (auto checked = checkCounter(connection, names, problems); !checked)
            return checked;
    }
    return {};
}

Result<void> checkDrafts(Connection& connection, std::vector<Problem>& problems)
{
    const auto note = fileNote(connection, draftsSealedNote);
    if (!note)
        return tl::unexpected(note.error());
    const bool mustBeSealed = !note->isEmpty();
    Statement rows(connection, QStringLiteral("SELECT \"place\", \"caseCode\", \"texts\", \"at\", \"by\" FROM \"draft\" ORDER BY \"place\""));
    while (true) {
        const auto more = rows.next();
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            return {};
        const QJsonDocument texts = QJsonDocument::fromJson(rows.bytes(2));
        if (!texts.isObject() || !isSealed(texts.object(), {rows.text(0), rows.text(1), rows.text(3), rows.text(4)}, mustBeSealed))
            problems.push_back({QStringLiteral("draft"), rows.text(0),
                                QCoreApplication::translate("CaseFile", "What was being typed here is not what was kept of it. Read "
                                                                        "it through before you use it.")});
    }
}

} // namespace doithoai
