#include "casefile/destructions.h"

#include "casefile/list_conditions.h"
#include "casefile/rows.h"

#include <QMap>
#include <QSet>

namespace doithoai {

namespace {

const QString recordColumns = QStringLiteral("SELECT d.\"id\", d.\"code\", d.\"number\", d.\"before\", d.\"decision\", d.\"on\", d.\"by\" FROM \"destruction\" AS d ");

DestructionRecord readRecord(const Statement& row)
{
    return {row.number(0), row.text(1), row.text(2), row.day(3), row.text(4), row.day(5), row.text(6)};
}

Result<std::optional<DestructionRecord>> first(Statement& row)
{
    const auto more = row.next();
    if (!more)
        return tl::unexpected(more.error());
    return *more ? std::optional(readRecord(row)) : std::nullopt;
}

/// A case as it is looked at: ended or not, old enough or not.
struct Candidate {
    EndedCase ended;
    QString leading; ///< the petition that answers for it; empty: none
    bool isReady = false;
};

Result<void> addCandidates(CaseFile& file, CaseKind kind, QDate before, std::vector<Candidate>& all)
{
    const char* table = kind == CaseKind::Session ? "session" : kind == CaseKind::Petition ? "petition" : "escalation";
    const QString dossier = kind == CaseKind::Session ? QStringLiteral("m.\"code\"") : QStringLiteral("ifnull(m.\"session\", m.\"code\")");
    Statement rows(file.connection(), QStringLiteral("SELECT m.\"code\", %2, m.\"state\", %3, m.\"state\" IN (%4), %5, %6 FROM \"%1\" AS m WHERE NOT EXISTS "
                                                     "(SELECT 1 FROM \"destroyed_case\" AS d WHERE d.\"case\" = m.\"code\") ORDER BY m.\"code\"")
                                          .arg(QLatin1String(table), dossier, lastStepExpression(kind), finalStates(kind),
                                               kind == CaseKind::Escalation ? QStringLiteral("NULL") : QStringLiteral("m.\"topic\""),
                                               kind == CaseKind::Petition ? QStringLiteral("m.\"leading\"") : QStringLiteral("NULL")));
    while (true) {
        const auto more = rows.next();
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            return {};
        Candidate one{{kind, rows.text(0), rows.text(1), rows.text(2), rows.day(3), rows.text(5)}, rows.text(6), false};
        one.isReady = rows.number(4) != 0 && one.ended.lastOn.isValid() && one.ended.lastOn < before;
        all.push_back(std::move(one));
    }
}

/// The dossiers that go together or not at all: a petition that was merged belongs to the one that leads it, wherever that stands.
class Joined {
public:
    explicit Joined(const std::vector<Candidate>& all)
    {
        QMap<QString, QString> dossiers;
        for (const Candidate& one : all)
            dossiers.insert(one.ended.code, one.ended.dossier);
        for (const Candidate& one : all) {
            // One that leads and was destroyed keeps nothing back.
            const QString leading = dossiers.value(one.leading);
            if (!leading.isEmpty() && root(leading) != root(one.ended.dossier))
                m_into.insert(root(one.ended.dossier), root(leading));
        }
    }

    QString root(QString dossier) const
    {
        while (m_into.contains(dossier))
            dossier = m_into.value(dossier);
        return dossier;
    }

private:
    QMap<QString, QString> m_into;
};

Result<qint64> idOf(CaseFile& file, const FrozenPaper& paper)
{
    Statement row(file.connection(), QStringLiteral("SELECT \"id\" FROM \"frozen_paper\" WHERE \"kind\" = ? AND \"caseCode\" = ? AND \"version\" = ?"));
    row.bindText(paper.kind).bindText(paper.caseCode).bind(qint64(paper.version));
    const auto more = row.next();
    if (!more)
        return tl::unexpected(more.error());
    return *more ? row.number(0) : 0;
}

} // namespace

Result<std::vector<EndedCase>> endedDossiers(CaseFile& file, QDate before)
{
    std::vector<Candidate> all;
    for (const CaseKind kind : {CaseKind::Session, CaseKind::Petition, CaseKind::Escalation}) {
        if (const auto added = addCandidates(file, kind, before, all); !added)
            return tl::unexpected(added.error());
    }
    const Joined joined(all);
    QSet<QString> kept;
    for (const Candidate& one : all) {
        if (!one.isReady)
            kept.insert(joined.root(one.ended.dossier));
    }
    std::vector<EndedCase> ended;
    for (Candidate& one : all) {
        if (!kept.contains(joined.root(one.ended.dossier)))
            ended.push_back(std::move(one.ended));
    }
    return ended;
}

Result<int> countEndedDossiers(CaseFile& file, QDate before)
{
    const auto ended = endedDossiers(file, before);
    if (!ended)
        return tl::unexpected(ended.error());
    QSet<QString> dossiers;
    for (const EndedCase& one : *ended)
        dossiers.insert(one.dossier);
    return int(dossiers.size());
}

Result<std::vector<DestructionRecord>> loadDestructions(CaseFile& file)
{
    Statement rows(file.connection(), recordColumns + QStringLiteral("ORDER BY d.\"id\""));
    return readAll<DestructionRecord>(rows, [](const Statement& row) -> Result<DestructionRecord> { return readRecord(row); });
}

Result<std::optional<DestructionRecord>> destructionOf(CaseFile& file, const QString& caseCode)
{
    Statement row(file.connection(), recordColumns + QStringLiteral("JOIN \"destroyed_case\" AS c ON c.\"destruction\" = d.\"id\" WHERE c.\"case\" = ?"));
    row.bindText(caseCode);
    return first(row);
}

Result<std::optional<DestructionRecord>> destructionOf(CaseFile& file, const QString& kind, const QString& caseCode, int version)
{
    Statement row(file.connection(), recordColumns + QStringLiteral("JOIN \"destroyed_paper\" AS c ON c.\"destruction\" = d.\"id\" JOIN \"frozen_paper\" AS p ON "
                                                                    "p.\"id\" = c.\"paper\" WHERE p.\"kind\" = ? AND p.\"caseCode\" = ? AND p.\"version\" = ?"));
    row.bindText(kind).bindText(caseCode).bind(qint64(version));
    return first(row);
}

Result<qint64> addDestruction(CaseFile& file, const DestructionRecord& record, const QStringList& cases, const std::vector<FrozenPaper>& papers)
{
    Statement row(file.connection(), QStringLiteral("INSERT INTO \"destruction\" (\"code\", \"number\", \"before\", \"decision\", \"on\", \"by\") VALUES (?, ?, ?, ?, ?, ?)"));
    row.bindText(record.code).bind(record.number).bind(record.before).bindText(record.decision).bind(record.on).bindText(record.by);
    if (const auto added = row.run(); !added)
        return tl::unexpected(added.error());
    const qint64 id = row.insertedId();
    for (const QString& code : cases) {
        Statement one(file.connection(), QStringLiteral("INSERT INTO \"destroyed_case\" (\"case\", \"destruction\") VALUES (?, ?)"));
        if (const auto added = one.bindText(code).bind(id).run(); !added)
            return tl::unexpected(added.error());
    }
    for (const FrozenPaper& paper : papers) {
        const auto known = idOf(file, paper);
        if (!known)
            return tl::unexpected(known.error());
        Statement one(file.connection(), QStringLiteral("INSERT INTO \"destroyed_paper\" (\"paper\", \"destruction\") VALUES (?, ?)"));
        if (const auto added = one.bind(*known).bind(id).run(); !added)
            return tl::unexpected(added.error());
    }
    return id;
}

Result<std::vector<qint64>> paperIds(CaseFile& file, const std::vector<FrozenPaper>& papers)
{
    std::vector<qint64> ids;
    for (const FrozenPaper& paper : papers) {
        const auto id = idOf(file, paper);
        if (!id)
            return tl::unexpected(id.error());
        ids.push_back(*id);
    }
    return ids;
}

Result<void> removePaperBody(CaseFile& file, const FrozenPaper& paper, const QString& subject)
{
    const auto id = idOf(file, paper);
    if (!id)
        return tl::unexpected(id.error());
    Statement body(file.connection(), QStringLiteral("DELETE FROM \"frozen_paper_body\" WHERE \"id\" = ?"));
    if (const auto gone = body.bind(*id).run(); !gone)
        return gone;
    if (subject == paper.subject)
        return {};
    Statement head(file.connection(), QStringLiteral("UPDATE \"frozen_paper\" SET \"subject\" = ? WHERE \"id\" = ?"));
    return head.bind(subject).bind(*id).run();
}

} // namespace doithoai
