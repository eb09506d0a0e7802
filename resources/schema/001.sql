-- The shape of a case file, version 1. One statement between two lines of "--;".
-- A column is named by the key of its field; what is absent is NULL. Days are YYYY-MM-DD, moments YYYY-MM-DDTHH:MM.
-- Long texts and words about persons lie in tables of their own, so that lists read narrow rows and words can be erased.
CREATE TABLE "meta" (
  "key" TEXT NOT NULL PRIMARY KEY,
  "value" TEXT NOT NULL
) STRICT
--;
-- Bodies; their dates say when they existed.
CREATE TABLE "unit" (
  "code" TEXT NOT NULL PRIMARY KEY,
  "name" TEXT NOT NULL,
  "level" TEXT,
  "line" TEXT,
  "superior" TEXT REFERENCES "unit" ("code") DEFERRABLE INITIALLY DEFERRED,
  "from" TEXT CHECK ("from" IS date("from", '+0 days')),
  "to" TEXT CHECK ("to" IS date("to", '+0 days')),
  "successor" TEXT REFERENCES "unit" ("code") DEFERRABLE INITIALLY DEFERRED,
  "place" TEXT,
  "symbol" TEXT,
  "headLine" TEXT,
  "issuer" TEXT,
  "reports" TEXT NOT NULL CHECK ("reports" IN ('yes', 'no'))
) STRICT
--;
-- Posts in bodies.
CREATE TABLE "post" (
  "code" TEXT NOT NULL PRIMARY KEY,
  "name" TEXT NOT NULL,
  "unit" TEXT NOT NULL REFERENCES "unit" ("code") DEFERRABLE INITIALLY DEFERRED,
  "quota" INTEGER CHECK ("quota" >= 0),
  "isDeputy" TEXT NOT NULL CHECK ("isDeputy" IN ('yes', 'no')),
  "from" TEXT CHECK ("from" IS date("from", '+0 days')),
  "to" TEXT CHECK ("to" IS date("to", '+0 days'))
) STRICT
--;
-- Who holds a post, from when to when.
CREATE TABLE "official" (
  "id" INTEGER PRIMARY KEY,
  "name" TEXT NOT NULL,
  "post" TEXT NOT NULL REFERENCES "post" ("code") DEFERRABLE INITIALLY DEFERRED,
  "from" TEXT CHECK ("from" IS date("from", '+0 days')),
  "to" TEXT CHECK ("to" IS date("to", '+0 days')),
  "isActing" TEXT NOT NULL CHECK ("isActing" IN ('yes', 'no'))
) STRICT
--;
-- Days that are not what their weekday says.
CREATE TABLE "day_mark" (
  "date" TEXT NOT NULL PRIMARY KEY CHECK ("date" IS date("date", '+0 days')),
  "isOff" TEXT NOT NULL CHECK ("isOff" IN ('yes', 'no')),
  "name" TEXT,
  "basis" TEXT
) STRICT
--;
-- Regulations with their dates, each as its own text.
CREATE TABLE "profile" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "name" TEXT,
  "from" TEXT NOT NULL CHECK ("from" IS date("from", '+0 days')),
  "to" TEXT CHECK ("to" IS date("to", '+0 days')),
  "json" TEXT NOT NULL
) STRICT
--;
-- The office's settings.
CREATE TABLE "setting" (
  "key" TEXT NOT NULL PRIMARY KEY,
  "value" TEXT NOT NULL
) STRICT
--;
-- Dialogues.
CREATE TABLE "session" (
  "id" INTEGER PRIMARY KEY,
  "code" TEXT NOT NULL UNIQUE,
  "codeFolded" TEXT NOT NULL UNIQUE,
  "state" TEXT NOT NULL CHECK ("state" IN (
    'planned', 'preparing', 'announced', 'inProgress', 'concluded', 'minuted', 'reported', 'closed', 'postponed', 'cancelled')),
  "topic" TEXT,
  "form" TEXT,
  "sector" TEXT,
  "organiser" TEXT REFERENCES "unit" ("code") DEFERRABLE INITIALLY DEFERRED,
  "chair" TEXT REFERENCES "post" ("code") DEFERRABLE INITIALLY DEFERRED,
  "chairName" TEXT,
  "deputyFor" TEXT REFERENCES "post" ("code") DEFERRABLE INITIALLY DEFERRED,
  "coChairs" TEXT,
  "plannedStart" TEXT CHECK ("plannedStart" IS strftime('%Y-%m-%dT%H:%M', "plannedStart", '+0 days')),
  "plannedMinutes" INTEGER,
  "venue" TEXT,
  "participants" TEXT,
  "expectedAttendance" INTEGER,
  "planned" TEXT CHECK ("planned" IN ('yes', 'no')),
  "planNumber" TEXT,
  "planDate" TEXT CHECK ("planDate" IS date("planDate", '+0 days')),
  "adHocReason" TEXT,
  "partyConsent" TEXT,
  "topicBasis" TEXT,
  "moderator" TEXT,
  "secretary" TEXT,
  "coOrganisers" TEXT,
  "announcedOn" TEXT CHECK ("announcedOn" IS date("announcedOn", '+0 days')),
  "where" TEXT,
  "by" TEXT,
  "proof" TEXT,
  "actualStart" TEXT CHECK ("actualStart" IS strftime('%Y-%m-%dT%H:%M', "actualStart", '+0 days')),
  "actualEnd" TEXT CHECK ("actualEnd" IS strftime('%Y-%m-%dT%H:%M', "actualEnd", '+0 days')),
  "attendance" INTEGER,
  "principlesTold" TEXT CHECK ("principlesTold" IN ('yes', 'no')),
  "signedBy" TEXT,
  "minutesNumber" TEXT,
  "reportNumber" TEXT,
  "reportTo" TEXT
) STRICT
--;
-- Long texts of a session.
CREATE TABLE "session_text" (
  "id" INTEGER PRIMARY KEY REFERENCES "session" ("id"),
  "team" TEXT,
  "tasksPrepare" TEXT,
  "tasksHold" TEXT,
  "tasksFollowUp" TEXT,
  "invited" TEXT,
  "agreement" TEXT,
  "overview" TEXT,
  "conclusions" TEXT,
  "differing" TEXT,
  "review" TEXT
) STRICT
--;
-- Opinions and petitions of the people.
CREATE TABLE "petition" (
  "id" INTEGER PRIMARY KEY,
  "code" TEXT NOT NULL UNIQUE,
  "codeFolded" TEXT NOT NULL UNIQUE,
  "state" TEXT NOT NULL CHECK ("state" IN (
    'received', 'classified', 'assigned', 'drafted', 'agreed', 'answered', 'verifying', 'noted', 'transferred', 'escalated', 'replied', 'resolved', 'outOfScope', 'merged', 'withdrawn')),
  "session" TEXT REFERENCES "session" ("code") DEFERRABLE INITIALLY DEFERRED,
  "receivedOn" TEXT CHECK ("receivedOn" IS date("receivedOn", '+0 days')),
  "channel" TEXT,
  "petitionerKind" TEXT,
  "people" INTEGER,
  "households" INTEGER,
  "opinionKind" TEXT,
  "aboutOfficials" TEXT CHECK ("aboutOfficials" IN ('yes', 'no')),
  "sector" TEXT,
  "topic" TEXT,
  "urgency" TEXT,
  "plannedClass" TEXT,
  "legalBasis" TEXT,
  "resolveBy" TEXT,
  "resolvingLevel" TEXT,
  "unit" TEXT REFERENCES "unit" ("code") DEFERRABLE INITIALLY DEFERRED,
  "prepareDueOn" TEXT CHECK ("prepareDueOn" IS date("prepareDueOn", '+0 days')),
  "dueOn" TEXT CHECK ("dueOn" IS date("dueOn", '+0 days')),
  "noDeadline" TEXT CHECK ("noDeadline" IN ('yes', 'no')),
  "dueBasis" TEXT,
  "agreedBy" TEXT,
  "answerKind" TEXT,
  "respondent" TEXT,
  "respondentName" TEXT,
  "onBehalfOfChair" TEXT CHECK ("onBehalfOfChair" IN ('yes', 'no')),
  "promiseOwner" TEXT,
  "promiseDue" TEXT CHECK ("promiseDue" IS date("promiseDue", '+0 days')),
  "continues" TEXT CHECK ("continues" IN ('yes', 'no')),
  "replyNumber" TEXT,
  "replyNotNeeded" TEXT,
  "competentUnit" TEXT,
  "transferNumber" TEXT,
  "noticeNumber" TEXT,
  "noticeMeans" TEXT,
  "noticeOn" TEXT CHECK ("noticeOn" IS date("noticeOn", '+0 days')),
  "promiseKept" TEXT CHECK ("promiseKept" IN ('yes', 'no')),
  "outcome" TEXT,
  "leading" TEXT REFERENCES "petition" ("code") DEFERRABLE INITIALLY DEFERRED,
  "askedBy" TEXT,
  "scopeKind" TEXT,
  "directedTo" TEXT,
  "toldOn" TEXT CHECK ("toldOn" IS date("toldOn", '+0 days')),
  "notTold" TEXT
) STRICT
--;
-- Words about a person: kept apart, erasable.
CREATE TABLE "petition_person" (
  "id" INTEGER PRIMARY KEY REFERENCES "petition" ("id"),
  "petitioner" TEXT,
  "address" TEXT,
  "phone" TEXT
) STRICT
--;
-- Long texts of a petition.
CREATE TABLE "petition_text" (
  "id" INTEGER PRIMARY KEY REFERENCES "petition" ("id"),
  "content" TEXT,
  "direction" TEXT,
  "draftReply" TEXT,
  "answer" TEXT,
  "promise" TEXT,
  "result" TEXT
) STRICT
--;
-- What was sent to the superior.
CREATE TABLE "escalation" (
  "id" INTEGER PRIMARY KEY,
  "code" TEXT NOT NULL UNIQUE,
  "codeFolded" TEXT NOT NULL UNIQUE,
  "state" TEXT NOT NULL CHECK ("state" IN (
    'drafting', 'ready', 'submitted', 'acknowledged', 'answered', 'informed', 'closed', 'dropped')),
  "session" TEXT REFERENCES "session" ("code") DEFERRABLE INITIALLY DEFERRED,
  "to" TEXT,
  "expectedOn" TEXT CHECK ("expectedOn" IS date("expectedOn", '+0 days')),
  "outgoingNumber" TEXT,
  "submittedOn" TEXT CHECK ("submittedOn" IS date("submittedOn", '+0 days')),
  "confirmedBy" TEXT,
  "forwardedTo" TEXT,
  "decisionNumber" TEXT,
  "told" TEXT
) STRICT
--;
-- Long texts of an escalation.
CREATE TABLE "escalation_text" (
  "id" INTEGER PRIMARY KEY REFERENCES "escalation" ("id"),
  "reason" TEXT,
  "proposal" TEXT,
  "documents" TEXT,
  "differing" TEXT,
  "results" TEXT,
  "asks" TEXT,
  "decision" TEXT
) STRICT
--;
-- Units' half-yearly and yearly reports.
CREATE TABLE "unit_report" (
  "id" INTEGER PRIMARY KEY,
  "code" TEXT NOT NULL UNIQUE,
  "codeFolded" TEXT NOT NULL UNIQUE,
  "state" TEXT NOT NULL CHECK ("state" IN (
    'expected', 'received', 'accepted')),
  "unit" TEXT REFERENCES "unit" ("code") DEFERRABLE INITIALLY DEFERRED,
  "period" TEXT,
  "dueOn" TEXT CHECK ("dueOn" IS date("dueOn", '+0 days')),
  "number" TEXT,
  "receivedByTUVP" TEXT CHECK ("receivedByTUVP" IS date("receivedByTUVP", '+0 days')),
  "receivedByBDV" TEXT CHECK ("receivedByBDV" IS date("receivedByBDV", '+0 days')),
  "sessions" INTEGER,
  "lateNotices" INTEGER,
  "people" INTEGER,
  "received" INTEGER,
  "resolved" INTEGER,
  "explained" INTEGER,
  "accepted" INTEGER,
  "transferred" INTEGER,
  "declined" INTEGER,
  "outOfScope" INTEGER,
  "escalated" INTEGER,
  "openInTime" INTEGER,
  "openOverdue" INTEGER,
  UNIQUE ("unit", "period")
) STRICT
--;
-- Long texts of a unit's report.
CREATE TABLE "unit_report_text" (
  "id" INTEGER PRIMARY KEY REFERENCES "unit_report" ("id"),
  "note" TEXT
) STRICT
--;
-- The petitions of an escalation, in the order in which they were named.
CREATE TABLE "escalation_petition" (
  "escalation" INTEGER NOT NULL REFERENCES "escalation" ("id"),
  "position" INTEGER NOT NULL,
  "petition" TEXT NOT NULL REFERENCES "petition" ("code"),
  PRIMARY KEY ("escalation", "position"),
  UNIQUE ("escalation", "petition")
) STRICT
--;
-- Every step of every case, and every change by `set` (no event). Only ever added to.
CREATE TABLE "step" (
  "seq" INTEGER PRIMARY KEY,
  "kind" TEXT NOT NULL CHECK ("kind" IN ('session', 'petition', 'escalation', 'unitReport')),
  "caseId" INTEGER NOT NULL,
  "event" TEXT,
  "from" TEXT,
  "to" TEXT,
  "effectiveOn" TEXT NOT NULL CHECK ("effectiveOn" IS date("effectiveOn", '+0 days')),
  "recordedOn" TEXT NOT NULL CHECK ("recordedOn" IS date("recordedOn", '+0 days')),
  "recordedAt" TEXT NOT NULL,
  "by" TEXT,
  "reason" TEXT,
  "justified" TEXT CHECK ("justified" GLOB '[[]*]'),
  "advised" TEXT CHECK ("advised" GLOB '[[]*]'),
  "data" TEXT NOT NULL CHECK ("data" GLOB '{*}'),
  CHECK ("event" IS NULL OR "to" IS NOT NULL)
) STRICT
--;
CREATE TRIGGER "step_no_update" BEFORE UPDATE ON "step"
BEGIN SELECT RAISE(ABORT, 'a step is never changed'); END
--;
CREATE TRIGGER "step_no_delete" BEFORE DELETE ON "step"
BEGIN SELECT RAISE(ABORT, 'a step is never removed'); END
--;
-- Figures read all steps of a kind, case by case: from this index alone.
CREATE INDEX "step_by_case" ON "step" ("kind", "caseId", "seq", "event", "from", "to", "effectiveOn", "recordedOn", "data")
--;
CREATE INDEX "petition_by_session" ON "petition" ("session", "state", "code")
--;
CREATE INDEX "petition_by_day" ON "petition" ("receivedOn")
--;
CREATE INDEX "petition_by_leading" ON "petition" ("leading") WHERE "leading" IS NOT NULL
--;
CREATE INDEX "petition_by_unit" ON "petition" ("unit", "state")
--;
CREATE INDEX "session_by_start" ON "session" ("plannedStart")
--;
CREATE INDEX "escalation_by_session" ON "escalation" ("session")
--;
CREATE INDEX "escalation_petition_by_petition" ON "escalation_petition" ("petition")
--;
-- The last number given to a kind of case in a year.
CREATE TABLE "counter" (
  "kind" TEXT NOT NULL,
  "year" INTEGER NOT NULL,
  "last" INTEGER NOT NULL CHECK ("last" > 0),
  PRIMARY KEY ("kind", "year")
) STRICT
--;
CREATE TRIGGER "counter_no_step_back" BEFORE UPDATE ON "counter" WHEN NEW."last" <= OLD."last"
BEGIN SELECT RAISE(ABORT, 'a code is never given twice'); END
--;
CREATE TRIGGER "counter_no_delete" BEFORE DELETE ON "counter"
BEGIN SELECT RAISE(ABORT, 'a code is never given twice'); END
--;
-- What was imported before, as digests without words.
CREATE TABLE "import_digest" (
  "digest" BLOB NOT NULL PRIMARY KEY CHECK (length("digest") = 32),
  "petition" TEXT NOT NULL
) STRICT
--;
-- Papers as they left the office.
CREATE TABLE "frozen_paper" (
  "id" INTEGER PRIMARY KEY,
  "kind" TEXT NOT NULL,
  "caseCode" TEXT NOT NULL,
  "version" INTEGER NOT NULL CHECK ("version" > 0),
  "number" TEXT,
  "date" TEXT CHECK ("date" IS date("date", '+0 days')),
  "subject" TEXT,
  "hash" BLOB NOT NULL CHECK (length("hash") = 32),
  UNIQUE ("kind", "caseCode", "version")
) STRICT
--;
-- The words and pages of a frozen paper.
CREATE TABLE "frozen_paper_body" (
  "id" INTEGER PRIMARY KEY REFERENCES "frozen_paper" ("id"),
  "text" TEXT,
  "pdf" BLOB NOT NULL
) STRICT
--;
CREATE TRIGGER "frozen_paper_no_update" BEFORE UPDATE ON "frozen_paper"
BEGIN SELECT RAISE(ABORT, 'a signed or issued paper is never changed'); END
--;
CREATE TRIGGER "frozen_paper_no_delete" BEFORE DELETE ON "frozen_paper"
BEGIN SELECT RAISE(ABORT, 'a signed or issued paper is never removed'); END
--;
CREATE TRIGGER "frozen_paper_body_no_update" BEFORE UPDATE ON "frozen_paper_body"
BEGIN SELECT RAISE(ABORT, 'a signed or issued paper is never changed'); END
--;
CREATE TRIGGER "frozen_paper_body_no_delete" BEFORE DELETE ON "frozen_paper_body"
BEGIN SELECT RAISE(ABORT, 'a signed or issued paper is never removed'); END
--;
-- Every write, with what stood there before and after; each row carries the hash of itself and of the one before.
CREATE TABLE "journal" (
  "seq" INTEGER PRIMARY KEY,
  "at" TEXT NOT NULL,
  "by" TEXT NOT NULL,
  "rehearsal" INTEGER NOT NULL CHECK ("rehearsal" IN (0, 1)),
  "table" TEXT NOT NULL,
  "key" TEXT NOT NULL,
  "before" TEXT,
  "after" TEXT,
  "hash" BLOB NOT NULL CHECK (length("hash") = 32)
) STRICT
--;
-- The last row by the machine's own clock is asked for at every opening.
CREATE INDEX "journal_by_clock" ON "journal" ("seq") WHERE "rehearsal" = 0
--;
CREATE TRIGGER "journal_no_update" BEFORE UPDATE ON "journal"
BEGIN SELECT RAISE(ABORT, 'the journal is only added to'); END
--;
CREATE TRIGGER "journal_no_delete" BEFORE DELETE ON "journal"
BEGIN SELECT RAISE(ABORT, 'the journal is only added to'); END
--;
-- The personal words of journal rows, which carry only their salted digests. They may be emptied, never changed.
CREATE TABLE "journal_words" (
  "seq" INTEGER PRIMARY KEY,
  "salt" BLOB NOT NULL,
  "before" TEXT,
  "after" TEXT
) STRICT
--;
CREATE TRIGGER "journal_words_no_update" BEFORE UPDATE ON "journal_words"
WHEN NEW."seq" IS NOT OLD."seq" OR NEW."salt" IS NOT OLD."salt" OR NEW."before" IS NOT NULL OR NEW."after" IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'words of the journal are only emptied'); END
--;
CREATE TRIGGER "journal_words_no_delete" BEFORE DELETE ON "journal_words"
BEGIN SELECT RAISE(ABORT, 'words of the journal are only emptied'); END
--;
-- Folded words for searching, without content of their own: the repositories keep them up.
CREATE VIRTUAL TABLE "session_search" USING fts5("words", content='', tokenize="unicode61 remove_diacritics 0")
--;
CREATE VIRTUAL TABLE "petition_search" USING fts5("words", content='', tokenize="unicode61 remove_diacritics 0")
--;
CREATE VIRTUAL TABLE "escalation_search" USING fts5("words", content='', tokenize="unicode61 remove_diacritics 0")
