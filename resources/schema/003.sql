-- Version 3: number books and the register, issued papers with their book, words that a person adds, attachments.
-- What a person added to a paper of a case (or of a period, a post): kept by the paper's name and the word's key, and
-- found again when the paper is made anew.
CREATE TABLE "paper_word" (
  "kind" TEXT NOT NULL,
  "caseCode" TEXT NOT NULL,
  "word" TEXT NOT NULL,
  "text" TEXT NOT NULL,
  PRIMARY KEY ("kind", "caseCode", "word")
) STRICT
--;
-- How the numbers of a kind of paper run in an issuer's book, from that day on: per committee term or per year.
CREATE TABLE "number_book" (
  "issuer" TEXT NOT NULL REFERENCES "unit" ("code") DEFERRABLE INITIALLY DEFERRED,
  "symbol" TEXT NOT NULL,
  "termFrom" TEXT NOT NULL CHECK ("termFrom" IS date("termFrom", '+0 days')),
  "scope" TEXT NOT NULL CHECK ("scope" IN ('term', 'year')),
  "firstNumber" INTEGER NOT NULL CHECK ("firstNumber" > 0),
  PRIMARY KEY ("issuer", "symbol", "termFrom")
) STRICT
--;
-- The register of papers that went out and came in, those of this program and others. "scope" is the year, or the first
-- day of the committee's term; "numberKey" is the number without leading zeros and in small letters: 21a.
CREATE TABLE "register_entry" (
  "id" INTEGER PRIMARY KEY,
  "direction" TEXT NOT NULL CHECK ("direction" IN ('out', 'in')),
  "issuer" TEXT NOT NULL REFERENCES "unit" ("code") DEFERRABLE INITIALLY DEFERRED,
  "symbol" TEXT NOT NULL,
  "scope" TEXT NOT NULL,
  "number" TEXT NOT NULL,
  "numberKey" TEXT NOT NULL,
  "printed" TEXT,
  "date" TEXT NOT NULL CHECK ("date" IS date("date", '+0 days')),
  "subject" TEXT,
  "partner" TEXT,
  "paper" TEXT,
  "caseCode" TEXT,
  "version" INTEGER CHECK ("version" > 0)
) STRICT
--;
-- A number goes out once in its book.
CREATE UNIQUE INDEX "register_entry_by_number" ON "register_entry" ("issuer", "symbol", "scope", "numberKey")
WHERE "direction" = 'out'
--;
CREATE INDEX "register_entry_by_day" ON "register_entry" ("date")
--;
-- The bytes of attached files, once each.
CREATE TABLE "attachment_body" (
  "hash" BLOB NOT NULL PRIMARY KEY CHECK (length("hash") = 32),
  "bytes" BLOB NOT NULL
) STRICT
--;
CREATE TRIGGER "attachment_body_no_update" BEFORE UPDATE ON "attachment_body"
BEGIN SELECT RAISE(ABORT, 'an attached file is never changed'); END
--;
-- Files attached to cases. Lists read these narrow rows.
CREATE TABLE "attachment" (
  "id" INTEGER PRIMARY KEY,
  "caseCode" TEXT NOT NULL,
  "title" TEXT NOT NULL,
  "fileName" TEXT NOT NULL,
  "mediaType" TEXT NOT NULL,
  "size" INTEGER NOT NULL CHECK ("size" > 0),
  "hash" BLOB NOT NULL REFERENCES "attachment_body" ("hash") DEFERRABLE INITIALLY DEFERRED,
  "addedOn" TEXT NOT NULL CHECK ("addedOn" IS date("addedOn", '+0 days')),
  UNIQUE ("caseCode", "hash")
) STRICT
--;
CREATE INDEX "attachment_by_hash" ON "attachment" ("hash")
--;
-- Whose paper it was, in which book its number stands, which version it corrects, and who signed it.
ALTER TABLE "frozen_paper" ADD COLUMN "issuer" TEXT
--;
ALTER TABLE "frozen_paper" ADD COLUMN "symbol" TEXT
--;
ALTER TABLE "frozen_paper" ADD COLUMN "replaces" INTEGER CHECK ("replaces" > 0)
--;
ALTER TABLE "frozen_paper" ADD COLUMN "signerPost" TEXT
--;
ALTER TABLE "frozen_paper" ADD COLUMN "signerName" TEXT
