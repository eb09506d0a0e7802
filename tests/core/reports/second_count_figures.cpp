// Every figure of rules.md as one statement over the rows of second_count_tables.cpp.
#include "second_count_parts.h"

namespace doithoai::test {

namespace {

// Petitions with such a step within the period, each once.
#define STEPS_WITHIN(event) "SELECT count(DISTINCT caseId) FROM known WHERE kind = 'petition' AND event = '" event "' AND day BETWEEN 'FROM' AND 'END'"
#define HELD_BY(column) "SELECT json_group_object(k, n) FROM (SELECT coalesce(" column ", 'none') AS k, count(*) AS n FROM held GROUP BY 1)"
#define RECEIVED_BY(column) "SELECT json_group_object(k, n) FROM (SELECT coalesce(" column ", 'none') AS k, count(*) AS n FROM lined WHERE line = 'received' GROUP BY 1)"
#define CLOSED_AS(state) "SELECT count(*) FROM lined WHERE line IS NOT NULL AND state = '" state "'"
#define OPEN_AS(place) "SELECT count(*) FROM lined WHERE line IS NOT NULL AND place = '" place "'"
// What was brought to a session that was held, as known when that is counted.
#define IN_THE_HALL "hall_pet AS pet JOIN held ON held.code = pet.session AND held.countedBy = pet.upTo"
#define RAISED_AS(event) "SELECT count(*) FROM " IN_THE_HALL " WHERE (SELECT g.event FROM hall_given AS g WHERE g.caseId = pet.id ORDER BY g.seq DESC LIMIT 1) = '" event "'"
// Resolved ones with the outcome that was written, or the one that the way they came gives.
#define OUTCOME(word) "SELECT count(*) FROM lined WHERE line IS NOT NULL AND state = 'resolved' AND coalesce(outcome, CASE stateBefore WHEN 'transferred' THEN 'transferred' ELSE 'done' END) = '" word "'"
// The clock stops with the answer, the reply or the transfer; a promise's runs until it is reported on.
#define RESOLVED_IN_TIME(comparison) "SELECT count(*) FROM (SELECT " \
    "CASE WHEN stateBefore = 'answered' AND promised THEN promiseDue ELSE dueOn END AS due, " \
    "CASE WHEN stateBefore = 'answered' AND promised THEN stateSince ELSE coalesce( " \
    "(SELECT k.day FROM known AS k WHERE k.kind = 'petition' AND k.caseId = lined.id " \
    "AND k.event IN ('answer', 'reply', 'replyDirect', 'transfer') ORDER BY k.seq DESC LIMIT 1), stateSince) END AS done " \
    "FROM lined WHERE line IS NOT NULL AND state = 'resolved') WHERE done " comparison " due"
#define PROMISE_REPORTED(word) "SELECT count(*) FROM promises WHERE kept = '" word "' AND day BETWEEN 'FROM' AND 'END'"
#define NOTICE(condition) "SELECT count(*) FROM (SELECT announced, julianday(plannedDay) - julianday(announced) AS days, " \
    "(SELECT json_extract(p.json, '$.numbers.noticeDays') FROM profile AS p WHERE p.\"from\" <= held.day " \
    "AND coalesce(p.\"to\", '9999') >= held.day) AS needed FROM held) WHERE " condition
#define PUT_OFF(event) "SELECT json_group_array(json_object('code', code, 'reason', reason)) FROM (SELECT s.code, coalesce(k.reason, '') AS reason " \
    "FROM known AS k JOIN session AS s ON s.id = k.caseId WHERE k.kind = 'session' AND k.event = '" event "' " \
    "AND k.day BETWEEN 'FROM' AND 'END' ORDER BY k.caseId, k.seq)"
// Units that owed a report: none for a second half, nor where no regulation was in force at the end.
#define OWING "SELECT u.code, u.rowid AS place, a.state, a.byTUVP, a.byBDV, coalesce(nullif(a.dueOn, ''), 'YEAR-' || CASE WHEN 'NAME' LIKE '%H1' " \
    "THEN printf('%02d-%02d', json_extract(f.json, '$.halfYearReport.month'), json_extract(f.json, '$.halfYearReport.day')) " \
    "ELSE printf('%02d-%02d', json_extract(f.json, '$.yearReport.month'), json_extract(f.json, '$.yearReport.day')) END) AS dueOn " \
    "FROM unit AS u JOIN profile AS f ON f.\"from\" <= 'TO' AND coalesce(f.\"to\", '9999') >= 'TO' LEFT JOIN arrived AS a ON a.unit = u.code " \
    "WHERE u.reports = 'yes' AND 'NAME' NOT LIKE '%H2' AND coalesce(u.\"from\", '0001') <= 'TO' AND coalesce(u.\"to\", '9999') >= 'FROM'"
#define UNITS_WHERE(condition) "SELECT json_group_array(code) FROM (SELECT code FROM (" OWING ") WHERE " condition " ORDER BY place)"
#define IS_IN "state IN ('received', 'accepted')"
#define BOTH_HAVE_IT "(" IS_IN " AND byTUVP IS NOT NULL AND byBDV IS NOT NULL)"

} // namespace

const std::vector<SecondFigure> secondFigures = {
    {"sessions.held", "SELECT count(*) FROM held"},
    {"sessions.byLevel", HELD_BY("(SELECT level FROM unit WHERE unit.code = held.organiser)")},
    {"sessions.byForm", HELD_BY("form")},
    {"sessions.bySector", HELD_BY("sector")},
    {"sessions.byPost", HELD_BY("chair")},
    {"sessions.planned", "SELECT count(*) FROM held WHERE planned = 'yes'"},
    {"sessions.adHoc", "SELECT count(*) FROM held WHERE planned IS NOT 'yes'"},
    {"sessions.attendance", "SELECT coalesce(sum(CAST(attendance AS INTEGER)), 0) FROM held"},
    {"sessions.postponed", PUT_OFF("postpone")},
    {"sessions.cancelled", PUT_OFF("cancel")},
    {"notice.onTime", NOTICE("announced IS NOT NULL AND days >= needed")},
    {"notice.late", NOTICE("announced IS NOT NULL AND days < needed")},
    {"notice.none", NOTICE("announced IS NULL")},
    {"petitions.carriedOver", "SELECT count(*) FROM lined WHERE line = 'carriedOver'"},
    {"petitions.received", "SELECT count(*) FROM lined WHERE line = 'received'"},
    {"petitions.reopened", "SELECT count(*) FROM lined WHERE line = 'reopened'"},
    {"petitions.closed.resolved", CLOSED_AS("resolved")},
    {"petitions.closed.outOfScope", CLOSED_AS("outOfScope")},
    {"petitions.closed.merged", CLOSED_AS("merged")},
    {"petitions.closed.withdrawn", CLOSED_AS("withdrawn")},
    {"petitions.openAtEnd.waitingSuperior", OPEN_AS("waitingSuperior")},
    {"petitions.openAtEnd.waitingOther", OPEN_AS("waitingOther")},
    {"petitions.openAtEnd.resting", OPEN_AS("resting")},
    {"petitions.openAtEnd.overdue", OPEN_AS("overdue")},
    {"petitions.openAtEnd.dueToday", OPEN_AS("dueToday")},
    {"petitions.openAtEnd.dueLater", OPEN_AS("dueLater")},
    {"petitions.openAtEnd.noDeadline", OPEN_AS("noDeadline")},
    {"petitions.outcomes.done", OUTCOME("done")},
    {"petitions.outcomes.explained", OUTCOME("explained")},
    {"petitions.outcomes.accepted", OUTCOME("accepted")},
    {"petitions.outcomes.transferred", OUTCOME("transferred")},
    {"petitions.outcomes.declined", OUTCOME("declined")},
    {"petitions.resolvedOnTime", RESOLVED_IN_TIME("<=")},
    {"petitions.resolvedLate", RESOLVED_IN_TIME(">")},
    {"balanced", R"(SELECT CASE WHEN (SELECT count(*) FROM lined WHERE line IS NULL AND NOT final) = 0 AND
        (SELECT count(*) FROM lined WHERE line IS NOT NULL) =
        (SELECT count(*) FROM lined WHERE line IS NOT NULL AND (final OR place IS NOT NULL)) THEN 'true' ELSE 'false' END)"},
    {"isOver", "SELECT CASE WHEN 'TO' <= 'ASOF' THEN json('true') ELSE json('false') END"},
    {"unbalanced", "SELECT json_group_array(code) FROM (SELECT code FROM lined WHERE line IS NULL AND NOT final ORDER BY id)"},
    {"petitions.raised.answered", RAISED_AS("answer")},
    {"petitions.raised.toVerify", RAISED_AS("defer")},
    {"petitions.raised.noted", RAISED_AS("note")},
    {"petitions.raisedOther", R"(SELECT count(*) FROM )" IN_THE_HALL R"(
        WHERE pet.id NOT IN (SELECT caseId FROM hall_given) AND EXISTS (SELECT 1 FROM (SELECT k.* FROM hall_known AS k
          WHERE k.caseId = pet.id AND k.event IN ('transfer', 'screenOut', 'merge', 'withdraw')
          AND k.was IN ('received', 'classified', 'assigned', 'drafted', 'agreed') ORDER BY k.seq DESC LIMIT 1) AS l
          WHERE l.day > held.day OR (l.day = held.day AND l.seq > held.opened)))"},
    {"petitions.speakers", R"(SELECT count(*) FROM )" IN_THE_HALL R"( WHERE pet.channel = 'speech'
        AND (pet.id IN (SELECT caseId FROM hall_given) OR NOT EXISTS (SELECT 1 FROM (SELECT k.* FROM hall_known AS k
          WHERE k.caseId = pet.id AND k.event IN ('transfer', 'screenOut', 'merge', 'withdraw')
          AND k.was IN ('received', 'classified', 'assigned', 'drafted', 'agreed') ORDER BY k.seq DESC LIMIT 1) AS l
          WHERE l.day < held.day OR (l.day = held.day AND l.seq <= held.opened))))"},
    {"petitions.answeredShare", R"(SELECT avg(last = 'answer') FROM (SELECT (SELECT g.event FROM hall_given AS g
        WHERE g.caseId = pet.id ORDER BY g.seq DESC LIMIT 1) AS last FROM )" IN_THE_HALL R"()
        WHERE last IS NOT NULL)"},
    {"petitions.answeredShareN", "SELECT count(*) FROM " IN_THE_HALL " WHERE pet.id IN (SELECT caseId FROM hall_given)"},
    {"petitions.transferred", STEPS_WITHIN("transfer")},
    {"petitions.escalated", STEPS_WITHIN("escalate")},
    // What brings a petition back is the superior's act before it, written in the same transaction.
    {"petitions.escalatedAnswered", R"(SELECT count(DISTINCT caseId) FROM known AS k WHERE kind = 'petition' AND event = 'bringBack'
        AND day BETWEEN 'FROM' AND 'END' AND (SELECT e.event FROM step AS e WHERE e.kind = 'escalation' AND e.seq < k.seq
          AND e.event IN ('decide', 'drop') ORDER BY e.seq DESC LIMIT 1) = 'decide')"},
    {"petitions.people", "SELECT coalesce(sum(persons), 0) FROM lined WHERE line = 'received'"},
    {"petitions.peopleMerged", "SELECT coalesce(sum(persons), 0) FROM lined WHERE line = 'received' AND state != 'merged'"},
    {"petitions.promises.made", "SELECT count(*) FROM promised WHERE day BETWEEN 'FROM' AND 'END'"},
    {"petitions.promises.kept", PROMISE_REPORTED("yes")},
    {"petitions.promises.broken", PROMISE_REPORTED("no")},
    {"petitions.promises.pending", "SELECT count(*) FROM promises WHERE kept IS NULL AND state NOT IN ('resolved', 'outOfScope', 'withdrawn')"},
    {"petitions.bySector", RECEIVED_BY("sector")},
    {"petitions.byChannel", RECEIVED_BY("channel")},
    {"petitions.byUrgency", RECEIVED_BY("urgency")},
    {"petitions.byUnit", R"(WITH reply AS (SELECT caseId, min(day) AS day FROM (
          SELECT caseId, day FROM given WHERE event = 'answer' UNION ALL
          SELECT caseId, day FROM known WHERE kind = 'petition' AND event IN ('reply', 'replyDirect'))
          WHERE day BETWEEN 'FROM' AND 'END' GROUP BY caseId),
        took AS (SELECT p.unit, julianday(r.day) - julianday(p.receivedOn) AS days,
          row_number() OVER (PARTITION BY p.unit ORDER BY julianday(r.day) - julianday(p.receivedOn)) AS place,
          count(*) OVER (PARTITION BY p.unit) AS n FROM reply AS r JOIN pet AS p ON p.id = r.caseId),
        perUnit AS (SELECT l.unit AS unit, count(CASE WHEN line = 'received' THEN 1 END) AS received,
          count(CASE WHEN line IS NOT NULL AND place = 'overdue' THEN 1 END) AS overdue FROM lined AS l GROUP BY l.unit)
        SELECT json_group_array(json_object('unit', unit, 'received', received, 'answered', n, 'n', n, 'medianDays', days, 'overdue', overdue))
        FROM (SELECT perUnit.unit, received, overdue, (SELECT count(*) FROM took WHERE took.unit = perUnit.unit) AS n,
            (SELECT avg(days) FROM took WHERE took.unit = perUnit.unit AND place IN ((n + 1) / 2, n / 2 + 1)) AS days FROM perUnit)
        WHERE unit IS NOT NULL AND received + n + overdue > 0)"},
    {"duty", R"(SELECT json_group_array(json_object('post', post, 'unit', unit, 'required', quota, 'byHead', heads, 'byDeputy', deputies,
          'held', heads + CREDIT * deputies, 'missing', max(0, quota - heads - CREDIT * deputies)))
        FROM (SELECT post, unit, quota, count(CASE part WHEN 'head' THEN 1 END) AS heads, count(CASE part WHEN 'deputy' THEN 1 END) AS deputies
          FROM quotas GROUP BY post))"},
    {"coverage.in", "SELECT count(*) FROM (" OWING ") WHERE " IS_IN},
    {"coverage.expected", "SELECT count(*) FROM (" OWING ")"},
    {"unitReports.expected", UNITS_WHERE("TRUE")},
    {"unitReports.onTime", UNITS_WHERE(BOTH_HAVE_IT " AND max(byTUVP, byBDV) <= dueOn")},
    {"unitReports.late", UNITS_WHERE(BOTH_HAVE_IT " AND max(byTUVP, byBDV) > dueOn")},
    {"unitReports.missing", UNITS_WHERE("NOT coalesce(" BOTH_HAVE_IT ", FALSE)")},
    {"corrections", R"(SELECT json_group_array(code) FROM (
        SELECT code, 1 AS place, id FROM session WHERE EXISTS (SELECT 1 FROM step WHERE kind = 'session' AND caseId = session.id AND recordedOn > 'REPORTED'
          AND (effectiveOn <= 'END' OR ((event = 'conclude' OR (event IS NOT 'open' AND json_type(data, '$.actualStart') IS NOT NULL))
            AND EXISTS (SELECT 1 FROM step AS f WHERE f.kind = 'session' AND f.caseId = session.id
              AND date(nullif(json_extract(f.data, '$.actualStart'), '')) <= 'END'))))
        UNION ALL SELECT code, 2, id FROM petition WHERE EXISTS (SELECT 1 FROM step WHERE kind = 'petition' AND caseId = petition.id AND recordedOn > 'REPORTED'
          AND (effectiveOn <= 'END' OR (event IS NOT 'receive' AND json_type(data, '$.receivedOn') IS NOT NULL
            AND (nullif(json_extract(data, '$.receivedOn'), '') <= 'END'
              OR (SELECT coalesce(nullif(json_extract(f.data, '$.receivedOn'), ''), f.effectiveOn) FROM step AS f WHERE f.kind = 'petition' AND f.caseId = petition.id
                  AND f.recordedOn <= 'REPORTED' AND (f.event = 'receive' OR json_type(f.data, '$.receivedOn') IS NOT NULL) ORDER BY f.seq DESC LIMIT 1) <= 'END'))))
        UNION ALL SELECT code, 3, id FROM escalation WHERE EXISTS (SELECT 1 FROM step WHERE kind = 'escalation' AND caseId = escalation.id AND effectiveOn <= 'END' AND recordedOn > 'REPORTED')
        ORDER BY place, id))"},
};

} // namespace doithoai::test
