#include "faults/fault_vfs.h"
#include "faults/power_loss.h"

#include "casefile/integrity.h"
#include "casefile/restore.h"
#include "domain/atomic_file.h"
#include "services/backups.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <cstring>
#include <sqlite3.h>

using namespace doithoai;
using namespace doithoai::faults;
using test::u;

namespace {

QByteArray bytesAt(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Compared here: a message would hold the whole file.
bool holds(const QString& path, const QByteArray& bytes)
{
    return bytesAt(path) == bytes;
}

/// Two files of the program that differ: a backup, and what is to be replaced by it.
struct Pair {
    QTemporaryDir folder{QFileInfo(u("/dev/shm")).isWritable() ? u("/dev/shm/doithoai-XXXXXX") : QDir::tempPath() + u("/doithoai-XXXXXX")};
    QString backup = at("sao.doithoai"), file = at("co-quan.doithoai");
    QByteArray old;

    Pair()
    {
        REQUIRE(CaseFile::create(backup));
        REQUIRE(CaseFile::create(file));
        old = bytesAt(file);
        REQUIRE_FALSE(holds(backup, old));
    }
    QString at(const char* name) const { return folder.filePath(u(name)); }
    QStringList named(const char* pattern) const { return QDir(folder.path()).entryList({u(pattern)}, QDir::Files | QDir::Hidden); }
    void putBack()
    {
        for (const QString& name : QDir(folder.path()).entryList(QDir::Files | QDir::Hidden)) {
            if (name != QFileInfo(backup).fileName())
                QFile::remove(folder.filePath(name));
        }
        QFile to(file);
        REQUIRE(to.open(QIODevice::WriteOnly));
        REQUIRE(to.write(old) == old.size());
    }
    bool isWhole(const QString& path) const
    {
        const auto opened = CaseFile::open(path, CaseFile::Access::ReadOnly);
        const auto problems = opened ? checkFile(**opened) : tl::unexpected<Error>(opened.error());
        return problems && problems->empty();
    }
};

} // namespace

TEST_CASE("A name that the disk does not confirm takes no file away, and is told as it is")
{
    Pair pair;
    const char* call = GENERATE("flush", "rename", "link");
    const bool isForEver = GENERATE(false, true);

    SECTION("a restored file")
    {
        int refused = 0, done = 0;
        for (int n = 1;; ++n) {
            INFO(call << ' ' << n << (isForEver ? " and all that follow" : ""));
            pair.putBack();
            bool hasFailed = false;
            Result<QString> restored;
            {
                const FailingCall failing(n, Refusing::Fault, isForEver, call);
                restored = restoreFrom(pair.backup, pair.file);
                hasFailed = failing.hasFailed();
            }
            const QStringList aside = pair.named("*before-restore*");
            CHECK(pair.named("*restoring*") == QStringList());
            if (restored) {
                ++done;
                CHECK(pair.isWhole(pair.file));
                CHECK_FALSE(holds(pair.file, pair.old));
                CHECK(holds(*restored, pair.old));
            } else {
                ++refused;
                INFO(restored.error().message.toStdString());
                CHECK(restored.error().trouble == Trouble::Storage);
                // It stands there, or the sentence says where.
                const bool isThere = holds(pair.file, pair.old);
                CHECK((isThere || (aside.size() == 1 && holds(pair.folder.filePath(aside.front()), pair.old) && restored.error().message.contains(aside.front()))));
                if (isThere)
                    CHECK(aside == QStringList());
                // One fault is always mended.
                if (!isForEver)
                    CHECK(isThere);
            }
            if (!hasFailed)
                break;
        }
        CHECK(done > 0);
        CHECK((refused > 0 || std::strcmp(call, "link") == 0));
    }
    SECTION("a restored file where none stood")
    {
        for (int n = 1;; ++n) {
            INFO(call << ' ' << n << (isForEver ? " and all that follow" : ""));
            pair.putBack();
            REQUIRE(QFile::remove(pair.file));
            bool hasFailed = false;
            Result<QString> restored;
            {
                const FailingCall failing(n, Refusing::Fault, isForEver, call);
                restored = restoreFrom(pair.backup, pair.file);
                hasFailed = failing.hasFailed();
            }
            CHECK(pair.named("*restoring*") == QStringList());
            CHECK((restored || !QFile::exists(pair.file) || restored.error().message.contains(u("is written"))));
            CHECK((!restored || pair.isWhole(pair.file)));
            if (!hasFailed)
                break;
        }
    }
    SECTION("a backup")
    {
        for (int n = 1;; ++n) {
            INFO(call << ' ' << n << (isForEver ? " and all that follow" : ""));
            pair.putBack();
            QDir(backupFolder(pair.file)).removeRecursively();
            bool hasFailed = false;
            Result<Backup> made;
            {
                const FailingCall failing(n, Refusing::Fault, isForEver, call);
                made = makeBackup(pair.file, QDateTime(QDate(2023, 3, 1), QTime(8, 0)));
                hasFailed = failing.hasFailed();
            }
            const QStringList left = QDir(backupFolder(pair.file)).entryList(QDir::Files | QDir::Hidden);
            CHECK(left.size() == (made ? 1 : 0));
            CHECK((!made || pair.isWhole(made->path)));
            CHECK(holds(pair.file, pair.old));
            if (!hasFailed)
                break;
        }
    }
    SECTION("a file that leaves the program")
    {
        for (int n = 1;; ++n) {
            INFO(call << ' ' << n << (isForEver ? " and all that follow" : ""));
            const QString path = pair.at("bang.csv");
            QFile::remove(path);
            REQUIRE(atomicWrite(path, "old"));
            bool hasFailed = false;
            Result<void> written;
            {
                const FailingCall failing(n, Refusing::Fault, isForEver, call);
                written = atomicWrite(path, "new");
                hasFailed = failing.hasFailed();
            }
            const bool isNew = bytesAt(path) == "new";
            CHECK((isNew || bytesAt(path) == "old"));
            CHECK(isNew == (written || written.error().message.contains(u("is written"))));
            CHECK(pair.named(".bang*") == QStringList());
            if (!hasFailed)
                break;
        }
    }
}

TEST_CASE("The rest of a saving into a file that is gone is played into no other")
{
    Pair pair;
    const QString left = pair.file + u("-journal");
    QByteArray beside;
    {
        // With a tiny cache pages are in the file, and its journal, before the saving is done.
        sqlite3* handle = nullptr;
        REQUIRE(sqlite3_open(QFile::encodeName(pair.file).constData(), &handle) == SQLITE_OK);
        REQUIRE(sqlite3_exec(handle, "PRAGMA cache_size = 5; BEGIN; INSERT INTO counter (kind, year, last) WITH RECURSIVE n(i) AS "
                                     "(SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 50000) SELECT 'x', i, 1 FROM n", nullptr, nullptr, nullptr)
                == SQLITE_OK);
        beside = bytesAt(left);
        REQUIRE(!beside.isEmpty());
        sqlite3_exec(handle, "ROLLBACK", nullptr, nullptr, nullptr);
        sqlite3_close(handle);
    }
    REQUIRE(QFile::remove(pair.file));
    QFile journal(left);
    REQUIRE(journal.open(QIODevice::WriteOnly));
    REQUIRE(journal.write(beside) == beside.size());
    journal.close();

    SECTION("not into one that is brought back: it is set aside")
    {
        REQUIRE(restoreFrom(pair.backup, pair.file));
        CHECK_FALSE(QFile::exists(left));
        const QStringList aside = pair.named("*before-restore*-journal");
        REQUIRE(aside.size() == 1);
        CHECK(holds(pair.folder.filePath(aside.front()), beside));
        CHECK(CaseFile::open(pair.file, CaseFile::Access::ReadWrite));
        CHECK(pair.isWhole(pair.file));
    }
    SECTION("not into a copy that gets that name, nor into a new file: they are refused")
    {
        auto file = CaseFile::open(pair.backup, CaseFile::Access::ReadOnly);
        REQUIRE(file);
        const auto copied = backupTo(**file, pair.file);
        REQUIRE_FALSE(copied);
        CHECK(copied.error().message.contains(u("co-quan.doithoai-journal")));
        CHECK_FALSE(CaseFile::create(pair.file));
        CHECK_FALSE(QFile::exists(pair.file));
        CHECK(holds(left, beside));
    }
}
