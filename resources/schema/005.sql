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
