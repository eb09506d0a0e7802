// The rows that a count looks at, put together by plain SQL: what was known, the fields as they were told, and the cases
// with their states. The names in capitals are put in as days.
#include "second_count_parts.h"

namespace doithoai::test {

const char* const secondTables = R"sql(
DROP TABLE IF EXISTS temp.moved;
DROP TABLE IF EXISTS temp.known;
DROP TABLE IF EXISTS temp.late;
DROP TABLE IF EXISTS temp.hall_end;
DROP TABLE IF EXISTS temp.hall_known;
DROP TABLE IF EXISTS temp.hall_given;
DROP TABLE IF EXISTS temp.hall_pet;
DROP TABLE IF EXISTS temp.told;
DROP TABLE IF EXISTS temp.ses;
DROP TABLE IF EXISTS temp.held;
DROP TABLE IF EXISTS temp.given;
DROP TABLE IF EXISTS temp.promised;
DROP TABLE IF EXISTS temp.reported;
DROP TABLE IF EXISTS temp.pet;
DROP TABLE IF EXISTS temp.promises;
DROP TABLE IF EXISTS temp.lined;
DROP TABLE IF EXISTS temp.arrived;
DROP TABLE IF EXISTS temp.quotas;

-- Petitions whose day of receiving was corrected: that of their first step is then this one, and nothing lies before it.
CREATE TEMP TABLE moved AS
SELECT caseId, json_extract(data, '$.receivedOn') AS day, max(seq) AS seq FROM step
WHERE kind = 'petition' AND event IS NOT 'receive' AND recordedOn <= 'ASOF' AND nullif(json_extract(data, '$.receivedOn'), '') IS NOT NULL
GROUP BY caseId;

CREATE INDEX temp.moved_by_case ON moved (caseId);

-- A session that was concluded after the end, though it began before it, is known up to its conclusion.
CREATE TEMP TABLE late AS
SELECT caseId, max('END', min(effectiveOn)) AS upTo FROM step
WHERE kind = 'session' AND event = 'conclude' AND effectiveOn <= 'ASOF' AND recordedOn <= 'ASOF' GROUP BY caseId;

CREATE INDEX temp.late_by_case ON late (caseId);

-- A step is known when it is effective by the end and was written down by then. What was written into a case before a
-- known step was what that step was judged with, whatever its own day.
CREATE TEMP TABLE known AS
WITH written AS (SELECT s.seq, s.kind, s.caseId, s.event, s."from", s."to", s.reason, s.data,
                   CASE s.event WHEN 'receive' THEN coalesce(m.day, s.effectiveOn) ELSE s.effectiveOn END AS effectiveOn
                   , CASE s.kind WHEN 'session' THEN coalesce(l.upTo, 'END') ELSE 'END' END AS upTo
                 FROM step AS s LEFT JOIN moved AS m ON s.kind = 'petition' AND m.caseId = s.caseId
                 LEFT JOIN late AS l ON s.kind = 'session' AND l.caseId = s.caseId
                 WHERE s.recordedOn <= 'ASOF' AND coalesce(m.day, '') <= 'END'),
     newest AS (SELECT kind, caseId, max(seq) AS seq FROM written
                WHERE event IS NOT NULL AND effectiveOn <= upTo GROUP BY kind, caseId)
SELECT w.seq, w.kind, w.caseId, w.event, w."from" AS was, w."to" AS became, w.effectiveOn AS day, w.reason, w.data
FROM written AS w JOIN newest AS n ON n.kind = w.kind AND n.caseId = w.caseId
WHERE w.seq <= n.seq OR (w.event IS NULL AND w.effectiveOn <= w.upTo);

CREATE INDEX temp.known_by_case ON known (kind, caseId, seq);

-- The last that any of these rows says about a field is what the field was. The day by which a case belongs to a period was
-- always what it was corrected to.
CREATE TEMP TABLE told AS
WITH rows AS (SELECT kind, caseId, seq, data, 0 AS late FROM known
              UNION ALL SELECT kind, caseId, seq, data, 1 FROM step AS s WHERE event IS NOT CASE kind WHEN 'petition' THEN 'receive' ELSE 'open' END AND recordedOn <= 'ASOF' AND effectiveOn > 'END'
                AND EXISTS (SELECT 1 FROM known AS k WHERE k.kind = s.kind AND k.caseId = s.caseId)
                AND NOT EXISTS (SELECT 1 FROM known AS k WHERE k.kind = s.kind AND k.caseId = s.caseId AND k.seq = s.seq))
SELECT k.kind AS kind, k.caseId AS caseId, j.key AS key, nullif(j.value, '') AS value, max(k.seq) AS seq
FROM rows AS k, json_each(k.data) AS j
WHERE (NOT k.late OR (k.kind = 'petition' AND j.key = 'receivedOn') OR (k.kind = 'session' AND j.key = 'actualStart')) AND j.key IN ('organiser', 'chair', 'chairName', 'coChairs', 'deputyFor', 'form', 'sector', 'planned', 'plannedStart',
                'actualStart', 'attendance', 'session', 'receivedOn', 'channel', 'petitionerKind', 'people', 'urgency',
                'unit', 'dueOn', 'answerKind', 'promise', 'promiseDue', 'outcome', 'leading')
GROUP BY k.kind, k.caseId, j.key;

CREATE TEMP TABLE ses AS
SELECT s.id, s.code,
  max(CASE t.key WHEN 'organiser' THEN t.value END) AS organiser,
  max(CASE t.key WHEN 'chair' THEN t.value END) AS chair,
  max(CASE t.key WHEN 'chairName' THEN t.value END) AS chairName,
  max(CASE t.key WHEN 'coChairs' THEN t.value END) AS coChairs,
  max(CASE t.key WHEN 'deputyFor' THEN t.value END) AS deputyFor,
  max(CASE t.key WHEN 'form' THEN t.value END) AS form,
  max(CASE t.key WHEN 'sector' THEN t.value END) AS sector,
  max(CASE t.key WHEN 'planned' THEN t.value END) AS planned,
  date(max(CASE t.key WHEN 'plannedStart' THEN t.value END)) AS plannedDay,
  date(max(CASE t.key WHEN 'actualStart' THEN t.value END)) AS day,
  max(CASE t.key WHEN 'attendance' THEN t.value END) AS attendance
FROM session AS s JOIN told AS t ON t.kind = 'session' AND t.caseId = s.id
GROUP BY s.id
HAVING EXISTS (SELECT 1 FROM known AS k WHERE k.kind = 'session' AND k.caseId = s.id AND k.event = 'conclude');

-- The held ones of the period, with the step that opened each and the announcement that stood then.
CREATE TEMP TABLE held AS
SELECT s.*, o.seq AS opened, (SELECT l.upTo FROM late AS l WHERE l.caseId = s.id) AS countedBy,
  (SELECT a.day FROM known AS a
   WHERE a.kind = 'session' AND a.caseId = s.id AND a.seq < o.seq AND a.event IN ('announce', 'amendNotice')
     AND NOT EXISTS (SELECT 1 FROM known AS p WHERE p.kind = 'session' AND p.caseId = s.id AND p.seq > a.seq
                     AND p.seq < o.seq AND p.event IN ('postpone', 'reschedule'))
   ORDER BY a.seq DESC LIMIT 1) AS announced
FROM ses AS s
JOIN known AS o ON o.kind = 'session' AND o.caseId = s.id AND o.event = 'open'
WHERE s.day BETWEEN 'FROM' AND 'TO';

CREATE INDEX temp.held_by_code ON held (code);

-- What was said in the hall of such a session is known up to its conclusion as well.
CREATE TEMP TABLE hall_end AS
SELECT p.id AS caseId, coalesce((SELECT h.countedBy FROM held AS h WHERE h.code = p.session), 'END') AS upTo FROM petition AS p;

CREATE INDEX temp.hall_end_by_case ON hall_end (caseId);

CREATE TEMP TABLE hall_known AS
WITH written AS (SELECT s.seq, s.caseId, s.event, s."from", s.data, h.upTo,
                   CASE s.event WHEN 'receive' THEN coalesce(m.day, s.effectiveOn) ELSE s.effectiveOn END AS effectiveOn
                 FROM step AS s JOIN hall_end AS h ON h.caseId = s.caseId LEFT JOIN moved AS m ON m.caseId = s.caseId
                 WHERE s.kind = 'petition' AND s.recordedOn <= 'ASOF' AND coalesce(m.day, '') <= h.upTo),
     newest AS (SELECT caseId, max(seq) AS seq FROM written WHERE event IS NOT NULL AND effectiveOn <= upTo GROUP BY caseId)
SELECT w.seq, w.caseId, w.event, w."from" AS was, w.effectiveOn AS day, w.data, w.upTo
FROM written AS w JOIN newest AS n ON n.caseId = w.caseId
WHERE w.seq <= n.seq OR (w.event IS NULL AND w.effectiveOn <= w.upTo);

CREATE INDEX temp.hall_known_by_case ON hall_known (caseId, seq);

CREATE TEMP TABLE hall_given AS
SELECT caseId, seq, event FROM (
  SELECT *, lead(event) OVER (PARTITION BY caseId ORDER BY seq) AS after FROM hall_known WHERE event IS NOT NULL)
WHERE event IN ('answer', 'defer', 'note') AND after IS NOT 'retract';

CREATE INDEX temp.hall_given_by_case ON hall_given (caseId, seq);

CREATE TEMP TABLE hall_pet AS
SELECT h.caseId AS id, h.upTo,
  (SELECT json_extract(k.data, '$.session') FROM hall_known AS k WHERE k.caseId = h.caseId
     AND json_type(k.data, '$.session') IS NOT NULL ORDER BY k.seq DESC LIMIT 1) AS session,
  (SELECT json_extract(k.data, '$.channel') FROM hall_known AS k WHERE k.caseId = h.caseId
     AND json_type(k.data, '$.channel') IS NOT NULL ORDER BY k.seq DESC LIMIT 1) AS channel
FROM hall_end AS h WHERE EXISTS (SELECT 1 FROM hall_known AS k WHERE k.caseId = h.caseId);

-- Classes given in the hall; one whose next step takes it back was never given.
CREATE TEMP TABLE given AS
SELECT caseId, seq, event, day, data FROM (
  SELECT *, lead(event) OVER (PARTITION BY caseId ORDER BY seq) AS after
  FROM known WHERE kind = 'petition' AND event IS NOT NULL)
WHERE event IN ('answer', 'defer', 'note') AND after IS NOT 'retract';

CREATE INDEX temp.given_by_case ON given (caseId, seq);

-- Promises that were given with an answer. What was put back to "received" is given anew: the new class takes its place.
CREATE TEMP TABLE promised AS
SELECT * FROM given AS g WHERE event = 'answer'
  AND (nullif(json_extract(data, '$.promise'), '') IS NOT NULL OR json_extract(data, '$.answerKind') = 'undertaken')
  AND (seq = (SELECT max(n.seq) FROM given AS n WHERE n.caseId = g.caseId)
       OR NOT EXISTS (SELECT 1 FROM known AS k WHERE k.kind = 'petition' AND k.caseId = g.caseId AND k.seq > g.seq
                      AND k.event IN ('reopen', 'unmerge') AND k.became = 'received'));

CREATE INDEX temp.promised_by_case ON promised (caseId);

-- The last report on a promise, unless the petition was opened again since.
CREATE TEMP TABLE reported AS
SELECT caseId, json_extract(data, '$.promiseKept') AS kept, day, max(seq) AS seq FROM known AS r
WHERE kind = 'petition' AND event = 'resolve' AND nullif(json_extract(data, '$.promiseKept'), '') IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM known AS k WHERE k.kind = 'petition' AND k.caseId = r.caseId AND k.seq > r.seq
                  AND k.event IN ('reopen', 'unmerge'))
GROUP BY caseId;

CREATE TEMP TABLE pet AS
SELECT p.id, p.code,
  (SELECT k.became FROM known AS k WHERE k.kind = 'petition' AND k.caseId = p.id AND k.event IS NOT NULL
   ORDER BY k.seq DESC LIMIT 1) AS state,
  (SELECT k.was FROM known AS k WHERE k.kind = 'petition' AND k.caseId = p.id AND k.event IS NOT NULL
   ORDER BY k.seq DESC LIMIT 1) AS stateBefore,
  (SELECT k.day FROM known AS k WHERE k.kind = 'petition' AND k.caseId = p.id AND k.event IS NOT NULL
   ORDER BY k.seq DESC LIMIT 1) AS stateSince,
  (SELECT s."to" FROM step AS s WHERE s.kind = 'petition' AND s.caseId = p.id AND s.event IS NOT NULL
     AND s.effectiveOn <= 'EVE' AND s.recordedOn <= 'ASOF' ORDER BY s.seq DESC LIMIT 1)
    IN ('resolved', 'outOfScope', 'merged', 'withdrawn') AS wasFinal,
  max(CASE t.key WHEN 'session' THEN t.value END) AS session,
  max(CASE t.key WHEN 'receivedOn' THEN t.value END) AS receivedOn,
  max(CASE t.key WHEN 'channel' THEN t.value END) AS channel,
  max(CASE t.key WHEN 'petitionerKind' THEN t.value END) AS petitionerKind,
  max(CASE t.key WHEN 'people' THEN t.value END) AS people,
  max(CASE t.key WHEN 'sector' THEN t.value END) AS sector,
  max(CASE t.key WHEN 'urgency' THEN t.value END) AS urgency,
  max(CASE t.key WHEN 'unit' THEN t.value END) AS unit,
  max(CASE t.key WHEN 'dueOn' THEN t.value END) AS dueOn,
  max(CASE t.key WHEN 'promiseDue' THEN t.value END) AS promiseDue,
  max(CASE t.key WHEN 'outcome' THEN t.value END) AS outcome,
  max(CASE t.key WHEN 'leading' THEN t.value END) AS leading,
  count(CASE WHEN t.key IN ('promise', 'promiseDue') OR (t.key = 'answerKind' AND t.value = 'undertaken')
        THEN t.value END) > 0 AS promised
FROM petition AS p JOIN told AS t ON t.kind = 'petition' AND t.caseId = p.id
GROUP BY p.id;

-- A promise for each case that has one, with the report on it: of a merged one the report on the leading one.
CREATE TEMP TABLE promises AS
SELECT p.id, p.state, r.kept, r.day FROM pet AS p
LEFT JOIN pet AS l ON p.state = 'merged' AND l.code = p.leading
LEFT JOIN reported AS r ON r.caseId = CASE p.state WHEN 'merged' THEN l.id ELSE p.id END
WHERE p.promised OR p.id IN (SELECT caseId FROM promised);

-- In which line of the balance a case stands, its people, what is left to do of it and by when.
CREATE TEMP TABLE lined AS
SELECT *,
  CASE WHEN receivedOn > 'TO' OR receivedOn IS NULL THEN NULL
       WHEN receivedOn >= 'FROM' THEN 'received'
       WHEN wasFinal IS NOT 1 THEN 'carriedOver'
       WHEN EXISTS (SELECT 1 FROM known AS k WHERE k.kind = 'petition' AND k.caseId = pet.id
                    AND k.event IN ('reopen', 'unmerge') AND k.day BETWEEN 'FROM' AND 'END') THEN 'reopened'
  END AS line,
  state IN ('resolved', 'outOfScope', 'merged', 'withdrawn') AS final,
  CASE WHEN petitionerKind = 'group' THEN coalesce(CAST(people AS INTEGER), 1) ELSE 1 END AS persons,
  CASE WHEN state = 'escalated' THEN 'waitingSuperior'
       WHEN state = 'transferred' THEN 'waitingOther'
       WHEN state = 'replied' OR (state = 'answered' AND NOT promised) THEN 'resting'
       WHEN state IN ('resolved', 'outOfScope', 'merged', 'withdrawn') THEN NULL
       WHEN (CASE state WHEN 'answered' THEN promiseDue ELSE dueOn END) IS NULL THEN 'noDeadline'
       WHEN (CASE state WHEN 'answered' THEN promiseDue ELSE dueOn END) < 'END' THEN 'overdue'
       WHEN (CASE state WHEN 'answered' THEN promiseDue ELSE dueOn END) = 'END' THEN 'dueToday'
       ELSE 'dueLater' END AS place
FROM pet;

-- Reports of units belong to their period by name and come when it is over: what is known of them on the day of asking.
CREATE TEMP TABLE arrived AS
WITH newest AS (SELECT caseId, max(seq) AS seq FROM step WHERE kind = 'unitReport' AND event IS NOT NULL
                AND effectiveOn <= 'ASOF' AND recordedOn <= 'ASOF' GROUP BY caseId)
SELECT r.unit, (SELECT s."to" FROM step AS s WHERE s.seq = n.seq) AS state,
  (SELECT json_extract(s.data, '$.dueOn') FROM step AS s WHERE s.kind = 'unitReport' AND s.caseId = r.id
   AND s.seq <= n.seq AND json_type(s.data, '$.dueOn') IS NOT NULL ORDER BY s.seq DESC LIMIT 1) AS dueOn,
  (SELECT nullif(json_extract(s.data, '$.receivedByTUVP'), '') FROM step AS s WHERE s.kind = 'unitReport'
   AND s.caseId = r.id AND s.seq <= n.seq AND json_type(s.data, '$.receivedByTUVP') IS NOT NULL ORDER BY s.seq DESC LIMIT 1) AS byTUVP,
  (SELECT nullif(json_extract(s.data, '$.receivedByBDV'), '') FROM step AS s WHERE s.kind = 'unitReport'
   AND s.caseId = r.id AND s.seq <= n.seq AND json_type(s.data, '$.receivedByBDV') IS NOT NULL ORDER BY s.seq DESC LIMIT 1) AS byBDV
FROM unit_report AS r JOIN newest AS n ON n.caseId = r.id WHERE r.period = 'NAME';

-- A post owes what a regulation asks for under which a session could be announced and held within the year (one
-- regulation only in these files).
-- Each post with a quota beside each session of the year until the end, and what the session is to that post.
CREATE TEMP TABLE quotas AS
SELECT p.code AS post, p.unit, p.quota, s.code AS session,
  CASE WHEN s.id IS NULL THEN NULL
       WHEN s.chair = p.code OR instr(',' || coalesce(s.coChairs, '') || ',', ',' || p.code || ',') > 0 THEN 'head'
       WHEN s.deputyFor = p.code AND EXISTS (
         SELECT 1 FROM official AS h WHERE h.post = p.code AND h.isActing = 'yes'
           AND coalesce(h."from", '0001') <= s.day AND coalesce(h."to", '9999') >= s.day
           AND h.name = coalesce(s.chairName, (SELECT d.name FROM official AS d WHERE d.post = s.chair
             AND coalesce(d."from", '0001') <= s.day AND coalesce(d."to", '9999') >= s.day))) THEN 'head'
       WHEN s.deputyFor = p.code THEN 'deputy' END AS part
FROM post AS p LEFT JOIN ses AS s ON s.day BETWEEN 'YEAR-01-01' AND 'TO'
WHERE p.quota > 0 AND coalesce(p."from", '0001') <= 'TO' AND coalesce(p."to", '9999') >= 'YEAR-01-01'
  AND EXISTS (SELECT 1 FROM profile AS r
    WHERE julianday(min('YEAR-12-31', coalesce(r."to", '9999-12-31'), coalesce(p."to", '9999-12-31')))
        - julianday(max('YEAR-01-01', r."from", coalesce(p."from", '0001-01-01'))) >= json_extract(r.json, '$.numbers.noticeDays'));
)sql";

} // namespace doithoai::test
