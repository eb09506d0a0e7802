#include "casefile/due_queries.h"

#include "casefile/case_table.h"
#include "casefile/list_conditions.h"
#include "casefile/pending_promises.h"
#include "casefile/rows.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace doithoai {

namespace {

/// A question about petitions: the rows that it looks at, which day of theirs it asks for, and in which order.
struct Question {
    QString from;  ///< what stands after FROM and in WHERE, with the petition as "m"
    QString day;   ///< column
    QVariantList values;
    bool isOfPromises = false; ///< "m" are pending promises instead
};

/// The words of a promise, which stand with the petition that it was made in.
const QString promiseWords = QStringLiteral("CASE w.\"follower\" WHEN '' THEN t.\"promise\" ELSE (SELECT x.\"promise\" FROM \"petition\" AS f "
                                            "JOIN \"petition_text\" AS x ON x.\"id\" = f.\"id\" WHERE f.\"code\" = w.\"follower\") END");

const QString running = QStringLiteral("'received', 'classified', 'assigned', 'drafted', 'agreed', 'verifying', 'noted'");
const QString notDue = QStringLiteral(" AND (m.\"dueOn\" IS NULL OR m.\"dueOn\" > ?)");

/// The petitions in some states, through the one index that has states: by unit, and those without one.
QString inStates(const QString& states)
{
    return QStringLiteral("m.\"id\" IN (SELECT \"id\" FROM \"petition\" INDEXED BY \"petition_by_unit\" "
                          "WHERE \"unit\" IN (SELECT \"code\" FROM \"unit\") AND \"state\" IN (%1) UNION ALL "
                          "SELECT \"id\" FROM \"petition\" INDEXED BY \"petition_by_unit\" "
                          "WHERE \"unit\" IS NULL AND \"state\" IN (%1))")
        .arg(states);
}

void addSpan(Question& question, const DaySpan& days)
{
    if (days.from.isValid()) {
        question.from += QStringLiteral(" AND m.\"%1\" >= ?").arg(question.day);
        question.values.append(days.from.toString(Qt::ISODate));
    }
    if (days.to.isValid()) {
        question.from += QStringLiteral(" AND m.\"%1\" <= ?").arg(question.day);
        question.values.append(days.to.toString(Qt::ISODate));
    }
}

Result<int> countOf(CaseFile& file, const Question& question)
{
    Statement rows(file.connection(), QStringLiteral("SELECT count(*) FROM ") + question.from);
    for (const QVariant& value : question.values)
        rows.bind(value);
    const auto more = rows.next();
    if (!more)
        return tl::unexpected(more.error());
    return static_cast<int>(rows.number(0));
}

Result<PetitionsDue> answer(CaseFile& file, const Question& question, int first)
{
    const auto count = countOf(file, question);
    if (!count)
        return tl::unexpected(count.error());
    PetitionsDue due;
    due.count = *count;
    if (due.count == 0 || first <= 0)
        return due;
    // The few are found in the narrow table first; only they are read with their words.
    Statement rows(file.connection(),
                   QStringLiteral("SELECT p.\"code\", p.\"state\", p.\"unit\", p.\"session\", w.\"day\", t.\"content\", w.\"follower\", %5 "
                                  "FROM (SELECT m.\"id\" AS \"id\", m.\"%1\" AS \"day\", %4 AS \"follower\" FROM %2 ORDER BY m.\"%1\", m.\"id\" LIMIT %3) AS w "
                                  "JOIN \"petition\" AS p ON p.\"id\" = w.\"id\" LEFT JOIN \"petition_text\" AS t ON t.\"id\" = w.\"id\" "
                                  "ORDER BY w.\"day\", w.\"id\"")
                       .arg(question.day, question.from, QString::number(first), question.isOfPromises ? QStringLiteral("m.\"follower\"") : QStringLiteral("''"),
                            question.isOfPromises ? promiseWords : QStringLiteral("NULL")));
    for (const QVariant& value : question.values)
        rows.bind(value);
    auto read = readAll<PetitionDue>(rows, [](const Statement& row) -> Result<PetitionDue> {
        PetitionDue one;
        one.code.text = row.text(0);
        one.state = fromName<PetitionState>(row.text(1)).value_or(PetitionState::Received);
        one.unit.text = row.text(2);
        one.session.text = row.text(3);
        one.day = row.day(4);
        one.content = row.text(5);
        one.follower.text = row.text(6);
        one.promise = row.text(7);
        return one;
    });
    if (!read)
        return tl::unexpected(read.error());
    due.first = std::move(*read);
    return due;
}

std::optional<QDateTime> moment(const Statement& row, int column)
{
    const QDateTime at = QDateTime::fromString(row.text(column), Qt::ISODate);
    return at.isValid() ? std::optional(at) : std::nullopt;
}

template <class Tag>
QList<Code<Tag>> codesOf(const QString& text)
{
    QList<Code<Tag>> codes;
    for (const QString& part : text.split(u',', Qt::SkipEmptyParts))
        codes.append(Code<Tag>{part.trimmed()});
    return codes;
}

} // namespace

Result<PetitionsDue> petitionsDue(CaseFile& file, DaySpan days, int first)
{
    Question question{QStringLiteral("\"petition\" AS m INDEXED BY \"petition_by_due\" WHERE m.\"dueOn\" IS NOT NULL AND m.\"state\" IN (%1)")
                          .arg(running),
                      QStringLiteral("dueOn"), {}};
    addSpan(question, days);
    return answer(file, question, first);
}

Result<PetitionsDue> petitionsWarned(CaseFile& file, QDate on, QDate after, int first)
{
    const QString zero = QStringLiteral("julianday(") + dueSetExpression() + u')';
    const Question question{QStringLiteral("\"petition\" AS m INDEXED BY \"petition_by_due\" WHERE m.\"dueOn\" IS NOT NULL AND m.\"state\" IN (%1) "
                                           "AND m.\"dueOn\" > ? AND 4 * (julianday(?) - %2) >= 3 * (julianday(m.\"dueOn\") - %2)")
                                .arg(running, zero),
                            QStringLiteral("dueOn"),
                            {after.toString(Qt::ISODate), on.toString(Qt::ISODate)}};
    return answer(file, question, first);
}

Result<PetitionsDue> promisesDue(CaseFile& file, DaySpan days, int first)
{
    Question question{pendingPromises() + QStringLiteral(" AS m WHERE 1"), QStringLiteral("day"), {}, true};
    addSpan(question, days);
    return answer(file, question, first);
}

Result<PetitionsDue> draftsDue(CaseFile& file, DaySpan days, QDate horizon, int first)
{
    Question question{QStringLiteral("\"petition\" AS m WHERE ") + inStates(QStringLiteral("'assigned'")) + notDue,
                      QStringLiteral("prepareDueOn"), {horizon.toString(Qt::ISODate)}};
    addSpan(question, days);
    return answer(file, question, first);
}

Result<PetitionsDue> petitionsNotAgreed(CaseFile& file, const SessionCode& session, QDate horizon, int first)
{
    const Question question{QStringLiteral("\"petition\" AS m INDEXED BY \"petition_by_session\" WHERE m.\"session\" = ? "
                                           "AND m.\"state\" IN ('received', 'classified', 'assigned', 'drafted')")
                                + notDue
                                + QStringLiteral(" AND NOT (m.\"state\" = 'assigned' AND m.\"prepareDueOn\" IS NOT NULL AND m.\"prepareDueOn\" <= ?)"),
                            QStringLiteral("receivedOn"),
                            {session.text, horizon.toString(Qt::ISODate), horizon.toString(Qt::ISODate)}};
    return answer(file, question, first);
}

Result<PetitionsDue> petitionsNotClassified(CaseFile& file, QDate receivedUntil, QDate horizon,
                                            const QList<SessionCode>& except, int first)
{
    Question question{QStringLiteral("\"petition\" AS m WHERE ") + inStates(QStringLiteral("'received'")) + notDue,
                      QStringLiteral("receivedOn"), {horizon.toString(Qt::ISODate)}};
    addSpan(question, {{}, receivedUntil});
    for (const SessionCode& session : except) {
        question.from += QStringLiteral(" AND m.\"session\" IS NOT ?");
        question.values.append(session.text);
    }
    return answer(file, question, first);
}

Result<PetitionsDue> deferredWithoutDay(CaseFile& file, int first)
{
    const Question question{QStringLiteral("\"petition\" AS m WHERE ") + inStates(QStringLiteral("'verifying'"))
                                + QStringLiteral(" AND m.\"dueOn\" IS NULL AND m.\"noDeadline\" IS NOT 'yes'"),
                            QStringLiteral("receivedOn"), {}};
    return answer(file, question, first);
}

Result<PetitionsDue> notedAndNotSent(CaseFile& file, QDate horizon, int first)
{
    const Question question{
        QStringLiteral("\"petition\" AS m WHERE ") + inStates(QStringLiteral("'noted'")) + notDue
            + QStringLiteral(" AND NOT EXISTS (SELECT 1 FROM \"escalation_petition\" AS x JOIN \"escalation\" AS e "
                             "ON e.\"id\" = x.\"escalation\" WHERE x.\"petition\" = m.\"code\" AND e.\"state\" NOT IN ('closed', 'dropped'))"),
        QStringLiteral("receivedOn"), {horizon.toString(Qt::ISODate)}};
    return answer(file, question, first);
}

Result<PetitionsDue> resultsToWrite(CaseFile& file, PetitionState state, int first)
{
    Question question{QStringLiteral("\"petition\" AS m WHERE ") + inStates(u'\'' + nameOf(state) + u'\'')
                          + QStringLiteral(" AND m.\"id\" NOT IN (SELECT p.\"id\" FROM %1 AS p)").arg(pendingPromises()),
                      QStringLiteral("receivedOn"), {}};
    // Until its minutes are signed an answered one is resolved by the signing, not by hand.
    if (state == PetitionState::Answered)
        question.from += QStringLiteral(" AND EXISTS (SELECT 1 FROM \"session\" AS s "
                                        "WHERE s.\"code\" = m.\"session\" AND s.\"state\" IN ('minuted', 'reported', 'closed'))");
    return answer(file, question, first);
}

Result<std::vector<SessionDue>> sessionsToFollow(CaseFile& file)
{
    Statement rows(file.connection(),
                   QStringLiteral("SELECT m.\"code\", m.\"state\", m.\"topic\", m.\"organiser\", m.\"chair\", m.\"coChairs\", "
                                  "m.\"plannedStart\", m.\"actualStart\", m.\"actualEnd\", "
                                  "EXISTS (SELECT 1 FROM \"session_text\" AS t WHERE t.\"id\" = m.\"id\" AND t.\"review\" IS NOT NULL) AS \"hasReview\" "
                                  "FROM \"session\" AS m WHERE m.\"state\" NOT IN ('closed', 'cancelled') "
                                  "AND (m.\"state\" <> 'reported' OR NOT \"hasReview\") "
                                  "ORDER BY coalesce(m.\"actualStart\", m.\"plannedStart\"), m.\"id\""));
    return readAll<SessionDue>(rows, [](const Statement& row) -> Result<SessionDue> {
        SessionDue one;
        one.code.text = row.text(0);
        one.state = fromName<SessionState>(row.text(1)).value_or(SessionState::Planned);
        one.topic = row.text(2);
        one.organiser.text = row.text(3);
        one.chair.text = row.text(4);
        one.coChairs = codesOf<PostTag>(row.text(5));
        one.plannedStart = moment(row, 6);
        one.actualStart = moment(row, 7);
        one.actualEnd = moment(row, 8);
        one.hasReview = row.number(9) != 0;
        return one;
    });
}

Result<std::vector<EscalationDue>> escalationsToFollow(CaseFile& file)
{
    Statement rows(file.connection(),
                   QStringLiteral("SELECT m.\"code\", m.\"state\", m.\"to\", m.\"expectedOn\", t.\"reason\", "
                                  "(SELECT s.\"effectiveOn\" FROM \"step\" AS s WHERE s.\"kind\" = 'escalation' AND s.\"caseId\" = m.\"id\" "
                                  "AND s.\"event\" IS NOT NULL ORDER BY s.\"seq\" DESC LIMIT 1) AS \"last\" "
                                  "FROM \"escalation\" AS m LEFT JOIN \"escalation_text\" AS t ON t.\"id\" = m.\"id\" "
                                  "WHERE m.\"state\" NOT IN ('closed', 'dropped') ORDER BY \"last\", m.\"id\""));
    return readAll<EscalationDue>(rows, [](const Statement& row) -> Result<EscalationDue> {
        EscalationDue one;
        one.code.text = row.text(0);
        one.state = fromName<EscalationState>(row.text(1)).value_or(EscalationState::Drafting);
        one.to = codesOf<UnitTag>(row.text(2));
        if (!row.isNull(3))
            one.expectedOn = row.day(3);
        one.reason = row.text(4);
        one.lastStepOn = row.day(5);
        return one;
    });
}

Result<std::vector<UnitReport>> storedUnitReports(CaseFile& file, const QString& period)
{
    const CaseSelection<UnitReport>& columns = wholeCase<UnitReport>();
    Statement rows(file.connection(), columns.sql() + QStringLiteral(" WHERE m.\"period\" = ? ORDER BY m.\"code\""));
    rows.bind(period);
    return readAll<UnitReport>(rows, [&](const Statement& row) { return columns.read(row); });
}

Result<std::vector<RunningDeadline>> runningDeadlines(CaseFile& file)
{
    // The last step of each that said something of its deadline, an event or a change of fields.
    Statement rows(file.connection(),
                   QStringLiteral("SELECT p.\"code\", p.\"dueOn\", p.\"receivedOn\", s.\"effectiveOn\", s.\"data\" FROM \"petition\" AS p "
                                  "LEFT JOIN \"step\" AS s ON s.\"seq\" = (SELECT x.\"seq\" FROM \"step\" AS x WHERE x.\"kind\" = 'petition' "
                                  "AND x.\"caseId\" = p.\"id\" AND (instr(x.\"data\", '\"dueOn\"') > 0 OR instr(x.\"data\", '.dueIn\"') > 0) "
                                  "ORDER BY x.\"seq\" DESC LIMIT 1) "
                                  "WHERE p.\"dueOn\" IS NOT NULL AND p.\"state\" IN (%1, 'escalated') ORDER BY p.\"id\"")
                       .arg(running));
    return readAll<RunningDeadline>(rows, [](const Statement& row) -> Result<RunningDeadline> {
        RunningDeadline one;
        one.code.text = row.text(0);
        one.dueOn = row.day(1);
        if (!row.isNull(2))
            one.receivedOn = row.day(2);
        one.setOn = row.isNull(3) ? one.receivedOn.value_or(QDate()) : row.day(3);
        const QJsonObject data = QJsonDocument::fromJson(row.text(4).toUtf8()).object();
        for (auto it = data.constBegin(); it != data.constEnd(); ++it) {
            if (it.key().endsWith(QLatin1String(".dueIn")))
                one.dueIn = it.value().toString();
            else if (it.key().endsWith(QLatin1String(".dayZero")))
                one.dayZero = QDate::fromString(it.value().toString(), Qt::ISODate);
        }
        return one;
    });
}

Result<OpenCases> openCases(CaseFile& file)
{
    // The petitions are counted along an index that has their states and nothing else.
    Statement rows(file.connection(),
                   QStringLiteral("SELECT (SELECT count(*) FROM \"session\" WHERE \"state\" NOT IN ('closed', 'cancelled')), "
                                  "(SELECT count(*) FROM \"petition\" INDEXED BY \"petition_by_unit\" "
                                  "WHERE \"state\" NOT IN ('resolved', 'outOfScope', 'merged', 'withdrawn')), "
                                  "(SELECT count(*) FROM \"escalation\" WHERE \"state\" NOT IN ('closed', 'dropped')), "
                                  "EXISTS (SELECT 1 FROM \"session\") OR EXISTS (SELECT 1 FROM \"petition\")"));
    const auto more = rows.next();
    if (!more)
        return tl::unexpected(more.error());
    return OpenCases{static_cast<int>(rows.number(0)), static_cast<int>(rows.number(1)), static_cast<int>(rows.number(2)),
                     rows.number(3) != 0};
}

Result<bool> hadCasesBy(CaseFile& file, QDate day)
{
    Statement rows(file.connection(),
                   QStringLiteral("SELECT EXISTS (SELECT 1 FROM \"petition\" WHERE \"receivedOn\" <= ?1) "
                                  "OR EXISTS (SELECT 1 FROM \"session\" WHERE \"plannedStart\" < ?2)"));
    rows.bind(day).bind(day.addDays(1));
    const auto more = rows.next();
    if (!more)
        return tl::unexpected(more.error());
    return rows.number(0) != 0;
}

} // namespace doithoai
