#include "office_fixture.h"

#include "casefile/connection.h"
#include "services/accounts.h"
#include "services/backups.h"
#include "services/erasing.h"
#include "services/file_check.h"
#include "services/rehearsal.h"
#include "services/restoring.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <algorithm>

using namespace doithoai;
using namespace doithoai::test;

namespace {

/// Changes rows past the program, and leaves the table guarded as before.
void falsify(const QString& path, const QString& table, const QString& change)
{
    const auto file = Connection::open(path, Connection::Access::ReadWrite);
    REQUIRE(file);
    const auto all = (*file)->ask(u("SELECT group_concat(name || char(1) || sql, char(2)) FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = '%1'").arg(table));
    REQUIRE(all);
    const QStringList triggers = all->split(QChar(2), Qt::SkipEmptyParts);
    for (const QString& trigger : triggers)
        REQUIRE((*file)->run(u("DROP TRIGGER \"%1\"").arg(trigger.section(QChar(1), 0, 0))));
    REQUIRE((*file)->run(change));
    for (const QString& trigger : triggers)
        REQUIRE((*file)->run(trigger.section(QChar(1), 1)));
}

QByteArray allBytesOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// Two cases, and minutes that were signed.
struct RestoringFixture : OfficeFixture {
    RestoringFixture()
    {
        session = planSession();
        petition = receive(session, "Cống hỏng");
        announce(session);
        agree(petition);
        open(session);
        answer(petition);
        conclude(session);
        sign(session);
        path = office->file().path();
        backup = folder.filePath(u("ban sao.doithoai"));
        REQUIRE(backupTo(office->file(), backup));
    }
    void reopen() { office = std::move(*Office::open(std::move(*CaseFile::open(path, CaseFile::Access::ReadWrite)), papers)); }

    QString session, petition, path, backup;
};

} // namespace

TEST_CASE_METHOD(RestoringFixture, "A backup that was changed past the program is not brought back")
{
    office.reset();
    const QByteArray before = allBytesOf(path);
    falsify(backup, u("petition_text"), u("UPDATE petition_text SET content = 'Việc khác' WHERE id = 1"));
    falsify(backup, u("frozen_paper_body"), u("UPDATE frozen_paper_body SET text = 'Lời khác' WHERE id = 1"));
    const auto refused = restoreBackup(backup, path, clerk("2023-04-01"));
    REQUIRE(!refused);
    CHECK(refused.error().trouble == Trouble::Damaged);
    CHECK(refused.error().message.contains(petition));
    // A paper by its case and its number.
    CHECK(refused.error().message.contains(session + u(" · 02-BB/ĐU")));
    CHECK(allBytesOf(path) == before);
    CHECK(QDir(folder.path()).entryList({u("*restor*")}, QDir::Files | QDir::Hidden).isEmpty());
    const auto tried = rehearseRestore(backup);
    REQUIRE(tried);
    REQUIRE_FALSE(tried->isGood());
    CHECK(std::ranges::any_of(tried->problems, [&](const Problem& problem) { return problem.where.contains(petition); }));
    // Where one was put there all the same, what was set aside is the good one.
    const QString aside = folder.filePath(u("co-quan.before-restore-20230401-080000.doithoai"));
    REQUIRE(QFile::rename(path, aside));
    REQUIRE(QFile::copy(backup, path));
    CHECK(adviceOnDamage(path).contains(QFileInfo(aside).fileName()));
}

TEST_CASE_METHOD(RestoringFixture, "Bringing a backup back over a file asks what goes with it")
{
    const auto replace = [&](const std::optional<Roles>& roles) { return restoreBackup(backup, path, clerk("2023-04-01"), roles); };
    const auto isRefused = [&](const std::optional<Roles>& roles) {
        const QByteArray before = allBytesOf(path);
        const auto done = replace(roles);
        return !done && done.error().trouble == Trouble::Refused && allBytesOf(path) == before;
    };
    const QString keeper = u("Giữ Thị Sổ"), word = u("mật khẩu dài");
    SECTION("who may sign in: the keeper's, where it differs")
    {
        REQUIRE(addAccount(*office, keeper, {Role::Keeper}, word, clerk("2023-03-21")));
        office.reset();
        CHECK(isRefused({}));
        CHECK(isRefused(Roles{Role::Clerk}));
        const auto done = replace(Roles{Role::Keeper});
        REQUIRE(done);
        CHECK(done->replaced.changesPeople);
        CHECK(wordsOf(done->replaced).contains(u("passwords")));
    }
    SECTION("the same people: a clerk's")
    {
        REQUIRE(addAccount(*office, keeper, {Role::Keeper}, word, clerk("2023-03-21")));
        REQUIRE(QFile::remove(backup));
        REQUIRE(backupTo(office->file(), backup));
        // A wrong password changes nobody.
        CHECK(!office->signIn(keeper, u("sai mật khẩu")));
        office.reset();
        CHECK(isRefused({}));
        const auto done = replace(Roles{Role::Clerk});
        REQUIRE(done);
        CHECK_FALSE(done->replaced.changesPeople);
        CHECK(wordsOf(done->replaced).isEmpty());
    }
    SECTION("a closed account, another role, another password: the keeper's")
    {
        REQUIRE(addAccount(*office, keeper, {Role::Keeper}, word, clerk("2023-03-21")));
        const Actor as{keeper, day("2023-03-21"), true};
        REQUIRE(office->signIn(keeper, word));
        REQUIRE(addAccount(*office, u("Văn Thư"), {Role::Clerk, Role::Keeper}, word, as));
        REQUIRE(QFile::remove(backup));
        REQUIRE(backupTo(office->file(), backup));
        SECTION("closed") { REQUIRE(closeAccount(*office, u("Văn Thư"), as)); }
        SECTION("role") { REQUIRE(changeRoles(*office, u("Văn Thư"), {Role::Clerk}, as)); }
        SECTION("password") { REQUIRE(givePassword(*office, u("Văn Thư"), u("mật khẩu khác"), as)); }
        office.reset();
        CHECK(isRefused(Roles{Role::Clerk}));
        CHECK(replace(Roles{Role::Keeper}));
    }
    SECTION("the file of another office: the keeper's, and it is said")
    {
        OfficeFixture other;
        REQUIRE(QFile::remove(backup));
        REQUIRE(backupTo(other.office->file(), backup));
        SECTION("where nobody is asked")
        {
            office.reset();
            const auto done = replace({});
            REQUIRE(done);
            CHECK(done->replaced.isOtherFile);
            CHECK(wordsOf(done->replaced).contains(u("another one")));
        }
        SECTION("where somebody is")
        {
            REQUIRE(addAccount(*office, keeper, {Role::Keeper}, word, clerk("2023-03-21")));
            office.reset();
            CHECK(isRefused(Roles{Role::Clerk, Role::Head}));
            CHECK(replace(Roles{Role::Keeper}));
        }
    }
    SECTION("one that is too damaged to be asked: its newest backup says whose it is")
    {
        REQUIRE(addAccount(*office, keeper, {Role::Keeper}, word, clerk("2023-03-21")));
        REQUIRE(makeBackup(path, QDateTime(day("2023-03-21"), QTime(17, 0))));
        OfficeFixture other;
        REQUIRE(QFile::remove(backup));
        REQUIRE(backupTo(other.office->file(), backup));
        office.reset();
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadWrite));
        file.write("xxxx");
        file.close();
        CHECK(isRefused({}));
        CHECK(isRefused(Roles{Role::Clerk, Role::Head}));
        const auto done = replace(Roles{Role::Keeper});
        REQUIRE(done);
        CHECK(done->replaced.isOtherFile);
        CHECK(wordsOf(done->replaced).contains(u("another one")));
    }
    SECTION("one that a newer version wrote is left: nobody can be asked")
    {
        office.reset();
        {
            const auto file = Connection::open(path, Connection::Access::ReadWrite);
            REQUIRE((*file)->run(u("PRAGMA user_version = %1").arg(schemaVersion + 1)));
        }
        const QByteArray before = allBytesOf(path);
        const auto done = replace(Roles{Role::Keeper});
        REQUIRE(!done);
        CHECK(done.error().trouble == Trouble::Storage);
        CHECK(done.error().message.contains(u("newer version")));
        CHECK(allBytesOf(path) == before);
    }
    SECTION("what was erased since is named, so that it can be done again")
    {
        ErasureRequest erasure;
        erasure.reason = u("Theo đơn");
        for (int i = 0; i < 22; ++i)
            erasure.petitions.append(receive({}, "Việc khác", "2023-03-01"));
        erasure.isOpenToo = true;
        REQUIRE(QFile::remove(backup));
        REQUIRE(backupTo(office->file(), backup));
        const QString late = receive({}, "Sau bản sao", "2023-03-21");
        REQUIRE(erasePerson(*office, erasure, clerk("2023-03-22")));
        QStringList expected = erasure.petitions;
        erasure.petitions = {late};
        REQUIRE(erasePerson(*office, erasure, clerk("2023-03-22")));
        office.reset();
        const auto done = replace({});
        REQUIRE(done);
        // The backup holds nothing of a case that came in later.
        CHECK(done->replaced.givenBack == expected);
        CHECK(wordsOf(done->replaced).contains(expected.front()));
        CHECK(wordsOf(done->replaced).contains(u("and 2 more")));
        // The file that came back knows of none: a second time there is nothing to say.
        CHECK(replace({})->replaced.givenBack.isEmpty());
    }
}

TEST_CASE_METHOD(OfficeFixture, "A backup into a folder, or under a name that no disk takes, says so")
{
    REQUIRE(QDir(folder.path()).mkdir(u("sticks")));
    CHECK(backupTo(office->file(), folder.filePath(u("sticks"))).error().message.contains(u("is a folder")));
    const auto made = backupTo(office->file(), folder.filePath(QString(120, QChar(0x111)) + u(".doithoai")));
    REQUIRE(!made);
    CHECK(made.error().trouble == Trouble::Storage);
    CHECK(made.error().message.contains(u("too long")));
}
