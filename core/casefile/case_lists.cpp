#include "casefile/case_lists.h"

#include "casefile/case_table.h"
#include "casefile/rows.h"
#include "casefile/search_index.h"
#include "domain/privacy.h"

#include <algorithm>

namespace doithoai {

namespace {

/// Conditions with their values, for one list.
class Conditions {
public:
    void add(const QString& sql, const QVariant& value)
    {
        m_sql.append(sql);
        m_values.append(value);
    }
    void addText(const QString& sql, const QString& value)
    {
        if (!value.isEmpty())
            add(sql, value);
    }
    QString sql() const
    {
        return m_sql.isEmpty() ? QString() : QStringLiteral(" WHERE ") + m_sql.join(QStringLiteral(" AND "));
    }
    void bindTo(Statement& rows) const
    {
        for (const QVariant& value : m_values)
            rows.bind(value);
    }

private:
    QStringList m_sql;
    QVariantList m_values;
};

/// State, search and days, which every kind has. False when the search can find nothing.
bool addCommon(Conditions& conditions, const ListFilter& filter, const QString& table, const QString& from,
               const QString& to)
{
    conditions.addText(QStringLiteral("m.\"state\" = ?"), filter.state);
    if (filter.from.isValid())
        conditions.add(from, filter.from.toString(Qt::ISODate));
    if (filter.to.isValid())
        conditions.add(to, filter.to.toString(Qt::ISODate));
    if (filter.search.trimmed().isEmpty())
        return true;
    const QString expression = searchExpression(filter.search);
    conditions.add(
        QStringLiteral("m.\"id\" IN (SELECT \"rowid\" FROM \"%1_search\" WHERE \"%1_search\" MATCH ?)").arg(table),
        expression);
    return !expression.isEmpty();
}

QString page(const ListFilter& filter)
{
    if (filter.limit < 0 && filter.offset <= 0)
        return {};
    return QStringLiteral(" LIMIT %1 OFFSET %2").arg(filter.limit).arg(std::max(0, filter.offset));
}

QString finalPetitionStates()
{
    QStringList names;
    for (const auto& [state, name] : Names<PetitionState>::all) {
        if (isFinal(state))
            names.append(u'\'' + QString(QLatin1String(name)) + u'\'');
    }
    return names.join(QStringLiteral(", "));
}

/// A person who types "đường" must not search for it among many "dương".
template <class Row, class Words>
void putSameMarksFirst(std::vector<Row>& rows, const QString& search, Words words)
{
    if (!search.trimmed().isEmpty())
        std::stable_partition(rows.begin(), rows.end(),
                              [&](const Row& row) { return hasSameMarks(words(row), search); });
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

} // namespace

Result<std::vector<SessionRow>> listSessions(CaseFile& file, const ListFilter& filter)
{
    if (auto written = file.connection().writeSearch(); !written)
        return tl::unexpected(written.error());
    Conditions conditions;
    if (!addCommon(conditions, filter, QStringLiteral("session"), QStringLiteral("m.\"plannedStart\" >= ?"),
                   QStringLiteral("substr(m.\"plannedStart\", 1, 10) <= ?")))
        return std::vector<SessionRow>();
    conditions.addText(QStringLiteral("m.\"organiser\" = ?"), filter.unit);
    conditions.addText(QStringLiteral("m.\"code\" = ?"), filter.session);
    static const QString counts =
        QStringLiteral(
            ", (SELECT count(*) FROM \"petition\" AS p WHERE p.\"session\" = m.\"code\")"
            ", (SELECT count(*) FROM \"petition\" AS p WHERE p.\"session\" = m.\"code\" AND p.\"state\" NOT IN (%1))")
            .arg(finalPetitionStates());
    const CaseSelection<Session>& columns = sessionColumns();
    Statement rows(file.connection(), columns.sql(counts) + conditions.sql()
                                          + QStringLiteral(" ORDER BY m.\"plannedStart\" DESC, m.\"id\" DESC")
                                          + page(filter));
    conditions.bindTo(rows);
    auto list = readAll<SessionRow>(rows, [&](const Statement& row) -> Result<SessionRow> {
        auto session = columns.read(row);
        if (!session)
            return tl::unexpected(session.error());
        return SessionRow{std::move(*session), static_cast<int>(row.number(columns.width())),
                          static_cast<int>(row.number(columns.width() + 1))};
    });
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
    Conditions conditions;
    if (!addCommon(conditions, filter, QStringLiteral("petition"), QStringLiteral("m.\"receivedOn\" >= ?"),
                   QStringLiteral("m.\"receivedOn\" <= ?")))
        return std::vector<PetitionRow>();
    conditions.addText(QStringLiteral("m.\"unit\" = ?"), filter.unit);
    conditions.addText(QStringLiteral("m.\"session\" = ?"), filter.session);
    const CaseSelection<Petition>& columns = petitionColumns();
    Statement rows(file.connection(), columns.sql() + conditions.sql()
                                          + QStringLiteral(" ORDER BY m.\"receivedOn\" DESC, m.\"id\" DESC")
                                          + page(filter));
    conditions.bindTo(rows);
    auto list = readAll<PetitionRow>(rows, [&](const Statement& row) -> Result<PetitionRow> {
        auto petition = columns.read(row);
        if (!petition)
            return tl::unexpected(petition.error());
        return PetitionRow{masked(std::move(*petition))};
    });
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
    Conditions conditions;
    const QString firstStep =
        QStringLiteral("(SELECT s.\"effectiveOn\" FROM \"step\" AS s WHERE s.\"kind\" = 'escalation' "
                       "AND s.\"caseId\" = m.\"id\" ORDER BY s.\"seq\" LIMIT 1)");
    if (!addCommon(conditions, filter, QStringLiteral("escalation"), firstStep + QStringLiteral(" >= ?"),
                   firstStep + QStringLiteral(" <= ?")))
        return std::vector<EscalationRow>();
    conditions.addText(QStringLiteral("instr(',' || m.\"to\" || ',', ',' || ? || ',') > 0"), filter.unit);
    conditions.addText(QStringLiteral("m.\"session\" = ?"), filter.session);
    const CaseSelection<Escalation>& columns = escalationColumns();
    Statement rows(file.connection(),
                   columns.sql() + conditions.sql() + QStringLiteral(" ORDER BY m.\"id\" DESC") + page(filter));
    conditions.bindTo(rows);
    auto list = readAll<EscalationRow>(rows, [&](const Statement& row) -> Result<EscalationRow> {
        auto escalation = columns.read(row);
        if (!escalation)
            return tl::unexpected(escalation.error());
        return EscalationRow{std::move(*escalation)};
    });
    if (list)
        putSameMarksFirst(*list, filter.search, [](const EscalationRow& row) -> QString {
            return row.escalation.code.text + u' ' + row.escalation.reason;
        });
    return list;
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
