#include "casefile/schema.h"
#include "casefile/schema_parts.h"
#include "office_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QProcess>
#include <sys/fsuid.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

using namespace doithoai;

namespace {

/// Another hand at the file: Debian's own shell.
QString shell(const QString& path, const QString& sql)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral("sqlite3"), {path, sql});
    REQUIRE(process.waitForFinished());
    return QString::fromUtf8(process.readAll());
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

TEST_CASE("opening a case file")
{
    OfficeFile office;

    SECTION("reads every pragma back as the design asks")
    {
        const std::pair<const char*, QString> pragmas[] = {
            {"journal_mode", QStringLiteral("truncate")},
            {"synchronous", QStringLiteral("3")},
            {"foreign_keys", QStringLiteral("1")},
            {"recursive_triggers", QStringLiteral("1")},
            {"cell_size_check", QStringLiteral("1")},
            {"mmap_size", QStringLiteral("0")},
            {"temp_store", QStringLiteral("2")},
            {"trusted_schema", QStringLiteral("0")},
            {"busy_timeout", QStringLiteral("5000")},
            {"user_version", QString::number(schemaVersion)},
            {"application_id", QString::number(applicationId)},
        };
        for (const bool isWriting : {true, false}) {
            office.reopen(isWriting ? CaseFile::Access::ReadWrite : CaseFile::Access::ReadOnly);
            for (const auto& [name, value] : pragmas) {
                if (!isWriting && qstrcmp(name, "journal_mode") == 0)
                    continue;
                INFO(name);
                CHECK(office.ask(QStringLiteral("PRAGMA ") + QLatin1String(name)).toString() == value);
            }
        }
    }
    SECTION("takes no double-quoted text for a value")
    {
        CHECK(!office.sql(QStringLiteral("SELECT \"no such column\"")).isEmpty());
    }
    SECTION("refuses a second writer and names the process and the machine")
    {
        const auto second = CaseFile::open(office.path(), CaseFile::Access::ReadWrite);
        REQUIRE(!second);
        CHECK(second.error().trouble == Trouble::Storage);
        CHECK(second.error().message.contains(QString::number(QCoreApplication::applicationPid())));
        CHECK(second.error().message.contains(QSysInfo::machineHostName()));
    }
    SECTION("lets a reader in while another one writes")
    {
        auto transaction = office->begin(clerk);
        REQUIRE(transaction);
        REQUIRE(saveSetting(office.file(), QStringLiteral("a"), QStringLiteral("1")));
        const auto reader = CaseFile::open(office.path(), CaseFile::Access::ReadOnly);
        REQUIRE(reader);
        CHECK(loadSettings(**reader)->isEmpty());
        CHECK((*reader)->warnings().isEmpty());
        CHECK(!(*reader)->begin(clerk));
    }
    SECTION("knows a sound schema by its number, and one that was touched")
    {
        // Stands in the sources beside the version: when a schema comes, its number is the one that is shown here.
        CHECK(fingerprintOf(office->connection()).value_or(QByteArray()) == newestParts);
        office.close();
        shell(office.path(), QStringLiteral("DROP TRIGGER journal_no_delete"));
        office.reopen(CaseFile::Access::ReadOnly);
        CHECK(fingerprintOf(office->connection()).value_or(QByteArray()) != newestParts);
        office.close();
        CHECK(CaseFile::open(office.path(), CaseFile::Access::ReadWrite).error().message.contains(QStringLiteral("journal_no_delete")));
    }
    SECTION("takes what another program counted for SQLite's planner as no part of its own")
    {
        office.close();
        CHECK(shell(office.path(), QStringLiteral("ANALYZE")) == QString());
        office.reopen();
        CHECK(office.ask(QStringLiteral("SELECT count(*) FROM sqlite_stat1")).toInt() > 0);
        CHECK(fingerprintOf(office->connection()).value_or(QByteArray()) == newestParts);
        CHECK(problemsOf(office.file()) == QStringList());
    }
    SECTION("recovers the lock of a process that died")
    {
        office.close();
        write(office.path() + QStringLiteral(".lock"),
              QByteArray("999999\ngone\n") + QSysInfo::machineHostName().toUtf8() + "\n" + QSysInfo::machineUniqueId()
                  + "\n" + QSysInfo::bootUniqueId() + "\n");
        CHECK(CaseFile::open(office.path(), CaseFile::Access::ReadWrite));
    }
    SECTION("takes away a lock that names nobody, but not while a living process holds it")
    {
        office.close();
        const QString lock = office.path() + QStringLiteral(".lock");
        write(lock, QByteArray(100, '\xFF'));
        const int holder = ::open(QFile::encodeName(lock).constData(), O_RDONLY | O_CLOEXEC);
        REQUIRE(::flock(holder, LOCK_EX | LOCK_NB) == 0);
        CHECK_FALSE(CaseFile::open(office.path(), CaseFile::Access::ReadWrite));
        CHECK(QFile::exists(lock));
        ::close(holder);
        CHECK(CaseFile::open(office.path(), CaseFile::Access::ReadWrite));
    }
    SECTION("frees the lock when it is closed")
    {
        office.close();
        CHECK(!QFile::exists(office.path() + QStringLiteral(".lock")));
        CHECK(CaseFile::open(office.path(), CaseFile::Access::ReadWrite));
    }
    SECTION("warns of a clock behind the journal, but not of a rehearsal in the future")
    {
        {
            auto transaction = office->begin({QStringLiteral("a"), QDate(2999, 1, 1), true});
            REQUIRE(saveSetting(office.file(), QStringLiteral("a"), QStringLiteral("1")));
            REQUIRE(transaction->commit());
        }
        office.reopen();
        CHECK(office->warnings().isEmpty());
        {
            auto transaction = office->begin({QStringLiteral("a"), QDate(2023, 1, 1), false});
            REQUIRE(office
                        .sql(QStringLiteral("INSERT INTO journal (seq, at, by, rehearsal, \"table\", key, hash) VALUES "
                                            "((SELECT max(seq) + 1 FROM journal), '2999-01-01T00:00:00.000+07:00', "
                                            "'a', 0, 'x', 'x', zeroblob(32))"))
                        .isEmpty());
            REQUIRE(transaction->commit());
        }
        office.reopen(CaseFile::Access::ReadOnly);
        REQUIRE(office->warnings().size() == 1);
        CHECK(office->warnings().first().contains(QStringLiteral("2999")));
    }
    SECTION("refuses a file that is newer, and leaves it as it was")
    {
        office.close();
        shell(office.path(), QStringLiteral("PRAGMA user_version = 7"));
        QFile file(office.path());
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QByteArray before = file.readAll();
        for (const auto access : {CaseFile::Access::ReadOnly, CaseFile::Access::ReadWrite}) {
            const auto opened = CaseFile::open(office.path(), access);
            REQUIRE(!opened);
            CHECK(opened.error().trouble == Trouble::Storage);
            CHECK(opened.error().message.contains(QStringLiteral("newer")));
        }
        file.seek(0);
        CHECK(file.readAll() == before);
    }
    SECTION("refuses what is no case file with a sentence for each")
    {
        const QString foreign = office.other(QStringLiteral("foreign.db"));
        shell(foreign, QStringLiteral("CREATE TABLE t (a)"));
        const QString text = office.other(QStringLiteral("text.doithoai"));
        write(text, QByteArray("đây là một văn bản\n").repeated(500));
        const QString empty = office.other(QStringLiteral("empty.doithoai"));
        write(empty, {});
        const std::pair<QString, QString> cases[] = {
            {foreign, QStringLiteral("not a case file")},
            {text, QStringLiteral("not a case file")},
            {empty, QStringLiteral("empty")},
            {office.other(QStringLiteral("missing.doithoai")), QStringLiteral("no file")},
            {office.other({}), QStringLiteral("folder")},
        };
        for (const auto& [path, words] : cases) {
            for (const auto access : {CaseFile::Access::ReadOnly, CaseFile::Access::ReadWrite}) {
                const auto opened = CaseFile::open(path, access);
                REQUIRE(!opened);
                INFO(opened.error().message.toStdString());
                CHECK(opened.error().trouble == Trouble::Storage);
                CHECK(opened.error().message.contains(words));
            }
        }
        CHECK(!QFile::exists(office.other(QStringLiteral("missing.doithoai.lock"))));
    }
    SECTION("refuses to write into a file in which something acts that the program did not make, and to read views")
    {
        office.close();
        SECTION("a trigger put in")
        {
            shell(office.path(), QStringLiteral("CREATE TRIGGER evil AFTER INSERT ON petition BEGIN SELECT 1; END"));
            CHECK(CaseFile::open(office.path(), CaseFile::Access::ReadOnly)); // it does nothing where nothing is written
        }
        SECTION("a trigger put in under a name as SQLite's own parts have it")
        {
            shell(office.path(), QStringLiteral("CREATE TRIGGER zz AFTER INSERT ON step BEGIN SELECT 1; END; PRAGMA writable_schema=ON; "
                                                "UPDATE sqlite_schema SET name='sqlite_zz', sql=replace(sql,'zz','sqlite_zz') WHERE name='zz'"));
            office.reopen(CaseFile::Access::ReadOnly);
            CHECK(problemsOf(office.file()).join(u'\n').contains(QStringLiteral("sqlite_zz")));
            office.close();
        }
        SECTION("a trigger taken out")
        {
            shell(office.path(), QStringLiteral("DROP TRIGGER step_no_delete"));
        }
        SECTION("a view put in")
        {
            shell(office.path(), QStringLiteral("CREATE VIEW evil AS SELECT 1"));
            CHECK(CaseFile::open(office.path(), CaseFile::Access::ReadOnly).error().trouble == Trouble::Damaged);
        }
        const auto opened = CaseFile::open(office.path(), CaseFile::Access::ReadWrite);
        REQUIRE(!opened);
        CHECK(opened.error().trouble == Trouble::Damaged);
        CHECK(opened.error().message.contains(QStringLiteral("did not make")));
    }
    SECTION("does not read a file in the mode of a log, for that would write beside it; writing puts it right")
    {
        office.close();
        shell(office.path(), QStringLiteral("PRAGMA journal_mode = WAL"));
        const auto looked = CaseFile::open(office.path(), CaseFile::Access::ReadOnly);
        REQUIRE(!looked);
        CHECK(looked.error().trouble == Trouble::Storage);
        CHECK(!QFile::exists(office.path() + QStringLiteral("-wal")));
        office.reopen();
        office.reopen(CaseFile::Access::ReadOnly);
        CHECK(problemsOf(office.file()) == QStringList());
    }
    SECTION("leaves another program's file in that mode as it is")
    {
        const QString foreign = office.other(QStringLiteral("places.db"));
        shell(foreign, QStringLiteral("CREATE TABLE t (a)"));
        shell(foreign, QStringLiteral("PRAGMA journal_mode = WAL"));
        CHECK(CaseFile::open(foreign, CaseFile::Access::ReadWrite).error().message.contains(QStringLiteral("not a case file")));
        QFile file(foreign);
        REQUIRE(file.open(QIODevice::ReadOnly));
        CHECK(file.read(20).at(18) == 2);
    }
    SECTION("finds a file that was cut short damaged")
    {
        office.close();
        REQUIRE(QFile::resize(office.path(), QFileInfo(office.path()).size() / 2));
        const auto opened = CaseFile::open(office.path(), CaseFile::Access::ReadOnly);
        REQUIRE(!opened);
        CHECK(opened.error().trouble == Trouble::Damaged);
    }
    SECTION("makes no file over another one")
    {
        const auto made = CaseFile::create(office.path());
        REQUIRE(!made);
        CHECK(made.error().trouble == Trouble::Storage);
        CHECK(!CaseFile::create(office.other(QStringLiteral("nowhere/x.doithoai"))));
    }
}

TEST_CASE("a file that may only be read")
{
    OfficeFile office;
    office.close();
    REQUIRE(QFile::setPermissions(office.path(), QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther));
    REQUIRE(::chmod(QFile::encodeName(office.other({})).constData(), 0555) == 0);
    // The administrator may write everywhere; the test looks as somebody else.
    const int before = ::setfsuid(65534);
    const auto reader = CaseFile::open(office.path(), CaseFile::Access::ReadOnly);
    const auto writer = CaseFile::open(office.path(), CaseFile::Access::ReadWrite);
    ::setfsuid(static_cast<uid_t>(before));
    ::chmod(QFile::encodeName(office.other({})).constData(), 0777);
    ::setfsuid(65534);
    const auto made = CaseFile::open(office.path(), CaseFile::Access::ReadWrite);
    ::setfsuid(static_cast<uid_t>(before));
    ::chmod(QFile::encodeName(office.other({})).constData(), 0755);

    CHECK(reader);
    REQUIRE(!writer);
    CHECK(writer.error().trouble == Trouble::Storage);
    REQUIRE(!made);
    CHECK(made.error().trouble == Trouble::Storage);
    INFO(made.error().message.toStdString());
    CHECK(made.error().message.contains(QStringLiteral("read-only")));
}

TEST_CASE("a file that another program wrote anew in pages of another size")
{
    OfficeFile office;
    office.close();
    for (const char* size : {"512", "8192", "65536"}) {
        INFO(size);
        sqlite3* handle = nullptr;
        REQUIRE(sqlite3_open(QFile::encodeName(office.path()).constData(), &handle) == SQLITE_OK);
        const QByteArray anew = QByteArray("PRAGMA page_size = ") + size + "; VACUUM";
        REQUIRE(sqlite3_exec(handle, anew.constData(), nullptr, nullptr, nullptr) == SQLITE_OK);
        sqlite3_close(handle);
        const auto writer = CaseFile::open(office.path(), CaseFile::Access::ReadWrite);
        REQUIRE(writer);
        CHECK(problemsOf(**writer) == QStringList());
    }
}

TEST_CASE("a file whose last saving was cut off")
{
    OfficeFile office;
    office.close();
    // A writer with a tiny cache has pages in the file before it commits: what lies on the disk then is what a power
    // cut leaves behind.
    const QString cut = office.other(QStringLiteral("cut.doithoai"));
    sqlite3* handle = nullptr;
    REQUIRE(sqlite3_open(QFile::encodeName(office.path()).constData(), &handle) == SQLITE_OK);
    REQUIRE(sqlite3_exec(handle,
                         "PRAGMA cache_size = 5; BEGIN; INSERT INTO counter (kind, year, last) WITH RECURSIVE n(i) AS "
                         "(SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 50000) SELECT 'x', i, 1 FROM n",
                         nullptr, nullptr, nullptr)
            == SQLITE_OK);
    REQUIRE(QFile::copy(office.path(), cut));
    REQUIRE(QFile::copy(office.path() + QStringLiteral("-journal"), cut + QStringLiteral("-journal")));
    sqlite3_exec(handle, "ROLLBACK", nullptr, nullptr, nullptr);
    sqlite3_close(handle);

    const auto reader = CaseFile::open(cut, CaseFile::Access::ReadOnly);
    if (!reader)
        CHECK(reader.error().message.contains(QStringLiteral("cut off")));
    const auto writer = CaseFile::open(cut, CaseFile::Access::ReadWrite);
    REQUIRE(writer);
    CHECK(problemsOf(**writer) == QStringList());
    QSqlQuery query((*writer)->database());
    REQUIRE(query.exec(QStringLiteral("SELECT count(*) FROM counter")));
    REQUIRE(query.next());
    CHECK(query.value(0).toInt() == 0);
    CHECK(CaseFile::open(cut, CaseFile::Access::ReadOnly));
}

TEST_CASE("a transaction")
{
    OfficeFile office;
    const auto settings = [&] { return loadSettings(office.file())->size(); };

    SECTION("keeps what it wrote when it is committed")
    {
        auto transaction = office->begin(clerk);
        REQUIRE(transaction);
        REQUIRE(saveSetting(office.file(), QStringLiteral("a"), QStringLiteral("1")));
        REQUIRE(transaction->commit());
        CHECK(!transaction->commit());
        office.reopen();
        CHECK(settings() == 1);
    }
    SECTION("leaves nothing when it is not")
    {
        {
            auto transaction = office->begin(clerk);
            REQUIRE(saveSetting(office.file(), QStringLiteral("a"), QStringLiteral("1")));
            CHECK(settings() == 1);
        }
        CHECK(settings() == 0);
        CHECK(problemsOf(office.file()) == QStringList());
    }
    SECTION("is the only one")
    {
        auto transaction = office->begin(clerk);
        REQUIRE(transaction);
        CHECK(!office->begin(clerk));
        const Transaction moved = std::move(*transaction);
        CHECK(moved.actor().by == clerk.by);
        REQUIRE(saveSetting(office.file(), QStringLiteral("a"), QStringLiteral("1")));
    }
    SECTION("is needed for every write")
    {
        const auto saved = saveSetting(office.file(), QStringLiteral("a"), QStringLiteral("1"));
        CHECK(!saved);
        CHECK(settings() == 0);
    }
    SECTION("is rolled back by SQLite itself when the disk is full, and says so")
    {
        auto transaction = office->begin(clerk);
        const qint64 pages = office.ask(QStringLiteral("PRAGMA page_count")).toLongLong();
        office.sql(QStringLiteral("PRAGMA max_page_count = %1").arg(pages));
        const auto saved = saveSetting(office.file(), QStringLiteral("a"), QString(200000, u'x'));
        REQUIRE(!saved);
        CHECK(saved.error().trouble == Trouble::Storage);
        CHECK(saved.error().message.contains(QStringLiteral("full")));
        office.sql(QStringLiteral("PRAGMA max_page_count = 1000000"));
        // Whether SQLite has rolled back or not: what comes after must not be kept outside a transaction.
        const bool isOver = !saveSetting(office.file(), QStringLiteral("b"), QStringLiteral("1"));
        const auto committed = transaction->commit();
        CHECK(committed.has_value() == !isOver);
        CHECK(problemsOf(office.file()) == QStringList());
        CHECK(office->begin(clerk));
    }
}
