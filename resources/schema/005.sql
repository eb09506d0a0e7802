-- Version 5: people who work with the file, and personal data that leaves it.
-- Who may work here and in which roles. Without a row the file is open to everybody who can open it.
CREATE TABLE "account" (
  "name" TEXT PRIMARY KEY CHECK (length("name") > 0),
  "roles" TEXT NOT NULL CHECK (length("roles") > 0),
  "from" TEXT NOT NULL CHECK ("from" IS date("from", '+0 days')),
  "until" TEXT CHECK ("until" IS date("until", '+0 days'))
) STRICT
--;
-- How a person proves to be that one: the verifier of a password (Argon2id), and the tries that failed since the last
-- one that did not. Not in the journal: it stays secret.
CREATE TABLE "account_secret" (
  "name" TEXT PRIMARY KEY REFERENCES "account" ("name"),
  "verifier" TEXT NOT NULL CHECK (length("verifier") > 0),
  "failures" INTEGER NOT NULL DEFAULT 0 CHECK ("failures" >= 0),
  "lastTry" TEXT CHECK ("lastTry" IS strftime('%Y-%m-%dT%H:%M:%SZ', "lastTry", '+0 days'))
) STRICT
--;
-- Whose data were erased from which case, when, by whom and why: the fact without the words. Only ever added to.
CREATE TABLE "erasure" (
  "id" INTEGER PRIMARY KEY,
  "petition" TEXT NOT NULL REFERENCES "petition" ("code") DEFERRABLE INITIALLY DEFERRED,
  "on" TEXT NOT NULL CHECK ("on" IS date("on", '+0 days')),
  "at" TEXT NOT NULL,
  "by" TEXT NOT NULL,
  "reason" TEXT NOT NULL
) STRICT
--;
CREATE INDEX "erasure_by_petition" ON "erasure" ("petition")
--;
CREATE TRIGGER "erasure_no_update" BEFORE UPDATE ON "erasure"
BEGIN SELECT RAISE(ABORT, 'the fact of an erasure stays'); END
--;
CREATE TRIGGER "erasure_no_delete" BEFORE DELETE ON "erasure"
BEGIN SELECT RAISE(ABORT, 'the fact of an erasure stays'); END
--;
-- What an erasure still owes: the file to be written anew without what lies in its unused space, older backups of a place.
CREATE TABLE "erasure_owed" (
  "what" TEXT NOT NULL CHECK ("what" IN ('rewrite', 'backups')),
  "place" TEXT NOT NULL,
  PRIMARY KEY ("what", "place")
) STRICT
--;
-- Steps in whose words a person was named and is not any more: only these words of a step may change.
CREATE TABLE "step_redaction" (
  "step" INTEGER PRIMARY KEY REFERENCES "step" ("seq"),
  "on" TEXT NOT NULL CHECK ("on" IS date("on", '+0 days'))
) STRICT
--;
CREATE TRIGGER "step_redaction_no_delete" BEFORE DELETE ON "step_redaction"
BEGIN SELECT RAISE(ABORT, 'the fact of an erasure stays'); END
--;
DROP TRIGGER "step_no_update"
--;
CREATE TRIGGER "step_no_update" BEFORE UPDATE ON "step"
WHEN NEW."seq" IS NOT OLD."seq" OR NEW."kind" IS NOT OLD."kind" OR NEW."caseId" IS NOT OLD."caseId"
  OR NEW."event" IS NOT OLD."event" OR NEW."from" IS NOT OLD."from" OR NEW."to" IS NOT OLD."to"
  OR NEW."effectiveOn" IS NOT OLD."effectiveOn" OR NEW."recordedOn" IS NOT OLD."recordedOn"
  OR NEW."recordedAt" IS NOT OLD."recordedAt" OR NEW."by" IS NOT OLD."by"
  OR NOT EXISTS (SELECT 1 FROM "step_redaction" AS r WHERE r."step" = OLD."seq")
BEGIN SELECT RAISE(ABORT, 'a step is never changed'); END
--;
-- Entries of the journal from whose pictures a person's words were taken. The entry keeps its hash, so the chain holds
-- beyond it; the digests say what may stand there since, and "hash" is that of the whole entry since, at its place in the
-- chain. Redactions are journaled as everything is.
CREATE TABLE "journal_redaction" (
  "id" INTEGER PRIMARY KEY,
  "entry" INTEGER NOT NULL,
  "before" TEXT,
  "after" TEXT,
  "hash" BLOB NOT NULL CHECK (length("hash") = 32)
) STRICT
--;
CREATE INDEX "journal_redaction_by_entry" ON "journal_redaction" ("entry")
--;
CREATE TRIGGER "journal_redaction_no_update" BEFORE UPDATE ON "journal_redaction"
BEGIN SELECT RAISE(ABORT, 'the fact of an erasure stays'); END
--;
CREATE TRIGGER "journal_redaction_no_delete" BEFORE DELETE ON "journal_redaction"
BEGIN SELECT RAISE(ABORT, 'the fact of an erasure stays'); END
--;
DROP TRIGGER "journal_no_update"
--;
CREATE TRIGGER "journal_no_update" BEFORE UPDATE ON "journal"
WHEN NEW."seq" IS NOT OLD."seq" OR NEW."at" IS NOT OLD."at" OR NEW."by" IS NOT OLD."by"
  OR NEW."rehearsal" IS NOT OLD."rehearsal" OR NEW."table" IS NOT OLD."table" OR NEW."key" IS NOT OLD."key"
  OR NEW."hash" IS NOT OLD."hash"
  OR NOT EXISTS (SELECT 1 FROM "journal_redaction" AS r WHERE r."entry" = OLD."seq"
    AND r."before" IS doithoai_digest(x'', NEW."before") AND r."after" IS doithoai_digest(x'', NEW."after"))
BEGIN SELECT RAISE(ABORT, 'the journal is only added to'); END
--;
DROP TRIGGER "journal_words_no_update"
--;
-- Emptied words may lose their salt too: a digest without it can be guessed by nobody.
CREATE TRIGGER "journal_words_no_update" BEFORE UPDATE ON "journal_words"
WHEN NEW."seq" IS NOT OLD."seq" OR NEW."before" IS NOT NULL OR NEW."after" IS NOT NULL
  OR (NEW."salt" IS NOT OLD."salt" AND NEW."salt" IS NOT x'')
BEGIN SELECT RAISE(ABORT, 'words of the journal are only emptied'); END
--;
-- Who looked at a petitioner's full name, where and when. Only ever added to.
CREATE TABLE "name_view" (
  "id" INTEGER PRIMARY KEY,
  "by" TEXT NOT NULL,
  "petition" TEXT NOT NULL REFERENCES "petition" ("code") DEFERRABLE INITIALLY DEFERRED,
  "place" TEXT NOT NULL CHECK ("place" IN ('page', 'show', 'paper', 'export')),
  "on" TEXT NOT NULL CHECK ("on" IS date("on", '+0 days')),
  "at" TEXT NOT NULL,
  UNIQUE ("petition", "on", "by", "place")
) STRICT
--;
CREATE TRIGGER "name_view_no_update" BEFORE UPDATE ON "name_view"
BEGIN SELECT RAISE(ABORT, 'who looked at a name stays on record'); END
--;
CREATE TRIGGER "name_view_no_delete" BEFORE DELETE ON "name_view"
BEGIN SELECT RAISE(ABORT, 'who looked at a name stays on record'); END
--;
-- A protocol of destruction: which frozen paper it is, up to which day, by whose decision. Only ever added to.
CREATE TABLE "destruction" (
  "id" INTEGER PRIMARY KEY,
  "code" TEXT NOT NULL UNIQUE,
  "number" TEXT,
  "before" TEXT NOT NULL CHECK ("before" IS date("before", '+0 days')),
  "decision" TEXT NOT NULL,
  "on" TEXT NOT NULL CHECK ("on" IS date("on", '+0 days')),
  "by" TEXT NOT NULL
) STRICT
--;
-- The cases of a protocol, whose words are gone.
CREATE TABLE "destroyed_case" (
  "case" TEXT NOT NULL PRIMARY KEY,
  "destruction" INTEGER NOT NULL REFERENCES "destruction" ("id")
) STRICT
--;
-- The frozen papers of a protocol, whose bodies are gone. Number, day and hash stay with the paper.
CREATE TABLE "destroyed_paper" (
  "paper" INTEGER PRIMARY KEY REFERENCES "frozen_paper" ("id"),
  "destruction" INTEGER NOT NULL REFERENCES "destruction" ("id")
) STRICT
--;
CREATE TRIGGER "destruction_no_update" BEFORE UPDATE ON "destruction"
BEGIN SELECT RAISE(ABORT, 'a protocol of destruction stays'); END
--;
CREATE TRIGGER "destruction_no_delete" BEFORE DELETE ON "destruction"
BEGIN SELECT RAISE(ABORT, 'a protocol of destruction stays'); END
--;
CREATE TRIGGER "destroyed_case_no_update" BEFORE UPDATE ON "destroyed_case"
BEGIN SELECT RAISE(ABORT, 'a protocol of destruction stays'); END
--;
CREATE TRIGGER "destroyed_case_no_delete" BEFORE DELETE ON "destroyed_case"
BEGIN SELECT RAISE(ABORT, 'a protocol of destruction stays'); END
--;
CREATE TRIGGER "destroyed_paper_no_update" BEFORE UPDATE ON "destroyed_paper"
BEGIN SELECT RAISE(ABORT, 'a protocol of destruction stays'); END
--;
CREATE TRIGGER "destroyed_paper_no_delete" BEFORE DELETE ON "destroyed_paper"
BEGIN SELECT RAISE(ABORT, 'a protocol of destruction stays'); END
--;
DROP TRIGGER "frozen_paper_body_no_delete"
--;
CREATE TRIGGER "frozen_paper_body_no_delete" BEFORE DELETE ON "frozen_paper_body"
WHEN NOT EXISTS (SELECT 1 FROM "destroyed_paper" AS d WHERE d."paper" = OLD."id")
BEGIN SELECT RAISE(ABORT, 'a signed or issued paper is never removed'); END
--;
-- The subject of a destroyed paper may name a person: it may be taken away, and nothing else of it.
DROP TRIGGER "frozen_paper_no_update"
--;
CREATE TRIGGER "frozen_paper_no_update" BEFORE UPDATE ON "frozen_paper"
WHEN NEW."id" IS NOT OLD."id" OR NEW."kind" IS NOT OLD."kind" OR NEW."caseCode" IS NOT OLD."caseCode"
  OR NEW."version" IS NOT OLD."version" OR NEW."number" IS NOT OLD."number" OR NEW."date" IS NOT OLD."date"
  OR NEW."hash" IS NOT OLD."hash" OR NEW."issuer" IS NOT OLD."issuer" OR NEW."symbol" IS NOT OLD."symbol"
  OR NEW."replaces" IS NOT OLD."replaces" OR NEW."signerPost" IS NOT OLD."signerPost"
  OR NEW."signerName" IS NOT OLD."signerName"
  OR NOT EXISTS (SELECT 1 FROM "destroyed_paper" AS d WHERE d."paper" = OLD."id")
BEGIN SELECT RAISE(ABORT, 'a signed or issued paper is never changed'); END
