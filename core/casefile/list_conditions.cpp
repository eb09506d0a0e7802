#include "casefile/list_conditions.h"

#include "casefile/pending_promises.h"

namespace doithoai {

namespace {

/// A session still owes its day until it is opened.
bool isAwaited(SessionState state)
{
    return state == SessionState::Planned || state == SessionState::Preparing || state == SessionState::Announced;
}

/// The clock of a petition rests while somebody else has it, and when the written reply has left.
bool rests(PetitionState state)
{
    return state == PetitionState::Transferred || state == PetitionState::Escalated || state == PetitionState::Replied;
}

bool hasDecision(EscalationState state)
{
    return state == EscalationState::Answered || state == EscalationState::Informed;
}

/// Open cases whose clock rests.
QString restingCondition(CaseKind kind)
{
    switch (kind) {
    case CaseKind::Session:
        return QStringLiteral("m.\"state\" NOT IN (%1, %2)").arg(sqlNames<SessionState>(isAwaited), finalStates(kind));
    case CaseKind::Petition:
        return QStringLiteral("(m.\"state\" IN (%1) OR (m.\"state\" = 'answered' AND m.\"promiseDue\" IS NULL))")
            .arg(sqlNames<PetitionState>(rests));
    case CaseKind::Escalation:
        return QStringLiteral("m.\"state\" IN (%1)").arg(sqlNames<EscalationState>(hasDecision));
    case CaseKind::UnitReport:
        break;
    }
    return QStringLiteral("0");
}

/// That the deadline a filter asks for stands in this relation to a day (one value). Where promises are asked for it is the
/// promise's, which may be that of a merged petition.
QString dueCondition(CaseKind kind, const ListFilter& filter, const char* relation)
{
    if (kind == CaseKind::Petition && filter.hasPromiseOnly)
        return QStringLiteral("m.\"id\" IN (SELECT p.\"id\" FROM %1 AS p WHERE p.\"day\" %2 ?)").arg(pendingPromises(), QLatin1String(relation));
    return QStringLiteral("%1 %2 ?").arg(dueExpression(kind), QLatin1String(relation));
}

/// Two words beside the names of Lateness: "warned", and "silent:2023-03-15" for what had no step after that day.
bool addWatch(ListConditions& conditions, CaseKind kind, const ListFilter& filter)
{
    const QDate on = filter.asOf.isValid() ? filter.asOf : QDate::currentDate();
    if (filter.lateness == QLatin1String("warned") && kind == CaseKind::Petition) {
        addWarned(conditions, on);
        return true;
    }
    const QDate until = QDate::fromString(filter.lateness.section(u':', 1), Qt::ISODate);
    if (filter.lateness.section(u':', 0, 0) != QLatin1String("silent") || !until.isValid())
        return false;
    conditions.addPlain(QStringLiteral("m.\"state\" NOT IN (%1)").arg(finalStates(kind)));
    conditions.addDay(lastStepExpression(kind) + QStringLiteral(" <= ?"), until);
    // A session that is planned ahead waits for its day; it is not silent.
    if (kind == CaseKind::Session)
        conditions.addDay(QStringLiteral("(m.\"actualStart\" IS NOT NULL OR m.\"plannedStart\" IS NULL OR m.\"plannedStart\" < ?)"), on);
    return true;
}

void addLateness(ListConditions& conditions, CaseKind kind, const ListFilter& filter)
{
    if (addWatch(conditions, kind, filter))
        return;
    const std::optional<Lateness> lateness = fromName<Lateness>(filter.lateness);
    if (!lateness) {
        // A word that is no lateness lets nothing through, so that nobody takes all cases for late ones.
        if (!filter.lateness.isEmpty())
            conditions.addPlain(QStringLiteral("0"));
        return;
    }
    const QDate day = filter.asOf.isValid() ? filter.asOf : QDate::currentDate();
    switch (*lateness) {
    case Lateness::Overdue:
        conditions.addDay(dueCondition(kind, filter, "<"), day);
        return;
    case Lateness::DueToday:
        conditions.addDay(dueCondition(kind, filter, "="), day);
        return;
    case Lateness::DueLater:
        conditions.addDay(dueCondition(kind, filter, ">"), day);
        return;
    case Lateness::NoDeadline:
        conditions.addPlain(dueExpression(kind) + QStringLiteral(" IS NULL"));
        conditions.addPlain(QStringLiteral("NOT ") + restingCondition(kind));
        conditions.addPlain(QStringLiteral("m.\"state\" NOT IN (%1)").arg(finalStates(kind)));
        return;
    case Lateness::Resting:
        conditions.addPlain(restingCondition(kind));
        return;
    case Lateness::Final:
        conditions.addPlain(QStringLiteral("m.\"state\" IN (%1)").arg(finalStates(kind)));
        return;
    }
    Q_UNREACHABLE();
}

/// Under which day a session is counted: that on which it was held, else the planned one.
QString sessionDay()
{
    return QStringLiteral("substr(CASE WHEN m.\"state\" IN (%1) AND m.\"actualStart\" IS NOT NULL THEN m.\"actualStart\" "
                          "ELSE m.\"plannedStart\" END, 1, 10)")
        .arg(sqlNames<SessionState>(wasConcluded));
}

/// What only one kind of case has.
void addOwn(ListConditions& conditions, CaseKind kind, const ListFilter& filter)
{
    switch (kind) {
    case CaseKind::Session:
        conditions.addDay(sessionDay() + QStringLiteral(" >= ?"), filter.from);
        conditions.addDay(sessionDay() + QStringLiteral(" <= ?"), filter.to);
        conditions.addText(QStringLiteral("m.\"organiser\" = ?"), filter.unit);
        conditions.addText(QStringLiteral("m.\"code\" = ?"), filter.session);
        conditions.addText(QStringLiteral("m.\"sector\" = ?"), filter.sector);
        return;
    case CaseKind::Petition:
        conditions.addDay(QStringLiteral("m.\"receivedOn\" >= ?"), filter.from);
        conditions.addDay(QStringLiteral("m.\"receivedOn\" <= ?"), filter.to);
        conditions.addText(QStringLiteral("m.\"unit\" = ?"), filter.unit);
        conditions.addText(QStringLiteral("m.\"session\" = ?"), filter.session);
        conditions.addText(QStringLiteral("m.\"sector\" = ?"), filter.sector);
        conditions.addText(QStringLiteral("m.\"urgency\" = ?"), filter.urgency);
        if (filter.hasPromiseOnly)
            conditions.addPlain(QStringLiteral("m.\"id\" IN (SELECT p.\"id\" FROM %1 AS p)").arg(pendingPromises()));
        return;
    case CaseKind::Escalation: {
        const QString firstStep =
            QStringLiteral("(SELECT s.\"effectiveOn\" FROM \"step\" AS s WHERE s.\"kind\" = 'escalation' "
                           "AND s.\"caseId\" = m.\"id\" ORDER BY s.\"seq\" LIMIT 1)");
        conditions.addDay(firstStep + QStringLiteral(" >= ?"), filter.from);
        conditions.addDay(firstStep + QStringLiteral(" <= ?"), filter.to);
        conditions.addText(QStringLiteral("instr(',' || m.\"to\" || ',', ',' || ? || ',') > 0"), filter.unit);
        conditions.addText(QStringLiteral("m.\"session\" = ?"), filter.session);
        return;
    }
    case CaseKind::UnitReport:
        return;
    }
    Q_UNREACHABLE();
}

} // namespace

void ListConditions::add(const QString& sql, const QVariant& value)
{
    m_sql.append(sql);
    m_values.append(value);
}

void ListConditions::addText(const QString& sql, const QString& value)
{
    if (!value.isEmpty())
        add(sql, value);
}

void ListConditions::addDay(const QString& sql, QDate day)
{
    if (day.isValid())
        add(sql, day.toString(Qt::ISODate));
}

QString ListConditions::sql() const
{
    return m_sql.isEmpty() ? QString() : QStringLiteral(" WHERE ") + m_sql.join(QStringLiteral(" AND "));
}

void ListConditions::bindTo(Statement& rows) const
{
    for (const QVariant& value : m_values)
        rows.bind(value);
}

QString finalPetitionStates()
{
    return sqlNames<PetitionState>(isFinal);
}

QString finalStates(CaseKind kind)
{
    switch (kind) {
    case CaseKind::Session:
        return sqlNames<SessionState>(isFinal);
    case CaseKind::Petition:
        return finalPetitionStates();
    case CaseKind::Escalation:
        return sqlNames<EscalationState>(isFinal);
    case CaseKind::UnitReport:
        return {};
    }
    Q_UNREACHABLE();
}

QString lastStepExpression(CaseKind kind)
{
    const char* name = kind == CaseKind::Session ? "session" : kind == CaseKind::Petition ? "petition" : kind == CaseKind::Escalation ? "escalation" : "unitReport";
    return QStringLiteral("(SELECT max(x.\"effectiveOn\") FROM \"step\" AS x WHERE x.\"kind\" = '%1' AND x.\"caseId\" = m.\"id\" AND x.\"event\" IS NOT NULL)")
        .arg(QLatin1String(name));
}

QString dueSetExpression()
{
    // The promise of an answered petition is counted from its answer.
    return QStringLiteral("coalesce((SELECT x.\"effectiveOn\" FROM \"step\" AS x WHERE x.\"kind\" = 'petition' AND x.\"caseId\" = m.\"id\" "
                          "AND (instr(x.\"data\", CASE WHEN m.\"state\" = 'answered' THEN '\"promiseDue\"' ELSE '\"dueOn\"' END) > 0 "
                          "OR (m.\"state\" <> 'answered' AND instr(x.\"data\", '.dueIn\"') > 0)) "
                          "AND x.\"event\" IS NOT NULL ORDER BY x.\"seq\" DESC LIMIT 1), m.\"receivedOn\")");
}

void addWarned(ListConditions& conditions, QDate day)
{
    const QString due = QStringLiteral("julianday(") + dueExpression(CaseKind::Petition) + u')';
    conditions.addDay(dueExpression(CaseKind::Petition) + QStringLiteral(" >= ?"), day);
    conditions.addDay(QStringLiteral("4 * (julianday(?) - julianday(%1)) >= 3 * (%2 - julianday(%1))").arg(dueSetExpression(), due), day);
}

QString dueExpression(CaseKind kind)
{
    switch (kind) {
    case CaseKind::Session:
        return QStringLiteral("CASE WHEN m.\"state\" IN (%1) THEN substr(m.\"plannedStart\", 1, 10) END")
            .arg(sqlNames<SessionState>(isAwaited));
    case CaseKind::Petition:
        return QStringLiteral("CASE WHEN m.\"state\" = 'answered' THEN m.\"promiseDue\" "
                              "WHEN m.\"state\" NOT IN (%1, %2) THEN m.\"dueOn\" END")
            .arg(sqlNames<PetitionState>(rests), finalPetitionStates());
    case CaseKind::Escalation:
        return QStringLiteral("CASE WHEN m.\"state\" NOT IN (%1, %2) THEN m.\"expectedOn\" END")
            .arg(sqlNames<EscalationState>(hasDecision), sqlNames<EscalationState>(isFinal));
    case CaseKind::UnitReport:
        break;
    }
    return QStringLiteral("NULL");
}

ListConditions conditionsOf(CaseKind kind, const ListFilter& filter)
{
    ListConditions conditions;
    conditions.addText(QStringLiteral("m.\"state\" = ?"), filter.state);
    addOwn(conditions, kind, filter);
    addLateness(conditions, kind, filter);
    conditions.addDay(dueCondition(kind, filter, ">="), filter.dueFrom);
    conditions.addDay(dueCondition(kind, filter, "<="), filter.dueTo);
    if (filter.isOpenOnly)
        conditions.addPlain(QStringLiteral("m.\"state\" NOT IN (%1)").arg(finalStates(kind)));
    return conditions;
}

} // namespace doithoai
