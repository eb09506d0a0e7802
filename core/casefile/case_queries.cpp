#include "casefile/case_repository.h"

#include "casefile/case_table.h"
#include "casefile/rows.h"
#include "casefile/step_rows.h"

#include <unordered_map>

namespace doithoai {

namespace {

/// Codes of one year sort by their number, also past its four digits.
const QString byCode = QStringLiteral(" ORDER BY substr(m.\"code\", 1, 8), length(m.\"code\"), m.\"code\"");

template <class Case>
Result<std::vector<Case>> casesOf(CaseFile& file, const SessionCode& session)
{
    const CaseSelection<Case>& selection = wholeCase<Case>();
    Statement rows(file.connection(), selection.sql() + QStringLiteral(" WHERE m.\"session\" = ?") + byCode);
    rows.bind(session.text);
    return readAll<Case>(rows, [&](const Statement& row) { return selection.read(row); });
}

/// The steps of all cases of a session, by the case's row.
template <class Case>
Result<std::unordered_map<qint64, std::vector<Step>>> stepsOf(CaseFile& file, const SessionCode& session)
{
    Statement rows(
        file.connection(),
        QStringLiteral("SELECT s.\"caseId\", %1 FROM \"%2\" AS m JOIN \"step\" AS s ON s.\"caseId\" = m.\"id\" "
                       "WHERE m.\"session\" = ? AND s.\"kind\" = '%3' AND s.\"event\" IS NOT NULL ORDER BY s.\"seq\"")
            .arg(stepColumns(QStringLiteral("s")), QLatin1String(namesOf<Case>().table),
                 QLatin1String(namesOf<Case>().kind)));
    rows.bind(session.text);
    std::unordered_map<qint64, std::vector<Step>> steps;
    while (true) {
        const auto more = rows.next();
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            return steps;
        auto step = readStep(rows, 1);
        if (!step)
            return tl::unexpected(step.error());
        steps[rows.number(0)].push_back(std::move(*step));
    }
}

template <class OnRecord, class Case>
Result<std::vector<OnRecord>> withSteps(CaseFile& file, const SessionCode& session)
{
    auto cases = casesOf<Case>(file, session);
    if (!cases)
        return tl::unexpected(cases.error());
    auto steps = stepsOf<Case>(file, session);
    if (!steps)
        return tl::unexpected(steps.error());
    std::vector<OnRecord> records;
    for (Case& value : *cases) {
        const qint64 id = value.id.value;
        records.push_back({std::move(value), std::move((*steps)[id])});
    }
    return records;
}

} // namespace

Result<std::vector<Petition>> petitionsOf(CaseFile& file, const SessionCode& session)
{
    return casesOf<Petition>(file, session);
}

Result<std::vector<PetitionOnRecord>> petitionsWithSteps(CaseFile& file, const SessionCode& session)
{
    auto records = withSteps<PetitionOnRecord, Petition>(file, session);
    if (!records)
        return records;
    for (PetitionOnRecord& record : *records) {
        const Petition& petition = record.petition;
        if (petition.state != PetitionState::Merged || petition.promise.isEmpty())
            continue;
        auto leading = PetitionRepository(file).find(petition.leading);
        if (!leading)
            return tl::unexpected(leading.error());
        record.leading = std::move(*leading);
    }
    return records;
}

Result<std::vector<EscalationOnRecord>> escalationsOf(CaseFile& file, const SessionCode& session)
{
    return withSteps<EscalationOnRecord, Escalation>(file, session);
}

Result<int> followersOf(CaseFile& file, const PetitionCode& leading)
{
    Statement rows(file.connection(),
                   QStringLiteral("SELECT count(*) FROM \"petition\" WHERE \"leading\" = ? AND \"state\" = 'merged'"));
    rows.bind(leading.text);
    const auto more = rows.next();
    if (!more)
        return tl::unexpected(more.error());
    return static_cast<int>(rows.number(0));
}

Result<QList<PetitionCode>> promisedFollowersOf(CaseFile& file, const PetitionCode& leading)
{
    Statement rows(file.connection(),
                   QStringLiteral("SELECT \"code\" FROM \"petition\" WHERE \"leading\" = ? AND \"state\" = 'merged' AND "
                                  "(\"answerKind\" = 'undertaken' OR \"promiseDue\" IS NOT NULL) ORDER BY \"code\""));
    rows.bind(leading.text);
    QList<PetitionCode> codes;
    for (;;) {
        const auto more = rows.next();
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            return codes;
        codes.append(PetitionCode{rows.text(0)});
    }
}

Result<QHash<PetitionCode, EscalationCode>> openEscalationsOf(CaseFile& file, const QList<PetitionCode>& petitions,
                                                              const EscalationCode& except)
{
    QHash<PetitionCode, EscalationCode> open;
    for (const PetitionCode& petition : petitions) {
        Statement rows(
            file.connection(),
            QStringLiteral(
                "SELECT e.\"code\" FROM \"escalation_petition\" AS p "
                "JOIN \"escalation\" AS e ON e.\"id\" = p.\"escalation\" WHERE p.\"petition\" = ? "
                "AND e.\"state\" NOT IN ('closed', 'dropped') AND e.\"code\" <> ? ORDER BY e.\"id\" LIMIT 1"));
        rows.bind(petition.text).bindText(except.text);
        const auto more = rows.next();
        if (!more)
            return tl::unexpected(more.error());
        if (*more)
            open.insert(petition, EscalationCode{rows.text(0)});
    }
    return open;
}

} // namespace doithoai
