#include "casefile/accounts.h"
#include "casefile/check_places.h"
#include "casefile/draft_repository.h"
#include "casefile/erasures.h"
#include "casefile/frozen_papers.h"
#include "casefile/journal_functions.h"
#include "casefile/schema.h"
#include "casefile/signing_keys.h"
#include "office_file.h"

#include <QFile>
#include <functional>
#include <sqlite3.h>

using namespace doithoai;

namespace {

/// A hand from outside that knows SQLite but not the program: no triggers of ours can stop it.
void tamper(const QString& path, const char* sql)
{
    sqlite3* handle = nullptr;
    REQUIRE(sqlite3_open(QFile::encodeName(path).constData(), &handle) == SQLITE_OK);
    char* message = nullptr;
    const int code = sqlite3_exec(handle, sql, nullptr, nullptr, &message);
    INFO((message ? message : ""));
    CHECK(code == SQLITE_OK);
    sqlite3_free(message);
    sqlite3_close(handle);
}

/// The file with two petitions, a session and a frozen paper, closed.
void fill(OfficeFile& office)
{
    auto transaction = office->begin(clerk);
    const SessionRepository sessions(office.file());
    Session session;
    session.code = *sessions.takeCode(2023);
    session.organiser.text = QStringLiteral("DU.DINHBANG");
    session = *sessions.insert(session);
    REQUIRE(sessions.addStep(session, aStep(QStringLiteral("plan"), {}, QStringLiteral("planned"))));
    Petition petition =
        addPetition(office.file(), QStringLiteral("Nguyễn Văn Mẫu"), QStringLiteral("Đèn đường hỏng \"từ lâu\""));
    addPetition(office.file(), QStringLiteral("Trần Thị Mẫu"), QStringLiteral("Rác"));
    petition.session = session.code;
    petition.phone = QStringLiteral("0912000000");
    petition.people = 3;
    REQUIRE(PetitionRepository(office.file()).update(petition));
    FrozenPaper paper;
    paper.kind = QStringLiteral("minutes");
    paper.caseCode = session.code.text;
    paper.pdf = QByteArray("%PDF-1.4 ").append(QByteArray(5000, 'x'));
    REQUIRE(freezePaper(office.file(), paper));
    REQUIRE(saveAccount(office.file(), {clerk.by, {Role::Clerk, Role::Keeper}, clerk.today, {}}));
    REQUIRE(saveSecret(office.file(), clerk.by, {QStringLiteral("$argon2id$v=19$m=65536,t=3,p=1$c2FsdHNhbHRzYWx0c2FsdA$dmVyaWZpZXJ2ZXJpZmllcnZlcmlmaWVydmVyaWZpZXI"), 1, QDateTime(clerk.today, QTime(8, 0))}));
    REQUIRE(keepOwnSeed(office.file(), QByteArray(32, 's')));
    Draft draft;
    draft.place = QStringLiteral("new:petition");
    draft.texts = {{QStringLiteral("content"), QStringLiteral("Cống tắc")}};
    draft.at = QDateTime(clerk.today, QTime(8, 0));
    draft.by = clerk.by;
    REQUIRE(saveDraft(office.file(), draft));
    REQUIRE(transaction->commit());
}

} // namespace

TEST_CASE("a sound file has no problems")
{
    OfficeFile office;
    fill(office);
    CHECK(problemsOf(office.file()) == QStringList());
    office.reopen(CaseFile::Access::ReadOnly);
    CHECK(problemsOf(office.file()) == QStringList());
}

TEST_CASE("the journal")
{
    OfficeFile office;
    fill(office);

    SECTION("has every write with who, when, before and after")
    {
        CHECK(office.ask(QStringLiteral("SELECT \"by\" FROM journal WHERE \"table\" = 'petition' LIMIT 1")).toString()
              == clerk.by);
        CHECK(office.ask(QStringLiteral("SELECT \"at\" FROM journal WHERE \"table\" = 'petition' LIMIT 1"))
                  .toString()
                  .startsWith(QStringLiteral("2023-03-01T")));
        CHECK(office.ask(QStringLiteral("SELECT rehearsal FROM journal WHERE \"table\" = 'petition' LIMIT 1")).toInt()
              == 1);
        const QString after =
            office
                .ask(QStringLiteral(
                    "SELECT \"after\" FROM journal WHERE \"table\" = 'petition' AND \"before\" IS NOT NULL"))
                .toString();
        CHECK(after.contains(QStringLiteral("\"people\":3")));
        CHECK(after.contains(QStringLiteral("\"session\":\"ĐT-2023-001\"")));
    }
    SECTION("writes nothing where nothing changed")
    {
        const int before = office.ask(QStringLiteral("SELECT count(*) FROM journal")).toInt();
        auto transaction = office->begin(clerk);
        const PetitionRepository petitions(office.file());
        REQUIRE(petitions.update(**petitions.find(PetitionCode{QStringLiteral("KN-2023-0001")})));
        REQUIRE(office.sql(QStringLiteral("UPDATE petition SET state = state")).isEmpty());
        CHECK(office.ask(QStringLiteral("SELECT count(*) FROM journal")).toInt() == before);
    }
    SECTION("carries no personal word itself; the words lie apart and can be emptied, which leaves the chain whole")
    {
        CHECK(office
                  .ask(QStringLiteral("SELECT count(*) FROM journal WHERE coalesce(\"before\", '') || "
                                      "coalesce(\"after\", '') LIKE '%Mẫu%' "
                                      "AND \"table\" LIKE 'petition%'"))
                  .toInt()
              == 0);
        CHECK(office.ask(QStringLiteral("SELECT count(*) FROM journal_words WHERE \"after\" LIKE '%Nguyễn Văn Mẫu%'"))
                  .toInt()
              > 0);
        auto transaction = office->begin(clerk);
        CHECK(!office.sql(QStringLiteral("UPDATE journal_words SET \"after\" = '{}'")).isEmpty());
        CHECK(!office.sql(QStringLiteral("DELETE FROM journal_words")).isEmpty());
        CHECK(office.sql(QStringLiteral("UPDATE journal_words SET \"before\" = NULL, \"after\" = NULL WHERE seq IN "
                                        "(SELECT seq FROM journal WHERE \"table\" LIKE 'petition%')"))
              == QString());
        for (const char* code : {"KN-2023-0001", "KN-2023-0002"}) {
            const Erasure fact{{QLatin1String(code)}, clerk.today, QDateTime(clerk.today, QTime(8, 0)), clerk.by, QStringLiteral("Theo đơn")};
            REQUIRE(addErasure(office.file(), fact));
        }
        REQUIRE(transaction->commit());
        CHECK(problemsOf(office.file()) == QStringList());
    }
    SECTION("names no other hand in an entry that lost words, unless an erasure tells of it")
    {
        {
            auto transaction = office->begin(clerk);
            const qint64 seq = office.ask(QStringLiteral("SELECT min(seq) FROM journal WHERE \"table\" = 'petition_text'")).toLongLong();
            std::vector<std::optional<QByteArray>> fields;
            for (const char* column : {"seq", "at", "by", "rehearsal", "table", "key", "before", "after"}) {
                const QVariant value = office.ask(QStringLiteral("SELECT \"%1\" FROM journal WHERE seq = %2").arg(QLatin1String(column)).arg(seq));
                fields.push_back(value.isNull() ? std::nullopt : std::optional(value.toString().toUtf8()));
            }
            fields[2] = QByteArray("Other Hand");
            const QByteArray previous = office.ask(QStringLiteral("SELECT hash FROM journal WHERE seq = %1 - 1").arg(seq)).toByteArray();
            REQUIRE(office.sql(QStringLiteral("INSERT INTO journal_redaction (entry, hash) VALUES (%1, x'%2')")
                                   .arg(seq).arg(QString::fromLatin1(chainHash(previous, fields).toHex())))
                    == QString());
            REQUIRE(transaction->commit());
        }
        office.close();
        tamper(office.path(), "DROP TRIGGER journal_no_update; UPDATE journal SET \"by\" = 'Other Hand' WHERE seq = "
                              "(SELECT entry FROM journal_redaction)");
        office.reopen(CaseFile::Access::ReadOnly);
        CHECK(problemsOf(office.file()).join(u'\n').contains(QStringLiteral("no erasure tells of it")));
    }
    SECTION("cannot be changed by SQL")
    {
        auto transaction = office->begin(clerk);
        CHECK(!office.sql(QStringLiteral("UPDATE journal SET \"by\" = 'x'")).isEmpty());
        CHECK(!office.sql(QStringLiteral("DELETE FROM journal")).isEmpty());
        CHECK(!office.sql(QStringLiteral("REPLACE INTO journal SELECT * FROM journal WHERE seq = 2")).isEmpty());
    }
    SECTION("stops a program that does not know its functions")
    {
        office.close();
        sqlite3* handle = nullptr;
        REQUIRE(sqlite3_open(QFile::encodeName(office.path()).constData(), &handle) == SQLITE_OK);
        CHECK(sqlite3_exec(handle, "UPDATE petition SET people = 9", nullptr, nullptr, nullptr) != SQLITE_OK);
        CHECK(sqlite3_exec(handle, "INSERT INTO setting VALUES ('a', 'b')", nullptr, nullptr, nullptr) != SQLITE_OK);
        sqlite3_close(handle);
    }
}

TEST_CASE("check finds what was done from outside")
{
    OfficeFile office;
    fill(office);
    office.close();
    struct Deed {
        const char* what;
        const char* sql;
        const char* kind;
    };
    const auto deed = GENERATE(
        Deed{"an edited entry of the journal",
             "DROP TRIGGER journal_no_update; UPDATE journal SET \"by\" = 'Kẻ lạ' WHERE seq = 5", "journal"},
        Deed{"an entry removed in the middle", "DROP TRIGGER journal_no_delete; DELETE FROM journal WHERE seq = 5",
             "journal"},
        Deed{"two entries swapped",
             "DROP TRIGGER journal_no_update; UPDATE journal SET seq = -5 WHERE seq = 5; UPDATE journal SET seq = 5 "
             "WHERE seq = 6; "
             "UPDATE journal SET seq = 6 WHERE seq = -5",
             "journal"},
        Deed{"a tail cut off", "DROP TRIGGER journal_no_delete; DELETE FROM journal WHERE seq > 8", "row"},
        Deed{"a head cut off", "DROP TRIGGER journal_no_delete; DELETE FROM journal WHERE seq < 3", "journal"},
        Deed{"another word beside the journal",
             "DROP TRIGGER journal_words_no_update; UPDATE journal_words SET \"after\" = replace(\"after\", 'Nguyễn', "
             "'Phạm')",
             "journal"},
        Deed{"a row edited without the journal",
             "DROP TRIGGER journal_petition_update; UPDATE petition SET people = 99", "row"},
        Deed{"a personal word edited without the journal",
             "DROP TRIGGER journal_petition_person_update; UPDATE petition_person SET petitioner = 'Phạm Văn Khác'",
             "row"},
        Deed{"a row added without the journal",
             "DROP TRIGGER journal_setting_insert; INSERT INTO setting VALUES ('a', 'b')", "row"},
        Deed{"a row removed without the journal",
             "DROP TRIGGER journal_post_delete; DELETE FROM post WHERE code = 'DU.DINHBANG.PBT'", "row"},
        Deed{"a step removed",
             "DROP TRIGGER step_no_delete; DROP TRIGGER journal_step_delete; DELETE FROM step WHERE kind = 'session'",
             "steps"},
        Deed{"a state without a step", "DROP TRIGGER journal_session_update; UPDATE session SET state = 'closed'",
             "steps"},
        Deed{"a reference into nothing",
             "DROP TRIGGER journal_session_update; UPDATE session SET organiser = 'NOWHERE'", "references"},
        Deed{"another page in a signed paper",
             "DROP TRIGGER frozen_paper_body_no_update; DROP TRIGGER journal_frozen_paper_body_update; UPDATE "
             "frozen_paper_body SET pdf = x'00'",
             "paper"},
        Deed{"another password", "UPDATE account_secret SET verifier = replace(verifier, 'dmV', 'dmW')", "account"},
        Deed{"a password whose seal lost its mark", "UPDATE account_secret SET verifier = replace(verifier, '#', 'e')", "account"},
        Deed{"tries that were not counted", "UPDATE account_secret SET failures = 0", "account"},
        Deed{"a try at another time", "UPDATE account_secret SET \"lastTry\" = '2023-01-01T00:00:00Z'", "account"},
        Deed{"a password that is gone", "DELETE FROM account_secret", "account"},
        Deed{"a password without its seal", "UPDATE account_secret SET verifier = substr(verifier, 1, instr(verifier, '#') - 1)", "account"},
        Deed{"the note gone that passwords have seals", "DROP TRIGGER journal_meta_delete; DELETE FROM meta WHERE \"key\" = 'accountsSealed'", "row"},
        Deed{"words emptied without an erasure",
             "DROP TRIGGER journal_words_no_update; UPDATE journal_words SET \"before\" = NULL, \"after\" = NULL", "journal"},
        Deed{"words ahead of the journal", "INSERT INTO journal_words SELECT max(seq) + 1, x'', NULL, NULL FROM journal", "journal"},
        Deed{"another key to sign by", "UPDATE signing_key SET seed = randomblob(32)", "key"},
        Deed{"a key that is gone", "DELETE FROM signing_key", "key"},
        Deed{"words put into a draft", "UPDATE draft SET texts = '{\"content\":\"Việc khác\"}'", "draft"},
        Deed{"a draft put in", "INSERT INTO draft SELECT 'new:session', \"caseCode\", '{\"topic\":\"Việc khác\"}', \"at\", \"by\" FROM draft", "draft"},
        Deed{"a salt of emptied words that is none",
             "DROP TRIGGER journal_words_no_update; UPDATE journal_words SET \"before\" = NULL, \"after\" = NULL, salt = x'00'", "journal"},
        Deed{"a trigger removed", "DROP TRIGGER step_no_update", "structure"},
        Deed{"a table removed", "DROP TABLE draft", "structure"},
        Deed{"the words of petitions removed", "PRAGMA foreign_keys = OFF; DROP TABLE petition_text", "structure"},
        Deed{"the words of the journal removed", "PRAGMA foreign_keys = OFF; DROP TABLE journal_words", "structure"},
        Deed{"a trigger put in", "CREATE TRIGGER evil AFTER INSERT ON session BEGIN SELECT 1; END", "structure"});
    INFO(deed.what);
    tamper(office.path(), deed.sql);
    office.reopen(CaseFile::Access::ReadOnly);
    const auto problems = checkFile(office.file());
    REQUIRE(problems);
    CHECK(std::ranges::any_of(*problems, [&](const Problem& p) { return p.what == QLatin1String(deed.kind); }));
}

TEST_CASE("a problem with a row names the case that it is about")
{
    OfficeFile office;
    fill(office);
    office.close();
    tamper(office.path(), "DROP TRIGGER journal_petition_update; UPDATE petition SET people = 99");
    office.reopen(CaseFile::Access::ReadOnly);
    const auto problems = checkFile(office.file());
    REQUIRE(problems);
    const auto found = std::ranges::find(*problems, QStringLiteral("row"), &Problem::what);
    REQUIRE(found != problems->end());
    CHECK(caseOfProblem(office.file(), *found).startsWith(QStringLiteral("KN-")));
    const QString number = found->where.section(u' ', 1);
    CHECK(caseOfProblem(office.file(), {QStringLiteral("row"), QStringLiteral("petition_text ") + number, {}}).startsWith(QStringLiteral("KN-")));
    CHECK(caseOfProblem(office.file(), {QStringLiteral("row"), QStringLiteral("setting a"), {}}).isEmpty());
    CHECK(caseOfProblem(office.file(), {QStringLiteral("journal"), QStringLiteral("5"), {}}).isEmpty());
}

TEST_CASE("a password that is damaged lets nobody in, and says so")
{
    OfficeFile office;
    fill(office);
    const auto kept = secretOf(office.file(), clerk.by);
    REQUIRE(kept);
    REQUIRE(*kept);
    CHECK((*kept)->verifier == QStringLiteral("$argon2id$v=19$m=65536,t=3,p=1$c2FsdHNhbHRzYWx0c2FsdA$dmVyaWZpZXJ2ZXJpZmllcnZlcmlmaWVydmVyaWZpZXI"));
    CHECK((*kept)->failures == 1);
    SECTION("one that an older program set has no seal, and is taken as it is")
    {
        const QString path = office.other(QStringLiteral("older.doithoai"));
        REQUIRE(QFile::copy(QStringLiteral(TEST_DATA_DIR "/schema-5.doithoai"), path));
        REQUIRE(QFile(path).setPermissions(QFile::ReadOwner | QFile::WriteOwner));
        const auto older = CaseFile::open(path, CaseFile::Access::ReadWrite);
        REQUIRE(older);
        const QString name = loadAccounts(**older)->front().name;
        const auto old = secretOf(**older, name);
        REQUIRE(old);
        CHECK((*old)->verifier.size() == 97);
        CHECK(problemsOf(**older) == QStringList());
        // Once one is kept anew, all have their seals, and must have them.
        auto transaction = (*older)->begin(clerk);
        const QString other = QStringLiteral("Lý Văn Đọc");
        REQUIRE(saveAccount(**older, {other, {Role::Clerk}, clerk.today, {}}));
        REQUIRE(saveSecret(**older, other, {(*kept)->verifier, 0, {}}));
        REQUIRE(transaction->commit());
        CHECK((*secretOf(**older, name))->verifier == (*old)->verifier);
        CHECK(problemsOf(**older) == QStringList());
        tamper(path, "UPDATE account_secret SET verifier = substr(verifier, 1, instr(verifier, '#') - 1)");
        CHECK(!secretOf(**older, name));
    }
    SECTION("one that was changed is damage")
    {
        office.close();
        tamper(office.path(), "UPDATE account_secret SET verifier = replace(verifier, 'dmV', 'dmW')");
        office.reopen();
        const auto changed = secretOf(office.file(), clerk.by);
        REQUIRE_FALSE(changed);
        CHECK(changed.error().trouble == Trouble::Damaged);
        CHECK(changed.error().message.contains(clerk.by));
    }
}

TEST_CASE("a search index that is damaged is told as damage when a case is written")
{
    OfficeFile office;
    fill(office);
    office.close();
    tamper(office.path(), "DELETE FROM petition_search_data WHERE id = 10"); // which parts it has
    office.reopen();
    auto transaction = office->begin(clerk);
    REQUIRE(transaction);
    addPetition(office.file(), QStringLiteral("Lê Văn Mẫu"), QStringLiteral("Cống tắc"));
    const auto kept = transaction->commit();
    REQUIRE_FALSE(kept);
    CHECK(kept.error().trouble == Trouble::Damaged);
}

TEST_CASE("one flipped bit in a word is found")
{
    OfficeFile office;
    fill(office);
    office.close();
    QFile file(office.path());
    REQUIRE(file.open(QIODevice::ReadWrite));
    QByteArray bytes = file.readAll();
    // Both the row and the words beside the journal hold the name; change the row's.
    qsizetype at = -1;
    for (const char* word : {"Trần Thị Mẫu"}) {
        at = bytes.indexOf(word);
        REQUIRE(at > 0);
    }
    bytes[at] = static_cast<char>(bytes[at] ^ 1);
    file.seek(0);
    file.write(bytes);
    file.close();
    office.reopen(CaseFile::Access::ReadOnly);
    CHECK(problemsOf(office.file()) != QStringList());
}

TEST_CASE("backup and restore")
{
    OfficeFile office;
    fill(office);
    const QString copy = office.other(QStringLiteral("copy.doithoai"));

    SECTION("make a whole copy that checks, also from a file opened for reading")
    {
        office.reopen(CaseFile::Access::ReadOnly);
        REQUIRE(backupTo(office.file(), copy));
        const auto opened = CaseFile::open(copy, CaseFile::Access::ReadWrite);
        REQUIRE(opened);
        CHECK(problemsOf(**opened) == QStringList());
        CHECK(PetitionRepository(**opened).find(PetitionCode{QStringLiteral("KN-2023-0001")})->has_value());
    }
    SECTION("take no name that is taken, and leave nothing behind where they fail")
    {
        REQUIRE(backupTo(office.file(), copy));
        CHECK(!backupTo(office.file(), copy));
        CHECK(!backupTo(office.file(), office.path()));
        CHECK(!backupTo(office.file(), office.other(QStringLiteral("nowhere/copy.doithoai"))));
        CHECK(QDir(office.other({})).entryList({QStringLiteral(".*.part*")}, QDir::Hidden | QDir::Files).isEmpty());
    }
    SECTION("put the copy in place and keep what stood there")
    {
        REQUIRE(backupTo(office.file(), copy));
        {
            auto transaction = office->begin(clerk);
            REQUIRE(saveSetting(office.file(), QStringLiteral("later"), QStringLiteral("1")));
            REQUIRE(transaction->commit());
        }
        CHECK(!restoreFrom(copy, office.path())); // still open
        office.close();
        const auto aside = restoreFrom(copy, office.path());
        REQUIRE(aside);
        REQUIRE(QFile::exists(*aside));
        office.reopen();
        CHECK(loadSettings(office.file())->isEmpty());
        CHECK(problemsOf(office.file()) == QStringList());
        const auto old = CaseFile::open(*aside, CaseFile::Access::ReadOnly);
        REQUIRE(old);
        CHECK(loadSettings(**old)->contains(QStringLiteral("later")));
    }
    SECTION("restore to a free name, and refuse a backup that is none")
    {
        REQUIRE(backupTo(office.file(), copy));
        const auto aside = restoreFrom(copy, office.other(QStringLiteral("new.doithoai")));
        REQUIRE(aside);
        CHECK(aside->isEmpty());
        CHECK(CaseFile::open(office.other(QStringLiteral("new.doithoai")), CaseFile::Access::ReadWrite));
        REQUIRE(QFile::resize(copy, 9000));
        CHECK(restoreFrom(copy, office.other(QStringLiteral("newer.doithoai"))).error().trouble == Trouble::Damaged);
        CHECK(!restoreFrom(office.other(QStringLiteral("none")), office.path()));
    }
    SECTION("name the folder that is not there")
    {
        REQUIRE(backupTo(office.file(), copy));
        const auto nowhere = restoreFrom(copy, office.other(QStringLiteral("nowhere/x.doithoai")));
        REQUIRE(!nowhere);
        CHECK(nowhere.error().message.contains(QStringLiteral("no folder")));
    }
}
