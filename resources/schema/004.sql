-- Version 4: signed files of figures between a unit's copy of the program and the office's.
-- The secret by which this file signs what it sends: one, made at the first sending. Not in the journal: it stays secret.
CREATE TABLE "signing_key" (
  "id" INTEGER PRIMARY KEY CHECK ("id" = 1),
  "seed" BLOB NOT NULL CHECK (length("seed") = 32)
) STRICT
--;
-- The public key (in hexadecimal) that a unit's files were signed with, since which day: another one is asked about.
CREATE TABLE "sender_key" (
  "unit" TEXT PRIMARY KEY REFERENCES "unit" ("code") DEFERRABLE INITIALLY DEFERRED,
  "key" TEXT NOT NULL CHECK (length("key") = 64),
  "since" TEXT NOT NULL CHECK ("since" IS date("since", '+0 days'))
) STRICT
