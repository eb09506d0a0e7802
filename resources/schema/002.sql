-- Version 2: what is being typed, the order of speakers, and indexes for the lists that a day begins with.
-- What a person is typing and has not made an act of: gone once it became one. It is no part of the journal, which
-- records acts; a power cut costs at most the last second of it.
CREATE TABLE "draft" (
  "place" TEXT NOT NULL PRIMARY KEY,
  "caseCode" TEXT,
  "texts" TEXT NOT NULL CHECK ("texts" GLOB '{*}'),
  "at" TEXT NOT NULL,
  "by" TEXT NOT NULL
) STRICT
--;
-- The order in which people speak at a session, and when each began and ended.
CREATE TABLE "speaker" (
  "petition" TEXT NOT NULL PRIMARY KEY REFERENCES "petition" ("code"),
  "session" TEXT NOT NULL REFERENCES "session" ("code") DEFERRABLE INITIALLY DEFERRED,
  "position" INTEGER NOT NULL,
  "begunAt" TEXT CHECK ("begunAt" IS strftime('%Y-%m-%dT%H:%M:%S', "begunAt", '+0 days')),
  "endedAt" TEXT CHECK ("endedAt" IS strftime('%Y-%m-%dT%H:%M:%S', "endedAt", '+0 days'))
) STRICT
--;
CREATE INDEX "speaker_by_session" ON "speaker" ("session", "position")
--;
-- What is due: read without the wide rows behind it.
CREATE INDEX "petition_by_due" ON "petition" ("dueOn", "state") WHERE "dueOn" IS NOT NULL
--;
CREATE INDEX "petition_by_promise" ON "petition" ("promiseDue", "state") WHERE "promiseDue" IS NOT NULL
