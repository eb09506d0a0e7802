#include "casefile/case_lists.h"

#include "casefile/case_table.h"
#include "casefile/list_conditions.h"
#include "casefile/rows.h"
#include "casefile/search_index.h"
#include "casefile/withheld_words.h"
#include "domain/privacy.h"

#include <algorithm>

namespace doithoai {

namespace {

/// The conditions of a list with its words. Nothing when the words can find nothing.
std::optional<ListConditions> conditionsWithWords(CaseKind kind, const ListFilter& filter, const QString& table)
{
    ListConditions conditions = conditionsOf(kind, filter);
    if (filter.search.trimmed().isEmpty())
        return conditions;
    const QString expression = searchExpression(filter.search);
    if (expression.isEmpty())
        return std::nullopt;
    conditions.add(
        QStringLiteral("m.\"id\" IN (SELECT \"rowid\" FROM \"%1_search\" WHERE \"%1_search\" MATCH ?)").arg(table),
        expression);
    return conditions;
}

QString page(const ListFilter& filter)
{
    if (filter.limit < 0 && filter.offset <= 0)
        return {};
    return QStringLiteral(" LIMIT %1 OFFSET %2").arg(filter.limit).arg(std::max(0, filter.offset));
}

/// A person who types "đường" must not search for it among many "dương".
template <class Row, class Words>
void putSameMarksFirst(std::vector<Row>& rows, const QString& search, Words words)
{
    if (search.trimmed().isEmpty())
        return;
    const TypedMarks typed(search);
    std::stable_partition(rows.begin(), rows.end(), [&](const Row& row) { return typed.areIn(words(row)); });
}

const CaseSelection<Session>& sessionColumns()
{
    static const CaseSelection<Session> selection(
        [](const Field<Session>& f) { return f.kind != FieldKind::LongText; });
    return selection;
}

const CaseSelection<Petition>& petitionColumns()
{
    static const CaseSelection<Petition> selection([](const Field<Petition>& f) {
        return f.kind != FieldKind::LongText || QLatin1String(f.key) == QLatin1String("content");
    });
    return selection;
}

const CaseSelection<Escalation>& escalationColumns()
{
    static const CaseSelection<Escalation> selection([](const Field<Escalation>& f) {
        return f.kind != FieldKind::LongText || QLatin1String(f.key) == QLatin1String("reason");
    });
    return selection;
}

const QString& sessionSelect()
{
    static const QString sql = sessionColumns().sql(
        QStringLiteral(
            ", (SELECT count(*) FROM \"petition\" AS p WHERE p.\"session\" = m.\"code\")"
            ", (SELECT count(*) FROM \"petition\" AS p WHERE p.\"session\" = m.\"code\" AND p.\"state\" NOT IN (%1))")
            .arg(finalPetitionStates()));
    return sql;
}

Result<SessionRow> readSession(const Statement& row)
{
    auto session = sessionColumns().read(row);
    if (!session)
        return tl::unexpected(session.error());
    const int width = sessionColumns().width();
    return SessionRow{std::move(*session), static_cast<int>(row.number(width)), static_cast<int>(row.number(width + 1))};
}

Result<PetitionRow> readPetition(CaseFile& file, const Statement& row)
{
    auto petition = petitionColumns().read(row);
    if (!petition)
        return tl::unexpected(petition.error());
    return PetitionRow{masked(file, std::move(*petition))};
}

Result<EscalationRow> readEscalation(const Statement& row)
{
    auto escalation = escalationColumns().read(row);
    if (!escalation)
        return tl::unexpected(escalation.error());
    return EscalationRow{std::move(*escalation)};
}

/// The rows of some cases, in the order in which they are named.
template <class Row, class Read>
Result<std::vector<Row>> rowsOf(CaseFile& file, const QString& select, std::span<const qint64> ids, Read read)
{
    std::vector<Row> list;
    list.reserve(ids.size());
    for (const qint64 id : ids) {
        Statement rows(file.connection(), select + QStringLiteral(" WHERE m.\"id\" = ?"));
        rows.bind(id);
        const auto more = rows.next();
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            return tl::unexpected(damagedRow(QStringLiteral("list"), QString::number(id), QStringLiteral("id")));
        Result<Row> row = read(rows);
        if (!row)
            return tl::unexpected(row.error());
        list.push_back(std::move(*row));
    }
    return list;
}

} // namespace

bool isFoundBySender(const Petition& shown, const QString& typed)
{
    return isDenunciation(shown) && !hasTyped(searchWords(shown), typed);
}

Result<std::vector<qint64>> idsOfDenunciations(CaseFile& file)
{
    Statement rows(file.connection(), QStringLiteral("SELECT \"id\" FROM \"petition\" WHERE \"scopeKind\" = 'denunciation'"));
    return readAll<qint64>(rows, [](const Statement& row) -> Result<qint64> { return row.number(0); });
}

Result<bool> isFoundBySender(CaseFile& file, qint64 id, const QString& typed)
{
    Statement row(file.connection(), QStringLiteral("SELECT 1 FROM \"petition\" WHERE \"id\" = ? AND \"scopeKind\" = 'denunciation'"));
    row.bind(id);
    if (const auto is = row.next(); !is || !*is)
        return is;
    const auto rows = petitionsById(file, std::span(&id, 1));
    if (!rows)
        return tl::unexpected(rows.error());
    return isFoundBySender(rows->front().petition, typed);
}

Result<std::vector<SessionRow>> listSessions(CaseFile& file, const ListFilter& filter)
{
    if (auto written = file.connection().writeSearch(); !written)
        return tl::unexpected(written.error());
    const auto conditions = conditionsWithWords(CaseKind::Session, filter, QStringLiteral("session"));
    if (!conditions)
        return std::vector<SessionRow>();
    Statement rows(file.connection(), sessionSelect() + conditions->sql()
                                          + QStringLiteral(" ORDER BY m.\"plannedStart\" DESC, m.\"id\" DESC")
                                          + page(filter));
    conditions->bindTo(rows);
    auto list = readAll<SessionRow>(rows, readSession);
    if (list)
        putSameMarksFirst(*list, filter.search, [](const SessionRow& row) -> QString {
            return row.session.code.text + u' ' + row.session.topic;
        });
    return list;
}

Result<std::vector<PetitionRow>> listPetitions(CaseFile& file, const ListFilter& filter)
{
    if (auto written = file.connection().writeSearch(); !written)
        return tl::unexpected(written.error());
    const auto conditions = conditionsWithWords(CaseKind::Petition, filter, QStringLiteral("petition"));
    if (!conditions)
        return std::vector<PetitionRow>();
    Statement rows(file.connection(), petitionColumns().sql() + conditions->sql()
                                          + QStringLiteral(" ORDER BY m.\"receivedOn\" DESC, m.\"id\" DESC")
                                          + page(filter));
    conditions->bindTo(rows);
    auto list = readAll<PetitionRow>(rows, [&](const Statement& row) { return readPetition(file, row); });
    if (list && !filter.search.trimmed().isEmpty())
        std::erase_if(*list, [&](const PetitionRow& row) { return isFoundBySender(row.petition, filter.search); });
    if (list)
        putSameMarksFirst(*list, filter.search, [](const PetitionRow& row) -> QString {
            const Petition& p = row.petition;
            return p.code.text + u' ' + p.petitioner + u' ' + p.address + u' ' + p.content;
        });
    return list;
}

Result<std::vector<EscalationRow>> listEscalations(CaseFile& file, const ListFilter& filter)
{
    if (auto written = file.connection().writeSearch(); !written)
        return tl::unexpected(written.error());
    const auto conditions = conditionsWithWords(CaseKind::Escalation, filter, QStringLiteral("escalation"));
    if (!conditions)
        return std::vector<EscalationRow>();
    Statement rows(file.connection(),
                   escalationColumns().sql() + conditions->sql() + QStringLiteral(" ORDER BY m.\"id\" DESC") + page(filter));
    conditions->bindTo(rows);
    auto list = readAll<EscalationRow>(rows, readEscalation);
    if (list)
        putSameMarksFirst(*list, filter.search, [](const EscalationRow& row) -> QString {
            return row.escalation.code.text + u' ' + row.escalation.reason;
        });
    return list;
}

Result<std::vector<SessionRow>> sessionsById(CaseFile& file, std::span<const qint64> ids)
{
    return rowsOf<SessionRow>(file, sessionSelect(), ids, readSession);
}

Result<std::vector<PetitionRow>> petitionsById(CaseFile& file, std::span<const qint64> ids)
{
    return rowsOf<PetitionRow>(file, petitionColumns().sql(), ids, [&](const Statement& row) { return readPetition(file, row); });
}

Result<std::vector<EscalationRow>> escalationsById(CaseFile& file, std::span<const qint64> ids)
{
    return rowsOf<EscalationRow>(file, escalationColumns().sql(), ids, readEscalation);
}

Result<std::vector<JournalRow>> listJournal(CaseFile& file, qint64 afterSeq, int limit)
{
    Statement rows(file.connection(),
                   QStringLiteral("SELECT \"seq\", \"at\", \"by\", \"table\", \"key\", \"before\", \"after\", "
                                  "\"rehearsal\" FROM \"journal\" WHERE \"seq\" > ? ORDER BY \"seq\" LIMIT ?"));
    rows.bind(afterSeq).bind(qint64(limit));
    return readAll<JournalRow>(rows, [](const Statement& row) -> Result<JournalRow> {
        return JournalRow{row.number(0), row.text(1), row.text(2), row.text(3),
                          row.text(4),   row.text(5), row.text(6), row.number(7) != 0};
    });
}

} // namespace doithoai
