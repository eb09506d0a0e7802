-- After version 3 the register knows the minutes that were signed before it: their latest version by their number,
-- in the books as they run when nobody said otherwise. Where a number was given twice, the first one keeps it.
INSERT OR IGNORE INTO "register_entry"
  ("direction", "issuer", "symbol", "scope", "number", "numberKey", "printed", "date", "subject", "paper", "caseCode", "version")
SELECT 'out', s."organiser", 'BB',
  CASE WHEN u."line" = 'party' AND p."date" >= '2020-07-01' THEN '2020-07-01' WHEN u."line" = 'party' THEN 'before'
       ELSE substr(p."date", 1, 4) END,
  p."number", lower(ltrim(trim(substr(p."number", 1,
    min(instr(p."number" || '-/', '-'), instr(p."number" || '/-', '/')) - 1)), '0')),
  p."number", p."date", p."subject", 'minutes', p."caseCode", p."version"
FROM "frozen_paper" AS p JOIN "session" AS s ON s."code" = p."caseCode" JOIN "unit" AS u ON u."code" = s."organiser"
WHERE p."kind" = 'minutes' AND p."number" IS NOT NULL AND p."date" IS NOT NULL
  AND p."version" = (SELECT max(q."version") FROM "frozen_paper" AS q WHERE q."kind" = p."kind" AND q."caseCode" = p."caseCode")
ORDER BY p."id"
